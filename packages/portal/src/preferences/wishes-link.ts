import { html, type TemplateResult } from 'lit';
import { addressOf } from '../route.js';
import type { PortalTranslate } from '../texts.js';

/** Renders the link with which a parent comes to say how the school can reach them. */
export const renderWishesLink = (translate: PortalTranslate): TemplateResult =>
  html`<p><a href=${addressOf('class')}>${translate('portal.preferences.link')}</a></p>`;
