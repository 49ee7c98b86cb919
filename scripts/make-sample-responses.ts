/**
 * Makes the sample of the example portal: 400 answers to the handvat, of 200 people in each of two school years,
 * as CSV (as a Dutch spreadsheet writes it) and as NDJSON. Nobody in it exists, and every row says so.
 *
 *   node --import tsx scripts/make-sample-responses.ts
 *
 * How it is made: every statement has a level between 0 and 1, made of its step (the first steps do better), the
 * role of who answers, the year and the statement itself. A person is somewhat above or below it, throughout; each
 * answer once more. From 0.6 it is *ja*, from 0.33 *beetje*, below it *nee*. What there is to see:
 * - leadership is milder than class teachers, most of all about informal contact (reciprocity.1, reciprocity.8);
 * - the second year is better in reciprocity and in support of parents at risk, and the same elsewhere;
 * - *weet ik niet* is said mostly about what somebody else does, *n.v.t.* mostly about home visits.
 *
 * Chance is xoroshiro128+ with a fixed seed, so that the files are the same on every machine.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { handvat, type Item, listItems, type Response, RESPONSE_SCHEMA_VERSION } from '@driehoek/sdk/checklist';
import type { Role } from '@driehoek/sdk/shared';
import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

const SEED = 20261122;
const SCHOOL = 'De Driehoekige Maan (fictief)';
const YEARS = ['2025-2026', '2026-2027'];
/** When the three weeks start in which everybody answers, on working days. */
const MONDAYS = [Date.UTC(2025, 10, 3), Date.UTC(2026, 10, 2)];
const FOLDER = 'packages/portal/public/samples';

const PEOPLE: readonly (readonly [role: Role, count: number])[] = [
  ['leadership', 18],
  ['class-teacher', 152],
  ['care-professional', 22],
  ['parent-worker', 8],
];

/** The level per step, in the first and in the second year. */
const STEP_LEVELS: Record<string, readonly [number, number]> = {
  home: [0.66, 0.66],
  organisation: [0.6, 0.61],
  reciprocity: [0.44, 0.58],
  cooperation: [0.47, 0.48],
  'tailored-support': [0.36, 0.46],
};

const ROLE_SHIFTS: Partial<Record<Role, number>> = {
  leadership: 0.1,
  'care-professional': -0.04,
  'parent-worker': -0.02,
};

/** Informal contact: leadership thinks that it happens, class teachers have no time for it. */
const GAPS: Record<string, Partial<Record<Role, number>>> = {
  'reciprocity.1': { leadership: 0.2, 'class-teacher': -0.12 },
  'reciprocity.8': { leadership: 0.24, 'class-teacher': -0.2 },
};

/** What somebody wrote beside an answer; awkward for a table on purpose. */
const REMARKS: readonly (readonly [itemId: string, text: string])[] = [
  ['reciprocity.1', 'Aan de deur lukt het; in de bovenbouw zien we ouders bijna niet.'],
  ['organisation.6', 'Een ouder zei: "ik voel me hier welkom".'],
  ['cooperation.7', 'Tips gaan mee naar huis,\nmaar we komen er niet altijd op terug.'],
  ['tailored-support.6', 'Alleen als ouders dat zelf fijn vinden – één keer per jaar.'],
  ['reciprocity.8', 'Tijd voor startgesprekken: geregeld. Tijd voor een praatje: niet.'],
];

