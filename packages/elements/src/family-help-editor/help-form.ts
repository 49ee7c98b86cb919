import { HELP_KINDS, type HelpEntry, localizeHelp } from '@driehoek/sdk/family-help';
import { languageName, localizeText, rewordText } from '@driehoek/sdk/i18n';
import type { Issue, LocalDate } from '@driehoek/sdk/shared';
import { html, nothing, type TemplateResult } from 'lit';
import { HOME_LANGUAGES } from '../shared/home-languages.js';
import { checked, servedChecked } from '../shared/checked.js';
import { type ClashWords, renderFieldClashes } from '../shared/field-clashes.js';
import type { FieldClash } from '../shared/merge-fields.js';
import type { HelpEditorTranslate } from './editor-texts.js';

/** The fields of an entry that are texts, in one or more languages. */
const TEXTS = ['title', 'what', 'forWhom', 'place', 'hours'] as const;
/** The fields that are addresses. */
const ADDRESSES = ['website', 'phone', 'email'] as const;

type Field = (typeof TEXTS)[number] | (typeof ADDRESSES)[number];

const LABELS = {
  title: 'title',
  what: 'what',
  forWhom: 'for-whom',
  website: 'website',
  phone: 'phone',
  email: 'email',
  place: 'place',
  hours: 'hours',
} as const satisfies { readonly [field in Field]: string };

/** One entry in its form. */
export interface HelpFormSession {
  /** The entry; a new one when left out. */
  readonly entry?: HelpEntry | undefined;
  /** The fields as they were before anything was typed. */
  readonly original: FormData;
  /** The fields to begin with. */
  readonly values: FormData;
  /** Whether some of them were typed before, and not saved. */
  readonly isDraft: boolean;
  /** What the list said when {@link clashes} were shown; fields that others changed are measured from there. */
  readonly seen?: FormData;
  /** The fields that somebody else changed too, to something else. */
  readonly clashes?: readonly FieldClash[];
  /** The languages that are in the list already, to choose from besides those that are often spoken. */
  readonly used: readonly string[];
}

/**
 * The fields of an entry, in the wording that this reader sees; of a new one without an entry. They say in which language
 * they are, since what was typed may be saved after the page has changed its language.
 */
export function toFormData(entry: HelpEntry | undefined, language: string, used: readonly string[]): FormData {
  const data = new FormData();
  data.set('in', language);
  data.set('kind', entry?.kind ?? 'other');
  for (const name of [...TEXTS, ...ADDRESSES]) data.set(name, localizeText(entry?.[name] ?? '', language));
  for (const tag of listChoices(entry?.languages, used))
    if (entry?.languages?.includes(tag)) data.append('languages', tag);
  data.set('otherLanguages', '');
  data.set('free', entry?.free === undefined ? 'unknown' : entry.free ? 'yes' : 'no');
  return data;
}

/** The language in which the fields of a form are; `''` for those of which that is not known. */
export const wordedIn = (data: FormData | undefined): string => String(data?.get('in') ?? '');

/** The languages to choose from, in the order of the form; what an entry has and nobody else knows is there as well. */
const listChoices = (own: readonly string[] = [], used: readonly string[]): readonly string[] => [
  ...new Set([...HOME_LANGUAGES, ...used, ...own]),
];

/** The languages that are ticked. What was kept before languages had boxes was one field, with commas. */
function readTicked(data: FormData, entry: HelpEntry | undefined): readonly string[] {
  return data
    .getAll('languages')
    .map(String)
    .flatMap((tag) => (entry?.languages?.includes(tag) ? [tag] : splitLanguages(tag)));
}

const splitLanguages = (typed: string) =>
  typed
    .split(/[,;]/)
    .map((each) => each.trim())
    .filter(Boolean);

