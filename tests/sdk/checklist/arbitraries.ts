import {
  type Instrument,
  INSTRUMENT_SCHEMA_VERSION,
  listItems,
  type Response,
  UNSCORED_ANSWERS,
  WAY_TALKS,
} from '@driehoek/sdk/checklist';
import { ROLES } from '@driehoek/sdk/shared';
import fc from 'fast-check';

/** A text with something in it, awkward characters included. */
const filled = fc.string({ minLength: 1, maxLength: 12, unit: 'grapheme' }).filter((text) => text.trim() !== '');

/** Ids as people and programs make them, with names that every object inherits among them. */
const id = fc
  .oneof(fc.stringMatching(/^[a-z][a-z-]{0,8}(\.\d)?$/), fc.constantFrom('constructor', 'toString', 'hasOwnProperty'))
  .filter((text) => !(UNSCORED_ANSWERS as readonly string[]).includes(text));

const text = fc.oneof(
  fc.string({ maxLength: 12 }),
  fc.record({ nl: fc.string({ maxLength: 12 }), en: fc.string({ maxLength: 12 }) }),
);

const options = fc
  .uniqueArray(fc.record({ value: id, points: fc.integer({ min: -3, max: 9 }), label: text }), {
    minLength: 2,
    maxLength: 5,
    selector: (option) => option.value,
  })
  .map((list) => list.filter((option, index) => list.findIndex(({ points }) => points === option.points) === index))
  .filter((list) => list.length >= 2);

/** As it comes out of a file: ordinary objects, no minus zero. */
const asJson = <T>(data: T): T => JSON.parse(JSON.stringify(data));

/** Any valid instrument, with a field that we do not know. */
export const instruments: fc.Arbitrary<Instrument> = fc
  .record({
    id,
    schemaVersion: fc.constant(INSTRUMENT_SCHEMA_VERSION),
    version: filled,
    title: text,
    options,
    sections: fc.uniqueArray(
      fc.record({
        id,
        title: text,
        itemIds: fc.array(id, { minLength: 1, maxLength: 4 }),
        actor: fc.constantFrom(...ROLES),
        why: text,
        of: fc.constantFrom(...WAY_TALKS),
      }),
      { minLength: 1, maxLength: 4, selector: (section) => section.id },
    ),
    validated: fc.boolean(),
    source: text,
    withMinimum: fc.boolean(),
    extra: fc.jsonValue(),
  })
  .map(({ options, sections, withMinimum, ...rest }) => ({
    ...rest,
    scale: { kind: 'points' as const, options },
    sections: sections.map(({ itemIds, actor, of, ...section }, index) => ({
      ...section,
      step: index + 1,
      ways: [
        {
          id: `${index}way`,
          title: section.title,
          how: section.why,
          for: [actor],
          leadsTo: { kind: 'conversation' as const, of },
        },
      ],
      items: [...new Set(itemIds)].map((itemId) => ({ id: `${index}${itemId}`, actor, text: itemId })),
    })),
    ...(withMinimum && { minimumPoints: options[0]?.points ?? 0 }),
  }))
  .map(asJson);

/** Any valid response to the instrument, with a field that we do not know. */
export function responsesTo(instrument: Instrument): fc.Arbitrary<Response> {
  const itemIds = listItems(instrument).map((item) => item.id);
  const answers = [...instrument.scale.options.map((option) => option.value), ...UNSCORED_ANSWERS];
  const response = fc.record(
    {
      id: filled,
      schemaVersion: fc.constant(1),
      instrument: fc.constant(instrument.id),
      instrumentVersion: fc.constant(instrument.version),
      schoolYear: fc.integer({ min: 2000, max: 2050 }).map((year) => `${year}-${year + 1}`),
      role: fc.constantFrom(...ROLES.filter((role) => role !== 'team')),
      school: filled,
      group: filled,
      respondent: filled,
      answers: fc.dictionary(fc.constantFrom(...itemIds), fc.constantFrom(...answers)),
      remarks: fc.dictionary(fc.constantFrom(...itemIds), fc.string()),
      actionPoints: fc.dictionary(
        fc.constantFrom(...instrument.sections.map((section) => section.id)),
        fc.array(fc.string(), { maxLength: 3 }),
      ),
      completedAt: fc
        .date({ min: new Date('2020-01-01'), max: new Date('2050-01-01'), noInvalidDate: true })
        .map((date) => date.toISOString()),
      extra: fc.jsonValue(),
    },
    { requiredKeys: ['id', 'schemaVersion', 'instrument', 'instrumentVersion', 'schoolYear', 'role', 'answers'] },
  );
  return response.map(asJson);
}

/** An instrument with valid responses to it. */
export const instrumentsWithResponses = instruments.chain((instrument) =>
  fc.record({ instrument: fc.constant(instrument), responses: fc.array(responsesTo(instrument), { maxLength: 8 }) }),
);

/** Data that is nearly right: a valid document in which one value was replaced. */
export function damaged(document: fc.Arbitrary<object>): fc.Arbitrary<unknown> {
  return fc.tuple(document, fc.nat(), fc.anything()).map(([data, nth, replacement]) => {
    const copy = JSON.parse(JSON.stringify(data));
    const places: [Record<string, unknown>, string][] = [];
    const visit = (node: Record<string, unknown>) => {
      for (const key of Object.keys(node)) {
        places.push([node, key]);
        const child = node[key];
        if (typeof child === 'object' && child !== null) visit(child as Record<string, unknown>);
      }
    };
    visit(copy);
    const place = places[nth % places.length];
    if (place) place[0][place[1]] = replacement;
    return copy;
  });
}
