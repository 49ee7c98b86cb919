import { textDirection } from '@driehoek/sdk/i18n';
import { html, nothing, type TemplateResult } from 'lit';
import { renderLabelled, renderSection, renderSelect } from '../fields.js';
import { languagesOf } from '../planner-languages.js';
import type { PlannerScene } from '../planner-scene.js';

/** The summary as it goes to parents or pupil, and as text for the school's own records. */
export function renderSummary(scene: PlannerScene): TemplateResult {
  const { texts, isStaff, summary, terms, tools, reader } = scene;
  const audiences = (['parents', 'pupil', 'record'] as const).map(
    (audience) => [audience, texts(`conversation-planner.summary.for.${audience}`)] as const,
  );
  const text = wordSummary(scene);
  return renderSection('summary', texts('conversation-planner.summary.title'), '', [
    html`<div class="grid screen-only" data-choice>
      ${isStaff ? renderLabelled(texts('conversation-planner.summary.for'), renderSelect('audience', audiences, summary.audience)) : nothing}
      ${renderLabelled(texts('conversation-planner.summary.language'), renderSelect('summaryLanguage', listChoices(scene), summary.language))}
    </div>`,
    terms
      ? html`<pre class="letter" part="letter" lang=${summary.language} dir=${textDirection(summary.language)}>${text}</pre>`
      : tools.terms.renderMissing(reader),
    html`<p class="buttons screen-only">
      <button type="button" class="button" name="copy">${texts('conversation-planner.summary.copy')}</button>
      <button type="button" class="button" name="print" value="summary">${texts('conversation-planner.summary.print')}</button>
    </p>`,
  ]);
}

/** The summary for whom, and in the language, that was chosen; `''` until what words it is loaded. */
export function wordSummary({ plan, summary, reader, terms }: PlannerScene): string {
  const options = { ...(reader.texts && { texts: reader.texts }), ...(terms && { glossary: terms.glossary }) };
  return terms?.formatSummary(plan, summary.language, summary.audience, options) ?? '';
}

/** The languages of who takes part, those that we have words for, and those that the page brought. */
function listChoices({ plan, language, languages, reader, summary }: PlannerScene): (readonly [string, string])[] {
  const names = new Intl.DisplayNames(language, { type: 'language' });
  const has = new Set([...languages, ...Object.keys(reader.texts ?? {})]);
  const spoken = languagesOf(plan).filter((tag) => has.has(tag));
  return [...new Set(['nl', ...spoken, ...has, summary.language])].map((tag) => [tag, names.of(tag) ?? tag] as const);
}
