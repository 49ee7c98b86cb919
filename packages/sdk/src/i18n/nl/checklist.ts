export const checklist = {
  'checklist.progress.answered': '{count} van {total} beantwoord',
  'checklist.not-validated': 'Deze vragenlijst is niet wetenschappelijk getoetst.',
  'checklist.wording':
    'Wie iets zelf doet, leest die uitspraak met ‘ik’ of ‘wij’; anderen lezen wie het doet: zo antwoordt iedereen over hetzelfde.',
  'checklist.filter.mine': 'Alleen mijn uitspraken',
  'checklist.office.choose':
    'Ik vul dit in namens de school, als {role}. Deze antwoorden staan apart in het overzicht: iedereen ziet van wie ze zijn.',
  'checklist.office.given':
    'Ingevuld namens de school, als {role}. Deze antwoorden staan apart in het overzicht: iedereen ziet van wie ze zijn.',
  'checklist.answer.unknown': 'Weet ik niet',
  'checklist.answer.not-applicable': 'Niet van toepassing',
  'checklist.answer.clear': 'Wissen',
  'checklist.answer.open': 'Nog open',
  'checklist.steps.explain': 'Waarom deze stap, en hoe?',
  'checklist.remark.add': 'Opmerking',
  'checklist.remark.label': 'Opmerking bij deze uitspraak',
  'checklist.remark.hint': 'Alleen de mensen van de school lezen uw opmerking, zonder uw naam.',
  'checklist.remark.hint.pupil': 'Alleen de mensen van de school lezen jouw opmerking, zonder je naam.',
  'checklist.action-point.title': 'Actiepunten',
  'checklist.action-point.hint':
    'Dit zijn uw ideeën bij deze antwoorden. De mensen van de school lezen ze in het overzicht, zonder naam. Daar kiest de school samen de actiepunten.',
  'checklist.action-point.label': 'Actiepunt {number}',
  'checklist.action-point.add': 'Actiepunt toevoegen',
  'checklist.action-point.remove': 'Weghalen',
  'checklist.action-point.removed': 'Weggehaald: {text}',
  'checklist.action-point.undo': 'Zet terug',
  'checklist.finish.button': 'Klaar',
  'checklist.finish.open': {
    one: 'Eén uitspraak staat nog open.',
    other: '{count} uitspraken staan nog open.',
  },
  'checklist.finish.more': { one: 'Nog 1 uitspraak', other: 'Nog {count} uitspraken' },
  'checklist.finish.choice': 'Ga er verder, of rond toch af: open laten mag.',
  'checklist.finish.go': 'Hier gaat u er verder. Open laten mag.',
  'checklist.finish.go.pupil': 'Hier ga je verder. Open laten mag.',
  'checklist.finish.anyway': 'Toch afronden',
  'checklist.finish.done': 'Afgerond. Dank u wel!',
  'checklist.finish.done.pupil': 'Afgerond. Dank je wel!',
  'checklist.paper.print': 'Afdrukken wat is ingevuld',
  'checklist.paper.print-blank': 'Leeg formulier afdrukken, voor een pen',
  'checklist.paper.hint':
    'Zet bij elke uitspraak één kruisje. Op de lijn ernaast is plaats voor een opmerking. Overslaan mag.',
  'checklist.paper.school': 'School',
  'checklist.paper.group': 'Groep of klas',
  'checklist.paper.school-year': 'Schooljaar',
  'checklist.paper.role': 'Rol',
  'checklist.paper.date': 'Datum',
  'checklist.paper.form': 'Formulier',
  'checklist.paper.code': 'Code, voor wie dit overtypt',
  'checklist.error.instrument': 'We kunnen deze vragenlijst niet laten zien.',
  'checklist.error.unknown-instrument': 'We kennen geen vragenlijst met de naam {found}. Wel: {known}.',
  'checklist.error.value': 'We kunnen deze antwoorden niet laten zien. Wat hieronder staat, is bewaard gebleven.',
} as const;

export const checklistIssues = {
  'checklist.issue.few-options': 'Een schaal heeft minstens twee keuzes nodig. Hier staat: {found}.',
  'checklist.issue.many-options': 'Een schaal heeft hooguit duizend keuzes. Hier staan er {found}.',
  'checklist.issue.impossible-points': 'Punten gaan van -1000 tot 1000. Hier staat {found}.',
  'checklist.issue.three-options': 'Een schaal met ja, beetje en nee heeft precies drie keuzes. Hier staan er {found}.',
  'checklist.issue.equal-points': 'Twee keuzes geven evenveel punten: {found}.',
  'checklist.issue.outside-scale': 'Dit aantal punten valt buiten de schaal: {found}.',
  'checklist.issue.reserved-id': 'Deze naam kan hier niet, hij heeft al een andere betekenis: {found}.',
  'checklist.issue.other-instrument': 'Dit hoort bij een andere vragenlijst: {found}.',
  'checklist.issue.other-version': 'Dit hoort bij een andere versie van de vragenlijst: {found}.',
  'checklist.issue.unknown-statement': 'Deze uitspraak staat niet in de vragenlijst: {found}.',
  'checklist.issue.unknown-section': 'Dit onderdeel staat niet in de vragenlijst: {found}.',
  'checklist.issue.other-school-year':
    'Dit hoort bij een ander schooljaar: {found}. We tellen jaren niet bij elkaar op.',
  'checklist.issue.not-earlier':
    'Het overzicht om mee te vergelijken moet van een eerder schooljaar zijn. Hier staat: {found}.',
  'checklist.issue.more-answers-than-people': 'Hier staan meer antwoorden dan er mensen meededen: {found}.',
  'checklist.issue.no-office':
    'Namens de school antwoordt alleen iemand met een functie, zoals de schoolleiding. Hier staat: {found}.',
  'checklist.issue.not-a-count': 'Hier hoort een aantal te staan: 0 of meer, zonder komma. Hier staat: {found}.',
} as const;

/** The answers of the scale `yes-partly-no`. */
export const checklistScale = {
  'checklist.scale.yes': 'Ja',
  'checklist.scale.partly': 'Beetje',
  'checklist.scale.no': 'Nee',
} as const;
