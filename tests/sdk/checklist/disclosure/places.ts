import {
  type Instrument,
  type PlaceReport,
  type Report,
  type Response,
  summarizePlaces,
  summarizeTally,
  TallyCounter,
} from '@driehoek/sdk/checklist';
import type { Role } from '@driehoek/sdk/shared';

/** Somebody of a school whose answers are published by role, by location and by class. */
export interface Person {
  readonly role: Role;
  readonly school?: string;
  readonly group?: string;
  /** To the one statement; left out when it was left open. */
  readonly answer?: string;
}

export const oneStatement: Instrument = {
  id: 'one',
  version: '1',
  title: 'One statement',
  scale: {
    kind: 'yes-partly-no',
    options: [
      { value: 'yes', points: 2, label: 'Yes' },
      { value: 'partly', points: 1, label: 'Partly' },
      { value: 'no', points: 0, label: 'No' },
    ],
  },
  sections: [{ id: 's', title: 'S', items: [{ id: 's.1', text: 'It goes well.' }] }],
  validated: false,
  source: 'test',
};

export function toResponse({ role, school, group, answer }: Person, index: number): Response {
  return {
    id: `r${index}`,
    instrument: 'one',
    instrumentVersion: '1',
    schoolYear: '2026-2027',
    role,
    ...(school !== undefined && { school }),
    ...(group !== undefined && { group }),
    answers: answer === undefined ? {} : { 's.1': answer },
  };
}

export function publish(people: readonly Person[], minGroupSize: number): { whole: Report; places: PlaceReport[] } {
  const counter = new TallyCounter(oneStatement, { byPlace: true });
  people.forEach((person, index) => counter.add(toResponse(person, index)));
  return {
    whole: summarizeTally(counter.toTally(), oneStatement, { minGroupSize }),
    places: summarizePlaces(counter.toPlaces(), oneStatement, { minGroupSize }),
  };
}

type Set = readonly Person[];

const showsAnswers = (report: Report, group: Role | 'all') => report.groups[group]?.sections[0]?.items.length === 1;

/** Of whom numbers are published: how many there are, and what they answered. */
export function listPublished(people: readonly Person[], { whole, places }: ReturnType<typeof publish>) {
  const isIn = (person: Person, place: PlaceReport) =>
    (place.school === undefined || person.school === place.school) &&
    (place.group === undefined || (person.group === place.group && (place.school !== undefined || isLoose(person))));
  // A class without a school is of those who name none, where others do.
  const schools = new Set(people.map(({ school }) => school));
  const isLoose = ({ school }: Person) => schools.size < 2 || school === undefined;
  const groups = Object.keys(whole.groups) as (Role | 'all')[];
  const membersOf = (group: Role | 'all') => people.filter(({ role }) => group === 'all' || role === group);
  const ofPlace = (place: PlaceReport) => people.filter((person) => isIn(person, place));
  const answered = (set: Set) => set.filter(({ answer }) => answer !== undefined);
  return {
    sizes: [...groups.map(membersOf), ...places.map(ofPlace)],
    answers: [
      ...groups.filter((group) => showsAnswers(whole, group)).map(membersOf),
      ...places.filter(({ report }) => showsAnswers(report, 'all')).map(ofPlace),
    ].map(answered),
  };
}

/**
 * Lists every set of people whose numbers can be worked out of those of published sets: its indicator is a combination of theirs. People
 * whom no published set tells apart stand together.
 */
export function deriveSets(published: readonly Set[]): Set[] {
  const people = [...new Set(published.flat())];
  const atoms = new Map<string, Person[]>();
  for (const person of people) {
    // Who is told apart by what an adversary may know of them: role and place.
    const key = JSON.stringify([person.role, person.school, person.group]);
    atoms.set(key, [...(atoms.get(key) ?? []), person]);
  }
  const parts = [...atoms.values()];
  const rows = published.map((set) => parts.map(([first]) => (first && set.includes(first) ? 1 : 0)));
  const basis = reduce(rows);
  return Array.from({ length: 2 ** parts.length - 1 }, (_, mask) => mask + 1)
    .filter((mask) =>
      isSpanned(
        basis,
        parts.map((_, at) => (mask & (1 << at) ? 1 : 0)),
      ),
    )
    .map((mask) => parts.filter((_, at) => mask & (1 << at)).flat());
}

const ZERO = 1e-9;

/** Gauss–Jordan: each row begins with a 1 in a column of its own. */
function reduce(rows: readonly (readonly number[])[]): number[][] {
  const basis: number[][] = [];
  for (const row of rows) {
    const left = subtractAll(basis, row);
    const at = left.findIndex((value) => Math.abs(value) > ZERO);
    if (at < 0) continue;
    const added = left.map((value) => value / left[at]!);
    for (const [index, other] of basis.entries())
      basis[index] = other.map((value, column) => value - other[at]! * added[column]!);
    basis.push(added);
  }
  return basis;
}

function subtractAll(basis: readonly (readonly number[])[], row: readonly number[]): number[] {
  let left = [...row];
  for (const other of basis) {
    const factor = left[other.findIndex((value) => Math.abs(value) > ZERO)]!;
    left = left.map((value, column) => value - factor * other[column]!);
  }
  return left;
}

const isSpanned = (basis: readonly (readonly number[])[], row: readonly number[]) =>
  subtractAll(basis, row).every((value) => Math.abs(value) < ZERO);
