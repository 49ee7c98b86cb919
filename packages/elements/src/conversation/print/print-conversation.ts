import { type ConversationPlan, preparationSheet } from '@driehoek/sdk/conversation';
import type { ReaderOptions } from '@driehoek/sdk/i18n';
import type { Party } from '@driehoek/sdk/shared';
import type { TemplateResult } from 'lit';
import { PrintSheet, type SheetPaper } from '../../shared/print-sheet.js';
import { sheet } from '../../shared/sheet.styles.js';
import { tokens } from '../../shared/tokens.styles.js';
import { triangle } from '../../shared/triangle.styles.js';
import { conversationSheet } from './conversation-sheet.styles.js';
import { renderSheet } from './render-sheet.js';
import { renderSummarySheet } from './render-summary-sheet.js';

/** Both run on over as many sheets as it takes, with text as large as the hand that writes on it needs. */
const PAPERS: { readonly [paper in 'a4' | 'a5']: SheetPaper } = {
  a4: { inline: 210, block: 297, margin: 16, largest: 11.5, smallest: 11.5 },
  a5: { inline: 148, block: 210, margin: 11, largest: 9.5, smallest: 9.5 },
};

/** On what paper a sheet is printed, and in which font. */
export interface PrintOptions {
  readonly paper?: 'a4' | 'a5';
  readonly fontFamily: string;
}

/** Prints the preparation sheet of a party, and nothing else of the page. */
export function printPreparation(
  plan: ConversationPlan,
  party: Party,
  { paper, fontFamily, ...reader }: PrintOptions & ReaderOptions,
): void {
  print(renderSheet(preparationSheet(plan, party, reader)), { paper: paper ?? 'a4', fontFamily });
}

/** Prints a summary, and nothing else of the page. */
export function printSummary(text: string, language: string, { fontFamily }: PrintOptions): void {
  print(renderSummarySheet(text, language), { paper: 'a4', fontFamily });
}

function print(content: TemplateResult, { paper, fontFamily }: Required<PrintOptions>): void {
  const printed = new PrintSheet(PAPERS[paper], content, [tokens, triangle, sheet, conversationSheet], fontFamily);
  printed.print();
}
