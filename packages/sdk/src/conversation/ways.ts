// The portrayed ways of working carry the question bank and are needed only to begin a conversation, so load them on use.
export * from './ways/index.js';
