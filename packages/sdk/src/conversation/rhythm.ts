// Short contacts as a rhythm: needed only where a plan has one or may get one, so load it on use.
export * from './rhythm/index.js';
