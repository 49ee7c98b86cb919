import type { ExpectationsRound, RoundParty } from '@driehoek/sdk/expectations';
import { HOUSEHOLDS } from '@driehoek/sdk/shared';

/** Whether nothing can be laid side by side yet: the reader, the school and a household must have handed in. */
export function isWaiting(
  { parties }: ExpectationsRound,
  absent: readonly RoundParty[],
  reader: RoundParty | undefined,
): boolean {
  const household = HOUSEHOLDS.find((each) => each === reader) ?? (parties.parents ? 'parents' : 'parents-2');
  return absent.some((party) => party === household || party === 'school' || party === reader);
}