/** Renders the form of one entry, with what is wrong beside the field that it is about. */
export function renderHelpForm(
  { entry, values, isDraft, used, clashes }: HelpFormSession,
  issues: readonly Issue[],
  translate: HelpEditorTranslate,
  language: string,
): TemplateResult {
  const get = (name: string) => String(values.get(name) ?? '');
  const wrong = (field: string) => issues.filter(({ path }) => path === field);
  const field = (name: Field, isLong = false) => {
    const found = wrong(name);
    const value = get(name);
    const invalid = found.length > 0 ? 'true' : nothing;
    return html`<label>
        <span>${translate(`family-help.edit.${LABELS[name]}`)}</span>
        ${
          isLong
            ? html`<textarea class="field" name=${name} aria-invalid=${invalid} aria-describedby="wrong-${name}" .value=${value}></textarea>`
            : html`<input class="field" name=${name} aria-invalid=${invalid} aria-describedby="wrong-${name}" .value=${value} />`
        }
      </label>
      <p id="wrong-${name}" class="wrong" ?hidden=${found.length === 0}>${found.map(({ message }) => message).join(' ')}</p>`;
  };
  const ticked = readTicked(values, entry);
  const others = issues.filter(({ path }) => !Object.hasOwn(LABELS, path));
  return html`<form part="form" novalidate aria-labelledby="form-title">
    <input type="hidden" name="in" .value=${get('in') || language} />
    <h3 id="form-title">${translate(entry ? 'family-help.edit.title-change' : 'family-help.edit.title-new')}</h3>
    ${
      isDraft
        ? html`<p class="note">
            ${translate('family-help.edit.draft')}
            <button type="button" class="link" name="start-again">${translate('family-help.edit.start-again')}</button>
          </p>`
        : nothing
    }
    ${renderFieldClashes(
      clashes?.map((clash) => sayClash(clash, translate)),
      () => ({
        title: translate('family-help.edit.clash'),
        hint: translate('family-help.edit.clash-hint'),
        before: translate('family-help.edit.clash-before'),
        now: translate('family-help.edit.clash-now'),
        empty: translate('family-help.edit.clash-empty'),
      }),
    )}
    <p class="soft">${translate('family-help.edit.lead')}</p>
    <label>
      <span>${translate('family-help.edit.kind')}</span>
      <select class="field" name="kind">
        ${HELP_KINDS.map(
          (kind) =>
            html`<option value=${kind} ?selected=${kind === get('kind')}>${translate(`family-help.kind.${kind}`)}</option>`,
        )}
      </select>
    </label>
    ${field('title')} ${field('what', true)} ${field('forWhom')}
    <fieldset>
      <legend>${translate('family-help.edit.reach')}</legend>
      ${field('website')} ${field('phone')} ${field('email')} ${field('place')}
    </fieldset>
    ${field('hours')}
    <fieldset>
      <legend>${translate('family-help.edit.languages')}</legend>
      <div class="ticks">
        ${listChoices([...(entry?.languages ?? []), ...ticked], used).map(
          (tag) =>
            html`<label class="tick"
              ><input type="checkbox" name="languages" value=${tag} ?checked=${servedChecked(ticked.includes(tag))} ${checked(ticked.includes(tag))} />
              <span>${languageName(tag, language)}</span></label
            >`,
        )}
      </div>
      <label>
        <span>${translate('family-help.edit.other-languages')}</span>
        <input class="field" name="otherLanguages" .value=${get('otherLanguages')} />
      </label>
    </fieldset>
    <label>
      <span>${translate('family-help.edit.free')}</span>
      <select class="field" name="free">
        ${(['unknown', 'yes', 'no'] as const).map(
          (each) =>
            html`<option value=${each} ?selected=${each === get('free')}>${translate(`family-help.edit.free.${each}`)}</option>`,
        )}
      </select>
    </label>
    <div role="alert">
      ${issues.length > 0 ? html`<p><strong>${translate('family-help.edit.wrong')}</strong></p>` : nothing}
      ${others.map(({ message }) => html`<p class="wrong">${message}</p>`)}
    </div>
    <div class="buttons">
      <button class="button primary" name="save">${translate('family-help.edit.save')}</button>
      <button type="button" class="button" name="close">${translate('family-help.edit.close')}</button>
      ${entry ? html`<button type="button" class="link" name="remove" value=${entry.id}>${translate('family-help.edit.remove')}</button>` : nothing}
    </div>
    <p class="soft">${translate('family-help.edit.save-hint')}</p>
  </form>`;
}

/** A field that both changed, as the form words it. */
function sayClash({ name, before, now }: FieldClash, translate: HelpEditorTranslate): ClashWords {
  const label = Object.entries(LABELS).find(([field]) => field === name)?.[1];
  if (label) return { label: translate(`family-help.edit.${label}`), before, now };
  if (name === 'free') {
    const say = (free: string) =>
      translate(`family-help.edit.free.${free === 'yes' || free === 'no' ? free : 'unknown'}`);
    return { label: translate('family-help.edit.free'), before: say(before), now: say(now) };
  }
  const say = (kind: string) => translate(`family-help.kind.${HELP_KINDS.find((each) => each === kind) ?? 'other'}`);
  return { label: translate('family-help.edit.kind'), before: say(before), now: say(now) };
}

/**
 * Reads an entry from its form: blank fields are left out, what the form has no field for and words that nobody changed
 * stay as they were, and it was checked today. Other languages keep the words that were read in them, also where those are
 * ours and not kept with the entry. Nothing is checked: the parser of the list does that.
 */
export function readHelpForm(
  data: FormData,
  before: HelpEntry | undefined,
  { id, language, today }: { readonly id: string; readonly language: string; readonly today: LocalDate },
): HelpEntry {
  const get = (name: string) =>
    String(data.get(name) ?? '')
      .replaceAll('\r\n', '\n')
      .trim();
  const typedIn = wordedIn(data) || language;
  const [read] = localizeHelp(before ? [before] : []);
  const { forWhom: _forWhom, place: _place, hours: _hours, ...more }: Partial<HelpEntry> = before ?? {};
  const { website: _website, phone: _phone, email: _email, languages: _languages, free: _free, ...kept } = more;
  const chosen = [...readTicked(data, before), ...splitLanguages(get('otherLanguages'))];
  const had = before?.languages?.filter((tag) => chosen.includes(tag)) ?? [];
  const languages = [...new Set([...had, ...chosen])];
  const texts = TEXTS.map((name) => {
    const isSame = localizeText(read?.[name] ?? '', typedIn).trim() === get(name);
    return [name, isSame ? before?.[name] : rewordText(read?.[name], typedIn, get(name))] as const;
  });
  const addresses = ADDRESSES.map((name) => [name, get(name) || undefined] as const);
  const filled = Object.fromEntries([...texts, ...addresses].filter(([, value]) => value !== undefined));
  return {
    title: '',
    what: '',
    ...kept,
    ...filled,
    id,
    kind: HELP_KINDS.find((kind) => kind === get('kind')) ?? 'other',
    ...(languages.length > 0 && { languages }),
    ...(get('free') !== 'unknown' && { free: get('free') === 'yes' }),
    checkedOn: today,
  };
}
