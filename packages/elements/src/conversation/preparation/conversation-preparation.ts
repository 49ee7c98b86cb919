import {
  type ComplaintRoute,
  CONVERSATION_TYPES,
  type ConversationPlan,
  type EscalationStageNumber,
} from '@driehoek/sdk/conversation';
import { createLoader, loadTexts } from '@driehoek/sdk/i18n';
import { adoptStyles, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { LazyPart } from '../../shared/lazy-part.js';
import type { NeededTexts } from '../../shared/texts-wait.js';
import { languagesOf } from '../conversation-languages.js';
import { ConversationPart } from '../conversation-part.js';
import type { ConversationView } from '../conversation-view.js';
import { partStyles } from '../part-styles.js';
import { loadStaff, loadWays } from '../staff-loaders.js';
import { renderAgenda } from './agenda.js';
import { renderContributions } from './contributions.js';
import { renderDifficult } from './difficult.js';
import { renderMeeting } from './meeting.js';
import { renderParticipants } from './participants.js';
import { preparation } from './preparation.styles.js';
import { renderPromises } from './promises.js';
import { renderPupilRole } from './pupil-role.js';
import { renderQuestions } from './questions.js';
import { renderSheets } from './sheets.js';

const loadInvite = createLoader(() => import('../conversation-invite.js'));
const styles = [...partStyles, preparation];

/**
 * The preparation of a conversation: when and where, who takes part, what each party brings in, and what to take along.
 * Each reader changes what is theirs and reads the rest. Staff also see advice, the question bank, the course of the talk
 * and a ladder for difficult talks, which are loaded on use, and begin a conversation where there is none. It is the first
 * part of `dh-conversation-planner`, and works alone as well. Give it the copy of one reader (`viewForPerspective`).
 *
 * @summary Prepare a conversation between parents, pupil and school.
 * @fires {InputEvent} input - While the reader types or chooses.
 * @fires {Event} change - Something of the plan was changed: it is in `value`.
 * @fires {InvitationSaveEvent} dh-invitation-save - The reader saves the calendar file. Prevent the default to keep it in another way.
 * @fires {DataErrorEvent} dh-error - The value cannot be used.
 * @csspart advice - What staff may like to think of.
 * @csspart meeting - When, where and what for.
 * @csspart participants - Who takes part.
 * @csspart pupil-role - What the pupil does.
 * @csspart strengths - What goes well.
 * @csspart expectations - What makes it a good conversation for each party.
 * @csspart agenda - What will be talked about.
 * @csspart promises - What the school can and cannot do.
 * @csspart questions - The questions to prepare with.
 * @csspart phases - The course of the conversation.
 * @csspart sheets - What can be printed.
 * @csspart difficult - Help for when it gets difficult.
 * @csspart error - Why the value cannot be used.
 * @csspart missing - The message that a part could not be loaded.
 * @cssstate error - The value cannot be used.
 * @cssstate editable - The reader may change something.
 */
export class ConversationPreparationElement extends ConversationPart {
  static override styles = styles;

  static override properties = { complaintRoute: { attribute: false } };

  /**
   * The school's own route for when people do not agree, such as `complaintRouteOfCard` makes of its information card; that of
   * Dutch schools when left out.
   */
  declare complaintRoute: ComplaintRoute | undefined;

  readonly #staff = new LazyPart(this, {
    name: 'part.name.staff',
    load: loadStaff,
    ready: ({ staffStyles }) => adoptStyles(this.renderRoot as ShadowRoot, [...styles, staffStyles]),
  });
  readonly #ways = new LazyPart(this, { name: 'part.name.staff', load: loadWays });
  readonly #invite = new LazyPart(this, { name: 'part.name.calendar-file', load: loadInvite });
  /** The rung of the ladder that staff look at; it is not stored. */
  #rung: EscalationStageNumber | undefined;

  protected override get neededTexts(): readonly NeededTexts[] {
    const { plan, isStaff } = this;
    // A question is stored with the words of all who will read it.
    const asked = plan && isStaff ? languagesOf(plan) : [];
    const begun: readonly NeededTexts[] = !plan && isStaff ? [[this.language, ['conversation-ways']]] : [];
    return [...super.neededTexts, ...begun, ...asked.map((language): NeededTexts => [language, ['question-bank']])];
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (!this.isStaff) return;
    this.#staff.preload();
    if (!this.plan) this.#ways.preload();
  }

  protected override settleParts(): Promise<unknown> {
    return Promise.all([super.settleParts(), this.#staff.settled, this.#ways.settled]);
  }

  protected override planReplaced(): void {
    super.planReplaced();
    this.#rung = undefined;
  }

  /** Adds to the questions the words of somebody who takes part since; they may have to be loaded first. */
  protected override async planChanged(): Promise<void> {
    const { module } = this.#staff;
    if (!module || !this.isStaff || !this.plan) return;
    await module.loadQuestions(this.plan);
    const { plan } = this;
    const worded = plan && module.wordQuestions(plan);
    if (!worded || worded === plan) return;
    this.edit(worded);
    this.sendChange();
  }

  protected override renderSections(view: ConversationView): TemplateResult {
    const { plan, isStaff, wording } = view;
    const staff = isStaff
      ? this.#staff.module?.renderStaffSections(view, { rung: this.#rung, chooseRung: this.#chooseRung })
      : undefined;
    const hasPromises = isStaff || (plan.promises?.length ?? 0) > 0;
    return html`${staff?.advice ?? (isStaff ? this.#staff.renderMissing(wording) : nothing)}
      ${renderMeeting(view)} ${renderParticipants(view)} ${renderPupilRole(view)}
      ${renderContributions('strengths', view)} ${renderContributions('expectations', view)} ${renderAgenda(view)}
      ${hasPromises ? renderPromises(view) : nothing} ${renderQuestions(view, staff?.bank ?? nothing)}
      ${staff?.phases ?? nothing} ${renderSheets(view, this.#sheetActions)} ${renderDifficult(view, staff?.ladder, this.complaintRoute)}
      ${this.#invite.renderMissing(wording)}`;
  }

  /** Staff begin a conversation by choosing its type, or a way of working. */
  protected override renderEmpty(): TemplateResult {
    const { module } = this.#staff;
    if (!this.isStaff || !this.canEdit) return super.renderEmpty();
    if (!module) return html`${super.renderEmpty()} ${this.#staff.renderMissing(this.wording)}`;
    const { translator: translate } = this;
    return html`<h2>${translate('conversation-planner.start.title')}</h2>
      <p class="types">
        ${CONVERSATION_TYPES.map(
          (
            type,
          ) => html`<button type="button" class="button" name="type" value=${type} @click=${() => this.#start(module.startPlan(type, this.localDay))}>
            ${translate(`conversation.type.${type}`)}
          </button>`,
        )}
      </p>
      ${this.#ways.module?.renderWays({ wording: this.wording, today: this.localDay, start: this.#start })}
      ${this.#ways.renderMissing(this.wording)}`;
  }

  readonly #start = (plan: ConversationPlan): void => {
    this.edit(plan);
    this.sendChange();
    this.focusOn('summary');
  };

  readonly #chooseRung = (rung: EscalationStageNumber): void => {
    this.#rung = rung;
    this.requestUpdate();
  };

  readonly #sheetActions = {
    print: (what: string) => void this.print(what),
    invite: async () => {
      await loadTexts(this.language, ['conversation-invite']);
      await this.#invite.run(({ saveInvitation }) => {
        const { plan, side, wording, moment } = this;
        const isSaved = plan && saveInvitation(this, plan, { ...wording, party: side, now: moment.toISOString() });
        this.setStatus(isSaved ? undefined : 'conversation-planner.not-saved');
      });
    },
  };
}
