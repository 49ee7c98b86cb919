import type { ActionPoint, WayTalk } from '@driehoek/sdk/checklist';
import { html, nothing, type TemplateResult } from 'lit';
import { conversationWords } from '../conversations/conversation-words.js';
import { createConversation } from '../conversations/create-conversation.js';
import { listSeen } from '../conversations/family-conversations.js';
import { familyOf } from '../family/family.js';
import { renderFamilyChoice } from '../family/family-choice.js';
import { mayWithFamily } from '../family/reader.js';
import { addressOf } from '../route.js';
import { createId } from '../shared/create-id.js';
import { PortalElement } from '../shared/portal-element.js';
import { starterOf } from '../conversations/staff-name.js';

/** With which staff prepare a talk with a family that comes from an action point, of the type that its way becomes. */
export class TalkFromPointElement extends PortalElement {
  static override properties = {
    ...PortalElement.properties,
    point: { attribute: false },
    type: { attribute: false },
  };

  declare point: ActionPoint;
  declare type: WayTalk;

  protected override render(): TemplateResult | typeof nothing {
    const { translator: translate, state, point, type, language } = this;
    if (!mayWithFamily(state, 'conversation', 'lead')) return nothing;
    const name = conversationWords(language)(`conversation.type.${type}`);
    return html`<div class="choices">
      ${renderFamilyChoice(state, translate)}
      <button
        type="button"
        class="button"
        aria-label=${translate('portal.points.talk-name', { type: name, point: point.text })}
        @click=${this.#prepare}
      >
        ${translate('portal.points.talk', { type: name })}
      </button>
    </div>`;
  }

  async #prepare(): Promise<void> {
    const { state, point, type } = this;
    const family = familyOf(state);
    const earlier = listSeen(state).findLast((plan) => plan.family === family.id);
    const from = { kind: 'action-point', id: point.id } as const;
    const plan = await createConversation({
      type,
      schoolYear: state.thisYear,
      family: family.id,
      name: family.name,
      ...starterOf(state),
      from,
      agenda: [{ id: createId(), by: 'school', text: point.text, from }],
      ...(earlier && { earlier }),
    });
    state.keep('conversation', plan);
    location.hash = addressOf('conversations', plan.id);
  }
}

customElements.define('portal-talk-from-point', TalkFromPointElement);
