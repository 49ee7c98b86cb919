/** A wording with `{name}` places, or one wording per plural category of `Intl.PluralRules`. */
export type Wording = string | { readonly [category in Intl.LDMLPluralRule]?: string };

/** The texts of one concept in one language, keyed `concept.place.thing`. No HTML. */
export type Catalogue<Key extends string = string> = { readonly [key in Key]: Wording };

/** The catalogues that a file exports, under any name. */
export interface TextModule {
  readonly [name: string]: Partial<Catalogue>;
}

/** Loads the texts of one concept in one language: `() => import('./fr/checklist.js')`. */
export type TextLoader = () => Promise<TextModule>;

/** Per concept, the loader of its texts or the texts themselves. */
export interface TextLoaders {
  readonly [concept: string]: TextLoader | TextModule;
}
