import { ENTRY_KINDS, PARENT_ROLES, PUPIL_ROLES, REMINDER_CHANNELS } from '@driehoek/sdk/contact-calendar';
import type { Issue, SchoolYear } from '@driehoek/sdk/shared';
import { html, nothing, type TemplateResult } from 'lit';
import { checked, servedChecked } from '../../shared/checked.js';
import { type ClashWords, renderFieldClashes } from '../../shared/field-clashes.js';
import type { FieldClash } from '../../shared/merge-fields.js';
import type { EditorTexts } from './editor-texts.js';
import { sortProblems } from './entry-problems.js';

/** A moment while somebody fills in its form. */
export interface EntryForm {
  readonly isNew: boolean;
  /** The fields as they were when the form was drawn; what is typed since stands in the form itself. */
  readonly values: FormData;
  /** Whether they are what somebody typed before and did not save. */
  readonly isDraft: boolean;
  /** The classes that occur in the plan. */
  readonly groups: readonly string[];
  readonly issues: readonly Issue[];
  /** The fields of which the issues are. */
  readonly given?: FormData;
  /** The school year of the plan. */
  readonly schoolYear: SchoolYear;
  /** The fields that somebody else changed too, to something else. */
  readonly clashes?: readonly FieldClash[];
}

/** What the controls of the form do. */
export interface EntryFormActions {
  /** Another kind was chosen in the form. */
  chooseKind(): void;
  /** Another first day was chosen, or that the moment lasts for several days. */
  chooseDays(): void;
  addReminder(): void;
  removeReminder(index: number): void;
  startAgain(): void;
  close(): void;
  save(): void;
}

