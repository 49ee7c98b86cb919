import { html, type TemplateResult } from 'lit';
import type { Replacement } from '../records.js';
import type { PortalTranslate } from '../texts.js';

/** A row that replaced an earlier one: where it stands, which response it is, and where the earlier one stood. */
export function renderReplacement({ line, id, earlier }: Replacement, translate: PortalTranslate): TemplateResult {
  const where =
    'line' in earlier
      ? translate('portal.files.replaced-line', { id, line: earlier.line })
      : translate('portal.files.replaced-file', { id, file: earlier.file });
  return html`<strong>${translate('portal.files.line', { line })}</strong> ${where}`;
}
