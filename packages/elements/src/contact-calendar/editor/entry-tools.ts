import type { Attendance, CalendarEntry } from '@driehoek/sdk/contact-calendar';
import type { TextConcept } from '@driehoek/sdk/i18n';
import type { LocalDate } from '@driehoek/sdk/shared';
import { html, nothing, type TemplateResult } from 'lit';
import { DriehoekElement } from '../../shared/base-element.js';
import { controls } from '../../shared/controls.styles.js';
import { tokens } from '../../shared/tokens.styles.js';
import { describeReminder } from './describe-reminder.js';
import { type EditorTexts, editorTexts } from './editor-texts.js';
import { entryTools } from './entry-tools.styles.js';
import { type PlanEdit, PlanEditEvent } from './plan-edit.js';

/** How far each button moves a moment, in days. */
const STEPS = [
  [-7, 'week-earlier'],
  [-1, 'day-earlier'],
  [1, 'day-later'],
  [7, 'week-later'],
] as const;

/**
 * What staff see and do with one moment of a year plan: its reminders, how many come, changing, calling off, removing and
 * moving it. It changes nothing itself: it says what is asked, and the editor of the plan does it
 * (`editor.apply(event.edit)`). Beside a day it offers to add a moment there. Not checked: whether the reader is staff.
 *
 * @summary The tools of one moment, for staff.
 * @fires {PlanEditEvent} dh-plan-edit - What staff ask to do with the moment.
 * @csspart facts - The reminders, and how many come.
 * @csspart tools - The buttons.
 */
export class CalendarEntryToolsElement extends DriehoekElement {
  static override styles = [tokens, controls, entryTools];

  static override properties = {
    value: { attribute: false },
    day: { type: String },
    over: { type: Boolean },
  };

  /** The moment. */
  declare value: CalendarEntry | undefined;
  /** Without a moment: the day on which one can be added, `2026-11-22`. */
  declare day: LocalDate | undefined;
  /** Whether the moment is over: then it is not moved or called off any more, and what families answered is told as it was. */
  declare over: boolean;

  protected override get textConcepts(): readonly TextConcept[] {
    return ['contact-calendar', 'contact-calendar-editor'];
  }

  protected override render(): TemplateResult | typeof nothing {
    const translate = editorTexts(this.language, this.page.texts);
    const { value: entry, day } = this;
    if (entry) return html`${renderFacts(entry, this.over, translate)}${this.#renderTools(entry, translate)}`;
    if (!day) return nothing;
    return html`<button type="button" class="link screen-only" name="add" @click=${() => this.#ask({ type: 'add', day })}>
      ${translate('contact-calendar.edit.add')}
    </button>`;
  }

  #renderTools({ id, cancelled }: CalendarEntry, translate: EditorTexts): TemplateResult {
    const button = (name: 'change' | 'cancel' | 'remove', label: string) =>
      html`<button type="button" class="button" name=${name} @click=${() => this.#ask({ type: name, id })}>${label}</button>`;
    return html`<div class="tools screen-only" part="tools">
      ${button('change', translate('contact-calendar.edit.change'))}
      ${this.over ? nothing : button('cancel', translate(cancelled ? 'contact-calendar.edit.restore-entry' : 'contact-calendar.edit.cancel-entry'))}
      ${button('remove', translate('contact-calendar.edit.remove'))}
      ${this.over || cancelled ? nothing : this.#renderMoving(id, translate)}
    </div>`;
  }

  #renderMoving(id: string, translate: EditorTexts): TemplateResult {
    return html`<div class="moving" role="group" aria-label=${translate('contact-calendar.edit.move')}>
        <span aria-hidden="true">${translate('contact-calendar.edit.move')}</span>
        ${STEPS.map(
          ([days, name]) =>
            html`<button type="button" class="link" name="move" value=${days} @click=${() => this.#ask({ type: 'move-by', id, days })}>
              ${translate(`contact-calendar.edit.move.${name}`)}
            </button>`,
        )}
    </div>`;
  }

  #ask(edit: PlanEdit): void {
    this.dispatchEvent(new PlanEditEvent(edit));
  }
}

function renderFacts(entry: CalendarEntry, isOver: boolean, translate: EditorTexts): TemplateResult | typeof nothing {
  const { attendance, reminders, cancelled } = entry;
  const asks = attendance && !cancelled && (!isOver || attendance.total !== undefined || attendance.families);
  // Nobody is reminded of what does not go ahead.
  const reminds = reminders.length > 0 && !cancelled;
  if (!reminds && !asks) return nothing;
  return html`<div class="facts" part="facts">
    ${
      reminds
        ? html`<dl>
            <dt>${translate('contact-calendar.detail.reminders')}</dt>
            <dd>${describeReminders(entry, translate)}</dd>
          </dl>`
        : nothing
    }
    ${asks ? renderComing(attendance, isOver, translate) : nothing}
  </div>`;
}

/** When and how parents are reminded, and what of it was sent: `brief, 14 dagen ervoor (gedaan); bericht, 2 dagen ervoor`. */
function describeReminders({ reminders, start }: CalendarEntry, translate: EditorTexts): string {
  return reminders
    .map((reminder) => {
      const words = describeReminder(reminder, translate);
      return reminder.sentFor === start ? translate('contact-calendar.detail.reminder-sent', { text: words }) : words;
    })
    .join('; ');
}

/** How many come so far, of how many families. */
function describeTotal(
  { people, answers }: NonNullable<Attendance['total']>,
  isOver: boolean,
  translate: EditorTexts,
): string {
  const families = translate('contact-calendar.attendance.families', { count: answers });
  return translate(`contact-calendar.attendance.total${isOver ? '.past' : ''}`, { count: people, families });
}

/** How many come, and which families; never who of them. */
function renderComing({ total, families = [] }: Attendance, isOver: boolean, translate: EditorTexts): TemplateResult {
  const nameOf = ({ name }: (typeof families)[number]) => name || translate('contact-calendar.families.nameless');
  const unanswered = families.filter(({ people }) => people === undefined);
  const before = unanswered.flatMap((family) => {
    const { peopleBefore: count } = family;
    return count === undefined ? [] : [translate('contact-calendar.families.before', { name: nameOf(family), count })];
  });
  const coming = families.filter(({ people = 0 }) => people > 0);
  const groups = [
    ['coming', coming.map((family) => `${nameOf(family)} (${family.people})`)],
    ['not-coming', families.filter(({ people }) => people === 0).map(nameOf)],
    ...(before.length > 0 ? [['moved', before] as const] : []),
    ['open', unanswered.filter(({ peopleBefore }) => peopleBefore === undefined).map(nameOf)],
  ] as const;
  const count = (key: (typeof groups)[number][0], names: readonly string[]) =>
    translate(
      isOver && (key === 'coming' || key === 'not-coming')
        ? `contact-calendar.families.${key}.past`
        : `contact-calendar.families.${key}`,
      {
        count: names.length,
      },
    );
  return html`<p>
      ${total ? describeTotal(total, isOver, translate) : isOver ? nothing : translate('contact-calendar.form.attendance')}
    </p>
    ${
      families.length > 0
        ? html`<details class="families" part="families">
            <summary>
              ${groups.map(([key, names]) => count(key, names)).join(' · ')}
            </summary>
            <dl>
              ${groups.map(([key, names]) =>
                names.length > 0
                  ? html`<dt>${count(key, names)}</dt>
                      <dd>${names.join(', ')}</dd>`
                  : nothing,
              )}
            </dl>
          </details>`
        : nothing
    }`;
}
