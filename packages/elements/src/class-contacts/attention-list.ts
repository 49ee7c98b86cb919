import { type ClassContacts, findGaps } from '@driehoek/sdk/class-contacts';
import { html, nothing, type TemplateResult } from 'lit';
import type { ClassContactsWording } from './class-contacts-texts.js';
import { memoize } from '../shared/memoize.js';
import { describeGaps } from './pupil-row.js';

/** How many pupils are named; the filters have them all. */
const MOST_NAMED = 8;

/**
 * Renders whose parents ask for attention, where there is no room for the class at a glance: in the order of the class, since
 * nobody is ranked.
 */
export function renderAttention(
  contacts: ClassContacts,
  wording: ClassContactsWording,
  today: string,
): TemplateResult | typeof nothing {
  return memoize(contacts.pupils, [wording, today], () => drawAttention(contacts, wording, today));
}

function drawAttention(
  contacts: ClassContacts,
  wording: ClassContactsWording,
  today: string,
): TemplateResult | typeof nothing {
  const { translate } = wording;
  const gaps = findGaps(contacts, today).filter(({ severity }) => severity === 'attention');
  const codes = new Map<string, string[]>();
  for (const { about, code } of gaps) codes.set(about, [...(codes.get(about) ?? []), code]);
  const pupils = contacts.pupils.filter(({ id }) => codes.has(id));
  if (pupils.length === 0) return nothing;
  const rest = pupils.length - MOST_NAMED;
  return html`<section class="attention screen-only" part="attention" aria-labelledby="attention-title">
    <h3 id="attention-title">${translate('class-contacts.attention.title')}</h3>
    <ul role="list">
      ${pupils.slice(0, MOST_NAMED).map(
        (pupil) =>
          html`<li>
            <button type="button" class="link" name="open" value=${pupil.id} aria-label=${translate('class-contacts.row.open', { name: pupil.name })}><bdi>${pupil.name}</bdi></button>
            <span class="soft">${describeGaps(pupil, wording, today, (code) => codes.get(pupil.id)?.includes(code) ?? false)}</span>
          </li>`,
      )}
    </ul>
    ${rest > 0 ? html`<p class="soft">${translate('class-contacts.attention.more', { count: rest })}</p>` : nothing}
  </section>`;
}
