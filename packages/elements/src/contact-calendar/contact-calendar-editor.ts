// The elements with which staff change the plan: families never load them. Import this module with
// `await import('./contact-calendar-editor.js')` alone: for a script tag it becomes a bundle of its own.
import './editor/define.js';
