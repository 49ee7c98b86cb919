import { registerLanguage } from '@driehoek/sdk/i18n';
import { en } from '@driehoek/sdk/i18n/en';
import { nl } from '@driehoek/sdk/i18n/nl';
import type { Issue } from '@driehoek/sdk/shared';
import { tryGetContext } from 'hono/context-storage';

// An answer is in one language: that of who asks, as the header Accept-Language says.

registerLanguage('en', en);

/** A language in which the server answers. */
export type AnswerLanguage = 'en' | 'nl';

/** A text of the server itself. */
export type Wordings = { readonly [language in AnswerLanguage]: string };

/** The language of the request that is being answered; English when it says none, and where there is no request. */
export const languageOfRequest = (): AnswerLanguage =>
  readLanguage(tryGetContext()?.req.header('Accept-Language') ?? undefined);

/** Returns what is wanted most of the languages of the server. */
export function readLanguage(header = ''): AnswerLanguage {
  const wanted = header.split(',').map((part) => {
    const [tag = '', ...options] = part.split(';').map((each) => each.trim());
    const quality = options.map((each) => /^q=([\d.]+)$/i.exec(each)?.[1]).find((each) => each !== undefined);
    return { language: tag.toLowerCase().split('-')[0], quality: Number(quality ?? 1) };
  });
  const best = wanted.filter(({ quality }) => quality > 0).sort((a, b) => b.quality - a.quality);
  return best.map(({ language }) => language).find((each) => each === 'en' || each === 'nl') ?? 'en';
}

/** The reasons of the server's own; the others are those of the SDK. `{found}` is what was found, or what is the most or the least. */
const REASONS: Readonly<Record<string, Wordings>> = {
  'day-over': { en: 'This day is over: {found}.', nl: 'Deze dag is voorbij: {found}.' },
  'nothing-answered': {
    en: 'Nothing is filled in yet. Answer one statement or more.',
    nl: 'Er is nog niets ingevuld. Geef antwoord op minstens één uitspraak.',
  },
  'other-class': {
    en: 'This has to be a class of who is signed in.',
    nl: 'Hier hoort een klas te staan van wie is ingelogd.',
  },
  'other-home': {
    en: 'This has to be the home of who is signed in, and nothing for a pupil.',
    nl: 'Hier hoort het huis te staan van wie is ingelogd, en niets bij een leerling.',
  },
  'other-id': { en: 'The id is not the one of the address.', nl: 'Dit is een andere id dan die in het adres.' },
  'other-person': {
    en: 'This has to be the id of who is signed in.',
    nl: 'Hier hoort de id te staan van wie is ingelogd.',
  },
  'other-pupil': {
    en: 'This has to be the id of a pupil of who is signed in.',
    nl: 'Hier hoort de id te staan van een leerling van wie is ingelogd.',
  },
  'other-role': {
    en: 'This has to be the role of who is signed in.',
    nl: 'Hier hoort de rol te staan van wie is ingelogd.',
  },
  'too-high': { en: 'Write a number of {found} or less.', nl: 'Schrijf een getal van {found} of minder.' },
  'too-low': { en: 'Write a number of {found} or more.', nl: 'Schrijf een getal van {found} of meer.' },
};

const shared: { readonly [language in AnswerLanguage]: Readonly<Record<string, unknown>> } = {
  en: en.shared.shared,
  nl: nl.shared.shared,
};
const LONGEST_VALUE = 80;

/** What can be chosen where something else was sent. */
const OPTIONS: Wordings = { en: 'These are known: {options}.', nl: 'Deze kennen we: {options}.' };

/**
 * Creates an issue in the language of the request, in the words of the SDK where it has the code; with `options`, what could have been there is
 * listed.
 */
export function createIssue(path: string, code: string, found: unknown = '', options: readonly string[] = []): Issue {
  const language = languageOfRequest();
  const wording = REASONS[code]?.[language] ?? shared[language][`shared.issue.${code}`];
  const text =
    typeof found === 'object' ? 'Object' : typeof found === 'string' && found !== '' ? `"${cut(found)}"` : found;
  const message = String(wording ?? code).replace('{found}', () => String(text));
  const listed = options.length > 0 ? ` ${OPTIONS[language].replace('{options}', () => options.join(', '))}` : '';
  return { path, code, message: message + listed };
}

const cut = (text: string) => (text.length > LONGEST_VALUE ? `${text.slice(0, LONGEST_VALUE)}…` : text);
