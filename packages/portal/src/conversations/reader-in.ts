import type { ConversationPlan } from '@driehoek/sdk/conversation';
import { partyOf, partyOfReader, type Reader } from '@driehoek/sdk/shared';

/**
 * The visitor as a reader of one conversation. Somebody from outside who chose to look so is the one there who takes something up or
 * leads it, else the first, and nobody where nobody comes from outside; who is signed in is somebody.
 */
export function readerIn({ participants, agreements }: ConversationPlan, reader: Reader): Reader | undefined {
  if (partyOfReader(reader) !== undefined || reader.participant !== undefined) return reader;
  const outside = participants.filter(({ role }) => partyOf(role) === undefined);
  const busy = outside.find(({ id }) =>
    agreements.some(({ participant, leader }) => participant === id || leader === id),
  );
  const participant = (busy ?? outside[0])?.id;
  return participant === undefined ? undefined : { ...reader, participant };
}
