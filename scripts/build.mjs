import { rmSync } from 'node:fs';
import { run } from './steps.mjs';

/** Package output, declarations, bundles for a script tag, manifest, editor data and JSON Schemas. */
export async function build() {
  for (const folder of [
    'sdk/dist',
    'elements/dist',
    'elements/cdn',
    'elements/editor',
    'elements/types',
    'sdk/schemas',
  ]) {
    rmSync(`packages/${folder}`, { recursive: true, force: true });
  }
  return (
    (await run('rollup', ['--config', '--silent'])) &&
    (await run('tsc', ['--build', 'packages/elements', '--force'])) &&
    (await run('cem', ['analyze', '--config', 'custom-elements-manifest.config.mjs'], { quiet: true })) &&
    (await run('node', ['--import', 'tsx', 'scripts/publish-schemas.ts'])) &&
    true
  );
}
