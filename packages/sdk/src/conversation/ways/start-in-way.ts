import { addWordings } from '../../i18n/add-wordings.js';
import { conversationWays as nl, repairPhases as nlPhases } from '../../i18n/nl/conversation-ways.js';
import { addDays } from '../../shared/calendar-day.js';
import type { ContactWishes } from '../../shared/contact-wishes.js';
import { isLocalDate, type LocalDate } from '../../shared/local-time.js';
import { type ContactMoment, proposeContact } from '../../shared/propose-contact.js';
import { type DaysOff, findSchoolDay } from '../../shared/school-day.js';
import type { CheckIn, ContactRhythm } from '../check-in.js';
import type { ConversationPlan, PlannedPhase } from '../conversation-plan.js';
import { planQuestions } from '../question-bank/suggest-questions.js';
import { addProposed, FOLLOW_UP, keysOfRhythm } from '../proposed-dates.js';
import { setRhythm } from '../rhythm/plan-check-ins.js';
import { scalePhases } from '../scale-phases.js';
import { startConversation, type StartOptions } from '../start-conversation.js';
import { type ConversationWay, wayDefaults, type WayDefaults } from './conversation-ways.js';
import { guestOf } from './guest-of.js';

/** The known fields of a new conversation; they go before what the way of working suggests. */
export interface WayOptions extends StartOptions {
  /** The day on which it is prepared; contacts after a talk without a day are counted from it, too. */
  readonly today: LocalDate;
  /** Creates the id of a guest or a short contact from a name; the plan's id, a dot and the name when left out. */
  readonly createId?: (name: string) => string;
  /** Days without school, such as holidays, on which nothing is planned. */
  readonly daysOff?: readonly DaysOff[];
  /** How and when the child's homes like to be in contact: short contacts after the talk suit that. */
  readonly wishes?: readonly ContactWishes[];
}

/**
 * Creates a conversation in a way of working: its phases in their order, the pupil's part, how people speak, a few questions
 * of the bank, who comes from outside (not announced yet), short contacts, perhaps in a rhythm, and the day to look back. Each of these
 * is on a day on which there is school: the next one, from the day that the way of working counts. A day that would lie after 2199 is left out. The series, when there are several talks in a year, is for the page to make: `talksPerYear`.
 * Throws `RangeError` for minutes that are not a whole number of at least 1; checks nothing else.
 */
export function startConversationInWay(way: ConversationWay, options: WayOptions): ConversationPlan {
  const {
    today,
    createId = (name) => `${options.id}.${name}`,
    participants = [],
    daysOff,
    wishes = [],
    ...given
  } = options;
  const usual = wayDefaults(way);
  const minutes = given.minutes ?? usual.phases.reduce((sum, phase) => sum + phase.minutes, 0);
  const talkOn = given.start?.slice(0, 10) ?? today;
  const known = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
  const plan = startConversation(usual.type, {
    medium: usual.medium,
    pupilRole: usual.pupilRole,
    ...nameOfWay(way),
    questions: planQuestions(usual.type, usual.questions),
    ...(known as typeof given),
    minutes,
    participants: [...participants, ...usual.guests.map((guest) => guestOf(guest, createId(guest)))],
  });
  const onSchoolDay = (day: LocalDate) => findSchoolDay(day, daysOff);
  const suit = (moment: ContactMoment) => proposeContact(moment, wishes, daysOff);
  const followUp = usual.followUpDays === undefined ? undefined : onSchoolDay(addDays(talkOn, usual.followUpDays));
  const started = {
    ...plan,
    phases: scalePhases(usual.phases, minutes).map((phase) => nameInWay(way, phase)),
    ...(usual.supportPlan && { supportPlan: true }),
    ...(usual.guests.includes('interpreter') && { interpreter: true }),
    checkIns: checkInsOf(usual, { today, talkOn, onSchoolDay, suit, createId }),
    ...(followUp && isLocalDate(followUp) && { followUp }),
  };
  const noted = noteProposed(started, usual);
  const rhythm = rhythmOf(usual, { talkOn, onSchoolDay, suit }, createId('rhythm'));
  if (!rhythm || !usual.rhythm) return noted;
  const keys = keysOfRhythm(rhythm.id);
  const withStart = addProposed(noted, keys.startOn, { days: usual.rhythm.everyDays, on: rhythm.startOn });
  const withEnd = addProposed(withStart, keys.endOn, { days: usual.rhythm.forDays, on: rhythm.endOn });
  return setRhythm(withEnd, rhythm, { today, ...(daysOff && { daysOff }) });
}

