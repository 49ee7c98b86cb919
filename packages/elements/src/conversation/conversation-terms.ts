// The glossary with its element, the route for complaints, and the wording of a summary, which explains its terms. Import
// this module with `await import('./conversation-terms.js')` alone: for a script tag it becomes a bundle of its own.
import '../glossary/define.js';

export { complaintRoute, formatSummary, localizeComplaintRoute } from '@driehoek/sdk/conversation';
export { findTerms, glossary } from '@driehoek/sdk/glossary';
