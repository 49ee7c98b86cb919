import { formatLocal, type LocalTime, WEEKDAYS, type Weekday } from '../shared/local-time.js';
import { type Language, SOURCE_LANGUAGE } from '../i18n/text.js';

/** English as a European school writes it: day before month. */
export const dateLanguage = (language: Language): Language => (language === 'en' ? 'en-GB' : language);

/**
 * Weekdays as short as people write them: `ma di wo`, and from four in a row on `ma–do`. In the order of the week,
 * each once.
 */
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

/** A time of day on the 24-hour clock; in Dutch with a point: `8.15`. */
export function formatTime(time: LocalTime, language: Language = SOURCE_LANGUAGE): string {
  const text = formatLocal(`2024-01-01T${time}`, dateLanguage(language), {
    hour: 'numeric',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  return /^nl\b/.test(language) ? text.replace(':', '.') : text;
}
