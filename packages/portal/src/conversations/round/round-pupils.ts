import type { RoundPerson, RoundPupil } from '@driehoek/sdk/conversation/board';
import { HOUSEHOLDS, partyOf } from '@driehoek/sdk/shared';
import { listPupils } from '../../family/family.js';
import { hasTwoHomes } from '../../family/households.js';
import type { FamilyConversation } from '../../records.js';
import type { PortalState } from '../../state.js';

/**
 * Lists the pupils of the class with what the portal knows of their homes: the people and languages of the last conversation
 * with the family, and whether the child has two homes.
 */
export function listRoundPupils(state: PortalState, conversations: readonly FamilyConversation[]): RoundPupil[] {
  return listPupils(state).map(({ id, name }) => {
    const last = conversations.findLast(({ family }) => family === id);
    const language = last?.participants.find(({ role }) => partyOf(role) === 'pupil')?.language;
    const homes = HOUSEHOLDS.slice(0, hasTwoHomes(state, id) ? 2 : 1).map((home) => {
      const people = (last?.participants ?? []).filter(
        ({ role, household = 'parents' }) => partyOf(role) === 'parents' && household === home,
      );
      return people.length > 0 ? people.map(toPerson) : [{}];
    });
    return {
      id,
      name,
      households: homes,
      ...(language !== undefined && { language }),
      ...(last?.interpreter !== undefined && { interpreter: last.interpreter }),
      ...(last?.interpreterWishes && { interpreterWishes: last.interpreterWishes }),
    };
  });
}

const toPerson = ({ name, language }: RoundPerson): RoundPerson => ({
  ...(name !== undefined && { name }),
  ...(language !== undefined && { language }),
});
