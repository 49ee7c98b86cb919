// What explains: the glossary, its element, and the way to complain. Import this module with
// `await import('./conversation-terms.js')` alone: for a script tag it becomes a bundle of its own.
import '../glossary/define.js';

export { complaintRoute } from '@driehoek/sdk/conversation/plan';
export { findTerms, glossary } from '@driehoek/sdk/glossary';
