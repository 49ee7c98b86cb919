import {
  parentExperience,
  type Response as ChecklistResponse,
  summarizeTally,
  tallyResponses,
} from '@driehoek/sdk/checklist';
import type { RenderOptions } from '@driehoek/elements/server';
import { smallPlan } from './elements/contact-calendar/plan.js';
import { draft, handedIn, roundOf, schoolAnswers } from './elements/expectations/rounds.js';
import { hetKompas } from './sdk/information-card/het-kompas.js';

/** A page that a server renders: an element, as the server is asked for it. */
export interface ServedPage {
  readonly tag: string;
  readonly options: RenderOptions;
  /** The file for a script tag that has it. */
  readonly file: string;
  /** Some of the words on it. */
  readonly words?: RegExp;
}

/** Words of an earlier visit, with what would end a field or begin a tag in HTML. */
export const earlierWords = '\nEerst "dit" & <b>dat</b></textarea>\ndaarna niets';

/** Where parents wrote a remark on an earlier visit. */
export const begunRound = roundOf({
  parents: draft({ 'contact.2': { remark: earlierWords } }),
  school: draft(),
});

const experience: ChecklistResponse = {
  id: 'r1',
  instrument: 'parent-experience',
  instrumentVersion: '1.0.0',
  schoolYear: '2026-2027',
  role: 'parent',
  answers: { 'experience.1': 'yes' },
};

export const servedPages = {
  card: {
    tag: 'dh-information-card',
    // Its logo would be asked of a host that is not there.
    options: { value: { ...hetKompas, school: { ...hetKompas.school, logo: undefined } }, locale: 'en' },
    file: 'information-card',
    words: /Year 6 · Het Kompas/,
  },
  calendar: {
    tag: 'dh-contact-calendar',
    options: { value: smallPlan, perspective: 'parent' },
    file: 'contact-calendar',
    words: /Schooljaar 2026–2027/,
  },
  report: {
    tag: 'dh-checklist-report',
    options: {
      value: summarizeTally(
        tallyResponses(
          Array.from({ length: 8 }, (_, index) => ({ ...experience, id: `r${index}` })),
          parentExperience,
        ),
        parentExperience,
      ),
      attributes: { instrument: 'parent-experience' },
    },
    file: 'report',
    words: /mensen antwoordden/,
  },
  comparison: {
    tag: 'dh-expectations-comparison',
    options: {
      value: roundOf({ parents: handedIn(schoolAnswers), school: handedIn(schoolAnswers) }),
      attributes: { party: 'parents' },
    },
    file: 'expectations',
    words: /Hier denken we hetzelfde over|Dit delen we/,
  },
  checklist: {
    tag: 'dh-checklist',
    options: {
      value: { ...experience, remarks: { 'experience.3': earlierWords } },
      perspective: 'parent',
      attributes: { instrument: 'parent-experience', action: '/posted-checklist' },
    },
    file: 'checklist',
  },
  expectations: {
    tag: 'dh-expectations-form',
    options: { value: begunRound, perspective: 'parent', attributes: { action: '/posted-expectations' } },
    file: 'expectations',
  },
} as const satisfies { readonly [name: string]: ServedPage };

export type ServedPageName = keyof typeof servedPages;
