import type { SchoolYear } from '@driehoek/sdk/shared';
import { TO_NEW_SCHOOL } from '../family/example-families.js';
import type { FamilyConversation } from '../records.js';
import { both, type Day, teacher } from './example-people.js';

/** A talk about the next school of a child that moves, which is being prepared. */
export function newSchool(schoolYear: SchoolYear, spring: Day): FamilyConversation {
  return {
    id: `puck-next.${schoolYear}`,
    family: TO_NEW_SCHOOL,
    type: 'transition-talk',
    schoolYear,
    pupil: 'Puck',
    goal: both(
      'Puck verhuist. Wat neemt Puck mee naar de nieuwe school?',
      'Puck is moving. What does Puck take along to the new school?',
    ),
    participants: [
      teacher,
      { id: 'puck', name: 'Puck', role: 'pupil', announced: true },
      { id: 'mother', name: 'Lotte', role: 'parent', announced: true },
      { id: 'mother-2', name: 'Fay', role: 'parent', announced: true },
    ],
    start: `${spring('06-03')}T15:15`,
    minutes: 30,
    place: both('in de klas', 'in the classroom'),
    medium: 'in-person',
    pupilRole: 'presents',
    expectations: [
      { by: 'pupil', text: both('ik weet wie er naast me zit.', 'I know who sits beside me.') },
      {
        by: 'parents',
        text: both('wij beslissen wat u doorgeeft.', 'we decide what you pass on.'),
      },
    ],
    strengths: [
      { by: 'pupil', text: both('Ik kan goed uitleggen.', 'I am good at explaining.') },
      {
        by: 'school',
        text: both('Puck ziet het als iemand alleen staat.', 'Puck notices when somebody stands alone.'),
      },
    ],
    agenda: [
      {
        id: `puck-next.${schoolYear}.show`,
        by: 'pupil',
        text: both('Wat mijn nieuwe juf of meester moet weten', 'What my new teacher has to know'),
        minutes: 10,
        phase: 'pupil',
      },
      {
        id: `puck-next.${schoolYear}.pass-on`,
        by: 'parents',
        text: both('Wat geeft de school door, en wat niet?', 'What does the school pass on, and what not?'),
        minutes: 10,
        phase: 'parents',
      },
    ],
    agreements: [],
  };
}