/** Which dates were counted from the talk: they follow it when it gets another day. */
function noteProposed(plan: ConversationPlan, { followUpDays, checkIns }: WayDefaults): ConversationPlan {
  const { followUp } = plan;
  const whole =
    followUp !== undefined && followUpDays !== undefined
      ? addProposed(plan, FOLLOW_UP, { days: followUpDays, on: followUp })
      : plan;
  return (plan.checkIns ?? []).reduce((noted, { id, on }, index) => {
    const { before = false, days = 0 } = checkIns[index] ?? {};
    return before ? noted : addProposed(noted, id, { days, on });
  }, whole);
}

function rhythmOf({ rhythm }: WayDefaults, { talkOn, onSchoolDay, suit }: Days, id: string): ContactRhythm | undefined {
  if (!rhythm) return undefined;
  const { everyDays, way, forDays } = rhythm;
  const endOn = addDays(talkOn, forDays);
  const { on: startOn, ...moment } = suit({ on: onSchoolDay(addDays(talkOn, everyDays)), way });
  return isLocalDate(endOn) && startOn <= endOn
    ? { id, everyDays, startOn, endOn, caller: 'school', ...moment }
    : undefined;
}

/** The name of a talk of which that of its type says too little, or the wrong thing. */
function nameOfWay(way: ConversationWay): Pick<ConversationPlan, 'title'> {
  const key = `conversation-ways.${way}.name`;
  if (!Object.hasOwn(nl, key)) return {};
  const known = key as keyof typeof nl;
  return { title: addWordings({ nl: nl[known] }, known, nl[known]) };
}

/** Names a phase as the way of working calls it, when it has a name of its own there. */
function nameInWay(way: ConversationWay, phase: PlannedPhase): PlannedPhase {
  const key = `conversation-ways.${way}.phase.${phase.id}`;
  if (!Object.hasOwn(nlPhases, key)) return phase;
  const dutch = nlPhases[key as keyof typeof nlPhases];
  return { ...phase, title: addWordings({ nl: dutch }, key, dutch) };
}

interface Days {
  readonly talkOn: LocalDate;
  /** The next day on which there is school. */
  readonly onSchoolDay: (day: LocalDate) => LocalDate;
  /** What the family likes rather. */
  readonly suit: (moment: ContactMoment) => ContactMoment;
}

/** A contact before the talk is in the first week: before a weekend rather than after it, but not today. */
function findEarlier(day: LocalDate, { today, onSchoolDay }: Pick<CheckInDays, 'today' | 'onSchoolDay'>): LocalDate {
  for (let earlier = day; earlier > today; earlier = addDays(earlier, -1))
    if (onSchoolDay(earlier) === earlier) return earlier;
  return onSchoolDay(day);
}

interface CheckInDays extends Days, Required<Pick<WayOptions, 'createId'>> {
  readonly today: LocalDate;
}

function checkInsOf({ checkIns }: WayDefaults, { today, talkOn, onSchoolDay, suit, createId }: CheckInDays): CheckIn[] {
  return checkIns
    .map(({ kind, way, days, before }, index) => ({
      id: createId(`contact-${index + 1}`),
      kind,
      // Of the first week the way of working says how and when.
      ...(before
        ? { on: findEarlier(addDays(today, days), { today, onSchoolDay }), way }
        : suit({ on: onSchoolDay(addDays(talkOn, days)), way })),
    }))
    .filter(({ on }) => isLocalDate(on));
}
