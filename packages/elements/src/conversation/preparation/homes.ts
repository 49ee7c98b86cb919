import {
  areHomesOpen,
  type ConversationPlan,
  hasTwoHomes,
  householdOf,
  isPartyHeld,
  listParties,
  listUntold,
  nameParty,
  setParties,
} from '@driehoek/sdk/conversation';
import { isHousehold, PARTIES, type Party } from '@driehoek/sdk/shared';
import { html, nothing, type TemplateResult } from 'lit';
import { openDialog } from '../../shared/open-dialog.js';
import type { ConversationView } from '../conversation-view.js';
import { renderTick } from '../fields.js';

/**
 * With whom the conversation is: one home, both, the pupil. A party that would lose its copy of what it said stays.
 */
export function renderPartyChoice(view: ConversationView): TemplateResult {
  const { plan, translate } = view;
  const chosen = listParties(plan);
  const choices = PARTIES.filter((party) => party !== 'school');
  const untold = listUntold(plan);
  const isHeld = choices.some((party) => isPartyHeld(plan, party));
  return html`<fieldset class="choices" aria-describedby=${isHeld ? 'parties-held' : nothing}>
    <legend>${translate('conversation-planner.people.parties')}</legend>
    ${choices.map((party) => {
      const isOn = chosen.includes(party);
      const isLast = isOn && chosen.length <= 2;
      const isFixed = isLast || isPartyHeld(plan, party);
      const isAsked = isOn && !plan.draft && !untold.includes(party);
      const handle = (isAdded: boolean, field: HTMLInputElement) => {
        if (isAsked && !isAdded) askToLeaveOut(field);
        else view.editor.fill((before) => setParty(before, party, isAdded));
      };
      return html`${renderTick(`party-${party}`, nameChoice(party, view), isOn, handle, isFixed)}${isAsked && !isFixed ? renderQuestion(party, view) : nothing}`;
    })}
    ${isHeld ? html`<p class="soft" id="parties-held">${translate('conversation-planner.people.parties-held')}</p>` : nothing}
  </fieldset>`;
}

/**
 * The question before a party is left out that was told of the talk. What it keeps to itself is not known here: it is asked of each, in the
 * same words.
 */
function renderQuestion(party: Party, view: ConversationView): TemplateResult {
  const { translate, editor } = view;
  const handle = ({ target }: Event) => {
    if ((target as HTMLDialogElement).returnValue !== 'remove') return;
    editor.press((before) => setParty(before, party, false), { focus: `[name=party-${party}]` });
  };
  return html`<dialog aria-labelledby="leave-${party}" @close=${handle}>
    <form method="dialog">
      <h3 id="leave-${party}">${translate('conversation-planner.leave.title', { name: nameChoice(party, view) })}</h3>
      <p>${translate('conversation-planner.leave.words')}</p>
      <p>${translate('conversation-planner.leave.told')}</p>
      <p class="buttons">
        <button class="button primary" name="leave" value="keep">${translate('conversation-planner.leave.keep')}</button>
        <button class="button" name="leave" value="remove">${translate('conversation-planner.leave.go')}</button>
      </p>
    </form>
  </dialog>`;
}

/** The tick stays until that is answered. */
function askToLeaveOut(field: HTMLInputElement): void {
  const dialog = field.closest('label')?.nextElementSibling as HTMLDialogElement | null;
  field.checked = true;
  if (!dialog) return;
  dialog.returnValue = '';
  openDialog(dialog);
}

/** A home by its people where they are known, or as the first and the second. */
function nameChoice(party: Party, { plan, translate, wording }: ConversationView): string {
  if (!isHousehold(party)) return translate(`conversation.party.${party}`);
  const isKnown = plan.participants.some((person) => householdOf(person) === 'parents-2');
  // By its people too while it is left out: that is what one chooses between.
  if (isKnown || hasTwoHomes(plan)) return nameParty({ ...plan, parties: PARTIES }, party, wording);
  return translate(party === 'parents' ? 'conversation.party.parents' : 'conversation.party.parents-2');
}

function setParty(plan: ConversationPlan, party: Party, isAdded: boolean): ConversationPlan {
  return setParties(
    plan,
    PARTIES.filter((each) => (each === party ? isAdded : listParties(plan).includes(each))),
  );
}

/** A household chooses whether it sees the child's other home, and is seen by it. */
export function renderHomes({
  plan,
  party,
  canEdit,
  translate,
  editor,
}: ConversationView): TemplateResult | typeof nothing {
  if (!canEdit || !isHousehold(party) || !hasTwoHomes(plan)) return nothing;
  const chosen = plan.openHouseholds ?? [];
  // Whoever does not choose so does not know what the other chose.
  const handle = (isOpen: boolean) => editor.fillPlan({ openHouseholds: isOpen ? [party] : undefined });
  const state = areHomesOpen(plan) ? 'open' : chosen.includes(party) ? 'waiting' : 'hint';
  return html`<div class="note">
    ${renderTick('openHousehold', translate('conversation-planner.homes.choose'), chosen.includes(party), handle)}
    <p class="soft" role="status" data-ahead>${translate(`conversation-planner.homes.${state}`)}</p>
  </div>`;
}
