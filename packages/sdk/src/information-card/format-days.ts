import { dateLanguage } from '../shared/format-moment.js';
import { formatLocal, WEEKDAYS, type Weekday } from '../shared/local-time.js';
import { type Language, SOURCE_LANGUAGE } from '../i18n/text.js';

/** Formats weekdays in short: `ma di wo`, and four or more in a row as `ma–do`. In the order of the week, each once. */
export function formatDays(days: readonly Weekday[], language: Language = SOURCE_LANGUAGE): string {
  const runs: string[][] = [];
  let previous = Number.NaN;
  WEEKDAYS.forEach((day, index) => {
    if (!days.includes(day)) return;
    // The first of January 2024 is a Monday.
    const name = formatLocal(`2024-01-0${index + 1}`, dateLanguage(language), { weekday: 'short' });
    if (previous === index - 1) runs.at(-1)?.push(name);
    else runs.push([name]);
    previous = index;
  });
  return runs.map((run) => (run.length > 3 ? `${run[0]}–${run.at(-1)}` : run.join(' '))).join(' ');
}
