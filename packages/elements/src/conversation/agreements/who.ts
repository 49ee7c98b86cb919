import {
  AGREEMENT_PARTIES,
  type Agreement,
  type AgreementParty,
  listParties,
  type ConversationPlan,
  isTakenUpOutside,
  nameDoer,
  type Participant,
} from '@driehoek/sdk/conversation';
import { localizeText } from '@driehoek/sdk/i18n';
import { partyOf } from '@driehoek/sdk/shared';
import { html, type TemplateResult } from 'lit';
import { checked, servedChecked } from '../../shared/checked.js';
import type { ConversationView } from '../conversation-view.js';

/** Where one says who does it: each place has radio buttons, and a group, by a name of their own. */
interface WhoPlace {
  readonly name: string;
  /** The title of the place, when the same agreement is asked about elsewhere too. */
  readonly title?: string;
}

/**
 * Who does what was agreed, as a few chips that one can tap: each party of the talk, with both homes by the names of their people,
 * together, and who comes from outside. Radio buttons of one `name` are one choice in the whole element.
 * The group is called after the agreement, and by its number while that has no words yet: each asks who does it.
 */
export function renderWho(
  agreement: Agreement,
  index: number,
  { plan, translate, language, wording, editor }: ConversationView,
  { name, title }: WhoPlace = { name: 'who' },
): TemplateResult {
  const { id, text, who, participant } = agreement;
  const about = [title, `${index + 1}.`, localizeText(text, language)].filter(Boolean).join(' ');
  const parties: readonly string[] = listParties(plan);
  const isOffered = (doer: AgreementParty) =>
    doer === 'together' || doer === who || isTakenUpOutside({ who: doer }) || parties.includes(doer);
  const outside = listOutside(plan, participant);
  const isNamed = outside.some(({ id: person }) => person === participant);
  const doers: Pick<Agreement, 'who' | 'participant'>[] = [
    ...AGREEMENT_PARTIES.filter((doer) => isOffered(doer) && !(isNamed && isTakenUpOutside({ who: doer }))).map(
      (doer) => ({
        who: doer,
      }),
    ),
    ...outside.map((person) => ({ who: 'external' as const, participant: person.id })),
  ];
  const choose = ({ who: doer, participant: person }: (typeof doers)[number]) =>
    editor.fillItem('agreements', agreement, () => ({ who: doer, participant: person }));
  const isChosen = (doer: (typeof doers)[number]) =>
    doer.who === who && (!isTakenUpOutside({ who }) || doer.participant === (isNamed ? participant : undefined));
  return html`<fieldset class="chips who">
    <legend>
      ${translate('conversation-planner.agreements.who')} <span class="visually-hidden">${about}</span>
    </legend>
    ${doers.map(
      (doer) => html`<label class="chip"
        ><input type="radio" name="${name}-${id || index}" value=${doer.participant ? `external ${doer.participant}` : doer.who} ?checked=${servedChecked(isChosen(doer))} ${checked(isChosen(doer))} @input=${() => choose(doer)} />
        <span>${nameDoer(plan, doer, wording)}</span></label
      >`,
    )}
  </fieldset>`;
}

/**
 * Lists who from outside can take something up. An interpreter comes to translate: when there is one, a single person is that one,
 * unless it was `chosen`.
 */
function listOutside({ participants, interpreter }: ConversationPlan, chosen?: string): readonly Participant[] {
  const outside = participants.filter(({ role }) => partyOf(role) === undefined);
  return interpreter && outside.length === 1 && outside[0]?.id !== chosen ? [] : outside;
}
