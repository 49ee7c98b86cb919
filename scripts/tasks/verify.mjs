// Everything that a release must pass: the tests, then the figures.
await import('./test.mjs');
if (!process.exitCode) await import('./bench.mjs');
