export { LookBackRemoveEvent } from './look-back-events.js';
export { LookBackElement } from './look-back.js';
