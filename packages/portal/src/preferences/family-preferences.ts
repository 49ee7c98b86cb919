import {
  type ContactPreferences,
  createPreferences,
  hasPreferences,
  mayAnswerPreferences,
  maySeePreferences,
} from '@driehoek/sdk/contact-preferences';
import { HOUSEHOLDS, type Household } from '@driehoek/sdk/shared';
import { aboutFamily, readerOf } from '../family/reader.js';
import { hasTwoHomes } from '../family/households.js';
import type { PortalState } from '../state.js';
import { GROUP } from '../year/example-entries.js';

const idOf = (state: PortalState, family: string, household: Household) => `${state.thisYear}.${family}.${household}`;

/** Returns what a household said; nothing said yet when it is not stored. */
function findPreferences(state: PortalState, family: string, household: Household): ContactPreferences {
  const id = idOf(state, family, household);
  const empty = createPreferences({ id, schoolYear: state.thisYear, pupil: family, household, group: GROUP });
  return state.preferences.find((each) => each.id === id) ?? empty;
}

/** Lists what the homes of a family said, as far as the visitor may see it: of two homes a parent has one. */
export function listFamilyPreferences(state: PortalState, family: string): ContactPreferences[] {
  const reader = readerOf(state);
  return listHomes(state, family).filter((each) => maySeePreferences(each, reader, aboutFamily(family)));
}

/** Returns what the visitor's own household said, when the visitor may say it. */
export function findOwnPreferences(state: PortalState, family: string): ContactPreferences | undefined {
  const reader = readerOf(state);
  return listHomes(state, family).find((each) => mayAnswerPreferences(each, reader, aboutFamily(family)));
}

function listHomes(state: PortalState, family: string): ContactPreferences[] {
  const homes = HOUSEHOLDS.slice(0, hasTwoHomes(state, family) ? 2 : 1);
  return homes.map((household) => findPreferences(state, family, household));
}

/** How much of a family's wishes the teacher can know: what all homes said, one of two, or nobody yet. */
export function knowledgeOfWishes(state: PortalState, family: string): 'known' | 'partly' | 'unknown' {
  const said = listFamilyPreferences(state, family).map(hasPreferences);
  if (said.length === 0 || !said.includes(true)) return 'unknown';
  return said.includes(false) ? 'partly' : 'known';
}
