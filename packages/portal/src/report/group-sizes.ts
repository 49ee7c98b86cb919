/** How small a group may be and still show, in people. Below 5 somebody may be recognised. */
export const GROUP_SIZES = [5, 8, 10, 15, 20] as const;

/** The size as it is when one may choose it; the smallest for anything else, such as what an older portal kept. */
export function toGroupSize(size: number): number {
  return GROUP_SIZES.find((allowed) => allowed === size) ?? GROUP_SIZES[0];
}
