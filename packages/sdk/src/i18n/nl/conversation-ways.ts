/** What the phases of a talk to repair what went wrong are called. */
export const repairPhases = {
  'conversation-ways.repair.phase.strengths': 'Wat ging eerder goed tussen ons?',
  'conversation-ways.repair.phase.parents': 'Wat gebeurde er, en hoe was dat? De ouders',
  'conversation-ways.repair.phase.pupil': 'Wat gebeurde er, en hoe was dat? De leerling',
  'conversation-ways.repair.phase.school': 'Wat gebeurde er, en wat had de school anders kunnen doen?',
  'conversation-ways.repair.phase.keep-and-change': 'Wat is nodig om samen verder te gaan?',
  'conversation-ways.repair.phase.agreements': 'Kleine stappen vooruit',
} as const;

/** The portrayed ways of working with a conversation: what each is called, when it is good, and how it goes. */
export const conversationWays = {
  'conversation-ways.choose': 'Of kies een manier die bij dit gezin past',
  'conversation-ways.pupil-led.title': 'De leerling vertelt zelf, drie keer per jaar',
  'conversation-ways.pupil-led.when': 'Goed als de leerling zelf de baas mag zijn over het leren.',
  'conversation-ways.pupil-led.how':
    'De leerling laat ouders en leraar zien wat er geleerd is. Op ouders wordt echt gerekend. Elke week is er even contact, ook als het goed gaat.',
  'conversation-ways.appreciative-support.title': 'Hulp, vanuit wat goed gaat',
  'conversation-ways.appreciative-support.when': 'Goed als er hulp nodig is en het vertrouwen nog klein is.',
  'conversation-ways.appreciative-support.how':
    'Ieder zegt eerst wie hij is en wat hij hoopt. Begin met een compliment en met begrip. Probeer iets voordat u nee zegt, zeg eerlijk wat niet kan, en vier kleine stappen. Vertel halverwege hoe het gaat.',
  'conversation-ways.new-pupil.title': 'Een nieuwe leerling',
  'conversation-ways.new-pupil.when': 'Goed als het vertrouwen snel moet groeien.',
  'conversation-ways.new-pupil.how':
    'Zoek in de eerste week twee keer contact, bij elkaar of aan de telefoon. Daarna is er een startgesprek over wensen en verwachtingen. Wat deze ouders nodig hebben, bepaalt hoe het verdergaat.',
  'conversation-ways.explained-plan.title': 'Een plan voor hulp dat ieder begrijpt',
  'conversation-ways.explained-plan.when': 'Goed als het lang duurt voordat u iets ziet veranderen.',
  'conversation-ways.explained-plan.how':
    'Leg het doel uit met voorbeelden en platen. Vraag een ouder erbij die dit al meemaakte. Vertel ouders halverwege hoe het gaat, en doe niets zonder dat zij het weten. Doet iemand van buiten iets? Vraag daarna hoe het ging.',
  'conversation-ways.newcomers.title': 'Nieuw in Nederland',
  'conversation-ways.newcomers.when': 'Goed als voor het gezin alles nieuw is.',
  'conversation-ways.newcomers.how':
    'Het hele gezin is elke dag welkom aan de deur, en ouders zien in de les hoe u werkt. Praat drie keer of vaker, ieder in de eigen taal. Anderen helpen alleen samen met de ouders.',
  'conversation-ways.yearly-home-visit.title': 'Elk jaar op huisbezoek',
  'conversation-ways.yearly-home-visit.when': 'Goed als school en thuis één wereld mogen zijn.',
  'conversation-ways.yearly-home-visit.how':
    'Ga aan het begin van elk schooljaar bij iedereen op bezoek. Het doel is elkaar leren kennen, en niets anders.',
  'conversation-ways.repair.title': 'Weer goedmaken wat misging',
  'conversation-ways.repair.name': 'Samen weer verder',
  'conversation-ways.repair.when': 'Goed als een gesprek of een gebeurtenis pijn deed, en u samen verder wilt.',
  'conversation-ways.repair.how':
    'Eerst twee stappen terug, dan pas vooruit. Ieder vertelt wat er gebeurde en hoe dat was. De school zegt ook wat zij zelf anders had kunnen doen. Daarna kiest u samen één of twee kleine stappen, en belt u binnen een week.',
  'conversation-ways.task.interpreter': 'tolk',
  'conversation-ways.task.experienced-parent': 'ouder die dit eerder meemaakte',
} as const;
