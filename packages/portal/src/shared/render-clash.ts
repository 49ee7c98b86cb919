import { localizeText, type Text } from '@driehoek/sdk/i18n';
import { formatDate, formatTime } from '@driehoek/sdk/shared';
import { html, nothing, type TemplateResult } from 'lit';
import type { RecordClash } from '../clashes.js';
import type { PortalTranslate } from '../texts.js';

/** What a field is called where it is told that two changed it. */
const NAMES = {
  by: 'day',
  end: 'day',
  evaluation: 'evaluation',
  followUp: 'follow-up',
  goal: 'goal',
  on: 'day',
  place: 'place',
  start: 'day',
  summary: 'summary',
  title: 'title',
  who: 'who',
} as const;

const DAY = /^\d{4}-\d\d-\d\d(?:T(\d\d:\d\d)$|$)/;

/** What the visitor does about it. */
export interface ClashActions {
  readonly take: (clash: RecordClash) => void;
  readonly keep: (...clashes: readonly RecordClash[]) => void;
}

interface Words {
  readonly translate: PortalTranslate;
  readonly language: string;
}

/** Tells in one box what two changed in one record at the same time. */
export function renderClashes(clashes: readonly RecordClash[], words: Words, actions: ClashActions): TemplateResult {
  return html`<div class="trouble clash" role="alert">
    ${clashes.map((clash) => renderClash(clash, words, actions))}
    ${
      clashes.length > 1
        ? html`<p><button type="button" class="link strong" name="keep-all" @click=${() => actions.keep(...clashes)}>${words.translate('portal.clash.keep-all')}</button></p>`
        : nothing
    }
  </div>`;
}

/** Tells what two changed at the same time, what is so now, and what the other made of it. */
function renderClash(clash: RecordClash, { translate, language }: Words, { take, keep }: ClashActions): TemplateResult {
  const { path, mine, theirs } = clash;
  const areWords = isWords(mine) && isWords(theirs);
  const field = path.findLast((part) => Object.hasOwn(NAMES, part)) as keyof typeof NAMES | undefined;
  const name = field ? NAMES[field] : areWords ? 'text' : 'choice';
  const format = (value: unknown) =>
    formatValue(value, language) ?? (value === undefined ? translate('portal.clash.removed') : undefined);
  const [own, other] = [format(mine), format(theirs)];
  return html`<div>
    <p>${translate(areWords ? 'portal.clash.words' : 'portal.clash.value', { what: translate(`portal.clash.what.${name}`) })}</p>
    ${own !== undefined && other !== undefined ? html`<p>${translate('portal.clash.mine', { own })}</p><p>${translate('portal.clash.theirs', { other })}</p>` : nothing}
    <button type="button" class="link strong" @click=${() => take(clash)}>${translate('portal.clash.take')}</button>
    <button type="button" class="link strong" @click=${() => keep(clash)}>${translate('portal.clash.keep')}</button>
  </div>`;
}

/** Whether people wrote it, in one language or in several: a day or a word of a fixed list has no space in it. */
function isWords(value: unknown): value is Text {
  if (typeof value === 'string') return /\s/.test(value);
  if (typeof value !== 'object' || value === null) return false;
  return Object.values(value).every((words) => typeof words === 'string' && /\s/.test(words));
}

/** Formats what people can read as it is stored; `undefined` for a word of a fixed list. */
function formatValue(value: unknown, language: string): string | undefined {
  const [day, time] = DAY.exec(String(value)) ?? [];
  if (day !== undefined)
    return [formatDate(day.slice(0, 10), language), ...(time ? [formatTime(time, language)] : [])].join(', ');
  return isWords(value) ? localizeText(value, language) : undefined;
}
