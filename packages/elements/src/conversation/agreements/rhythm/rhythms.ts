import {
  type CheckIn,
  type ContactRhythm,
  findHeldAnswer,
  maySayHeldAfterAll,
  mayTickCheckIn,
} from '@driehoek/sdk/conversation';
import {
  CHECK_IN_GRACE_DAYS,
  findMissedCheckIns,
  findRhythmStanding,
  formatMissedCheckIns,
  formatRhythm,
  isCheckInAgreed,
  moveCheckIn,
  type SetRhythmOptions,
} from '@driehoek/sdk/conversation/rhythm';
import { formatDay } from '@driehoek/sdk/shared';
import { html, nothing, type TemplateResult } from 'lit';
import type { ConversationView } from '../../conversation-view.js';
import { renderTick } from '../../fields.js';
import { listRows } from '../../list-rows.js';
import { nameInSentence } from '../../name-audience.js';
import { renderNewRhythm } from './new-rhythm.js';
import { isOver, renderRhythmForm, stop } from './rhythm-form.js';
import { rhythmTexts } from './rhythm-texts.js';
import { renderStanding } from './standing.js';

/** The day that it is, and the days without school that the page knows. */
export type RhythmDays = SetRhythmOptions;

/** How many of the days that have passed are shown, the last ones. */
const SHOWN = 3;

/** The rhythms of short contacts in the words of their reader, with what can be ticked; staff add and change them. */
export function renderRhythms(view: ConversationView, days: RhythmDays): TemplateResult | typeof nothing {
  const { plan, isStaff, canEdit } = view;
  const { rhythms = [] } = plan;
  const canChange = isStaff && canEdit;
  if (rhythms.length === 0 && !canChange) return nothing;
  const word = rhythmTexts(view);
  return html`<h4>${word('conversation-rhythm.title')}</h4>
    <p class="soft">${word('conversation-rhythm.hint')}</p>
    ${rhythms.map((rhythm) => renderRhythm(rhythm, view, days))}
    ${canChange ? renderNewRhythm(view, days) : nothing}`;
}

function renderRhythm(rhythm: ContactRhythm, view: ConversationView, days: RhythmDays): TemplateResult {
  const { plan, party, wording, isStaff, canEdit, language } = view;
  const word = rhythmTexts(view);
  const contacts = (plan.checkIns ?? []).filter(({ from }) => from?.kind === 'rhythm' && from.id === rhythm.id);
  const isAgreed = findRhythmStanding(plan, rhythm).state === 'agreed';
  // Of what is not agreed nobody asks whether it has been; what was said of it stays.
  const asked = contacts.filter((each) => each.on <= days.today && isCheckInAgreed(plan, each)).slice(-SHOWN);
  // Who is not asked reads what others said, and nothing of a question.
  const isAsked = asked.some((each) => canSay(each, view));
  const passed = asked.filter((each) => isAsked || findHeldAnswer(each) !== undefined);
  // Of what is agreed, today is among the days that are asked about.
  const [next, ...later] = contacts.filter(({ on }) => (isAgreed ? on > days.today : on >= days.today));
  const [missed] = isStaff ? findMissedCheckIns(plan, days.today).filter((each) => each.rhythm.id === rhythm.id) : [];
  return html`<div class="said rhythm" data-rhythm=${rhythm.id}>
    <p tabindex="-1">${formatRhythm(plan, rhythm, { ...wording, ...(party && { reader: party }) })}</p>
    ${renderStanding(rhythm, view, days.today)}
    ${missed ? renderMissed(formatMissedCheckIns(plan, missed, wording), missed.last, rhythm, view, days) : nothing}
    ${
      passed.length > 0
        ? html`<p class="soft" id="held-${rhythm.id}">${word(isAsked ? 'conversation-rhythm.held' : 'conversation-rhythm.held.said')}</p>
            <ul role="list" class="rows" aria-labelledby="held-${rhythm.id}">
              ${listRows(passed, (checkIn) => renderPassed(checkIn, view))}
            </ul>
            ${isStaff && isAgreed ? html`<p class="soft">${word('conversation-rhythm.grace', { count: CHECK_IN_GRACE_DAYS })}</p>` : nothing}`
        : nothing
    }
    <p class="soft">
      ${next ? word(isAgreed ? 'conversation-rhythm.upcoming' : 'conversation-rhythm.first', { date: formatDay(next.on, language) }) : word('conversation-rhythm.over')}
      ${later.length > 0 && isAgreed ? html`· ${word('conversation-rhythm.rest', { count: later.length })}` : nothing}
    </p>
    ${isStaff && canEdit ? renderRhythmForm(rhythm, view, days) : nothing}
  </div>`;
}

