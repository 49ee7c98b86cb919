/**
 * The forms that a Dutch noun may have beside the one given: plurals, persons (`vwo'er`), the English plural and genitive. It
 * gives more forms than exist: it is for recognising, never for writing. Of several words the last one changes.
 */
export function inflect(noun: string): string[] {
  const ends = noun.includes("'") ? ['s', "'s"] : ['s', "'s", "'en", "'er", "'ers"];
  const forms = ends.map((end) => noun + end);
  const length = noun.length - 1 - Math.max(noun.lastIndexOf(' '), noun.lastIndexOf("'"), noun.lastIndexOf('-'));
  // What is shorter is an abbreviation.
  return length < 4 ? forms : [...forms, ...pluralsOf(noun)];
}

/** The Dutch plurals that a noun may have, without those on `s`. */
export function pluralsOf(noun: string): string[] {
  if (noun.endsWith('e')) return [`${noun}n`];
  // Raad, raden; persoon, personen.
  const short = noun.replace(/(?:a(?=a)|e(?=e)|o(?=o)|u(?=u))([aeou])([bcdfgklmnprstvwxz])$/, '$1$2');
  const stems = [noun, short, noun + noun.slice(-1)];
  // Advies, adviezen; perspectief, perspectieven.
  const voiced = [noun, short].map((stem) => stem.replace(/s$/, 'z').replace(/f$/, 'v'));
  return [...new Set([...stems, ...voiced])].map((stem) => `${stem}en`);
}
