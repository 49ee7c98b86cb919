/** The edges of a box in CSS pixels of the viewport, as `getClientRects` returns them. */
export interface Edges {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

const MARGIN = 8;
const GAP = 4;

/**
 * Calculates the position of a popup: below the last line of its anchor, or above the first where it fits better, and
 * within the viewport. `room` is the size of the viewport without scrollbars.
 */
export function placePopup(lines: readonly Edges[], popup: Size, room: Size, isRightToLeft = false) {
  const [first, last] = [lines[0], lines.at(-1)];
  if (!first || !last) return { left: MARGIN, top: MARGIN };
  const below = room.height - last.bottom - GAP - MARGIN;
  const above = first.top - GAP - MARGIN;
  const goesAbove = below < popup.height && above > below;
  const { left, right } = goesAbove ? first : last;
  const top = goesAbove ? first.top - GAP - popup.height : last.bottom + GAP;
  return {
    left: clamp(isRightToLeft ? right - popup.width : left, room.width - MARGIN - popup.width),
    top: clamp(top, room.height - MARGIN - popup.height),
  };
}

/** When a popup is larger than the viewport, its beginning stays visible. */
const clamp = (place: number, largest: number) => Math.max(MARGIN, Math.min(place, largest));
