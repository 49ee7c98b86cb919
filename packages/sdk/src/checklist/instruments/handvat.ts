import { type Instrument, INSTRUMENT_SCHEMA_VERSION, type Item, type SuccessFactor } from './instrument.js';
import { handvat as nl } from '../../i18n/nl/handvat.js';
import type { Role } from '../../shared/roles.js';
import { yesPartlyNo } from './yes-partly-no.js';

const text = (key: keyof typeof nl) => ({ nl: nl[key] });

/** Creates the success factors of a step by their numbers. */
const factors = (...numbers: readonly number[]): SuccessFactor[] =>
  numbers.map((number) => ({ number, text: text(`handvat.factor.${number}` as 'handvat.factor.1') }));

/** Creates the statements of a step by their actors. */
const items = (step: string, ...actors: readonly Role[]): Item[] =>
  actors.map((actor, index) => {
    const id = `${step}.${index + 1}`;
    return {
      id,
      actor,
      text: text(`handvat.item.${id}` as 'handvat.item.home.1'),
      ownText: text(`handvat.own.${id}` as 'handvat.own.home.1'),
    };
  });

/**
 * Five steps, fourteen success factors and thirty-three statements about working with parents. Each
 * statement says what its actor does, to the actor itself with *I* or *we*; everybody answers all of them, and the roles are
 * compared.
 *
 * After M. Lusse and M. van der Pluijm (2023), *Handvat. Samenwerken met ouders aan kansengelijkheid voor
 * kinderen*, Hogeschool Rotterdam. The wording is ours, and has not been validated.
 */
export const handvat: Instrument = /* @__PURE__ */ (() => ({
  id: 'handvat',
  schemaVersion: INSTRUMENT_SCHEMA_VERSION,
  version: '1.2.0',
  sameMeaningAs: ['1.0.0', '1.1.0'],
  title: text('handvat.title'),
  description: text('handvat.description'),
  scale: yesPartlyNo,
  sections: [
    {
      id: 'home',
      step: 1,
      title: text('handvat.section.home'),
      successFactors: factors(1, 2),
      items: items('home', 'leadership', 'class-teacher', 'class-teacher'),
    },
    {
      id: 'organisation',
      step: 2,
      title: text('handvat.section.organisation'),
      successFactors: factors(3, 4),
      items: items(
        'organisation',
        'leadership',
        'leadership',
        'class-teacher',
        'class-teacher',
        'class-teacher',
        'team',
        'class-teacher',
      ),
    },
    {
      id: 'reciprocity',
      step: 3,
      title: text('handvat.section.reciprocity'),
      successFactors: factors(5, 6, 7),
      items: items(
        'reciprocity',
        'class-teacher',
        'class-teacher',
        'class-teacher',
        'leadership',
        'class-teacher',
        'class-teacher',
        'class-teacher',
        'leadership',
      ),
    },
    {
      id: 'cooperation',
      step: 4,
      title: text('handvat.section.cooperation'),
      successFactors: factors(8, 9, 10, 11),
      items: items(
        'cooperation',
        'class-teacher',
        'class-teacher',
        'class-teacher',
        'class-teacher',
        'class-teacher',
        'class-teacher',
        'class-teacher',
      ),
    },
    {
      id: 'tailored-support',
      step: 5,
      title: text('handvat.section.tailored-support'),
      successFactors: factors(12, 13, 14),
      items: items(
        'tailored-support',
        'leadership',
        'class-teacher',
        'class-teacher',
        'class-teacher',
        'parent-worker',
        'class-teacher',
        'class-teacher',
        'care-professional',
      ),
    },
  ],
  preconditions: [text('handvat.precondition.1'), text('handvat.precondition.2'), text('handvat.precondition.3')],
  validated: false,
  source: text('handvat.source'),
}))();
