import type { Reader } from '@driehoek/sdk/shared';
import { sql } from 'drizzle-orm';
import type { Database } from '../../packages/portal/server/database/database.js';
import { placeOf } from '../../packages/portal/server/database/walls.js';
import { READERS, SAMPLES } from '../../tests/sdk/kinds/samples.js';

/** What one school has: so many classes of so many pupils. */
export const CLASSES = 25;
export const PUPILS = 24;

/** A pupil of a school: their class, and the number in it. */
export interface Place {
  readonly school: number;
  readonly group: number;
  readonly pupil: number;
}

export const groupOf = ({ school, group }: Place): string => `s${school}-g${group}`;
export const pupilOf = (place: Place): string => `${groupOf(place)}-p${place.pupil}`;

export const parentOf = (place: Place): Reader => ({
  role: 'parent',
  id: `parent-of-${pupilOf(place)}`,
  pupils: [pupilOf(place)],
});
export const teacherOf = (place: Place): Reader => ({
  role: 'class-teacher',
  id: `teacher-of-${groupOf(place)}`,
  groups: [groupOf(place)],
  pupils: Array.from({ length: PUPILS }, (_, pupil) => pupilOf({ ...place, pupil })),
});

/** What there is of each pupil, under the id of the pupil; and of each class, under its name. */
const OF_PUPIL = ['conversation', 'expectations-round', 'attendance', 'contact-preferences'] as const;
const OF_CLASS = ['class-contacts'] as const;

/** Fills a database, as its owner, with schools; what the triggers would write of that is left out. */
export async function fillSchools({ sql: db, walls }: Database, schools: number): Promise<void> {
  await db.execute(sql`alter table records disable trigger user`);
  for (const kind of [...OF_PUPIL, ...OF_CLASS]) {
    const isOfPupil = kind !== 'class-contacts';
    const body = SAMPLES[kind]('own', READERS.parent);
    const wall = walls[kind];
    const place = placeOf(body, wall);
    const named = Object.fromEntries(
      [wall?.pupil, wall?.group].flatMap((field) => (field === undefined ? [] : [[field, null]])),
    );
    await db.execute(sql`
      insert into records (kind, id, revision, body, pupil, "group", school_year)
      select ${kind}::text, name, 1,
        ${JSON.stringify({ ...body, ...named })}::jsonb || jsonb_build_object('id', name)
          || ${wall?.pupil === undefined ? sql`'{}'::jsonb` : sql`jsonb_build_object(${wall.pupil}::text, name)`}
          || ${wall?.group === undefined ? sql`'{}'::jsonb` : sql`jsonb_build_object(${wall.group}::text, class)`},
        ${wall?.pupil === undefined ? sql`null` : sql`name`},
        ${wall?.group === undefined ? sql`null` : sql`class`},
        ${place.schoolYear}::text
      from (
        select 's' || school || '-g' || "group" as class,
          's' || school || '-g' || "group" || ${isOfPupil ? sql`'-p' || pupil` : sql`''`} as name
        from generate_series(0, ${schools - 1}::int) school, generate_series(0, ${CLASSES - 1}::int) "group",
          generate_series(0, ${isOfPupil ? PUPILS - 1 : 0}::int) pupil
      ) as names`);
  }
  const plan = SAMPLES['year-plan']('own', READERS.teacher);
  await db.execute(sql`
    insert into records (kind, id, revision, body, school_year)
    select 'year-plan', 'school', 1, ${JSON.stringify({ ...plan, id: 'school', group: undefined })}::jsonb, '2026-2027'`);
  await db.execute(sql`alter table records enable trigger user`);
  await db.execute(sql`analyze records`);
  // Else it is written to the disk while requests are timed.
  await db.execute(sql`checkpoint`);
}
