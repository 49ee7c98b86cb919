import { partyOfReader } from '@driehoek/sdk/shared';
import { desc } from 'drizzle-orm';
import type { Hono } from 'hono';
import { z } from 'zod';
import type { ApiEnv } from './api-env.js';
import { as, type Database } from './database/database.js';
import { changes } from './database/schema.js';
import { describe } from './describe.js';

const lineSchema = z.object({
  at: z.string(),
  type: z.enum(['put', 'removed']),
  kind: z.string(),
  id: z.string(),
  fields: z.array(z.string()),
  by: z.object({ role: z.string().nullable(), party: z.string().nullable(), name: z.string().nullable() }),
});

/** The most lines that are given, the last ones. */
const MOST_LINES = 500;

/**
 * Adds the route with which a family reads who changed what about it: names of fields, never contents. Of a record of which
 * the reader has a copy it names the fields that are in the copy; of another only what the reader's own home did.
 */
export function addLogRoutes(api: Hono<ApiEnv>, database: Database): void {
  api.get(
    '/log',
    describe('Who changed what about the reader’s own family', {
      200: ['The changes, last first', z.object({ changes: z.array(lineSchema) })],
    }),
    async (context) => {
      const identity = context.get('identity');
      const store = context.get('store');
      const party = partyOfReader(identity.reader) ?? null;
      const lines = await as(database, identity, (db) =>
        db.select().from(changes).orderBy(desc(changes.number)).limit(MOST_LINES),
      );
      const copies = new Map<string, Promise<object | undefined>>();
      const copyOf = (kind: string, id: string) => {
        const key = JSON.stringify([kind, id]);
        const copy = copies.get(key) ?? store.get(kind, id);
        copies.set(key, copy);
        return copy;
      };
      const own = await Promise.all(
        lines.map(async ({ at, type, kind, id, fields, byRole, byParty, byName }) => {
          const copy = await copyOf(kind, id);
          const isOwn = byParty !== null && byParty === party;
          if (!copy && !isOwn) return [];
          const named = isOwn ? fields : fields.filter((field) => copy && Object.hasOwn(copy, field));
          if (named.length === 0 && type === 'put') return [];
          const by = { role: byRole, party: byParty, name: byName };
          return [{ at, type, kind, id, fields: named, by }];
        }),
      );
      return context.json({ changes: own.flat() });
    },
  );
}
