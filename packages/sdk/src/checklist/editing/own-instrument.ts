import type { Instrument } from '../instruments/instrument.js';

/** The present `schemaVersion` of an instrument of a school's own. */
export const OWN_INSTRUMENT_SCHEMA_VERSION = 1;

/**
 * An instrument of a school's own: as it is being made, and each version that was in use. What was in use does not change any
 * more, so that what was answered is read with the statements that were answered.
 */
export interface OwnInstrument {
  /** That of the instrument, in each of its versions. @subject nobody @sensitivity internal */
  readonly id: string;
  /** Set by a store. @subject nobody @sensitivity internal */
  readonly revision?: number;
  /** The version of this shape, from 1. @subject nobody @sensitivity internal */
  readonly schemaVersion?: number;
  /** The instrument as it is being made; for whom does not make it, the last version. @subject school @sensitivity internal */
  readonly draft: Instrument;
  /** The versions that are or were in use, oldest first. @subject school @sensitivity internal */
  readonly versions: readonly InstrumentVersion[];
  /** Whether it is no longer offered to fill in. @subject school @sensitivity internal */
  readonly retired?: boolean;
}

/** One version of an instrument of a school's own. */
export interface InstrumentVersion {
  /** The version. @subject school @sensitivity internal */
  readonly id: string;
  /** The instrument as it is answered in this version. @subject school @sensitivity internal */
  readonly instrument: Instrument;
}

/** Returns the version of an instrument that people are asked to answer; `undefined` for one that nobody can answer yet. */
export function findInUse({ versions }: OwnInstrument): Instrument | undefined {
  return versions.at(-1)?.instrument;
}
