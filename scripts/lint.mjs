import { run } from './steps.mjs';

/** Types, format, rules, walls and unused code, all of them even when one finds something. */
export async function lint() {
  const checks = [
    await run('tsc', ['--build', 'packages/elements']),
    await run('tsc', ['--project', 'packages/portal']),
    await run('tsc', ['--project', 'tsconfig.json']),
    await run('biome', ['format', '--max-diagnostics=50']),
    await run('eslint', ['.', '--max-warnings=0']),
    await run('depcruise', ['packages/sdk/src', 'packages/elements/src', '--output-type', 'err']),
    await run('knip', []),
  ];
  return checks.every(Boolean);
}
