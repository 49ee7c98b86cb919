// Approves how the stories look now: takes the pictures that changed, lacked or are of a story with one of the names that are
// given (`checklist--started`), and removes those of stories that are gone. Storybook has to be built.
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import sharp from 'sharp';
import { listPictures, listStrayPictures } from '../tests/visual/pictured-stories.js';

const names = process.argv.slice(2);
const start = Date.now();
const narrowed = names.length > 0 ? ['--grep', names.join('|')] : [];
const { status } = spawnSync(
  process.execPath,
  ['node_modules/playwright/cli.js', 'test', '--update-snapshots=changed', ...narrowed],
  { stdio: 'inherit' },
);
for (const path of listStrayPictures()) rmSync(path);
const taken = listPictures().filter((path) => statSync(path).mtimeMs >= start);
for (const path of taken) {
  // The browser packs in haste; this says the same pixels in half the space.
  const picture = await sharp(readFileSync(path)).webp({ lossless: true, effort: 6 }).toBuffer();
  writeFileSync(path, picture);
}
const size = listPictures().reduce((sum, path) => sum + statSync(path).size, 0);
console.log(
  `\n${taken.length} pictures are new; all of them take ${(size / 1e6).toFixed(1)} MB. Look at them before you commit.`,
);
process.exitCode = status ?? 1;
