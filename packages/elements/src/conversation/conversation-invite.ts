// What writes the calendar file of a conversation. Import this module with `await import('./conversation-invite.js')`
// alone: for a script tag it becomes a bundle of its own.
export { inviteIcs } from '@driehoek/sdk/conversation/ics';
