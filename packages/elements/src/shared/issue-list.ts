import type { Issue } from '@driehoek/sdk/shared';
import { html, nothing, type TemplateResult } from 'lit';

/** Renders the issues of unusable data; `title` names the data. */
export function renderIssues(title: string, issues: readonly Issue[]): TemplateResult | typeof nothing {
  if (issues.length === 0) return nothing;
  return html`<div class="note" role="alert" part="error">
    <p><strong>${title}</strong></p>
    <ul role="list">
      ${issues.map(({ path, message }) => html`<li>${path ? html`<code>${path}</code>: ` : nothing}${message}</li>`)}
    </ul>
  </div>`;
}
