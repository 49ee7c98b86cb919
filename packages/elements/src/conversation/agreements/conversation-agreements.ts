import { type ConversationPlan, endSession, findHeldState } from '@driehoek/sdk/conversation';
import { type Language, listLanguages, SOURCE_LANGUAGE } from '@driehoek/sdk/i18n';
import { partyOfReader } from '@driehoek/sdk/shared';
import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { LazyPart } from '../../shared/lazy-part.js';
import { triangle } from '../../shared/triangle.styles.js';
import type { NeededTexts } from '../../shared/texts-wait.js';
import { SUMMARY } from '../conversation-languages.js';
import { ConversationFinishEvent } from '../conversation-events.js';
import { ConversationPart } from '../conversation-part.js';
import type * as talk from '../conversation-talk.js';
import type { ConversationView } from '../conversation-view.js';
import { renderSection } from '../fields.js';
import { partStyles } from '../part-styles.js';
import { loadTalk } from '../staff-loaders.js';
import { findAudience, type SummaryChoice } from '../summary-choice.js';
import { renderAgreements } from './agreement-rows.js';
import { agreements } from './agreements.styles.js';
import { renderAnswers } from './answers.js';
import { renderAskedLater, renderConfirmation } from './confirmation.js';
import { renderFollowUp } from './follow-up.js';
import { renderSaid } from './said.js';
import { renderSummary } from './summary.js';
import { renderTalkWords } from './talk-words.js';

/**
 * What comes of a conversation: agreements with who does what by when, what follows, what each party said, what it says of the
 * agreements, and a summary for a household, the pupil or the school's own records, in the language that is chosen. Staff change
 * what was agreed and round off; each household and the pupil say whether it is so, and correct what was noted in their name. A
 * *no* stays beside the agreements that it is about until who said it says yes. It is the last part of `dh-conversation-planner`, and works alone
 * as well. Give it the copy of one reader (`viewForPerspective`).
 *
 * @summary The agreements and the summary of a conversation.
 * @fires {InputEvent} input - While the reader types or chooses.
 * @fires {Event} change - Something of the plan was changed: it is in `value`.
 * @fires {ConversationFinishEvent} dh-conversation-finish - Staff round off the conversation.
 * @fires {DataErrorEvent} dh-error - The value cannot be used.
 * @csspart agreements - Who does what by when.
 * @csspart said - What each party said in the talk.
 * @csspart open-ends - What is still open when the talk is rounded off.
 * @csspart consent - What each household says of a plan of support.
 * @csspart next - What follows.
 * @csspart words - The school's few words about the talk.
 * @csspart confirmation - What each party says of it.
 * @csspart summary - The summary, for whom and in which language.
 * @csspart letter - The summary itself.
 * @csspart error - Why the value cannot be used.
 * @csspart missing - The message that a part could not be loaded.
 * @cssstate error - The value cannot be used.
 * @cssstate editable - The reader may change something.
 */
export class ConversationAgreementsElement extends ConversationPart {
  static override styles = [...partStyles, triangle, agreements];

  static override properties: PropertyDeclarations = { next: { attribute: false } };

  /** The talk that follows this one, as the reader may see it, where there is one: it says when all look back. */
  declare next: ConversationPlan | undefined;

  /** What only staff do: round off, and write beside what a party says. */
  readonly #staff = new LazyPart(this, {
    name: 'part.name.talk',
    load: loadTalk,
    ready: ({ AskedEnds }) => {
      this.#asked = new AskedEnds();
    },
  });
  #asked: talk.AskedEnds | undefined;

  #choice: Partial<SummaryChoice> = {};
  #languages: readonly Language[] = [SOURCE_LANGUAGE];
  #listing: Promise<void> | undefined;

  /** For whom and in which language the summary shows, and is printed. It is not part of the plan. */
  override get summaryChoice(): SummaryChoice {
    const audience = findAudience(this.plan ?? {}, partyOfReader(this.reader));
    return { ...super.summaryChoice, audience, ...this.#choice };
  }

  protected override get neededTexts(): readonly NeededTexts[] {
    const { language } = this.#choice;
    return [...super.neededTexts, ...(language ? [[language, SUMMARY] as const] : [])];
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (this.isStaff) this.#staff.preload();
    this.#listing ??= listLanguages().then((languages) => {
      this.#languages = languages;
      this.requestUpdate();
    });
  }

  protected override settleParts(): Promise<unknown> {
    return Promise.all([super.settleParts(), this.#listing, this.#staff.settled]);
  }

  protected override planReplaced(): void {
    super.planReplaced();
    this.#choice = {};
  }

  protected override renderSections(view: ConversationView): TemplateResult {
    const { plan, translate } = view;
    const count = translate('conversation-planner.count', { count: plan.agreements.length });
    const title = translate('conversation-planner.agreements.title');
    const { choose, copy, print } = this.#controls;
    const controls = { choice: this.summaryChoice, languages: this.#languages, choose, copy, print };
    const staff = this.isStaff ? this.#staff.module : undefined;
    const agreed = html`${staff?.renderDisagreed(view) ?? nothing} ${plan.agreements.length > 0 ? renderAnswers(view) : nothing}
      ${renderAgreements(view, 'after')} ${renderAskedLater(view)}`;
    return html`${renderSection('agreements', title, count, agreed)} ${view.support?.renderConsent(view) ?? nothing}
      ${renderFollowUp(view, this.next)} ${renderSaid(view, staff)} ${renderTalkWords(view)} ${this.#renderFinish(view)}
      ${renderConfirmation(view)} ${hasSummary(view) ? renderSummary(view, controls) : nothing}`;
  }

  /** Staff round off what is held; before there is anything to round off, and after it, nothing is asked. */
  #renderFinish(view: ConversationView): TemplateResult | typeof nothing {
    const { plan, isStaff, canEdit } = view;
    const { session, agreements } = plan;
    if (!isStaff || !canEdit || session?.endedAt !== undefined || (!session && agreements.length === 0)) return nothing;
    const [staff, asked] = [this.#staff.module, this.#asked];
    if (!staff || !asked) return html`${this.#staff.renderMissing(view.wording)}`;
    return staff.renderFinish(view, asked.listAt(plan, 'after'), this.#finish);
  }

  readonly #finish = (): void => {
    this.editor.press(endSession, { focus: '[part=summary] summary' });
    const { value } = this;
    if (value) this.dispatchEvent(new ConversationFinishEvent(value));
  };

  readonly #controls = {
    choose: (change: Partial<SummaryChoice>): void => {
      this.#choice = { ...this.#choice, ...change };
      this.requestUpdate();
    },
    /** Browsers allow it to some pages only, and to none without https. */
    copy: async (text: string): Promise<void> => {
      const isCopied = await navigator.clipboard?.writeText(text).then(
        () => true,
        () => false,
      );
      this.setStatus(isCopied ? 'conversation-planner.copied' : 'conversation-planner.not-copied');
    },
    print: (): Promise<void> => this.print('summary'),
  };
}

/**
 * Whether there is a summary to read: of a talk that was rounded off, or of one that has been and of which something was written.
 * Staff see what they write as it grows; a family, of which nothing was asked yet, does not.
 */
function hasSummary({ plan, isStaff, now }: ConversationView): boolean {
  if (plan.session?.endedAt !== undefined) return true;
  const { agreements, summary, notes = [] } = plan;
  const isBegun = agreements.length > 0 || summary !== undefined || notes.length > 0;
  return isBegun && (isStaff || findHeldState(plan, now) === 'held');
}
