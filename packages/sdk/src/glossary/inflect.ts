/**
 * Lists possible forms of a Dutch noun besides the given one: plurals, persons (`vwo'er`), the English plural and
 * genitive. It includes forms that do not exist: use it to recognise words, not to write them. Of several words the
 * last one changes.
 */
export function inflect(noun: string): string[] {
  const ends = noun.includes("'") ? ['s', "'s"] : ['s', "'s", "'en", "'er", "'ers"];
  const forms = ends.map((end) => noun + end);
  const length = noun.length - 1 - Math.max(noun.lastIndexOf(' '), noun.lastIndexOf("'"), noun.lastIndexOf('-'));
  // A shorter word is an abbreviation.
  return length < 4 ? forms : [...forms, ...pluralsOf(noun)];
}

/** Lists the possible Dutch plurals of a noun, except those ending in `s`. */
export function pluralsOf(noun: string): string[] {
  if (noun.endsWith('e')) return [`${noun}n`];
  // Raad, raden; persoon, personen.
  const short = noun.replace(/(?:a(?=a)|e(?=e)|o(?=o)|u(?=u))([aeou])([bcdfgklmnprstvwxz])$/, '$1$2');
  const stems = [noun, short, noun + noun.slice(-1)];
  // Advies, adviezen; perspectief, perspectieven.
  const voiced = [noun, short].map((stem) => stem.replace(/s$/, 'z').replace(/f$/, 'v'));
  return [...new Set([...stems, ...voiced])].map((stem) => `${stem}en`);
}
