import type { FamilyHelp } from '@driehoek/sdk/family-help';
import type { PortalState } from '../state.js';

/** The id of the one list of help of the school. */
const ID = 'help';

/** Returns the list of help as the school keeps it; everybody reads the same. */
export const helpOf = ({ help }: PortalState): FamilyHelp =>
  help.find(({ id }) => id === ID) ?? { id: ID, entries: [] };
