import '@driehoek/elements/class-contacts/define';
import type { ClassContactsElement } from '@driehoek/elements/class-contacts';
import type { ClassContacts } from '@driehoek/sdk/class-contacts';
import { may, maySee, partyOf } from '@driehoek/sdk/shared';
import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { readerOf } from '../family/reader.js';
import { PortalElement } from '../shared/portal-element.js';
import { renderRefusal } from '../shared/refusal.js';
import '../shared/presence.js';
import '../preferences/family-wishes.js';
import { wordsOf } from '../pages.js';
import { listNotices, listTalks } from './class-notices.js';
import { withKnownWishes, withoutKnownWishes } from './known-wishes.js';

/** The page with the class list; only the class teacher may see it. */
export class ClassPageElement extends PortalElement {
  protected override render(): TemplateResult {
    const { translator: translate, state, language } = this;
    if (may(readerOf(state), 'contact-preferences', 'answer')) return this.#renderFamily();
    const contacts = this.#contacts;
    const { title, lead } = wordsOf('class', state);
    const isStaff = partyOf(state.visitor.role) === 'school';
    const seesWishes = maySee(readerOf(state), 'contact-preferences');
    // Who has something else here is not told that the page is for others.
    const refusal = seesWishes
      ? nothing
      : renderRefusal(translate('portal.class.not-here'), isStaff ? ['class-teacher'] : [], state);
    return html`
      <h1 tabindex="-1">${translate(title)}</h1>
      ${lead ? html`<p class="lead">${translate(lead)}</p>` : nothing}
      ${contacts ? html`<portal-presence .state=${state} .kind=${'class-contacts'} .record=${contacts.id}></portal-presence>` : nothing}
      ${
        contacts
          ? html`<portal-clashes .state=${state} .about=${[{ kind: 'class-contacts', id: contacts.id }]}></portal-clashes>
            <dh-class-contacts
              .value=${guard([contacts, state.preferences], () => withKnownWishes(contacts, state))}
              .notices=${guard([state.conversations, language], () => listNotices(state, language))}
              .planned=${guard([state.conversations, language], () => listTalks(state, language))}
              @change=${this.#keep}
            ></dh-class-contacts>`
          : refusal
      }
      ${seesWishes ? this.#renderWishes() : nothing}
    `;
  }

  /** A parent comes here to say how the school can reach them, and sees nothing of the class. */
  #renderFamily(): TemplateResult {
    const { translator: translate, state } = this;
    return html`<h1 tabindex="-1">${translate(wordsOf('class', state).title)}</h1>
      <portal-family-wishes .state=${state}></portal-family-wishes>`;
  }

  #renderWishes(): TemplateResult {
    const { translator: translate, state } = this;
    return html`<section class="off-paper" aria-labelledby="wishes-title">
      <h2 id="wishes-title">${translate('portal.preferences.of-family')}</h2>
      <portal-family-wishes .state=${state}></portal-family-wishes>
    </section>`;
  }

  get #contacts(): ClassContacts | undefined {
    const { classes, thisYear } = this.state;
    return classes.find(({ schoolYear }) => schoolYear === thisYear);
  }

  #keep(event: Event): void {
    const { value } = event.currentTarget as ClassContactsElement;
    const contacts = this.#contacts;
    if (value && contacts) this.state.keep('class-contacts', withoutKnownWishes(value, contacts, this.state));
  }
}

customElements.define('portal-class', ClassPageElement);
