// The ways of working with which staff begin a conversation. Import this module with
// `await import('./conversation-ways.js')` alone: for a script tag it becomes a bundle of its own.
export { renderWays } from './preparation/staff/ways.js';
