import type { ItemOf, PlanList } from '@driehoek/sdk/conversation';
import { html, type TemplateResult } from 'lit';
import type { ConversationView } from './conversation-view.js';

/** The buttons that move a row; `name` tells which row, where nothing else does. */
export function renderMoves<List extends PlanList>(
  list: List,
  item: ItemOf<List>,
  { editor, translate }: ConversationView,
  name?: string,
): TemplateResult {
  const label = (direction: 'up' | 'down') => {
    const words = translate(`conversation-planner.${direction}`);
    return name === undefined ? words : `${name}: ${words}`;
  };
  return html`<button type="button" class="button" name="up" aria-label=${label('up')} @click=${() => editor.moveItem(list, item, -1)}>↑</button>
    <button type="button" class="button" name="down" aria-label=${label('down')} @click=${() => editor.moveItem(list, item, 1)}>↓</button>`;
}
