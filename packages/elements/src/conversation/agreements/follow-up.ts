import {
  CHECK_IN_KINDS,
  type CheckIn,
  type ConversationPlan,
  findHeldAnswer,
  hasTwoHomes,
  mayTickCheckIn,
  nameAfterCare,
  nameParty,
  whenOf,
} from '@driehoek/sdk/conversation';
import { CHANNELS, HOUSEHOLDS, isLocalDate, isLocalTime } from '@driehoek/sdk/shared';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { ConversationView } from '../conversation-view.js';
import { orNothing } from '../field-values.js';
import { formatFollowUp } from '../format-when.js';
import {
  renderInput,
  renderLabelled,
  renderRemove,
  renderSection,
  renderSelect,
  renderTick,
  renderWhen,
} from '../fields.js';
import { keyOfRow } from '../list-rows.js';
import { renderWhenTips } from '../when-tips.js';
import { wordCheckIn } from '../word-check-in.js';

/** What stands beside the small contacts, which is loaded on use. */
interface Besides {
  /** What the family said of contact, for staff. */
  readonly wished?: TemplateResult | typeof nothing | undefined;
  readonly rhythms: TemplateResult | typeof nothing;
}

/**
 * When all look back, and the small contacts before that; those of a rhythm stand with it. The talk that follows, `next`, says
 * it where there is one: it may have been moved since this one was held.
 */
export function renderFollowUp(
  view: ConversationView,
  next: ConversationPlan | undefined,
  { wished = nothing, rhythms }: Besides,
): TemplateResult {
  const { plan, translate, isStaff, canEdit, language, editor } = view;
  const { followUp } = plan;
  const withRhythm = new Set(plan.rhythms?.map(({ id }) => id));
  const isOfRhythm = ({ from }: CheckIn) => from?.kind === 'rhythm' && withRhythm.has(from.id);
  const checkIns = [...(plan.checkIns ?? []).entries()].filter(([, checkIn]) => !isOfRhythm(checkIn));
  const canChange = isStaff && canEdit;
  const planned = (next && whenOf(next)) ?? followUp;
  const none = translate(next ? 'conversation-planner.next.no-day' : 'conversation-planner.next.none');
  const when = planned ? formatFollowUp(planned, language) : none;
  return renderSection('next', translate('conversation-planner.next.title'), when, [
    canChange
      ? renderFollowUpField(view)
      : html`<p>${translate(planned ? 'conversation-planner.next.on-day' : 'conversation-planner.next.later', { when })}</p>`,
    canChange || checkIns.length > 0
      ? html`<h4>${translate('conversation-planner.next.between')}</h4>
          <p class="soft">${translate('conversation-planner.next.between-hint')}</p>
          ${canChange ? wished : nothing}
          <ul role="list" class="rows" data-list="checkIns">
            ${repeat(
              checkIns,
              ([index, checkIn]) => keyOfRow(checkIn, index),
              ([index, checkIn]) =>
                // What another party said of it is not the school's to change.
                canChange && mayTickCheckIn(view.reader, checkIn)
                  ? renderRow(checkIn, index, view)
                  : renderCheckIn(checkIn, view),
            )}
          </ul>`
      : nothing,
    canChange
      ? html`<button type="button" class="button" name="add" value="checkIns" @click=${() => editor.addItem('checkIns')}>
          ${translate('conversation-planner.next.add')}
        </button>`
      : nothing,
    rhythms,
  ]);
}

/** The fields for when all look back: the day, and the time, which may be chosen later. */
export function renderFollowUpField(view: ConversationView): TemplateResult {
  const { plan, translate, editor } = view;
  const { followUp } = plan;
  const labels = {
    impossible: translate('conversation-planner.when.impossible'),
    day: translate('conversation-planner.next.follow-up'),
    time: translate('conversation-planner.meeting.time'),
  };
  return html`<div class="grid">
    ${renderWhen('followUp', labels, followUp, (value) => editor.fillPlan({ followUp: orNothing(value) }))}
  </div>
  ${renderWhenTips(followUp, view)}`;
}

