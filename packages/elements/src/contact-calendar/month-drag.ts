/** What is dragged is a moment of ours, and nothing else that a page may have. */
const TYPE = 'application/x-driehoek-entry';

/** The day that an event in a month happened on. */
export function dayOf(event: Event): string | undefined {
  return (event.target as Element).closest<HTMLElement>('[data-day]')?.dataset['day'];
}

/** Takes a moment along; nothing where only words are dragged, of a moment that stays where it is. */
export function startDrag(event: DragEvent): void {
  const id = (event.target as Element).closest<HTMLElement>('[draggable=true]')?.dataset['entry'];
  if (id === undefined || !event.dataTransfer) return;
  event.dataTransfer.setData(TYPE, id);
  event.dataTransfer.effectAllowed = 'move';
}

/** A day takes a moment of ours. */
export function allowDrop(event: DragEvent): void {
  if (event.dataTransfer?.types.includes(TYPE) && dayOf(event)) event.preventDefault();
}

/** The moment that was dropped, and the day. */
export function readDrop(event: DragEvent): { id: string; day: string } | undefined {
  const [id, day] = [event.dataTransfer?.getData(TYPE), dayOf(event)];
  if (!id || !day) return undefined;
  event.preventDefault();
  return { id, day };
}
