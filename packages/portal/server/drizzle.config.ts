import { defineConfig } from 'drizzle-kit';

// `npx drizzle-kit generate --config packages/portal/server/drizzle.config.ts` after a change of the schema.
export default defineConfig({
  dialect: 'postgresql',
  schema: './packages/portal/server/database/schema.ts',
  out: './packages/portal/server/database/migrations',
  entities: { roles: { exclude: ['driehoek_reader', 'driehoek_door'] } },
});
