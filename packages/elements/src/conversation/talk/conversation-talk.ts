import { type ConversationPlan, endSession } from '@driehoek/sdk/conversation';
import { adoptStyles, html, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { LazyPart } from '../../shared/lazy-part.js';
import { ConversationFinishEvent } from '../conversation-events.js';
import { ConversationPart } from '../conversation-part.js';
import type { ConversationView } from '../conversation-view.js';
import type * as talk from '../conversation-talk.js';
import { partStyles } from '../part-styles.js';
import { loadTalk } from '../staff-loaders.js';
import { Ticking } from './ticking.js';

/** How often the time that is left is looked at, in milliseconds. */
const TICK = 5000;

/**
 * A conversation while staff hold it: one phase at a time, large and calm, with the time that is left, what was prepared
 * for it, what each party says, and what is agreed. It is a screen at which the family looks along: on it stands only what
 * everybody at the table may see, and what only the holder may see comes after two deliberate steps and goes away by
 * itself. Who does not lead the conversation sees nothing of it. It is the second part of
 * `dh-conversation-planner`, and works alone as well. What it shows is loaded on use.
 *
 * @summary Hold a conversation, phase by phase.
 * @fires {InputEvent} input - While the reader types or chooses.
 * @fires {Event} change - Something of the plan was changed: it is in `value`.
 * @fires {ConversationFinishEvent} dh-conversation-finish - Staff round off the conversation.
 * @fires {DataErrorEvent} dh-error - The value cannot be used.
 * @csspart phase - The phase that goes on.
 * @csspart notes - What each party says in it.
 * @csspart open-ends - What is still open when the talk is rounded off.
 * @csspart error - Why the value cannot be used.
 * @csspart missing - The message that a part could not be loaded.
 * @cssstate error - The value cannot be used.
 * @cssstate editable - The reader may change something.
 */
export class ConversationTalkElement extends ConversationPart {
  static override styles = [...partStyles];

  static override properties: PropertyDeclarations = { previous: { attribute: false } };

  /** The conversation that this one follows, as the reader may see it: beside its agreements stands who does not agree. */
  declare previous: ConversationPlan | undefined;

  #own: talk.OwnNotes | undefined;
  #asked: talk.AskedEnds | undefined;
  readonly #talk = new LazyPart(this, {
    name: 'part.name.talk',
    load: loadTalk,
    ready: ({ agreementStyles, talkStyles, OwnNotes, AskedEnds }) => {
      this.#asked = new AskedEnds();
      this.#own = new OwnNotes(this);
      adoptStyles(this.renderRoot as ShadowRoot, [...partStyles, agreementStyles, talkStyles]);
    },
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
    const [module, own, asked] = [this.#talk.module, this.#own, this.#asked];
    if (!module || !own || !asked) return html`${this.#talk.renderMissing(view.wording)}`;
    return module.renderTalk(view, { finish: this.#finish, own, asked, previous: this.previous });
  }

  readonly #finish = (): void => {
    this.editor.press(endSession);
    const { value } = this;
    if (value) this.dispatchEvent(new ConversationFinishEvent(value));
  };
}
