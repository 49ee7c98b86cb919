import type { Role } from '@driehoek/sdk/shared';
import { html, type TemplateResult } from 'lit';
import { roleTexts } from '../role-texts.js';
import type { PortalState } from '../state.js';
import { portalTexts } from '../texts.js';

/** Says for whom a page is; and, where the visitor can choose a role, which roles it is for. Who is signed in has no such menu. */
export function renderRefusal(text: string, roles: readonly Role[], state: PortalState): TemplateResult {
  const { language, role } = state.visitor;
  const translate = portalTexts(language, role);
  const nameRole = roleTexts(language);
  const names = roles.map((each) => nameRole(`roles.${each}`));
  const values = {
    menu: translate('portal.role'),
    roles: new Intl.ListFormat(language, { type: 'disjunction' }).format(names),
  };
  return html`<p class="note">${text} ${state.session.person || roles.length === 0 ? '' : translate('portal.role.choose', values)}</p>`;
}

/** Says that a page is for families and who talk with them. */
export const renderFamilyOnly = (state: PortalState): TemplateResult =>
  renderRefusal(
    portalTexts(state.visitor.language, state.visitor.role)('portal.family.only'),
    ['parent', 'pupil', 'class-teacher', 'care-professional'],
    state,
  );
