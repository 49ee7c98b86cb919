import { partyOfReader } from '@driehoek/sdk/shared';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { renderFamilyChoice, renderHouseholdChoice } from '../family/family-choice.js';
import { mayWithFamily, readerOf } from '../family/reader.js';
import { wordsOf } from '../pages.js';
import type { FamilyConversation } from '../records.js';
import { PortalElement } from '../shared/portal-element.js';
import { renderFamilyOnly } from '../shared/refusal.js';
import { renderConversationRow } from './conversation-row.js';
import { listSeen, sortConversations } from './family-conversations.js';
import './conversation-board.js';
import './new-conversation.js';
import './round/new-round.js';

/** The conversations that the visitor takes part in: what is to come and what has been. */
export class ConversationsPageElement extends PortalElement {
  protected override render(): TemplateResult {
    const { translator: translate, state } = this;
    const isStaff = mayWithFamily(state, 'conversation', 'lead');
    const { title, lead } = wordsOf('conversations', state);
    return html`
      <h1 tabindex="-1">${translate(title)}</h1>
      ${
        mayWithFamily(state, 'conversation', 'see')
          ? html`
              <p class="lead">${lead && translate(lead)}</p>
              ${
                isStaff
                  ? html`<div><portal-new-round .state=${state}></portal-new-round><portal-new-conversation .state=${state}></portal-new-conversation></div>
                    <portal-conversation-board .state=${state}></portal-conversation-board>`
                  : html`<div class="choices">${renderFamilyChoice(state, translate)}${renderHouseholdChoice(state, translate)}</div>`
              }
              ${this.#renderLists()}
            `
          : renderFamilyOnly(state)
      }
    `;
  }

  #renderLists(): TemplateResult {
    const { open, held, kept } = sortConversations(listSeen(this.state));
    if (open.length + held.length + kept.length === 0)
      return html`<p class="note">${this.translator('portal.conversations.none')}</p>`;
    return html`${this.#renderList('open', open)} ${this.#renderList('held', held)} ${this.#renderList('kept', kept)}`;
  }

  #renderList(name: 'open' | 'held' | 'kept', plans: readonly FamilyConversation[]): TemplateResult | typeof nothing {
    const { translator: translate, state, language } = this;
    if (plans.length === 0) return nothing;
    const { role } = state.visitor;
    const party = partyOfReader(readerOf(state));
    const today = new Date().toLocaleDateString('sv');
    return html`<section aria-labelledby="${name}-title">
      <h2 id="${name}-title">${translate(`portal.conversations.${name === 'kept' && party === 'pupil' ? 'kept-pupil' : name}`)}</h2>
      <ul role="list" class="plain conversations">
        ${repeat(
          plans,
          ({ id }) => id,
          (plan) => renderConversationRow(plan, { role, party, language, thisYear: state.thisYear, today }, translate),
        )}
      </ul>
    </section>`;
  }
}

customElements.define('portal-conversations', ConversationsPageElement);
