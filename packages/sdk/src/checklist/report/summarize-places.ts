import { PERSON_ROLES, type Role } from '../../shared/roles.js';
import type { Instrument } from '../instruments/instrument.js';
import { listItems } from '../instruments/instrument.js';
import { type AnswerCounts, addCounts } from '../response/score-counts.js';
import { mergeTallies } from '../tally/merge-tallies.js';
import type { PlaceTally } from '../tally/tally.js';
import { growPlaces, listPlaces, type PlaceNode } from './place-tree.js';
import type { Report } from './report.js';
import {
  alphaOf,
  countAnswers,
  countPeople,
  DEFAULT_MIN_GROUP_SIZE,
  listRoles,
  summarizeGroup,
  type SummarizeOptions,
  summarizeTally,
} from './summarize-tally.js';
import { MIN_OTHERS } from './withhold-answers.js';
import { type AmountRules, type Amounts, selectPlaces } from './withhold-places.js';

/** The report on one school, or on one class: of everyone in it together. */
export interface PlaceReport {
  /** The school or location; absent where there is but one. */
  readonly school?: string;
  /** The class; absent for a whole school or location. */
  readonly group?: string;
  readonly report: Report;
}

/**
 * Summarizes the people of each school or location, and of each class, as far as that may be shown **beside**
 * `summarizeTally` of all of them: `minGroupSize` people stand behind every number, and behind every set of people that is left when
 * places and roles are subtracted from each other (`selectPlaces`). A place that may not be shown is absent, without a word on
 * whether there is one; and so is a place of which not one statement may be shown, since a report on it would be empty. Within a place
 * all roles stand together.
 *
 * What `summarizeTally` does not protect is not protected here either; a school or class that answered alike is shown.
 *
 * @param places Of all people of a round: `TallyCounter.toPlaces`.
 * @throws InvalidDataError, RangeError as {@link summarizeTally}.
 */
export function summarizePlaces(
  places: readonly PlaceTally[],
  instrument: Instrument,
  options: SummarizeOptions = {},
): PlaceReport[] {
  const [first, ...others] = places.map(({ tally }) => tally);
  if (!first) return [];
  const { minGroupSize = DEFAULT_MIN_GROUP_SIZE } = options;
  const all = others.reduce((sum, tally) => mergeTallies(sum, tally, { ...options, instrument }), first);
  const whole = summarizeTally(all, instrument, options);
  if (!whole.groups.all) return [];

  const root = growPlaces(places);
  const roles = listRoles(all);
  /** Each role that is shown, and the others together. */
  const partRoles = (shown: readonly Role[]) => {
    const rest = roles.flatMap((role, at) => (shown.includes(role) ? [] : [at]));
    return [...shown.map((role) => [roles.indexOf(role)]), ...(rest.length > 0 ? [rest] : [])];
  };
  const people = places.map(({ tally }) => roles.map((role) => [countPeople(tally, role)]));
  const shownRoles = roles.filter((role) => whole.groups[role]);
  const shown = selectPlaces(root, { amounts: people, roles: partRoles(shownRoles) }, peopleRules(minGroupSize));

  const items = listItems(instrument).map(({ id }) => {
    const answers = places.map(({ tally }) => roles.map((role) => countAnswers(tally, instrument, role, id)));
    const rolesHere = shownRoles.filter((role) => isShownAt(whole, role, id));
    const selected = isShownAt(whole, 'all', id)
      ? selectPlaces(
          root,
          { amounts: answers.map((cell) => cell.map(toAmounts)), roles: partRoles(rolesHere) },
          answerRules(minGroupSize, instrument),
          (node) => shown.has(node),
        )
      : new Set<PlaceNode>();
    return [id, { answers, selected }] as const;
  });
  const byItem = new Map(items);
  return listPlaces(root)
    .filter((node) => shown.has(node))
    .map((node) => {
      const answersOf = (id: string): AnswerCounts | undefined => {
        const item = byItem.get(id);
        if (!item?.selected.has(node)) return undefined;
        return addCounts(
          node.cells.flatMap((cell) => item.answers[cell] ?? []),
          instrument.scale,
        );
      };
      const size = node.cells.reduce((sum, cell) => sum + (people[cell] ?? []).flat().reduce((a, b) => a + b, 0), 0);
      const group = summarizeGroup(size, instrument, answersOf);
      const { schemaVersion, instrument: id, instrumentVersion, schoolYear } = whole;
      const report: Report = {
        ...(schemaVersion !== undefined && { schemaVersion }),
        instrument: id,
        instrumentVersion,
        schoolYear,
        minGroupSize,
        groups: { all: group },
        withheld: PERSON_ROLES.map((role) => ({ group: role })),
        gaps: [],
        alpha: alphaOf(group, instrument),
      };
      return {
        ...(node.school !== undefined && { school: node.school }),
        ...(node.group !== undefined && { group: node.group }),
        report,
      };
    })
    .filter(({ report }) => report.groups.all?.sections.some(({ items }) => items.length > 0));
}

const isShownAt = ({ groups }: Report, group: Role | 'all', id: string): boolean =>
  groups[group]?.sections.some(({ items }) => items.some((item) => item.id === id)) ?? false;

/** Those on the scale first. */
const toAmounts = ({ counts, notApplicable, unknown }: AnswerCounts): Amounts => [
  ...Object.values(counts),
  notApplicable,
  unknown,
];

const total = (amounts: Amounts): number => amounts.reduce((sum, amount) => sum + amount, 0);

function peopleRules(minGroupSize: number): AmountRules {
  const isEnough = (amounts: Amounts) => total(amounts) === 0 || total(amounts) >= minGroupSize;
  return { isEnough, protects: isEnough, differs: isEnough };
}

/** As `selectShownAnswers` has them. */
function answerRules(minGroupSize: number, { scale }: Instrument): AmountRules {
  const isEnough = (amounts: Amounts) =>
    [total(amounts), total(amounts.slice(0, scale.options.length))].every(
      (count) => count === 0 || count >= minGroupSize,
    );
  return {
    isEnough,
    differs: isEnough,
    protects: (amounts) =>
      isEnough(amounts) && (minGroupSize === 1 || total(amounts) - Math.max(...amounts) >= MIN_OTHERS),
  };
}
