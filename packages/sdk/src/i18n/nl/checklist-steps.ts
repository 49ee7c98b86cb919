/** What stands around the explanation of a step. */
export const checklistSteps = {
  'checklist.steps.what': 'Wat is het?',
  'checklist.steps.why': 'Waarom doet het ertoe?',
  'checklist.steps.ways': 'Zo kan een school dit doen',
  'checklist.steps.for': 'Wie doen mee: {roles}',
  'checklist.steps.becomes.calendar-entry': 'Dit wordt een moment in het jaar.',
  'checklist.steps.becomes.conversation': 'Dit wordt een gesprek met een gezin.',
  'checklist.steps.becomes.part': 'Hierbij helpt: {part}.',
  'checklist.steps.go.calendar-entry': 'Maak er een moment van',
  'checklist.steps.go.conversation': 'Bereid een gesprek voor',
  'checklist.steps.go.part': 'Ga naar: {part}',
  'checklist.steps.part.class-contacts': 'klassenlijst',
  'checklist.steps.part.information-card': 'informatiekaart',
  'checklist.steps.part.contact-calendar': 'jaarplan',
  'checklist.steps.part.expectations': 'verwachtingen',
  'checklist.steps.part.conversation': 'gesprekken',
  'checklist.steps.part.checklist': 'vragenlijst',
  'checklist.steps.part.family-help': 'hulp rond gezinnen',
} as const;

