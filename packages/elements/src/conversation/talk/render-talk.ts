import {
  type ConversationPlan,
  dayOfInstant,
  phasesOf,
  startSession,
  timeZoneOf,
  viewOnScreen,
  whenOf,
} from '@driehoek/sdk/conversation';
import { formatDate, formatTime, toLocalDateTime } from '@driehoek/sdk/shared';
import { html, nothing, type TemplateResult } from 'lit';
import { renderAgreements } from '../agreements/agreement-rows.js';
import * as drop from '../agreements/drop.js';
import type { AskedEnds } from '../agreements/asked-ends.js';
import { renderTalkWordsField } from '../agreements/talk-words.js';
import type { ConversationView } from '../conversation-view.js';
import { staffTexts } from '../staff-texts.js';
import { renderAside } from './aside.js';
import { renderCourse } from './course.js';
import { renderFocus } from './focus.js';
import type { OwnNotes } from './own-notes.js';
import { renderPhase } from './phase-now.js';
import { PHASE_TITLE } from './phase-title.js';

/** What the talk needs besides the plan. */
interface TalkOptions {
  /** Rounds off the talk. */
  readonly finish: () => void;
  readonly own: OwnNotes;
  readonly asked: AskedEnds;
  /** The conversation that this one follows. */
  readonly previous: ConversationPlan | undefined;
}

/**
 * The conversation while it is held: one phase, and what is agreed. It is drawn from the copy of which everybody at the table may
 * see all (`viewOnScreen`), so that no part of it can show more; only {@link renderAside} has the copy of the holder.
 */
export function renderTalk(whole: ConversationView, { finish, own, asked, previous }: TalkOptions): TemplateResult {
  const view = { ...whole, plan: viewOnScreen(whole.plan) };
  const { plan, translate, canEdit } = view;
  if (!plan.session) return renderStart(view);
  if (plan.session.endedAt !== undefined) return renderEnded(plan.session.endedAt, view);
  const phases = phasesOf(plan);
  const at = Math.max(
    0,
    phases.findIndex(({ id }) => id === plan.session?.phase),
  );
  const phase = phases[at];
  const isLast = at === phases.length - 1;
  return html`${renderCourse(phases, at, view)}
    ${phase ? renderPhase(phase, view, { finish: isLast ? finish : undefined, asked, previous }) : nothing}
    <section class="agreed">
      <h3>${translate('conversation-planner.agreements.title')}</h3>
      ${renderAgreements(view, 'hold', drop)}
    </section>
    ${canEdit ? renderWords(view) : nothing} ${renderFocus(view)} ${phase ? renderAside(phase, whole, own) : nothing}`;
}

function renderStart(view: ConversationView): TemplateResult {
  const { plan, canEdit, editor } = view;
  const forStaff = staffTexts(view);
  const start = () => editor.press(startSession, { focus: PHASE_TITLE });
  return html`<div class="start">
    <p>${forStaff('conversation-planner.hold.ready')}</p>
    ${plan.draft ? html`<p class="note">${forStaff('conversation-planner.hold.draft')}</p>` : nothing}
    ${renderEarly(view)}
    ${
      canEdit
        ? html`<button type="button" class="button primary" name="start" @click=${start}>
            ${forStaff('conversation-planner.hold.start')}
          </button>`
        : nothing
    }
  </div>`;
}

/** That the talk was rounded off, and when; it can be taken up again, also when somebody rounded it off by mistake. */
function renderEnded(endedAt: string, view: ConversationView): TemplateResult {
  const { plan, language, canEdit, editor } = view;
  const forStaff = staffTexts(view);
  const ended = toLocalDateTime(new Date(endedAt), timeZoneOf(plan));
  const when = { date: formatDate(ended.slice(0, 10), language), time: formatTime(ended.slice(11), language) };
  const again = () => editor.press(startSession, { focus: PHASE_TITLE });
  return html`<div class="start">
    <p role="status">${forStaff('conversation-planner.hold.ended', when)}</p>
    ${
      canEdit
        ? html`<button type="button" class="button" name="start" @click=${again}>
            ${forStaff('conversation-planner.hold.again')}
          </button>`
        : nothing
    }
  </div>`;
}

/** That the day on which it is planned is still to come; it blocks nothing. */
function renderEarly(view: ConversationView): TemplateResult | typeof nothing {
  const { plan, language, now } = view;
  const day = whenOf(plan)?.slice(0, 10);
  const today = dayOfInstant(plan, now);
  if (day === undefined || day <= today) return nothing;
  const date = formatDate(day, language);
  return html`<p class="note">${staffTexts(view)('conversation-planner.hold.early', { date })}</p>`;
}

/** A few words to remember it by, which all may read. */
function renderWords(view: ConversationView): TemplateResult {
  const { translate } = view;
  return html`<section class="agreed">
    <h3>${translate('conversation-planner.summary.words')}</h3>
    <p class="soft">${translate('conversation-planner.summary.words-hint')}</p>
    ${renderTalkWordsField(view)}
  </section>`;
}
