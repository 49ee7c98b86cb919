import type { PlaceTally } from '../tally/tally.js';

/** A set of people that a report may be of: everyone, those of one school, or those of one class of it. */
export interface PlaceNode {
  readonly school?: string;
  readonly group?: string;
  /** Which of the tallies are of it. */
  readonly cells: readonly number[];
  readonly children: readonly PlaceNode[];
}

/** Puts classes in schools, so that no two sets of people overlap in part. A place that holds the same people as the whole is left out. */
export function growPlaces(places: readonly PlaceTally[]): PlaceNode {
  const cells = places.map((_, cell) => cell);
  const schools = distinct(places.map(({ school }) => school));
  const withoutSchool = cells.filter((cell) => places[cell]?.school === undefined);
  const isOneSchool = schools.length < 2 && withoutSchool.length === (schools.length === 0 ? cells.length : 0);
  const groupsOf = (within: readonly number[], school?: string): PlaceNode[] =>
    distinct(within.map((cell) => places[cell]?.group))
      .map((group) => ({
        ...(school !== undefined && { school }),
        group,
        cells: within.filter((cell) => places[cell]?.group === group),
        children: [],
      }))
      .filter((node) => node.cells.length < within.length);
  if (isOneSchool) return { cells, children: groupsOf(cells) };
  const ofSchools = schools.map((school) => {
    const within = cells.filter((cell) => places[cell]?.school === school);
    return { school, cells: within, children: groupsOf(within, school) };
  });
  return { cells, children: [...ofSchools, ...groupsOf(withoutSchool)] };
}

const distinct = (names: readonly (string | undefined)[]): string[] =>
  [...new Set(names.filter((name) => name !== undefined))].sort();

/** Lists the places below a node, each before its own. */
export const listPlaces = ({ children }: PlaceNode): PlaceNode[] =>
  children.flatMap((child) => [child, ...listPlaces(child)]);
