// Lets an adversary with linear programs attack the reports of random schools: `npm run disclosure -- [populations]`.
import { attackPopulations } from '../tests/sdk/checklist/disclosure/attack-populations.js';

const count = Number(process.argv[2] ?? 1000);
const table = await attackPopulations(1, count);
const share = (part: number) => `${part} (${((100 * part) / (table.shown + table.withheld)).toFixed(1)}%)`;
const rows = [
  ['populations, of a few people to hundreds, in two school years', count],
  ['reports', table.reports],
  ['answers of a group to a statement: shown', share(table.shown)],
  ['of these: of fewer people than the smallest group', table.shownOfTooFew],
  ['answers of a group to a statement: withheld', share(table.withheld)],
  ['of these: known exactly all the same', table.determined],
  ['the narrowest range of the counts of a withheld role, in people', table.narrowestWidth],
  ['the fewest people of it who may have answered otherwise', table.fewestOthers],
  ['the narrowest range of the size of a withheld role, in people', table.narrowestSize],
  ['reports that show everyone together and no role', table.everyoneOnly],
  ['statements in these on which all agreed, or all but one (shown: see `selectShownAnswers`)', table.everyoneAlike],
];
console.log(`| what an adversary finds | |\n| --- | --: |\n${rows.map((row) => `| ${row.join(' | ')} |`).join('\n')}`);
if (table.determined > 0 || table.shownOfTooFew > 0) process.exitCode = 1;
