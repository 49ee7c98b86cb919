import { preparationSheet } from '@driehoek/sdk/conversation';
import { type Party, PARTIES } from '@driehoek/sdk/shared';
import { PrintSheet, type SheetPaper } from '../../shared/print-sheet.js';
import { sheet } from '../../shared/sheet.styles.js';
import { tokens } from '../../shared/tokens.styles.js';
import { triangle } from '../../shared/triangle.styles.js';
import { wordSummary } from '../after/summary.js';
import type { PlannerScene } from '../planner-scene.js';
import { conversationSheet } from './conversation-sheet.styles.js';
import { renderSheet } from './render-sheet.js';
import { renderSummarySheet } from './render-summary-sheet.js';

/** Both run on over as many sheets as it takes, with text as large as the hand that writes on it needs. */
const PAPERS: { readonly [paper in 'a4' | 'a5']: SheetPaper } = {
  a4: { inline: 210, block: 297, margin: 16, largest: 11.5, smallest: 11.5 },
  a5: { inline: 148, block: 210, margin: 11, largest: 9.5, smallest: 9.5 },
};

/**
 * Prints a preparation sheet, alone: `what` is a party and a paper (`pupil a5`), or `summary` for the summary as it
 * shows. Whatever else is asked prints nothing.
 */
export function printConversation(what: string, scene: PlannerScene, fontFamily: string): void {
  const [name, paper] = what.split(' ');
  const party = PARTIES.find((each): each is Party => each === name);
  if (!party && name !== 'summary') return;
  const content = party
    ? renderSheet(preparationSheet(scene.plan, party, scene.reader))
    : renderSummarySheet(wordSummary(scene), scene.summary.language);
  const size = paper === 'a5' ? 'a5' : 'a4';
  const printed = new PrintSheet(PAPERS[size], content, [tokens, triangle, sheet, conversationSheet], fontFamily);
  addEventListener('afterprint', () => printed.close(), { once: true });
  window.print();
}
