import { type ContactRhythm, hasTwoHomes } from '@driehoek/sdk/conversation';
import { planCheckIns, proposeRhythm, setRhythm, type SetRhythmOptions } from '@driehoek/sdk/conversation/rhythm';
import { formatDay, type Household } from '@driehoek/sdk/shared';
import { html, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { createId } from '../../../shared/create-id.js';
import type { ConversationView } from '../../conversation-view.js';
import { stopEvent } from '../../fields.js';
import { changeRhythm, type RhythmHandlers, renderRhythmFields } from './rhythm-fields.js';
import { rhythmTexts } from './rhythm-texts.js';
import { endsBeforeStart, typedRhythms } from './typed-rhythms.js';
import { renderWished } from './wished.js';

const FORM = '[data-form=new-rhythm]';

/** The button that begins a rhythm, or its form: all can read a rhythm, so it is in the plan only once staff save it. */
export function renderNewRhythm(view: ConversationView, days: SetRhythmOptions): TemplateResult {
  const { editor, plan } = view;
  const word = rhythmTexts(view);
  const typed = typedRhythms(view);
  const { fresh } = typed;
  const propose = (id: string, household?: Household) =>
    proposeRhythm(id, { ...days, wishes: view.wishes, ...(household && { household }) });
  if (!fresh) {
    const open = () => {
      typed.fresh = propose(createId(), hasTwoHomes(plan) ? 'parents' : undefined);
      editor.refresh(`${FORM} select`);
    };
    return html`<button type="button" class="button" name="add-rhythm" @click=${open}>
      ${word('conversation-rhythm.add')}
    </button>`;
  }
  const handlers: RhythmHandlers = {
    remark: remarkOnStart(fresh, view, days),
    change: (part) => {
      const { fresh: before } = typed;
      if (!before) return;
      const next = changeRhythm(before, part);
      const { household } = part;
      typed.fresh = household
        ? followHome(next, propose(before.id, before.household), propose(before.id, household))
        : next;
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
      ${renderWished(
        view,
        view.wishes.filter(({ household }) => household === (fresh.household ?? 'parents')),
      )}
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

/** That the first day is over, and which day is the first then; `undefined` of one that is still to come. */
function remarkOnStart(rhythm: ContactRhythm, view: ConversationView, days: SetRhythmOptions): string | undefined {
  const { startOn } = rhythm;
  if (startOn === '' || startOn >= days.today || endsBeforeStart(rhythm)) return undefined;
  const word = rhythmTexts(view);
  const first = planCheckIns(rhythm, days).find(({ on }) => on >= days.today);
  if (!first) return word('conversation-rhythm.all-past');
  return word('conversation-rhythm.from-past', { date: formatDay(first.on, view.language) });
}

/** What was proposed for one home and nobody changed, becomes what is proposed for the other. */
function followHome(rhythm: ContactRhythm, before: ContactRhythm, proposed: ContactRhythm): ContactRhythm {
  const isKept = (field: 'way' | 'at' | 'startOn' | 'endOn') => rhythm[field] !== before[field];
  return changeRhythm(rhythm, {
    way: isKept('way') ? rhythm.way : proposed.way,
    at: isKept('at') ? rhythm.at : proposed.at,
    startOn: isKept('startOn') ? rhythm.startOn : proposed.startOn,
    endOn: isKept('endOn') ? rhythm.endOn : proposed.endOn,
  });
}
