/** Words for a conversation as a calendar file. */
export const conversationInvite = {
  'conversation.invite.title': 'Gesprek ouders en school',
  'conversation.invite.title-pupil': 'Gesprek ouders en school ({pupil})',
  'conversation.invite.cancelled': 'Gaat niet door: {text}',
  'conversation.invite.goal': 'Waarom: {text}',
  'conversation.invite.people': 'Wie er komen: {text}',
  'conversation.invite.interpreter': 'Er is een tolk bij.',
  'conversation.invite.prepare':
    'Om over na te denken: wat gaat er goed? Waar wilt u over praten? Wanneer is het voor u een goed gesprek?',
  'conversation.invite.prepare.pupil':
    'Om over na te denken: wat gaat er goed? Waar wil jij over praten? Wanneer is het voor jou een goed gesprek?',
  'conversation.invite.prepare.school':
    'Om voor te bereiden: wat gaat er goed? Waarover wil de school praten? Wanneer is het voor de school een goed gesprek?',
  'conversation.invite.link': 'Voorbereiden: {link}',
} as const;