/** Whether the reader can say anything of a day that has passed. */
const canSay = (checkIn: CheckIn, { canEdit, party, reader }: ConversationView): boolean =>
  canEdit && party !== undefined && (mayTickCheckIn(reader, checkIn) || maySayHeldAfterAll(reader, checkIn));

/** A day that has passed: its people are asked whether there was contact. As long as nobody answers, nothing is said of it. */
function renderPassed(checkIn: CheckIn, view: ConversationView): TemplateResult {
  const { canEdit, reader, party, editor, language } = view;
  const { on, doneBy } = checkIn;
  const isHeld = findHeldAnswer(checkIn);
  const word = rhythmTexts(view);
  const day = formatDay(on, language);
  if (canEdit && party && mayTickCheckIn(reader, checkIn)) {
    const answer = (done: boolean) => (isOn: boolean) =>
      editor.fillItem('checkIns', checkIn, () =>
        isOn ? { done, doneBy: party } : { done: undefined, doneBy: undefined },
      );
    return html`<li class="held" data-contact=${checkIn.id}>
      <div role="group" aria-label=${day}>
        <span>${day}</span>
        ${renderTick('held', word('conversation-rhythm.held.yes'), isHeld === true, answer(true))}
        ${renderTick('not-held', word('conversation-rhythm.held.no'), isHeld === false, answer(false))}
      </div>
    </li>`;
  }
  if (isHeld === undefined) return html`<li>${day}</li>`;
  const key = isHeld ? 'done' : 'not-done';
  const said =
    doneBy && doneBy !== party
      ? word(`conversation-rhythm.${key}-by`, { name: nameInSentence(doneBy, view) })
      : word(`conversation-rhythm.${key}`);
  // A press, and no field that is filled in: the row becomes the question itself, before its `change` could tell the page.
  const afterAll = () =>
    editor.pressItem('checkIns', checkIn, () => ({ done: true, doneBy: party }), {
      focus: `[data-contact="${CSS.escape(checkIn.id)}"] [name=held]`,
    });
  return html`<li class="held" data-contact=${checkIn.id}>
    <div role="group" aria-label=${day}>
      <span>${day}<span class="soft"> · ${said}</span></span>
      ${
        canSay(checkIn, view)
          ? renderTick('held', word('conversation-rhythm.held.after-all'), false, (isOn) => isOn && afterAll())
          : nothing
      }
    </div>
  </li>`;
}

/** That it did not work out twice, and what may fit now; it blocks nothing and counts nothing. */
function renderMissed(
  text: string,
  last: CheckIn,
  rhythm: ContactRhythm,
  view: ConversationView,
  days: RhythmDays,
): TemplateResult {
  const { canEdit, editor, plan } = view;
  const word = rhythmTexts(view);
  const toToday = () =>
    editor.press((before) => moveCheckIn(before, last.id, days.today), {
      focus: `[data-rhythm="${rhythm.id}"] [name=held]`,
    });
  /** Opens the form, in which the field of what fits better gets the focus. */
  const openForm = (event: Event, name: string) => {
    const form = (event.currentTarget as HTMLElement).closest('.rhythm')?.querySelector('details');
    if (!form) return;
    form.open = true;
    form.querySelector<HTMLElement>(`[name=${name}]`)?.focus();
  };
  return html`<div class="note prompt missed">
    <p>${text}</p>
    ${
      canEdit
        ? html`<p class="tools">
            <button type="button" class="button" name="today" @click=${toToday}>${word('conversation-rhythm.today')}</button>
            <button type="button" class="button" name="another-day" @click=${(event: Event) => openForm(event, 'weekday')}>
              ${word('conversation-rhythm.another-day')}
            </button>
            <button type="button" class="button" name="another-rhythm" @click=${(event: Event) => openForm(event, 'everyDays')}>
              ${word('conversation-rhythm.another-rhythm')}
            </button>
            ${
              isOver(plan, rhythm.id, days)
                ? nothing
                : html`<button type="button" class="button" name="stop" @click=${() => stop(view, rhythm.id, days)}>
                    ${word('conversation-rhythm.stop')}
                  </button>`
            }
          </p>`
        : nothing
    }
  </div>`;
}
