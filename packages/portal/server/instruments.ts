import { handvat, hasSameMeaning, type Instrument, parentExperience, teamSkills } from '@driehoek/sdk/checklist';
import type { OwnInstrument } from '@driehoek/sdk/checklist/editing';
import { qualityCards } from '@driehoek/sdk/checklist/quality-cards';
import type { Issue } from '@driehoek/sdk/shared';
import type { Identity } from './identity.js';
import { createIssue } from './language.js';

/** The checklists of a school: those of which there are reports, and to which it can invite. */
export interface Instruments {
  /** Whether there is a checklist with this id, in whatever version. */
  has(id: string, identity: Identity): Promise<boolean>;
  /**
   * Finds a version of a checklist, the present one when none is named: `undefined` for what there is not, and for a list of the school's
   * own that this reader has not.
   */
  find(id: string, version: string | undefined, identity: Identity): Promise<Instrument | undefined>;
}

/** What {@link createInstruments} works with. */
export interface InstrumentOptions {
  /** Those that are not the school's own; those of the SDK when left out. */
  readonly instruments?: readonly Instrument[] | undefined;
  /** Returns a list of the school's own as somebody has it, with each of its versions that is or was in use. */
  readonly findOwn: (id: string, identity: Identity) => Promise<OwnInstrument | undefined>;
}

/** Creates the checklists of a school. */
export function createInstruments({
  instruments = [handvat, teamSkills, parentExperience, ...qualityCards],
  findOwn,
}: InstrumentOptions): Instruments {
  const listVersions = async (id: string, identity: Identity): Promise<readonly Instrument[]> => {
    const known = instruments.find((each) => each.id === id);
    if (known) return [known];
    return ((await findOwn(id, identity))?.versions ?? []).map(({ instrument }) => instrument);
  };
  return {
    has: async (id, identity) => (await listVersions(id, identity)).length > 0,
    find: async (id, version, identity) =>
      (await listVersions(id, identity)).findLast((each) => version === undefined || hasSameMeaning(version, each)),
  };
}

/** Says of a checklist that {@link Instruments.find} does not find which of its two names is wrong. */
export async function explainUnknown(
  instruments: Instruments,
  id: string,
  version: string,
  identity: Identity,
): Promise<Issue> {
  return (await instruments.has(id, identity))
    ? createIssue('instrumentVersion', 'unknown-option', version)
    : createIssue('instrument', 'unknown-option', id);
}
