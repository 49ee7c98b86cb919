import { type Instrument, type Item, isActor, listItems } from '@driehoek/sdk/checklist';
import type { Role } from '@driehoek/sdk/shared';

/** Filters the statements by the role that acts in them; all statements without a role. */
export function filterItems(instrument: Instrument, role: Role | null | undefined): Item[] {
  const items = listItems(instrument);
  return role ? items.filter((item) => isActor(role, item)) : items;
}

/** Whether filtering by this role would leave some statements and hide others. */
export function canFilter(instrument: Instrument, role: Role | undefined): boolean {
  const own = listItems(instrument).map(({ actor }) => actor === role);
  return role !== undefined && own.includes(true) && own.includes(false);
}
