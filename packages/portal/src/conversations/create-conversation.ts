import type { CalendarEntry, EntryKind } from '@driehoek/sdk/contact-calendar';
import {
  type AgendaItem,
  type ConversationType,
  type Participant,
  startConversation,
} from '@driehoek/sdk/conversation';
import { loadTexts } from '@driehoek/sdk/i18n';
import { isFamily, type LocalDateTime, type Role, type SchoolYear } from '@driehoek/sdk/shared';
import type { FamilyConversation } from '../records.js';
import { createId } from '../shared/create-id.js';

/** What a conversation is created from: its type, the family, and what it goes on from. */
export interface NewConversation {
  readonly type: ConversationType;
  readonly schoolYear: SchoolYear;
  /** The id of the pupil in the class list, and what the pupil is called. */
  readonly family: string;
  readonly name: string;
  /** Who starts it. */
  readonly role: Role;
  readonly start?: LocalDateTime;
  /** The moment of the year plan that it belongs to. */
  readonly entry?: CalendarEntry;
  readonly agenda?: readonly AgendaItem[];
  /** An earlier conversation with this family, for who they are and which language they speak. */
  readonly earlier?: FamilyConversation;
}

/** The kind of conversation that a moment of the year is about. */
const TYPE_OF: { readonly [kind in EntryKind]?: ConversationType } = {
  'start-talk': 'start-talk',
  'progress-talk': 'progress-talk',
  'home-visit': 'home-visit',
};

export const typeOfEntry = ({ kind }: CalendarEntry): ConversationType => TYPE_OF[kind as EntryKind] ?? 'progress-talk';

/** A conversation to prepare, with the questions of its type; loads the question bank on use. */
export async function createConversation(wanted: NewConversation): Promise<FamilyConversation> {
  const participants = listParticipants(wanted);
  // The plan stores its questions with the words of everybody who takes part.
  const words = participants.map(({ language = 'nl' }) => loadTexts(language, ['question-bank']));
  const [{ suggestQuestions }] = await Promise.all([import('@driehoek/sdk/conversation/questions'), ...words]);
  const { type, schoolYear, family, name, entry, agenda = [], earlier } = wanted;
  const from = entry && ({ kind: 'calendar-entry', id: entry.id } as const);
  const start = wanted.start ?? (entry && !entry.allDay && entry.start.length > 10 ? entry.start : undefined);
  const ofEntry: AgendaItem[] = entry
    ? [{ id: createId(), by: 'school', text: entry.goal ?? entry.title, ...(from && { from }) }]
    : [];
  const plan = startConversation(type, {
    id: createId(),
    schoolYear,
    pupil: name,
    participants,
    agenda: [...ofEntry, ...agenda],
    questions: suggestQuestions(type),
    ...(start && { start }),
    ...(entry?.goal && { goal: entry.goal }),
    ...(entry?.place && { place: entry.place }),
    ...(entry?.pupilRole && { pupilRole: entry.pupilRole }),
    ...(from && { from }),
  });
  return { ...plan, ...(earlier?.interpreter !== undefined && { interpreter: earlier.interpreter }), family };
}

/** The family as it came before, and who starts the conversation. The family does not know yet who comes from school. */
function listParticipants({ earlier, name, role }: NewConversation): Participant[] {
  const known = (earlier?.participants ?? []).filter((person) => isFamily(person.role));
  const family: Participant[] = known.length
    ? known
    : [
        { id: createId(), name, role: 'pupil', announced: true },
        { id: createId(), role: 'parent', announced: true },
      ];
  return [{ id: createId(), role, announced: false }, ...family];
}
