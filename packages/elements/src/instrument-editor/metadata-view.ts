import type { Instrument } from '@driehoek/sdk/checklist';
import { localizeText } from '@driehoek/sdk/i18n';
import { html, type TemplateResult } from 'lit';
import type { InstrumentEditorTranslate } from './editor-texts.js';
import { renderButtons, type ViewOptions } from './editor-view.js';

/** Renders for whom a list is, where it comes from, and whether research has validated it. */
export function renderMetadata(instrument: Instrument, view: ViewOptions): TemplateResult {
  const { translate, language } = view;
  const title = translate('instrument-editor.metadata');
  const source = localizeText(instrument.source, language);
  return (
    view.form('metadata') ??
    html`<div class="row">
      <div>
        <h4>${title}</h4>
        <p>${translate('instrument-editor.metadata.for', { people: nameAudience(instrument, language, translate) })}</p>
        <p>
          ${source.trim() === '' ? translate('instrument-editor.metadata.no-source') : translate('instrument-editor.metadata.source', { source })}
        </p>
        <p class="soft">
          ${translate(instrument.validated ? 'instrument-editor.metadata.validated' : 'instrument-editor.metadata.not-validated')}
        </p>
        ${view.unsaved('metadata')}
      </div>
      ${renderButtons('metadata', title, view)}
    </div>`
  );
}

/** Names who fill in a list: those of a role for whom it is, or the role. */
function nameAudience(
  { answeredBy, respondents = [] }: Instrument,
  language: string,
  translate: InstrumentEditorTranslate,
): string {
  const named = respondents.map(({ name }) => localizeText(name, language));
  if (named.length > 0) return new Intl.ListFormat(language, { type: 'disjunction' }).format(named);
  return translate(answeredBy ? `roles.${answeredBy}` : 'instrument-editor.field.answeredBy-all');
}
