import { hasTwoHomes, listParties, nameParty } from '@driehoek/sdk/conversation';
import { isHousehold, type Party, sideOf } from '@driehoek/sdk/shared';
import { html, nothing, type TemplateResult } from 'lit';
import type { ConversationView } from '../conversation-view.js';
import { renderSection } from '../fields.js';

/** What the buttons do. */
interface SheetActions {
  /** Prints the sheet of a party on a paper: `parents a4`. */
  print(what: string): void;
  /** Saves the conversation as a calendar file. */
  invite(): void;
}

/** The preparation sheets that the reader can print, and the conversation for their own calendar. */
export function renderSheets(
  view: ConversationView,
  { print, invite }: SheetActions,
  isOpen: boolean,
): TemplateResult | typeof nothing {
  const { plan, translate, isStaff, party } = view;
  const { cancelled } = plan;
  // Nobody fills in a sheet for a talk that does not take place; what is in a calendar may still be there.
  if (cancelled && !plan.start) return nothing;
  const parties = cancelled ? [] : isStaff ? listParties(plan) : party ? [party] : [];
  // A talk that goes on without the reader is not off: a file of it that says so would be untrue.
  const canInvite = plan.start !== undefined && !plan.leftOut;
  return renderSection(
    'sheets',
    translate('conversation-planner.sheets.title'),
    '',
    [
      // Somebody from outside has no sheet: the hint is about the button then.
      cancelled
        ? nothing
        : html`<p class="soft" data-ahead>${translate(`conversation-planner.sheets.${parties.length > 0 || plan.start ? 'hint' : 'none'}`)}</p>`,
      parties.length === 0
        ? nothing
        : html`<ul role="list" class="plain sheets" data-ahead>
      ${parties.map(
        (each) => html`<li>
          <span>${nameSheet(each, view)}</span>
          ${(['a4', 'a5'] as const).map(
            (
              paper,
            ) => html`<button type="button" class="button" name="print" value="${each} ${paper}" aria-label="${paper.toUpperCase()}: ${nameSheet(each, view)}" @click=${() => print(`${each} ${paper}`)}>
              ${paper.toUpperCase()}
            </button>`,
          )}
        </li>`,
      )}
    </ul>`,
      canInvite
        ? html`<button type="button" class="button" name="invite" @click=${invite}>
            ${translate(`conversation-planner.sheets.${plan.cancelled ? 'invite-off' : 'invite'}`)}
          </button>`
        : nothing,
    ],
    isOpen,
  );
}

/** The sheet of one of two homes is called after it. */
function nameSheet(party: Party, { plan, translate, wording }: ConversationView): string {
  if (isHousehold(party) && hasTwoHomes(plan))
    return translate('conversation-planner.sheets.for.home', { name: nameParty(plan, party, wording) });
  return translate(`conversation-planner.sheets.for.${sideOf(party)}`);
}
