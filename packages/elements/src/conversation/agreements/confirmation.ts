import {
  canBeConfirmed,
  type Confirmation,
  confirmPlan,
  findConfirmationDraft,
  findHeldState,
  isConfirmedNow,
  listChanges,
  nameParty,
  wordingOf,
} from '@driehoek/sdk/conversation';
import { may, type Party, partyOfReader } from '@driehoek/sdk/shared';
import { html, nothing, type TemplateResult } from 'lit';
import type { ConversationView } from '../conversation-view.js';
import { renderSection } from '../fields.js';
import { formatInstant } from '../format-instant.js';
import { periodOf, renderBeside } from './beside.js';
import { renderFoldedChanges } from './changes.js';
import { renderConfirmationForm, renderThanks, THANKS } from './confirmation-form.js';
import { renderEarlier } from './earlier.js';

/**
 * Each household and the pupil say whether this is what was agreed, once the talk has been; everybody sees what they said, and
 * changes only their own. Who answered once, does so also when nothing is left to be asked about: else a *no* could never end.
 */
export function renderConfirmation(view: ConversationView): TemplateResult | typeof nothing {
  const { plan, translate, now } = view;
  const party = findConfirming(view);
  const given = plan.confirmations ?? [];
  const own = given.find(({ by }) => by === party);
  const others = given.filter(({ by }) => by !== party);
  const asked = own || canBeConfirmed(plan, now) ? party : undefined;
  if (!asked && given.length === 0) return nothing;
  const title = translate(asked ? 'conversation-planner.confirm.ask' : 'conversation-planner.confirm.title');
  return renderSection('confirmation', title, '', [
    html`<ul role="list" class="plain">${(asked ? others : given).map((each) => renderGiven(each, view))}</ul>`,
    asked ? renderOwn(asked, own, view) : nothing,
  ]);
}

/** To who will be asked whether it is so: that this comes after the talk, and once the school rounded it off. */
export function renderAskedLater(view: ConversationView): TemplateResult | typeof nothing {
  const { plan, translate, now } = view;
  if (!findConfirming(view) || plan.session?.endedAt !== undefined) return nothing;
  const key = findHeldState(plan, now) === 'held' ? 'not-finished' : 'later';
  return html`<p class="soft">${translate(`conversation-planner.confirm.${key}`)}</p>`;
}

/** The party of a reader who may say here whether it is so. */
function findConfirming({ canEdit, reader }: ConversationView): Party | undefined {
  return canEdit && may(reader, 'conversation', 'confirm') ? partyOfReader(reader) : undefined;
}

/** An answer, with what changed since; not where the form beside it says that, as `isAskedAgain` tells. */
function renderGiven(confirmation: Confirmation, view: ConversationView, isAskedAgain = false): TemplateResult {
  const { plan, translate, wording } = view;
  const { by, agrees, comment, givenAt } = confirmation;
  return html`<li class="said">
    <span class="tag">${nameParty(plan, by, wording)}</span>
    ${translate(agrees ? 'conversation-planner.confirm.agrees' : 'conversation-planner.confirm.differs')}
    <span class="soft">${formatInstant(givenAt, view)}</span>
    ${
      isAskedAgain || isConfirmedNow(plan, confirmation)
        ? nothing
        : html`<p class="changed">${translate('conversation-planner.confirm.outdated')}</p>
            ${renderFoldedChanges(listChanges(plan, confirmation), view)}`
    }
    ${comment ? html`<p>${comment}</p>` : nothing}
    ${renderBeside({ kind: 'confirmation', id: by }, view, periodOf(confirmation))} ${renderEarlier(confirmation, view)}
  </li>`;
}

/**
 * Once it answered, its answer and a way to say something else; a *no* stays until the party itself takes it back, by saying that
 * it was talked over. A yes to other words than stand there now is asked for again, in the same form. It is the same element before
 * and after: who is in it when another window sends the answer loses neither the field nor the sight of what was sent.
 */
function renderOwn(party: Party, own: Confirmation | undefined, view: ConversationView): TemplateResult {
  const form = renderConfirmationForm(party, own, view);
  const { plan, translate, editor, focusedForm } = view;
  const thanks = renderThanks(findConfirmationDraft(plan, party) ? undefined : own, view);
  const isAskedAgain = own?.agrees === true && !isConfirmedNow(plan, own);
  // What stands on the screen is what is agreed to; what is being answered besides stays.
  const of = wordingOf(plan);
  const settle = () =>
    editor.press((before, now) => confirmPlan(before, party, { agrees: true, of, keepsDraft: true, now }), {
      focus: THANKS,
    });
  const isOpen = !own || isAskedAgain || findConfirmationDraft(plan, party) !== undefined || focusedForm === 'confirm';
  return html`<div class="confirm">
    ${thanks}
    ${own ? html`<ul role="list" class="plain">${renderGiven(own, view, isAskedAgain)}</ul>` : nothing}
    ${
      !own || own.agrees
        ? nothing
        : html`<p class="soft">${translate('conversation-planner.confirm.stays')}</p>
            <p class="buttons">
              <button type="button" class="button" name="settled" @click=${settle}>
                ${translate('conversation-planner.confirm.settled')}
              </button>
            </p>`
    }
    <details ?open=${isOpen}>
      <summary ?hidden=${!own}>${translate('conversation-planner.confirm.other')}</summary>
      ${form}
    </details>
  </div>`;
}
