export { TermElement } from './term.js';
