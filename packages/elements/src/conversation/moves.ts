import type { PlanList } from '@driehoek/sdk/conversation';
import { html, type TemplateResult } from 'lit';
import type { ConversationView } from './conversation-view.js';

/** The buttons that move a row; `name` tells which row, where nothing else does. */
export function renderMoves(
  list: PlanList,
  index: number,
  { editor, translate }: ConversationView,
  name?: string,
): TemplateResult {
  const label = (direction: 'up' | 'down') => {
    const words = translate(`conversation-planner.${direction}`);
    return name === undefined ? words : `${name}: ${words}`;
  };
  return html`<button type="button" class="button" name="up" aria-label=${label('up')} @click=${() => editor.moveItem(list, index, -1)}>↑</button>
    <button type="button" class="button" name="down" aria-label=${label('down')} @click=${() => editor.moveItem(list, index, 1)}>↓</button>`;
}
