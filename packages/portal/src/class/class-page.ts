import '@driehoek/elements/class-contacts/define';
import type { ClassContactsElement } from '@driehoek/elements/class-contacts';
import type { ClassContacts } from '@driehoek/sdk/class-contacts';
import { maySee } from '@driehoek/sdk/shared';
import { html, type TemplateResult } from 'lit';
import { readerOf } from '../family/reader.js';
import { PortalElement } from '../shared/portal-element.js';
import { GROUP } from '../year/example-plan.js';
import { exampleClass } from './example-class.js';

/** The page with the class list; only the class teacher may see it. */
export class ClassPageElement extends PortalElement {
  protected override render(): TemplateResult {
    const { translator: translate, state } = this;
    const isTheirs = maySee(readerOf(state), 'class-contacts', { group: GROUP });
    return html`
      <h1 tabindex="-1">${translate('portal.class.title')}</h1>
      <p class="lead">${translate('portal.class.lead')}</p>
      ${
        isTheirs
          ? html`<dh-class-contacts .value=${this.#contacts} @change=${this.#keep}></dh-class-contacts>`
          : html`<p class="note">${translate('portal.class.only-teacher')}</p>`
      }
    `;
  }

  get #contacts(): ClassContacts {
    const example = exampleClass(this.state.thisYear);
    return this.state.classes.find(({ id }) => id === example.id) ?? example;
  }

  #keep(event: Event): void {
    const { value } = event.currentTarget as ClassContactsElement;
    if (value) this.state.keep('class-contacts', value);
  }
}

customElements.define('portal-class', ClassPageElement);
