import { exampleClass } from '../src/class/example-class.js';
import type { Identity } from './identity.js';

const GROUP = 'Groep 6';
const PUPILS = Array.from({ length: 30 }, (_, place) => `pupil-${place + 1}`);
/** The whole school works with the one class that it has; its names are those of its class list. */
const PUPIL_NAMES = Object.fromEntries(exampleClass('2026-2027').pupils.map(({ id, name }) => [id, name]));
const called = (...pupils: readonly string[]) => ({
  pupilNames: Object.fromEntries(pupils.map((id) => [id, PUPIL_NAMES[id] ?? ''])),
});

/** Invented people of the example school: a class with its teacher, four families, and who works for the whole school. */
export const EXAMPLE_PEOPLE: readonly Identity[] = [
  {
    name: 'Juf Noor (groep 6)',
    reader: { role: 'class-teacher', id: 'noor', groups: [GROUP], pupils: PUPILS },
    ...called(...PUPILS),
  },
  // Talks with one family are of those who work with the pupil.
  { name: 'Selma (directie)', reader: { role: 'leadership', id: 'selma' }, ...called(...PUPILS) },
  {
    name: 'Imane (intern begeleider)',
    reader: { role: 'care-professional', id: 'imane', groups: [GROUP], pupils: PUPILS },
    ...called(...PUPILS),
  },
  {
    name: 'Joris (ouderconsulent)',
    reader: { role: 'parent-worker', id: 'joris', groups: [GROUP] },
    ...called(...PUPILS),
  },
  { name: 'Ouder van Noah', reader: { role: 'parent', id: 'parent-14', pupils: ['pupil-14'] }, ...called('pupil-14') },
  { name: 'Noah', reader: { role: 'pupil', id: 'child-14', pupils: ['pupil-14'] }, ...called('pupil-14') },
  {
    name: 'Ouder van Sem, eerste huis',
    reader: { role: 'parent', id: 'parent-19-1', party: 'parents', pupils: ['pupil-19'] },
    ...called('pupil-19'),
  },
  {
    name: 'Ouder van Sem, tweede huis',
    reader: { role: 'parent', id: 'parent-19-2', party: 'parents-2', pupils: ['pupil-19'] },
    ...called('pupil-19'),
  },
  { name: 'Ouder van Rania', reader: { role: 'parent', id: 'parent-18', pupils: ['pupil-18'] }, ...called('pupil-18') },
  { name: 'Ouder van Mila', reader: { role: 'parent', id: 'parent-13', pupils: ['pupil-13'] }, ...called('pupil-13') },
];
