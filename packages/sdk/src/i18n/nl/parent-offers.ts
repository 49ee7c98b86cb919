/** The kinds of offers of parents, and of answers. */
export const parentOffers = {
  'parent-offers.kind.guest': 'gast zijn en vertellen wat ik meemaakte',
  'parent-offers.kind.expert-team': 'meedenken over een onderwerp',
  'parent-offers.kind.class-task': 'iets doen in de klas',
  'parent-offers.kind.initiative': 'iets nieuws beginnen',
  'parent-offers.kind.meeting': 'ouders bij elkaar brengen',
  'parent-offers.answer.yes': 'Graag!',
  'parent-offers.answer.talk': 'Laten we erover praten',
  'parent-offers.answer.not-now': 'Nu nog niet',
} as const;

/** What `dh-parent-offers` says to parents. */
export const parentOffersView = {
  'parent-offers.title': 'Wat ik kan doen',
  'parent-offers.lead':
    'U kent uw kind en u kunt veel. Daar leert school van, en andere ouders ook. Iets kleins is ook welkom. Niets hoeft.',
  'parent-offers.lead.private':
    'School leest wat u hier schrijft en geeft altijd antwoord. Andere ouders lezen het niet.',
  'parent-offers.not-here': 'Ouders vertellen hier wat ze voor school kunnen doen.',
  'parent-offers.not-here.pupil':
    'Hier vertellen ouders wat ze voor school kunnen doen. Heb jij een idee? Vertel het in de klas.',
  'parent-offers.form.new': 'Ik kan …',
  'parent-offers.form.change': 'Wijzig wat u kunt doen',
  'parent-offers.form.kind': 'Wat voor iets is het?',
  'parent-offers.form.example.guest':
    'Bijvoorbeeld: ik vertel andere ouders hoe wij het deden toen ons kind extra hulp kreeg.',
  'parent-offers.form.example.expert-team': 'Bijvoorbeeld: ik denk mee over lezen, gezond eten of telefoons.',
  'parent-offers.form.example.class-task': 'Bijvoorbeeld: ik lees voor, help bij techniek of vertel over mijn werk.',
  'parent-offers.form.example.initiative': 'Bijvoorbeeld: ik wil een moestuin beginnen of boeken ruilen.',
  'parent-offers.form.example.meeting': 'Bijvoorbeeld: ik schenk koffie en help ouders elkaar te leren kennen.',
  'parent-offers.form.text': 'Ik kan …',
  'parent-offers.form.times': 'Wanneer kunt u? (mag leeg)',
  'parent-offers.form.name': 'Uw naam (mag leeg)',
  'parent-offers.form.send': 'Vertel het aan school',
  'parent-offers.form.save': 'Wijzig',
  'parent-offers.form.cancel': 'Toch niet',
  'parent-offers.form.blank': 'Schrijf eerst op wat u kunt doen. Een paar woorden is genoeg.',
  'parent-offers.mine': 'Wat u aanbood',
  'parent-offers.offered': 'Aangeboden op {date}',
  'parent-offers.times': 'Wanneer: {times}',
  'parent-offers.waiting':
    'School heeft nog niet geantwoord. U krijgt altijd antwoord. Tot dan kunt u uw woorden nog wijzigen.',
  'parent-offers.answered': 'Antwoord van school ({role}), {date}',
  'parent-offers.comes-back': 'School komt hierop terug op {date}.',
  'parent-offers.withdrawn': 'U trok dit terug op {date}. School leest uw woorden niet meer.',
  'parent-offers.change': 'Wijzig',
  'parent-offers.change-named': 'Wijzig: {text}',
  'parent-offers.withdraw': 'Trek terug',
  'parent-offers.withdraw-named': 'Trek terug: {text}',
  'parent-offers.said.sent': 'Dank u wel! School leest dit en antwoordt u.',
  'parent-offers.said.sent.waits': 'Dank u wel! Zodra dit bij school is, leest school het en antwoordt u.',
  'parent-offers.said.changed': 'Gewijzigd.',
  'parent-offers.said.withdrawn': 'Teruggetrokken. School leest uw woorden niet meer. U hoeft niet te zeggen waarom.',
  'parent-offers.said.withdrawn.waits':
    'Teruggetrokken. Zodra school dit weet, leest school uw woorden niet meer. U hoeft niet te zeggen waarom.',
  'parent-offers.said.put-back': 'Teruggezet. School leest uw woorden weer.',
  'parent-offers.said.put-back.waits': 'Teruggezet. Zodra school dit weet, leest school uw woorden weer.',
  'parent-offers.undo': 'Zet terug',
  'parent-offers.none': 'Er is nog niets om te laten zien.',
  'parent-offers.error.title': 'We kunnen dit niet laten zien.',
} as const;

export const parentOffersIssues = {
  'parent-offers.issue.comes-back': 'Wanneer komt school hierop terug? Kies een dag.',
} as const;
