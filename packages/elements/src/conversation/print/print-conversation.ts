import { type ConversationPlan, listParties, preparationSheet } from '@driehoek/sdk/conversation';
import { listLanguages, loadTexts, type ReaderOptions } from '@driehoek/sdk/i18n';
import { type Party, partyOf, type Side, sideOf } from '@driehoek/sdk/shared';
import { html, type TemplateResult } from 'lit';
import { PrintSheet, type SheetPaper } from '../../shared/print-sheet.js';
import { sheet } from '../../shared/sheet.styles.js';
import { tokens } from '../../shared/tokens.styles.js';
import { triangle } from '../../shared/triangle.styles.js';
import { SHEET } from '../conversation-languages.js';
import { conversationSheet } from './conversation-sheet.styles.js';
import { renderHandOverSheet } from './render-hand-over-sheet.js';
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

/**
 * Prints the preparation sheets of many conversations in one go, each on a page of its own: per conversation those of the
 * sides that are given, of each home one. A sheet is in the language of its party when there are texts in it.
 */
export async function printSheets(
  plans: readonly ConversationPlan[],
  sides: readonly Side[],
  { paper = 'a4', fontFamily, language = 'nl', ...reader }: PrintOptions & ReaderOptions,
): Promise<void> {
  const known = await listLanguages();
  const wanted = plans.flatMap((plan) =>
    listParties(plan)
      .filter((party) => sides.includes(sideOf(party)))
      .map((party) => {
        const spoken = languageOf(plan, party);
        const isKnown = spoken && known.some((each) => spoken === each || spoken.startsWith(`${each}-`));
        return { plan, party, worded: isKnown ? spoken : language };
      }),
  );
  await Promise.all([...new Set(wanted.map(({ worded }) => worded))].map((each) => loadTexts(each, SHEET)));
  const sheets = wanted.map(({ plan, party, worded }) =>
    renderSheet(preparationSheet(plan, party, { ...reader, language: worded })),
  );
  print(html`<div>${sheets.map((each) => html`<div class="sheet">${each}</div>`)}</div>`, { paper, fontFamily });
}

/** The language that the people of a party speak best, as the first says who has one. */
function languageOf({ participants }: ConversationPlan, party: Party): string | undefined {
  return participants.find(
    ({ role, household, language }) =>
      language !== undefined &&
      partyOf(role) === sideOf(party) &&
      (sideOf(party) !== 'parents' || (household ?? 'parents') === party),
  )?.language;
}

/** Prints a summary, and nothing else of the page. */
export function printSummary(text: string, language: string, { fontFamily }: PrintOptions): void {
  print(renderSummarySheet(text, language), { paper: 'a4', fontFamily });
}

/** Prints what goes along to the next teacher, as far as it is the party's to read, and nothing else of the page; nothing when there is nothing. */
export function printHandOver(
  plan: ConversationPlan,
  party: Party,
  { fontFamily, ...reader }: PrintOptions & ReaderOptions,
): void {
  const content = renderHandOverSheet(plan, party, reader);
  if (content) print(content, { paper: 'a4', fontFamily });
}

function print(content: TemplateResult, { paper, fontFamily }: Required<PrintOptions>): void {
  const printed = new PrintSheet(PAPERS[paper], content, [tokens, triangle, sheet, conversationSheet], fontFamily);
  printed.print();
}
