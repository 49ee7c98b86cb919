import { hasExplanation, type Instrument, type Section, type WayPart } from '@driehoek/sdk/checklist';
import { createLoader, type TextConcept } from '@driehoek/sdk/i18n';
import { adoptStyles, html, type LitElement, nothing, type TemplateResult } from 'lit';
import { LazyPart } from '../../shared/lazy-part.js';
import type { StepWording, WayActions } from './step-explanation.js';

const loadSteps = createLoader(() => import('./checklist-steps.js'));

/** The part that explains the steps of a checklist; loaded when a reader opens an explanation, or advice needs its ways. */
export type StepPart = LazyPart<Awaited<ReturnType<typeof loadSteps>>>;

/** Creates the part for an element, which gets its styles once it has loaded. */
export function createStepPart(host: LitElement): StepPart {
  const { elementStyles } = host.constructor as typeof LitElement;
  return new LazyPart(host, {
    name: 'part.name.steps',
    load: loadSteps,
    ready: ({ stepStyles }) => adoptStyles(host.renderRoot as ShadowRoot, [...elementStyles, stepStyles]),
  });
}

/** Lists the concepts whose texts the part shows, once somebody asked for it. */
export const textsOfSteps = ({ state }: StepPart): readonly TextConcept[] =>
  state === 'idle' ? [] : ['checklist-steps'];

/** What the explanation of a section is made from. */
export interface StepExplanation {
  readonly instrument: Instrument;
  readonly steps: StepPart;
  readonly wording: StepWording;
  /** What the reader opens. */
  readonly summary: string;
  readonly actions?: WayActions;
}

/** Creates what a way of working leads to where nothing is planned: the part that helps with it, when the page has an address for it. */
export const linkWays =
  (links: { readonly [part in WayPart]?: string } = {}): WayActions =>
  ({ leadsTo }, label) => {
    const href = leadsTo?.kind === 'part' ? links[leadsTo.of] : undefined;
    return href === undefined || label === undefined ? nothing : html`<a href=${href}>${label}</a>`;
  };

/** Finds a section with its explanation; `undefined` until the part has loaded. */
export function findExplained(instrument: Instrument, { module }: StepPart, id: string): Section | undefined {
  return module?.explainInstrument(instrument).sections.find((section) => section.id === id);
}

/** Renders the explanation of a section, folded; nothing for a section that has none. */
export function renderStep(section: Section, explanation: StepExplanation): TemplateResult | typeof nothing {
  const { instrument, steps, wording, summary, actions } = explanation;
  if (!hasExplanation(instrument, section)) return nothing;
  const explained = findExplained(instrument, steps, section.id);
  const open = ({ currentTarget }: Event) => (currentTarget as HTMLDetailsElement).open && steps.load();
  return html`<details class="explanation" part="explanation" @toggle=${open}>
    <summary>${summary}</summary>
    ${explained ? steps.module?.renderExplanation(explained, wording, actions) : steps.renderMissing(wording)}
  </details>`;
}
