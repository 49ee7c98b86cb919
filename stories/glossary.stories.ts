import '@driehoek/elements/glossary/define';
import type { TermElement } from '@driehoek/elements/glossary';
import { findTerms, glossary, type GlossaryTerm } from '@driehoek/sdk/glossary';
import type { Role } from '@driehoek/sdk/shared';
import { html, nothing, type TemplateResult } from 'lit';

export default { title: 'Glossary', component: 'dh-term', tags: ['autodocs'] };

interface Args {
  readonly text: string;
  readonly locale?: string;
  readonly perspective?: Role;
  readonly terms?: readonly GlossaryTerm[];
}

/** A text with every term in it explained: what a page does. */
function explainText({ text, locale = 'nl', terms = glossary }: Args): (string | TemplateResult)[] {
  const parts: (string | TemplateResult)[] = [];
  let end = 0;
  for (const found of findTerms(text, locale, { terms })) {
    const word = text.slice(found.start, found.end);
    parts.push(text.slice(end, found.start), html`<dh-term term=${found.term} .terms=${terms}>${word}</dh-term>`);
    end = found.end;
  }
  return [...parts, text.slice(end)];
}

const render = (args: Args) =>
  html`<dh-provider locale=${args.locale ?? 'nl'} perspective=${args.perspective ?? nothing}>
    <p lang=${args.locale ?? 'nl'}>${explainText(args)}</p>
  </dh-provider>`;

/** Opens the first explanation, as the keyboard does. */
const open = async ({ canvasElement }: { canvasElement: HTMLElement }) => {
  const term = canvasElement.querySelector<TermElement>('dh-term');
  await term?.updateComplete;
  term?.shadowRoot?.querySelector<HTMLElement>('[part=term]')?.focus();
  await term?.updateComplete;
};

export const InASentence = {
  args: {
    text: 'De ib’er vraagt een tlv aan bij het swv. Voor het opp-gesprek maken we samen het handelingsdeel. De mentoren sluiten aan.',
  },
  render,
};

export const Open = { ...InASentence, play: open };

/** With the longer name, and others that help to understand it. */
export const SeeAlso = { args: { text: 'Morgen praten we over het opp van uw kind.' }, render, play: open };

/** Staff see that somebody must still read this. */
export const StaffSeeUnchecked = {
  args: { text: 'De mentor belt u.', perspective: 'class-teacher' },
  render,
  play: open,
};

export const StaffSeePartlyChecked = {
  args: { text: 'In het sop staat wat wij kunnen.', perspective: 'care-professional' },
  render,
  play: open,
};

export const English = {
  args: { text: 'The ib’er and the mentor write the opp, so you need no arrangement.', locale: 'en' },
  render,
  play: open,
};

/** Where a reader has no explanation in the own language, the English one. */
export const Turkish = { args: { text: 'Toplantıda opp hakkında konuşacağız.', locale: 'tr' }, render, play: open };

/** A long term flows over the end of a line. */
export const Narrow = {
  args: { text: 'U kunt ook naar de geschillencommissie passend onderwijs of de onderwijsconsulent.' },
  render: (args: Args) => html`<div class="narrow">${render(args)}</div>`,
  play: open,
};

/** What the glossary does not have stays as it is. */
export const Unknown = {
  args: {},
  render: () => html`<p>Dit is een <dh-term>gewoon woord</dh-term>.</p>`,
};

/** A school's own words. */
export const OwnTerms = {
  args: {
    text: 'Uw kind doet mee met de kanjertraining.',
    terms: [
      {
        term: 'kanjertraining',
        aliases: [],
        seeAlso: [],
        nl: 'Lessen waarin kinderen leren hoe zij fijn met elkaar omgaan.',
        en: 'Lessons in which children learn to get along well.',
        checked: 'verified',
      },
    ],
  },
  render,
  play: open,
};
