import { createLookBack, isLookBackEmpty, type LookBack } from '@driehoek/sdk/look-back';
import { type Reader, maySee } from '@driehoek/sdk/shared';
import type { LookBackElement } from '@driehoek/elements/look-back';
import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { readerOf } from '../family/reader.js';
import { PortalElement } from '../shared/portal-element.js';
import type { PortalState } from '../state.js';

/** The visitor as somebody who has things of their own. */
const authorOf = (state: PortalState): Reader => ({ ...readerOf(state), id: state.person.id });

/** Finds the visitor's own look back on a conversation; that of nobody else. */
function findLookBack(state: PortalState, conversation: string): LookBack | undefined {
  const author = authorOf(state);
  return state.lookBacks.find(
    (each) => each.conversation === conversation && maySee(author, 'look-back', { owner: each.owner }),
  );
}

/**
 * A visitor's short look back on a talk, folded away and loaded when it is opened. It is kept apart from the conversation, in this
 * browser alone and under who wrote it.
 */
export class PortalLookBackElement extends PortalElement {
  static override properties = { ...PortalElement.properties, conversation: { attribute: false } };

  /** The id of the conversation. */
  declare conversation: string;

  #isOpen = false;
  #isLoaded = false;

  protected override render(): TemplateResult | typeof nothing {
    const { state, translator: translate, conversation } = this;
    const { person } = state;
    if (!maySee(authorOf(state), 'look-back', { owner: person.id })) return nothing;
    const own = findLookBack(state, conversation);
    const id = `${conversation}.${person.id}`;
    const value = guard([own, id], () => own ?? createLookBack({ id, conversation, owner: person.id }));
    return html`<details class="new look-back" @toggle=${this.#handleToggle}>
      <summary>${translate('portal.look-back.title')}</summary>
      ${
        this.#isOpen && this.#isLoaded
          ? html`<dh-look-back
              perspective=${state.visitor.role}
              .value=${value}
              @input=${this.#keep}
              @change=${this.#keep}
              @dh-look-back-remove=${this.#remove}
            ></dh-look-back>`
          : nothing
      }
    </details>`;
  }

  async #handleToggle(event: Event): Promise<void> {
    this.#isOpen = (event.target as HTMLDetailsElement).open;
    if (this.#isOpen && !this.#isLoaded) {
      await import('@driehoek/elements/look-back/define');
      this.#isLoaded = true;
    }
    this.requestUpdate();
  }

  #keep(event: Event): void {
    const { value } = event.currentTarget as LookBackElement;
    if (!value) return;
    if (isLookBackEmpty(value)) this.state.removeLookBack(value.id);
    else this.state.keepLookBack(value, { isTyped: event.type === 'input' });
  }

  #remove(event: HTMLElementEventMap['dh-look-back-remove']): void {
    const element = event.currentTarget as LookBackElement;
    this.state.removeLookBack(event.lookBack.id);
    // What is gone does not come back as an edit.
    element.value = undefined;
    this.requestUpdate();
  }
}

customElements.define('portal-look-back', PortalLookBackElement);
