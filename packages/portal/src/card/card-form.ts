import { CHANNELS, type Channel } from '@driehoek/sdk/information-card';
import { formatLocal, WEEKDAYS, type Weekday } from '@driehoek/sdk/shared';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { PortalTranslate } from '../texts.js';
import {
  type CardDraft,
  type ContactDraft,
  emptyContact,
  emptyMoment,
  emptyRoute,
  emptyTeacher,
  hasWrongHours,
  hasWrongNumber,
  isWrongPhone,
  type MomentDraft,
  nextKey,
  type RouteDraft,
  type TeacherDraft,
} from './card-draft.js';

export interface CardFormView {
  readonly draft: CardDraft;
  readonly translate: PortalTranslate;
  readonly language: string;
  /** Changes the draft as it is by then: a press may come before what the last one did has been rendered. */
  readonly change: (update: (draft: CardDraft) => CardDraft) => void;
  /** Removes the row with this key from a group. */
  readonly remove: (group: RowGroup, key: number) => void;
  /** Called after a row was added at the end of a group. */
  readonly added: (group: RowGroup) => void;
  /** Renders the undo for a row that was removed from this group. */
  readonly undo: (group: RowGroup) => TemplateResult;
}

export type RowGroup = 'teachers' | 'moments' | 'route';

type Set = (value: string) => void;

interface FieldOptions {
  readonly type?: 'text' | 'date' | 'time' | 'number';
  readonly hint?: string;
  /** The id of what is said of it in {@link renderWrong}, while something is wrong. */
  readonly wrong?: string | undefined;
}

/** Renders one labelled field. */
function field(
  label: string,
  value: string,
  set: Set,
  { type = 'text', hint, wrong }: FieldOptions = {},
): TemplateResult {
  return html`<label class=${type}>
    <span>${label}${hint ? html` <small class="soft">${hint}</small>` : nothing}</span>
    <input
      class="field"
      type=${type}
      autocomplete="off"
      min=${type === 'number' ? 1 : nothing}
      aria-invalid=${wrong ? 'true' : nothing}
      aria-describedby=${wrong ?? nothing}
      .value=${value}
      @input=${(event: Event) => set((event.target as HTMLInputElement).value)}
    />
  </label>`;
}

/** Says below a field or the hours of a row that they cannot be so; {@link field} points to it by this id. */
function renderWrong(
  id: string | undefined,
  translate: PortalTranslate,
  what: 'hours' | 'phone' = 'hours',
): TemplateResult {
  return html`<p class="wrong" id=${id ?? nothing} role="status">${id ? translate(`portal.form.wrong-${what}`) : nothing}</p>`;
}

const replaceRow = <T extends { readonly key: number }>(
  rows: readonly T[],
  { key }: T,
  update: (row: T) => Partial<T>,
): T[] => rows.map((row) => (row.key === key ? { ...row, ...update(row) } : row));

/** Renders the form of a card: first what is not public, then the public facts. Every input calls `change`. */
export function renderCardForm(view: CardFormView): TemplateResult {
  const { draft, translate, change } = view;
  const set = (key: keyof CardDraft) => (value: string) => change((now) => ({ ...now, [key]: value }));
  const setSchool = (key: keyof CardDraft['school']) => (value: string) =>
    change((now) => ({ ...now, school: { ...now.school, [key]: value } }));
  const noPhone = isWrongPhone(draft.school.phone) ? 'phone-school' : undefined;
  return html`<form class="card-form" autocomplete="off" @submit=${(event: Event) => event.preventDefault()}>
    ${field(translate('portal.form.group'), draft.group, set('group'), { hint: translate('portal.form.group-hint') })}
    ${renderTeachers(view)}
    <fieldset>
      <legend>${translate('portal.form.absence')}</legend>
      ${field(translate('portal.form.absence-text'), draft.absence, set('absence'))}
      ${field(translate('portal.form.contact'), draft.absenceContact, set('absenceContact'))}
    </fieldset>
    ${renderMoments(view)} ${renderRoute(view)}
    <fieldset>
      <legend>${translate('portal.form.more')}</legend>
      ${field(translate('portal.form.languages'), draft.languages, set('languages'), { hint: translate('portal.form.languages-hint') })}
      ${field(translate('portal.form.interpreter'), draft.interpreter, set('interpreter'))}
      ${field(translate('portal.form.note'), draft.note, set('note'))}
    </fieldset>
    <details>
      <summary>${translate('portal.form.school')}</summary>
      ${field(translate('portal.form.name'), draft.school.name, setSchool('name'))}
      ${field(translate('portal.form.address'), draft.school.address, setSchool('address'))}
      ${field(translate('portal.form.phone'), draft.school.phone, setSchool('phone'), { wrong: noPhone })}
      ${renderWrong(noPhone, translate, 'phone')}
      ${field(translate('portal.form.website'), draft.school.website, setSchool('website'))}
    </details>
    <p class="soft">${translate('portal.form.saved')}</p>
  </form>`;
}