/** What each step of `handvat` is, why it matters, and ways of working with what they need. */
export const handvatSteps = {
  'handvat.what.home':
    'De school kent de thuissituatie van elke leerling. Met minstens één ouder van elk kind is er contact.',
  'handvat.why.home':
    'Een kind leert thuis en op school. Wie weet hoe het thuis is, kan daarop aansluiten. Onthoud alleen óf u iets weet: de rest blijft bij het gezin.',
  'handvat.way.home.class-list.title': 'De klassenlijst nalopen',
  'handvat.way.home.class-list.how':
    'Kijk voor de eerste schooldag bij elke leerling wat u al weet en wat nog niet. Vraag ernaar bij collega’s. Nodig: een half uur, en de vorige leraar.',
  'handvat.way.home.first-week.title': 'Twee keer contact in de eerste week',
  'handvat.way.home.first-week.how':
    'Spreek ouders van nieuwe leerlingen in de eerste week twee keer, aan de deur of aan de telefoon. Vertel ook iets leuks. Nodig: vijf minuten per keer.',
  'handvat.way.home.visit.title': 'Op bezoek gaan',
  'handvat.way.home.visit.how':
    'Ga langs waar het gezin dat fijn vindt, thuis of ergens anders. Het doel is elkaar leren kennen, meer niet. Nodig: tijd van de schoolleiding.',
  'handvat.way.home.population.title': 'Alle leerlingen samen in beeld',
  'handvat.way.home.population.how':
    'Zet op een rij wat u over de hele school weet, zoals talen, lezen en werk. Bespreek wat dat van het team vraagt. Nodig: gegevens van de hele school, nooit van één gezin.',

  'handvat.what.organisation':
    'Ouders weten wanneer zij op school verwacht worden, waarom, en hoe zij iemand bereiken. Iedereen op school ontvangt hen goed.',
  'handvat.why.organisation':
    'Ouders komen eerder als een afspraak duidelijk is en bij hun dag past. Wie zich welkom voelt, durft ook eerder iets te vragen.',
  'handvat.way.organisation.year-plan.title': 'Eén jaarplan maken',
  'handvat.way.organisation.year-plan.how':
    'Zet alle contactmomenten van school en klas bij elkaar, elk met een doel. Wissel dagen en tijden af. Nodig: een uur met het team.',
  'handvat.way.organisation.card.title': 'Een kaart voor op de koelkast',
  'handvat.way.organisation.card.how':
    'Zet op één kaart hoe ouders u bereiken en wanneer zij op school verwacht worden. Geef de kaart in hun taal. Nodig: een kwartier.',
  'handvat.way.organisation.welcome.title': 'Een goed welkom',
  'handvat.way.organisation.welcome.how':
    'Spreek af wie ouders bij de deur begroet. Luister samen hoe de school klinkt, aan de telefoon en in berichten. Nodig: een rooster.',
  'handvat.way.organisation.ask.title': 'Ouders vragen hoe zij het vinden',
  'handvat.way.organisation.ask.how':
    'Laat ouders van de klas de korte vragenlijst invullen. Vertel daarna wat u ermee doet. Nodig: twee rustige momenten per jaar.',

  'handvat.what.reciprocity':
    'Ouders, leerling en school praten vanaf het begin met elkaar, en ieder brengt iets in. De leerling heeft een eigen plek.',
  'handvat.why.reciprocity':
    'Met vertrouwen is bijna alles te bespreken. Dat groeit als mensen elkaar kennen voordat er iets moeilijks is. Ouders weten dingen over hun kind die op school niet te zien zijn.',
  'handvat.way.reciprocity.start-talk.title': 'Het jaar beginnen met een startgesprek',
  'handvat.way.reciprocity.start-talk.how':
    'Maak in de eerste weken met elk gezin apart kennis. Vraag eerst wat ouders hopen. Zeg eerlijk wat kan en wat niet. Nodig: een half uur per gezin.',
  'handvat.way.reciprocity.expectations.title': 'Verwachtingen naast elkaar leggen',
  'handvat.way.reciprocity.expectations.how':
    'Ouders en school vullen los van elkaar in wat zij belangrijk vinden. Waar zij verschillen, daar gaat het gesprek over. Nodig: een kwartier voor elke kant.',
  'handvat.way.reciprocity.pupil.title': 'De leerling vertelt',
  'handvat.way.reciprocity.pupil.how':
    'Kies samen met de leerling: zelf vertellen, meepraten, of iemand anders laten vertellen. Oefen het in de klas. Nodig: het blad om voor te bereiden.',
  'handvat.way.reciprocity.informal.title': 'Praten zonder aanleiding',
  'handvat.way.reciprocity.informal.how':
    'Zoek elke week een paar ouders op, ook als er niets is. Goed nieuws is reden genoeg. Nodig: tien minuten, en de lijst van wie u nog niet sprak.',

  'handvat.what.cooperation':
    'Thuis en school helpen het kind samen verder. Ouders zien wat hun kind leert, en ieder weet wat die zelf doet.',
  'handvat.why.cooperation':
    'Belangstelling, een compliment en praten over school helpen een kind het meest. Dat kan elke ouder, ook wie zelf kort naar school ging. Thuis hoeft geen tweede school te worden.',
  'handvat.way.cooperation.look-in.title': 'De klas openzetten',
  'handvat.way.cooperation.look-in.how':
    'Laat kinderen hun ouders tonen wat zij leren, met eigen werk. Vertel kort waar ouders op kunnen letten. Nodig: een half uur, aan het begin of eind van de dag.',
  'handvat.way.cooperation.assignment.title': 'Een opdracht om thuis over te praten',
  'handvat.way.cooperation.assignment.how':
    'Laat leerlingen thuis iets vragen of bekijken dat bij de les past. Kom er in de klas op terug. Nodig: een opdracht zonder goed of fout.',
  'handvat.way.cooperation.together.title': 'Ouder en kind samen aan de slag',
  'handvat.way.cooperation.together.how':
    'Laat ouder en kind in de groep samen spelen, lezen of kiezen. Laat zelf zien hoe u een kind aan het praten krijgt. Nodig: plezier, en een tijd die ouders past.',
  'handvat.way.cooperation.plan.title': 'Samen een plan maken',
  'handvat.way.cooperation.plan.how':
    'Begin met wat goed gaat. Laat de leerling zelf zeggen wat beter kan. Spreek af wat leerling, ouders en school doen. Nodig: meer dan tien minuten, en een datum om terug te kijken.',
  'handvat.way.cooperation.choices.title': 'Een avond over later',
  'handvat.way.cooperation.choices.how':
    'Laat leerlingen aan hun ouders zien wat hen boeit en welke keuze eraan komt. Iedereen doet mee, niemand luistert alleen. Nodig: het programma voor loopbaankeuzes (LOB).',

  'handvat.what.tailored-support':
    'Is het thuis of op school moeilijk? Dan steunen leraar en zorgprofessional de ouders in hun rol. Zij doen dat samen met hen.',
  'handvat.why.tailored-support':
    'Zorgen over geld, lezen of gezondheid kosten veel kracht. Steun die past, maakt ouders sterker. Vroeg praten, zonder oordeel, voorkomt dat iemand schrikt.',
  'handvat.way.tailored-support.support-talk.title': 'Vroeg praten over zorgen',
  'handvat.way.tailored-support.support-talk.how':
    'Deel een zorg zodra die er is, en vraag hoe ouders het zien. Vertel vooraf wie erbij zit en waarom. Nodig: rust, gewone woorden en zo nodig een tolk.',
  'handvat.way.tailored-support.one-person.title': 'Eén vast gezicht voor het gezin',
  'handvat.way.tailored-support.one-person.how':
    'Leraar en zorgprofessional spreken af wie het gezin belt en wie wat uitzoekt. Vertel het gezin wie dat is. Nodig: elke maand een kort overleg.',
  'handvat.way.tailored-support.schemes.title': 'De weg naar hulp wijzen',
  'handvat.way.tailored-support.schemes.how':
    'Laat zien wat er in de buurt is voor taal, geld en opvoeden. Vul samen het eerste formulier in. Nodig: een lijst die klopt.',
  'handvat.way.tailored-support.parents.title': 'Ouders leren van elkaar',
  'handvat.way.tailored-support.parents.how':
    'Breng ouders bij elkaar rond een vraag die zij zelf kiezen. Laat hen vertellen wat bij hen werkt. Nodig: een ruimte waar het prettig is, en koffie.',
  'handvat.way.tailored-support.another-adult.title': 'Nog een volwassene om het kind heen',
  'handvat.way.tailored-support.another-adult.how':
    'Soms kan een ouder even minder doen. Vraag ouders en leerling wie het kind vertrouwt, zoals een tante of trainer. Nodig: dat de ouders het goedvinden.',
} as const;
