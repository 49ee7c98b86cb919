import {
  type ComplaintRoute,
  CONVERSATION_TYPES,
  type ConversationPlan,
  type EscalationStageNumber,
  listParties,
} from '@driehoek/sdk/conversation';
import { createLoader, loadTexts } from '@driehoek/sdk/i18n';
import { adoptStyles, type CSSResultOrNative, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { LazyPart } from '../../shared/lazy-part.js';
import { openDialog } from '../../shared/open-dialog.js';
import type { NeededTexts } from '../../shared/texts-wait.js';
import { languagesOf } from '../conversation-languages.js';
import { ConversationPart } from '../conversation-part.js';
import type { ConversationView } from '../conversation-view.js';
import { partStyles } from '../part-styles.js';
import { loadSharing, loadStaff, loadWays, type SharingModule, type StaffSections } from '../staff-loaders.js';
import { renderAgenda } from './agenda.js';
import { renderBrought } from './brought.js';
import { renderContributions } from './contributions.js';
import { renderDifficult } from './difficult.js';
import type { SharingView } from './item-rows.js';
import { renderMeeting } from './meeting.js';
import { BROUGHT_IN, listNeeded, SECTIONS, type SectionName } from './needed-sections.js';
import { renderParticipants } from './participants.js';
import { preparation } from './preparation.styles.js';
import { renderPromises } from './promises.js';
import { renderPupilRole } from './pupil-role.js';
import { renderQuestions } from './questions.js';
import type { SharingChoice } from './sharing/sharing-choice.js';
import { renderSharingPrompt } from './sharing-prompt.js';
import { renderSheets } from './sheets.js';
import { nameAudience } from '../name-audience.js';

const loadInvite = createLoader(() => import('../conversation-invite.js'));
const styles = [...partStyles, preparation];

/**
 * The preparation of a conversation: when and where, who takes part, what each party brings in, and what to take along.
 * Each reader writes down what is theirs, which nobody else sees until they share it, and reads what others share. Staff also see advice, the question bank, the course of the talk
 * and a ladder for difficult talks, which are loaded on use, and begin a conversation where there is none. It is the first
 * part of `dh-conversation-planner`, and works alone as well. Give it the copy of one reader (`viewForPerspective`).
 *
 * @summary Prepare a conversation between parents, pupil and school.
 * @fires {InputEvent} input - While the reader types or chooses.
 * @fires {Event} change - Something of the plan was changed: it is in `value`.
 * @fires {InvitationSaveEvent} dh-invitation-save - The reader saves the calendar file. Prevent the default to keep it in another way.
 * @fires {DataErrorEvent} dh-error - The value cannot be used.
 * @csspart invitation - What the family does not know yet of the conversation.
 * @csspart advice - What staff may like to think of.
 * @csspart sharing - How much only the reader sees, and the way to share it.
 * @csspart meeting - When, where and what for.
 * @csspart participants - Who takes part.
 * @csspart pupil-role - What the pupil does.
 * @csspart brought - What the family gave along from an earlier school year.
 * @csspart strengths - What goes well.
 * @csspart expectations - What makes it a good conversation for each party.
 * @csspart agenda - What will be talked about.
 * @csspart goals - The goals of a plan of support.
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

  static override properties = {
    complaintRoute: { attribute: false },
    previous: { attribute: false },
  };

  /**
   * The school's own route for when people do not agree, such as `complaintRouteOfCard` makes of its information card; that of
   * Dutch schools when left out.
   */
  declare complaintRoute: ComplaintRoute | undefined;
  /** The conversation that this one follows, as the reader may see it: beside its agreements stands who does not agree. */
  declare previous: ConversationPlan | undefined;

  readonly #staff = new LazyPart(this, {
    name: 'part.name.staff',
    load: loadStaff,
    ready: () => this.#adoptStyles(),
  });
  readonly #sharing = new LazyPart(this, {
    name: 'part.name.sharing',
    load: loadSharing,
    ready: () => this.#adoptStyles(),
  });
  readonly #ways = new LazyPart(this, { name: 'part.name.staff', load: loadWays });
  readonly #invite = new LazyPart(this, { name: 'part.name.calendar-file', load: loadInvite });
  /** What the reader is about to share; it is not stored. */
  #choice: SharingChoice | undefined;
  /** The sections that are open and come first, and of whose view of which conversation that is. */
  #needed: { readonly key: string; readonly sections: ReadonlySet<SectionName> } | undefined;
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
    if (this.isStaff) this.#staff.preload();
    if (this.isStaff && !this.plan) this.#ways.preload();
    if (this.plan && this.canEdit) this.#sharing.preload();
  }

  protected override settleParts(): Promise<unknown> {
    return Promise.all([super.settleParts(), this.#staff.settled, this.#sharing.settled, this.#ways.settled]);
  }

  protected override planReplaced(): void {
    super.planReplaced();
    this.#rung = undefined;
    this.#begin();
  }

  protected override planReset(): void {
    super.planReset();
    this.#begin();
  }

  /** Another conversation, or another reader, has other sections open, and shares nothing of the one before. */
  #begin(): void {
    this.#needed = undefined;
    this.#choice = undefined;
  }

  #adoptStyles(): void {
    const [staff, sharing] = [this.#staff.module, this.#sharing.module];
    const loaded: CSSResultOrNative[] = [staff?.staffStyles ?? [], sharing?.sharingStyles ?? []].flat();
    adoptStyles(this.renderRoot as ShadowRoot, [...styles, ...loaded]);
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

  protected override renderSections(base: ConversationView): TemplateResult {
    const view: SharingView = {
      ...base,
      openSharing: (only) => this.#openSharing({ isInvitation: false, only }),
      shareAlso: (also) => this.#openSharing({ isInvitation: false, also }),
    };
    const { isStaff, wording } = view;
    const staff = isStaff ? this.#renderStaff(view) : undefined;
    const { key, sections: needed } = this.#findNeeded(view);
    const render = (name: SectionName) => this.#renderSection(name, view, needed.has(name), staff);
    const isFirst = (name: SectionName) =>
      isStaff ? needed.has(name) : SECTIONS.indexOf(name) <= SECTIONS.indexOf('agenda');
    const rest = SECTIONS.filter((name) => !isFirst(name));
    const advice = staff ? staff.advice : isStaff ? this.#staff.renderMissing(wording) : nothing;
    return html`${renderBrought(view)} ${view.plan.cancelled ? nothing : html`${staff?.invitation ?? nothing} ${advice}`}
      ${keyed(
        `${key} ${[...needed].join()}`,
        html`${SECTIONS.filter(isFirst).map(render)} ${renderSharingPrompt(view, this.#staff.module?.isWritten)} ${staff?.missed ?? nothing} ${this.#sharing.renderMissing(wording)} ${rest.map(render)}`,
      )}
      ${this.#invite.renderMissing(wording)} ${this.#renderDialog(view)}`;
  }

  /** Finds the sections that were to be done when this reader was first shown this conversation: none moves since. */
  #findNeeded(view: SharingView) {
    const key = `${view.plan.id} ${view.reader?.role} ${view.party}`;
    if (this.#needed?.key !== key) this.#needed = { key, sections: listNeeded(view) };
    return this.#needed;
  }

  #renderStaff(view: SharingView): StaffSections | undefined {
    return this.#staff.module?.renderStaffSections(view, {
      preferences: this.preferences ?? [],
      rung: this.#rung,
      chooseRung: this.#chooseRung,
      announce: () => this.#openSharing({ isInvitation: true }),
    });
  }

  #renderSection(
    name: SectionName,
    view: SharingView,
    isOpen: boolean,
    staff: StaffSections | undefined,
  ): TemplateResult | typeof nothing {
    // Nobody can share with somebody from outside: of what is brought in they have nothing, ever.
    if (!view.party && BROUGHT_IN.has(name)) return nothing;
    switch (name) {
      case 'meeting':
        return renderMeeting(view, isOpen);
      case 'participants':
        return renderParticipants(view, { missed: staff?.missed ?? nothing }, isOpen);
      case 'pupil-role':
        return listParties(view.plan).includes('pupil') ? renderPupilRole(view, isOpen) : nothing;
      case 'strengths':
      case 'expectations':
        return renderContributions(name, view, isOpen);
      case 'agenda':
        return renderAgenda(view, { schedule: staff?.schedule ?? nothing, previous: this.previous }, isOpen);
      case 'goals':
        return view.plan.supportPlan || view.plan.goals?.length
          ? (view.support?.renderGoals(view, isOpen) ?? html`${view.missingSupport}`)
          : (staff?.supportPlan ?? nothing);
      case 'promises':
        return view.isStaff || view.plan.promises?.length ? renderPromises(view, isOpen) : nothing;
      case 'questions':
        return view.isStaff || view.plan.questions?.length
          ? renderQuestions(view, staff?.bank ?? nothing, isOpen)
          : nothing;
      case 'phases':
        return staff?.phases ?? nothing;
      case 'sheets':
        return renderSheets(view, this.#sheetActions, isOpen);
      case 'difficult':
        return renderDifficult(view, staff?.ladder, this.complaintRoute);
    }
  }

  #renderDialog(view: ConversationView): TemplateResult {
    const { party } = view;
    const { module } = this.#sharing;
    const choice = this.#choice;
    return html`<dialog aria-labelledby="sharing-title" @close=${this.#closeSharing}>
      ${module && party && choice ? module.renderSharingDialog(view, party, choice, this.#sharingActions) : nothing}
    </dialog>`;
  }

  async #openSharing(start: Parameters<SharingModule['createChoice']>[2]): Promise<void> {
    await this.#sharing.run(async ({ createChoice }) => {
      const { plan, ownParty } = this;
      if (!plan || !ownParty) return;
      this.setStatus();
      this.#choice = createChoice(plan, ownParty, start);
      this.requestUpdate();
      // The dialog must hold what it is about before it opens, so that the focus goes into it.
      await this.updateComplete;
      openDialog(this.#dialog);
    });
  }

  readonly #closeSharing = (): void => {
    this.#choice = undefined;
    this.requestUpdate();
  };

  readonly #sharingActions = {
    change: (update: (choice: SharingChoice) => SharingChoice) => {
      this.#choice &&= update(this.#choice);
      this.requestUpdate();
    },
    close: () => this.#dialog?.close(),
    share: () => {
      const { plan, ownParty } = this;
      const { module } = this.#sharing;
      const choice = this.#choice;
      this.#dialog?.close();
      if (!plan || !ownParty || !module || !choice || !this.canEdit) return;
      const who = nameAudience(module.listInformed(plan, ownParty, choice), this.createView(plan));
      this.editor.press((before, now) => module.applyChoice(before, ownParty, choice, now), {
        said: ['conversation-planner.sharing.done', { who }],
        // One thing that is shared says so itself.
        ...(!choice.only && { places: ['[part=sharing]'] }),
        // To what says how it stands now, never to the button that takes it back: the key may still be down.
        focus: choice.only
          ? `[data-list=${choice.only.list}] [data-id="${CSS.escape(choice.only.id)}"] .state`
          : '[part=sharing] p, [role=status]',
      });
    },
  };

  get #dialog(): HTMLDialogElement | null {
    return this.renderRoot.querySelector('dialog[aria-labelledby=sharing-title]');
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
        const { plan, ownParty, wording, moment } = this;
        const isSaved = plan && saveInvitation(this, plan, { ...wording, party: ownParty, now: moment.toISOString() });
        this.setStatus(isSaved ? undefined : ['conversation-planner.not-saved'], ['[name=invite]']);
      });
    },
  };
}
