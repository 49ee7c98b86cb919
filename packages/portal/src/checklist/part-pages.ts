import type { WayPart } from '@driehoek/sdk/checklist';
import { maySee } from '@driehoek/sdk/shared';
import { readerOf } from '../family/reader.js';
import { listPages } from '../pages.js';
import { addressOf, type Page } from '../route.js';
import type { PortalState } from '../state.js';

/** The page of each part that a way of working can use. */
export const PAGE_OF: { readonly [part in WayPart]: Page } = {
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

/** The address of each part that is on one of these pages, for the explanation of a step in the checklist. */
export const linkParts = (pages: readonly Page[]): { readonly [part in WayPart]?: string } =>
  Object.fromEntries(listParts(pages).map((part) => [part, addressOf(PAGE_OF[part])]));
