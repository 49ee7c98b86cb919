import { RefusedError, type StorableRecord, type StoredRecord } from '@driehoek/sdk/records';
import type { Issue, Reader } from '@driehoek/sdk/shared';
import type { Context, Hono } from 'hono';
import { z } from 'zod';
import type { ApiEnv } from './api-env.js';
import { describe, type Parameter, readBody } from './describe.js';
import { createIssue } from './language.js';
import { createProblem, ProblemError } from './problem.js';

/** Which fields say whose a record is, and which of them is wrong: see `whose.ts`. */
export interface WhoseRecords {
  /** In words, a line per kind. */
  readonly description: string;
  /** Says by which fields a record, that was refused, is not its sender's. */
  explain(kind: string, sent: StorableRecord, reader: Reader): readonly Issue[];
}

/** A copy as it is sent; the rules of its kind say what is in it. */
const sentSchema = z
  .looseObject({ id: z.string().optional() })
  .meta({ id: 'SentCopy', description: 'A copy without its revision; its fields are those of its kind.' });
const copySchema = z
  .looseObject({ id: z.string(), revision: z.int() })
  .meta({ id: 'Copy', description: 'A record as this reader has it.' });
const listSchema = z.object({ records: z.array(copySchema) });

const header = (name: string, description: string): Parameter => ({
  in: 'header',
  name,
  description,
  schema: { type: 'string' },
});

/** Adds the routes of records: the store as the reader has it, over HTTP. A kind that there is not is told whatever is asked of it. */
export function addRecordRoutes(
  api: Hono<ApiEnv>,
  kinds: Readonly<Record<string, unknown>>,
  whose?: WhoseRecords,
): void {
  for (const path of ['/records/:kind', '/records/:kind/*'])
    api.use(path, async (context, next) => {
      if (!Object.hasOwn(kinds, context.req.param('kind') ?? '')) throw new ProblemError('unknown-kind');
      await next();
    });

  api.get(
    '/records/:kind',
    describe(
      'All records of a kind of which the reader has a copy, by id',
      { 200: ['The copies', listSchema] },
      { problems: ['unknown-kind'] },
    ),
    async (context) => context.json({ records: await context.get('store').list(context.req.param('kind')) }),
  );

  api.get(
    '/records/:kind/:id',
    describe(
      'A record',
      { 200: ['The copy', copySchema], 304: 'It is still the revision of If-None-Match' },
      {
        problems: ['not-found', 'unknown-kind'],
        parameters: [header('If-None-Match', 'The revision that is known, between quotes: "3".')],
      },
    ),
    async (context) => {
      const { kind, id } = context.req.param();
      const copy = await context.get('store').get(kind, id);
      // For what there is not and for what is not this reader's alike.
      if (!copy) return createProblem('not-found');
      const known = context.req.header('If-None-Match');
      if (known !== undefined && readTags(known).includes(copy.revision)) return unchanged(copy);
      return answer(context, copy);
    },
  );

  api.put(
    '/records/:kind/:id',
    describe(
      'Stores a copy: with If-Match in the place of that revision, with If-None-Match: * as a new one',
      { 200: ['The copy as it is stored', copySchema] },
      {
        problems: ['forbidden', 'unknown-kind', 'changed', 'unconditional'],
        parameters: [
          header('If-Match', 'The revision that it replaces, between quotes: "3". This, or If-None-Match.'),
          header('If-None-Match', '`*`: it is new. This, or If-Match.'),
        ],
        ...(whose && {
          description: `A copy is the object of the SDK, with the fields that say whose it is. Per kind:\n\n${whose.description}`,
        }),
      },
    ),
    readBody(sentSchema),
    async (context) => {
      const { kind, id } = context.req.param();
      const revision = readCondition(context);
      const { revision: _sent, ...sent } = context.req.valid('json');
      if (sent.id !== undefined && sent.id !== id)
        return createProblem('invalid', { issues: [createIssue('id', 'other-id')] });
      const copy = { ...sent, id, ...(revision !== undefined && { revision }) } as StorableRecord;
      try {
        return answer(context, await context.get('store').put(kind, copy));
      } catch (error) {
        const isForbidden = error instanceof RefusedError && error.reason === 'forbidden';
        const issues = (isForbidden && whose?.explain(kind, copy, context.get('identity').reader)) || [];
        throw issues.length > 0 ? new ProblemError('forbidden', { issues }) : error;
      }
    },
  );

  api.post(
    '/records/:kind/:id/read',
    describe(
      'Notes that the reader was shown their copy: what was read stays in sight when it is taken back',
      { 204: 'It is noted, where there is something to note' },
      { body: emptySchema, problems: ['unknown-kind'] },
    ),
    async (context) => {
      const { kind, id } = context.req.param();
      await context.get('store').markRead(kind, id);
      return context.body(null, 204);
    },
  );

  api.delete(
    '/records/:kind/:id',
    describe(
      'Removes a record: with If-Match that revision alone, without whatever its revision',
      { 204: 'The reader has none any more, or had none' },
      {
        problems: ['forbidden', 'unknown-kind', 'changed', 'unconditional'],
        parameters: [header('If-Match', 'The revision that goes, between quotes: "3".')],
      },
    ),
    async (context) => {
      const { kind, id } = context.req.param();
      const isAny = context.req.header('If-Match') === undefined;
      await context.get('store').remove(kind, id, isAny ? undefined : readCondition(context));
      return context.body(null, 204);
    },
  );
}

/** Nothing is read of it; a page of another site cannot send it. */
const emptySchema = z.object({}).meta({ description: 'An empty object.' });

const tagOf = ({ revision }: StoredRecord) => `"${revision}"`;

const answer = (context: Context, copy: StoredRecord) => context.json(copy, 200, { ETag: tagOf(copy) });

const unchanged = (copy: StoredRecord) => new Response(null, { status: 304, headers: { ETag: tagOf(copy) } });

/**
 * Reads revisions from entity tags. A proxy that compresses makes them weak, and changes nothing of what they say; one number without
 * its quotes can mean nothing else.
 */
const readTags = (header: string): number[] =>
  [...header.matchAll(/(?:W\/)?"(\d{1,15})"|^\s*(\d{1,15})\s*$/g)].map(([, tag, bare]) => Number(tag ?? bare));

/** Returns the revision that a copy replaces; `undefined` for a new record. */
function readCondition(context: Context): number | undefined {
  const match = context.req.header('If-Match');
  const [revision, ...others] = match === undefined ? [] : readTags(match);
  if (revision !== undefined && others.length === 0) return revision;
  if (match === undefined && context.req.header('If-None-Match')?.trim() === '*') return undefined;
  throw new ProblemError('unconditional');
}
