export {
  CHECK_IN_KINDS,
  type CheckIn,
  type CheckInKind,
  type ContactRhythm,
  MOST_DAYS_BETWEEN,
  type RhythmAnswer,
  type RhythmDraft,
  type RhythmWording,
} from './check-in.js';
export {
  type AgendaItem,
  CONVERSATION_PLAN_SCHEMA_VERSION,
  CONVERSATION_TYPES,
  type ConversationPlan,
  type ConversationSession,
  type ConversationType,
  type Focus,
  FOCUSES,
  MOST_MINUTES,
  type Note,
  type Joined,
  type LeftPerson,
  type LeftOut,
  type Participant,
  type Phase,
  PARTICIPANT_GUESTS,
  type ParticipantGuest,
  PHASES,
  type PlannedPhase,
  type PlannedQuestion,
  type ProposedDate,
  PUPIL_PARTS,
  type PupilPart,
  type SchoolPromise,
  type Strength,
} from './conversation-plan.js';
export {
  type Agreement,
  AGREEMENT_PARTIES,
  AGREEMENT_STATUSES,
  type AgreementParty,
  type AgreementStatus,
} from './agreement.js';
export {
  type Confirmation,
  type ConfirmationDraft,
  type ConfirmedAgreement,
  type ConfirmedWording,
  type EarlierConfirmation,
  type WordedAgreement,
} from './confirmation.js';
export {
  type Consent,
  CONSENT_ANSWERS,
  type ConsentAnswer,
  type ConsentDraft,
  type ConsentedAgreement,
  type ConsentedGoal,
  type ConsentWording,
  type Goal,
  GOAL_OUTCOMES,
  type GoalEvaluation,
  type GoalOutcome,
} from './support-plan.js';
export { type Contribution } from './contribution.js';
export { HAND_OVER_KINDS, type HandOverItem, type HandOverKind } from './hand-over-item.js';
export { type RecordAnswer, type RecordText, type RecordWording } from './record-text.js';
export { findHeldAnswer, maySayHeldAfterAll, mayTickCheckIn, tickCheckIn } from './check-ins.js';
export {
  type CardStep,
  type ComplaintRoute,
  complaintRoute,
  complaintRouteOfCard,
  type ComplaintStep,
  localizeComplaintRoute,
} from './complaint-route.js';
export {
  type ConversationDefaults,
  conversationDefaults,
  phasesOf,
  phasesOfType,
  pupilPartsOf,
} from './conversation-types.js';
export { isConfirmedNow, listUnconfirmed, wordingOf } from './confirmed-wording.js';
export { type ConfirmOptions, confirmPlan } from './confirm-plan.js';
export { createItem, type GrowingList, isGrowingList, type ItemStart } from './create-item.js';
export { adviseOnEscalation, type EscalationAdvice } from './escalation.js';
export {
  type EscalationHelp,
  type EscalationPhase,
  type EscalationPhaseNumber,
  escalationPhases,
  type EscalationStage,
  type EscalationStageNumber,
  escalationStages,
  localizeEscalationPhase,
  localizeEscalationStage,
} from './escalation-stages.js';
export { scalePhases } from './scale-phases.js';
export { formatPhaseHint } from './phase-hint.js';
export { preparationSheet } from './sheet/preparation-sheet.js';
export type {
  PreparationSheet,
  SheetAgendaItem,
  SheetChoice,
  SheetFact,
  SheetList,
  SheetPerson,
  SheetPhase,
  SheetPrompt,
} from './sheet/sheet-data.js';
export { startConversation, type StartOptions } from './start-conversation.js';
export { findFollowUp, type FollowUpOptions, startFollowUp } from './start-follow-up.js';
export {
  type FromEntryOptions,
  optionsFromEntry,
  startFromEntry,
  typeOfMoment,
  type YearMoment,
} from './start-from-entry.js';
export { conversationTexts } from './texts.js';
export type { ReaderOptions } from '../i18n/texts.js';
export {
  addTo,
  changeIn,
  type ChangeOf,
  type ItemOf,
  listItems,
  moveIn,
  type PlanList,
  removeFrom,
  setField,
} from './edit-plan.js';
export { formatSummary, type SummaryOptions } from './format-summary.js';
export { itemsOfPhase } from './items-of-phase.js';
export { type ConversationLink, listLinks } from './list-links.js';
export { ownIdOf } from './item-id.js';
export { mergeCopy } from './merge-copy.js';
export { mergeView, type MergeViewOptions } from './merge-view.js';
export { nameJoined } from './name-joined.js';
export { isHomeUnlisted } from './left-people.js';
export { nameLeft } from './name-left.js';
export { addOutsider } from './add-outsider.js';
export { nameAfterCare } from './name-after-care.js';
export { nameCheckIn } from './name-check-in.js';
export { nameContactHome } from './name-contact-home.js';
export { nameConversation } from './name-conversation.js';
export { parseConversationPlan } from './parse-conversation-plan.js';
export { addContact, type FollowOptions } from './proposed-dates.js';
export { endOf, setWhen, whenHeld, whenOf } from './plan-time.js';
export type { ConversationAdvice } from './review/review-context.js';
export { reviewConversation } from './review/review-conversation.js';
export {
  chooseFocus,
  endSession,
  goToNextPhase,
  goToPhase,
  pauseSession,
  resumeSession,
  startSession,
  type TimeLeft,
  timeLeft,
} from './session.js';
export type { SummaryAudience } from './summary-lines.js';
export { maySeeConversation, viewForPerspective } from './view-for-perspective.js';
export { isShared, isVisibleTo, type Shareable } from '../shared/rights.js';
export { announceConversation, listUnannounced, listUnnamed, listUntold, namePeople } from './announce-conversation.js';
export { type Disagreement, listChangedSince, listDisagreements } from './list-disagreements.js';
export { areHomesOpen, householdOf, listOthers, listParticipants, listParties, partyOfPerson } from './list-parties.js';
export { listMissedByHomes, type MissedByHome } from './list-missed.js';
export { hasTwoHomes, nameParty, type NamingOptions } from './name-party.js';
export { namePerson } from './name-person.js';
export { CONTRIBUTIONS, type ContributionList, isContributionList } from './plan-fields.js';
export { isPartyHeld, isPersonHeld, setParties } from './hold-family.js';
export { isNoteAnswered, listReaders, type OwnItem, ownerOf } from './sharing.js';
export {
  type ItemReference,
  type ListedItem,
  listUnshared,
  markRead,
  previewSharing,
  shareItems,
  suggestAudience,
  withdrawItem,
} from './share-items.js';
export {
  answerRecord,
  isRecordAnsweredNow,
  isRecordTakenBack,
  listRecordAdditions,
  listRecordAnswers,
  listRecordDraft,
  type PartyRecordAnswer,
  type RecordAnswerState,
} from './record-answers.js';
export { formatHandOver } from './format-hand-over.js';
export {
  createHandOver,
  findReleased,
  type HandedItem,
  type HandOver,
  isGiver,
  handOverFrom,
  isHandedOver,
  listHeldAgreements,
  listReleased,
  releaseItem,
  type ReleaseStart,
} from './hand-over.js';
export { addTalkWish, addTalkWishes, carryTalkWishes, listTalkWishes, type TalkWish } from './talk-wishes.js';
export { listConfirming } from './drop-agreement.js';
export { isSilent, removeFor } from './remove-conversation.js';
export {
  addFromEarlier,
  type BroughtItem,
  type EarlierOptions,
  isFromEarlierYear,
  listBrought,
  startFromEarlier,
} from './start-from-earlier.js';
export { addNote, type NoteStart } from './add-note.js';
export { listAgreementReaders } from './list-agreement-readers.js';
export { type AnswerState, listAnswers, type PartyAnswer } from './list-answers.js';
export { listTimeTips, type TalkTime, type TimeTip, type TimeTipOptions } from './list-time-tips.js';
export { listOpenEnds, type OpenEnd } from './list-open-ends.js';
export { dayOfInstant, timeZoneOf } from './local-day.js';
export { listPresent } from './list-present.js';
export { viewBesideScreen, viewOnScreen } from './view-on-screen.js';
export { addAfterCare, type AfterCareOptions, findAfterCare, listWithoutAfterCare } from './after-care.js';
export { answerConsent, askConsent, type ConsentOptions } from './ask-consent.js';
export { consentWordingOf, isConsentCurrent } from './consent-wording.js';
export { isTakenUpOutside } from './is-outside.js';
export { type GoalGroup, groupByGoal } from './group-by-goal.js';
export { type AgendaPoint, groupAgenda, isSameWording } from './group-agenda.js';
export {
  type ConsentState,
  type HouseholdConsent,
  isConsentRefused,
  isPlanConsented,
  listConsents,
  listWithAuthority,
  mayAskConsent,
} from './list-consents.js';
export { findParticipant, nameDoer, nameLeader } from './name-doer.js';
export { isExperiencedParent } from './experienced-parent.js';
export { listLeaderCandidates } from './list-leader-candidates.js';
export {
  findConfirmationDraft,
  findConsentDraft,
  isDraftCurrent,
  removeConfirmationDraft,
  removeConsentDraft,
  updateConfirmationDraft,
  updateConsentDraft,
} from './answer-drafts.js';
export { canBeConfirmed, findHeldState, type HeldState } from './held-state.js';
export { listChanges, listConsentChanges, type WordedPart, type WordingChange } from './list-changes.js';
export { keepLaterWords, type LaterWordsOptions, type WordVersions } from './keep-later-words.js';
export { mergeDrafts } from './merge-drafts.js';
