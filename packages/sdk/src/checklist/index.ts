export * from './instrument.js';
export * from './response.js';
