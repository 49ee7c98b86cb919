import type { Instrument } from '@driehoek/sdk/checklist';
import { html, nothing, type TemplateResult } from 'lit';
import type { EntryDrafts } from '../shared/entry-drafts.js';
import type { InstrumentEditorTranslate } from './editor-texts.js';
import { isThere, placeOf } from './form-place.js';

/** The fields that are words of a person. */
const WORDS = ['title', 'description', 'text', 'ownText', 'labels'];

/** Renders what was typed for parts and statements that somebody left out meanwhile: it can still be read and copied. */
export function renderGone(
  instrument: Instrument,
  drafts: EntryDrafts,
  translate: InstrumentEditorTranslate,
): TemplateResult | typeof nothing {
  const gone = drafts.list.filter(({ id }) => !isThere(instrument, placeOf(id)));
  if (gone.length === 0) return nothing;
  return html`<div class="note" part="unsaved">
    <p>${translate('instrument-editor.gone')}</p>
    <ul role="list">
      ${gone.map(({ id }) => {
        const fields = drafts.find(id);
        const words = WORDS.map((name) => String(fields?.get(name) ?? '')).filter(Boolean);
        return html`<li>
          ${words.join(' · ')}
          <button type="button" class="link" name="drop" value=${id}>${translate('instrument-editor.gone-drop')}</button>
        </li>`;
      })}
    </ul>
  </div>`;
}
