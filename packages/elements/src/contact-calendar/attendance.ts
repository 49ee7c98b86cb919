import { type Attendance, type CalendarEntry, findComing, findMovedFrom } from '@driehoek/sdk/contact-calendar';
import { html, nothing, type TemplateResult } from 'lit';
import type { CalendarView } from './calendar-view.js';
import { isOver } from './entry-words.js';

/** Who comes along: to answer for a family, or to read where it cannot be answered. */
export function renderAttendance(
  entry: CalendarEntry,
  attendance: Attendance,
  view: CalendarView,
): TemplateResult | typeof nothing {
  const { translate, actions } = view;
  const said = findComing(entry);
  if (isOver(entry, view)) return said ? html`<p>${describePast(said, view)}</p>` : nothing;
  if (!view.answerable) return html`<p>${describeAnswer(entry, view)}</p>`;
  const coming = said ?? [];
  const toggle = (name: string) =>
    actions.answer(entry, (names) =>
      names.includes(name) ? names.filter((other) => other !== name) : [...names, name],
    );
  const add = (field: HTMLInputElement | null | undefined) => {
    const name = field?.value.trim();
    if (!field || !name) return;
    field.value = '';
    actions.answer(entry, (names) => (names.includes(name) ? names : [...names, name]));
  };
  return html`<fieldset class="attendance" part="attendance">
    <legend>${translate('contact-calendar.attendance.title')}</legend>
    <p class="soft screen-only">
      ${translate('contact-calendar.attendance.hint')} ${translate('contact-calendar.attendance.readers')}
    </p>
    <div class="screen-only names">
      ${listNames(attendance, view).map(
        (name) =>
          html`<button type="button" class="chip" name="coming" aria-pressed=${coming.includes(name)} @click=${() => toggle(name)}>
            ${name}
          </button>`,
      )}
      <button type="button" class="chip" name="nobody" aria-pressed=${said?.length === 0} @click=${() => actions.answer(entry, () => [])}>
        ${translate('contact-calendar.attendance.nobody')}
      </button>
    </div>
    <div class="screen-only add-name">
      <input
        class="field"
        name="person"
        maxlength="60"
        autocomplete="off"
        aria-label=${translate('contact-calendar.attendance.name')}
        placeholder=${translate('contact-calendar.attendance.example')}
        @keydown=${(event: KeyboardEvent) => {
          if (event.key === 'Enter') add(event.currentTarget as HTMLInputElement);
        }}
      />
      <button
        type="button"
        class="button"
        name="add-person"
        @click=${(event: Event) => add((event.currentTarget as Element).parentElement?.querySelector('input'))}
      >
        ${translate('contact-calendar.attendance.add')}
      </button>
    </div>
    <p role="status">${describeAnswer(entry, view)}</p>
  </fieldset>`;
}

/** The names that this family has used in the plan, these first. */
function listNames({ coming = [] }: Attendance, { plan }: CalendarView): string[] {
  return [...new Set([...coming, ...plan.entries.flatMap(({ attendance }) => attendance?.coming ?? [])])];
}

function describeAnswer(entry: CalendarEntry, view: CalendarView): string {
  const { translate, language } = view;
  if (findMovedFrom(entry)) return describeBefore(entry.attendance?.coming ?? [], view);
  const coming = findComing(entry);
  if (!coming) return translate('contact-calendar.attendance.open');
  if (coming.length === 0) return translate('contact-calendar.attendance.not-coming');
  return translate('contact-calendar.attendance.coming', { names: listInWords(coming, language) });
}

/** What was answered before the moment was moved, which is asked again. */
function describeBefore(coming: readonly string[], { translate, language }: CalendarView): string {
  const before =
    coming.length === 0
      ? translate('contact-calendar.attendance.not-coming.before')
      : translate('contact-calendar.attendance.coming.before', { names: listInWords(coming, language) });
  return `${translate('contact-calendar.attendance.again')} ${before}`;
}

/** What was answered before a moment that is over. */
function describePast(coming: readonly string[], { translate, language }: CalendarView): string {
  if (coming.length === 0) return translate('contact-calendar.attendance.not-coming.past');
  return translate('contact-calendar.attendance.coming.past', { names: listInWords(coming, language) });
}

const listInWords = (names: readonly string[], language: string): string =>
  new Intl.ListFormat(language, { type: 'conjunction' }).format(names);
