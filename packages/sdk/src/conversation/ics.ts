// A calendar file brings a large library, so it is an entry of its own.
export { calendarSequence } from './calendar-sequence.js';
export { inviteIcs, type InviteOptions, nameInvitation } from './invite-ics.js';
