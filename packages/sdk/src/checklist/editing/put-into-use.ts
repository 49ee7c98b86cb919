import { sameData } from '../../shared/same-data.js';
import { type Instrument, type Item, listItems, type Scale } from '../instruments/instrument.js';
import type { ParseOptions } from '../../shared/refuse.js';
import { acceptInstrument } from './accept-instrument.js';
import { findInUse, OWN_INSTRUMENT_SCHEMA_VERSION, type OwnInstrument } from './own-instrument.js';

/** Keeps an instrument as one of the school's own, of which no version is in use yet. */
export function keepInstrument(draft: Instrument): OwnInstrument {
  return { id: draft.id, schemaVersion: OWN_INSTRUMENT_SCHEMA_VERSION, draft, versions: [] };
}

/** What is different between two versions of an instrument. */
export interface InstrumentChanges {
  readonly added: readonly Item[];
  readonly removed: readonly Item[];
  /** The statements as they are now, with other words or another actor. */
  readonly reworded: readonly Item[];
  /** Whether a statement moved to another part. */
  readonly isRearranged: boolean;
  /** Whether there are other answers, or answers with other points. */
  readonly isScaleChanged: boolean;
  /** Whether it is for other people. */
  readonly isAudienceChanged: boolean;
  /** Whether it is said to come from elsewhere, or to have been validated or not. */
  readonly isProvenanceChanged: boolean;
  /** Whether responses to the one count as responses to the other: the same statements in the same parts, with the same answers. */
  readonly isSameMeaning: boolean;
}

/** Compares two versions of an instrument, statement by statement, by their ids. */
export function compareInstruments(before: Instrument, after: Instrument): InstrumentChanges {
  const [old, now] = [places(before), places(after)];
  const added = listItems(after).filter(({ id }) => !old.has(id));
  const removed = listItems(before).filter(({ id }) => !now.has(id));
  const reworded = listItems(after).filter((item) => {
    const known = old.get(item.id);
    return known && !sameData(known.item, item);
  });
  const isRearranged = [...now].some(([id, { section }]) => old.has(id) && old.get(id)?.section !== section);
  const isScaleChanged = !sameData(pointsOf(before.scale), pointsOf(after.scale));
  const isAudienceChanged = !sameData(audienceOf(before), audienceOf(after));
  const isProvenanceChanged = !sameData(provenanceOf(before), provenanceOf(after));
  const isSameMeaning = added.length === 0 && removed.length === 0 && !isRearranged && !isScaleChanged;
  return {
    added,
    removed,
    reworded,
    isRearranged,
    isScaleChanged,
    isAudienceChanged,
    isProvenanceChanged,
    isSameMeaning,
  };
}

/**
 * Puts an instrument into use as it was made: from then on people answer it, and this version stays as it is. The version is raised for
 * every change; earlier versions with the same statements and answers count as this one (`sameMeaningAs`), others are kept
 * apart. The same object when nothing changed since the last version. Throws `InvalidDataError` for what cannot be answered.
 */
export function putIntoUse(own: OwnInstrument, options?: ParseOptions): OwnInstrument {
  const { draft, versions } = own;
  const last = findInUse(own);
  if (last && sameData(last, draft)) return own;
  const same = versions
    .filter(({ instrument }) => compareInstruments(instrument, draft).isSameMeaning)
    .map(({ id }) => id);
  const { sameMeaningAs: given = [], ...kept } = draft;
  // An instrument that was taken along from elsewhere knows versions that are not here.
  const elsewhere = last ? [] : given;
  const sameMeaningAs = [...elsewhere, ...same];
  const version = raise(draft.version, new Set(versions.map(({ id }) => id)));
  const instrument = acceptInstrument(
    { ...kept, version, ...(sameMeaningAs.length > 0 && { sameMeaningAs }) },
    options,
  );
  return { ...own, draft: instrument, versions: [...versions, { id: version, instrument }] };
}

/** Returns the version itself when it is free, else the first whole number after it that is. */
function raise(version: string, used: ReadonlySet<string>): string {
  if (!used.has(version)) return version;
  let next = (Number.parseInt(version, 10) || 0) + 1;
  while (used.has(String(next))) next += 1;
  return String(next);
}

function places({ sections }: Instrument): Map<string, { readonly item: Item; readonly section: string }> {
  return new Map(sections.flatMap(({ id, items }) => items.map((item) => [item.id, { item, section: id }] as const)));
}

const audienceOf = ({ answeredBy, respondents }: Instrument) => ({ answeredBy, respondents });

const provenanceOf = ({ source, validated }: Instrument) => ({ source, validated });

/** What the answers are worth, without their words. */
const pointsOf = ({ kind, options }: Scale) => ({
  kind,
  points: options.map(({ value, points }) => [value, points]).sort(),
});
