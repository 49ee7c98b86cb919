import type { SchoolYear } from '@driehoek/sdk/shared';
import { VISITED } from '../family/example-families.js';
import type { FamilyConversation } from '../records.js';
import { both, type Day, teacher } from './example-people.js';

const PEOPLE = [
  teacher,
  { id: 'kiki', name: 'Kiki', role: 'pupil', announced: true },
  { id: 'grandmother', name: 'Oma Joke', role: 'parent', announced: true },
] as const;

/** A home visit at the start of the year, that was held: getting to know each other, and nothing else. */
export function homeVisit(schoolYear: SchoolYear, autumn: Day): FamilyConversation {
  return {
    id: `kiki-visit.${schoolYear}`,
    family: VISITED,
    type: 'home-visit',
    schoolYear,
    pupil: 'Kiki',
    goal: both('Elkaar leren kennen, bij jullie thuis.', 'Getting to know each other, at your home.'),
    participants: PEOPLE,
    start: `${autumn('09-15')}T16:00`,
    minutes: 45,
    place: both('bij Kiki en oma thuis', 'at home with Kiki and her grandmother'),
    medium: 'in-person',
    pupilRole: 'joins',
    expectations: [
      { by: 'parents', text: both('u ziet hoe wij het hier doen.', 'you see how we do things here.') },
      { by: 'school', text: both('ik weet wat Kiki blij maakt.', 'I know what makes Kiki happy.') },
    ],
    strengths: [
      {
        by: 'parents',
        text: both('Kiki zorgt elke dag voor de konijnen.', 'Kiki looks after the rabbits every day.'),
      },
      { by: 'school', text: both('Kiki maakt nieuwe kinderen wegwijs.', 'Kiki shows new children around.') },
    ],
    agenda: [
      {
        id: `kiki-visit.${schoolYear}.rabbits`,
        by: 'pupil',
        text: both('Mijn konijnen laten zien', 'Showing my rabbits'),
        minutes: 10,
        phase: 'pupil',
      },
    ],
    agreements: [
      {
        id: `kiki-visit.${schoolYear}.talk`,
        text: both('Kiki vertelt in de klas over haar konijnen.', 'Kiki tells the class about her rabbits.'),
        who: 'pupil',
        by: autumn('10-09'),
        status: 'done',
        evaluation: both('Iedereen wilde er een aaien.', 'Everybody wanted to stroke one.'),
        from: { kind: 'agenda-item', id: `kiki-visit.${schoolYear}.rabbits` },
      },
      {
        id: `kiki-visit.${schoolYear}.call`,
        text: both(
          'Juf Noor belt oma om de week, ook als het goed gaat.',
          'Juf Noor calls grandmother every other week, also when things go well.',
        ),
        who: 'school',
        by: autumn('12-11'),
        status: 'in-progress',
      },
    ],
    followUp: autumn('12-08'),
    summary: both(
      'We leerden elkaar kennen aan de keukentafel. Kiki vertelde over haar konijnen.',
      'We got to know each other at the kitchen table. Kiki told about her rabbits.',
    ),
    session: { phase: 'closing', spent: {}, endedAt: `${autumn('09-15')}T14:50:00.000Z` },
  };
}

/** The talk in which all look back on the visit: the day is known, and the time still to be chosen. */
export function followUpAtHome(schoolYear: SchoolYear, autumn: Day): FamilyConversation {
  return {
    id: `kiki-follow-up.${schoolYear}`,
    family: VISITED,
    type: 'follow-up',
    schoolYear,
    pupil: 'Kiki',
    participants: PEOPLE,
    startOn: autumn('12-08'),
    minutes: 20,
    place: both('in de klas', 'in the classroom'),
    medium: 'in-person',
    pupilRole: 'joins',
    expectations: [],
    strengths: [],
    agenda: [
      {
        id: `kiki-follow-up.${schoolYear}.call`,
        by: 'school',
        text: both('Hoe gaat het bellen?', 'How are the calls going?'),
        minutes: 5,
        from: { kind: 'agreement', id: `kiki-visit.${schoolYear}.call` },
      },
    ],
    agreements: [],
    from: { kind: 'conversation', id: `kiki-visit.${schoolYear}` },
  };
}
