import type { Instrument } from '@driehoek/sdk/checklist';
import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { ProviderContext } from '../shared/context.js';
import type { InstrumentEditorTranslate } from './editor-texts.js';

/** Who looks at a preview, and on which page. */
interface PreviewReader {
  readonly translate: InstrumentEditorTranslate;
  readonly language: string;
  readonly page: ProviderContext;
}

/** Renders a list as it will look, folded: nothing that is done in it is told to the page. */
export function renderPreview(
  instrument: Instrument,
  isOpen: boolean,
  toggle: (event: Event) => void,
  reader: PreviewReader,
): TemplateResult {
  const { translate } = reader;
  return html`<details part="preview" class="part" @toggle=${toggle} @input=${stop} @change=${stop} @dh-checklist-complete=${stop}>
    <summary>${translate('instrument-editor.preview')}</summary>
    <p class="soft">${translate('instrument-editor.preview-hint')}</p>
    ${isOpen ? renderList(instrument, reader) : nothing}
  </details>`;
}

/** Renders it as for whom it is; as for who makes it, when it is for everybody. */
function renderList(instrument: Instrument, { language, page }: PreviewReader): TemplateResult {
  return html`<dh-provider
    .locale=${language}
    .perspective=${instrument.answeredBy ?? page.perspective}
    .store=${page.store}
    .now=${page.now}
    .texts=${page.texts}
    >${keyed(instrument, html`<dh-checklist .instrument=${instrument}></dh-checklist>`)}</dh-provider
  >`;
}

const stop = (event: Event) => event.stopPropagation();
