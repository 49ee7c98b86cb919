import { type Instrument, type Item, isActor, listItems } from '@driehoek/sdk/checklist';
import type { Role } from '@driehoek/sdk/shared';

/** The statements about what a role does; all of them without a role. */
export function filterItems(instrument: Instrument, role: Role | null | undefined): Item[] {
  const items = listItems(instrument);
  return role ? items.filter((item) => isActor(role, item)) : items;
}

/** Whether some statements, and not all, are this role's own. */
export function canFilter(instrument: Instrument, role: Role | undefined): boolean {
  const own = listItems(instrument).map(({ actor }) => actor === role);
  return role !== undefined && own.includes(true) && own.includes(false);
}
