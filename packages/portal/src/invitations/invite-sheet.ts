import { renderQrCode } from '@driehoek/elements/information-card';
import { localizeText } from '@driehoek/sdk/i18n';
import { formatDate } from '@driehoek/sdk/shared';
import { html, type TemplateResult } from 'lit';
import { CHECKLISTS, inLanguages } from '../checklist/instruments.js';
import { SCHOOL_NAME } from '../school.js';
import { portalTexts } from '../texts.js';
import { formatCode, hashOf } from './code.js';
import type { Invitation, MadeInvitation } from './invitations.js';

/** What the checklist of an invitation is called. */
export function nameInstrument({ instrument }: Pick<Invitation, 'instrument'>, language: string): string {
  const found = CHECKLISTS.find(({ id }) => id === instrument);
  return found ? localizeText(inLanguages(found).title, language) : instrument;
}

/** Renders a card for each code, which says what it is and how to answer; on paper they can be cut apart. */
export function renderCards(invitation: MadeInvitation, language: string): TemplateResult {
  const translate = portalTexts(language, invitation.role);
  const { href, host, pathname } = new URL('./', location.href);
  const title = nameInstrument(invitation, language);
  const date = formatDate(invitation.expiresOn, language);
  return html`<ul role="list" class="invitation-cards">
    ${invitation.codes.map(
      (code) =>
        html`<li class="invitation-card">
          ${renderQrCode(`${href}${hashOf(code)}`, translate('portal.invite.qr'))}
          <div>
            <p>${[SCHOOL_NAME, ...(invitation.group === null ? [] : [invitation.group])].join(' · ')}</p>
            <p><strong>${title}</strong></p>
            <p>${translate('portal.invite.card.how', { address: `${host}${pathname}invited` })}</p>
            <p class="code">${formatCode(code)}</p>
            <p>${translate('portal.invite.card.until', { date })}</p>
            <p>${translate('portal.invite.card.nobody')}</p>
          </div>
        </li>`,
    )}
  </ul>`;
}
