import { fork } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Bench, Figure } from '../bench/figure.js';

/** What the process of one bench sends back. */
type Outcome = { readonly figures: Figure[] } | { readonly failure: string };

async function runHere(file: string): Promise<Outcome> {
  try {
    const bench = (await import(pathToFileURL(file).href)) as { default: Bench };
    return { figures: await bench.default() };
  } catch (error) {
    return { failure: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

/** Every bench whose name is asked for (all when none is), one after another; then the table. */
async function runAll(names: readonly string[]): Promise<void> {
  const files = readdirSync('bench')
    .filter((file) => file.endsWith('.bench.ts'))
    .filter((file) => names.length === 0 || names.includes(basename(file, '.bench.ts')))
    .sort();
  const figures: Figure[] = [];
  const failures: string[] = [];
  for (const file of files) {
    console.error(`${file} …`);
    const outcome = await runApart(`bench/${file}`);
    if ('figures' in outcome) figures.push(...outcome.figures);
    else failures.push(`${file} could not be measured: ${outcome.failure}`);
  }
  console.log(formatTable(figures));
  for (const figure of figures.filter(isMissed)) console.log(describeMiss(figure));
  for (const failure of failures) console.log(failure);
  // A missed ceiling is a figure to look at; a bench that does not run is a fault.
  if (failures.length > 0) process.exitCode = 1;
  const ours = figures.filter(({ ceiling }) => ceiling !== undefined);
  const met = ours.filter((figure) => !isMissed(figure)).length;
  console.log(`\n${met} of ${ours.length} figures met${failures.length ? `, ${failures.length} not measured` : ''}`);
}

/** A fresh process, so that no bench warms up or slows down another. */
function runApart(file: string): Promise<Outcome> {
  return new Promise((resolve) => {
    const child = fork(fileURLToPath(import.meta.url), ['--run', file], {
      execArgv: ['--expose-gc', '--import', 'tsx'],
    });
    let outcome: Outcome | undefined;
    child.on('message', (message) => {
      outcome = message as Outcome;
    });
    child.on('exit', (code, signal) => resolve(outcome ?? { failure: `it ended with ${signal ?? code}` }));
  });
}

function formatTable(figures: readonly Figure[]): string {
  const rows = [
    ['', 'ours', 'bound', 'ratio', 'ceiling', ''],
    ...figures.map((figure) => [
      figure.name,
      `${formatNumber(figure.ours)} ${figure.unit}`,
      `${formatNumber(figure.bound)} ${figure.unit}`,
      figure.ratio.toFixed(2),
      figure.ceiling?.toFixed(2) ?? '',
      figure.ceiling === undefined ? 'a peer' : isMissed(figure) ? 'missed' : 'met',
    ]),
  ];
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  const align = (cell: string, column: number) =>
    column === 0 || column === 5 ? cell.padEnd(widths[column]!) : cell.padStart(widths[column]!);
  return rows.map((row) => row.map(align).join('  ').trimEnd()).join('\n');
}

/** What is not a number was not measured, and so not met. */
function isMissed({ ratio, ceiling }: Figure): boolean {
  return ceiling !== undefined && !(ratio <= ceiling);
}

function describeMiss({ name, ratio, ceiling = Number.NaN }: Figure): string {
  const over = ((ratio / ceiling - 1) * 100).toFixed(0);
  return `Missed: ${name} is ${ratio.toFixed(2)} times its bound, where ${ceiling.toFixed(2)} is the ceiling: ${over}% over.`;
}

function formatNumber(value: number): string {
  if (value >= 100) return value.toFixed(0);
  return value >= 1 ? value.toFixed(1) : value.toPrecision(2);
}

const [flag, ...wanted] = process.argv.slice(2);
if (flag === '--run' && wanted[0]) process.send?.(await runHere(wanted[0]));
else await runAll([flag, ...wanted].filter((name) => name !== undefined));
