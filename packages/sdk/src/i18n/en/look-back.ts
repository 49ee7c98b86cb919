import type { Catalogue } from '../catalogue.js';
import type * as nl from '../nl/look-back.js';

/** A short look back on a conversation, for who wrote it alone. */
export const lookBack: Catalogue<keyof typeof nl.lookBack> = {
  'look-back.title': 'Looking back, for yourself',
  'look-back.note': 'Only you read this. It is no part of the talk and comes into no record.',
  'look-back.question.saw': 'What did I see and hear?',
  'look-back.question.wanted': 'What did I want?',
  'look-back.question.did': 'What did I do?',
  'look-back.question.next': 'What do I do now?',
  'look-back.remove': 'Remove this',
  'look-back.none': 'There is nothing to look back on.',
  'look-back.not-yours': 'This belongs to who wrote it.',
  'look-back.error.title': 'This cannot be shown.',
};
