import { html, type TemplateResult } from 'lit';
import type { PortalTranslate } from '../texts.js';

/** What is asked before something is removed. */
interface RemovalQuestion {
  /** The id of the heading, unique on the page. */
  readonly id: string;
  readonly title: string;
  readonly text: string;
}

/** The dialog in which somebody is asked before something is removed; to keep it comes first. */
export function renderRemovalDialog(
  { id, title, text }: RemovalQuestion,
  translate: PortalTranslate,
  close: (event: Event) => void,
): TemplateResult {
  return html`<dialog aria-labelledby=${id} @close=${close}>
    <form method="dialog">
      <h2 id=${id}>${title}</h2>
      <p>${text}</p>
      <p class="actions">
        <button class="button primary" value="keep">${translate('portal.tools.remove.keep')}</button>
        <button class="button danger" value="remove">${translate('portal.tools.remove.go')}</button>
      </p>
    </form>
  </dialog>`;
}

/** Asks: an answer that was given before is forgotten, also when the dialog is left with Escape. */
export function askRemoval(root: ParentNode): void {
  const dialog = root.querySelector('dialog');
  if (!dialog) return;
  dialog.returnValue = '';
  dialog.showModal();
}

/** Whether somebody wants it removed, by the event with which the dialog closed. */
export const isRemovalWanted = (event: Event): boolean => (event.target as HTMLDialogElement).returnValue === 'remove';
