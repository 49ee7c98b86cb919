// What saves a conversation as a calendar file. Import this module with `await import('./conversation-invite.js')` alone:
// for a script tag it becomes a bundle of its own.
export { saveInvitation } from './preparation/save-invitation.js';
