import type { SchoolYear } from '@driehoek/sdk/shared';
import { WITH_TENSION } from '../family/example-families.js';
import type { FamilyConversation } from '../records.js';
import { both, carer, type Day, teacher } from './example-people.js';

/** A talk that is being prepared with parents who are disappointed: the school begins with its own part in it. */
export function tenseTalk(schoolYear: SchoolYear, autumn: Day): FamilyConversation {
  return {
    id: `olle-talk.${schoolYear}`,
    family: WITH_TENSION,
    type: 'difficult-talk',
    schoolYear,
    pupil: 'Olle',
    goal: both('Zorgen dat Olle in de pauze weer fijn speelt.', 'Making playtime good again for Olle.'),
    participants: [
      teacher,
      carer,
      { id: 'mother', name: 'Ilse', role: 'parent', announced: true },
      { id: 'father', name: 'Bram', role: 'parent', announced: true },
    ],
    start: `${autumn('12-10')}T15:30`,
    minutes: 45,
    place: both('in de ouderkamer, met koffie', 'in the parents’ room, with coffee'),
    medium: 'in-person',
    pupilRole: 'represented',
    expectations: [
      {
        by: 'parents',
        text: both('u vertelt eerlijk wat er in de pauze gebeurt.', 'you tell us honestly what happens at playtime.'),
        sharedWith: ['school'],
      },
      {
        by: 'school',
        text: both('we snappen hoe dit voor u was.', 'we understand what this was like for you.'),
        sharedWith: ['parents'],
      },
    ],
    strengths: [
      {
        by: 'school',
        text: both('Olle komt op voor kleinere kinderen.', 'Olle stands up for smaller children.'),
      },
    ],
    promises: [
      {
        id: 'watch',
        can: true,
        text: both('elke pauze iemand bij het klimrek', 'somebody at the climbing frame every playtime'),
        sharedWith: ['parents'],
      },
    ],
    agenda: [
      {
        id: `olle-talk.${schoolYear}.message`,
        by: 'parents',
        text: both('We hoorden het van Olle, en niet van school', 'We heard it from Olle, and not from school'),
        minutes: 15,
        phase: 'parents',
        sharedWith: ['school'],
      },
      {
        id: `olle-talk.${schoolYear}.own-part`,
        by: 'school',
        text: both('Wat wij zelf beter hadden moeten doen', 'What we should have done better ourselves'),
        minutes: 10,
        phase: 'school',
        sharedWith: ['parents'],
      },
      {
        id: `olle-talk.${schoolYear}.own`,
        by: 'school',
        text: both(
          'Voor onszelf: eerst luisteren, niets uitleggen voordat zij klaar zijn.',
          'For ourselves: listen first, explain nothing until they have finished.',
        ),
        phase: 'parents',
        sharedWith: [],
      },
    ],
    agreements: [],
  };
}
