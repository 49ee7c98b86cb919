import { hasTwoHomes, nameParty, type SummaryAudience } from '@driehoek/sdk/conversation';
import { languageName, textDirection } from '@driehoek/sdk/i18n';
import { isHousehold } from '@driehoek/sdk/shared';
import { html, nothing, type TemplateResult } from 'lit';
import { languagesOf } from '../conversation-languages.js';
import type * as record from '../conversation-written.js';
import type { ConversationView } from '../conversation-view.js';
import { renderLabelled, renderSection, renderSelect, stopEvent } from '../fields.js';
import { listAudiences, type SummaryChoice, wordSummary } from '../summary-choice.js';

/** What is chosen of the summary, and what its controls do. */
interface SummaryControls {
  readonly choice: SummaryChoice;
  /** The languages in which there are texts. */
  readonly languages: readonly string[];
  /** What is written for the record; `undefined` until it is loaded, or while nothing is. */
  readonly record: typeof record | undefined;
  choose(change: Partial<SummaryChoice>): void;
  copy(text: string): void;
  print(): void;
}

/** The summary, worded for parents or pupil, or as text for the school's own records. */
export function renderSummary(view: ConversationView, controls: SummaryControls): TemplateResult {
  const { plan, translate, isStaff, terms, missingTerms, wording } = view;
  const { choice, choose, copy, print } = controls;
  const waiting = choice.audience === 'record' ? controls.record?.listWaiting(view) : undefined;
  const audiences = listAudiences(plan).map((audience) => [audience, nameAudience(audience, view)] as const);
  const audience = renderSelect('audience', audiences, choice.audience, (value) =>
    choose({ audience: value as SummaryChoice['audience'] }),
  );
  const language = renderSelect('summaryLanguage', listChoices(view, controls), choice.language, (value) =>
    choose({ language: value }),
  );
  const text = wordSummary(plan, choice, terms, wording);
  return renderSection('summary', translate('conversation-planner.summary.title'), '', [
    html`<div class="grid screen-only" @input=${stopEvent} @change=${stopEvent}>
      ${isStaff ? renderLabelled(translate('conversation-planner.summary.for'), audience) : nothing}
      ${renderLabelled(translate('conversation-planner.summary.language'), language)}
    </div>`,
    terms
      ? html`<pre class="letter" part="letter" role="region" tabindex="0" aria-label=${translate('conversation-planner.summary.title')} lang=${choice.language} dir=${textDirection(choice.language)}>${text}</pre>
          ${waiting ? html`<p class="note screen-only" data-waiting>${waiting.note}</p>` : nothing}
          <p class="buttons screen-only">
            <button type="button" class="button" name="copy" @click=${() => copy(text)}>${waiting?.label ?? translate('conversation-planner.summary.copy')}</button>
            <button type="button" class="button" name="print" value="summary" @click=${print}>${translate('conversation-planner.summary.print')}</button>
          </p>`
      : missingTerms,
  ]);
}

/** With two homes a household is called after its people. */
function nameAudience(audience: SummaryAudience, { plan, translate, wording }: ConversationView): string {
  if (!isHousehold(audience)) return translate(`conversation-planner.summary.for.${audience}`);
  return hasTwoHomes(plan) ? nameParty(plan, audience, wording) : translate('conversation-planner.summary.for.parents');
}

/** The languages of the participants, those that we have texts in, and those that the page brought. */
function listChoices(
  { plan, language, wording }: ConversationView,
  { languages, choice }: SummaryControls,
): (readonly [string, string])[] {
  const has = new Set([...languages, ...Object.keys(wording.texts ?? {})]);
  const spoken = languagesOf(plan).filter((tag) => has.has(tag));
  return [...new Set(['nl', ...spoken, ...has, choice.language])].map(
    (tag) => [tag, languageName(tag, language)] as const,
  );
}
