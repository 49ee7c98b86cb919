// What explains: the glossary, its element, the way to complain, and the summary, which explains its terms. Import this
// module with `await import('./conversation-terms.js')` alone: for a script tag it becomes a bundle of its own.
import '../glossary/define.js';

export { complaintRoute, formatSummary, localizeComplaintRoute } from '@driehoek/sdk/conversation';
export { findTerms, glossary } from '@driehoek/sdk/glossary';
