import * as concept from '@driehoek/sdk/conversation';
import { inviteIcs } from '@driehoek/sdk/conversation/ics';
import * as bank from '@driehoek/sdk/conversation/questions';
import * as rhythm from '@driehoek/sdk/conversation/rhythm';
import * as ways from '@driehoek/sdk/conversation/ways';
import { glossary } from '@driehoek/sdk/glossary';
import { PARTIES, readerOfParty, ROLES } from '@driehoek/sdk/shared';
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readSamples, reading, useAccepted, type Uses } from './accepted.js';
import { fuzzTarget } from './fuzz-target.js';
import { mutated } from './mutations.js';

type Plan = concept.ConversationPlan;
const LISTS = ['phases', 'questions', 'expectations', 'agenda', 'strengths', 'agreements', 'checkIns'] as const;

/** What is made from accepted data is accepted as well. */
function mustParse(plan: Plan): void {
  try {
    concept.parseConversationPlan(plan);
  } catch (error) {
    throw new Error('what was made is refused', { cause: error });
  }
}

const uses: Uses<typeof concept, Plan> = {
  parseConversationPlan: (plan) => concept.parseConversationPlan(JSON.parse(JSON.stringify(plan))),
  localizeComplaintRoute: null,
  complaintRouteOfCard: null,
  conversationDefaults: ({ type }) => concept.conversationDefaults(type),
  phasesOf: (plan) => concept.phasesOf(plan),
  phasesOfType: ({ type }) => concept.phasesOfType(type),
  pupilPartsOf: ({ type }) => concept.pupilPartsOf(type),
  createItem: null,
  isGrowingList: null,
  adviseOnEscalation: (_plan, options) => concept.adviseOnEscalation(4, options),
  localizeEscalationPhase: null,
  localizeEscalationStage: null,
  scalePhases: (plan) =>
    [1, 7, concept.MOST_MINUTES].map((minutes) => concept.scalePhases(concept.phasesOf(plan), minutes)),
  preparationSheet: (plan, options) => PARTIES.map((party) => concept.preparationSheet(plan, party, options)),
  startConversation: ({ type, id, schoolYear }) => concept.startConversation(type, { id, schoolYear }),
  startFollowUp: (plan) => mustParse(concept.startFollowUp(plan, { id: 'next' })),
  findFollowUp: (plan) => concept.findFollowUp([plan], { id: 'talk' }),
  startFromEntry: (plan) => {
    const { id, title = '', goal = '', place = '', followUp = '2026-11-24' } = plan;
    mustParse(concept.startFromEntry({ id, kind: plan.type, title, goal, place, start: followUp }, { id: 'next' }));
  },
  optionsFromEntry: null,
  typeOfMoment: null,
  setWhen: (plan) => {
    const { id, on } = plan.checkIns?.[0] ?? { id: 'contact', on: '2026-12-08' };
    const proposed = { ...plan.proposedDates, [id]: { days: 14, on } };
    mustParse(concept.setWhen({ ...plan, proposedDates: proposed }, plan.followUp));
  },
  addContact: (plan) =>
    mustParse(concept.addContact(plan, concept.createItem('checkIns', { id: 'added', today: '2026-11-24' }))),
  formatPhaseHint: (plan, options) => concept.phasesOf(plan).map((phase) => concept.formatPhaseHint(phase, options)),
  whenHeld: (plan) => concept.whenHeld(plan),
  whenOf: (plan) => concept.whenOf(plan),
  conversationTexts: null,
  addTo: (plan) => concept.addTo(plan, 'strengths', { by: 'school', text: 'lezen' }),
  changeIn: (plan) => concept.changeIn(plan, 'agenda', 0, { minutes: 5 }),
  confirmPlan: (plan, { now }) => concept.confirmPlan(plan, 'parents', { agrees: true, now }),
  listItems: (plan) => LISTS.map((list) => concept.listItems(plan, list)),
  moveIn: (plan) => LISTS.map((list) => concept.moveIn(plan, list, 0, 1)),
  removeFrom: (plan) => LISTS.map((list) => concept.removeFrom(plan, list, 0)),
  setField: (plan) => concept.setField(plan, { goal: undefined }),
  formatSummary: (plan, { language }) =>
    (['parents', 'parents-2', 'pupil', 'record'] as const).map((audience) =>
      concept.formatSummary(plan, language, audience, { glossary }),
    ),
  itemsOfPhase: (plan) =>
    concept
      .phasesOf(plan)
      .slice(0, 3)
      .map(({ id }) => concept.itemsOfPhase(plan, plan.agenda, id)),
  isPartyHeld: (plan) => PARTIES.map((party) => concept.isPartyHeld(plan, party)),
  setParties: (plan) => concept.setParties(plan, ['parents', 'parents-2', 'school']),
  listUntold: (plan) => concept.listUntold(plan),
  isPersonHeld: (plan) => plan.participants.map((person) => concept.isPersonHeld(plan, person)),
  isNoteAnswered: (plan) => plan.notes?.map((note) => concept.isNoteAnswered(plan, note)),
  listReaders: (plan) =>
    concept.CONTRIBUTIONS.map((list) => (plan[list] ?? []).map((item) => concept.listReaders(plan, list, item))),
  listLinks: (plan) => concept.listLinks(plan),
  // Merging has targets of its own.
  mergeView: null,
  keepLaterWords: null,
  mergeCopy: (plan) => concept.mergeCopy(plan, concept.viewForPerspective(plan, 'parent'), 'parent'),
  isConfirmedNow: (plan) => plan.confirmations?.map((each) => concept.isConfirmedNow(plan, each)),
  listUnconfirmed: (plan) => plan.confirmations?.map((each) => concept.listUnconfirmed(plan, each)),
  ownIdOf: ({ id }) => concept.ownIdOf('parents', id),
  nameConversation: (plan, options) => PARTIES.map((party) => concept.nameConversation(plan, party, options)),
  endOf: (plan) => {
    const end = concept.endOf(plan);
    if (end !== undefined) assert.match(end, /^\d{4}-\d\d-\d\dT\d\d:\d\d$/);
  },
  reviewConversation: (plan, options) => concept.reviewConversation(plan, glossary, options),
  chooseFocus: (plan) => concept.chooseFocus(plan, undefined),
  endSession: (plan, { now }) => concept.endSession(plan, now),
  goToNextPhase: (plan, { now }) => concept.goToNextPhase(plan, now),
  goToPhase: (plan, { now }) =>
    concept
      .phasesOf(plan)
      .slice(0, 3)
      .map(({ id }) => concept.goToPhase(plan, id, now)),
  pauseSession: (plan, { now }) => mustParse(concept.pauseSession(plan, now)),
  resumeSession: (plan, { now }) => concept.resumeSession(plan, now),
  startSession: (plan, { now }) => concept.startSession(plan, now),
  timeLeft: (plan, { now }) => {
    for (const seconds of Object.values(concept.timeLeft(plan, now))) assert.ok(Number.isFinite(seconds));
  },
  viewForPerspective: (plan) => [undefined, ...ROLES].map((role) => mustParse(concept.viewForPerspective(plan, role))),
  maySeeConversation: (plan) => [undefined, ...ROLES].map((role) => concept.maySeeConversation(plan, role)),
  isShared: (plan) => plan.agenda.map((item) => concept.isShared(item)),
  ownerOf: (plan) => concept.CONTRIBUTIONS.map((list) => (plan[list] ?? []).map((item) => concept.ownerOf(item))),
  announceConversation: (plan, { now }) => mustParse(concept.announceConversation(plan, now)),
  listUnannounced: (plan) => concept.listUnannounced(plan),
  listUnnamed: (plan) => concept.listUnnamed(plan),
  namePeople: (plan) => mustParse(concept.namePeople(plan, new Map(plan.participants.map(({ id }) => [id, ' Noor '])))),
  listDisagreements: (plan) => concept.listDisagreements(plan),
  listChangedSince: (plan) => concept.listDisagreements(plan).map((each) => concept.listChangedSince(plan, each)),
  areHomesOpen: (plan) => concept.areHomesOpen(plan),
  listOthers: (plan) => PARTIES.map((party) => concept.listOthers(plan, party)),
  listParties: (plan) => concept.listParties(plan),
  listParticipants: (plan) => concept.listParticipants(plan),
  partyOfPerson: (plan) => plan.participants.map(concept.partyOfPerson),
  householdOf: (plan) => plan.participants.map(concept.householdOf),
  hasTwoHomes: (plan) => concept.hasTwoHomes(plan),
  namePerson: ({ participants }, options) => participants.map((person) => concept.namePerson(person, options)),
  maySayHeldAfterAll: ({ checkIns = [] }) =>
    checkIns.flatMap((checkIn) => PARTIES.map((by) => concept.maySayHeldAfterAll(readerOfParty(by), checkIn))),
  isRecordTakenBack: (plan) => (plan.recordAnswers ?? []).map((answer) => concept.isRecordTakenBack(plan, answer)),
  isExperiencedParent: ({ participants }) => participants.map(concept.isExperiencedParent),
  listLeaderCandidates: (plan) => [true, false].map((withFamily) => concept.listLeaderCandidates(plan, { withFamily })),
  isHomeUnlisted: (plan) => PARTIES.map((party) => concept.isHomeUnlisted(plan, party)),
  nameLeft: (plan, options) => PARTIES.map((party) => concept.nameLeft(plan, party, options)),
  nameJoined: (plan, options) => PARTIES.map((party) => concept.nameJoined(plan, party, options)),
  addOutsider: (plan) => plan.agreements.map(({ id }) => concept.addOutsider(plan, id, 'outsider')),
  nameAfterCare: (plan, options) => (plan.checkIns ?? []).map((each) => concept.nameAfterCare(plan, each, options)),
  nameCheckIn: (plan, options) => (plan.checkIns ?? []).map((each) => concept.nameCheckIn(plan, each, options)),
  nameContactHome: (plan, options) => (plan.checkIns ?? []).map((each) => concept.nameContactHome(plan, each, options)),
  nameParty: (plan, options) => concept.AGREEMENT_PARTIES.map((party) => concept.nameParty(plan, party, options)),
  isContributionList: null,
  listMissedByHomes: (plan) => PARTIES.map((party) => concept.listMissedByHomes(plan, party)),
  listUnshared: (plan) => PARTIES.map((party) => concept.listUnshared(plan, party)),
  markRead: (plan) => PARTIES.map((party) => mustParse(concept.markRead(plan, party))),
  shareItems: (plan, { now }) =>
    PARTIES.map((party) => mustParse(concept.shareItems(plan, party, concept.listUnshared(plan, party), PARTIES, now))),
  previewSharing: (plan) =>
    PARTIES.map((party) => concept.previewSharing(plan, party, concept.listUnshared(plan, party), PARTIES, 'pupil')),
  suggestAudience: (plan) => PARTIES.map((party) => concept.suggestAudience(plan, party)),
  listConfirming: (plan) => plan.agreements.map(({ id }) => concept.listConfirming(plan, id)),
  isSilent: (plan) => concept.isSilent(plan),
  removeFor: (plan) =>
    PARTIES.map((party) => {
      const left = concept.removeFor(plan, party);
      return left && mustParse(left);
    }),
  withdrawItem: (plan, { now }) =>
    concept.CONTRIBUTIONS.map((list) => mustParse(concept.withdrawItem(plan, list, 0, now))),
  addAfterCare: (plan, { now }) => {
    const today = new Date(now).toISOString().slice(0, 10);
    for (const agreement of plan.agreements.slice(0, 3))
      mustParse(concept.addAfterCare(plan, agreement, { id: 'after-care', today }));
  },
  isTakenUpOutside: (plan) => plan.agreements.map(concept.isTakenUpOutside),
  findAfterCare: (plan) => plan.agreements.map(({ id }) => concept.findAfterCare(plan, id)),
  listWithoutAfterCare: (plan) => concept.listWithoutAfterCare(plan),
  askConsent: (plan, { now }) => mustParse(concept.askConsent(plan, concept.listWithAuthority(plan), { now })),
  answerConsent: (plan, { now }) => mustParse(concept.answerConsent(plan, 'parents', { answer: 'refused', now })),
  consentWordingOf: (plan) => concept.consentWordingOf(plan, 'parents-2'),
  isConsentCurrent: (plan) => plan.consents?.map((each) => concept.isConsentCurrent(plan, each)),
  listConsents: (plan) => concept.listConsents(plan),
  isConsentRefused: (plan) => concept.listConsents(plan).some(concept.isConsentRefused),
  mayAskConsent: (plan) => concept.listConsents(plan).map((each) => concept.mayAskConsent(plan, each)),
  isPlanConsented: (plan) => concept.isPlanConsented(plan),
  listWithAuthority: (plan) => concept.listWithAuthority(plan),
  groupAgenda: (plan) =>
    [undefined, ...PARTIES].map((party) => {
      const points = concept.groupAgenda(plan.agenda, party);
      assert.equal(points.flatMap(({ item, same }) => [item, ...same]).length, plan.agenda.length);
    }),
  isSameWording: ({ agenda }) => agenda.map((item) => concept.isSameWording(item, agenda[0] ?? item)),
  groupByGoal: (plan) => concept.groupByGoal(plan),
  findParticipant: (plan) => concept.findParticipant(plan, plan.leader),
  nameDoer: (plan, options) => plan.agreements.map((agreement) => concept.nameDoer(plan, agreement, options)),
  nameLeader: (plan) => concept.nameLeader(plan, plan),
  wordingOf: (plan) => concept.wordingOf(plan),
  updateConfirmationDraft: (plan) =>
    PARTIES.map((party) =>
      mustParse(
        concept.updateConfirmationDraft(plan, party, { agrees: false, about: ['g1'], comment: 'kort', isChosen: true }),
      ),
    ),
  updateConsentDraft: (plan) =>
    mustParse(concept.updateConsentDraft(plan, 'parents', { answer: 'refused', reason: 'te veel', isChosen: false })),
  findConfirmationDraft: (plan) => PARTIES.map((party) => concept.findConfirmationDraft(plan, party)),
  findConsentDraft: (plan) => PARTIES.map((party) => concept.findConsentDraft(plan, party)),
  removeConfirmationDraft: (plan) => mustParse(concept.removeConfirmationDraft(plan, 'parents')),
  removeConsentDraft: (plan) => mustParse(concept.removeConsentDraft(plan, 'parents')),
  isDraftCurrent: (plan) =>
    [...(plan.confirmationDrafts ?? []), ...(plan.consentDrafts ?? [])].map((draft) =>
      concept.isDraftCurrent(plan, draft),
    ),
  mergeDrafts: (plan) =>
    PARTIES.map((party) => {
      const sent = concept.updateConfirmationDraft(plan, party, { comment: 'kort', isChosen: false });
      mustParse({ ...plan, ...concept.mergeDrafts(plan, { seen: plan, sent, party }) });
    }),
  listChanges: (plan) =>
    [...(plan.confirmations ?? []), ...(plan.confirmationDrafts ?? [])].map((each) => concept.listChanges(plan, each)),
  listConsentChanges: (plan) => plan.consents?.map((each) => concept.listConsentChanges(plan, each)),
  findHeldState: (plan, { now }) => concept.findHeldState(plan, now),
  canBeConfirmed: (plan, { now }) => concept.canBeConfirmed(plan, now),
  addNote: (plan, { now }) =>
    PARTIES.map((of) => mustParse(concept.addNote(plan, { id: 'school:new', of, text: 'kort lezen', now }))),
  listAgreementReaders: (plan) => plan.agreements.map((agreement) => concept.listAgreementReaders(plan, agreement)),
  listAnswers: (plan) => concept.listAnswers(plan),
  dayOfInstant: (plan, { now }) => concept.dayOfInstant(plan, now),
  timeZoneOf: (plan) => concept.timeZoneOf(plan),
  listTimeTips: (plan, { now }) =>
    concept.listTimeTips({ ...plan, when: plan.start ?? plan.startOn ?? '2026-12-03' }, { now, plans: [plan] }),
  listOpenEnds: (plan) => concept.listOpenEnds(plan),
  listPresent: (plan) => concept.listPresent(plan),
  viewBesideScreen: (plan) => concept.viewBesideScreen(plan),
  viewOnScreen: (plan) => mustParse(concept.viewOnScreen(plan)),
  mayTickCheckIn: (plan) =>
    ROLES.map((role) => plan.checkIns?.map((checkIn) => concept.mayTickCheckIn({ role }, checkIn))),
  findHeldAnswer: (plan) => plan.checkIns?.map((checkIn) => concept.findHeldAnswer(checkIn)),
  tickCheckIn: (plan) => plan.checkIns?.map((checkIn) => concept.tickCheckIn(checkIn, 'school')),
  listRecordDraft: (plan) => PARTIES.map((party) => concept.listRecordDraft(plan, party)),
  listRecordAdditions: (plan) => concept.listRecordAdditions(plan),
  listRecordAnswers: (plan) => concept.listRecordAnswers(plan),
  isRecordAnsweredNow: (plan) => plan.recordAnswers?.map((each) => concept.isRecordAnsweredNow(plan, each)),
  answerRecord: (plan, { now }) => PARTIES.map((party) => mustParse(concept.answerRecord(plan, party, true, now))),
  listReleased: (plan) => concept.listReleased(plan),
  isGiver: null,
  listHeldAgreements: (plan) => PARTIES.map((party) => concept.listHeldAgreements(plan, party)),
  findReleased: (plan) => concept.findReleased(plan, 'parents', plan.agreements[0]?.id ?? ''),
  releaseItem: (plan, { now }) =>
    PARTIES.map((by) => mustParse(concept.releaseItem(plan, { id: 'new hand-over', by, text: 'leest graag', now }))),
  createHandOver: (plan) => PARTIES.map((party) => concept.createHandOver(plan, party)),
  formatHandOver: (plan, options) =>
    PARTIES.map((party) => concept.formatHandOver(concept.createHandOver(plan, party), plan, options)),
  addFromEarlier: (plan) => mustParse(concept.addFromEarlier(plan, plan)),
  handOverFrom: (plan) => concept.handOverFrom(plan.schoolYear),
  isHandedOver: (plan) => concept.listReleased(plan).map((item) => concept.isHandedOver(plan, item)),
  listBrought: (plan) => concept.listBrought(plan),
  isFromEarlierYear: (plan) => concept.isFromEarlierYear(plan),
  startFromEarlier: (plan) => mustParse(concept.startFromEarlier(plan, { id: 'next' })),
  addTalkWishes: (plan, { now }) => {
    const asked = concept.addTalkWish(plan, { id: 'new wish', by: 'parents', text: 'nog eens', now });
    mustParse(concept.addTalkWishes({ ...plan, id: `${plan.id} next` }, asked));
  },
  addTalkWish: (plan, { now }) =>
    mustParse(concept.addTalkWish(plan, { id: 'new wish', by: 'parents', text: 'nog eens', now })),
  listTalkWishes: (plan) => concept.listTalkWishes(plan),
  carryTalkWishes: (plan) => concept.carryTalkWishes(plan, (id) => `next.${id}`),
  isVisibleTo: (plan) => plan.agenda.map((item) => concept.isVisibleTo(item, 'parents')),
};

