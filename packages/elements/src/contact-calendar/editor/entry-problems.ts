import type { Issue } from '@driehoek/sdk/shared';
import type { EditorTexts } from './editor-texts.js';

/** What is wrong with the fields of the form, in words, by the name of the field; of a reminder `daysBefore-0`. */
export interface EntryProblems {
  readonly fields: ReadonlyMap<string, string>;
  /** What no field is to blame for. */
  readonly others: readonly string[];
}

/** Finds for each issue of a moment the field that it is about; the first of a field counts. */
export function sortProblems(issues: readonly Issue[], values: FormData, translate: EditorTexts): EntryProblems {
  const fields = new Map<string, string>();
  const others: string[] = [];
  for (const issue of issues) {
    const name = fieldOf(issue, values);
    if (name === undefined) others.push(issue.message);
    else if (!fields.has(name)) fields.set(name, describe(issue, name, values, translate));
  }
  return { fields, others };
}

function fieldOf({ path }: Issue, values: FormData): string | undefined {
  const has = (name: string) => String(values.get(name) ?? '').trim() !== '';
  const [name, list, index] = [path.split('.').at(-1), ...(/(\w+)\[(\d+)\]\.\w+$/.exec(path)?.slice(1) ?? [])];
  if (list === 'reminders') return name === 'daysBefore' ? `daysBefore-${index}` : undefined;
  switch (name) {
    case 'title':
    case 'group':
      return name;
    case 'start':
      return has('day') && !values.has('allDay') ? 'from' : 'day';
    case 'end':
      // Without a first day there is no end either.
      if (!has('day')) return 'day';
      if (values.has('allDay')) return 'last';
      return values.has('later') && !(String(values.get('last')) >= String(values.get('day'))) ? 'last' : 'to';
    default:
      return undefined;
  }
}

function describe({ code, message }: Issue, name: string, values: FormData, translate: EditorTexts): string {
  const isBlank = String(values.get(name) ?? '').trim() === '';
  if (isBlank && !name.startsWith('daysBefore')) return translate('contact-calendar.form.wrong.blank');
  if (code !== 'end-before-start') return message;
  return name === 'last'
    ? translate('contact-calendar.form.wrong.last')
    : translate('contact-calendar.form.wrong.to', { choice: translate('contact-calendar.form.later') });
}
