import { handvat, type Instrument, parentExperience, teamSkills } from '@driehoek/sdk/checklist';
import { isFamily, type Role } from '@driehoek/sdk/shared';

/** The instruments to choose from. */
export const INSTRUMENTS: readonly Instrument[] = [handvat, teamSkills, parentExperience];

/** The instrument to begin with in a role: the one meant for that role, and else the school's checklist. */
export function firstInstrument(role: Role): Instrument {
  return INSTRUMENTS.find(({ answeredBy }) => answeredBy === role) ?? handvat;
}

/**
 * For whom an instrument is meant when that is not the given role: one role, or whoever works at school. Without
 * `answeredBy` an instrument speaks to the school's people.
 */
export function findOtherAudience({ answeredBy }: Instrument, role: Role): Role | 'school' | undefined {
  if (answeredBy) return answeredBy === role ? undefined : answeredBy;
  return isFamily(role) ? 'school' : undefined;
}
