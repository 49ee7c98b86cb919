import { randomUUID } from 'node:crypto';
import { DEFAULT_MIN_GROUP_SIZE, isBlankResponse } from '@driehoek/sdk/checklist';
import { InvalidDataError, type Issue, may, PERSON_ROLES, type Reader } from '@driehoek/sdk/shared';
import { and, eq, gte, sql } from 'drizzle-orm';
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { z } from 'zod';
import { parseAnswers } from './answers.js';
import type { ApiEnv } from './api-env.js';
import { atDoor, type Database, type Transaction } from './database/database.js';
import { invitationCodes, invitations } from './database/schema.js';
import { rowsOf } from './database/watch-changes.js';
import { describe, readBody } from './describe.js';
import { refuseOtherSites } from './guard.js';
import type { Identity } from './identity.js';
import { explainUnknown, type Instruments } from './instruments.js';
import { createIssue } from './language.js';
import { createProblem, ProblemError } from './problem.js';
import { type Asked, holdRound, readClosed } from './rounds.js';
import { dateSchema, schoolYearSchema } from './schemas.js';
import { createCode, createSecret, digestOfCode } from './secrets.js';

// A group fills in a checklist without signing in: each person with a code that works once. What is stored of an answer is
// tied to no code and to nobody; an invitation knows how many of its codes were used.

/** What invitations work with. */
export interface InvitationOptions {
  readonly database: Database;
  readonly key: string;
  readonly today: () => string;
  /** The checklists to which the school can invite. */
  readonly instruments: Instruments;
  /** Whether there is a page to fill one in. */
  readonly hasClient: boolean;
  /** Below how many people a report leaves a group out; the SDK's own number when left out. */
  readonly minGroupSize?: number | undefined;
}

const newSchema = z
  .object({
    instrument: z.string().max(100),
    instrumentVersion: z.string().max(40),
    schoolYear: schoolYearSchema,
    role: z.enum(PERSON_ROLES),
    group: z.string().max(100).optional(),
    count: z.int().min(1).max(500),
    expiresOn: dateSchema.meta({ description: 'The last day on which it can be answered.' }),
  })
  .meta({ id: 'NewInvitation' });
const invitationSchema = z.object({
  id: z.string(),
  instrument: z.string(),
  instrumentVersion: z.string(),
  schoolYear: z.string(),
  role: z.string(),
  group: z.string().nullable(),
  expiresOn: z.string(),
  made: z.int(),
  used: z.int().meta({ description: 'How many codes were used; never which, or by whom.' }),
  closed: z.boolean().meta({ description: 'Whether it was taken back.' }),
  published: z
    .boolean()
    .meta({ description: 'Whether the report on its round is published: the codes that are left take nothing.' }),
});
const listSchema = z.object({
  invitations: z.array(invitationSchema),
  minGroupSize: z.int().meta({ description: 'Below how many people a report leaves a group out.' }),
});
const codesSchema = invitationSchema.extend({
  codes: z.array(z.string()).meta({ description: 'Told once: nobody can read them again.' }),
});
const answerSchema = z.object({
  code: z.string().max(40),
  answers: z.record(z.string(), z.unknown()),
  remarks: z.record(z.string(), z.string()).optional(),
  actionPoints: z.record(z.string(), z.array(z.string())).optional(),
  office: z.literal(true).optional(),
});
const codeSchema = answerSchema.pick({ code: true });
const askedSchema = z.object({
  instrument: z.string(),
  instrumentVersion: z.string(),
  schoolYear: z.string(),
  role: z.string(),
  group: z.string().optional(),
  expiresOn: z.string(),
});

