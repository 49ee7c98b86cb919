import { type ConversationPlan, endSession, findHeldState } from '@driehoek/sdk/conversation';
import { type Language, listLanguages, SOURCE_LANGUAGE } from '@driehoek/sdk/i18n';
import { partyOfReader } from '@driehoek/sdk/shared';
import { adoptStyles, html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import type { EntryDraft, EntryDrafts } from '../../shared/entry-drafts.js';
import { LazyPart } from '../../shared/lazy-part.js';
import { triangle } from '../../shared/triangle.styles.js';
import type { NeededTexts } from '../../shared/texts-wait.js';
import { RHYTHM, SUMMARY } from '../conversation-languages.js';
import { ConversationFinishEvent } from '../conversation-events.js';
import { ConversationPart } from '../conversation-part.js';
import type { HandOverFormat } from '../conversation-written.js';
import type * as talk from '../conversation-talk.js';
import type { ConversationView } from '../conversation-view.js';
import { renderSection } from '../fields.js';
import { partStyles } from '../part-styles.js';
import { loadRecord, loadRhythm, loadTalk } from '../staff-loaders.js';
import { findAudience, type SummaryChoice } from '../summary-choice.js';
import { renderAgreements } from './agreement-rows.js';
import { agreements } from './agreements.styles.js';
import { renderAnswers } from './answers.js';
import { renderAskedLater, renderConfirmation } from './confirmation.js';
import { renderFollowUp } from './follow-up.js';
import { renderSaid } from './said.js';
import { renderSummary } from './summary.js';
import { renderTalkWords } from './talk-words.js';

const styles = [...partStyles, triangle, agreements];
/** The texts of what is written after the talk. */
const WRITTEN = ['conversation-record', 'conversation-hand-over'] as const;

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
 * @fires {HandOverSaveEvent} dh-hand-over-save - A family takes along what it released. Prevent the default to keep it in another way.
 * @fires {EntryDraftEvent} dh-entry-draft - What the reader typed for the school or the next teacher, and did not send, has changed.
 * @fires {DataErrorEvent} dh-error - The value cannot be used.
 * @csspart agreements - Who does what by when.
 * @csspart said - What each party said in the talk.
 * @csspart open-ends - What is still open when the talk is rounded off.
 * @csspart consent - What each household says of a plan of support.
 * @csspart next - What follows.
 * @csspart words - The school's few words about the talk.
 * @csspart confirmation - What each party says of it.
 * @csspart record - The record that school and family write.
 * @csspart talk-on - The wish to talk on.
 * @csspart hand-over - What goes along to the next teacher.
 * @csspart summary - The summary, for whom and in which language.
 * @csspart letter - The summary itself.
 * @csspart error - Why the value cannot be used.
 * @csspart missing - The message that a part could not be loaded.
 * @cssstate error - The value cannot be used.
 * @cssstate editable - The reader may change something.
 */
export class ConversationAgreementsElement extends ConversationPart {
  static override styles = styles;

  static override properties: PropertyDeclarations = {
    next: { attribute: false },
    drafts: { attribute: false },
  };

  /** The talk that follows this one, as the reader may see it, where there is one: it says when all look back. */
  declare next: ConversationPlan | undefined;

  /** What this reader typed for the school or the next teacher and did not send; see `dh-entry-draft`. Give each reader its own. */
  declare drafts: readonly EntryDraft[] | undefined;

  /** What only staff do: round off, and write beside what a party says. */
  readonly #staff = new LazyPart(this, {
    name: 'part.name.talk',
    load: loadTalk,
    ready: ({ AskedEnds }) => {
      this.#asked = new AskedEnds();
    },
  });
  #asked: talk.AskedEnds | undefined;
  /** Short contacts as a rhythm: staff can add one, and others see it when there is one. */
  readonly #rhythm = new LazyPart(this, { name: 'part.name.rhythm', load: loadRhythm });
  /** What school and family write once the talk was held: the record, and what goes along. */
  readonly #record = new LazyPart(this, {
    name: 'part.name.record',
    load: loadRecord,
    ready: ({ recordStyles, EntryDrafts, EntryDraftEvent }) => {
      adoptStyles(this.renderRoot as ShadowRoot, [...styles, recordStyles]);
      this.#drafts = new EntryDrafts((drafts) => {
        this.drafts = drafts;
        this.dispatchEvent(new EntryDraftEvent(drafts));
      });
    },
  });
  #drafts: EntryDrafts | undefined;

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
    const written: readonly NeededTexts[] = this.#isWritten ? [[this.language, WRITTEN]] : [];
    const rhythm: readonly NeededTexts[] = this.#hasRhythm ? [[this.language, RHYTHM]] : [];
    return [...super.neededTexts, ...written, ...rhythm, ...(language ? [[language, SUMMARY] as const] : [])];
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (this.isStaff) this.#staff.preload();
    if (this.#hasRhythm) this.#rhythm.preload();
    if (this.#isWritten) this.#record.preload();
    this.#listing ??= listLanguages().then((languages) => {
      this.#languages = languages;
      this.requestUpdate();
    });
  }

  protected override settleParts(): Promise<unknown> {
    const parts = [this.#staff.settled, this.#rhythm.settled, this.#record.settled];
    return Promise.all([super.settleParts(), this.#listing, ...parts]);
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
    const record = this.#isWritten ? this.#record.module : undefined;
    const drafts = this.#drafts;
    if (drafts && this.drafts) drafts.list = this.drafts;
    const controls = { choice: this.summaryChoice, languages: this.#languages, record, choose, copy, print };
    const staff = this.isStaff ? this.#staff.module : undefined;
    const agreed = html`${staff?.renderDisagreed(view) ?? nothing} ${plan.agreements.length > 0 && this.ownParty ? renderAnswers(view) : nothing}
      ${renderAgreements(view, 'after', staff)} ${renderAskedLater(view)}`;
    return html`${renderSection('agreements', title, count, agreed)} ${view.support?.renderConsent(view) ?? nothing}
      ${renderFollowUp(view, this.next, { wished: this.#rhythm.module?.renderWished(view), rhythms: this.#renderRhythms(view) })} ${renderSaid(view, staff)} ${renderTalkWords(view)} ${this.#renderFinish(view)}
      ${renderConfirmation(view)} ${(drafts && record?.renderTalkOn(view, drafts)) ?? nothing} ${record?.renderRecord(view) ?? nothing}
      ${this.#isWritten ? this.#record.renderMissing(view.wording) : nothing}
      ${hasSummary(view) && this.ownParty ? renderSummary(view, controls) : nothing} ${(drafts && record?.renderHandOver(view, this.#handOver, drafts)) ?? nothing}`;
  }

  get #hasRhythm(): boolean {
    return (this.isStaff && this.canEdit) || (this.plan?.rhythms?.length ?? 0) > 0;
  }

  #renderRhythms(view: ConversationView): TemplateResult | typeof nothing {
    if (!this.#hasRhythm) return nothing;
    const { daysOff, localDay: today } = this;
    const rhythm = this.#rhythm.module;
    if (!rhythm) return html`${this.#rhythm.renderMissing(view.wording)}`;
    return html`${rhythm.renderRhythms(view, { today, ...(daysOff && { daysOff }) })}`;
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

  /** Whether there is anything to write, or to read of what was written: once the talk was held. */
  get #isWritten(): boolean {
    const { plan } = this;
    return plan !== undefined && (plan.session?.endedAt !== undefined || plan.record !== undefined);
  }

  readonly #save = (format: HandOverFormat): void => {
    void this.#record.run(({ saveHandOver }) => {
      const { plan, ownParty, wording } = this;
      if (plan && ownParty) void saveHandOver(this, plan, ownParty, format, wording);
    });
  };

  readonly #handOver = { save: this.#save, print: (): void => void this.print('hand-over') };

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
      const key = isCopied ? 'conversation-planner.copied' : 'conversation-planner.not-copied';
      this.setStatus([key], ['.buttons:has([name=copy])']);
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
