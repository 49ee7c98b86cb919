/** The kinds of help around a family, and advice about a list of it. */
export const familyHelp = {
  'family-help.kind.district-team': 'Wijkteam',
  'family-help.kind.language': 'Nederlands leren',
  'family-help.kind.reading': 'Lezen en bibliotheek',
  'family-help.kind.homework': 'Huiswerk',
  'family-help.kind.parenting': 'Opvoeden',
  'family-help.kind.money': 'Rondkomen',
  'family-help.kind.funds': 'Sport, kleren en schoolspullen',
  'family-help.kind.debt': 'Schulden',
  'family-help.kind.other': 'Iets anders',
  'family-help.advice.not-checked':
    'Nog niemand van school heeft “{title}” nagekeken. Klopt het hier, en is het er ook bij u in de buurt?',
  'family-help.advice.check-again':
    '“{title}” is voor het laatst nagekeken op {date}. Dat is meer dan een jaar geleden. Klopt het nog?',
} as const;

/** What `dh-family-help` says to everybody. */
export const familyHelpView = {
  'family-help.title': 'Hulp in de buurt',
  'family-help.title-area': 'Hulp in de buurt: {area}',
  'family-help.lead':
    'Hier kunt u terecht met vragen buiten school. Iedereen ziet dezelfde lijst. Niemand ziet wat u hier leest of opent.',
  'family-help.lead.pupil':
    'Hier kun je thuis hulp vinden, voor jezelf of samen met je ouders. Iedereen ziet dezelfde lijst. Niemand ziet wat je hier leest of opent.',
  'family-help.ask': 'Weet u niet waar u moet zijn? Vraag het gerust op school. Samen bellen kan ook.',
  'family-help.ask.pupil': 'Weet je niet waar je moet zijn? Vraag het aan iemand op school die je vertrouwt.',
  'family-help.filter.kind': 'Waarover?',
  'family-help.filter.all-kinds': 'Alles',
  'family-help.filter.language': 'In welke taal?',
  'family-help.filter.all-languages': 'Elke taal',
  'family-help.filter.none': 'Hier is geen hulp bij gevonden. Kies iets anders, of vraag het op school.',
  'family-help.filter.unknown-languages':
    'Van {count} andere plekken weten we de taal niet. Kies “Elke taal” om ze te zien.',
  'family-help.empty': 'Er staat nog geen hulp op deze lijst.',
  'family-help.entry.for-whom': 'Voor wie',
  'family-help.entry.website': 'Website',
  'family-help.entry.phone': 'Bellen',
  'family-help.entry.email': 'Mailen',
  'family-help.entry.place': 'Waar',
  'family-help.entry.hours': 'Wanneer',
  'family-help.entry.languages': 'Talen',
  'family-help.entry.free': 'Kost niets',
  'family-help.entry.not-free': 'Kost soms geld',
  'family-help.entry.checked': 'School heeft dit nagekeken op {date}.',
  'family-help.entry.checked-long-ago':
    'School heeft dit nagekeken op {date}. Dat is meer dan een jaar geleden. Vraag eerst of het nog klopt.',
  'family-help.entry.not-checked': 'School heeft dit nog niet nagekeken.',
  'family-help.error.title': 'We kunnen deze lijst niet laten zien.',
} as const;

export const familyHelpIssues = {
  'family-help.issue.website':
    'Dit is geen webadres dat we veilig kunnen openen: {found}. Schrijf het als www.school.nl.',
  'family-help.issue.phone': 'Dit is geen telefoonnummer: {found}.',
  'family-help.issue.email': 'Dit is geen mailadres: {found}. Schrijf het als naam@school.nl.',
  'family-help.issue.unreachable':
    'Hoe komt iemand hier? Schrijf een website, een telefoonnummer, een mailadres of een plek op.',
} as const;
