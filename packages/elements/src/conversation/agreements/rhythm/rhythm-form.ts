import { type ContactRhythm, type ConversationPlan, findHeldAnswer } from '@driehoek/sdk/conversation';
import {
  findRhythmStanding,
  removeRhythm,
  setRhythm,
  type SetRhythmOptions,
  stopRhythm,
} from '@driehoek/sdk/conversation/rhythm';
import { isLocalDate } from '@driehoek/sdk/shared';
import { html, nothing, type TemplateResult } from 'lit';
import type { ConversationView } from '../../conversation-view.js';
import { nameInSentence } from '../../name-audience.js';
import { changeRhythm, renderRhythmFields } from './rhythm-fields.js';
import { rhythmTexts } from './rhythm-texts.js';
import { endsBeforeStart, type TypedDays, typedRhythms } from './typed-rhythms.js';

/** The fields with which staff change a rhythm, and the buttons that end it. */
export function renderRhythmForm(
  rhythm: ContactRhythm,
  view: ConversationView,
  days: SetRhythmOptions,
): TemplateResult {
  const { editor, plan } = view;
  const { refused } = typedRhythms(view);
  const word = rhythmTexts(view);
  const { id } = rhythm;
  // What was said of a day, or of the rhythm itself, stands with that, which then can end and not go.
  const isAnswered =
    (rhythm.answers ?? []).length > 0 ||
    (plan.checkIns ?? []).some(
      (each) => each.from?.kind === 'rhythm' && each.from.id === id && findHeldAnswer(each) !== undefined,
    );
  const { asked = 'parents' } = findRhythmStanding(plan, { proposedBy: 'school', ...rhythm });
  const fill = (change: (present: ContactRhythm) => ContactRhythm | undefined) =>
    editor.fill((before) => {
      const present = before.rhythms?.find((each) => each.id === id);
      const next = present && change(present);
      return next ? setRhythm(before, next, days) : before;
    });
  const handlers = {
    change: (part: Parameters<typeof changeRhythm>[1]) => fill((present) => changeRhythm(present, part)),
    changeDay: (name: keyof TypedDays, day: string) => {
      if (!isLocalDate(day)) return;
      fill((present) => {
        const typed: TypedDays = refused.get(id) ?? present;
        const { startOn, endOn }: TypedDays = { ...typed, [name]: day };
        // What cannot be, stands in the fields alone until the other day fits.
        refused.set(id, { startOn, endOn });
        if (endsBeforeStart({ startOn, endOn })) return undefined;
        refused.delete(id);
        return { ...present, startOn, endOn };
      });
    },
  };
  return html`<details class="inner" data-form=${id}>
    <summary>${word('conversation-rhythm.change')}</summary>
    <p class="soft">${word('conversation-rhythm.asks-again', { name: nameInSentence(asked, view) })}</p>
    <div class="grid">${renderRhythmFields({ ...rhythm, ...refused.get(id) }, view, handlers)}</div>
    <p class="tools">
      ${
        isOver(plan, id, days)
          ? nothing
          : html`<button type="button" class="link" name="stop" @click=${() => stop(view, id, days)}>
              ${word('conversation-rhythm.stop')}
            </button>`
      }
      ${
        isAnswered
          ? nothing
          : html`<button type="button" class="link" name="remove-rhythm" @click=${() => remove(view, id)}>
              ${word('conversation-rhythm.remove')}
            </button>`
      }
    </p>
  </details>`;
}

/** Whether no contact of a rhythm is still to come: what is over is not ended once more. */
export const isOver = ({ checkIns = [] }: ConversationPlan, id: string, { today }: SetRhythmOptions): boolean =>
  !checkIns.some(({ from, on }) => from?.kind === 'rhythm' && from.id === id && on > today);

const wordsOf = (id: string) => `[data-rhythm="${id}"] [tabindex]`;

/** Ends a rhythm by common consent; one of which no day has come yet is gone then, and can be put back. */
export function stop(view: ConversationView, id: string, { today }: SetRhythmOptions): void {
  const isKept = stopRhythm(view.plan, id, today).rhythms?.some((each) => each.id === id);
  typedRhythms(view).refused.delete(id);
  view.editor.press(
    (plan) => stopRhythm(plan, id, today),
    isKept ? { focus: wordsOf(id) } : { focus: '[name=undo]', undoable: wordsOf(id) },
  );
}

function remove(view: ConversationView, id: string): void {
  typedRhythms(view).refused.delete(id);
  view.editor.press((plan) => removeRhythm(plan, id), { focus: '[name=undo]', undoable: wordsOf(id) });
}
