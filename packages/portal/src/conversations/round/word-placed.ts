import { portalTexts } from '../../texts.js';

/** That these pupils come at a time that suits their family, and so not in the order of the class; nothing when there are none. */
export function wordPlaced(names: readonly string[], language: string): string {
  if (names.length === 0) return '';
  return portalTexts(language)('portal.round.placed', { names: new Intl.ListFormat(language).format(names) });
}
