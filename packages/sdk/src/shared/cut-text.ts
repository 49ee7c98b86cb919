/** The longest value, and the longest segment of a path, in a message: in UTF-16 code units, the ellipsis included. */
export const LONGEST_VALUE = 80;

/** Cuts a text to at most `longest` UTF-16 code units, the last of them `…` when something is left out; never within a surrogate pair. */
export function cutText(text: string, longest = LONGEST_VALUE): string {
  if (text.length <= longest) return text;
  const last = text.charCodeAt(longest - 2);
  const splitsPair = last >= 0xd800 && last <= 0xdbff;
  return `${text.slice(0, splitsPair ? longest - 2 : longest - 1)}…`;
}
