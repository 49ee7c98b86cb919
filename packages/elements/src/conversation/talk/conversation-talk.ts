import { endSession } from '@driehoek/sdk/conversation';
import { adoptStyles, html, type PropertyValues, type TemplateResult } from 'lit';
import { LazyPart } from '../../shared/lazy-part.js';
import { ConversationFinishEvent } from '../conversation-events.js';
import { ConversationPart } from '../conversation-part.js';
import type { ConversationView } from '../conversation-view.js';
import { partStyles } from '../part-styles.js';
import { loadTalk } from '../staff-loaders.js';
import { Ticking } from './ticking.js';

/** How often the time that is left is looked at, in milliseconds. */
const TICK = 5000;

/**
 * A conversation while staff hold it: one phase at a time, large and calm, with the time that is left, what was prepared
 * for it, and what is agreed. Who does not lead the conversation sees nothing of it. It is the second part of
 * `dh-conversation-planner`, and works alone as well. What it shows is loaded on use.
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
  static override styles = [...partStyles];

  readonly #talk = new LazyPart(this, {
    name: 'part.name.talk',
    load: loadTalk,
    ready: ({ agreementStyles, talkStyles }) =>
      adoptStyles(this.renderRoot as ShadowRoot, [...partStyles, agreementStyles, talkStyles]),
  });
  constructor() {
    super();
    new Ticking(this, { every: TICK, isOn: () => this.plan?.session?.runningSince !== undefined });
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (this.isStaff) this.#talk.preload();
  }

  protected override settleParts(): Promise<unknown> {
    return Promise.all([super.settleParts(), this.#talk.settled]);
  }

  protected override renderSections(view: ConversationView): TemplateResult {
    if (!view.isStaff) return this.renderEmpty();
    return html`${this.#talk.module?.renderTalk(view, this.#finish) ?? this.#talk.renderMissing(view.wording)}`;
  }

  readonly #finish = (): void => {
    this.editor.press(endSession);
    const { value } = this;
    if (value) this.dispatchEvent(new ConversationFinishEvent(value));
  };
}
