// What writes a calendar file, for the few who ask for it. Import this module with
// `await import('./conversation-invite.js')` alone: for a script tag it becomes a bundle of its own.
export { inviteIcs } from '@driehoek/sdk/conversation/ics';
