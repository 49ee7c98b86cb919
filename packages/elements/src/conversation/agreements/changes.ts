import { nameDoer, type WordedPart, type WordingChange } from '@driehoek/sdk/conversation';
import { localizeText } from '@driehoek/sdk/i18n';
import { formatDate, sameData } from '@driehoek/sdk/shared';
import { html, nothing, type TemplateResult } from 'lit';
import type { ConversationView } from '../conversation-view.js';
import { formatLapsed } from './lapse.js';

/** What was changed since somebody answered: what it was and is, what is new, what was removed, and what lapsed or counts again. */
export function renderChanges(
  changes: readonly WordingChange[],
  view: ConversationView,
): TemplateResult | typeof nothing {
  if (changes.length === 0) return nothing;
  const { translate } = view;
  return html`<ul class="plain changes" aria-label=${translate('conversation-planner.changes.title')}>
    ${changes.map((change) => html`<li data-change=${change.id ?? change.kind}>${renderChange(change, view)}</li>`)}
  </ul>`;
}

/** The same, folded away behind its title. */
export function renderFoldedChanges(
  changes: readonly WordingChange[],
  view: ConversationView,
): TemplateResult | typeof nothing {
  if (changes.length === 0) return nothing;
  return html`<details class="more">
    <summary>${view.translate('conversation-planner.changes.title')}</summary>
    ${renderChanges(changes, view)}
  </details>`;
}

function renderChange({ kind, was, now }: WordingChange, view: ConversationView): TemplateResult {
  const { translate } = view;
  const standing = formatStanding(was, now, view);
  if (standing && was && now && sayTheSame(was, now))
    return html`<p><span class="soft">${standing}:</span> ${renderPart(kind, now, view)}</p>`;
  const words = (key: 'was' | 'now' | 'added' | 'removed', part: WordedPart) =>
    html`<p><span class="soft">${translate(`conversation-planner.changes.${key}`)}</span> ${renderPart(kind, part, view)}</p>`;
  return html`${kind === 'summary' ? html`<p><strong>${translate('conversation-planner.summary.words')}</strong></p>` : nothing}
    ${was ? words(now ? 'was' : 'removed', was) : nothing} ${now ? words(was ? 'now' : 'added', now) : nothing}
    ${standing ? html`<p class="soft">${standing}</p>` : nothing}`;
}

/** That an agreement lapsed since it was read, or counts again. */
function formatStanding(
  was: WordedPart | undefined,
  now: WordedPart | undefined,
  view: ConversationView,
): string | undefined {
  const isNew = was?.status !== now?.status || was?.droppedOn !== now?.droppedOn;
  if (!now || !isNew) return undefined;
  return now.status === 'dropped'
    ? formatLapsed(now, view)
    : view.translate('conversation-planner.changes.counts-again');
}

/** Whether nothing but how it stands differs. */
function sayTheSame(was: WordedPart, now: WordedPart): boolean {
  return (
    was.who === now.who && was.by === now.by && was.participant === now.participant && sameData(was.text, now.text)
  );
}

/** An agreement with who does it by when, in one line; a goal or the summary in its words. */
function renderPart(
  kind: WordingChange['kind'],
  part: WordedPart,
  { plan, translate, language, wording }: ConversationView,
): TemplateResult {
  const text = html`<q>${localizeText(part.text, language)}</q>`;
  if (kind !== 'agreement') return text;
  const who = nameDoer(plan, part, wording) ?? translate('conversation-planner.agreements.nobody');
  const day = part.by
    ? translate('conversation-planner.agreements.before', { date: formatDate(part.by, language) })
    : undefined;
  return html`${text} <span class="soft">(${[who, day].filter(Boolean).join(', ')})</span>`;
}
