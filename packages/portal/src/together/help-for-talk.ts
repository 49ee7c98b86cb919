import '@driehoek/elements/family-help/define';
import type { ConversationType } from '@driehoek/sdk/conversation';
import { html, nothing, type TemplateResult } from 'lit';
import { PortalElement } from '../shared/portal-element.js';
import { helpOf } from './help-of.js';

/** The talks in which help around the family may come up. */
const WITH_HELP: readonly ConversationType[] = ['support-talk', 'home-visit'];

/** The list of help at hand in a talk, the same for staff and family; that it was opened is kept nowhere. */
export class HelpForTalkElement extends PortalElement {
  static override properties = { ...PortalElement.properties, type: { attribute: false } };

  /** The type of the talk. */
  declare type: ConversationType;

  #isOpen = false;

  protected override render(): TemplateResult | typeof nothing {
    const { state } = this;
    if (!WITH_HELP.includes(this.type)) return nothing;
    return html`<details class="new" @toggle=${this.#handleToggle}>
      <summary>${this.translator('portal.together.help-here')}</summary>
      ${this.#isOpen ? html`<dh-family-help .value=${helpOf(state)} perspective=${state.visitor.role}></dh-family-help>` : nothing}
    </details>`;
  }

  #handleToggle(event: Event): void {
    this.#isOpen = (event.currentTarget as HTMLDetailsElement).open;
    this.requestUpdate();
  }
}

customElements.define('portal-help-for-talk', HelpForTalkElement);
