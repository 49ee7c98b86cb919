import {
  type DueReminder,
  dueReminders,
  formatReminder,
  isAllDay,
  listEntries,
  type YearPlan,
} from '@driehoek/sdk/contact-calendar';
import { localizeText, type ReaderOptions } from '@driehoek/sdk/i18n';
import { formatMoment } from '@driehoek/sdk/shared';
import { html, nothing, type TemplateResult } from 'lit';
import type { EditorTexts } from './editor-texts.js';
import { describeReminder } from './describe-reminder.js';
import type { PlanEdit } from './plan-edit.js';

/** What the list of reminders needs of the editor. */
export interface DueListControls {
  readonly apply: (edit: PlanEdit) => void;
  /** Tells the reader what happened. */
  readonly say: (words: string) => void;
}

/** Lists the reminders that are to be sent now, for who shows one class or all. */
export function listDue(plan: YearPlan | undefined, group: string | undefined, now: Date): DueReminder[] {
  if (!plan) return [];
  return dueReminders({ timeZone: plan.timeZone, entries: listEntries(plan, group ? { group } : {}) }, now);
}

/** Renders the reminders that are to be sent now, each with its text to copy and the way to say that it was sent. */
export function renderDueList(
  due: readonly DueReminder[],
  translate: EditorTexts,
  reader: ReaderOptions & { readonly language: string },
  { apply, say }: DueListControls,
): TemplateResult | typeof nothing {
  if (due.length === 0) return nothing;
  return html`<section class="due note screen-only" part="reminders" aria-labelledby="due-title">
    <h3 id="due-title">${translate('contact-calendar.due.title', { count: due.length })}</h3>
    <ul role="list">
      ${due.map((each) => {
        const { entry, daysBefore, channel } = each;
        const { subject, text } = formatReminder(entry, each, reader);
        const title = localizeText(entry.title, reader.language);
        const how = describeReminder(each, translate);
        const words = [subject, text].filter(Boolean).join('\n\n');
        const name = (label: string) => `${label}: ${title}, ${how}`;
        const [copy, done] = [translate('contact-calendar.due.copy'), translate('contact-calendar.due.done')];
        return html`<li>
          <p><strong>${title}</strong>, ${formatWhen(each, reader.language)}<br />${how}</p>
          <details>
            <summary>${translate('contact-calendar.due.text')}</summary>
            <textarea
              class="field"
              readonly
              rows=${Math.min(12, 2 + words.split('\n').length)}
              aria-label=${name(translate('contact-calendar.due.text'))}
              .value=${words}
            ></textarea>
            <button type="button" class="button" name="copy-reminder" aria-label=${name(copy)} @click=${(event: Event) => copyText(event, words, translate, say)}>${copy}</button>
          </details>
          <button
            type="button"
            class="button"
            name="reminded"
            aria-label=${name(done)}
            @click=${() => apply({ type: 'remind', id: entry.id, daysBefore, channel })}
          >
            ${done}
          </button>
        </li>`;
      })}
    </ul>
  </section>`;
}

function formatWhen({ entry }: DueReminder, language: string): string {
  const { start, end } = entry;
  const period = isAllDay(entry) ? { start: start.slice(0, 10), end: end.slice(0, 10) } : { start, end };
  return formatMoment(period, language).join(' ');
}

/** Browsers allow it to some pages only, and to none without https: then the text is selected to copy by hand. */
async function copyText(event: Event, text: string, translate: EditorTexts, say: (words: string) => void) {
  const field = (event.currentTarget as Element).closest('details')?.querySelector('textarea');
  const isCopied = await navigator.clipboard?.writeText(text).then(
    () => true,
    () => false,
  );
  if (!isCopied) field?.select();
  say(translate(isCopied ? 'contact-calendar.due.copied' : 'contact-calendar.due.not-copied'));
}
