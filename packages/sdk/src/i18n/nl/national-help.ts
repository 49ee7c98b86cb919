/** The start of a list of help, for the Netherlands. */
export const nationalHelp = {
  'national-help.municipality.title': 'Wijkteam of sociaal team van uw gemeente',
  'national-help.municipality.what':
    'Mensen die in de buurt werken en met u meedenken over geld, zorg, wonen, werk of uw gezin. Op deze site vindt u uw gemeente.',
  'national-help.municipality.for-whom': 'iedereen',
  'national-help.language-house.title': 'Taalhuis in de bibliotheek',
  'national-help.language-house.what':
    'Hier oefent u Nederlands praten, lezen en schrijven. Een vrijwilliger helpt u een les te vinden. Vraag ernaar in uw bibliotheek.',
  'national-help.language-house.for-whom': 'volwassenen',
  'national-help.reading-and-writing.title': 'Stichting Lezen en Schrijven',
  'national-help.reading-and-writing.what':
    'Zij weten waar u een cursus lezen, schrijven, rekenen of computer kunt doen.',
  'national-help.reading-and-writing.for-whom': 'volwassenen, ook wie in Nederland geboren is',
  'national-help.library.title': 'De bibliotheek',
  'national-help.library.what':
    'Boeken lenen, voorlezen, rustig huiswerk maken, en hulp bij formulieren op de computer.',
  'national-help.library.for-whom': 'iedereen',
  'national-help.reading-aloud.title': 'VoorleesExpress',
  'national-help.reading-aloud.what': 'Een vrijwilliger komt een tijd lang bij u thuis voorlezen, samen met u.',
  'national-help.reading-aloud.for-whom': 'gezinnen met jonge kinderen',
  'national-help.youth-and-family.title': 'Centrum voor Jeugd en Gezin',
  'national-help.youth-and-family.what':
    'Vragen over opvoeden en opgroeien, groot of klein. In uw gemeente kan het anders heten: zoek uw gemeente op deze site.',
  'national-help.youth-and-family.for-whom': 'ouders en kinderen',
  'national-help.home-start.title': 'Home-Start van Humanitas',
  'national-help.home-start.what': 'Een vrijwilliger komt langs, luistert, en doet mee in huis als het even druk is.',
  'national-help.home-start.for-whom': 'ouders met jonge kinderen',
  'national-help.money-start.title': 'Startpunt Geldzaken',
  'national-help.money-start.what': 'Cursussen en hulp om uw geld op orde te krijgen.',
  'national-help.money-start.for-whom': 'iedereen',
  'national-help.budget.title': 'Nibud',
  'national-help.budget.what': 'Rekent met u uit wat er binnenkomt en wat u uitgeeft, en welke regelingen er zijn.',
  'national-help.budget.for-whom': 'iedereen',
  'national-help.all-children.title': 'Sam&',
  'national-help.all-children.what':
    'Eén plek om te vragen om geld voor sport, schoolspullen, een verjaardag of kleren voor uw kind.',
  'national-help.all-children.for-whom': 'gezinnen met weinig geld',
  'national-help.school-costs.title': 'Stichting Leergeld',
  'national-help.school-costs.what': 'Betaalt mee aan wat school kost: spullen, een fiets, een laptop, een schoolreis.',
  'national-help.school-costs.for-whom': 'gezinnen met weinig geld',
  'national-help.sports-and-culture.title': 'Jeugdfonds Sport & Cultuur',
  'national-help.sports-and-culture.what':
    'Betaalt sport, muziek, dans of toneel. Iemand die uw kind kent, zoals de leraar, vraagt het voor u aan.',
  'national-help.sports-and-culture.for-whom': 'kinderen uit gezinnen met weinig geld',
  'national-help.debt.title': 'Geldfit',
  'national-help.debt.what': 'Vragen over rekeningen of schulden. U hoeft uw naam niet te zeggen.',
  'national-help.debt.for-whom': 'iedereen',
  'national-help.debt-buddy.title': 'SchuldHulpMaatje',
  'national-help.debt-buddy.what':
    'Een vrijwilliger helpt u uw post en uw rekeningen op orde te brengen, stap voor stap.',
  'national-help.debt-buddy.for-whom': 'iedereen met zorgen over geld',
  'national-help.parents-and-education.title': 'Ouders & Onderwijs',
  'national-help.parents-and-education.what': 'Antwoord op vragen over school, van iemand die niet van school is.',
  'national-help.parents-and-education.for-whom': 'ouders',
  'national-help.child-line.title': 'De Kindertelefoon',
  'national-help.child-line.what': 'Bellen of chatten over alles wat je dwarszit. Je hoeft je naam niet te zeggen.',
  'national-help.child-line.for-whom': 'kinderen',
} as const;
