import { type ColumnMapping, type FileColumn, listItems } from '@driehoek/sdk/checklist';
import { localizeText } from '@driehoek/sdk/i18n';
import { html, type TemplateResult } from 'lit';
import { inLanguages } from '../checklist/instruments.js';
import { PortalElement } from '../shared/portal-element.js';

const FIELDS = ['role', 'completedAt', 'schoolYear', 'group', 'school'] as const;

/** The form in which somebody says which column of a file is what. */
export class ColumnChoiceElement extends PortalElement {
  static override properties = {
    ...PortalElement.properties,
    columns: { attribute: false },
    choose: { attribute: false },
  };

  declare columns: readonly FileColumn[];
  /** Called with what was said. */
  declare choose: (mapping: ColumnMapping) => void;

  protected override render(): TemplateResult {
    const { translator: translate, columns } = this;
    return html`<form class="note" @submit=${this.#submit}>
      <h3 tabindex="-1">${translate('portal.columns.title')}</h3>
      <p>${translate('portal.columns.text')}</p>
      ${columns.map((column, index) => this.#renderColumn(column, index))}
      <p class="actions"><button class="button primary">${translate('portal.columns.read')}</button></p>
    </form>`;
  }

  #renderColumn({ name, column, samples }: FileColumn, index: number): TemplateResult {
    const { translator: translate, state, language } = this;
    const option = (value: string, label: string) =>
      html`<option value=${value} ?selected=${value === column}>${label}</option>`;
    return html`<label>
      <span><strong>${name}</strong> <span class="soft">${samples.join(' · ')}</span></span>
      <select class="field" name=${index}>
        ${option('ignored', translate('portal.columns.ignored'))}
        ${FIELDS.map((field) => option(`field:${field}`, translate(`portal.columns.${field}`)))}
        <optgroup label=${translate('portal.columns.statements')}>
          ${listItems(inLanguages(state.instrument)).map(({ id, text }, at) => option(`answer:${id}`, `${at + 1}. ${localizeText(text, language)}`))}
        </optgroup>
      </select>
    </label>`;
  }

  readonly #submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const chosen = new FormData(event.target as HTMLFormElement);
    const said = this.columns.map(({ name }, index) => [name, String(chosen.get(String(index)))]);
    this.choose(Object.fromEntries(said));
  };
}

customElements.define('portal-column-choice', ColumnChoiceElement);
