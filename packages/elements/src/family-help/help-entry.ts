import { type HelpEntry, isCheckOld } from '@driehoek/sdk/family-help';
import { languageName, localizeText, type Text } from '@driehoek/sdk/i18n';
import { emailLink, formatDate, type LocalDate, phoneLink, webLink } from '@driehoek/sdk/shared';
import { html, nothing, type TemplateResult } from 'lit';
import type { HelpWording } from './help-texts.js';

/** Renders one entry: what it does, for whom, and every way to reach it. Links tell the other side nothing of this page. */
export function renderHelpEntry(
  entry: HelpEntry,
  { language, translate }: HelpWording,
  today: LocalDate,
): TemplateResult {
  const { title, what, forWhom, website, phone, email, place, hours, languages = [], free, checkedOn } = entry;
  const say = (text: Text | undefined) => localizeText(text ?? '', language);
  const names = new Intl.ListFormat(language).format(languages.map((tag) => languageName(tag, language)));
  return html`<li class="entry" part="entry" data-entry=${entry.id}>
    <h4>${say(title)} ${free ? html`<span class="tag">${translate('family-help.entry.free')}</span>` : nothing}</h4>
    <p>${say(what)}</p>
    <dl>
      ${renderFact(translate('family-help.entry.for-whom'), say(forWhom))}
      ${renderLink(translate('family-help.entry.website'), website, website && webLink(website))}
      ${renderLink(translate('family-help.entry.phone'), phone, phone && phoneLink(phone))}
      ${renderLink(translate('family-help.entry.email'), email, email && emailLink(email))}
      ${renderFact(translate('family-help.entry.place'), say(place))}
      ${renderFact(translate('family-help.entry.hours'), say(hours))}
      ${renderFact(translate('family-help.entry.languages'), names)}
    </dl>
    ${free === false ? html`<p class="soft">${translate('family-help.entry.not-free')}</p>` : nothing}
    <p class="soft small">
      ${
        checkedOn === undefined
          ? translate('family-help.entry.not-checked')
          : translate(`family-help.entry.checked${isCheckOld(entry, today) ? '-long-ago' : ''}`, {
              date: formatDate(checkedOn, language),
            })
      }
    </p>
  </li>`;
}

function renderFact(label: string, value: unknown): TemplateResult | typeof nothing {
  return value
    ? html`<div>
        <dt>${label}</dt>
        <dd>${value}</dd>
      </div>`
    : nothing;
}

/** An address that is not safe to follow stays text. */
function renderLink(
  label: string,
  value: string | undefined,
  href: string | undefined,
): TemplateResult | typeof nothing {
  const shown = value?.replace(/^https?:\/\//, '');
  return renderFact(label, href ? html`<a href=${href} rel="noreferrer">${shown}</a>` : shown);
}
