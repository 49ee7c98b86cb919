export { DriehoekElement } from './base-element.js';
export { DataErrorEvent } from './data-error-event.js';
