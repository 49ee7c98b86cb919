import { type Instrument, type Item, type Scale, type Section } from '@driehoek/sdk/checklist';
import { compareInstruments, findInUse, type OwnInstrument } from '@driehoek/sdk/checklist/editing';
import { localizeText } from '@driehoek/sdk/i18n';
import { sameData } from '@driehoek/sdk/shared';
import { html, nothing, type TemplateResult } from 'lit';
import type { InstrumentEditorTranslate } from './editor-texts.js';
import { nameOf } from './form-place.js';

/** How the rows of an instrument are rendered. */
export interface ViewOptions {
  readonly translate: InstrumentEditorTranslate;
  readonly language: string;
  readonly canEdit: boolean;
  /** Renders the form of a place when it is open. */
  readonly form: (name: string) => TemplateResult | undefined;
  /** Renders that something was typed for a place and not saved. */
  readonly unsaved: (name: string) => TemplateResult | typeof nothing;
}

/** Renders the name of a list and what it says first. */
export function renderWords({ title, description }: Instrument, view: ViewOptions): TemplateResult {
  const { language } = view;
  return (
    view.form('words') ??
    html`<div class="row">
      <div>
        <h3>${localizeText(title, language)}</h3>
        ${description === undefined ? nothing : html`<p>${localizeText(description, language)}</p>`}
        ${view.unsaved('words')}
      </div>
      ${renderButtons('words', localizeText(title, language), view)}
    </div>`
  );
}

/** Renders a part with its statements. */
export function renderSection(section: Section, { sections }: Instrument, view: ViewOptions): TemplateResult {
  const { translate, language, canEdit } = view;
  const title = localizeText(section.title, language);
  const name = nameOf('section', section.id);
  const add = nameOf('new-item', section.id);
  const isFirst = sections[0] === section;
  const isLast = sections.at(-1) === section;
  return html`<section part="section" data-place=${name}>
    ${
      view.form(name) ??
      html`<div class="row">
        <div><h4>${title}</h4>${view.unsaved(name)}</div>
        ${renderButtons(name, title, view, { up: !isFirst, down: !isLast, leave: true })}
      </div>`
    }
    <ol role="list">
      ${section.items.map((item, index) =>
        renderItem(item, view, {
          up: !isFirst || index > 0,
          down: !isLast || index < section.items.length - 1,
          leave: true,
        }),
      )}
    </ol>
    ${
      !canEdit
        ? nothing
        : (view.form(add) ??
          html`<div class="buttons">
            <button type="button" class="button" name="open" value=${add} aria-label=${translate('instrument-editor.add-item', { title })}>
              ${translate('instrument-editor.add-item-short')}
            </button>
            ${view.unsaved(add)}
          </div>`)
    }
  </section>`;
}

function renderItem(item: Item, view: ViewOptions, moves: Moves): TemplateResult {
  const { translate, language } = view;
  const text = localizeText(item.text, language);
  const name = nameOf('item', item.id);
  return html`<li part="statement" data-place=${name}>
    ${
      view.form(name) ??
      html`<div class="row">
        <div>
          ${text} ${item.actor ? html`<span class="soft">${translate(`roles.${item.actor}`)}</span>` : nothing}
          ${item.ownText === undefined ? nothing : html`<p class="soft">${translate('instrument-editor.own', { text: localizeText(item.ownText, language) })}</p>`}
          ${view.unsaved(name)}
        </div>
        ${renderButtons(name, text, view, moves)}
      </div>`
    }
  </li>`;
}

/** Renders the answers of a list. */
export function renderScale({ options }: Scale, view: ViewOptions): TemplateResult {
  const { translate, language } = view;
  const title = translate('instrument-editor.scale');
  const words = options.map(({ label }) => localizeText(label, language)).join(' · ');
  return (
    view.form('scale') ??
    html`<div class="row">
      <div><h4>${title}</h4><p>${words}</p>${view.unsaved('scale')}</div>
      ${renderButtons('scale', title, view)}
    </div>`
  );
}

