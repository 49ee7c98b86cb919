import type { CalendarEntry, FreePeriod } from '@driehoek/sdk/contact-calendar';
import {
  type AgendaItem,
  type ConversationType,
  optionsFromEntry,
  type Participant,
  type SchoolPromise,
  startConversation,
} from '@driehoek/sdk/conversation';
import type { ConversationWay } from '@driehoek/sdk/conversation/ways';
import { loadTexts } from '@driehoek/sdk/i18n';
import {
  type ContactWishes,
  isFamily,
  type LocalDate,
  type LocalDateTime,
  type Reference,
  type Role,
  type SchoolYear,
  schoolYearOf,
} from '@driehoek/sdk/shared';
import type { FamilyConversation } from '../records.js';
import { createId } from '../shared/create-id.js';

/** What a conversation is created from: its type, the family, and what it goes on from. */
export interface NewConversation {
  readonly type: ConversationType;
  /** The way of working, which has a type of its own. */
  readonly way?: ConversationWay;
  readonly schoolYear: SchoolYear;
  /** The id of the pupil in the class list, and what the pupil is called. */
  readonly family: string;
  readonly name: string;
  /** Who starts it. */
  readonly role: Role;
  /** What that person is called, as far as the portal knows. */
  readonly staffName?: string;
  /** A moment, or the day as long as no time was chosen; that of the moment of the year when left out. */
  readonly start?: LocalDate | LocalDateTime;
  /** The moment of the year plan that it belongs to. */
  readonly entry?: CalendarEntry;
  readonly agenda?: readonly AgendaItem[];
  /** What it comes from, when that is no moment. */
  readonly from?: Reference;
  /** What the school can and cannot do. */
  readonly promises?: readonly SchoolPromise[];
  /** An earlier conversation with this family, for who they are and which language they speak. */
  readonly earlier?: FamilyConversation;
  /** Days without school, on which a rhythm of short contacts has none. */
  readonly daysOff?: readonly FreePeriod[];
  /** How and when the child's homes like to be in contact, as far as who starts it may know. */
  readonly wishes?: readonly ContactWishes[];
}

/** A conversation to prepare, with the questions of its type or its way of working; loads the question bank on use. */
export async function createConversation(wanted: NewConversation): Promise<FamilyConversation> {
  const participants = listParticipants(wanted);
  // The plan stores its questions and tasks with the words of everybody who takes part.
  const words = participants.map(({ language = 'nl' }) => loadTexts(language, ['question-bank', 'conversation-ways']));
  const [{ suggestQuestions }, { startConversationInWay }] = await Promise.all([
    import('@driehoek/sdk/conversation/questions'),
    import('@driehoek/sdk/conversation/ways'),
    ...words,
  ]);
  const { type, way, schoolYear, family, name, entry, start, from, earlier, daysOff, wishes } = wanted;
  const { agenda = [], promises = [] } = wanted;
  const known = {
    id: createId(),
    pupil: name,
    participants,
    agenda,
    ...(start && { start }),
    ...(from && { from }),
  };
  const options = entry
    ? optionsFromEntry(entry, { ...known, itemId: createId() })
    : { ...known, schoolYear: start ? schoolYearOf(start) : schoolYear };
  const plan = way
    ? startConversationInWay(way, {
        ...options,
        today: new Date().toLocaleDateString('sv'),
        createId,
        ...(daysOff && { daysOff }),
        ...(wishes && { wishes }),
      })
    : startConversation(type, { ...options, questions: suggestQuestions(type) });
  // Until it is announced, no family has it.
  return {
    ...plan,
    draft: true,
    ...(promises.length > 0 && { promises }),
    ...(earlier?.interpreter !== undefined && { interpreter: earlier.interpreter }),
    ...(earlier?.interpreterWishes && { interpreterWishes: earlier.interpreterWishes }),
    family,
  };
}

/** The family as it came before, and who starts the conversation. The family does not know yet who comes from school. */
function listParticipants({ earlier, name, role, staffName }: NewConversation): Participant[] {
  const known = (earlier?.participants ?? []).filter((person) => isFamily(person.role));
  const family: Participant[] = known.length
    ? known
    : [
        { id: createId(), name, role: 'pupil', announced: true },
        { id: createId(), role: 'parent', announced: true },
      ];
  return [{ id: createId(), role, ...(staffName && { name: staffName }), announced: false }, ...family];
}
