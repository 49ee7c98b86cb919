import type { SchoolYear } from '@driehoek/sdk/shared';
import { NEWCOMERS } from '../family/example-families.js';
import type { FamilyConversation } from '../records.js';
import { both, type Day, teacher } from './example-people.js';

/** A start talk that is being prepared, with a family that speaks another language. */
export function newcomers(schoolYear: SchoolYear, autumn: Day): FamilyConversation {
  return {
    id: `rania-start.${schoolYear}`,
    family: NEWCOMERS,
    type: 'start-talk',
    schoolYear,
    pupil: 'Rania',
    goal: both('Elkaar leren kennen, ieder in de eigen taal.', 'Getting to know each other, each in the own language.'),
    participants: [
      teacher,
      { id: 'rania', name: 'Rania', role: 'pupil', announced: true, language: 'ar' },
      { id: 'mother', name: 'Samira', role: 'parent', announced: true, language: 'ar' },
      {
        id: 'interpreter',
        name: 'Yousef',
        role: 'external',
        task: both('tolk', 'interpreter'),
        announced: true,
        language: 'ar',
      },
    ],
    start: `${autumn('12-03')}T08:45`,
    minutes: 40,
    place: both('in de klas, met de kaart en de platen', 'in the classroom, with the map and the pictures'),
    medium: 'in-person',
    interpreter: 'Yousef',
    pupilRole: 'joins',
    expectations: [
      {
        by: 'parents',
        text: {
          ar: 'أعرف كيف أساعد رانيا في البيت.',
          nl: 'ik weet hoe ik Rania thuis kan helpen.',
          en: 'I know how to help Rania at home.',
        },
      },
    ],
    strengths: [
      { by: 'school', text: both('Rania maakte in twee dagen vrienden.', 'Rania made friends within two days.') },
    ],
    agenda: [
      {
        id: `rania-start.${schoolYear}.day`,
        by: 'school',
        text: both('Zo ziet een dag op school eruit, in platen', 'What a school day looks like, in pictures'),
        minutes: 10,
        phase: 'school',
      },
      {
        id: `rania-start.${schoolYear}.language`,
        by: 'parents',
        text: {
          ar: 'أي لغة نقرأ بها في البيت؟',
          nl: 'In welke taal lezen we thuis?',
          en: 'In which language do we read at home?',
        },
        minutes: 10,
        phase: 'parents',
      },
    ],
    agreements: [],
  };
}
