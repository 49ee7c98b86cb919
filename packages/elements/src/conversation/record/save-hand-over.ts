import { type ConversationPlan, createHandOver, formatHandOver } from '@driehoek/sdk/conversation';
import { createTexts, loadTexts, type ReaderOptions } from '@driehoek/sdk/i18n';
import { conversationHandOver } from '@driehoek/sdk/i18n/nl/conversation-hand-over';
import type { Party } from '@driehoek/sdk/shared';
import { downloadFile } from '../../shared/download-file.js';
import { formatFileName } from '../../shared/file-name.js';
import { HandOverSaveEvent } from '../conversation-events.js';
import type { HandOverFormat } from './render-hand-over.js';

const texts = createTexts(conversationHandOver);
const TYPES: { readonly [format in HandOverFormat]: string } = { txt: 'text/plain', json: 'application/json' };

/**
 * Sends what a party of the family takes along from an element as `dh-hand-over-save`, and downloads it unless the page prevents
 * that. The file has what that party released, and nothing else.
 */
export async function saveHandOver(
  element: Element,
  plan: ConversationPlan,
  party: Party,
  format: HandOverFormat,
  { language = 'nl', texts: pageTexts }: ReaderOptions,
): Promise<void> {
  await loadTexts(language, ['conversation-hand-over']);
  const handOver = createHandOver(plan, party);
  const content =
    format === 'json'
      ? `${JSON.stringify(handOver, undefined, 2)}\n`
      : formatHandOver(handOver, plan, { language, ...(pageTexts && { texts: pageTexts }) });
  const name = texts(language, pageTexts)('conversation-hand-over.file-name');
  const file = new File([content], formatFileName([name, handOver.pupil].filter(Boolean).join(' '), format), {
    type: TYPES[format],
  });
  if (element.dispatchEvent(new HandOverSaveEvent(file, handOver))) downloadFile(file);
}
