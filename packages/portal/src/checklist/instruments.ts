import {
  handvat,
  hasSameMeaning,
  type Instrument,
  localizeInstrument,
  parentExperience,
  teamSkills,
} from '@driehoek/sdk/checklist';
import { findInUse, type OwnInstrument } from '@driehoek/sdk/checklist/editing';
import { localizeQualityCard, qualityCards } from '@driehoek/sdk/checklist/quality-cards';
import { isFamily, partyOf, type Role } from '@driehoek/sdk/shared';

/** The school's checklists and the questionnaire for parents. */
export const CHECKLISTS: readonly Instrument[] = [handvat, teamSkills, parentExperience];

/** The instruments to choose from. */
export const INSTRUMENTS: readonly Instrument[] = [...CHECKLISTS, ...qualityCards];

/** The school's own lists that are or were answered, each in its last version. */
export const listInUse = (own: readonly OwnInstrument[]): Instrument[] => own.flatMap((each) => findInUse(each) ?? []);

/** The versions of a school's own list that are or were answered, the newest first: of those with the same meaning the last. */
export function listVersions({ versions }: OwnInstrument): Instrument[] {
  const instruments = versions.map(({ instrument }) => instrument).reverse();
  return instruments.filter(
    ({ version }, place) => !instruments.slice(0, place).some((later) => hasSameMeaning(version, later)),
  );
}

/** An instrument in every language that is loaded. */
export const inLanguages = (instrument: Instrument): Instrument => localizeQualityCard(localizeInstrument(instrument));

/** Finds the instrument to start with in a role: the one meant for that role, else the school's checklist. */
export function firstInstrument(role: Role): Instrument {
  return INSTRUMENTS.find(({ answeredBy }) => answeredBy === role) ?? handvat;
}

/** Whether there is a list to answer in a role: those of the school are about the work of grown-ups, not for pupils. */
export const hasListFor = (role: Role): boolean =>
  partyOf(role) !== 'pupil' || INSTRUMENTS.some(({ answeredBy }) => answeredBy === role);

/**
 * Finds for whom an instrument is meant when that is not the given role: one role, or everybody who works at school. An
 * instrument without `answeredBy` is meant for the people of the school.
 */
export function findOtherAudience({ answeredBy }: Instrument, role: Role): Role | 'school' | undefined {
  if (answeredBy) return answeredBy === role ? undefined : answeredBy;
  return isFamily(role) ? 'school' : undefined;
}
