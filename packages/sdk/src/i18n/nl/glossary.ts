/** Whether the explanation of a term was looked up. */
export const glossary = {
  'glossary.checked.verified': 'nagekeken',
  'glossary.checked.partly': 'deels nagekeken',
  'glossary.checked.unverified': 'nog niet nagekeken',
} as const;

/** Words around the explanation of a term. */
export const glossaryView = {
  'glossary.explanation.see-also': 'Zie ook: {terms}',
  'glossary.explanation.checked': 'Deze uitleg is {state}.',
} as const;
