import type { Text } from '../../i18n/text.js';
import { type Channel, HOUSEHOLDS, type Household, PARTIES } from '../../shared/parties.js';
import type { Reference } from '../../shared/reference.js';
import type { Role } from '../../shared/roles.js';
import type { SchoolYear } from '../../shared/school-year.js';
import type { ConversationPlan, ConversationType, Participant, PlannedQuestion } from '../conversation-plan.js';
import { startConversation } from '../start-conversation.js';
import { calculateTalkTimes, type TalkTimes } from './talk-times.js';

/** Somebody as the list of a class knows them. */
export interface RoundPerson {
  /** As people address each other. */
  readonly name?: string;
  /** The language in which this person speaks best, a BCP 47 tag; Dutch when left out. */
  readonly language?: string;
}

/** A pupil of a class with whose family a talk is planned. */
export interface RoundPupil {
  /** The id in the list of the class. */
  readonly id: string;
  /** As the school calls the pupil. */
  readonly name: string;
  /** The language in which the pupil speaks best, a BCP 47 tag; Dutch when left out. */
  readonly language?: string;
  /** The people of each home, at most two homes; one with one parent when left out. Each home is a party of its own. */
  readonly households?: readonly (readonly RoundPerson[])[];
  /** Whether an interpreter comes, or who. */
  readonly interpreter?: boolean | string;
  /** The homes that would like an interpreter, as they said before. */
  readonly interpreterWishes?: readonly Household[];
}

/** What the talks of a round have in common: a moment of the year plan, as far as it was filled in. */
export interface RoundMoment {
  /** When the talks are. */
  readonly times: TalkTimes;
  readonly type: ConversationType;
  readonly schoolYear: SchoolYear;
  readonly goal?: Text;
  readonly title?: Text;
  readonly place?: Text;
  /** What is usual for the type when left out. */
  readonly medium?: Channel;
  /** One of `PUPIL_PARTS`, or words of one's own. */
  readonly pupilRole?: Text;
  /** What the talks come from: the moment of the year plan. */
  readonly from?: Reference;
}

/** Who starts a round, and with what. */
export interface RoundOptions {
  /** Who of the school comes to every talk. The families do not know it until the talks are announced. */
  readonly teachers: readonly (RoundPerson & { readonly role: Role })[];
  /** Questions to prepare with, as `suggestQuestions` gives them; the same for every family. */
  readonly questions?: readonly PlannedQuestion[];
  /** Creates an id, unique in the world: once for each talk and each person in it. */
  readonly createId: () => string;
}

/**
 * Starts a round of talks with the families of a class: for each pupil a draft, in the order of the pupils, one after another
 * on the day of the moment. A child with two homes has one talk between both, in which each home is a party of its own. A
 * draft is the school's alone: see `announceConversation`.
 *
 * @throws RangeError for times as `calculateTalkTimes` refuses them, and for more than two homes. Not checked: whether a
 *   family has such a talk already.
 */
export function startConversations(
  pupils: readonly RoundPupil[],
  { times, type, ...moment }: RoundMoment,
  options: RoundOptions,
): ConversationPlan[] {
  const starts = calculateTalkTimes(pupils.length, times);
  return pupils.map((pupil, index) => {
    const { households = [[{}]], interpreter, interpreterWishes } = pupil;
    if (households.length > HOUSEHOLDS.length) throw new RangeError(`${pupil.id} has more than two homes`);
    const start = starts[index];
    const plan = startConversation(type, {
      ...moment,
      id: options.createId(),
      pupil: pupil.name,
      minutes: times.minutes,
      participants: listParticipants(pupil, households, options),
      ...(start !== undefined && { start }),
      ...(options.questions && { questions: options.questions }),
    });
    return {
      ...plan,
      draft: true,
      ...(times.timeZone !== undefined && { timeZone: times.timeZone }),
      ...(households.length > 1 && { parties: PARTIES }),
      ...(interpreter !== undefined && { interpreter }),
      ...(interpreterWishes !== undefined && { interpreterWishes }),
    };
  });
}

function listParticipants(
  pupil: RoundPupil,
  households: readonly (readonly RoundPerson[])[],
  { teachers, createId }: RoundOptions,
): Participant[] {
  const create = (
    { name, language }: RoundPerson,
    rest: Pick<Participant, 'role' | 'announced' | 'household'>,
  ): Participant => ({
    id: createId(),
    ...(name !== undefined && { name }),
    ...rest,
    ...(language !== undefined && { language }),
  });
  const homeOf = (index: number): { household?: Household } => {
    const household = households.length > 1 ? HOUSEHOLDS[index] : undefined;
    return household ? { household } : {};
  };
  return [
    ...teachers.map(({ role, ...person }) => create(person, { role, announced: false })),
    create(pupil, { role: 'pupil', announced: true }),
    ...households.flatMap((people, index) =>
      people.map((person) => create(person, { role: 'parent', announced: true, ...homeOf(index) })),
    ),
  ];
}
