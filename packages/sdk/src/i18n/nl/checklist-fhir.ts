/** What is said of FHIR resources that cannot be read; the other reasons are those of the checklist. */
export const fhirIssues = {
  'checklist.issue.unknown-meaning':
    'Dit verandert wat er staat, en we kennen het niet. Daarom lezen we het niet: {found}.',
  'checklist.issue.unknown-item': 'Dit onderdeel past niet in onze vragenlijst: {found}.',
  'checklist.issue.other-options':
    'Hier staan andere antwoorden dan bij de eerste vraag. In een vragenlijst zijn ze overal gelijk.',
  'checklist.issue.several-answers': 'Hier hoort hooguit één antwoord te staan. Hier staan er {found}.',
  'checklist.issue.not-fields': 'Hier horen gegevens in JSON te staan, tussen accolades. Hier staat: {found}.',
} as const;
