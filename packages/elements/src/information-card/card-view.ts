import { localizeText, textDirection } from '@driehoek/sdk/i18n';
import {
  type Contact,
  contactLink,
  describeContact,
  formatCardTitle,
  formatDate,
  formatDays,
  formatLanguages,
  formatMoment,
  groupContacts,
  type InformationCard,
  informationCardTexts,
  listMoments,
  qrPayload,
  type ReaderOptions,
} from '@driehoek/sdk/information-card';
import { formatSchoolYear } from '@driehoek/sdk/shared';
import { html, nothing, type TemplateResult } from 'lit';
import { renderQrCode } from './qr-code.js';

type Part = TemplateResult | typeof nothing;

/** The options of a card's template. */
export interface CardViewOptions extends ReaderOptions {
  readonly language: string;
  /** The address of the logo, already resolved and checked to be safe. */
  readonly logo?: string | undefined;
  /** A local date; the first moment from then on is marked. */
  readonly today?: string | undefined;
}

/** Renders the card; the same on screen and on paper. */
export function renderCard(card: InformationCard, options: CardViewOptions): TemplateResult {
  const { language } = options;
  return html`<article class="card" part="card" lang=${language} dir=${textDirection(language)} aria-labelledby="title">
    <header part="header">
      ${options.logo ? html`<img class="logo" part="logo" src=${options.logo} alt="" />` : nothing}
      <h2 id="title">
        ${card.group ? html`<span class="group">${localizeText(card.group, language)}</span><span class="dot"> · </span>` : nothing}<span
          >${card.school.name}</span
        >
      </h2>
      <p class="year">${formatSchoolYear(card.schoolYear)}</p>
    </header>
    ${
      hasBody(card)
        ? html`<div class="body">${renderReach(card, options)}${renderMoments(card, options)}</div>`
        : nothing
    }
    ${renderFooter(card, options)}
  </article>`;
}

const hasBody = ({ teachers, absence, moments }: InformationCard) => teachers.length + moments.length > 0 || absence;

function renderReach(card: InformationCard, options: CardViewOptions): Part {
  const { language } = options;
  const { shared, own } = groupContacts(card.teachers);
  const rows: Part[] = shared.map((contact) => renderContact(contact, options));
  if (card.absence) {
    const label = translator(options)('information-card.absence.label');
    const { text, contact } = card.absence;
    rows.push(renderRow(label, [localizeText(text, language), contact ? renderLink(contact) : '']));
  }
  if (rows.length === 0 && own.length === 0) return nothing;
  return html`<section class="reach" part="reach">
    ${card.teachers.map(
      ({ name, role, days }, index) => html`<div class="teacher">
        <h3>
          <bdi>${name}</bdi> <span class="days">${formatDays(days, language)}</span>
        </h3>
        ${role ? html`<p class="soft">${localizeText(role, language)}</p>` : nothing}
        ${renderRows((own[index] ?? []).map((contact) => renderContact(contact, options)))}
      </div>`,
    )}
    ${renderRows(rows)}
  </section>`;
}

function renderMoments(card: InformationCard, options: CardViewOptions): Part {
  if (card.moments.length === 0) return nothing;
  const { language, today } = options;
  const moments = listMoments(card);
  const next = today && moments.find(({ start, end = start }) => end.slice(0, 10) >= today);
  return html`<section class="moments" part="moments">
    <h3>${translator(options)('information-card.moments.title')}</h3>
    <ol role="list">
      ${moments.map(
        (moment) => html`<li aria-current=${moment === next ? 'date' : nothing}>
          <time datetime=${moment.start}>${joined(formatMoment(moment, language), '')}</time>
          ${localizeText(moment.title, language)}${
            moment.place ? html`<span class="soft">, ${localizeText(moment.place, language)}</span>` : nothing
          }
        </li>`,
      )}
    </ol>
  </section>`;
}

function renderFooter(card: InformationCard, options: CardViewOptions): TemplateResult {
  const { language } = options;
  const { school, updatedOn } = card;
  const translate = translator(options);
  const meta = [school.address, school.phone, school.email].flatMap((part) => (part?.trim() ? [renderLink(part)] : []));
  const updated = updatedOn ? translate('information-card.updated.on', { date: formatDate(updatedOn, language) }) : '';
  return html`<footer part="footer">
    <div class="help">
      ${renderRoute(card, options)}
      ${renderFact(translate('information-card.languages.label'), formatLanguages(card, language))}
      ${renderFact(translate('information-card.interpreter.label'), localizeText(card.interpreter ?? '', language))}
      ${card.note ? html`<p>${localizeText(card.note, language)}</p>` : nothing}
    </div>
    ${renderScan(card, options)}
    <p class="meta soft">${joined([...meta, updated], '')}</p>
  </footer>`;
}

function renderRoute(card: InformationCard, options: CardViewOptions): Part {
  if (card.route.length === 0) return nothing;
  const { language } = options;
  return html`<section class="route" part="route">
    <h3>${translator(options)('information-card.route.title')}</h3>
    <dl class="rows">
      ${card.route.map(({ question, who, contact }) =>
        renderRow(localizeText(question, language), [localizeText(who, language), contact ? renderLink(contact) : '']),
      )}
    </dl>
  </section>`;
}

function renderScan(card: InformationCard, options: CardViewOptions): Part {
  const payload = qrPayload(card, options);
  const isLink = payload.startsWith('http');
  const translate = translator(options);
  const address = payload.replace(/^https?:\/\/(www\.)?|\/$/g, '');
  const text = isLink ? address : formatCardTitle(card, options.language);
  return html`<div class="scan" part="scan">
    ${renderQrCode(payload, translate('information-card.qr.alt', { text }))}
    <p class="soft">
      ${
        isLink
          ? html`${translate('information-card.qr.link')} <a class="whole" href=${payload}><bdi>${address}</bdi></a>`
          : translate('information-card.qr.contact')
      }
    </p>
  </div>`;
}

function renderContact(contact: Contact, options: CardViewOptions): TemplateResult {
  const { label, value, details, href } = describeContact(contact, options);
  return renderRow(label, [value && (href ? renderLink(value) : value), ...details]);
}

function renderRow(label: string, parts: readonly (TemplateResult | string)[]): TemplateResult {
  return html`<div>
    <dt>${label}</dt>
    <dd>${joined(parts)}</dd>
  </div>`;
}

const renderRows = (rows: readonly Part[]): Part => (rows.length > 0 ? html`<dl class="rows">${rows}</dl>` : nothing);

function renderFact(label: string, text: string): Part {
  return text ? html`<p><span class="soft">${label}</span> ${text}</p>` : nothing;
}

/**
 * Joins pieces that should not break over lines; the separator stands at the end of a piece, never at the start of a
 * line.
 */
function joined(parts: readonly (TemplateResult | string)[], mark = ','): TemplateResult[] {
  const filled = parts.filter((part) => part !== '');
  return filled.map(
    (part, index) => html`<span class="whole">${part}${index < filled.length - 1 ? mark : nothing}</span> `,
  );
}

function renderLink(text: string): TemplateResult {
  const href = contactLink(text);
  return href ? html`<a href=${href}><bdi>${text}</bdi></a>` : html`<bdi>${text}</bdi>`;
}

const translator = ({ language, texts }: CardViewOptions) => informationCardTexts(language, texts);
