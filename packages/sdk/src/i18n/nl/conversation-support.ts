/** What the parts of `dh-conversation-planner` say of a plan of support, and of who leads. */
export const supportView = {
  'conversation-planner.support.title': 'Doelen van het plan',
  'conversation-planner.support.title.pupil': 'Waar we samen aan werken',
  'conversation-planner.support.count': { one: '{count} doel', other: '{count} doelen' },
  'conversation-planner.support.hint-staff':
    'Schrijf per doel wat er beter gaat als het lukt. Wat ieder ervoor doet, staat bij de afspraken. Iedereen in dit gesprek leest de doelen.',
  'conversation-planner.support.hint':
    'Hier werken school, thuis en uw kind samen aan. Is iets niet duidelijk? Vraag het.',
  'conversation-planner.support.hint.external':
    'Hier werken school, thuis en de leerling samen aan. Wat u afsprak, staat bij de afspraken.',
  'conversation-planner.support.hint.pupil': 'Snap je iets niet, of wil je iets anders? Zeg het gerust.',
  'conversation-planner.support.none': 'Er staan nog geen doelen in het plan.',
  'conversation-planner.support.none.pupil': 'Er staan nog geen doelen in je plan.',
  'conversation-planner.support.goal': 'Doel',
  'conversation-planner.support.add': '+ Doel',
  'conversation-planner.support.evaluate-on': 'Samen terugkijken op',
  'conversation-planner.support.looks-back': 'We kijken er samen op terug op {date}.',
  'conversation-planner.support.nothing-done': 'Voor dit doel is nog niets afgesproken.',
  'conversation-planner.support.other-agreements': 'Andere afspraken',
  'conversation-planner.support.for-goal': 'Voor welk doel',
  'conversation-planner.support.no-goal': 'geen doel',
  'conversation-planner.support.outcome': 'Hoe ver zijn we?',
  'conversation-planner.support.outcome.not-yet': 'nog niet',
  'conversation-planner.support.outcome.partly': 'voor een deel',
  'conversation-planner.support.outcome.reached': 'gelukt',
  'conversation-planner.support.outcome-on': 'Op {date}: {outcome}.',
  'conversation-planner.support.outcome-add': 'Zo staat het vandaag',
  'conversation-planner.support.outcome-none': 'nog niet gekozen',
  'conversation-planner.support.outcome-remove': 'Haal dit weg',
  'conversation-planner.support.outcome-text': 'In een paar woorden',
  'conversation-planner.support.check-in-text': 'Hoe gaat het?',
  'conversation-planner.support.decide.pupil':
    'Je ouders beslissen mee over dit plan. Wat jij vindt, telt ook. Zeg het.',
  // Taken up by somebody from outside.
  'conversation-planner.outside.add': 'Schrijf op wie het is',
  'conversation-planner.outside.name': 'Wie is het?',
  'conversation-planner.outside.task': 'Komt van (jeugdhulp, schoolarts)',
  'conversation-planner.outside.hint':
    'Deze persoon staat ook bij wie erbij zijn, onder Voorbereiden. Daar meldt u het de familie.',
  'conversation-planner.after-care.add': 'Plan wanneer u vraagt hoe het ging',
  'conversation-planner.after-care.planned': 'De school vraagt op {date} hoe het gaat.',
  'conversation-planner.after-care.unannounced': 'De familie weet nog niet dat {name} meedoet. Meld het eerst.',
  // The consent of parents.
  'conversation-planner.consent.title': 'Uw akkoord op het plan',
  'conversation-planner.consent.title-staff': 'Akkoord van ouders',
  'conversation-planner.consent.hint':
    'U beslist mee over wat er in het plan gebeurt: dat heet instemmingsrecht. U mag ja zeggen en u mag nee zeggen. Later iets anders zeggen mag ook.',
  'conversation-planner.consent.hint-staff':
    'De school vraagt het, de ouders antwoorden zelf: elk huis voor zich. De school kan hun antwoord niet invullen.',
  'conversation-planner.consent.authority': 'Deze ouders beslissen mee (zij hebben gezag):',
  'conversation-planner.consent.no-goals': 'Schrijf eerst een doel, en wat ieder ervoor doet.',
  'conversation-planner.consent.draft':
    'De ouders weten nog niet van dit gesprek. Deel eerst de uitnodiging. Daarna vraagt u hier hun akkoord.',
  'conversation-planner.consent.ask': 'Vraag akkoord',
  'conversation-planner.consent.ask-again': 'Vraag het opnieuw',
  'conversation-planner.consent.state.none': 'nog niet gevraagd',
  'conversation-planner.consent.state.asked': 'gevraagd op {date}, nog geen antwoord',
  'conversation-planner.consent.state.given': 'akkoord op {date}',
  'conversation-planner.consent.state.refused': 'niet akkoord op {date}',
  'conversation-planner.consent.state.refused-before': 'niet akkoord op {date}, in het gesprek hiervoor',
  'conversation-planner.consent.state.changed': 'was akkoord op {date}, daarna is het plan veranderd',
  'conversation-planner.consent.awaited': 'opnieuw gevraagd op {date}',
  'conversation-planner.consent.not-asked': 'De school vraagt u later of u akkoord bent. U hoeft nu niets te doen.',
  'conversation-planner.consent.question': 'Bent u akkoord met dit plan?',
  'conversation-planner.consent.what': 'Dit staat in het plan',
  'conversation-planner.consent.given': 'Ja, wij zijn akkoord',
  'conversation-planner.consent.refused': 'Nee, wij zijn niet akkoord',
  'conversation-planner.consent.reason': 'Waarom? Dit hoeft u niet te zeggen.',
  'conversation-planner.consent.read-by': 'Uw antwoord en uw reden zijn te lezen voor {who}. Uw kind leest ze niet.',
  // Beside the answer, before it is given: what others read of a no.
  'conversation-planner.consent.if-refused':
    'Zegt u nee? Dan leest uw kind dat het plan nog niet vaststaat. Ook wie van buiten de school iets uit het plan doet, leest dat. Zij lezen niet wie nee zei, en niet waarom.',
  'conversation-planner.consent.if-refused-outside':
    'Zegt u nee? Dan leest wie van buiten de school iets uit het plan doet, dat het plan nog niet vaststaat. Wie nee zei en waarom staat er niet bij.',
  'conversation-planner.consent.send': 'Verstuur ons antwoord',
  'conversation-planner.consent.lacks': 'Kies eerst een antwoord. Dan kunt u het versturen.',
  'conversation-planner.consent.other-home': 'Wat het andere huis doet, staat hier niet.',
  'conversation-planner.consent.other-home-staff':
    'Elk huis leest de doelen en wat het zelf, school of de leerling doet. Wat het andere huis doet, staat er niet bij.',
  'conversation-planner.consent.sent': 'Dank u wel. De school ziet uw antwoord.',
  'conversation-planner.consent.again': 'Na uw antwoord is het plan veranderd. Lees het opnieuw, en geef dan antwoord.',
  'conversation-planner.consent.other': 'Toch iets anders antwoorden',
  'conversation-planner.refused.title': 'Wat kan er nu?',
  'conversation-planner.refused.counts': 'Uw nee telt. Zonder uw akkoord staat dit deel van het plan niet vast.',
  'conversation-planner.refused.talk': 'Praat met de school over uw reden. Wat zou er anders moeten?',
  'conversation-planner.refused.help':
    'Wilt u dat er iemand meedenkt? Een onderwijs(zorg)consulent helpt gratis. Ook het steunpunt voor ouders van het samenwerkingsverband denkt mee.',
  'conversation-planner.refused.route':
    'Komt u er samen niet uit? Dan kunt u naar de geschillencommissie passend onderwijs. Of u volgt de weg voor klachten: die staat bij Voorbereiden.',
  'conversation-planner.refused.no-hurry': 'U hoeft niet van antwoord te veranderen. Niemand mag u daartoe dwingen.',
  'conversation-planner.refused.standing':
    'Niet alle ouders zijn akkoord. Dit plan staat dus niet vast. De volgende stap is er samen over praten.',
  'conversation-planner.refused.standing.pupil': 'Dit plan staat nog niet vast. Er komt eerst een gesprek over.',
  'conversation-planner.refused.standing.external':
    'Dit plan staat nog niet vast. Er komt eerst een gesprek over. Vraag de school wat u nu doet.',
  'conversation-planner.refused.staff.talk': 'Vraag naar de reden en luister. Vraag niet om een ander antwoord.',
  'conversation-planner.refused.staff.change':
    'Zoek samen wat anders kan: een kleiner doel, andere hulp, een ander moment.',
  'conversation-planner.refused.staff.help':
    'Vertel wie met ouders meedenkt: een onderwijs(zorg)consulent, of het ouder- en jeugdsteunpunt van het samenwerkingsverband.',
  'conversation-planner.refused.staff.route':
    'Komt u er samen niet uit? Wijs ouders op de geschillencommissie passend onderwijs en op de klachtenweg.',
  'conversation-planner.refused.staff.again': 'Is het plan anders geworden? Vraag dan opnieuw.',
  // Since when the family knows what the school cannot do.
  'conversation-planner.promises.since': 'U weet dit sinds {date}',
  'conversation-planner.promises.since.pupil': 'Je weet dit sinds {date}',
  'conversation-planner.promises.since-staff': 'De familie weet dit sinds {date}',
} as const;

