import { readerOfParty } from '../../shared/rights.js';
import type { ConversationPlan } from '../conversation-plan.js';
import { peopleToComeAgain } from '../start-follow-up.js';
import { carryTalkWishes } from '../talk-wishes.js';
import { viewForPerspective } from '../view-for-perspective.js';
import { startConversationInWay, type WayOptions } from './start-in-way.js';

/** How a talk to repair is started. */
export type RepairOptions = Pick<WayOptions, 'id' | 'today' | 'start' | 'createId'>;

/**
 * Creates the talk in which all come back to a hard one: the same people and language, in the way of working `repair`, with what
 * parents or pupil asked to talk on about (`listTalkWishes`) first on the agenda, in their own words and shared with whom they shared it.
 * People who do not belong to the family have to be announced again. Without a day nothing that is counted from it has one
 * either: all look back, and are in contact, once they know when they meet. The earlier plan is not changed.
 * Source: Fontys, *Zo werk je beter samen met ouders*, on two steps back before three ahead; phases and minutes are ours.
 */
export function startRepair(whole: ConversationPlan, options: RepairOptions): ConversationPlan {
  const plan = viewForPerspective(whole, readerOfParty('school'));
  const { createId = (name: string) => `${options.id}.${name}` } = options;
  const agenda = carryTalkWishes(plan, createId);
  const { pupil, parties, place, timeZone, interpreter, interpreterWishes, schoolYear } = plan;
  const started = startConversationInWay('repair', {
    ...options,
    schoolYear,
    agenda,
    from: { kind: 'conversation', id: plan.id },
    participants: peopleToComeAgain(plan),
    ...(pupil !== undefined && { pupil }),
    ...(parties !== undefined && { parties }),
    ...(place !== undefined && { place }),
    ...(timeZone !== undefined && { timeZone }),
  });
  const { followUp: _followUp, checkIns: _checkIns, proposedDates: _dates, ...undated } = started;
  return {
    ...(options.start === undefined ? undated : started),
    ...(interpreter !== undefined && { interpreter }),
    ...(interpreterWishes !== undefined && { interpreterWishes }),
  };
}
