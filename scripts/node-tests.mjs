// Runs the tests of a part in one process per time zone: `node scripts/node-tests.mjs sdk`. Starting a process for every
// file would take most of the time.
import { mkdirSync } from 'node:fs';
import { runCounted } from './count-reporters.mjs';

const [part] = process.argv.slice(2);
const folder = process.env.TEST_COUNTS ?? '.cache/test';

/** What knows days or times. The usual run tries it in the zone that is furthest from ours, the wide run all in every zone. */
const ZONED = [
  'class-contacts',
  'contact-calendar',
  'contact-preferences',
  'conversation',
  'expectations',
  'family-help',
  'information-card',
  'parent-offers',
  'shared',
];
const OTHER_ZONES = process.env.WIDE
  ? ['America/Los_Angeles', 'Pacific/Auckland'].map((zone) => ({ zone, folders: ['tests/sdk'] }))
  : [{ zone: 'Pacific/Auckland', folders: ZONED.map((concept) => `tests/sdk/${concept}`) }];

/** @type {readonly { zone: string, folders: readonly string[] }[]} */
const RUNS = [{ zone: 'Europe/Amsterdam', folders: [`tests/${part}`] }, ...(part === 'sdk' ? OTHER_ZONES : [])];

mkdirSync(folder, { recursive: true });
const succeeded = RUNS.map(({ zone, folders }) => {
  console.log(zone);
  const counts = `${folder}/${part}.${zone.replace('/', '-')}.json`;
  const args = ['--import', 'tsx', 'scripts/import-tests.mjs', ...folders];
  return runCounted(counts, args, { ...process.env, TZ: zone });
});
if (!succeeded.every(Boolean)) process.exitCode = 1;
