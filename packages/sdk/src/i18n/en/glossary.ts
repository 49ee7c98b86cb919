import type { Catalogue } from '../catalogue.js';
import type * as nl from '../nl/glossary.js';

/** Whether the explanation of a term was looked up. */
export const glossary: Catalogue<keyof typeof nl.glossary> = {
  'glossary.checked.verified': 'checked',
  'glossary.checked.partly': 'partly checked',
  'glossary.checked.unverified': 'not checked yet',
};

/** Words around the explanation of a term. */
export const glossaryView: Catalogue<keyof typeof nl.glossaryView> = {
  'glossary.explanation.see-also': 'See also: {terms}',
  'glossary.explanation.checked': 'This explanation is {state}.',
};
