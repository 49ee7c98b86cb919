import { type ContactPreferences, createPreferences } from '@driehoek/sdk/contact-preferences';
import type { DayTime, SchoolYear } from '@driehoek/sdk/shared';
import { GROUP } from '../year/example-entries.js';

const EVENINGS: readonly DayTime[] = ['tue.evening', 'thu.evening'];
/** Four invented families: with one more there are enough of them to count. */
const SAID: readonly (readonly [pupil: string, times: readonly DayTime[], ContactPreferences['channels']])[] = [
  ['pupil-1', ['tue.evening', 'wed.morning'], { phone: 'liked', email: 'not-liked' }],
  ['pupil-2', EVENINGS, { message: 'liked', video: 'not-liked' }],
  ['pupil-3', EVENINGS, { phone: 'liked', 'in-person': 'liked' }],
  ['pupil-5', ['tue.evening', 'wed.afternoon'], { 'in-person': 'liked', email: 'fine' }],
];
const examples = new Map<SchoolYear, readonly ContactPreferences[]>();

/** Returns what a few invented families said, the same list each time. */
export function examplePreferences(schoolYear: SchoolYear): readonly ContactPreferences[] {
  const known = examples.get(schoolYear);
  if (known) return known;
  const made = SAID.map(([pupil, times, channels]) => ({
    ...createPreferences({
      id: `${schoolYear}.${pupil}.parents`,
      schoolYear,
      pupil,
      household: 'parents',
      group: GROUP,
    }),
    times,
    channels,
  }));
  examples.set(schoolYear, made);
  return made;
}
