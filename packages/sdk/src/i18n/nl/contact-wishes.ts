/** Parts of the week, and what the school may think of when it plans. */
export const contactWishes = {
  'contact-wishes.time.morning': '{day}ochtend',
  'contact-wishes.time.afternoon': '{day}middag',
  'contact-wishes.time.evening': '{day}avond',
  'contact-wishes.advice.suits-few':
    '{title} ({day}) is op een tijd die weinig gezinnen past. Van de {households} gezinnen past dit de meeste: {times}.',
  'contact-calendar.advice.more.suits-few': {
    one: 'Nog {count} moment is op een tijd die weinig gezinnen past.',
    other: 'Nog {count} momenten zijn op een tijd die weinig gezinnen past.',
  },
  'contact-wishes.advice.first-contact':
    'De eerste contacten met nieuwe ouders zijn het best bij elkaar of aan de telefoon. Dan hoort u elkaar.',
  'contact-wishes.advice.time': 'Deze tijd past een gezin niet zo goed. Wel past: {times}.',
  'contact-wishes.advice.time.none': 'Deze tijd past een gezin niet zo goed. Vraag welke tijd past.',
  'contact-wishes.advice.language':
    'Een gezin praat het liefst {languages}. Kies dat bij wie erbij zijn, dan krijgt het de vragen in die taal.',
  'contact-wishes.advice.language.other':
    'Een gezin praat het liefst {languages}. Kies dat bij wie erbij zijn. De vragen zijn er misschien niet in die taal: kijk op het blad, en regel anders een tolk of een vertaling.',
  'contact-wishes.advice.interpreter': 'Een tolk helpt dit gezin. Regel er een, en zet het bij het gesprek.',
  'contact-wishes.advice.way': 'Zo heeft een gezin liever geen contact. Wel graag: {ways}.',
  'contact-wishes.advice.way.none': 'Zo heeft een gezin liever geen contact. Vraag hoe het wel prettig is.',
} as const;
