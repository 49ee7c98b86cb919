/** Parts of the week, and what the school may think of when it plans. */
export const contactWishes = {
  'contact-wishes.time.morning': '{day} morning',
  'contact-wishes.time.afternoon': '{day} afternoon',
  'contact-wishes.time.evening': '{day} evening',
  'contact-wishes.advice.suits-few':
    '{title} ({day}) is at a time that suits few families. Of the {households} families these suit most: {times}.',
  'contact-calendar.advice.more.suits-few': {
    one: '{count} more moment is at a time that suits few families.',
    other: '{count} more moments are at a time that suits few families.',
  },
  'contact-wishes.advice.first-contact':
    'First contacts with new parents are best face to face or by phone. Then you hear each other.',
  'contact-wishes.advice.time': 'This time does not suit a family so well. These do: {times}.',
  'contact-wishes.advice.time.none': 'This time does not suit a family so well. Ask which time does.',
  'contact-wishes.advice.language':
    'A family likes best to speak {languages}. Choose it with who will be there, so that it gets the questions in that language.',
  'contact-wishes.advice.language.other':
    'A family would rather speak {languages}. Choose that at who takes part. The questions may not be there in that language: look at the sheet, and else arrange an interpreter or a translation.',
  'contact-wishes.advice.interpreter':
    'An interpreter helps this family. Arrange one, and put it with the conversation.',
  'contact-wishes.advice.way': 'A family would rather not be in contact this way. These it likes: {ways}.',
  'contact-wishes.advice.way.none': 'A family would rather not be in contact this way. Ask what it likes.',
} as const;
