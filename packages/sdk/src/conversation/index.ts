export * from './plan.js';
export { inviteIcs, type InviteOptions } from './invite-ics.js';
