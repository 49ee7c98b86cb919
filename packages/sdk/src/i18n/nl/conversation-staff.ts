/** What the phases are for, and what to look at when a talk gets stuck: for who leads it. */
export const conversationHints = {
  'conversation.phase.welcome.hint': 'Wie is wie, waarom zijn we hier en hoe spreken we elkaar aan?',
  'conversation.phase.strengths.hint': 'Ieder noemt iets wat goed gaat.',
  'conversation.phase.parents.hint': 'De ouders kennen hun kind het best en beginnen.',
  'conversation.phase.pupil.hint': 'Wat vindt en wil de leerling zelf?',
  'conversation.phase.school.hint': 'De school vertelt in gewone woorden wat zij ziet, en wat zij kan.',
  'conversation.phase.keep-and-change.hint': 'Wat werkt al en blijft? Wat willen we anders?',
  'conversation.phase.agreements.hint': 'Wie doet wat, en wanneer? Liever één kleine stap dan veel plannen.',
  'conversation.phase.closing.hint': 'Hoe was dit gesprek, en wanneer kijken we samen terug?',
  'conversation.phase.repair.strengths.hint': 'Ieder noemt iets van eerder dat goed ging, ook iets kleins.',
  'conversation.phase.repair.parents.hint':
    'De ouders vertellen, de anderen luisteren. Niemand hoeft zich te verdedigen.',
  'conversation.phase.repair.pupil.hint': 'De leerling vertelt het, schrijft het op of laat het zien.',
  'conversation.phase.repair.school.hint': 'De school zegt ook wat haar eigen deel was.',
  'conversation.phase.repair.keep-and-change.hint': 'Wat heeft ieder nodig? Het gaat er niet om wie schuld heeft.',
  'conversation.phase.repair.agreements.hint': 'Eén of twee kleine stappen zijn genoeg. Wanneer horen we hoe het gaat?',
  'conversation.focus.content': 'Waar het over gaat',
  'conversation.focus.content.hint': 'Wat is er gebeurd, en wat weten we zeker?',
  'conversation.focus.procedure': 'Hoe we praten',
  'conversation.focus.procedure.hint': 'Wat bespreken we eerst, en hoe krijgt ieder de tijd?',
  'conversation.focus.interaction': 'Hoe we met elkaar omgaan',
  'conversation.focus.interaction.hint': 'Wat gebeurt er nu tussen ons, en wat hebben we van elkaar nodig?',
  'conversation.focus.feeling': 'Wat het met ons doet',
  'conversation.focus.feeling.hint': 'Hoe is dit voor ieder? Eerst luisteren, dan pas verder.',
} as const;

