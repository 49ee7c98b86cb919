// What the teacher promised to come back to, which few pupils have. Import this module with
// `await import('./class-contacts-promises.js')` alone: for a script tag it becomes a bundle of its own.
export { renderPromises } from './promises/render-promises.js';
