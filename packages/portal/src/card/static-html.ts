import type { InformationCardElement } from '@driehoek/elements/information-card';
import type { InformationCard } from '@driehoek/sdk/information-card';
import { html, render } from 'lit';

/** What stays of the markup: what every editor lets through. */
const ATTRIBUTES: ReadonlySet<string> = new Set(['href', 'datetime', 'lang', 'dir']);
const BLOCKS = /(<\/?(?:article|header|footer|section|div|dl|ol|li|h2|h3|p|dt|dd)\b[^>]*>)/;

/**
 * Formats a card as plain HTML without scripts, styles or classes: headings, lists and links, which the editor of any content system
 * leaves as they are. It does not change when the card does, and has no picture.
 */
export async function formatStaticHtml(card: InformationCard, language: string): Promise<string> {
  const content = await copyOf(card, language);
  for (const picture of content.querySelectorAll('svg, img')) picture.remove();
  // Without its code nothing is left to scan.
  const scan = content.querySelector('[part=scan]');
  const words = scan?.querySelector('p');
  const link = words?.querySelector('a');
  if (words && link) words.replaceChildren(link);
  else scan?.remove();
  for (const span of content.querySelectorAll('span')) span.replaceWith(...span.childNodes);
  for (const empty of [...content.querySelectorAll('div, p, section')].reverse())
    if (empty.textContent.trim() === '') empty.remove();
  for (const element of [content, ...content.querySelectorAll('*')])
    for (const { name } of [...element.attributes]) if (!ATTRIBUTES.has(name)) element.removeAttribute(name);
  return content.outerHTML
    .replace(/<!--[^]*?-->/g, '')
    .replace(/\s+/g, ' ')
    .split(BLOCKS)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .join('\n')
    .replace(/(<(?:h2|h3|p|dt|dd|li)\b[^>]*>)\n/g, '$1')
    .replace(/\n(<\/(?:h2|h3|p|dt|dd|li)>)/g, '$1');
}

/** Formats a card as a page of its own, which shows and prints everywhere; its style stands in it. */
export async function formatStaticPage(card: InformationCard, language: string, title: string): Promise<string> {
  const text = document.createElement('title');
  text.textContent = title;
  return `<!doctype html>
<html lang="${language}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
${text.outerHTML}
<style>
${STYLE}
</style>
${await formatStaticHtml(card, language)}
</html>
`;
}

const STYLE = `body { max-width: 44rem; margin: 1.5rem auto; padding: 0 1rem; font: 1.0625rem/1.5 system-ui, sans-serif; }
h2 { margin: 0; font-size: 1.6rem; }
h3 { margin: 1.2rem 0 0.2rem; font-size: 1.1rem; }
dl, ol, p { margin: 0.3rem 0; padding: 0; list-style: none; }
dt, dd { display: inline; margin: 0; }
dt { font-weight: 600; }
dt::after { content: ":"; }
footer { margin-top: 1.2rem; padding-top: 0.6rem; border-top: 1px solid; }
@media print { body { margin: 0; } a { color: inherit; text-decoration: none; } }`;

/** A copy of the card as it is shown; the element works on a page only. */
async function copyOf(card: InformationCard, language: string): Promise<HTMLElement> {
  const place = document.createElement('div');
  place.hidden = true;
  document.body.append(place);
  render(
    html`<dh-provider locale=${language}><dh-information-card .value=${card}></dh-information-card></dh-provider>`,
    place,
  );
  const element = place.querySelector<InformationCardElement>('dh-information-card');
  try {
    await element?.updateComplete;
    const shown = element?.shadowRoot?.querySelector<HTMLElement>('.card');
    if (!shown) throw new Error('The card was not drawn.');
    return shown.cloneNode(true) as HTMLElement;
  } finally {
    place.remove();
  }
}
