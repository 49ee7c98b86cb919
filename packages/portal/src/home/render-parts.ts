import { html, nothing, type TemplateResult } from 'lit';
import type { PortalTranslate } from '../texts.js';

// The approved pictures of the stories, so that what is shown is what the parts look like now. Each address is written out: the bundler
// finds no others.
const PARTS = [
  {
    tag: 'dh-information-card',
    name: 'portal.home.part.information-card',
    light: new URL('../../../../tests/visual/pictures/information-card/full.light.webp', import.meta.url).href,
    dark: new URL('../../../../tests/visual/pictures/information-card/full.dark.webp', import.meta.url).href,
  },
  {
    tag: 'dh-contact-calendar',
    name: 'portal.home.part.contact-calendar',
    light: new URL('../../../../tests/visual/pictures/contact-calendar/year.light.webp', import.meta.url).href,
    dark: new URL('../../../../tests/visual/pictures/contact-calendar/year.dark.webp', import.meta.url).href,
  },
  {
    tag: 'dh-expectations-comparison',
    name: 'portal.home.part.expectations-comparison',
    light: new URL('../../../../tests/visual/pictures/expectations-comparison/side-by-side.light.webp', import.meta.url)
      .href,
    dark: new URL('../../../../tests/visual/pictures/expectations-comparison/side-by-side.dark.webp', import.meta.url)
      .href,
  },
  {
    tag: 'dh-conversation-planner',
    name: 'portal.home.part.conversation-planner',
    light: new URL('../../../../tests/visual/pictures/conversation-planner/for-parents.light.webp', import.meta.url)
      .href,
    dark: new URL('../../../../tests/visual/pictures/conversation-planner/for-parents.dark.webp', import.meta.url).href,
  },
  {
    tag: 'dh-checklist',
    name: 'portal.home.part.checklist',
    light: new URL('../../../../tests/visual/pictures/checklist/started.light.webp', import.meta.url).href,
    dark: new URL('../../../../tests/visual/pictures/checklist/started.dark.webp', import.meta.url).href,
  },
  {
    tag: 'dh-checklist-report',
    name: 'portal.home.part.checklist-report',
    light: new URL('../../../../tests/visual/pictures/checklist-report/normal.light.webp', import.meta.url).href,
    dark: new URL('../../../../tests/visual/pictures/checklist-report/normal.dark.webp', import.meta.url).href,
  },
] as const;

/** Renders what this is an example of: each part with its picture, and the tag with which a portal of a school embeds it. */
export function renderParts(translate: PortalTranslate, documentation: string | undefined): TemplateResult {
  return html`<section class="off-paper" aria-labelledby="parts-title">
    <h2 id="parts-title">${translate('portal.home.parts')}</h2>
    <p>${translate('portal.home.parts-text')}</p>
    <ul role="list" class="plain parts">
      ${PARTS.map(
        ({ tag, name, light, dark }) => html`<li>
          <picture>
            <source srcset=${dark} media="(prefers-color-scheme: dark)" />
            <img src=${light} alt="" loading="lazy" />
          </picture>
          <p>${translate(name)}</p>
          <code>&lt;${tag}&gt;</code>
        </li>`,
      )}
    </ul>
    ${documentation === undefined ? nothing : html`<p><a href=${documentation}>${translate('portal.home.embed')}</a></p>`}
  </section>`;
}
