// The families of the invented class that have a story, by the ids of their pupils.

/** The family that every visitor starts with. */
export const FIRST_FAMILY = 'pupil-14';
/** A family whose child has two households. */
export const TWO_HOUSEHOLDS = 'pupil-19';
/** A family that has recently come to the country. */
export const NEWCOMERS = 'pupil-18';
/** A family whose child needs something extra. */
export const WITH_SUPPORT = 'pupil-13';

/** A family that the teacher visited at home. */
export const VISITED = 'pupil-11';
/** A family that is disappointed in the school. */
export const WITH_TENSION = 'pupil-15';
/** A family that moves to another school. */
export const TO_NEW_SCHOOL = 'pupil-16';