/** Adds the routes with which the school invites a group, and counts. */
export function addInvitationRoutes(
  api: Hono<ApiEnv>,
  { database, key, today, instruments, minGroupSize = DEFAULT_MIN_GROUP_SIZE }: InvitationOptions,
): void {
  api.post(
    '/invitations',
    describe(
      'Invites a group to a checklist',
      { 201: ['The invitation, with its codes', codesSchema] },
      {
        problems: ['forbidden', 'round-closed'],
        description:
          'Not after the report on the checklist in that school year is published, in which no answer would count any more.',
      },
    ),
    readBody(newSchema),
    async (context) => {
      const identity = context.get('identity');
      const { reader } = identity;
      refuseUnlessInviting(reader);
      const { count, ...asked } = context.req.valid('json');
      const { instrument, instrumentVersion: version, expiresOn } = asked;
      const issues: Issue[] = [];
      // An answer to what nobody asked would be in no report.
      const found = await instruments.find(instrument, version, identity);
      if (!found) issues.push(await explainUnknown(instruments, instrument, version, identity));
      if (expiresOn < today()) issues.push(createIssue('expiresOn', 'day-over', expiresOn));
      if (!found || issues.length > 0) throw new ProblemError('invalid', { issues });
      await atDoor(database, (db) => refuseClosed(db, found, asked.schoolYear));
      const codes = Array.from({ length: count }, createCode);
      const invitation = {
        id: randomUUID(),
        ...asked,
        group: asked.group ?? null,
        made: count,
        used: 0,
        closed: false,
        published: false,
      };
      await atDoor(database, async (db) => {
        const createdBy = reader.id ?? reader.role;
        const { published: _told, ...stored } = invitation;
        await db.insert(invitations).values({ ...stored, createdBy, createdOn: today() });
        const digests = codes.map((code) => ({ digest: digestOfCode(code, key), invitation: invitation.id }));
        // In an order that says nothing of the one in which they are handed out.
        await db.insert(invitationCodes).values(digests.sort((a, b) => (a.digest < b.digest ? -1 : 1)));
      });
      return context.json({ ...invitation, codes }, 201);
    },
  );
  api.get(
    '/invitations',
    describe(
      'The invitations of the school',
      { 200: ['Each with how many answered', listSchema] },
      { problems: ['forbidden'] },
    ),
    async (context) => {
      const identity = context.get('identity');
      refuseUnlessInviting(identity.reader);
      const { rows, isClosed } = await atDoor(database, async (db) => ({
        rows: await db.select().from(invitations).orderBy(invitations.createdOn, invitations.id),
        isClosed: await readClosed(db),
      }));
      const listed = rows.map(async (row) => {
        const published = isClosed(await findAsked(instruments, row, identity), row.schoolYear);
        return invitationSchema.parse({ ...row, published });
      });
      return context.json({ invitations: await Promise.all(listed), minGroupSize });
    },
  );
  api.delete(
    '/invitations/:id',
    describe(
      'Takes an invitation back: the codes that are left do not work any more',
      { 204: 'They are gone' },
      { problems: ['forbidden'] },
    ),
    async (context) => {
      refuseUnlessInviting(context.get('identity').reader);
      const id = context.req.param('id');
      await atDoor(database, async (db) => {
        await db.delete(invitationCodes).where(eq(invitationCodes.invitation, id));
        await db.update(invitations).set({ closed: true }).where(eq(invitations.id, id));
      });
      return context.body(null, 204);
    },
  );
}

