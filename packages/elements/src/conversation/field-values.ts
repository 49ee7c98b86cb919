import { MOST_MINUTES } from '@driehoek/sdk/conversation';
import { rewordText, type Text } from '@driehoek/sdk/i18n';

/** What a field says; `undefined` when it is empty. */
export const orNothing = (value: string): string | undefined => (value === '' ? undefined : value);

/** Whole minutes, at most a day; `undefined` for what is no number of at least 1. */
export function parseMinutes(value: string): number | undefined {
  return Number(value) >= 1 ? Math.min(Math.round(Number(value)), MOST_MINUTES) : undefined;
}

/**
 * A text with what was typed as its wording in one language; `undefined` when no words are left in any. As it is typed:
 * `rewordText` trims, which would remove the space before the next word.
 */
export function rewordTyped(before: Text | undefined, language: string, value: string): Text | undefined {
  const worded = rewordText(before, language, value);
  if (worded === undefined || typeof worded === 'string') return worded && value;
  const wordings = Object.entries(worded).map(([tag, words]) => [tag, words === value.trim() ? value : words]);
  return Object.fromEntries(wordings);
}
