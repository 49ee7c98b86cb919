import { answerItem, findOpenItems, handvat, listItems, type Response } from '@driehoek/sdk/checklist';
import { checklist as text } from '@driehoek/sdk/i18n/nl/checklist';
import { roles } from '@driehoek/sdk/i18n/nl/shared';
import { html, LitElement } from 'lit';
import { checklistStyles, dutch, emptyResponse, TRIANGLES } from './shared.js';

/** A peer: the hand-written checklist as somebody would write it with Lit, with the same statements and choices. */
export class PlainLitChecklist extends LitElement {
  static override styles = [...checklistStyles];

  #response: Response = emptyResponse();

  override render() {
    const items = listItems(handvat);
    const count = items.length - findOpenItems(this.#response, items).length;
    return html`<fieldset class="yes-partly-no" role="presentation" @input=${this.#handleInput}>
      <div class="intro"><h2>${dutch(handvat.title)}</h2><p class="soft">${dutch(handvat.description)}</p></div>
      <div class="progress"><span role="status">${count} van ${items.length} beantwoord</span></div>
      ${handvat.sections.map(
        (section) => html`<section>
          <h3><span class="step">${section.step}</span>${dutch(section.title)}</h3>
          <ul class="success-factors">${section.successFactors?.map((factor) => html`<li>${dutch(factor.text)}</li>`)}</ul>
          ${section.items.map((item) => this.#renderStatement(item))}
          <div class="action-points">
            <h4>${text['checklist.action-point.title']}</h4>
            <button type="button" class="button">${text['checklist.action-point.add']}</button>
          </div>
        </section>`,
      )}
      <div class="finish"><button type="button" class="button primary">${text['checklist.finish.button']}</button></div>
    </fieldset>`;
  }

  #renderStatement({ id, actor, text: statement }: ReturnType<typeof listItems>[number]) {
    const choice = (value: string, label: string, sign?: string) =>
      html`<label
        ><input type="radio" name=${id} value=${value} .checked=${this.#response.answers[id] === value} />${
          sign && html`<span class="triangle ${sign}"></span>`
        }${label}</label
      >`;
    return html`<fieldset class="statement">
      <legend><span class="actor">${roles[`roles.${actor!}`]}</span>${dutch(statement)}</legend>
      <div class="scale">
        ${handvat.scale.options.map(({ value, label }, index) => choice(value, dutch(label), TRIANGLES[index]))}
      </div>
      <div class="quiet">
        ${choice('unknown', text['checklist.answer.unknown'])}
        ${choice('not-applicable', text['checklist.answer.not-applicable'])}
      </div>
    </fieldset>`;
  }

  #handleInput(event: Event): void {
    const { name, value } = event.target as HTMLInputElement;
    this.#response = answerItem(this.#response, name, value);
    this.requestUpdate();
  }
}
customElements.define('plain-lit-checklist', PlainLitChecklist);
