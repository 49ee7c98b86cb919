import { type ContactRhythm, hasTwoHomes, listParties, nameParty } from '@driehoek/sdk/conversation';
import { removeRhythm, setRhythm, type SetRhythmOptions, stopRhythm } from '@driehoek/sdk/conversation/rhythm';
import { CHANNELS, HOUSEHOLDS, isLocalDate, isLocalTime } from '@driehoek/sdk/shared';
import { html, nothing, type TemplateResult } from 'lit';
import type { ConversationView } from '../../conversation-view.js';
import { renderInput, renderLabelled, renderSelect } from '../../fields.js';
import { rhythmTexts } from './rhythm-texts.js';

/** What can be chosen for how often, in days. */
const STEPS = [7, 14, 21, 28] as const;

/** The fields with which staff change a rhythm, and the buttons that end it. */
export function renderRhythmForm(
  rhythm: ContactRhythm,
  view: ConversationView,
  days: SetRhythmOptions,
): TemplateResult {
  const { plan, editor, translate } = view;
  const word = rhythmTexts(view);
  const { id, everyDays, startOn, endOn, at, caller, household, way } = rhythm;
  const change = (part: Partial<ContactRhythm>) =>
    editor.fill((before) => {
      const present = before.rhythms?.find((each) => each.id === id);
      return present ? setRhythm(before, { ...present, ...part }, days) : before;
    });
  const chooseTime = (value: string) =>
    editor.fill((before) => {
      const present = before.rhythms?.find((each) => each.id === id);
      if (!present) return before;
      const { at: _at, ...rest } = present;
      return setRhythm(before, isLocalTime(value) ? { ...rest, at: value } : rest, days);
    });
  const often = STEPS.map((step) => [String(step), word(`conversation-rhythm.often.${step}`)] as const);
  const others = STEPS.some((step) => step === everyDays)
    ? []
    : [[String(everyDays), word('conversation-rhythm.often.other', { count: everyDays })] as const];
  const parties = listParties(plan).map((party) => [party, nameParty(plan, party, view.wording)] as const);
  const homes = HOUSEHOLDS.map((home) => [home, nameParty(plan, home, view.wording)] as const);
  const ways = CHANNELS.map((each) => [each, translate(`conversation.medium.${each}`)] as const);
  const field = (key: Parameters<typeof word>[0], content: TemplateResult) => renderLabelled(word(key), content);
  const select = <Value extends string>(
    name: string,
    options: readonly (readonly [Value, string])[],
    chosen: string,
    part: (value: Value) => Partial<ContactRhythm>,
  ) => renderSelect(name, options, chosen, (value) => change(part(value as Value)));
  const date = (name: 'startOn' | 'endOn', value: string) =>
    renderInput(name, 'date', value, (day) => {
      if (isLocalDate(day)) change({ [name]: day });
    });
  return html`<details class="inner" data-form=${id}>
    <summary>${word('conversation-rhythm.change')}</summary>
    <div class="grid">
      ${field(
        'conversation-rhythm.often',
        select('everyDays', [...others, ...often], String(everyDays), (value) => ({ everyDays: Number(value) })),
      )}
      ${field('conversation-rhythm.from', date('startOn', startOn))}
      ${field('conversation-rhythm.until-field', date('endOn', endOn))}
      ${field('conversation-rhythm.at', renderInput('at', 'time', at, chooseTime))}
      ${field(
        'conversation-rhythm.caller',
        select('caller', parties, caller, (value) => ({ caller: value })),
      )}
      ${
        hasTwoHomes(plan)
          ? field(
              'conversation-rhythm.household',
              select('household', homes, household ?? 'parents', (value) => ({ household: value })),
            )
          : nothing
      }
      ${field(
        'conversation-rhythm.way',
        select('way', ways, way, (value) => ({ way: value })),
      )}
    </div>
    <p class="tools">
      <button type="button" class="link" name="stop" @click=${() => stop(view, id, days)}>
        ${word('conversation-rhythm.stop')}
      </button>
      <button type="button" class="link" name="remove-rhythm" @click=${() => remove(view, id)}>
        ${word('conversation-rhythm.remove')}
      </button>
    </p>
  </details>`;
}

/** Ends a rhythm by common consent. */
export const stop = ({ editor }: ConversationView, id: string, { today }: SetRhythmOptions): void =>
  editor.press((plan) => stopRhythm(plan, id, today), { focus: `[data-rhythm="${id}"] [tabindex]` });

const remove = ({ editor }: ConversationView, id: string) =>
  editor.press((plan) => removeRhythm(plan, id), { focus: '[name=undo]', undoable: '[name=add-rhythm]' });
