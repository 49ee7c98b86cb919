import {
  type FamilyHelp,
  type HelpFilter,
  HELP_KINDS,
  listHelp,
  listHelpKinds,
  listHelpLanguages,
  parseFamilyHelp,
} from '@driehoek/sdk/family-help';
import { languageName, localizeText, type TextConcept } from '@driehoek/sdk/i18n';
import { partyOf, readerFromPerspective, type Role } from '@driehoek/sdk/shared';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { DriehoekElement } from '../shared/base-element.js';
import { chips } from '../shared/chips.styles.js';
import { controls } from '../shared/controls.styles.js';
import { renderIssues } from '../shared/issue-list.js';
import { tokens } from '../shared/tokens.styles.js';
import { styles } from './family-help.styles.js';
import { renderHelpEntry } from './help-entry.js';
import { createHelpWording, type HelpWording } from './help-texts.js';

/**
 * The help around families, the same for every reader: found by kind and by language, with every way to reach it. What somebody
 * looks for or opens is kept nowhere and told to nobody: it sends no events, and what is chosen is gone with the page. On
 * paper it is the whole list.
 *
 * @summary Help around a family, for all parents alike.
 * @fires {DataErrorEvent} dh-error - The value cannot be used.
 * @csspart filters - The choice of kind and language.
 * @csspart kind - The help of one kind.
 * @csspart entry - One scheme, place or organisation.
 * @csspart error - Why the value cannot be used.
 * @cssstate error - The value cannot be used.
 */
export class FamilyHelpElement extends DriehoekElement {
  static override styles = [tokens, controls, chips, styles];

  static override properties = {
    value: { attribute: false },
    perspective: { type: String },
  };

  /** The list of help, as the school keeps it. */
  declare value: FamilyHelp | undefined;
  /** The role of the reader; the provider's when left out. A pupil is addressed as one; nothing else differs. */
  declare perspective: Role | 'staff' | undefined;

  #help: FamilyHelp | undefined;
  #filter: HelpFilter = {};

  constructor() {
    super();
    this.takeFirst('value');
  }

  protected override get textConcepts(): readonly TextConcept[] {
    return ['family-help', 'national-help'];
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('value')) this.#read();
    this.setState('error', this.issues.length > 0);
  }

  protected override render(): TemplateResult {
    const wording = createHelpWording(this.language, this.page.texts);
    const { translate, language } = wording;
    const help = this.#help;
    const errors = renderIssues(translate('family-help.error.title'), this.issues);
    if (!help)
      return html`${errors}${this.issues.length > 0 ? nothing : html`<p class="soft">${translate('family-help.empty')}</p>`}`;
    const area = localizeText(help.area ?? '', language);
    const reader = readerFromPerspective(this.perspective ?? this.page.perspective);
    const isPupil = reader !== undefined && partyOf(reader.role) === 'pupil';
    return html`${errors}
      <div class="all">
        <div>
          <h2>${area ? translate('family-help.title-area', { area }) : translate('family-help.title')}</h2>
          <p>${translate(isPupil ? 'family-help.lead.pupil' : 'family-help.lead')}</p>
        </div>
        ${help.entries.length > 0 ? this.#renderList(help, wording) : html`<p class="soft">${translate('family-help.empty')}</p>`}
        <p class="note">${translate(isPupil ? 'family-help.ask.pupil' : 'family-help.ask')}</p>
      </div>`;
  }

  #renderList(help: FamilyHelp, wording: HelpWording): TemplateResult {
    const { translate } = wording;
    const groups = listHelp(help, this.#filter);
    return html`${this.#renderFilters(help, wording)}
      ${groups.map(
        ({ kind, entries }) =>
          html`<section part="kind" aria-labelledby="kind-${kind}">
            <h3 id="kind-${kind}">${translate(`family-help.kind.${kind}`)}</h3>
            <ul role="list">${entries.map((entry) => renderHelpEntry(entry, wording, this.localDay))}</ul>
          </section>`,
      )}
      <div role="status">${this.#renderLeftOut(help, groups.length, wording)}</div>`;
  }

  #renderFilters(help: FamilyHelp, { translate, language }: HelpWording): TemplateResult {
    const languages = listHelpLanguages(help);
    const { kind = '', language: chosen = '' } = this.#filter;
    const option = (value: string, name: string, current: string) =>
      html`<option value=${value} ?selected=${value === current}>${name}</option>`;
    return html`<div class="filters screen-only" part="filters">
      <label>
        <span>${translate('family-help.filter.kind')}</span>
        <select class="field" name="kind" autocomplete="off" @change=${this.#onFilter}>
          ${option('', translate('family-help.filter.all-kinds'), kind)}
          ${listHelpKinds(help).map((each) => option(each, translate(`family-help.kind.${each}`), kind))}
        </select>
      </label>
      ${
        languages.length > 0
          ? html`<label>
              <span>${translate('family-help.filter.language')}</span>
              <select class="field" name="language" autocomplete="off" @change=${this.#onFilter}>
                ${option('', translate('family-help.filter.all-languages'), chosen)}
                ${languages.map((tag) => option(tag, languageName(tag, language), chosen))}
              </select>
            </label>`
          : nothing
      }
    </div>`;
  }

  /** Renders that nothing was found, or of how many places the language is not known. */
  #renderLeftOut(help: FamilyHelp, found: number, { translate }: HelpWording): TemplateResult | typeof nothing {
    const { kind, language } = this.#filter;
    const unknown = help.entries.filter(
      (entry) => (entry.languages?.length ?? 0) === 0 && (kind === undefined || entry.kind === kind),
    ).length;
    return html`${found === 0 ? html`<p>${translate('family-help.filter.none')}</p>` : nothing}
    ${
      language !== undefined && unknown > 0
        ? html`<p class="soft">${translate('family-help.filter.unknown-languages', { count: unknown })}</p>`
        : nothing
    }`;
  }

  #read(): void {
    const { value, language } = this;
    this.issues = [];
    this.#help = value && this.readData(() => parseFamilyHelp(value, { language }));
  }

  #onFilter(event: Event): void {
    // Nobody hears what somebody looks for.
    event.stopPropagation();
    const { name, value } = event.target as HTMLSelectElement;
    const kind = HELP_KINDS.find((each) => each === value);
    this.#filter = name === 'kind' ? { ...this.#filter, kind } : { ...this.#filter, language: value || undefined };
    this.requestUpdate();
  }
}
