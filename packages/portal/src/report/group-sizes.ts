/** The choices for the smallest group that is shown, in people. In a group below 5 somebody may be recognised. */
export const GROUP_SIZES = [5, 8, 10, 15, 20] as const;

/** Returns the size when it is one of the choices, else the smallest one; an older portal may have stored other sizes. */
export function toGroupSize(size: number): number {
  return GROUP_SIZES.find((allowed) => allowed === size) ?? GROUP_SIZES[0];
}
