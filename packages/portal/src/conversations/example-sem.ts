import type { CalendarEntry } from '@driehoek/sdk/contact-calendar';
import type { SchoolYear } from '@driehoek/sdk/shared';
import { TWO_HOUSEHOLDS } from '../family/example-families.js';
import type { FamilyConversation } from '../records.js';
import { both, type Day, fromEntry, teacher } from './example-people.js';

/** A progress talk that is being prepared by the two homes of a child, each with its own words. */
export function twoHomes(schoolYear: SchoolYear, entry: CalendarEntry | undefined, spring: Day): FamilyConversation {
  return {
    id: `sem-progress.${schoolYear}`,
    family: TWO_HOUSEHOLDS,
    type: 'progress-talk',
    schoolYear,
    pupil: 'Sem',
    parties: ['parents', 'parents-2', 'pupil', 'school'],
    goal: both('Sem laat zien hoe het gaat.', 'Sem shows how things are going.'),
    participants: [
      teacher,
      { id: 'sem', name: 'Sem', role: 'pupil', announced: true },
      { id: 'mother', name: 'Nadia', role: 'parent', announced: true, household: 'parents' },
      { id: 'father', name: 'Joost', role: 'parent', announced: true, household: 'parents-2' },
      { id: 'stepmother', name: 'Merel', role: 'parent', announced: true, household: 'parents-2' },
    ],
    start: `${entry?.start.slice(0, 10) ?? spring('02-11')}T16:00`,
    minutes: 30,
    place: both('in de klas', 'in the classroom'),
    medium: 'in-person',
    pupilRole: 'presents',
    expectations: [
      {
        by: 'parents',
        text: both('Sem durft te zeggen wat lastig is.', 'Sem dares to say what is hard.'),
        sharedWith: ['pupil', 'school'],
      },
      {
        by: 'parents-2',
        text: both('we horen hetzelfde als in het andere huis.', 'we hear the same as the other home does.'),
        sharedWith: ['pupil', 'school'],
      },
    ],
    strengths: [
      {
        by: 'parents',
        text: both('Sem leest zijn zusje voor.', 'Sem reads to his little sister.'),
        sharedWith: ['pupil', 'school'],
      },
      {
        by: 'parents-2',
        text: both('Sem kookt op vrijdag voor ons allemaal.', 'Sem cooks for all of us on Fridays.'),
        sharedWith: ['pupil', 'school'],
      },
    ],
    agenda: [
      {
        id: `sem-progress.${schoolYear}.bag`,
        by: 'pupil',
        text: both('Mijn tas ligt vaak in het verkeerde huis', 'My bag is often at the wrong home'),
        minutes: 10,
        phase: 'pupil',
      },
      {
        id: `sem-progress.${schoolYear}.homework`,
        by: 'parents-2',
        text: both('Huiswerk op de dagen van wisselen', 'Homework on the days between homes'),
        minutes: 5,
        phase: 'parents',
        sharedWith: ['school'],
      },
    ],
    agreements: [],
    ...fromEntry(entry),
  };
}
