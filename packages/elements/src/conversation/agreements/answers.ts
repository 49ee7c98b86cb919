import { type AnswerState, listAnswers, nameParty } from '@driehoek/sdk/conversation';
import { html, type TemplateResult } from 'lit';
import type { ConversationView } from '../conversation-view.js';

/** Our sign for each state, as everywhere: full for yes, half for in part, open for no; none without an answer. */
const SIGNS: { readonly [state in AnswerState]: string } = {
  agreed: 'full',
  changed: 'half',
  disagreed: 'open',
  none: '',
};

/** How each party of the family stands to the agreements, in one line. Not for somebody from outside, whose copy does not have the answers. */
export function renderAnswers(view: ConversationView): TemplateResult {
  const { plan, translate, wording } = view;
  return html`<ul role="list" class="plain answers" aria-label=${translate('conversation-planner.answers.title')}>
    ${listAnswers(plan).map(
      ({ party, state }) => html`<li data-party=${party}>
        <span class="tag">${nameParty(plan, party, wording)}</span>
        <span class="triangle ${SIGNS[state]}" aria-hidden="true" ?hidden=${state === 'none'}></span>
        ${translate(`conversation-planner.answers.${state}`)}
      </li>`,
    )}
  </ul>`;
}
