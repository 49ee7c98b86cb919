import { type Language, listLanguages, SOURCE_LANGUAGE } from '@driehoek/sdk/i18n';
import { html, type PropertyValues, type TemplateResult } from 'lit';
import type { NeededTexts } from '../../shared/texts-wait.js';
import { SUMMARY } from '../conversation-languages.js';
import { ConversationPart } from '../conversation-part.js';
import type { ConversationView } from '../conversation-view.js';
import { renderSection } from '../fields.js';
import { partStyles } from '../part-styles.js';
import type { SummaryChoice } from '../summary-choice.js';
import { renderAgreements } from './agreement-rows.js';
import { agreements } from './agreements.styles.js';
import { renderConfirmation } from './confirmation.js';
import { renderFollowUp } from './follow-up.js';
import { renderSummary } from './summary.js';
import { renderTalkWords } from './talk-words.js';

/**
 * What comes of a conversation: agreements with who does what by when, what follows, what each party says of it, and a
 * summary for parents, pupil or the school's own records, in the language that is chosen. Staff change it; parents and
 * pupil read it, and say whether it is what was agreed. It is the last part of `dh-conversation-planner`, and works alone
 * as well. Give it the copy of one reader (`viewForPerspective`).
 *
 * @summary The agreements and the summary of a conversation.
 * @fires {InputEvent} input - While the reader types or chooses.
 * @fires {Event} change - Something of the plan was changed: it is in `value`.
 * @fires {DataErrorEvent} dh-error - The value cannot be used.
 * @csspart agreements - Who does what by when.
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
  static override styles = [...partStyles, agreements];

  #choice: Partial<SummaryChoice> = {};
  #languages: readonly Language[] = [SOURCE_LANGUAGE];
  #listing: Promise<void> | undefined;

  /** For whom and in which language the summary shows, and is printed. It is not part of the plan. */
  override get summaryChoice(): SummaryChoice {
    return { ...super.summaryChoice, ...this.#choice };
  }

  protected override get neededTexts(): readonly NeededTexts[] {
    const { language } = this.#choice;
    return [...super.neededTexts, ...(language ? [[language, SUMMARY] as const] : [])];
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    this.#listing ??= listLanguages().then((languages) => {
      this.#languages = languages;
      this.requestUpdate();
    });
  }

  protected override settleParts(): Promise<unknown> {
    return Promise.all([super.settleParts(), this.#listing]);
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
    return html`${renderSection('agreements', title, count, renderAgreements(view, 'after'))} ${renderFollowUp(view)}
      ${renderTalkWords(view)} ${renderConfirmation(view)} ${renderSummary(view, controls)}`;
  }

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
