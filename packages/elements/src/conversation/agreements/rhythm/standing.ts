import type { ContactRhythm } from '@driehoek/sdk/conversation';
import {
  answerRhythm,
  findRhythmStanding,
  mayAnswerRhythm,
  type RhythmStanding,
  updateRhythmDraft,
} from '@driehoek/sdk/conversation/rhythm';
import { COPY_LIMITS, isHousehold, type LocalDate, type Party } from '@driehoek/sdk/shared';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { ConversationView } from '../../conversation-view.js';
import { listAudience } from '../../list-audience.js';
import { nameAudience, nameInSentence } from '../../name-audience.js';
import { renderUnsent } from '../unsent.js';
import { rhythmTexts } from './rhythm-texts.js';

/**
 * How a rhythm stands between who proposed it and who answers, in the words of its reader; who was asked answers here. Of one that
 * was stored before it was known who proposed it there is nothing to say.
 */
export function renderStanding(
  rhythm: ContactRhythm,
  view: ConversationView,
  today: LocalDate,
): TemplateResult | typeof nothing {
  const standing = findRhythmStanding(view.plan, rhythm);
  const { asked } = standing;
  if (asked === undefined || view.party === undefined) return nothing;
  const isOver = rhythm.endOn < today;
  const canAnswer = !isOver && view.canEdit && mayAnswerRhythm(view.reader, view.plan, rhythm);
  const form = canAnswer ? renderForm(rhythm, asked, view) : nothing;
  const hasDraft = rhythm.drafts?.some(({ by }) => by === asked);
  return html`<div class="stand">
    ${renderSaid(standing, asked, view, isOver)}
    ${
      canAnswer && standing.state !== 'asked'
        ? html`<details class="other-answer" ?open=${hasDraft === true}>
            <summary>${rhythmTexts(view)('conversation-rhythm.answer.other')}</summary>
            ${form}
          </details>`
        : form
    }
  </div>`;
}

function renderSaid(
  { state, answer }: RhythmStanding,
  asked: Party,
  view: ConversationView,
  isOver: boolean,
): TemplateResult {
  const { party, isStaff } = view;
  const word = rhythmTexts(view);
  const reader = party === asked ? 'answerer' : isStaff ? 'proposer' : 'reader';
  const name = nameInSentence(asked, view);
  const isBefore = state === 'asked' && answer !== undefined && reader !== 'reader';
  return html`<p class=${state === 'agreed' ? 'soft' : nothing} data-state=${state} tabindex="-1">
      ${isOver && state === 'asked' ? word('conversation-rhythm.ended') : word(`conversation-rhythm.${state}.${reader}`, { name })}
      ${isBefore ? word(`conversation-rhythm.before.${answer.answer}.${reader}`, { name }) : nothing}
    </p>
    ${answer?.reason ? html`<p class="objection"><q>${answer.reason}</q></p>` : nothing}`;
}

/** In which a party answers. What it writes is its own until it presses yes or no, of the rhythm as it stands above. */
function renderForm(rhythm: ContactRhythm, asked: Party, view: ConversationView): TemplateResult {
  const { plan, editor } = view;
  const { id } = rhythm;
  const word = rhythmTexts(view);
  const draft = rhythm.drafts?.find(({ by }) => by === asked);
  const last = rhythm.answers?.find(({ by }) => by === asked);
  const readers = listAudience(plan, asked).filter((each) => each === 'school' || isHousehold(each));
  const fieldOf = (form: HTMLFormElement) => form.elements.namedItem('reason') as HTMLTextAreaElement;
  const send = (event: SubmitEvent) => {
    event.preventDefault();
    const answer = (event.submitter as HTMLButtonElement | null)?.value === 'refused' ? 'refused' : 'given';
    const reason = fieldOf(event.currentTarget as HTMLFormElement).value;
    editor.press((before, now) => answerRhythm(before, id, asked, { answer, reason, of: rhythm, now }), {
      focus: `[data-rhythm="${id}"] [data-state]`,
    });
  };
  const keep = (event: Event) => {
    const reason = fieldOf(event.currentTarget as HTMLFormElement).value;
    editor.fill((before) => updateRhythmDraft(before, id, asked, reason));
  };
  const drop = () =>
    editor.press((before) => updateRhythmDraft(before, id, asked, ''), {
      undoable: `[data-rhythm="${id}"] textarea`,
      focus: '[name=undo]',
    });
  return html`<form data-form="answer-rhythm" aria-label=${word('conversation-rhythm.answer')} @submit=${send} @input=${keep}>
    <label class="labelled"
      ><span>${word('conversation-rhythm.answer.reason')}</span
      ><textarea
        class="field"
        name="reason"
        maxlength=${COPY_LIMITS.text}
        .value=${live(draft?.reason ?? last?.reason ?? '')}
      ></textarea
    ></label>
    <p class="soft">${word('conversation-rhythm.answer.read-by', { who: nameAudience(readers, view) })}</p>
    <p class="buttons">
      <button class="button" name="answer" value="given">${word('conversation-rhythm.answer.yes')}</button>
      <button class="button" name="answer" value="refused">${word('conversation-rhythm.answer.no')}</button>
    </p>
    ${draft ? renderUnsent(drop, view) : nothing}
  </form>`;
}
