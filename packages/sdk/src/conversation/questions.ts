// The question bank is long and needed only to prepare a conversation, so load it on use.
export * from './question-bank/index.js';
