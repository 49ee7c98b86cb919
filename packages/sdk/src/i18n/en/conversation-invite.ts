import type { Catalogue } from '../catalogue.js';
import type * as nl from '../nl/conversation-invite.js';

/** Words for a conversation as a calendar file. */
export const conversationInvite: Catalogue<keyof typeof nl.conversationInvite> = {
  'conversation.invite.title': 'Conversation parents and school',
  'conversation.invite.title-pupil': 'Conversation parents and school ({pupil})',
  'conversation.invite.cancelled': 'Does not go ahead: {text}',
  'conversation.invite.goal': 'Why: {text}',
  'conversation.invite.people': 'Who comes: {text}',
  'conversation.invite.interpreter': 'An interpreter will be there.',
  'conversation.invite.prepare':
    'To think about: what goes well? What do you want to talk about? When is it a good talk for you?',
  'conversation.invite.prepare.pupil':
    'To think about: what goes well? What do you want to talk about? When is it a good talk for you?',
  'conversation.invite.prepare.school':
    'To prepare: what goes well? What does the school want to talk about? When is it a good talk for the school?',
  'conversation.invite.link': 'To prepare: {link}',
};
