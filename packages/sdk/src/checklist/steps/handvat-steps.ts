import { handvatSteps as nl } from '../../i18n/nl/checklist-steps.js';
import type { Role } from '../../shared/roles.js';
import type { Section } from '../instruments/instrument.js';
import type { Way, WayResult } from '../instruments/way.js';

/** The explanation of a section. */
export type Explanation = Pick<Section, 'what' | 'why' | 'ways'>;

const text = (key: string) => ({ nl: nl[`handvat.${key}` as keyof typeof nl] });

/** Who take part where teacher, parents and pupil do something together. */
const together = (...others: readonly Role[]): readonly Role[] => ['class-teacher', ...others, 'parent', 'pupil'];

/** Creates the explanation of a step. `ways`: name of the way → who take part, and what it becomes. */
function explain(
  step: string,
  ways: { readonly [name: string]: readonly [roles: readonly Role[], leadsTo?: WayResult] },
): Explanation {
  return {
    what: text(`what.${step}`),
    why: text(`why.${step}`),
    ways: Object.entries(ways).map(([name, [roles, leadsTo]]): Way => {
      const id = `${step}.${name}`;
      const words = { title: text(`way.${id}.title`), how: text(`way.${id}.how`) };
      return { id, ...words, for: roles, ...(leadsTo && { leadsTo }) };
    }),
  };
}

/**
 * What each of the five steps of `handvat` is, why it matters, and ways of working with what they need.
 *
 * After M. Lusse and M. van der Pluijm (2023), *Handvat. Samenwerken met ouders aan kansengelijkheid voor kinderen*,
 * Hogeschool Rotterdam; what helps at home after S. Beekhoven, J. Lohman and H. Heerdink (2020), *Pedagogisch partnerschap
 * bij passend onderwijs*, Sardes. The wording, and what each way leads to, is ours.
 */
export const handvatExplanations: { readonly [section: string]: Explanation } = /* @__PURE__ */ (() => ({
  home: explain('home', {
    'class-list': [['class-teacher'], { kind: 'part', of: 'class-contacts' }],
    'first-week': [['class-teacher', 'parent'], { kind: 'calendar-entry', of: 'informal' }],
    visit: [together(), { kind: 'conversation', of: 'home-visit' }],
    population: [['leadership', 'team']],
  }),
  organisation: explain('organisation', {
    'year-plan': [['leadership', 'class-teacher'], { kind: 'part', of: 'contact-calendar' }],
    card: [['class-teacher', 'parent'], { kind: 'part', of: 'information-card' }],
    welcome: [['team', 'parent'], { kind: 'calendar-entry', of: 'informal' }],
    ask: [['class-teacher', 'parent'], { kind: 'calendar-entry', of: 'evaluation' }],
  }),
  reciprocity: explain('reciprocity', {
    'start-talk': [together(), { kind: 'calendar-entry', of: 'start-talk' }],
    expectations: [together(), { kind: 'part', of: 'expectations' }],
    pupil: [together(), { kind: 'conversation', of: 'progress-talk' }],
    informal: [['class-teacher', 'parent'], { kind: 'calendar-entry', of: 'informal' }],
  }),
  cooperation: explain('cooperation', {
    'look-in': [together(), { kind: 'calendar-entry', of: 'look-in' }],
    assignment: [together(), { kind: 'calendar-entry', of: 'home-assignment' }],
    together: [together(), { kind: 'calendar-entry', of: 'parent-child-activity' }],
    plan: [together(), { kind: 'conversation', of: 'progress-talk' }],
    choices: [together(), { kind: 'calendar-entry', of: 'parent-evening' }],
  }),
  'tailored-support': explain('tailored-support', {
    'support-talk': [together('care-professional'), { kind: 'conversation', of: 'support-talk' }],
    'one-person': [['class-teacher', 'care-professional', 'leadership']],
    schemes: [['care-professional', 'parent'], { kind: 'part', of: 'family-help' }],
    parents: [['parent-worker', 'parent'], { kind: 'calendar-entry', of: 'informal' }],
    'another-adult': [together(), { kind: 'part', of: 'class-contacts' }],
  }),
}))();
