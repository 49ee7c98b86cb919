import type { WayPart } from '@driehoek/sdk/checklist';
import type { PageTexts } from '@driehoek/sdk/i18n';
import { maySee } from '@driehoek/sdk/shared';
import { readerOf } from '../family/reader.js';
import { listPages, wordsOf } from '../pages.js';
import { addressOf, type Page, writeRoute } from '../route.js';
import type { PortalState } from '../state.js';
import { portalTexts } from '../texts.js';

/** The page of each part that a way of working can use. */
const PAGE_OF: { readonly [part in WayPart]: Page } = {
  'class-contacts': 'class',
  'information-card': 'card',
  'contact-calendar': 'year',
  expectations: 'expectations',
  conversation: 'conversations',
  checklist: 'checklist',
  'family-help': 'together',
};

/** Lists the pages on which the visitor finds their part: who has something else on the page of the class list has no list there. */
export const listPartPages = (state: PortalState): Page[] =>
  listPages(state).filter((page) => page !== 'class' || maySee(readerOf(state), 'class-contacts'));

/** Lists the parts that are on one of these pages: another page would refuse the reader. */
export const listParts = (pages: readonly Page[]): WayPart[] =>
  (Object.keys(PAGE_OF) as WayPart[]).filter((part) => pages.includes(PAGE_OF[part]));

/** The address of a part: of its page, or of its place on that. */
export const addressOfPart = (part: WayPart): string =>
  part === 'family-help' ? writeRoute({ page: 'together', spot: 'help' }) : addressOf(PAGE_OF[part]);

/** The address of each part that is on one of these pages, for the explanation of a step in the checklist. */
export const linkParts = (pages: readonly Page[]): { readonly [part in WayPart]?: string } =>
  Object.fromEntries(listParts(pages).map((part) => [part, addressOfPart(part)]));

/** What the elements call each part to which the visitor can go: as the place is called here, in the menu or on the page. */
export function namePartsAsHere(state: PortalState): PageTexts {
  const { language, role } = state.visitor;
  const translate = portalTexts(language, role);
  const nameOf = (part: WayPart) =>
    translate(part === 'family-help' ? 'portal.together.help' : wordsOf(PAGE_OF[part], state).nav);
  const names = listParts(listPartPages(state)).map((part) => [`checklist.steps.part.${part}`, nameOf(part)]);
  return { [language]: Object.fromEntries(names) };
}