/** What can be done with a place besides changing it. */
interface Moves {
  readonly up?: boolean;
  readonly down?: boolean;
  readonly leave?: boolean;
}

/** Renders what can be done with a place. */
export function renderButtons(
  name: string,
  title: string,
  { translate, canEdit }: ViewOptions,
  { up = false, down = false, leave = false }: Moves = {},
): TemplateResult | typeof nothing {
  if (!canEdit) return nothing;
  const move = (way: 'up' | 'down', sign: string) =>
    html`<button type="button" class="button move" name=${way} value=${name} aria-label=${translate(`instrument-editor.${way}`, { title })}><span aria-hidden="true">${sign}</span></button>`;
  return html`<div class="buttons">
    ${up ? move('up', '↑') : nothing} ${down ? move('down', '↓') : nothing}
    <button type="button" class="button" name="open" value=${name} aria-label=${translate('instrument-editor.change', { title })}>
      ${translate('instrument-editor.change-short')}
    </button>
    ${
      leave
        ? html`<button type="button" class="link" name="leave" value=${name} aria-label=${translate('instrument-editor.leave', { title })}>
            ${translate('instrument-editor.leave-short')}
          </button>`
        : nothing
    }
  </div>`;
}

/**
 * Renders which version is in use, what changed since, and what it means to put that into use. When the list is put into use, the
 * first sentence is what is said of it.
 *
 * @param asks Whether it is asked first what to do with what is typed and not in the list.
 */
export function renderVersion(
  own: OwnInstrument,
  { translate, canEdit, language }: ViewOptions,
  asks: boolean,
): TemplateResult {
  const last = findInUse(own);
  const isChanged = !last || !sameData(last, own.draft);
  const version = last?.version ?? '';
  const state = !last ? 'none' : isChanged ? 'changed' : 'now';
  return html`<div part="version" class="version">
    <p role="status">${translate(`instrument-editor.version.${state}`, { version })}</p>
    ${last && isChanged ? html`<p>${sayChanges(last, own.draft, translate, language)}</p>` : nothing}
    ${
      canEdit && isChanged
        ? html`<button type="button" class="button primary" name="use">
            ${translate(last ? 'instrument-editor.use-new' : 'instrument-editor.use')}
          </button>`
        : nothing
    }
    ${
      canEdit && isChanged && asks
        ? html`<div class="note" part="ask">
            <p tabindex="-1" data-ask>${translate('instrument-editor.use-ask')}</p>
            <div class="buttons">
              <button type="button" class="button" name="look">${translate('instrument-editor.use-look')}</button>
              <button type="button" class="button" name="use-without">${translate('instrument-editor.use-without')}</button>
            </div>
          </div>`
        : nothing
    }
  </div>`;
}

function sayChanges(
  before: Instrument,
  after: Instrument,
  translate: InstrumentEditorTranslate,
  language: string,
): string {
  const changes = compareInstruments(before, after);
  const count = (what: 'added' | 'removed' | 'reworded') =>
    changes[what].length > 0 ? [translate(`instrument-editor.version.${what}`, { count: changes[what].length })] : [];
  const named = [
    ...count('added'),
    ...count('removed'),
    ...count('reworded'),
    ...(changes.isRearranged ? [translate('instrument-editor.version.rearranged')] : []),
    ...(changes.isScaleChanged ? [translate('instrument-editor.version.scale')] : []),
    ...(changes.isAudienceChanged ? [translate('instrument-editor.version.audience')] : []),
    ...(changes.isProvenanceChanged ? [translate('instrument-editor.version.provenance')] : []),
  ];
  const all = named.length > 0 ? named : [translate('instrument-editor.version.words')];
  const list = new Intl.ListFormat(language, { type: 'conjunction' }).format(all);
  const meaning = translate(
    changes.isSameMeaning ? 'instrument-editor.version.same' : 'instrument-editor.version.apart',
  );
  return `${list.charAt(0).toLocaleUpperCase(language)}${list.slice(1)}. ${meaning}`;
}
