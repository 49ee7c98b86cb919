import type { CalendarEntry } from '@driehoek/sdk/contact-calendar';
import { confirmPlan } from '@driehoek/sdk/conversation';
import type { SchoolYear } from '@driehoek/sdk/shared';
import { FIRST_FAMILY } from '../family/example-families.js';
import type { FamilyConversation } from '../records.js';
import { both, type Day, fromEntry, teacher } from './example-people.js';

/** A start talk that was held, with agreements. */
export function startTalk(schoolYear: SchoolYear, entry: CalendarEntry | undefined, autumn: Day): FamilyConversation {
  const talk: FamilyConversation = {
    id: `noah-start.${schoolYear}`,
    family: FIRST_FAMILY,
    type: 'start-talk',
    schoolYear,
    pupil: 'Noah',
    goal: both(
      'Elkaar leren kennen, en horen wat Noah dit jaar wil.',
      'Getting to know each other, and hearing what Noah wants this year.',
    ),
    participants: [
      teacher,
      { id: 'noah', name: 'Noah', role: 'pupil', announced: true },
      { id: 'mother', name: 'Marit', role: 'parent', announced: true },
      { id: 'father', name: 'Rens', role: 'parent', announced: true },
    ],
    start: `${entry?.start.slice(0, 10) ?? autumn('09-10')}T16:00`,
    minutes: 20,
    place: both('in de klas', 'in the classroom'),
    medium: 'in-person',
    pupilRole: 'presents',
    expectations: [
      {
        by: 'parents',
        text: both('we weten hoe we u het makkelijkst bereiken.', 'we know how to reach you most easily.'),
      },
      { by: 'pupil', text: both('ik mag vertellen over mijn vogels.', 'I may tell about my birds.') },
    ],
    strengths: [
      { by: 'parents', text: both('Noah vraagt door tot hij iets snapt.', 'Noah asks on until he gets it.') },
      {
        by: 'school',
        text: both('Noah helpt anderen zonder het voor te zeggen.', 'Noah helps others without telling the answer.'),
      },
    ],
    agenda: [
      {
        id: `noah-start.${schoolYear}.wishes`,
        by: 'pupil',
        text: both('Waar ik trots op ben, en wat ik dit jaar wil', 'What I am proud of, and what I want this year'),
        minutes: 10,
        phase: 'pupil',
      },
      {
        id: `noah-start.${schoolYear}.reading`,
        by: 'parents',
        text: both('Lezen lukt thuis niet elke dag', 'Reading does not work out at home every day'),
        minutes: 5,
        phase: 'parents',
      },
    ],
    agreements: [
      {
        id: `noah-start.${schoolYear}.birds`,
        text: both('Noah kiest elke week een boek over vogels.', 'Noah picks a book on birds every week.'),
        who: 'pupil',
        by: autumn('10-16'),
        status: 'done',
        evaluation: both('Hij heeft er zes gelezen.', 'He has read six of them.'),
        from: { kind: 'agenda-item', id: `noah-start.${schoolYear}.reading` },
      },
      {
        id: `noah-start.${schoolYear}.aloud`,
        text: both('Thuis lezen we op zondag samen.', 'At home we read together on Sundays.'),
        who: 'parents',
        by: autumn('11-27'),
        status: 'in-progress',
        from: { kind: 'agenda-item', id: `noah-start.${schoolYear}.reading` },
      },
    ],
    summary: both(
      'Noah wil dit jaar dikkere boeken lezen. We helpen hem alle drie een beetje.',
      'Noah wants to read thicker books this year. All three of us help a little.',
    ),
    session: { phase: 'closing', spent: {}, endedAt: `${entry?.start.slice(0, 10) ?? autumn('09-10')}T14:20:00.000Z` },
    ...fromEntry(entry),
  };
  const confirmed = confirmPlan(talk, 'parents', { agrees: true, now: `${autumn('09-11')}T18:00:00.000Z` });
  return { ...confirmed, family: talk.family };
}

/** A progress talk that is being prepared, in which the pupil presents. */
export function progressTalk(
  schoolYear: SchoolYear,
  entry: CalendarEntry | undefined,
  spring: Day,
): FamilyConversation {
  const earlier = `noah-start.${schoolYear}.aloud`;
  return {
    id: `noah-progress.${schoolYear}`,
    family: FIRST_FAMILY,
    type: 'progress-talk',
    schoolYear,
    pupil: 'Noah',
    goal: both(
      'Noah laat zien hoe het gaat, en wat hij nog wil leren.',
      'Noah shows how he is doing, and what he still wants to learn.',
    ),
    participants: [
      teacher,
      { id: 'noah', name: 'Noah', role: 'pupil', announced: true },
      { id: 'mother', name: 'Marit', role: 'parent', announced: true },
      { id: 'father', name: 'Rens', role: 'parent', announced: true },
    ],
    start: `${entry?.start.slice(0, 10) ?? spring('02-11')}T15:30`,
    minutes: 30,
    place: both('in de klas', 'in the classroom'),
    medium: 'in-person',
    pupilRole: 'presents',
    expectations: [{ by: 'school', text: both('Noah is het meest aan het woord.', 'Noah does most of the talking.') }],
    strengths: [
      {
        by: 'school',
        text: both('Noah leest nu boeken zonder plaatjes uit.', 'Noah now finishes books without pictures.'),
      },
    ],
    agenda: [
      {
        id: `noah-progress.${schoolYear}.map`,
        by: 'pupil',
        text: both(
          'Mijn map met werk: drie dingen die ik wil laten zien',
          'My folder of work: three things I want to show',
        ),
        minutes: 10,
        phase: 'pupil',
        ...fromEntry(entry),
      },
      {
        id: `noah-progress.${schoolYear}.aloud`,
        by: 'school',
        text: both('Hoe gaat het samen lezen op zondag?', 'How is reading together on Sundays going?'),
        minutes: 5,
        phase: 'keep-and-change',
        from: { kind: 'agreement', id: earlier },
      },
      {
        id: `noah-progress.${schoolYear}.own`,
        by: 'school',
        text: both(
          'Voor onszelf: niet vergeten te vragen naar het nieuwe rooster van vader.',
          'For ourselves: do not forget to ask about father’s new shifts.',
        ),
        phase: 'parents',
        sharedWith: [],
      },
    ],
    agreements: [],
    ...fromEntry(entry),
  };
}
