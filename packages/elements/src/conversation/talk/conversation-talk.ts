import { endSession, phasesOf, startSession } from '@driehoek/sdk/conversation';
import { html, nothing, type TemplateResult } from 'lit';
import { renderAgreements } from '../agreements/agreement-rows.js';
import { agreements } from '../agreements/agreements.styles.js';
import { renderTalkWordsField } from '../agreements/talk-words.js';
import { ConversationFinishEvent } from '../conversation-events.js';
import { ConversationPart } from '../conversation-part.js';
import type { ConversationView } from '../conversation-view.js';
import { partStyles } from '../part-styles.js';
import { staffTexts } from '../staff-texts.js';
import { renderCourse } from './course.js';
import { renderFocus } from './focus.js';
import { renderPhase } from './phase-now.js';
import { PHASE_TITLE } from './phase-title.js';
import { talk } from './talk.styles.js';
import { Ticking } from './ticking.js';

/** How often the time that is left is looked at, in milliseconds. */
const TICK = 5000;

/**
 * A conversation while staff hold it: one phase at a time, large and calm, with the time that is left, what was prepared
 * for it, and what is agreed. Who does not lead the conversation sees nothing of it. It is the second part of
 * `dh-conversation-planner`, which loads it on use, and works alone as well; it has an entry of its own, `conversation/talk/define`.
 *
 * @summary Hold a conversation, phase by phase.
 * @fires {InputEvent} input - While the reader types or chooses.
 * @fires {Event} change - Something of the plan was changed: it is in `value`.
 * @fires {ConversationFinishEvent} dh-conversation-finish - Staff round off the conversation.
 * @fires {DataErrorEvent} dh-error - The value cannot be used.
 * @csspart phase - The phase that goes on.
 * @csspart error - Why the value cannot be used.
 * @csspart missing - The message that a part could not be loaded.
 * @cssstate error - The value cannot be used.
 * @cssstate editable - The reader may change something.
 */
export class ConversationTalkElement extends ConversationPart {
  static override styles = [...partStyles, agreements, talk];

  readonly #ticking = new Ticking(TICK, () => this.requestUpdate());

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#ticking.run(false);
  }

  protected override updated(): void {
    super.updated();
    this.#ticking.run(this.plan?.session?.runningSince !== undefined);
  }

  protected override renderSections(view: ConversationView): TemplateResult {
    const { plan, texts, canEdit, isStaff } = view;
    if (!isStaff) return this.renderEmpty();
    if (!plan.session) return this.#renderStart(view);
    const phases = phasesOf(plan);
    const at = Math.max(
      0,
      phases.findIndex(({ id }) => id === plan.session?.phase),
    );
    const phase = phases[at];
    return html`${renderCourse(phases, at, view)}
      ${phase ? renderPhase(phase, view, at === phases.length - 1 ? this.#finish : undefined) : nothing}
      <section class="agreed">
        <h3>${texts('conversation-planner.agreements.title')}</h3>
        ${renderAgreements(view, 'hold')}
      </section>
      ${canEdit ? this.#renderWords(view) : nothing} ${renderFocus(view)}`;
  }

  #renderStart(view: ConversationView): TemplateResult {
    const { canEdit, editor } = view;
    const forStaff = staffTexts(view);
    const start = () => editor.press(startSession, { focus: PHASE_TITLE });
    return html`<div class="start">
      <p>${forStaff('conversation-planner.hold.ready')}</p>
      ${
        canEdit
          ? html`<button type="button" class="button primary" name="start" @click=${start}>
              ${forStaff('conversation-planner.hold.start')}
            </button>`
          : nothing
      }
    </div>`;
  }

  /** A few words to remember it by, which all may read. */
  #renderWords(view: ConversationView): TemplateResult {
    const { texts } = view;
    return html`<section class="agreed">
      <h3>${texts('conversation-planner.summary.words')}</h3>
      <p class="soft">${texts('conversation-planner.summary.words-hint')}</p>
      ${renderTalkWordsField(view)}
    </section>`;
  }

  readonly #finish = (): void => {
    this.editor.press(endSession);
    const { value } = this;
    if (value) this.dispatchEvent(new ConversationFinishEvent(value));
  };
}
