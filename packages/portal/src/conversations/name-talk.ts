import { type ConversationPlan, nameConversation } from '@driehoek/sdk/conversation';
import { formatSchoolYear, partyOf, type Role } from '@driehoek/sdk/shared';

/** Who reads the name of a talk, and when. */
export interface TalkReader {
  /** `undefined` where several people look at one screen. */
  readonly role: Role | undefined;
  readonly language: string;
  /** The school year of today. */
  readonly thisYear: string;
}

/** What a conversation is called in the portal, with whom it is about, and of another year than this one with its year. */
export function nameTalk(plan: ConversationPlan, { role, language, thisYear }: TalkReader): string {
  const { pupil, schoolYear } = plan;
  const name = nameConversation(plan, role && partyOf(role), { language });
  return [
    name,
    ...(pupil && !name.includes(pupil) ? [pupil] : []),
    ...(schoolYear === thisYear ? [] : [formatSchoolYear(schoolYear)]),
  ].join(' · ');
}
