import '@driehoek/elements/checklist/define';
import '@driehoek/elements/information-card/define';
import { parentExperience } from '@driehoek/sdk/checklist';
import { html, type TemplateResult } from 'lit';
import highContrast from '../packages/elements/themes/high-contrast.css?inline';
import nlDesignSystem from '../packages/elements/themes/nl-design-system.css?inline';
import schoolSquare from '../packages/elements/themes/school-square.css?inline';
import { Full } from './information-card.stories.js';

/** What a page can say of the look; Storybook's controls change each of them while one looks. */
const TOKENS = {
  '--dh-color-accent': { value: '#2b6cb0', control: 'color' },
  '--dh-color-paper': { value: '', control: 'color' },
  '--dh-color-sheet': { value: '', control: 'color' },
  '--dh-color-ink': { value: '', control: 'color' },
  '--dh-color-soft': { value: '', control: 'color' },
  '--dh-color-hair': { value: '', control: 'color' },
  '--dh-color-line': { value: '', control: 'color' },
  '--dh-color-on-accent': { value: '', control: 'color' },
  '--dh-color-accent-mid': { value: '', control: 'color' },
  '--dh-color-accent-wash': { value: '', control: 'color' },
  '--dh-font': { value: '', control: 'text' },
  '--dh-font-size': { value: '1.0625rem', control: 'text' },
  '--dh-space': { value: '1rem', control: 'text' },
  '--dh-radius': { value: '0.75rem', control: 'text' },
} as const;

type Args = { readonly [token in keyof typeof TOKENS]?: string };

export default { title: 'Look', component: 'dh-information-card', tags: ['autodocs'] };

/** A card and a checklist: what is read, and what is filled in. */
const both = (): TemplateResult => html`
  <dh-information-card .value=${Full.args.value}></dh-information-card>
  <dh-checklist .instrument=${parentExperience}></dh-checklist>
`;

/** A story in a theme; its code is what a page writes, not the stylesheet that a bundler made of it. */
const themed = (theme: string, css: string, style = '') => ({
  render: () =>
    html`<style>${css}</style>
    <div class="dh-theme-${theme}" style="${style}; background: var(--dh-color-paper, Canvas)">${both()}</div>`,
  parameters: {
    docs: {
      source: {
        language: 'html',
        code: `<!-- In a module: import '@driehoek/elements/themes/${theme}.css'; -->
<main class="dh-theme-${theme}">
  <dh-information-card src="card.json"></dh-information-card>
  <dh-checklist instrument="parent-experience"></dh-checklist>
</main>`,
      },
    },
  },
});

export const Tokens = {
  args: Object.fromEntries(Object.entries(TOKENS).map(([token, { value }]) => [token, value])),
  argTypes: Object.fromEntries(Object.entries(TOKENS).map(([token, { control }]) => [token, { control }])),
  render: (args: Args) => {
    const style = Object.entries(args).flatMap(([token, value]) =>
      token in TOKENS && value ? [`${token}: ${value}`] : [],
    );
    return html`<div style=${style.join('; ')}>${both()}</div>`;
  },
};
/** An example of a portal's own look, made with six tokens. */
export const SchoolSquare = themed('school-square', schoolSquare);
export const HighContrast = themed('high-contrast', highContrast);
/** Some tokens as a theme of NL Design System has them; a page has the whole theme. */
export const NlDesignSystem = themed(
  'nl-design-system',
  nlDesignSystem,
  '--utrecht-button-primary-action-background-color: #7a1f5c; --utrecht-button-primary-action-color: #fff; --utrecht-paragraph-font-size: 1.125rem; --utrecht-button-border-radius: 4px; --utrecht-textbox-border-color: #5e5e5e',
);
