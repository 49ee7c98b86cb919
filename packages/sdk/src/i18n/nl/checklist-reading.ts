/** Words in files that people bring; ` | ` stands between alternatives. */
export const reading = {
  'reading.issue-in-column': 'Kolom ‘{column}’: {message}',
  'reading.issue.not-json': 'Dit is geen JSON: {found}',
  'reading.issue.not-an-object': 'Hier hoort één antwoordformulier te staan, tussen accolades. Gevonden: {found}',
  'reading.issue.too-long': 'Deze regel is langer dan {found} tekens.',
  'reading.issue.lost-character': 'Een teken in deze regel is verloren gegaan. Bewaar het bestand opnieuw, als UTF-8.',
  'reading.issue.unpaired-quotes': 'De aanhalingstekens in deze regel horen niet bij elkaar.',
  'reading.issue.unknown-column': 'De kolom {found} kennen we niet. Die slaan we over.',
  'reading.issue.duplicate-column': 'Deze kolom is er al, we lezen alleen de eerste: {found}.',
  'reading.issue.no-statements': 'Geen enkele kolom hoort bij een uitspraak van de vragenlijst.',
  'reading.issue.extra-cell': 'Boven deze cel staat geen naam van een kolom: {found}.',
  'reading.issue.empty-file': 'Dit bestand is leeg.',
  'reading.issue.no-rows': 'In dit bestand staan geen antwoorden.',
  'reading.issue.unreadable-workbook':
    'Dit Excel-bestand is niet te lezen. Open het, en bewaar het opnieuw als .xlsx of CSV.',
  'reading.issue.large-workbook': 'Dit Excel-bestand is te groot om te lezen. Bewaar het als CSV.',
  'reading.issue.old-workbook': 'Dit is een Excel-bestand van een oud soort. Open het, en bewaar het als .xlsx.',
  'reading.issue.no-table': 'Dit is geen tabel met antwoorden. Kies een bestand van uw formulier: .xlsx of CSV.',
  'reading.column.id': 'nummer | antwoordnummer',
  'reading.column.instrument': 'vragenlijst',
  'reading.column.instrumentVersion': 'versie | versie vragenlijst',
  'reading.column.schoolYear': 'schooljaar',
  'reading.column.role': 'rol | functie',
  'reading.column.office': 'namens de school | namens de functie',
  'reading.column.school': 'schoolnaam | locatie | vestiging',
  'reading.column.group': 'klas | groep',
  'reading.column.respondent': 'invuller | deelnemer',
  'reading.column.completedAt': 'ingevuld op | klaar op | tijdstempel | voltooiingstijd',
  'reading.column.statement': 'vraag | uitspraak | stelling | v',
  'reading.column.remark': 'opmerking | toelichting',
  'reading.office.yes': 'ja | j | waar | x',
  'reading.office.no': 'nee | n | onwaar',
  'reading.answer.not-applicable': 'n.v.t. | nvt | niet van toepassing',
  'reading.answer.unknown': 'weet ik niet | weet niet',
  'reading.role.parent': 'ouders | verzorger',
  'reading.role.pupil': 'leerlingen | kind',
  'reading.role.class-teacher': 'leraar | leerkracht | groepsleerkracht | docent | mentor',
  'reading.role.leadership': 'directeur | schoolleiding | teamleider | bestuur',
  'reading.role.care-professional': "ib'er | ib’er | intern begeleider | zorgcoördinator | ondersteuningscoördinator",
  'reading.role.parent-worker': 'ouderbetrokkenheid | oudermedewerker',
} as const;

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