/** Creates the routes for who has a code, at `/invited`: what it is for, and the answer. */
export function createInvited({ database, key, today, instruments, hasClient }: InvitationOptions): Hono {
  const find = async (code: string) => {
    const [found] = await atDoor(database, (db) =>
      db
        .select({ invitation: invitations })
        .from(invitationCodes)
        .innerJoin(invitations, eq(invitations.id, invitationCodes.invitation))
        .where(
          and(
            eq(invitationCodes.digest, digestOfCode(code, key)),
            eq(invitations.closed, false),
            gte(invitations.expiresOn, today()),
          ),
        ),
    );
    if (!found) throw new ProblemError('not-found');
    const { instrument, instrumentVersion, schoolYear, role, group, expiresOn } = found.invitation;
    const of = await findAsked(instruments, found.invitation, INVITING);
    await atDoor(database, (db) => refuseClosed(db, of, schoolYear));
    const asked = { instrument, instrumentVersion, schoolYear, role, ...(group !== null && { group }) };
    return { expiresOn, asked, of };
  };

  const app = new Hono();
  app.use(refuseOtherSites);
  app.use(bodyLimit({ maxSize: 200_000, onError: () => createProblem('too-large') }));
  // On paper stands an address that can be typed.
  app.get(
    '/',
    describe(
      'The page on which somebody who is invited types their code',
      { 302: 'To that page, where the server has one' },
      { isOpen: true, isPage: true, problems: ['not-found'] },
    ),
    (context) => (hasClient ? context.redirect('./#/invited', 302) : createProblem('not-found')),
  );
  app.post(
    '/',
    describe(
      'What a code invites to',
      { 200: ['The checklist, and until when', askedSchema] },
      { isOpen: true, problems: ['not-found', 'round-closed'] },
    ),
    readBody(codeSchema),
    async (context) => {
      const { asked, expiresOn } = await find(context.req.valid('json').code);
      return context.json({ ...asked, expiresOn });
    },
  );
  app.post(
    '/answer',
    describe(
      'Sends what somebody who is invited answers: once for a code',
      { 204: 'It is stored, tied to nobody' },
      {
        isOpen: true,
        problems: ['not-found', 'round-closed'],
        description:
          'What is answered counts in the report on the checklist in that school year: it is ready by being sent. A refusal leaves the code as it was.',
      },
    ),
    readBody(answerSchema),
    async (context) => {
      const { code, ...answered } = context.req.valid('json');
      const id = createSecret();
      const { asked, of } = await find(code);
      // Who sends it is ready, or a report would not count it. The day and not the moment, which may tell who it was.
      const completedAt = `${today()}T00:00:00Z`;
      const response = await parse({ id, ...asked, ...answered, completedAt }, instruments);
      const [row] = await atDoor(database, async (db) => {
        await holdRound(db, of, asked.schoolYear);
        await refuseClosed(db, of, asked.schoolYear);
        return rowsOf<{ taken: boolean }>(
          await db.execute(
            sql`select answer_invitation(${digestOfCode(code, key)}, ${id}, ${JSON.stringify(response)}::jsonb, ${today()}) as taken`,
          ),
        );
      });
      // Somebody else was first with this code.
      if (!row?.taken) throw new ProblemError('not-found');
      return context.body(null, 204);
    },
  );
  return app;
}

function refuseUnlessInviting(reader: Reader): void {
  if (!may(reader, 'report', 'plan-action-points')) throw new ProblemError('forbidden');
}

/** The checklist of an invitation; by its names alone where it is not there any more. */
async function findAsked(
  instruments: Instruments,
  { instrument: id, instrumentVersion: version }: typeof invitations.$inferSelect,
  identity: Identity,
): Promise<Asked> {
  return (await instruments.find(id, version, identity)) ?? { id, version };
}

async function refuseClosed(db: Transaction, instrument: Asked, year: string): Promise<void> {
  if ((await readClosed(db))(instrument, year)) throw new ProblemError('round-closed');
}

/** Who invites: an answer is checked against the list as they have it, and nothing of that list is given out. */
const INVITING: Identity = { reader: { role: 'leadership' }, name: '' };

async function parse(input: object, instruments: Instruments): Promise<object> {
  try {
    const response = await parseAnswers(input, instruments, INVITING);
    // Who has a code sends once and is counted then: there is no draft of theirs here.
    if (isBlankResponse(response))
      throw new ProblemError('invalid', { issues: [createIssue('answers', 'nothing-answered')] });
    return response;
  } catch (error) {
    if (error instanceof InvalidDataError) throw new ProblemError('invalid', { issues: error.issues });
    throw error;
  }
}
