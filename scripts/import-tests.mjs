// Imports every test file in the folders that are named, so that they run in this process.
import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { it } from 'node:test';
import { pathToFileURL } from 'node:url';

for (const folder of process.argv.slice(2)) {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.test.ts'));
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