function renderTeachers({ draft, translate, language, change, remove, added, undo }: CardFormView): TemplateResult {
  const { teachers } = draft;
  const setRow = (row: TeacherDraft, update: (row: TeacherDraft) => Partial<TeacherDraft>) =>
    change((now) => ({ ...now, teachers: replaceRow(now.teachers, row, update) }));
  const add = () => {
    change((now) => ({ ...now, teachers: [...now.teachers, emptyTeacher(nextKey(now.teachers))] }));
    added('teachers');
  };
  return html`<fieldset data-rows="teachers">
    <legend>${translate('portal.form.teachers')}</legend>
    ${repeat(
      teachers,
      ({ key }) => key,
      (row, index) =>
        html`<div class="row" role="group" aria-label=${translate('portal.form.teacher-number', { number: index + 1 })}>
          ${field(translate('portal.form.teacher-name'), row.name, (name) => setRow(row, () => ({ name })), { hint: translate('portal.form.teacher-hint') })}
          ${field(translate('portal.form.teacher-role'), row.role, (role) => setRow(row, () => ({ role })), { hint: translate('portal.form.optional') })}
          ${renderDays(row, translate, language, (day) => setRow(row, ({ days }) => ({ days: toggle(days, day) })))}
          ${renderContacts(row, translate, (update) => setRow(row, ({ contacts }) => ({ contacts: update(contacts) })))}
          ${removeButton(translate('portal.form.remove-teacher', { number: index + 1 }), translate, () => remove('teachers', row.key))}
        </div>`,
    )}
    ${undo('teachers')}
    <button type="button" class="button" @click=${add}>${translate('portal.form.add-teacher')}</button>
  </fieldset>`;
}

function renderDays(
  { days }: TeacherDraft,
  translate: PortalTranslate,
  language: string,
  turn: (day: Weekday) => void,
): TemplateResult {
  return html`<fieldset class="days">
    <legend>${translate('portal.form.days')}</legend>
    ${WEEKDAYS.slice(0, 5).map(
      (day, index) =>
        html`<label class="chip">
          <input type="checkbox" .checked=${days.includes(day)} @change=${() => turn(day)} />
          <span>${nameDay(index, language)}</span>
        </label>`,
    )}
  </fieldset>`;
}

const toggle = (days: readonly Weekday[], day: Weekday): Weekday[] =>
  WEEKDAYS.filter((other) => (other === day) !== days.includes(other));

/** 1 January 2024 was a Monday. */
const nameDay = (index: number, language: string) =>
  formatLocal(`2024-01-0${index + 1}`, language, { weekday: 'short' });

function renderContacts(
  { contacts, key: teacher }: TeacherDraft,
  translate: PortalTranslate,
  change: (update: (contacts: readonly ContactDraft[]) => ContactDraft[]) => void,
): TemplateResult {
  const setRow = (row: ContactDraft, part: Partial<ContactDraft>) => change((now) => replaceRow(now, row, () => part));
  return html`${repeat(
    contacts,
    ({ key }) => key,
    (row) => {
      const wrong = hasWrongHours(row) ? `hours-${teacher}-${row.key}` : undefined;
      const noNumber = hasWrongNumber(row) ? `phone-${teacher}-${row.key}` : undefined;
      return html`<fieldset class="contact">
          <legend>${translate('portal.form.contact-way')}</legend>
          <label>
            <span>${translate('portal.form.channel')}</span>
            <select
              class="field"
              @change=${(event: Event) => setRow(row, { channel: (event.target as HTMLSelectElement).value as Channel })}
            >
              ${CHANNELS.map(
                (channel) =>
                  html`<option value=${channel} ?selected=${channel === row.channel}>${translate(`portal.channel.${channel}`)}</option>`,
              )}
            </select>
          </label>
          ${field(translate(`portal.form.value.${row.channel}`), row.value, (value) => setRow(row, { value }), { wrong: noNumber })}
          ${renderWrong(noNumber, translate, 'phone')}
          ${field(translate('portal.form.from'), row.from, (from) => setRow(row, { from }), { type: 'time' })}
          ${field(translate('portal.form.to'), row.to, (to) => setRow(row, { to }), { type: 'time', wrong })}
          ${
            row.channel === 'in-person'
              ? nothing
              : field(
                  translate('portal.form.replies'),
                  row.repliesWithin,
                  (repliesWithin) => setRow(row, { repliesWithin }),
                  { type: 'number' },
                )
          }
          ${renderWrong(wrong, translate)}
        </fieldset>`;
    },
  )}
    <button type="button" class="link" @click=${() => change((now) => [...now, emptyContact(nextKey(now))])}>
      ${translate('portal.form.add-contact')}
    </button>`;
}

