/**
 * Lists the radio buttons and fields in which somebody chose or wrote something since a server rendered them. What the server
 * itself filled in is no choice of anybody: the page may have newer data by now.
 */
export function listFilledIn(served: ParentNode): (HTMLInputElement | HTMLTextAreaElement)[] {
  const radios = [...served.querySelectorAll<HTMLInputElement>('input[type=radio]:checked')];
  const fields = [...served.querySelectorAll('textarea')];
  return [
    ...radios.filter(({ defaultChecked }) => !defaultChecked),
    ...fields.filter(({ value, defaultValue }) => value !== defaultValue),
  ];
}
