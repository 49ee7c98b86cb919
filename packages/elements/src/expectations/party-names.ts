import type { ExpectationsRound, RoundParty } from '@driehoek/sdk/expectations';
import { HOUSEHOLDS, isHousehold } from '@driehoek/sdk/shared';

/** What the page calls each of two households: `Nadia`, `Joost en Merel`. One that it does not name is named by us. */
export interface PartyNames {
  readonly parents?: string;
  readonly 'parents-2'?: string;
}

/**
 * Returns what the page calls the households when the round has two; `undefined` when it has one, which needs no name. The
 * copy of a household tells that there is another only by the choice that it has.
 */
export function namesOfHouseholds(
  { parties }: ExpectationsRound,
  reader: RoundParty | undefined,
  names: PartyNames = {},
): PartyNames | undefined {
  const hasChoice = isHousehold(reader) && parties[reader]?.openHousehold !== undefined;
  return hasChoice || HOUSEHOLDS.every((household) => parties[household]) ? names : undefined;
}
