// Imports every test file in the folders that are named, so that they run in this process; those that end in
// `.wide.test.ts` only in the wide run.
import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { it } from 'node:test';
import { pathToFileURL } from 'node:url';
import fc from 'fast-check';

/**
 * The usual run says whether a change is right, so what it tries is the same each time, on every machine. The wide run and the attacks
 * of `npm run fuzz` try something else each time.
 */
const USUAL_SEED = 20_261_130;
if (!process.env.WIDE) fc.configureGlobal({ seed: USUAL_SEED });

for (const folder of process.argv.slice(2)) {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.test.ts'))
    .filter((file) => process.env.WIDE || !file.endsWith('.wide.test.ts'));
  for (const file of files.sort()) {
    try {
      await import(pathToFileURL(resolve(folder, file)).href);
    } catch (error) {
      it(`${folder}/${file} can be loaded`, () => {
        throw error;
      });
    }
  }
}
