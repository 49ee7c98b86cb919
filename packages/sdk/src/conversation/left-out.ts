import { isHousehold, PARTIES, type Party } from '../shared/parties.js';
import { isPartyUntold, listUnannounced } from './announce-conversation.js';
import type { ConversationPlan, LeftOut } from './conversation-plan.js';
import { householdOf, listParties } from './list-parties.js';
import { withholdKind } from './withhold-kind.js';

type Between = Pick<ConversationPlan, 'parties' | 'toldParties'>;

/**
 * Lists what the parties keep that a conversation goes on without, after a change of whom it is between or who was told; `undefined`
 * when that is nobody. Who comes back keeps it until it is told of that.
 */
export function settleLeftOut(before: ConversationPlan, after: Between): readonly LeftOut[] | undefined {
  const isBack = (party: Party) => listParties(after).includes(party) && after.toldParties?.includes(party);
  const known = (before.leftOut ?? []).filter(({ party }) => !isBack(party));
  const now = listLeaving(before, after).filter((party) => known.every((each) => each.party !== party));
  const all = [...known, ...now.map((party) => createLeftOut(before, party, after))];
  return all.length > 0 ? PARTIES.flatMap((party) => all.filter((each) => each.party === party)) : undefined;
}

/** Lists the parties of the family that a change leaves out of a conversation of which they were told. */
function listLeaving(before: ConversationPlan, after: Between): Party[] {
  if (before.draft) return [];
  const isLeaving = (party: Party) => party !== 'school' && !listParties(after).includes(party);
  return listParties(before).filter((party) => isLeaving(party) && !isPartyUntold(before, party));
}

function createLeftOut(plan: ConversationPlan, party: Party, after: Between): LeftOut {
  const { type, title, start, startOn, pupilRole } = withholdKind(plan);
  const when = start ?? startOn;
  const isPupil = party === 'pupil';
  const languages = plan.participants.flatMap((person) =>
    householdOf(person) === party && person.language !== undefined ? [person.language] : [],
  );
  return {
    party,
    type,
    ...(title !== undefined && { title }),
    ...(when !== undefined && { when }),
    ...(isPupil && pupilRole !== undefined && { pupilRole }),
    ...(!isPupil && plan.interpreter !== undefined && { interpreter: plan.interpreter }),
    ...(languages.length > 0 && { languages: [...new Set(languages)] }),
    ...tellOthers(plan, party, after),
  };
}

/** Who stays and knew of a party that leaves, and as whom. A home that nobody was told of, nobody hears of. */
function tellOthers(before: ConversationPlan, party: Party, after: Between): Pick<LeftOut, 'names' | 'told'> {
  const stays = listParties(after);
  const told = listParties(before).filter(
    (each) => each !== 'school' && stays.includes(each) && !isPartyUntold(before, each),
  );
  if (told.length === 0) return {};
  const unknown = new Set(listUnannounced(before));
  const names = before.participants.flatMap((person) => {
    const name = person.name?.trim();
    return householdOf(person) === party && name && !unknown.has(person) ? [name] : [];
  });
  const isOneOfTwo = isHousehold(party) && listParties(before).filter(isHousehold).length === 2;
  return { ...(isOneOfTwo && names.length > 0 && { names }), told };
}
