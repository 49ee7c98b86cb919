// What a page in plain TypeScript knows of the elements.
import '@driehoek/elements/checklist/define';
import type { Response } from '@driehoek/sdk/checklist';

export function keepChecklist(keep: (response: Response) => void): void {
  const checklist = document.querySelector('dh-checklist');
  if (!checklist) return;
  checklist.addEventListener('input', () => {
    if (checklist.value) keep(checklist.value);
  });
  checklist.addEventListener('dh-checklist-complete', ({ response }) => keep(response));
  checklist.addEventListener('dh-error', ({ issues }) => console.log(issues[0]?.message));
  // @ts-expect-error a response is no text
  checklist.value = 'text';
}
