// The example of an adapter: a function a name, with the input of a vector as its only argument. It returns what the vector
// expects, or throws an error with `issues` (`path`, `code`) where data is refused.
import * as checklist from '@driehoek/sdk/checklist';
import { parseYearPlan, reviewYearPlan as review } from '@driehoek/sdk/contact-calendar';
import * as calendarFile from '@driehoek/sdk/contact-calendar/ics';
import * as conversation from '@driehoek/sdk/conversation';
import * as invitation from '@driehoek/sdk/conversation/ics';
import * as expectations from '@driehoek/sdk/expectations';

export const scoreResponse = ({ response, instrument }) => checklist.scoreResponse(response, instrument);
export const parseResponse = ({ data, instrument }) => checklist.parseResponse(data, instrument);
export const tallyResponses = ({ responses, instrument }) => checklist.tallyResponses(responses, instrument);
export const mergeTallies = ({ a, b }) => checklist.mergeTallies(a, b);
export const summarizeTally = ({ tally, instrument, ...options }) =>
  checklist.summarizeTally(tally, instrument, options);
export const vanDerEijkAgreement = ({ counts }) => checklist.vanDerEijkAgreement(counts);
export const tastleWiermanConsensus = ({ counts }) => checklist.tastleWiermanConsensus(counts);
export const krippendorffAlpha = ({ observers, metric }) => checklist.krippendorffAlpha(observers, metric);
export const cronbachAlpha = ({ rows }) => checklist.cronbachAlpha(rows);

export const compareExpectations = ({ round }) => expectations.compareExpectations(round);
export const sealRound = ({ round, party }) => expectations.sealRound(round, party);

export const viewForPerspective = ({ plan, reader }) => conversation.viewForPerspective(plan, reader);
export const reviewConversation = ({ plan, glossary, ...options }) =>
  conversation.reviewConversation(plan, glossary, options);
export const inviteIcs = ({ plan, ...options }) => invitation.inviteIcs(plan, options);

export { parsePlan as parseYearPlan };
const parsePlan = ({ data }) => parseYearPlan(data);
export const reviewYearPlan = ({ plan, ...options }) => review(plan, options);
export const formatIcs = ({ plan, ...options }) => calendarFile.formatIcs(plan, options);
export const parseIcs = ({ text, ...options }) => calendarFile.parseIcs(text, options);