/** What a summary says of a plan of support. */
export const supportSummary = {
  'conversation.support.goals': 'Doelen van het plan',
  'conversation.support.goals.pupil': 'Waar we samen aan werken',
  'conversation.support.for-goal': 'Voor doel: {text}',
  'conversation.support.evaluate-on': 'Samen terugkijken op: {text}',
  'conversation.support.outcome': 'Hoe ver, op {date}: {outcome}',
  'conversation.support.outcome.not-yet': 'nog niet',
  'conversation.support.outcome.partly': 'voor een deel',
  'conversation.support.outcome.reached': 'gelukt',
  'conversation.support.leader': 'Houdt het overzicht: {text}',
  'conversation.support.leader-agreement': 'Let erop: {text}',
  'conversation.support.check-in-text': '{text}. Hoe het gaat: {words}',
  'conversation.support.cannot-since': '{text} (u weet dit sinds {date})',
  'conversation.support.consents': 'Akkoord op het plan',
  'conversation.support.consent': '{who}: {state}',
  'conversation.support.consent.none': 'nog niet gevraagd',
  'conversation.support.consent.asked': 'gevraagd op {date}, nog geen antwoord',
  'conversation.support.consent.given': 'akkoord op {date}',
  'conversation.support.consent.refused': 'niet akkoord op {date}',
  'conversation.support.consent.refused-before': 'niet akkoord op {date}, in het gesprek hiervoor',
  'conversation.support.consent.changed': 'was akkoord op {date}, daarna is het plan veranderd',
} as const;

