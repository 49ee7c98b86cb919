/** The questions of a look back, in their order: what did I see, what did I want, what did I do, what next. */
export const LOOK_BACK_QUESTIONS = ['saw', 'wanted', 'did', 'next'] as const;
/** One of {@link LOOK_BACK_QUESTIONS}. */
export type LookBackQuestion = (typeof LOOK_BACK_QUESTIONS)[number];

/** The present `schemaVersion` of a look back. */
export const LOOK_BACK_SCHEMA_VERSION = 1;

/**
 * A short look back by somebody of the school on a conversation, for that person alone. It is an object of its own and no part of the
 * conversation, so that no copy of that can hold it; nobody else may see it (`maySee(reader, 'look-back', { owner })`), and no
 * export has it. Source: Fontys, *Zo werk je beter samen met ouders*, on teachers who look back on hard talks; the questions are ours.
 */
export interface LookBack {
  /** Unique. @subject nobody @sensitivity internal */
  readonly id: string;
  /** Set by a store. @subject nobody @sensitivity internal */
  readonly revision?: number;
  /** The version of this shape, from 1. @subject nobody @sensitivity internal */
  readonly schemaVersion?: number;
  /** The id of the conversation. @subject nobody @sensitivity internal */
  readonly conversation: string;
  /** Who wrote it, by the id that the reader has. @subject school @sensitivity personal */
  readonly owner: string;
  /** What I saw and heard. @subject school @sensitivity sensitive */
  readonly saw?: string;
  /** What I wanted. @subject school @sensitivity sensitive */
  readonly wanted?: string;
  /** What I did. @subject school @sensitivity sensitive */
  readonly did?: string;
  /** What I do next. @subject school @sensitivity sensitive */
  readonly next?: string;
}

/** Creates an empty look back on a conversation. */
export function createLookBack(start: Pick<LookBack, 'id' | 'conversation' | 'owner'>): LookBack {
  return { ...start, schemaVersion: LOOK_BACK_SCHEMA_VERSION };
}

/** Sets the answer to a question, as it is typed; without words the question is open again. */
export function setLookBackAnswer(lookBack: LookBack, question: LookBackQuestion, words: string): LookBack {
  const { [question]: _before, ...rest } = lookBack;
  return words.trim() === '' ? rest : { ...rest, [question]: words };
}

/** Whether nothing was written yet. */
export function isLookBackEmpty(lookBack: LookBack): boolean {
  return LOOK_BACK_QUESTIONS.every((question) => (lookBack[question] ?? '').trim() === '');
}
