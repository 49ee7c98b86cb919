export { createIndexedDbStore } from './indexed-db-store.js';
