/** A short look back on a conversation, for who wrote it alone. */
export const lookBack = {
  'look-back.title': 'Even terugkijken, voor uzelf',
  'look-back.note': 'Alleen u leest dit. Het hoort niet bij het gesprek en komt in geen enkel verslag.',
  'look-back.question.saw': 'Wat zag en hoorde ik?',
  'look-back.question.wanted': 'Wat wilde ik?',
  'look-back.question.did': 'Wat deed ik?',
  'look-back.question.next': 'Wat doe ik nu?',
  'look-back.remove': 'Haal dit weg',
  'look-back.none': 'Er is niets om op terug te kijken.',
  'look-back.not-yours': 'Dit is van wie het schreef.',
  'look-back.error.title': 'Dit kan niet getoond worden.',
} as const;
