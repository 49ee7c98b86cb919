/** The most characters of a calendar file: ten years of a busy school take a tenth of that. */
export const MOST_FILE_CHARACTERS = 5_000_000;

/**
 * The most steps that reading a calendar file takes. A day that a rule is asked about is one step, and one that it finds
 * `FOUND_STEPS` more; a moment that is placed, added or left out is `MOMENT_STEPS`; converting one to another time zone
 * is 30; a time zone is 10,000.
 */
export const MOST_FILE_STEPS = 5_000_000;

/** The steps of a day that a rule finds: several rules may find the same. */
export const FOUND_STEPS = 10;

/** The steps of one moment: a file has room for 50,000. */
export const MOMENT_STEPS = 100;
