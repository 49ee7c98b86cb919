import { build } from '../build.mjs';
import { run, runAll } from '../steps.mjs';

await runAll(build, () =>
  run('storybook', ['dev', '--port', '6006', '--disable-telemetry', '--no-open', ...process.argv.slice(2)]),
);