function renderMoments({ draft, translate, change, remove, added, undo }: CardFormView): TemplateResult {
  const { moments } = draft;
  const setRow = (row: MomentDraft, part: Partial<MomentDraft>) =>
    change((now) => ({ ...now, moments: replaceRow(now.moments, row, () => part) }));
  const add = () => {
    change((now) => ({ ...now, moments: [...now.moments, emptyMoment(nextKey(now.moments))] }));
    added('moments');
  };
  return html`<fieldset data-rows="moments">
    <legend>${translate('portal.form.moments')}</legend>
    ${repeat(
      moments,
      ({ key }) => key,
      (row, index) => {
        const wrong = hasWrongHours(row) ? `hours-${row.key}` : undefined;
        return html`<div class="row" role="group" aria-label=${translate('portal.form.moment-number', { number: index + 1 })}>
          ${field(translate('portal.form.moment-title'), row.title, (title) => setRow(row, { title }), { hint: translate('portal.form.moment-hint') })}
          ${field(translate('portal.form.date'), row.on, (on) => setRow(row, { on }), { type: 'date' })}
          ${field(translate('portal.form.from'), row.from, (from) => setRow(row, { from }), { type: 'time' })}
          ${field(translate('portal.form.to'), row.to, (to) => setRow(row, { to }), { type: 'time', wrong })}
          ${renderWrong(wrong, translate)}
          ${field(translate('portal.form.place'), row.place, (place) => setRow(row, { place }), { hint: translate('portal.form.optional') })}
          ${removeButton(translate('portal.form.remove-moment', { number: index + 1 }), translate, () => remove('moments', row.key))}
        </div>`;
      },
    )}
    ${undo('moments')}
    <button type="button" class="button" @click=${add}>${translate('portal.form.add-moment')}</button>
  </fieldset>`;
}

function renderRoute({ draft, translate, change, remove, added, undo }: CardFormView): TemplateResult {
  const { route } = draft;
  const setRow = (row: RouteDraft, part: Partial<RouteDraft>) =>
    change((now) => ({ ...now, route: replaceRow(now.route, row, () => part) }));
  const add = () => {
    change((now) => ({ ...now, route: [...now.route, emptyRoute(nextKey(now.route))] }));
    added('route');
  };
  return html`<fieldset data-rows="route">
    <legend>${translate('portal.form.route')}</legend>
    <p class="soft">${translate('portal.form.route-hint')}</p>
    ${repeat(
      route,
      ({ key }) => key,
      (row, index) =>
        html`<div class="row" role="group" aria-label=${translate('portal.form.route-number', { number: index + 1 })}>
          ${field(translate('portal.form.question'), row.question, (question) => setRow(row, { question }))}
          ${field(translate('portal.form.to-whom'), row.who, (who) => setRow(row, { who }))}
          ${field(translate('portal.form.contact'), row.contact, (contact) => setRow(row, { contact }), { hint: translate('portal.form.optional') })}
          ${removeButton(translate('portal.form.remove-route', { number: index + 1 }), translate, () => remove('route', row.key))}
        </div>`,
    )}
    ${undo('route')}
    <button type="button" class="button" @click=${add}>${translate('portal.form.add-route')}</button>
  </fieldset>`;
}

function removeButton(label: string, translate: PortalTranslate, onRemove: () => void): TemplateResult {
  return html`<p class="end">
    <button type="button" class="link" aria-label=${label} @click=${onRemove}>${translate('portal.remove')}</button>
  </p>`;
}