/** The form for a moment. */
export function renderEntryForm(form: EntryForm, translate: EditorTexts, actions: EntryFormActions): TemplateResult {
  const { values, groups } = form;
  const get = (name: string) => String(values.get(name) ?? '');
  const { fields, others } = sortProblems(form.issues, form.given ?? values, form.schoolYear, translate);
  const describe = (name: string, hint: string) =>
    [hint && `hint-${name}`, fields.has(name) && `wrong-${name}`].filter(Boolean).join(' ') || nothing;
  const say = (
    name: string,
    hint = '',
  ) => html`${hint ? html`<small class="soft" id="hint-${name}">${hint}</small>` : nothing}
    ${fields.has(name) ? html`<small class="wrong" id="wrong-${name}">${fields.get(name)}</small>` : nothing}`;
  const text = (name: string, label: string, { hint = '', type = 'text', list = '' } = {}) => html`<div class=${name}>
      <label>
        <span>${label}</span>
        <input
          class="field"
          name=${name}
          type=${type}
          list=${list || nothing}
          aria-describedby=${describe(name, hint)}
          aria-invalid=${fields.has(name) ? 'true' : nothing}
          .value=${get(name)}
          ?required=${name === 'title' || name === 'day'}
          @change=${name === 'day' ? actions.chooseDays : undefined}
        />
      </label>
      ${say(name, hint)}
    </div>`;
  const area = (name: string, label: string, hint = '') => html`<div>
      <label>
        <span>${label}</span>
        <textarea class="field" name=${name} rows="2" aria-describedby=${describe(name, hint)} .value=${get(name)}></textarea>
      </label>
      ${say(name, hint)}
    </div>`;
  const tick = (name: string, label: string, onChange?: () => void) => html`<label class="tick tick-${name}">
      <input type="checkbox" name=${name} ?checked=${servedChecked(values.has(name))} ${checked(values.has(name))} @change=${onChange} /><span>${label}</span>
    </label>`;
  const choice = (
    name: string,
    label: string,
    options: readonly (readonly [string, string])[],
    onChange?: () => void,
  ) => html`<label>
      <span>${label}</span>
      <select class="field" name=${name} @change=${onChange}>
        ${options.map(([value, word]) => html`<option value=${value} ?selected=${value === get(name)}>${word}</option>`)}
      </select>
    </label>`;
  return html`<form class="entry-form" method="dialog" novalidate>
    <input type="hidden" name="in" .value=${get('in')} />
    <h3 id="form-title">${translate(form.isNew ? 'contact-calendar.form.title-add' : 'contact-calendar.form.title-change')}</h3>
    ${
      form.isDraft
        ? html`<p class="note">
            ${translate('contact-calendar.form.draft')}
            <button type="button" class="link" name="start-again" @click=${actions.startAgain}>${translate('contact-calendar.form.start-again')}</button>
          </p>`
        : nothing
    }
    ${renderFieldClashes(
      form.clashes?.map((clash) => sayClash(clash, translate)),
      () => ({
        title: translate('contact-calendar.form.clash'),
        hint: translate('contact-calendar.form.clash-hint'),
        before: translate('contact-calendar.form.clash-before'),
        now: translate('contact-calendar.form.clash-now'),
        empty: translate('contact-calendar.form.clash-empty'),
      }),
    )}
    ${text('title', translate('contact-calendar.form.title'), { hint: translate('contact-calendar.form.title-hint') })}
    <div class="pair">
      ${choice(
        'kind',
        translate('contact-calendar.form.kind'),
        ENTRY_KINDS.map((kind) => [kind, translate(`contact-calendar.kind.${kind}`)] as const),
        actions.chooseKind,
      )}
      ${choice('level', translate('contact-calendar.form.level'), [
        ['school', translate('contact-calendar.level.school')],
        ['class', translate('contact-calendar.level.class')],
      ])}
      ${text('group', translate('contact-calendar.form.group'), { list: 'groups' })}
      <datalist id="groups">${groups.map((group) => html`<option value=${group}></option>`)}</datalist>
    </div>
    ${tick('formal', translate('contact-calendar.form.formal'))} ${tick('allDay', translate('contact-calendar.form.all-day'))}
    ${tick('later', translate('contact-calendar.form.later'), actions.chooseDays)}
    <div class="pair">
      ${text('day', translate('contact-calendar.form.day'), { type: 'date' })}
      ${text('from', translate('contact-calendar.form.from'), { type: 'time' })}
      ${text('last', translate('contact-calendar.form.last-day'), { type: 'date' })}
      ${text('to', translate('contact-calendar.form.to'), { type: 'time' })}
    </div>
    ${text('place', translate('contact-calendar.form.place'))} ${text('audience', translate('contact-calendar.form.audience'))}
    ${area('goal', translate('contact-calendar.form.goal'), translate('contact-calendar.form.goal-hint'))}
    ${choice('pupilRole', translate('contact-calendar.form.pupil-role'), listRoles(get('pupilRole'), translate))}
    ${choice('parentRole', translate('contact-calendar.form.parent-role'), [
      ['', translate('contact-calendar.form.parent-role.none')],
      ...PARENT_ROLES.map((role) => [role, translate(`contact-calendar.parent-role.${role}`)] as const),
    ])}
    ${area('expectedOfParents', translate('contact-calendar.form.expected'))}
    ${area('description', translate('contact-calendar.form.description'))}
    ${text('link', translate('contact-calendar.form.link'), { type: 'url' })}
    ${renderReminders(values, fields, translate, actions)} ${tick('attendance', translate('contact-calendar.form.attendance'))}
    <div role="alert">${others.map((problem) => html`<p class="note">${problem}</p>`)}</div>
    <p class="form-buttons">
      <button type="button" class="button" name="close-form" @click=${actions.close}>${translate('contact-calendar.form.close')}</button>
      <button type="button" class="button primary" name="save-entry" @click=${actions.save}>${translate('contact-calendar.form.save')}</button>
    </p>
  </form>`;
}

/** A role in a school's own words is a choice beside ours. */
function listRoles(own: string, translate: EditorTexts): (readonly [string, string])[] {
  const known = PUPIL_ROLES.map((role) => [role, translate(`contact-calendar.form.pupil-role.${role}`)] as const);
  const isOwn = own !== '' && !known.some(([role]) => role === own);
  return [['', translate('contact-calendar.form.pupil-role.none')], ...known, ...(isOwn ? [[own, own] as const] : [])];
}

