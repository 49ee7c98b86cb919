import { hasTwoHomes } from '@driehoek/sdk/conversation';
import { proposeRhythm, setRhythm, type SetRhythmOptions } from '@driehoek/sdk/conversation/rhythm';
import { html, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { createId } from '../../../shared/create-id.js';
import type { ConversationView } from '../../conversation-view.js';
import { stopEvent } from '../../fields.js';
import { changeRhythm, type RhythmHandlers, renderRhythmFields } from './rhythm-fields.js';
import { rhythmTexts } from './rhythm-texts.js';
import { endsBeforeStart, typedRhythms } from './typed-rhythms.js';

const FORM = '[data-form=new-rhythm]';

/** The button that begins a rhythm, or its form: all can read a rhythm, so it is in the plan only once staff save it. */
export function renderNewRhythm(view: ConversationView, days: SetRhythmOptions): TemplateResult {
  const { editor, plan } = view;
  const word = rhythmTexts(view);
  const typed = typedRhythms(view);
  const { fresh } = typed;
  if (!fresh) {
    const open = () => {
      const proposed = proposeRhythm(createId(), days);
      typed.fresh = hasTwoHomes(plan) ? { ...proposed, household: 'parents' } : proposed;
      editor.refresh(`${FORM} select`);
    };
    return html`<button type="button" class="button" name="add-rhythm" @click=${open}>
      ${word('conversation-rhythm.add')}
    </button>`;
  }
  const handlers: RhythmHandlers = {
    change: (part) => {
      typed.fresh = typed.fresh && changeRhythm(typed.fresh, part);
    },
    changeDay: (name, day) => {
      typed.fresh = typed.fresh && { ...typed.fresh, [name]: day };
    },
  };
  const handleChange = (event: Event) => {
    stopEvent(event);
    editor.refresh();
  };
  const save = (event: SubmitEvent) => {
    event.preventDefault();
    const rhythm = typed.fresh;
    if (!rhythm) return;
    if (endsBeforeStart(rhythm)) return editor.refresh(`${FORM} [name=endOn]`);
    typed.fresh = undefined;
    editor.press((before) => setRhythm(before, rhythm, days), { focus: `[data-rhythm="${rhythm.id}"] [tabindex]` });
  };
  const cancel = () => {
    typed.fresh = undefined;
    editor.refresh('[name=add-rhythm]');
  };
  return html`${keyed(
    fresh.id,
    html`<form data-form="new-rhythm" class="said" aria-labelledby="new-rhythm" @input=${stopEvent} @change=${handleChange} @submit=${save}>
      <h5 id="new-rhythm">${word('conversation-rhythm.new')}</h5>
      <p class="soft">${word('conversation-rhythm.new-hint')}</p>
      <div class="grid">${renderRhythmFields(fresh, view, handlers)}</div>
      <p class="buttons">
        <button class="button primary" name="save-rhythm">${word('conversation-rhythm.save')}</button>
        <button type="button" class="button" name="cancel-rhythm" @click=${cancel}>
          ${word('conversation-rhythm.cancel')}
        </button>
      </p>
    </form>`,
  )}`;
}
