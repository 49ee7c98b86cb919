/** How many characters a file's name has before its extension, at most: short enough for a path of Windows and for a list of downloads. */
const LONGEST = 60;

/** Names that Windows keeps for devices, whatever the extension. */
const RESERVED = /^(con|prn|aux|nul|(com|lpt)[0-9¹²³])$/i;

/**
 * Makes a file name of a title that anybody may have written: its letters, digits and marks, with a hyphen for whatever
 * stands between them, at most 60 characters and the extension. So it is a name on Windows, macOS and Linux: no separator
 * of folders, no control character, nothing that turns the direction of reading and shows another extension than there is,
 * no emoji, no dot or space at an end, no name of a device. A title that leaves nothing gives `driehoek`. Two titles may give
 * the same name; a browser numbers such files.
 * @param extension without a dot
 */
export function formatFileName(title: string, extension: string): string {
  const visible = title.replace(/\p{Default_Ignorable_Code_Point}/gu, '');
  // Composed, so that a letter and its mark count as one, and are not cut apart.
  const composed = visible.normalize('NFC');
  const words = [...composed.replace(/[^\p{L}\p{N}\p{M}]+/gu, '-').replace(/^[-\p{M}]+/u, '')];
  const name = words.slice(0, LONGEST).join('').replace(/-$/, '');
  const isUsable = name !== '' && !RESERVED.test(name);
  return `${isUsable ? name : ['driehoek', name].filter(Boolean).join('-')}.${extension}`;
}
