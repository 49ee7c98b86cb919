import type { LocalDateTime } from '../../shared/local-time.js';

/**
 * Orders pupils by the starts of their talks, so that as many as possible have a time that suits: each start goes to the first
 * pupil whom it suits, and else to the first of whom nothing is known. What is left over goes in the order of the class. Pupils
 * beyond the last start are left out.
 *
 * @param suits whether a start suits a pupil's family; `undefined` when nothing is known
 */
export function placePupils<T>(
  pupils: readonly T[],
  starts: readonly LocalDateTime[],
  suits: (pupil: T, start: LocalDateTime) => boolean | undefined,
): T[] {
  const left = [...pupils];
  return starts.slice(0, pupils.length).flatMap((start) => {
    const places = [true, undefined].map((wanted) => left.findIndex((pupil) => suits(pupil, start) === wanted));
    const place = places.find((each) => each >= 0) ?? 0;
    return left.splice(place, 1);
  });
}
