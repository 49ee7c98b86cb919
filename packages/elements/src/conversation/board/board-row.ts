import { nameConversation, nameParty, whenHeld } from '@driehoek/sdk/conversation';
import type { ConversationProgress, PartyProgress, PartyState } from '@driehoek/sdk/conversation/board';
import { formatDate, formatDay, formatSchoolYear, formatTime, type Side, sideOf } from '@driehoek/sdk/shared';
import { html, nothing, type TemplateResult } from 'lit';
import { checked, servedChecked } from '../../shared/checked.js';
import type { BoardWording } from './board-texts.js';

/** The sides in the order in which they speak; each has a column. */
export const COLUMNS = ['parents', 'pupil', 'school'] as const satisfies readonly Side[];

/** The sign of a state: full is yes, half is partly, open is no; who has said nothing has no sign of our scale. */
const SIGNS: { readonly [state in PartyState]: string } = {
  nothing: 'dash',
  prepared: 'dash',
  shared: 'triangle half',
  confirmed: 'triangle full',
  disagrees: 'triangle open',
  refused: 'triangle open',
};

/** Names a conversation on the board: the pupil, who is what a teacher looks for. */
function nameRow({ plan }: ConversationProgress, { reader }: BoardWording): string {
  return plan.pupil ?? nameConversation(plan, 'school', reader);
}

/** Names what kind of conversation it is, and of another year than this one which: next year's stands between this year's. */
function nameKind({ plan }: ConversationProgress, { reader, thisYear }: BoardWording): string {
  return [
    ...(plan.pupil === undefined ? [] : [nameConversation(plan, 'school', reader)]),
    ...(plan.schoolYear === thisYear ? [] : [formatSchoolYear(plan.schoolYear)]),
  ].join(' · ');
}

/** Renders a conversation as a row: whom it is about, when, how far each party is, and what it needs. */
export function renderRow(progress: ConversationProgress, isChosen: boolean, wording: BoardWording): TemplateResult {
  const { plan, stage } = progress;
  const { translate } = wording;
  const name = nameRow(progress, wording);
  return html`<tr role="row" part="row" class=${stage === 'cancelled' ? 'cancelled' : ''}>
    <td role="cell" class="choose screen-only">
      <label><input type="checkbox" name="choose" value=${plan.id} ?checked=${servedChecked(isChosen)} ${checked(isChosen)} /><span class="visually-hidden">${translate('conversation-board.choose', { name })}</span></label>
    </td>
    <th role="rowheader" scope="row">
      <button type="button" class="name" name="open" value=${plan.id}><bdi>${name}</bdi></button>
      <span class="soft kind">${nameKind(progress, wording)}</span>
    </th>
    <td role="cell" class="when" data-label=${translate('conversation-board.column.when')}>${renderWhen(progress, wording)}</td>
    ${COLUMNS.map(
      (side) =>
        html`<td role="cell" class="side" data-label=${translate(`conversation-board.column.${side}`)}>
          ${renderSide(progress, side, wording)}
        </td>`,
    )}
    <td role="cell" class="next" data-label=${translate('conversation-board.column.next')}>
      ${renderNext(progress, wording)}
    </td>
  </tr>`;
}

function renderWhen({ plan, stage }: ConversationProgress, { language, translate }: BoardWording): TemplateResult {
  const { followUp } = plan;
  const [day, time] = whenHeld(plan)?.split('T') ?? [];
  return html`<span
      >${day ? [formatDay(day, language), ...(time ? [formatTime(time, language)] : [])].join(', ') : translate('conversation-board.no-day')}</span
    >
    <span class="tag ${stage}">${translate(`conversation-board.stage.${stage}`)}</span>
    ${
      followUp && stage === 'held'
        ? html`<span class="soft">${translate('conversation-board.follow-up', { date: formatDate(followUp.slice(0, 10), language) })}</span>`
        : nothing
    }`;
}

/** How far the parties of a side are: the parents of two homes apart, each by its people. */
function renderSide(
  progress: ConversationProgress,
  side: Side,
  wording: BoardWording,
): TemplateResult | TemplateResult[] {
  const parties = progress.parties.filter(({ party }) => sideOf(party) === side);
  if (parties.length === 0) return html`<span class="soft">${wording.translate('conversation-board.absent')}</span>`;
  return parties.map((each) => renderParty(progress, each, parties.length > 1, wording));
}

function renderParty(
  { plan, stage, waitsFor }: ConversationProgress,
  { party, state }: PartyProgress,
  isNamed: boolean,
  { translate, reader }: BoardWording,
): TemplateResult {
  const isUnconfirmed = stage === 'held' && waitsFor.includes(party) && party !== 'school' && state !== 'refused';
  const words = translate(`conversation-board.state.${isUnconfirmed ? 'unconfirmed' : state}`);
  return html`<span class="party ${state}" part="party">
    <span class=${SIGNS[isUnconfirmed ? 'nothing' : state]} aria-hidden="true"></span>
    <span>${isNamed ? html`<bdi>${nameParty(plan, party, reader)}</bdi>: ` : nothing}${words}</span>
  </span>`;
}

function renderNext(progress: ConversationProgress, { translate, language, reader }: BoardWording): TemplateResult {
  const { plan, needs, disagreements, refusals } = progress;
  const [first, ...others] = needs;
  const waiting = progress.stage === 'draft' ? [] : progress.waitsFor.filter((party) => party !== 'school');
  // What the school can prepare is not needed yet, while the day is far.
  const isToPrepare = progress.stage === 'announced' && progress.waitsFor.includes('school');
  const names = new Intl.ListFormat(language).format(waiting.map((party) => nameParty(plan, party, reader)));
  return html`
    ${first ? html`<strong>${translate(`conversation-board.need.${first}`)}</strong>` : nothing}
    ${disagreements.map(({ by, comment }) =>
      comment
        ? html`<q class="said" part="comment">${translate('conversation-board.said', { party: nameParty(plan, by, reader), text: comment })}</q>`
        : nothing,
    )}
    ${refusals.map(
      ({ by, of, comment }) =>
        html`<span part="refusal">${translate(`conversation-board.refused.${of}`, { party: nameParty(plan, by, reader) })}</span>
          ${comment ? html`<q class="said" part="comment">${translate('conversation-board.said', { party: nameParty(plan, by, reader), text: comment })}</q>` : nothing}`,
    )}
    ${others.map((need) => html`<span>${translate(`conversation-board.need.${need}`)}</span>`)}
    ${waiting.length > 0 ? html`<span class="soft">${translate('conversation-board.waits', { parties: names })}</span>` : nothing}
    ${!first && waiting.length === 0 ? html`<span class="soft">${translate(isToPrepare ? 'conversation-board.can-prepare' : 'conversation-board.need.none')}</span>` : nothing}
  `;
}
