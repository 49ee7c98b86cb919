import { handvat, type Instrument, parentExperience, teamSkills } from '@driehoek/sdk/checklist';
import { isFamily, type Role } from '@driehoek/sdk/shared';

/** The instruments to choose from. */
export const INSTRUMENTS: readonly Instrument[] = [handvat, teamSkills, parentExperience];

/** Finds the instrument to start with in a role: the one meant for that role, else the school's checklist. */
export function firstInstrument(role: Role): Instrument {
  return INSTRUMENTS.find(({ answeredBy }) => answeredBy === role) ?? handvat;
}

/**
 * Finds for whom an instrument is meant when that is not the given role: one role, or everybody who works at school. An
 * instrument without `answeredBy` is meant for the people of the school.
 */
export function findOtherAudience({ answeredBy }: Instrument, role: Role): Role | 'school' | undefined {
  if (answeredBy) return answeredBy === role ? undefined : answeredBy;
  return isFamily(role) ? 'school' : undefined;
}
