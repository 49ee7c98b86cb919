import { nameParty, type PlannedPhase, viewBesideScreen } from '@driehoek/sdk/conversation';
import { html, nothing, type TemplateResult } from 'lit';
import type { ConversationView } from '../conversation-view.js';
import { staffTexts } from '../staff-texts.js';
import type { OwnNotes } from './own-notes.js';
import { type PreparedItem, renderPrepared } from './prepared.js';

/**
 * The way to what is not on the screen for everybody. Its button is there in every phase, whether there is something or not: it
 * says nothing of what is behind it.
 */
export function renderAside(phase: PlannedPhase, view: ConversationView, own: OwnNotes): TemplateResult {
  const { plan } = view;
  const forStaff = staffTexts(view);
  const place = `${plan.id} ${phase.id}`;
  const state = own.stateAt(place);
  const open = () => {
    own.ask(place);
    // Of nothing there is nothing to be careful with. The button is there all the same: it would tell that there is something.
    if (listOwn(phase, view).length === 0) own.show();
  };
  return html`<section class="own-notes screen-only" aria-label=${forStaff('conversation-planner.hold.own')}>
    <button
      type="button"
      class="link"
      name="own-notes"
      aria-expanded=${state !== 'hidden'}
      @click=${() => (state === 'hidden' ? open() : own.hide())}
    >
      ${forStaff(state === 'shown' ? 'conversation-planner.hold.own-hide' : 'conversation-planner.hold.own')}
    </button>
    ${state === 'asked' ? renderQuestion(view, own) : state === 'shown' ? renderOwn(phase, view) : nothing}
  </section>`;
}

function renderQuestion(view: ConversationView, own: OwnNotes): TemplateResult {
  const forStaff = staffTexts(view);
  return html`<div class="note">
    <p tabindex="-1">${forStaff('conversation-planner.hold.own-ask')}</p>
    <p class="buttons">
      <button type="button" class="button" name="own-show" @click=${() => own.show()}>
        ${forStaff('conversation-planner.hold.own-show')}
      </button>
      <button type="button" class="button" name="own-cancel" @click=${() => own.hide()}>
        ${forStaff('conversation-planner.hold.own-cancel')}
      </button>
    </p>
  </div>`;
}

function renderOwn(phase: PlannedPhase, view: ConversationView): TemplateResult {
  const forStaff = staffTexts(view);
  const lists = listOwn(phase, view);
  return html`<div class="note own">
    <p class="soft" tabindex="-1">${forStaff('conversation-planner.hold.own-hint')}</p>
    ${lists.length > 0 ? lists : html`<p>${forStaff('conversation-planner.hold.own-none')}</p>`}
  </div>`;
}

function listOwn(phase: PlannedPhase, view: ConversationView): TemplateResult[] {
  const renderBelow = (item: PreparedItem) => html`<span class="soft">${wordAudience(item, view)}</span>`;
  return renderPrepared(phase, { ...view, plan: viewBesideScreen(view.plan) }, { renderBelow });
}

function wordAudience({ sharedWith = [] }: PreparedItem, view: ConversationView): string {
  const { plan, wording, language } = view;
  const forStaff = staffTexts(view);
  if (sharedWith.length === 0) return forStaff('conversation-planner.hold.own-unshared');
  if (sharedWith.every((party) => party === 'school')) return forStaff('conversation-planner.hold.own-to-school');
  const parties = new Intl.ListFormat(language).format(sharedWith.map((party) => nameParty(plan, party, wording)));
  return forStaff('conversation-planner.hold.own-shared', { parties });
}
