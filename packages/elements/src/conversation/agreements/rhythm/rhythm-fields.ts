import { languageFallbacks } from '@driehoek/sdk/i18n';
import { type ContactRhythm, hasTwoHomes, listParties, nameParty } from '@driehoek/sdk/conversation';
import {
  addDays,
  CHANNELS,
  HOUSEHOLDS,
  isHousehold,
  isLocalDate,
  isLocalTime,
  type LocalDate,
  weekdayOf,
} from '@driehoek/sdk/shared';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { ConversationView } from '../../conversation-view.js';
import { renderInput, renderLabelled, renderSelect } from '../../fields.js';
import { rhythmTexts } from './rhythm-texts.js';
import { endsBeforeStart, type TypedDays } from './typed-rhythms.js';

/** What can be chosen for how often, in days. */
const STEPS = [7, 14, 21, 28] as const;

/** What is done with what a field says. */
export interface RhythmHandlers {
  /** One of the days as it stands in its field: empty while it is not complete. */
  readonly changeDay: (name: keyof TypedDays, day: string) => void;
  /** All but the days; a time that is `undefined` was taken out. */
  readonly change: (part: RhythmPart) => void;
  /** What stands beside the first day, of a rhythm that is still to be proposed. */
  readonly remark?: string | undefined;
}

/** Some of the fields of a rhythm. */
export type RhythmPart = Partial<Omit<ContactRhythm, 'at'>> & { readonly at?: string | undefined };

/** Changes fields of a rhythm: without a time it has none. */
export function changeRhythm(rhythm: ContactRhythm, part: RhythmPart): ContactRhythm {
  const { at, ...next } = { ...rhythm, ...part };
  return at === undefined ? next : { ...next, at };
}

/** The fields of a rhythm, for a grid; a last day before the first says beside it that this cannot be. */
export function renderRhythmFields(
  rhythm: ContactRhythm,
  view: ConversationView,
  { change, changeDay, remark }: RhythmHandlers,
): TemplateResult {
  const { plan, translate } = view;
  const word = rhythmTexts(view);
  const { id, everyDays, at, caller, household = 'parents', way } = rhythm;
  const often = STEPS.map((step) => [String(step), word(`conversation-rhythm.often.${step}`)] as const);
  const others = STEPS.some((step) => step === everyDays)
    ? []
    : [[String(everyDays), word('conversation-rhythm.often.other', { count: everyDays })] as const];
  const parties = listParties(plan).map((party) => [party, nameParty(plan, party, view.wording)] as const);
  const homes = HOUSEHOLDS.map((home) => [home, nameParty(plan, home, view.wording)] as const);
  const ways = CHANNELS.map((each) => [each, translate(`conversation.medium.${each}`)] as const);
  const isTwo = hasTwoHomes(plan);
  const isWrong = endsBeforeStart(rhythm);
  const field = (key: Parameters<typeof word>[0], content: TemplateResult) => renderLabelled(word(key), content);
  const select = <Value extends string>(
    name: string,
    options: readonly (readonly [Value, string])[],
    chosen: string,
    part: (value: Value) => RhythmPart,
  ) => renderSelect(name, options, chosen, (value) => change(part(value as Value)));
  const renderDay = (name: keyof TypedDays) =>
    html`<input
      class="field"
      type="date"
      name=${name}
      required
      aria-invalid=${isWrong && name === 'endOn' ? 'true' : nothing}
      aria-describedby=${`${name === 'endOn' ? 'wrong' : 'past'}-${id}`}
      .value=${live(rhythm[name])}
      @input=${(event: Event) => changeDay(name, (event.target as HTMLInputElement).value)}
    />`;
  const chooseWeekday = (value: string) => changeDay('startOn', findWeekday(value, rhythm.startOn, view.today));
  return html`${field(
    'conversation-rhythm.often',
    select('everyDays', [...others, ...often], String(everyDays), (value) => ({ everyDays: Number(value) })),
  )}
    ${field(
      'conversation-rhythm.weekday',
      renderSelect('weekday', listWeekdays(rhythm.startOn, view.language), weekdayIn(rhythm.startOn), chooseWeekday),
    )}
    <div>
      ${field('conversation-rhythm.from', renderDay('startOn'))}
      <p role="status" id="past-${id}" class="soft">${remark ?? nothing}</p>
    </div>
    <div>
      ${field('conversation-rhythm.until-field', renderDay('endOn'))}
      <p role="alert" id="wrong-${id}">${isWrong ? word('conversation-rhythm.wrong-end') : nothing}</p>
    </div>
    ${field(
      'conversation-rhythm.at',
      renderInput('at', 'time', at, (value) => change({ at: isLocalTime(value) ? value : undefined })),
    )}
    ${field(
      'conversation-rhythm.caller',
      // A home that begins is the one with which it is.
      select('caller', parties, caller, (value) => ({
        caller: value,
        ...(isTwo && isHousehold(value) && { household: value }),
      })),
    )}
    ${
      isTwo
        ? field(
            'conversation-rhythm.household',
            select('household', homes, household, (value) => ({
              household: value,
              ...(isHousehold(caller) && { caller: value }),
            })),
          )
        : nothing
    }
    ${field(
      'conversation-rhythm.way',
      select('way', ways, way, (value) => ({ way: value })),
    )}`;
}

const SCHOOL_WEEK = ['mon', 'tue', 'wed', 'thu', 'fri'] as const;
/** A Monday. */
const MONDAY = '2024-01-01';

const weekdayIn = (day: string): string => (isLocalDate(day) ? weekdayOf(day) : '');

/** The days of the school week, and the day that a rhythm is on when that is another. */
function listWeekdays(startOn: string, language: string): (readonly [string, string])[] {
  const format = new Intl.DateTimeFormat(languageFallbacks(language), { weekday: 'long', timeZone: 'UTC' });
  return Array.from({ length: 7 }, (_, count) => addDays(MONDAY, count))
    .map((day) => [weekdayOf(day), format.format(new Date(`${day}T00:00Z`))] as const)
    .filter(([day]) => SCHOOL_WEEK.some((each) => each === day) || day === weekdayIn(startOn));
}

/** Finds the first such day from today on, or from the first day of a rhythm that is still to begin. */
function findWeekday(weekday: string, startOn: string, today: LocalDate): LocalDate {
  const from = startOn > today ? startOn : today;
  const week = Array.from({ length: 7 }, (_, count) => addDays(from, count));
  return week.find((day) => weekdayOf(day) === weekday) ?? from;
}