const usesInFiles = {
  inviteIcs: (plan: Plan, { language, now }: { language: string; now: string }) => {
    const file = inviteIcs(plan, { language, now });
    for (const name of ['DTSTART', 'DTEND']) {
      assert.match(file, new RegExp(`^${name};(TZID=[^:]+:\\d{8}T\\d{6}|VALUE=DATE:\\d{8})\\r$`, 'm'));
    }
  },
};

const usesOfBank: Uses<typeof bank, Plan> = {
  listQuestions: ({ type }) => bank.listQuestions({ type }),
  bankIdOf: ({ id }) => bank.bankIdOf(id),
  planQuestion: () => bank.conversationQuestions.map(bank.planQuestion),
  localizeQuestions: ({ questions = [] }) => bank.localizeQuestions(questions),
  isBankWording: ({ questions = [] }) => questions.map(bank.isBankWording),
  suggestQuestions: ({ type }) => bank.suggestQuestions(type),
};

const usesOfRhythm: Uses<typeof rhythm, Plan> = {
  planCheckIns: ({ rhythms = [] }) => rhythms.map((each) => rhythm.planCheckIns(each)),
  proposeRhythm: (_plan, { today }) => rhythm.proposeRhythm('proposed', { today }),
  setRhythm: (plan, { today }) => plan.rhythms?.map((each) => mustParse(rhythm.setRhythm(plan, each, { today }))),
  answerRhythm: (plan, { now }) =>
    plan.rhythms?.flatMap(({ id }) =>
      PARTIES.map((by) => mustParse(rhythm.answerRhythm(plan, id, by, { answer: 'refused', reason: 'nee', now }))),
    ),
  updateRhythmDraft: (plan) =>
    plan.rhythms?.flatMap(({ id }) => PARTIES.map((by) => mustParse(rhythm.updateRhythmDraft(plan, id, by, 'nee')))),
  findRhythmStanding: (plan) => plan.rhythms?.map((each) => rhythm.findRhythmStanding(plan, each)),
  mayAnswerRhythm: (plan) =>
    plan.rhythms?.flatMap((each) => PARTIES.map((by) => rhythm.mayAnswerRhythm(readerOfParty(by), plan, each))),
  isCheckInAgreed: (plan) => plan.checkIns?.map((each) => rhythm.isCheckInAgreed(plan, each)),
  stopRhythm: (plan, { today }) => plan.rhythms?.map(({ id }) => rhythm.stopRhythm(plan, id, today)),
  removeRhythm: (plan) => plan.rhythms?.map(({ id }) => mustParse(rhythm.removeRhythm(plan, id))),
  findMissedCheckIns: (plan, { today }) => rhythm.findMissedCheckIns(plan, today),
  moveCheckIn: (plan, { today }) => mustParse(rhythm.moveCheckIn(plan, plan.checkIns?.[0]?.id ?? '', today)),
  formatRhythm: (plan, { language }) =>
    plan.rhythms?.flatMap((each) => PARTIES.map((reader) => rhythm.formatRhythm(plan, each, { language, reader }))),
  formatMissedCheckIns: (plan, { today, language }) =>
    rhythm.findMissedCheckIns(plan, today).map((each) => rhythm.formatMissedCheckIns(plan, each, { language })),
};