/** What the review of a conversation advises about a plan of support. */
export const supportReview = {
  'conversation.advice.goal-without-school': {
    one: 'Wat doet de school voor {text}? Bij een doel hoort ook iets van de school, anders komt het op thuis aan.',
    other: 'Wat doet de school voor {text}? Bij elk doel hoort ook iets van de school, anders komt het op thuis aan.',
  },
  'conversation.advice.no-half-way':
    'Er is nog geen moment om halverwege te vertellen hoe het gaat. Kies er een. Een plan duurt lang voor wie niets hoort.',
  'conversation.advice.consent-refused':
    'Niet akkoord met het plan: {name}. Praat over de reden en over wat anders kan. Vertel wie met ouders meedenkt, en dring niet aan.',
  'conversation.advice.consent-outdated':
    'Het plan is veranderd na het ja van {name}. Vertel wat er anders is, en vraag het opnieuw.',
  'conversation.advice.no-leader':
    'Wie houdt het overzicht over dit plan? Kies één persoon. Dan weet de familie bij wie zij terechtkan.',
  'conversation.advice.agreement-without-leader':
    'Wie let erop dat {text} gebeurt? Kies voor elke afspraak één persoon.',
  'conversation.advice.agreement-without-person':
    'Wie van buiten doet {text}? Zet die persoon bij wie erbij zijn, en vertel de familie vooraf wie het is.',
  'conversation.advice.agreement-without-after-care':
    'Iemand van buiten doet {text}. Wanneer vraagt u de familie hoe het ging? Plan dat nu: doorverwijzen is niet het einde.',
} as const;

/** What a preparation sheet says of a plan of support. */
export const supportSheet = {
  'conversation.sheet.goals.parents': 'De doelen van het plan',
  'conversation.sheet.goals.pupil': 'Hier werken we samen aan',
  'conversation.sheet.goals.school': 'De doelen van het plan',
} as const;