/** What `dh-conversation-planner` says to staff alone. */
export const conversationStaff = {
  'conversation-planner.invitation.draft': 'Alleen de school weet nog van dit gesprek.',
  'conversation-planner.invitation.changed': {
    one: 'De familie weet nog niet dat {name} komt.',
    other: 'De familie weet nog niet dat {name} komen.',
  },
  'conversation-planner.invitation.also-with':
    'Dit gesprek is nu ook met {who}. Dat is nog niet gemeld: tot dan ziet niemand van daar het gesprek.',
  'conversation-planner.missed': {
    one: 'Later erbij: {who}. Eén punt dat u met {others} deelde, is daar nog niet te lezen.',
    other: 'Later erbij: {who}. {count} punten die u met {others} deelde, zijn daar nog niet te lezen.',
  },
  'conversation-planner.invitation.share': 'Deel de uitnodiging',
  'conversation-planner.invitation.tell': 'Meld de verandering',
  'conversation-planner.support-plan.title': 'Een plan met doelen?',
  'conversation-planner.support-plan.hint':
    'Gaat het over een plan voor extra hulp (opp)? Dan schrijft u hier de doelen, en vraagt u de ouders om hun akkoord.',
  'conversation-planner.support-plan.start': 'Ja, met doelen',
  'conversation-planner.agenda.schedule': 'Volgorde en tijd',
  'conversation-planner.questions.more': 'Kies uit {count} andere vragen',
  'conversation-planner.questions.own': '+ Eigen vraag',
  'conversation-planner.phases.title': 'Hoe het gesprek gaat',
  'conversation-planner.phases.sum': '{sum} van de {minutes} minuten',
  'conversation-planner.phases.reset': 'Terug naar de gewone volgorde',
  'conversation-planner.advice.title': 'Om aan te denken',
  'conversation-planner.advice.none': 'Dit gesprek is goed voorbereid.',
  'conversation-planner.difficult.title': 'Als het moeilijk wordt',
  'conversation-planner.difficult.hint':
    'Kies wat het meest lijkt op hoe het nu gaat. Dan ziet u wat een volgende stap kan zijn. Uw keuze wordt nergens bewaard.',
  'conversation-planner.difficult.next': 'Dit kunt u doen',
  'conversation-planner.hold.ready': 'Is iedereen er? Dan kan het gesprek beginnen. U ziet steeds één stap.',
  'conversation-planner.hold.early': 'Dit gesprek staat gepland op {date}. Is het verzet? Pas dan eerst de dag aan.',
  'conversation-planner.hold.draft': 'De familie weet nog niet van dit gesprek. Deel eerst de uitnodiging.',
  'conversation-planner.hold.ended':
    'Dit gesprek is afgerond, op {date} om {time} uur. Wat is afgesproken, staat bij Afspraken.',
  'conversation-planner.hold.again': 'Praat toch verder',
  'conversation-planner.hold.start': 'Begin het gesprek',
  'conversation-planner.hold.next': 'Verder',
  'conversation-planner.hold.finish': 'Rond het gesprek af',
  'conversation-planner.hold.pause': 'Pauze',
  'conversation-planner.hold.paused': 'Even pauze',
  'conversation-planner.hold.resume': 'Ga verder',
  'conversation-planner.hold.left': { one: 'nog {count} minuut', other: 'nog {count} minuten' },
  'conversation-planner.hold.over': { one: '{count} minuut langer', other: '{count} minuten langer' },
  'conversation-planner.focus.title': 'Loopt het vast?',
  'conversation-planner.focus.hint':
    'Kijk samen naar één ding tegelijk. Een pauze mag ook. Wat is de vraag achter de vraag?',
  'conversation-planner.focus.none': 'Het gaat weer',
  // The screen that the family sees too, and rounding off.
  'conversation-planner.hold.said': 'Wat ieder zegt',
  'conversation-planner.hold.said-hint': 'Zo begrijpt de school het. Wie het zei, kan het nu of later verbeteren.',
  'conversation-planner.hold.own': 'Niet op het scherm',
  'conversation-planner.hold.own-ask': 'Kijkt er iemand mee? Wat u nu ziet, is niet met iedereen gedeeld.',
  'conversation-planner.hold.own-show': 'Er kijkt niemand mee',
  'conversation-planner.hold.own-cancel': 'Toch niet',
  'conversation-planner.hold.own-hint': 'Dit verdwijnt vanzelf, of met Escape.',
  'conversation-planner.hold.own-hide': 'Verberg',
  'conversation-planner.hold.own-none': 'Bij dit deel staat hier niets.',
  'conversation-planner.hold.own-to-school': 'alleen de school leest dit',
  'conversation-planner.hold.own-shared': 'gedeeld met {parties}',
  'conversation-planner.hold.own-unshared': 'niet gedeeld',
  'conversation-planner.hold.open': 'Dit staat nog open',
  'conversation-planner.hold.open-hint': 'Vul het hier samen aan. Afronden kan ook zo.',
  'conversation-planner.hold.open-none': 'Alles is ingevuld',
  'conversation-planner.hold.finish-anyway': 'Toch afronden',
  'conversation-planner.lapse.hint':
    'Hier is ja op gezegd door {who}. De afspraak verdwijnt daarom niet. Ze blijft staan, doorgestreept.',
  'conversation-planner.lapse.drop': 'Laat deze afspraak vervallen',
  'conversation-planner.lapse.revive': 'De afspraak geldt toch',
  'conversation-planner.disagreed.title': 'Hier is niet iedereen het mee eens',
  'conversation-planner.disagreed.read': 'Toen stond er:',
  'conversation-planner.disagreed.hint': 'Praat er samen over. Het blijft staan tot wie het zei, zegt dat het klopt.',
  'conversation-planner.beside.add': 'Schrijf erbij',
  'conversation-planner.beside.field': 'Wat de school erbij zegt',
} as const;

/** How somebody without a name is called in a sentence. */
export const conversationPeople = {
  'conversation.person.parent': 'een ouder',
  'conversation.person.pupil': 'de leerling',
  'conversation.person.class-teacher': 'de klassenleraar',
  'conversation.person.leadership': 'iemand van de directie',
  'conversation.person.care-professional': 'de zorgprofessional',
  'conversation.person.parent-worker': 'de medewerker ouderbetrokkenheid',
  'conversation.person.team': 'het team',
  'conversation.person.experienced-parent': 'een ervaringsouder',
  'conversation.person.external': 'iemand van buiten de school',
} as const;

