/** Opens a dialog over the page; does nothing without one, or when it has left the page meanwhile. */
export function openDialog(dialog: HTMLDialogElement | null): void {
  if (dialog?.isConnected) dialog.showModal();
}
