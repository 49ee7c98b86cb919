import type { WayPart } from '@driehoek/sdk/checklist';
import { addressOf, type Page } from '../route.js';

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

/** The address of each part, for the explanation of a step in the checklist. */
export const WAY_LINKS = Object.fromEntries(Object.entries(PAGE_OF).map(([part, page]) => [part, addressOf(page)])) as {
  readonly [part in WayPart]: string;
};
