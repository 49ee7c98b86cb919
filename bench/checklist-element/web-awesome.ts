import '@awesome.me/webawesome/dist/components/radio/radio.js';
import '@awesome.me/webawesome/dist/components/radio-group/radio-group.js';
import sheet from '@awesome.me/webawesome/dist/styles/webawesome.css';
import { handvat } from '@driehoek/sdk/checklist';
import { html, render } from 'lit';
import { dutch } from './shared.js';

/** A peer: the same statements and the three answers that count, with the radio buttons of Web Awesome. */
export function createWebAwesome(): HTMLElement {
  const styles = new CSSStyleSheet();
  styles.replaceSync(sheet);
  document.adoptedStyleSheets = [styles];
  const host = document.createElement('div');
  const options = handvat.scale.options;
  render(
    html`<h2>${dutch(handvat.title)}</h2>
      ${handvat.sections.map(
        (section) => html`<h3>${dutch(section.title)}</h3>
          ${section.items.map(
            ({ id, text }) => html`<wa-radio-group label=${dutch(text)} name=${id} orientation="horizontal">
              ${options.map(({ value, label }) => html`<wa-radio value=${value}>${dutch(label)}</wa-radio>`)}
            </wa-radio-group>`,
          )}`,
      )}`,
    host,
  );
  return host;
}
