// Registers `dh-conversation-talk`, which only staff need. Import this module with
// `await import('./conversation-talk.js')`: for a script tag it becomes a bundle of its own.
import './talk/define.js';
