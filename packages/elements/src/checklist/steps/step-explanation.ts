import type { Section, Way, WayResult } from '@driehoek/sdk/checklist';
import { createTexts, type Language, languageFallbacks, localizeText, type ReaderOptions } from '@driehoek/sdk/i18n';
import { checklistSteps } from '@driehoek/sdk/i18n/nl/checklist-steps';
import { roles } from '@driehoek/sdk/i18n/nl/shared';
import { html, nothing, type TemplateResult } from 'lit';

const stepTexts = createTexts({ ...checklistSteps, ...roles });

/** The language in which a step is explained, with the page's own wordings. */
export type StepWording = ReaderOptions & { readonly language: Language };

/** Renders what can be done with a way of working, if anything; `label` is what its button says when it becomes something. */
export type WayActions = (way: Way, label: string | undefined) => TemplateResult | typeof nothing;

/** Renders what a section is, why it matters, and ways of working. */
export function renderExplanation(section: Section, wording: StepWording, actions?: WayActions): TemplateResult {
  const { language } = wording;
  const { what, why, ways = [] } = section;
  const translate = stepTexts(language, wording.texts);
  return html`<dl>
    ${what === undefined ? nothing : html`<dt>${translate('checklist.steps.what')}</dt><dd>${localizeText(what, language)}</dd>`}
    ${why === undefined ? nothing : html`<dt>${translate('checklist.steps.why')}</dt><dd>${localizeText(why, language)}</dd>`}
    ${ways.length === 0 ? nothing : html`<dt>${translate('checklist.steps.ways')}</dt><dd>${renderWays(ways, wording, actions)}</dd>`}
  </dl>`;
}

/** Renders ways of working: how each goes, who take part and what it becomes. */
export function renderWays(ways: readonly Way[], wording: StepWording, actions?: WayActions): TemplateResult {
  const { language } = wording;
  const translate = stepTexts(language, wording.texts);
  const list = new Intl.ListFormat(languageFallbacks(language));
  const partOf = (result: WayResult) =>
    result.kind === 'part' ? { part: translate(`checklist.steps.part.${result.of}`) } : {};
  const label = ({ leadsTo }: Way) => leadsTo && translate(`checklist.steps.go.${leadsTo.kind}`, partOf(leadsTo));
  return html`<ul role="list" class="ways" part="ways">
    ${ways.map((way) => {
      const action = actions?.(way, label(way)) ?? nothing;
      const names = list.format(way.for.map((role) => translate(`roles.${role}`)));
      return html`<li>
        <strong>${localizeText(way.title, language)}</strong>
        <p>${localizeText(way.how, language)}</p>
        <p class="soft">
          ${names && html`<span>${translate('checklist.steps.for', { roles: names })}.</span>`}
          ${way.leadsTo ? html`<span>${translate(`checklist.steps.becomes.${way.leadsTo.kind}`, partOf(way.leadsTo))}</span>` : nothing}
        </p>
        ${action === nothing ? nothing : html`<p class="buttons screen-only">${action}</p>`}
      </li>`;
    })}
  </ul>`;
}