function renderRow(checkIn: CheckIn, index: number, view: ConversationView): TemplateResult {
  const { plan, translate, editor, today, wording } = view;
  const { on, kind, way, done, at, household = '' } = checkIn;
  const isToCome = on > today;
  const { day, what } = wordCheckIn(checkIn, view);
  const kinds = CHECK_IN_KINDS.map((each) => [each, translate(`conversation.check-in.${each}`)] as const);
  const ways = CHANNELS.map((each) => [each, translate(`conversation.medium.${each}`)] as const);
  const chooseKind = (value: string) =>
    editor.fillItem('checkIns', checkIn, () => ({ kind: value as CheckIn['kind'] }));
  const chooseWay = (value: string) => editor.fillItem('checkIns', checkIn, () => ({ way: value as CheckIn['way'] }));
  const chooseDay = (value: string) => {
    if (isLocalDate(value)) editor.fillItem('checkIns', checkIn, () => ({ on: value }));
  };
  const chooseTime = (value: string) =>
    editor.fillItem('checkIns', checkIn, () => ({ at: isLocalTime(value) ? value : undefined }));
  const homes = [
    ['', translate('conversation-planner.next.both-homes')] as const,
    ...HOUSEHOLDS.map((home) => [home, nameParty(plan, home, wording)] as const),
  ];
  const chooseHome = (value: string) =>
    editor.fillItem('checkIns', checkIn, () => ({ household: HOUSEHOLDS.find((home) => home === value) }));
  const follows = nameAfterCare(plan, checkIn, wording);
  const note = done ? 'future' : 'not-yet';
  const tickDone = (isDone: boolean) => editor.fillItem('checkIns', checkIn, () => ({ done: isDone || undefined }));
  return html`<li class="row" data-index=${index} data-id=${checkIn.id}>
    <div class="grid">
      ${renderLabelled(translate('conversation-planner.next.kind'), renderSelect('kind', kinds, kind, chooseKind))}
      ${renderLabelled(translate('conversation-planner.next.on'), renderInput('on', 'date', on, chooseDay))}
      ${renderLabelled(translate('conversation-planner.meeting.time'), renderInput('at', 'time', at, chooseTime))}
      ${renderLabelled(translate('conversation-planner.next.way'), renderSelect('way', ways, way, chooseWay))}
      ${
        hasTwoHomes(plan)
          ? renderLabelled(
              translate('conversation-planner.next.home'),
              renderSelect('household', homes, household, chooseHome),
            )
          : nothing
      }
    </div>
    ${follows ? html`<p class="soft" data-follows>${follows}</p>` : nothing}
    ${view.support?.renderCheckInField(checkIn, view) ?? nothing}
    <div class="tools" role="group" aria-label="${day}: ${what}">
      ${renderTick('done', translate('conversation-planner.next.done'), done === true, tickDone, isToCome && !done)}
      ${renderRemove(translate('conversation-planner.remove'), () => editor.removeItem('checkIns', checkIn))}
    </div>
    ${isToCome ? html`<p class="soft" role="status">${translate(`conversation-planner.next.${note}`)}</p>` : nothing}
  </li>`;
}

function renderCheckIn(checkIn: CheckIn, view: ConversationView): TemplateResult {
  const { plan, party, translate, wording } = view;
  const { doneBy } = checkIn;
  const { day, what, way } = wordCheckIn(checkIn, view);
  const isHeld = findHeldAnswer(checkIn);
  const said =
    isHeld === undefined ? undefined : translate(`conversation-planner.next.${isHeld ? 'done' : 'not-done'}`);
  const by = doneBy && doneBy !== party ? `${nameParty(plan, doneBy, wording)}: ` : '';
  return html`<li class="said">
    ${day}: ${what} <span class="soft">(${way})${said === undefined ? '' : ` · ${by}${said}`}</span>
    ${view.support?.renderCheckInWords(checkIn, view) ?? nothing}
  </li>`;
}