export const conversationReview = {
  'conversation.advice.unannounced': {
    one: 'Weet het gezin dat {name} komt, en waarom? Vertel het vooraf. Wie iemand onverwacht ziet zitten, schrikt en vertelt minder.',
    other:
      'Weet het gezin dat {name} komen, en waarom? Vertel het vooraf. Wie iemand onverwacht ziet zitten, schrikt en vertelt minder.',
  },
  'conversation.advice.many-professionals': {
    one: 'Er zitten {professionals} mensen van school of van buiten tegenover één ouder. Wie is echt nodig? Of kan de ouder iemand meenemen?',
    other:
      'Er zitten {professionals} mensen van school of van buiten bij dit gesprek, met {count} ouders. Wie is echt nodig?',
  },
  'conversation.advice.no-interpreter': {
    one: '{name} spreekt het best een andere taal dan de mensen van school. Vraag of een tolk helpt. Laat het kind niet vertalen.',
    other:
      '{name} spreken het best een andere taal dan de mensen van school. Vraag of een tolk helpt. Laat het kind niet vertalen.',
  },
  'conversation.advice.no-good-news':
    'Er staat nog niets bij wat goed gaat. Begin daarmee: dan weten ouders en leerling dat de school meer ziet dan zorgen.',
  'conversation.advice.no-good-news.of-others':
    'De school schreef nog niet wat goed gaat. Begin daarmee: dan weten ouders en leerling dat de school meer ziet dan zorgen.',
  'conversation.advice.no-good-news.unshared':
    'Wat goed gaat, staat er al, maar de ouders lezen het nog niet. Deel het vooraf, of begin er het gesprek mee.',
  'conversation.advice.parents-not-first':
    'De school praat in dit plan eerder dan de ouders. Vraag het eerst aan de ouders: zij kennen hun kind het best.',
  'conversation.advice.parents-not-first.missing':
    'De ouders hebben in dit plan nog geen eigen deel. Geef hun het woord, vóór de school: zij kennen hun kind het best.',
  'conversation.advice.no-pupil-role':
    'Kies met de leerling: zelf vertellen, meepraten, of iemand laten vertellen. Het gesprek gaat over de leerling.',
  'conversation.advice.no-expectation':
    'Niemand zei nog wanneer dit een goed gesprek is. Vraag het ieder vooraf. Dan praat u over wat voor elkaar telt.',
  'conversation.advice.one-sided-expectation.parents':
    'Wat de ouders van dit gesprek hopen, staat er nog niet. Vraag het hun vooraf. Een gesprek is van beide kanten.',
  'conversation.advice.one-sided-expectation.school':
    'Wat de school van dit gesprek hoopt, staat er nog niet. Schrijf het erbij. Dan weten de ouders waar zij aan toe zijn.',
  'conversation.advice.one-sided-expectation.both':
    'Wat ouders en school van dit gesprek hopen, staat er nog niet. Vraag het vooraf, en schrijf het uwe erbij.',
  'conversation.advice.too-little-time.agenda':
    'De punten vragen samen {needed} minuten, en er zijn er {minutes}. Kies wat kan wachten, of neem meer tijd. Haast maakt luisteren moeilijk.',
  'conversation.advice.too-little-time.phases':
    'De delen van het gesprek duren samen {needed} minuten, en er zijn er {minutes}. Maak ze korter, of neem meer tijd.',
  'conversation.advice.unexplained-term': {
    one: 'Ouders lezen hier {term}. Leg het uit in gewone woorden. Niet iedereen durft te vragen wat een woord betekent.',
    other:
      'Ouders lezen hier {term}. Leg ze uit in gewone woorden. Niet iedereen durft te vragen wat een woord betekent.',
  },
  'conversation.advice.difficult-by-mail':
    'Slecht of moeilijk nieuws hoort niet in een bericht. Spreek elkaar, of bel. Dan hoort u wat het met de ander doet.',
  'conversation.advice.consent-to-support-plan':
    'Dit gaat over een plan voor extra hulp (opp). Over de hulp zelf, het handelingsdeel, beslissen de ouders mee. De school heeft hun ja nodig.',
  'conversation.advice.agreement-without-who': 'Wie doet {text}? Zonder naam denkt ieder dat een ander het doet.',
  'conversation.advice.agreement-without-date': {
    one: 'Wanneer is {text} klaar? Met een dag erbij weet ieder wanneer u erop terugkomt.',
    other: 'Wanneer zijn {text} klaar? Met een dag erbij weet ieder wanneer u erop terugkomt.',
  },
  'conversation.advice.one-sided-agreements.parents':
    'Alle afspraken zijn voor de ouders. Wat doet de school, en wat doet u samen? Samen optrekken werkt beter.',
  'conversation.advice.one-sided-agreements.school':
    'Alle afspraken zijn voor de school. Wat willen ouders en leerling zelf doen? Wat thuis gebeurt, telt zwaar.',
  'conversation.advice.one-sided-agreements.pupil':
    'Alle afspraken zijn voor de leerling. Wat doen de ouders en de school om te helpen? Een kind kan het niet alleen.',
  'conversation.advice.one-sided-agreements.external':
    'Alle afspraken zijn voor mensen van buiten. Wat doen school, ouders en leerling zelf? Hulp van buiten staat niet alleen.',
  'conversation.advice.no-follow-up':
    'Er is nog geen dag om samen terug te kijken. Kies die nu. Dan blijven de afspraken leven.',
} as const;