/** The 400 responses, in the order of the files. */
export function makeSampleResponses(): Response[] {
  const random = xoroshiro128plus(SEED);
  const chance = () => uniformFloat64(random);
  /** Around 0, bell-shaped, at most `width` away. */
  const around = (width: number) => ((chance() + chance() + chance()) / 1.5 - 1) * width;
  const items = listItems(handvat);
  const ownLevels = new Map(items.map(({ id }) => [id, around(0.16)]));
  const sectionOf = new Map(handvat.sections.flatMap((section) => section.items.map(({ id }) => [id, section.id])));

  const answer = (item: Item, role: Role, year: number, person: number): string | undefined => {
    const isOwn = item.actor === role || item.actor === 'team';
    if (chance() < 0.01) return undefined;
    if (chance() < (isOwn ? 0.01 : 0.07)) return 'unknown';
    if (chance() < (item.id === 'tailored-support.6' ? 0.15 : 0.01)) return 'not-applicable';
    const level =
      (STEP_LEVELS[sectionOf.get(item.id) ?? '']?.[year] ?? 0.5) +
      (ownLevels.get(item.id) ?? 0) +
      (ROLE_SHIFTS[role] ?? 0) +
      (GAPS[item.id]?.[role] ?? 0) +
      person +
      around(0.45);
    return level >= 0.6 ? 'yes' : level >= 0.33 ? 'partly' : 'no';
  };

  return YEARS.flatMap((schoolYear, year) => {
    let number = 0;
    return PEOPLE.flatMap(([role, count]) =>
      Array.from({ length: count }, () => {
        number++;
        const person = around(0.2);
        const answers = items.flatMap((item) => {
          const value = answer(item, role, year, person);
          return value === undefined ? [] : [[item.id, value] as const];
        });
        const remark = chance() < 0.06 ? REMARKS[uniformInt(random, 0, REMARKS.length - 1)] : undefined;
        const day = uniformInt(random, 0, 2) * 7 + uniformInt(random, 0, 4);
        const completedAt = new Date(MONDAYS[year]! + (day * 24 * 60 + uniformInt(random, 7 * 60, 16 * 60)) * 60_000);
        return {
          id: `fictief-${schoolYear.slice(0, 4)}-${String(number).padStart(3, '0')}`,
          schemaVersion: RESPONSE_SCHEMA_VERSION,
          instrument: handvat.id,
          instrumentVersion: handvat.version,
          schoolYear,
          role,
          school: SCHOOL,
          ...(role === 'class-teacher' && { group: `groep ${1 + (number % 8)}` }),
          respondent: `fictief-${String(number).padStart(3, '0')}`,
          answers: Object.fromEntries(answers),
          ...(remark && { remarks: { [remark[0]]: remark[1] } }),
          completedAt: completedAt.toISOString().replace('.000Z', 'Z'),
        };
      }),
    );
  });
}

/** As NDJSON: a response on every line. */
export function formatSampleNdjson(responses: readonly Response[]): string {
  return responses.map((response) => `${JSON.stringify(response)}\n`).join('');
}

const ROLE_NAMES: Partial<Record<Role, string>> = {
  leadership: 'Directie',
  'class-teacher': 'Klassenleraar',
  'care-professional': 'Zorgprofessional',
  'parent-worker': 'Medewerker ouderbetrokkenheid',
};
const ANSWER_NAMES: Record<string, string> = {
  yes: 'Ja',
  partly: 'Beetje',
  no: 'Nee',
  unknown: 'Weet ik niet',
  'not-applicable': 'n.v.t.',
};

/** As a Dutch spreadsheet saves it: semicolons, UTF-8 with a mark, Windows line ends, Dutch words. */
export function formatSampleCsv(responses: readonly Response[]): string {
  const ids = listItems(handvat).map(({ id }) => id);
  const remarked = ids.filter((id) => REMARKS.some(([itemId]) => itemId === id));
  const header = ['Nummer', 'Schooljaar', 'Rol', 'School', 'Klas', 'Invuller', 'Ingevuld op'];
  const rows = responses.map((response) => [
    response.id,
    response.schoolYear,
    ROLE_NAMES[response.role] ?? response.role,
    response.school ?? '',
    response.group ?? '',
    response.respondent ?? '',
    response.completedAt ?? '',
    ...ids.map((id) => ANSWER_NAMES[response.answers[id] ?? ''] ?? ''),
    ...remarked.map((id) => response.remarks?.[id] ?? ''),
  ]);
  const cell = (text: string) => (/[";\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  const table = [[...header, ...ids, ...remarked.map((id) => `Opmerking ${id}`)], ...rows];
  return `\uFEFF${table.map((row) => `${row.map(cell).join(';')}\r\n`).join('')}`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const responses = makeSampleResponses();
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(`${FOLDER}/responses-fictional.csv`, formatSampleCsv(responses));
  writeFileSync(`${FOLDER}/responses-fictional.ndjson`, formatSampleNdjson(responses));
}
