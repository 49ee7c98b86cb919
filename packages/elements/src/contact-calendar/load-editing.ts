import { adoptStyles, type CSSResultOrNative } from 'lit';
import type { EditingHost, PlanEditing } from './editor/plan-editing.js';

/** Brings what staff need to change a plan, with its look; parents never load it. */
export async function loadEditing(
  root: ShadowRoot,
  styles: readonly CSSResultOrNative[],
  host: EditingHost,
): Promise<PlanEditing> {
  const { editor, PlanEditing } = await import('./contact-calendar-editor.js');
  adoptStyles(root, [...styles, editor]);
  return new PlanEditing(host);
}