const usesOfWays: Uses<typeof ways, Plan> = {
  listWays: (_plan, options) => ways.listWays(options),
  startConversationInWay: (plan) => {
    const { id, schoolYear, title, goal, start, startOn = '2026-11-24', minutes, participants, agenda } = plan;
    const given = {
      id,
      schoolYear,
      participants,
      agenda,
      ...(title && { title }),
      ...(goal && { goal }),
      ...(start && { start }),
    };
    const whole = Number.isInteger(minutes) ? { minutes } : {};
    for (const way of ways.CONVERSATION_WAYS)
      mustParse(
        // Ids that nobody has: a guest and a contact get one of their own.
        ways.startConversationInWay(way, {
          ...given,
          ...whole,
          today: startOn,
          createId: (name) => `new ${name} ${id}`,
        }),
      );
  },
  addExperiencedParent: (plan) =>
    mustParse(ways.addExperiencedParent(plan, { id: `new guest ${plan.id}`, name: 'Esra' })),
  wayDefaults: null,
  startRepair: (plan) =>
    mustParse(
      ways.startRepair(plan, { id: 'next', today: '2026-11-24', createId: (name) => `new ${name} ${plan.id}` }),
    ),
};

export const conversationTargets = [
  fuzzTarget({
    name: 'parseConversationPlan: mutated plans, and all that takes them',
    inputs: fc.tuple(mutated(readSamples('conversation-plan')), reading),
    attack: ([data, reader]) => {
      const plan = concept.parseConversationPlan(data, reader);
      for (const table of [uses, usesInFiles, usesOfBank, usesOfRhythm, usesOfWays]) useAccepted(table, plan, reader);
    },
  }),
];
