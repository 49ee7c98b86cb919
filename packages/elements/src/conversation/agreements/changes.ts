import { nameDoer, type WordedPart, type WordingChange } from '@driehoek/sdk/conversation';
import { localizeText } from '@driehoek/sdk/i18n';
import { isHousehold, sameData } from '@driehoek/sdk/shared';
import { html, nothing, type TemplateResult } from 'lit';
import type { ConversationView } from '../conversation-view.js';
import { formatDay, formatLapsed } from './lapse.js';

/** What was changed since somebody answered: what it was and is, what is new, what was removed, and what lapsed or counts again. */
export function renderChanges(
  changes: readonly WordingChange[],
  view: ConversationView,
): TemplateResult | typeof nothing {
  if (changes.length === 0) return nothing;
  const { translate } = view;
  return html`<ul role="list" class="plain changes" aria-label=${translate('conversation-planner.changes.title')}>
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

function renderChange(change: WordingChange, view: ConversationView): TemplateResult {
  const { kind, was, now } = change;
  const { translate } = view;
  const labelled = (label: string, part: WordedPart) =>
    html`<p><span class="soft">${label}</span> ${renderPart(kind, part, view)}</p>`;
  const words = (key: 'was' | 'now' | 'added', part: WordedPart) =>
    labelled(translate(`conversation-planner.changes.${key}`), part);
  const standing = formatStanding(was, now, view);
  if (standing && was && now && sayTheSame(was, now)) return labelled(`${standing}:`, now);
  return html`${kind === 'summary' ? html`<p><strong>${translate('conversation-planner.summary.words')}</strong></p>` : nothing}
    ${was ? (now ? words('was', was) : labelled(formatGone(change, view), was)) : nothing} ${now ? words(was ? 'now' : 'added', now) : nothing}
    ${standing ? html`<p class="soft">${standing}</p>` : nothing}`;
}

/** Why something is not there any more: of an agreement that it lapsed or is somebody else's now, else that it was removed. */
function formatGone({ kind, id }: WordingChange, view: ConversationView): string {
  const { plan, translate, wording } = view;
  if (kind === 'agreement' && id !== undefined && plan.movedAgreements?.includes(id))
    return translate('conversation-planner.changes.moved');
  const present = kind === 'agreement' ? plan.agreements.find((each) => each.id === id) : undefined;
  if (present?.status === 'dropped') return `${formatLapsed(present, view)}:`;
  const who = isHousehold(present?.who) ? nameDoer(plan, { who: present.who }, wording) : undefined;
  return who
    ? translate('conversation-planner.changes.now-with', { who })
    : translate('conversation-planner.changes.removed');
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
function renderPart(kind: WordingChange['kind'], part: WordedPart, view: ConversationView): TemplateResult {
  const { plan, translate, language, wording } = view;
  const text = html`<q>${localizeText(part.text, language)}</q>`;
  if (kind !== 'agreement') return text;
  const who = nameDoer(plan, part, wording) ?? translate('conversation-planner.agreements.nobody');
  const day = formatDay(part, view);
  return html`${text} <span class="soft">(${[who, day].filter(Boolean).join(', ')})</span>`;
}