function renderReminders(
  values: FormData,
  wrong: ReadonlyMap<string, string>,
  translate: EditorTexts,
  actions: EntryFormActions,
): TemplateResult {
  const channels = values.getAll('channel').map(String);
  const days = values.getAll('daysBefore').map(String);
  return html`<fieldset class="reminders">
    <legend>${translate('contact-calendar.form.reminders')}</legend>
    ${channels.map((channel, index) => {
      const problem = wrong.get(`daysBefore-${index}`);
      const isOwn = !REMINDER_CHANNELS.some((known) => known === channel);
      return html`<div class="reminder">
        <div>
          <label>
            <span>${translate('contact-calendar.form.days-before')}</span>
            <input
              class="field"
              type="number"
              min="0"
              max="366"
              step="1"
              name="daysBefore"
              aria-invalid=${problem === undefined ? nothing : 'true'}
              aria-describedby=${problem === undefined ? nothing : `wrong-daysBefore-${index}`}
              .value=${days[index] ?? ''}
            />
          </label>
          ${problem === undefined ? nothing : html`<small class="wrong" id="wrong-daysBefore-${index}">${problem}</small>`}
        </div>
        <label>
          <span>${translate('contact-calendar.form.channel')}</span>
          <select class="field" name="channel">
            ${REMINDER_CHANNELS.map(
              (known) =>
                html`<option value=${known} ?selected=${known === channel}>${translate(`contact-calendar.channel.${known}`)}</option>`,
            )}
            ${isOwn ? html`<option value=${channel} selected>${channel}</option>` : nothing}
          </select>
        </label>
        <button
          type="button"
          class="link"
          name="remove-reminder"
          value=${index}
          @click=${() => actions.removeReminder(index)}
          aria-label=${translate('contact-calendar.form.remove-reminder', { number: index + 1 })}
        >
          ${translate('contact-calendar.edit.remove')}
        </button>
      </div>`;
    })}
    <button type="button" class="link" name="add-reminder" @click=${actions.addReminder}>${translate('contact-calendar.form.add-reminder')}</button>
  </fieldset>`;
}

const FIELD_LABELS = {
  title: 'title',
  kind: 'kind',
  level: 'level',
  group: 'group',
  formal: 'formal',
  allDay: 'all-day',
  later: 'later',
  day: 'day',
  last: 'last-day',
  from: 'from',
  to: 'to',
  place: 'place',
  audience: 'audience',
  goal: 'goal',
  pupilRole: 'pupil-role',
  parentRole: 'parent-role',
  expectedOfParents: 'expected',
  description: 'description',
  link: 'link',
  attendance: 'attendance',
} as const;

/** A field that both changed, as the form words it. */
function sayClash({ name, before, now }: FieldClash, translate: EditorTexts): ClashWords {
  const label = translate(`contact-calendar.form.${FIELD_LABELS[name as keyof typeof FIELD_LABELS] ?? 'title'}`);
  const say = (value: string): string => {
    const isKnown = <T extends string>(known: readonly T[]): T | undefined => known.find((each) => each === value);
    const [kind, parents, pupil] = [isKnown(ENTRY_KINDS), isKnown(PARENT_ROLES), isKnown(PUPIL_ROLES)];
    if (name === 'kind' && kind) return translate(`contact-calendar.kind.${kind}`);
    if (name === 'level') return translate(`contact-calendar.level.${value === 'class' ? 'class' : 'school'}`);
    if (name === 'parentRole' && parents) return translate(`contact-calendar.parent-role.${parents}`);
    if (name === 'pupilRole' && pupil) return translate(`contact-calendar.form.pupil-role.${pupil}`);
    return value === 'on' ? '✓' : value;
  };
  return { label, before: say(before), now: say(now) };
}
