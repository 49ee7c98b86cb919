import {
  KNOWLEDGE,
  type Knowledge,
  knowledgeOf,
  listTopics,
  type PupilContacts,
  TOPICS,
} from '@driehoek/sdk/class-contacts';
import { html, type TemplateResult } from 'lit';
import type { ClassContactsWording } from './class-contacts-texts.js';

/** The width and height of one triangle, and the distance from one to the next; in SVG units. */
const [WIDTH, HEIGHT, STEP] = [10, 9, 13];
/** The path that is cut out of a full triangle; the same shapes as in `triangle.styles.ts`. */
const HOLES: { readonly [K in Knowledge]: string } = {
  known: '',
  partly: 'm-5-7.1 3.6 6.3h-3.6z',
  unknown: 'm-5-7.1 3.6 6.3h-7.2z',
};

/**
 * Renders what is known of a pupil's home as a row of nine triangles. They are one path, because separate elements
 * would dominate the memory of a long list.
 */
export function renderHome(pupil: PupilContacts, wording: ClassContactsWording): TemplateResult {
  return html`<svg class="triangles" role="img" aria-label=${formatHome(pupil, wording)} viewBox="0 0 ${STEP * TOPICS.length} ${HEIGHT}">
    <path fill-rule="evenodd" d=${TOPICS.map((topic, place) => draw(place, knowledgeOf(pupil, topic))).join('')} />
  </svg>`;
}

const draw = (place: number, knowledge: Knowledge) =>
  `M${place * STEP + WIDTH} ${HEIGHT}h-${WIDTH}l5-9z${HOLES[knowledge]}`;

/** Formats the same in words: `bekend: gezin, thuistaal; nog niet: schoolloopbaan`. */
function formatHome(pupil: PupilContacts, { translate }: ClassContactsWording): string {
  return KNOWLEDGE.flatMap((knowledge) => {
    const topics = listTopics(pupil, knowledge).map((topic) => translate(`class-contacts.topic.${topic}`));
    if (topics.length === 0) return [];
    return [`${translate(`class-contacts.knowledge.${knowledge}`)}: ${topics.join(', ')}`];
  }).join('; ');
}
