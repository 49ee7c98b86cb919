/** What a family takes along to another school, as a text. */
export const conversationHandOverFile = {
  'conversation-hand-over.file.title': 'Wat meegaat uit schooljaar {year}',
  'conversation-hand-over.file.title-pupil': 'Wat meegaat over {pupil}, uit schooljaar {year}',
  'conversation-hand-over.file.given': 'Het gezin koos zelf wat hierin staat.',
  'conversation-hand-over.file.strength': 'Dit gaat goed ({who}): {text}',
  'conversation-hand-over.file.know': 'Goed om te weten ({who}): {text}',
  'conversation-hand-over.file.agreement': 'Afspraak: {text}',
  'conversation-hand-over.file.keeps': '(wie: {who})',
} as const;

/** With which a family chooses what goes along, and asks to talk on. */
export const conversationHandOver = {
  'conversation-hand-over.title': 'Wat mag mee naar de volgende leraar?',
  'conversation-hand-over.hint.parents':
    'U kiest zelf wat de volgende leraar van u hoort. Wat u niet kiest, gaat niet mee. U kunt het terugnemen tot het is meegegaan.',
  'conversation-hand-over.hint.pupil':
    'Jij kiest zelf wat je volgende leraar van jou hoort. Wat je niet kiest, gaat niet mee. Je kunt het terugnemen tot het is meegegaan.',
  'conversation-hand-over.from': 'Het gaat op zijn vroegst mee op {date}.',
  'conversation-hand-over.agreements': 'Afspraken die nog gelden',
  'conversation-hand-over.kind': 'Wat is het?',
  'conversation-hand-over.kind.strength': 'Dit gaat goed',
  'conversation-hand-over.kind.know': 'Goed om te weten',
  'conversation-hand-over.kind.agreement': 'Afspraak',
  'conversation-hand-over.words.parents': 'Wat wilt u dat de volgende leraar weet?',
  'conversation-hand-over.words.pupil': 'Wat wil jij dat je volgende leraar weet?',
  'conversation-hand-over.give': 'Dit mag mee',
  'conversation-hand-over.along': 'Dit leest de volgende leraar',
  'conversation-hand-over.along.none.parents': 'U gaf nog niets mee.',
  'conversation-hand-over.along.none.pupil': 'Je gaf nog niets mee.',
  'conversation-hand-over.take-back': 'Toch niet meegeven',
  'conversation-hand-over.closed.parents':
    'Wat u meegaf, is meegegaan. U leest het hieronder, en het verandert niet meer. Wilt u iets toevoegen? Vertel het de volgende leraar bij het startgesprek.',
  'conversation-hand-over.closed.pupil':
    'Wat je meegaf, is meegegaan. Je leest het hieronder, en het verandert niet meer. Wil je iets toevoegen? Vertel het je volgende leraar bij het startgesprek.',
  'conversation-hand-over.typed.parents': 'Dit typte u, maar u gaf het niet mee:',
  'conversation-hand-over.typed.pupil': 'Dit typte je, maar je gaf het niet mee:',
  'conversation-hand-over.later': 'Dit kwam daarna. Alleen als de school het doorgeeft, gaat het nog mee:',
  'conversation-hand-over.went': 'Dit is meegegaan op {date}.',
  'conversation-hand-over.other-school.parents':
    'Gaat uw kind naar een andere school? Neem dit dan zelf mee. In het bestand staat alleen wat u hierboven koos.',
  'conversation-hand-over.other-school.pupil':
    'Ga je naar een andere school? Neem dit dan zelf mee. In het bestand staat alleen wat je hierboven koos.',
  'conversation-hand-over.save-text': 'Bewaar als tekst',
  'conversation-hand-over.save-file': 'Bewaar als bestand voor de computer van de school',
  'conversation-hand-over.print': 'Druk af wat meegaat',
  'conversation-hand-over.file-name': 'Wat meegaat',
  'conversation-hand-over.school.title': 'Wat het gezin meegeeft aan de volgende leraar',
  'conversation-hand-over.school.hint':
    'Ouders en leerling kiezen dit zelf. Alleen dit gaat mee naar het startgesprek van volgend jaar.',
  'conversation-hand-over.school.none': 'Er is nog niets meegegeven.',
  'conversation-hand-over.talk-on': 'Ik wil hierover nog praten',
  'conversation-hand-over.talk-on.title': 'Nog eens praten?',
  'conversation-hand-over.talk-on.hint.parents':
    'Zit iets u nog dwars, of ging het niet goed? Laat het de school weten. Dan praat u er samen verder over.',
  'conversation-hand-over.talk-on.hint.pupil':
    'Zit iets je nog dwars, of ging het niet goed? Laat het de school weten. Dan praten jullie er samen verder over.',
  'conversation-hand-over.talk-on.field': 'Waarover? U hoeft niets in te vullen.',
  'conversation-hand-over.talk-on.field.pupil': 'Waarover? Je hoeft niets in te vullen.',
  'conversation-hand-over.talk-on.send': 'Laat het de school weten',
  'conversation-hand-over.talk-on.sent': 'De school weet dat u hierover nog wilt praten.',
  'conversation-hand-over.talk-on.sent.pupil': 'De school weet dat je hierover nog wilt praten.',
  'conversation-hand-over.talk-on.take-back': 'Het hoeft niet meer',
  'conversation-hand-over.talk-on.of': 'Vraag van {who}: hierover nog praten',
} as const;
