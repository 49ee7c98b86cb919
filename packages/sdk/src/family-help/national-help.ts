import { addWordings } from '../i18n/add-wordings.js';
import { memoizeByRegistry } from '../i18n/memoize-by-registry.js';
import { nationalHelp as nl } from '../i18n/nl/national-help.js';
import type { Text } from '../i18n/text.js';
import { findOwn } from '../shared/same-data.js';
import { FAMILY_HELP_SCHEMA_VERSION, type FamilyHelp, type HelpEntry, type HelpKind } from './family-help.js';

type NationalId = Extract<keyof typeof nl, `${string}.title`> extends `national-help.${infer Id}.title` ? Id : never;

/** What stands in the start list, besides its words: the organisation's own web address, and that it costs nothing where it says so. */
const NATIONAL: readonly (readonly [NationalId, HelpKind, string, free?: true])[] = [
  ['municipality', 'district-team', 'www.overheid.nl'],
  ['language-house', 'language', 'www.bibliotheek.nl'],
  ['reading-and-writing', 'language', 'www.lezenenschrijven.nl'],
  ['library', 'reading', 'www.bibliotheek.nl'],
  ['reading-aloud', 'reading', 'www.voorleesexpress.nl'],
  ['youth-and-family', 'parenting', 'www.overheid.nl'],
  ['home-start', 'parenting', 'www.humanitas.nl'],
  ['money-start', 'money', 'www.startpuntgeldzaken.nl'],
  ['budget', 'money', 'www.nibud.nl'],
  ['all-children', 'funds', 'www.samenvoorallekinderen.nl'],
  ['school-costs', 'funds', 'www.leergeld.nl'],
  ['sports-and-culture', 'funds', 'www.jeugdfondssportencultuur.nl'],
  ['debt', 'debt', 'www.geldfit.nl', true],
  ['debt-buddy', 'debt', 'www.schuldhulpmaatje.nl', true],
  ['parents-and-education', 'other', 'www.oudersenonderwijs.nl', true],
  ['child-line', 'other', 'www.kindertelefoon.nl', true],
];

/**
 * A start for a list in the Netherlands: well-known help that is there in all of the country, or to which a national
 * organisation knows the way, in our own words. Written down in November 2026 from general knowledge, not looked up at each
 * organisation, so no entry has a `checkedOn`: a school checks each entry and its address, removes what is not there in its
 * place, and adds what is (`reviewFamilyHelp` tells what was not checked). No phone numbers or hours are in it, since they
 * change.
 */
export const nationalHelp: FamilyHelp = /* @__PURE__ */ (() => ({
  id: 'national-help',
  schemaVersion: FAMILY_HELP_SCHEMA_VERSION,
  entries: NATIONAL.map(
    ([id, kind, website, free]): HelpEntry => ({
      id,
      kind,
      title: { nl: nl[`national-help.${id}.title`] },
      what: { nl: nl[`national-help.${id}.what`] },
      forWhom: { nl: nl[`national-help.${id}.for-whom`] },
      website,
      ...(free && { free }),
      source: website,
    }),
  ),
}))();

/**
 * Entries with, where they are of our start list in our words, their wordings in every language that is loaded
 * (`loadTexts(language, ['national-help'])`). What a school worded itself stays as it is. What parents read
 * (`listHelp`) and what staff change are worded alike by it.
 */
export const localizeHelp: (entries: readonly HelpEntry[]) => readonly HelpEntry[] = /* @__PURE__ */ memoizeByRegistry(
  (entries) => entries.map(localizeEntry),
);

function localizeEntry(entry: HelpEntry): HelpEntry {
  const localize = (text: Text, part: string) => {
    const key = `national-help.${entry.id}.${part}`;
    return addWordings(text, key, findOwn<string>(nl, key));
  };
  return {
    ...entry,
    title: localize(entry.title, 'title'),
    what: localize(entry.what, 'what'),
    ...(entry.forWhom !== undefined && { forWhom: localize(entry.forWhom, 'for-whom') }),
  };
}
