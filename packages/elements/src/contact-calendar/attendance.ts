import type { Attendance, CalendarEntry } from '@driehoek/sdk/contact-calendar';
import { html, type TemplateResult } from 'lit';
import type { CalendarView } from './calendar-view.js';

/** Who comes along: to answer for a family, to read for staff. */
export function renderAttendance(id: string, attendance: Attendance, view: CalendarView): TemplateResult {
  const { texts } = view;
  if (view.staff) return html`<p>${view.staff.describeAttendance(attendance)}</p>`;
  if (!view.answerable) return html`<p>${describeAnswer(attendance, view)}</p>`;
  return html`<fieldset class="attendance" part="attendance">
    <legend>${texts('contact-calendar.attendance.title')}</legend>
    <p class="soft screen-only">${texts('contact-calendar.attendance.hint')}</p>
    <div class="screen-only names">
      ${listNames(attendance, view).map(
        (name) =>
          html`<button type="button" class="chip" name="coming" value=${id} data-person=${name} aria-pressed=${attendance.coming?.includes(name) ?? false}>
            ${name}
          </button>`,
      )}
      <button type="button" class="chip" name="nobody" value=${id} aria-pressed=${attendance.coming?.length === 0}>
        ${texts('contact-calendar.attendance.nobody')}
      </button>
    </div>
    <div class="screen-only add-name">
      <input
        class="field"
        data-person-for=${id}
        maxlength="60"
        autocomplete="off"
        aria-label=${texts('contact-calendar.attendance.name')}
        placeholder=${texts('contact-calendar.attendance.example')}
      />
      <button type="button" class="button" name="add-person" value=${id}>${texts('contact-calendar.attendance.add')}</button>
    </div>
    <p role="status">${describeAnswer(attendance, view)}</p>
  </fieldset>`;
}

/** The names that this family has used in the plan, these first. */
function listNames({ coming = [] }: Attendance, { plan }: CalendarView): string[] {
  return [...new Set([...coming, ...plan.entries.flatMap(({ attendance }) => attendance?.coming ?? [])])];
}

function describeAnswer({ coming }: Attendance, { texts, language }: CalendarView): string {
  if (!coming) return texts('contact-calendar.attendance.open');
  if (coming.length === 0) return texts('contact-calendar.attendance.not-coming');
  const names = new Intl.ListFormat(language, { type: 'conjunction' }).format(coming);
  return texts('contact-calendar.attendance.coming', { names });
}

/** The names after a button of ours was pressed; undefined when it gives no answer. A typed name leaves its field. */
export function readAnswer({ attendance }: CalendarEntry, button: HTMLButtonElement): string[] | undefined {
  const coming = attendance?.coming ?? [];
  const { name, dataset, parentElement } = button;
  if (name === 'nobody') return [];
  const field = name === 'add-person' ? parentElement?.querySelector('input') : undefined;
  const person = field ? field.value.trim() : dataset['person'];
  if (!person || !['coming', 'add-person'].includes(name)) return undefined;
  if (field) field.value = '';
  if (!coming.includes(person)) return [...coming, person];
  return name === 'coming' ? coming.filter((other) => other !== person) : [...coming];
}
