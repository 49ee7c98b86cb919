import { chooseFocus, FOCUSES } from '@driehoek/sdk/conversation';
import { html, nothing, type TemplateResult } from 'lit';
import { checked, servedChecked } from '../../shared/checked.js';
import type { ConversationView } from '../conversation-view.js';
import { staffTexts } from '../staff-texts.js';

/** One thing to look at together when a talk gets stuck. */
export function renderFocus(view: ConversationView): TemplateResult {
  const { plan, canEdit, editor } = view;
  const forStaff = staffTexts(view);
  const chosen = plan.session?.focus;
  const clear = () => editor.press((before) => chooseFocus(before, undefined), { focus: '.focus summary' });
  return html`<details class="focus" ?open=${chosen !== undefined}>
    <summary>${forStaff('conversation-planner.focus.title')}</summary>
    <p class="soft">${forStaff('conversation-planner.focus.hint')}</p>
    <fieldset class="chips" ?disabled=${!canEdit}>
      <legend class="visually-hidden">${forStaff('conversation-planner.focus.title')}</legend>
      ${FOCUSES.map(
        (focus) => html`<label class="chip"
          ><input
            type="radio"
            name="focus"
            value=${focus}
            ?checked=${servedChecked(focus === chosen)} ${checked(focus === chosen)}
            @input=${() => editor.fill((before) => chooseFocus(before, focus))}
          />
          <span>${forStaff(`conversation.focus.${focus}`)}</span></label
        >`,
      )}
    </fieldset>
    <p role="status">${chosen ? forStaff(`conversation.focus.${chosen}.hint`) : nothing}</p>
    ${chosen ? html`<button type="button" class="link" name="no-focus" @click=${clear}>${forStaff('conversation-planner.focus.none')}</button>` : nothing}
  </details>`;
}
