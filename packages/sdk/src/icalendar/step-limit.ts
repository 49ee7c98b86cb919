/** Counts the steps of reading one file, so that no file keeps its reader busy without end. */
export interface StepLimit {
  /** Counts steps; throws when the file took more than it may. */
  readonly take: (steps: number) => void;
}

/** Creates the count of one file; `refuse` makes the error that is thrown after the last step that it may take. */
export function createStepLimit(most: number, refuse: () => Error): StepLimit {
  let taken = 0;
  return {
    take: (steps) => {
      taken += steps;
      if (taken > most) throw refuse();
    },
  };
}
