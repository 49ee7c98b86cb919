import fc from 'fast-check';

/** Some of these characters. */
export const words = (letters: string) =>
  fc.array(fc.constantFrom(...letters), { maxLength: 12 }).map((characters) => characters.join(''));

/** A text, typed further in some places, in which nothing is removed. */
export const typedIn = (base: string, letters: string) =>
  fc
    .array(fc.tuple(fc.nat(base.length), words(letters)), { maxLength: 3 })
    .map((typed) =>
      [...typed]
        .sort(([one], [other]) => other - one)
        .reduce((text, [place, added]) => text.slice(0, place) + added + text.slice(place), base),
    );
