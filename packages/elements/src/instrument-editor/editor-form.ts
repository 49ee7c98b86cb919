import { type Issue, PERSON_ROLES, type Role, ROLES } from '@driehoek/sdk/shared';
import { html, nothing, type TemplateResult } from 'lit';
import { checked, servedChecked } from '../shared/checked.js';
import { renderFieldClashes } from '../shared/field-clashes.js';
import type { InstrumentEditorTranslate } from './editor-texts.js';
import { wordedIn } from './form-fields.js';
import { type FormKind, placeOf } from './form-place.js';
import type { FormSession } from './form-session.js';

type Field = 'title' | 'description' | 'text' | 'ownText' | 'actor' | 'labels' | 'answeredBy' | 'source' | 'validated';

/** The words beside each field, per kind of form. */
function labelKey(field: Field, kind: FormKind) {
  if (field === 'title') return kind === 'words' ? 'instrument-editor.field.title' : 'instrument-editor.field.section';
  if (field === 'text')
    return kind === 'new-section' ? 'instrument-editor.field.first' : 'instrument-editor.field.text';
  return field === 'ownText' ? 'instrument-editor.field.own' : (`instrument-editor.field.${field}` as const);
}

const HINTS = {
  text: 'instrument-editor.field.text-hint',
  ownText: 'instrument-editor.field.own-hint',
  labels: 'instrument-editor.field.labels-hint',
  source: 'instrument-editor.field.source-hint',
} as const;

/** The field that an issue is about, which is the end of its path; `''` for one about the whole. */
function fieldOf({ path }: Issue, session: FormSession): string {
  if (path.startsWith('scale')) return 'labels';
  const field = path.slice(path.lastIndexOf('.') + 1);
  return session.values.has(field) ? field : '';
}

/** Options of {@link renderForm}. */
interface FormOptions {
  readonly issues: readonly Issue[];
  readonly language: string;
}

/** Renders the form of one place, with what is wrong beside the field that it is about. */
export function renderForm(
  session: FormSession,
  { issues, language }: FormOptions,
  translate: InstrumentEditorTranslate,
): TemplateResult {
  const { values, isDraft, clashes, name } = session;
  const { kind } = placeOf(name);
  const get = (field: string) => String(values.get(field) ?? '');
  const field = (of: Field, isLong = false) => {
    if (!values.has(of)) return nothing;
    const wrong = issues.filter((issue) => fieldOf(issue, session) === of);
    const invalid = wrong.length > 0 ? 'true' : nothing;
    const hint = of in HINTS ? HINTS[of as keyof typeof HINTS] : undefined;
    const about = hint ? `wrong-${of} hint-${of}` : `wrong-${of}`;
    return html`<label>
        <span>${translate(labelKey(of, kind))}</span>
        ${
          isLong
            ? html`<textarea class="field" name=${of} aria-invalid=${invalid} aria-describedby=${about} .value=${get(of)}></textarea>`
            : html`<input class="field" name=${of} aria-invalid=${invalid} aria-describedby=${about} .value=${get(of)} />`
        }
      </label>
      ${hint ? html`<p id="hint-${of}" class="soft">${translate(hint)}</p>` : nothing}
      <p id="wrong-${of}" class="wrong" ?hidden=${wrong.length === 0}>${wrong.map(({ message }) => message).join(' ')}</p>`;
  };
  const select = (of: 'actor' | 'answeredBy' | 'validated', options: readonly string[]) =>
    values.has(of)
      ? html`<label>
          <span>${translate(labelKey(of, kind))}</span>
          <select class="field" name=${of}>
            ${['', ...options].map(
              (value) =>
                html`<option value=${value} ?selected=${value === get(of)}>${sayValue(of, value, translate)}</option>`,
            )}
          </select>
        </label>`
      : nothing;
  const others = issues.filter((issue) => fieldOf(issue, session) === '');
  return html`<form part="form" novalidate aria-labelledby="form-title">
    <input type="hidden" name="in" .value=${wordedIn(values) || language} />
    <h4 id="form-title">${translate(`instrument-editor.form.${kind}`)}</h4>
    ${
      isDraft
        ? html`<p class="note">
            ${translate('instrument-editor.draft')}
            <button type="button" class="link" name="start-again">${translate('instrument-editor.start-again')}</button>
          </p>`
        : nothing
    }
    ${renderFieldClashes(
      clashes?.map(({ name: of, before, now }) => ({
        label: translate(labelKey(of as Field, kind)),
        before: sayValue(of, before, translate),
        now: sayValue(of, now, translate),
      })),
      () => ({
        title: translate('instrument-editor.clash'),
        hint: translate('instrument-editor.clash-hint'),
        before: translate('instrument-editor.clash-before'),
        now: translate('instrument-editor.clash-now'),
        empty: translate('instrument-editor.clash-empty'),
      }),
    )}
    ${field('title')} ${field('description', true)} ${field('text', true)} ${field('ownText', true)}
    ${select('actor', ROLES)} ${field('labels', true)}
    ${select('answeredBy', PERSON_ROLES)} ${field('source', true)} ${select('validated', ['yes'])}
    ${values.has('means') ? renderMeans(get('means') === 'other', translate) : nothing}
    <div role="alert">
      ${issues.length > 0 ? html`<p><strong>${translate('instrument-editor.wrong')}</strong></p>` : nothing}
      ${others.map(({ message }) => html`<p class="wrong">${message}</p>`)}
    </div>
    <div class="buttons">
      <button class="button primary" name="save">${translate('instrument-editor.save')}</button>
      <button type="button" class="button" name="close">${translate('instrument-editor.close')}</button>
    </div>
  </form>`;
}

function renderMeans(isOther: boolean, translate: InstrumentEditorTranslate): TemplateResult {
  const option = (value: 'same' | 'other', isChosen: boolean) =>
    html`<label class="tick"
      ><input type="radio" name="means" value=${value} ?checked=${servedChecked(isChosen)} ${checked(isChosen)} />
      <span>${translate(`instrument-editor.means.${value}`)}</span></label
    >`;
  return html`<fieldset>
    <legend>${translate('instrument-editor.means')}</legend>
    ${option('same', !isOther)} ${option('other', isOther)}
  </fieldset>`;
}

/** Says the value of a field as its form does. */
function sayValue(field: string, value: string, translate: InstrumentEditorTranslate): string {
  if (field === 'validated')
    return translate(value === '' ? 'instrument-editor.validated.no' : 'instrument-editor.validated.yes');
  if (field !== 'actor' && field !== 'answeredBy') return value;
  if (value !== '') return translate(`roles.${value as Role}`);
  return translate(
    field === 'actor' ? 'instrument-editor.field.actor-nobody' : 'instrument-editor.field.answeredBy-all',
  );
}
