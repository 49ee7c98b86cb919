// The question bank: long, and of use only to who prepares a conversation, so that a page had better load it on use.
export * from './question-bank/index.js';
