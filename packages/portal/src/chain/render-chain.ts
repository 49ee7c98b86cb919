import type { Reference } from '@driehoek/sdk/shared';
import { html, nothing, type TemplateResult } from 'lit';
import type { PortalTranslate } from '../texts.js';
import { type Branch, layOut } from './branches.js';
import { type Chain, type ChainLink, walkChain } from './chain.js';

/** Renders what something came from and what came of it, as links; nothing when neither is known. */
export function renderChain(
  links: readonly ChainLink[],
  about: Reference,
  translate: PortalTranslate,
): TemplateResult | typeof nothing {
  return renderSides(walkChain(links, about), translate);
}

/** Renders both directions of a chain. */
export function renderSides({ before, after }: Chain, translate: PortalTranslate): TemplateResult | typeof nothing {
  if (before.length + after.length === 0) return nothing;
  return html`<div class="chain">${renderSide('before', before, translate)} ${renderSide('after', after, translate)}</div>`;
}

/** What stands on this very page is no link: it would lead nowhere. */
const renderTitle = (title: string, address: string): TemplateResult =>
  location.hash === address ? html`<strong>${title}</strong>` : html`<a class="name" href=${address}>${title}</a>`;

function renderSide(
  side: 'before' | 'after',
  links: readonly ChainLink[],
  translate: PortalTranslate,
): TemplateResult | typeof nothing {
  if (links.length === 0) return nothing;
  // What came before is one way back; what came after may part.
  const branches = side === 'before' ? links.map((link): Branch => ({ link, branches: [] })) : layOut(links);
  return html`<div data-side=${side}>
    <p class="soft hint">${translate(`portal.chain.${side}`)}</p>
    ${renderBranches(branches, translate)}
  </div>`;
}

function renderBranches(all: readonly Branch[], translate: PortalTranslate): TemplateResult {
  return html`<ol role="list" class="plain">
    ${all.map(
      ({ link: { kind, title, address, detail }, branches }) =>
        html`<li>
          <span class="soft">${translate(`portal.chain.kind.${kind}`)}</span>
          ${renderTitle(title, address)}
          ${detail ? html`<span class="soft">${detail}</span>` : nothing}
          ${branches.length > 0 ? renderBranches(branches, translate) : nothing}
        </li>`,
    )}
  </ol>`;
}
