import type { ChecklistReportElement } from '@driehoek/elements/report';

/** What people see of a report, and what they can do with it. */
export class ChecklistReportPage {
  constructor(readonly element: ChecklistReportElement) {}

  get text(): string {
    return this.#root.querySelector<HTMLElement>('.report')!.innerText.replace(/\s+/g, ' ');
  }

  get people(): string {
    return this.#textOf('[part=people]');
  }

  get withheld(): string[] {
    return [...this.#root.querySelectorAll<HTMLElement>('[part=withheld] li, p[part=withheld]')].map(clean);
  }

  /** Per step, what is said of the statements that are not shown. */
  get withheldStatements(): string[] {
    return [...this.#root.querySelectorAll<HTMLElement>('[part=withheld-statements]')].map(clean);
  }

  /** What is said of each step. */
  get sections(): string[] {
    return [...this.#root.querySelectorAll<HTMLElement>('[part=section]')].map(clean);
  }

  /** Whose answers the profile shows, as it stands on the screen. */
  get whose(): string {
    const text = this.#root.querySelector<HTMLElement>('[part=whose]');
    return text?.checkVisibility() ? clean(text) : '';
  }

  /** The same on paper. */
  get printedWhose(): string {
    return this.#root.querySelector('[part=whose]')?.textContent?.trim() ?? '';
  }

  /** Whose answers the advice is about, where it says so. */
  get advised(): string[] {
    return Array.from(this.#root.querySelectorAll('[part=advised]'), ({ textContent }) => textContent!.trim());
  }

  get tags(): string[] {
    return [...this.#root.querySelectorAll<HTMLElement>('.tag')].map(clean);
  }

  /** The locations and classes that can be chosen, everyone first. */
  get placesToChoose(): string[] {
    return [...this.#root.querySelectorAll<HTMLElement>('select[name=place] option')].map(clean);
  }

  async choosePlace(name: string): Promise<void> {
    const field = this.#root.querySelector<HTMLSelectElement>('select[name=place]')!;
    field.value = [...field.options].find(({ text }) => text.trim().startsWith(name))!.value;
    field.dispatchEvent(new Event('change', { bubbles: true }));
    await this.element.updateComplete;
  }

  get printedPlace(): string {
    return this.#root.querySelector('[part=place] .print-only')?.textContent?.trim() ?? '';
  }

  /** The group that the choice shows; nothing where there is no choice. */
  get chosenGroup(): string | undefined {
    return this.#root.querySelector<HTMLSelectElement>('select[name=group]')?.value;
  }

  async chooseGroup(key: string): Promise<void> {
    const field = this.#root.querySelector<HTMLSelectElement>('select[name=group]')!;
    field.value = key;
    field.dispatchEvent(new Event('change', { bubbles: true }));
    await this.element.updateComplete;
  }

  /** The marks of the sides, each as its shape and fill. */
  get marks(): string[] {
    return [...this.#root.querySelectorAll('[part=gaps] .legend path')].map(
      (path) => `${path.getAttribute('class')} ${path.getAttribute('d')}`,
    );
  }

  get error(): string {
    return this.#textOf('[part=error]');
  }

  get progress(): string {
    return this.#textOf('[role=status]');
  }

  /** The order of the parts, as they stand on the page. */
  get parts(): string[] {
    return [...this.#root.querySelectorAll('.report section')].map((section) => section.getAttribute('part')!);
  }

  get strengths(): string[] {
    return [...this.#root.querySelectorAll<HTMLElement>('[part=strengths] li')].map(clean);
  }

  get advice(): string {
    return this.#textOf('[part=advice] .note p');
  }

  get preconditions(): string[] {
    return [...this.#root.querySelectorAll<HTMLElement>('[part=preconditions] li')].map(clean);
  }

  get factors(): string[] {
    return [...this.#root.querySelectorAll<HTMLElement>('[part=section] [part=success-factors] li')].map(clean);
  }

  /** What people would do, per step. */
  get proposals(): string[] {
    return [...this.#root.querySelectorAll<HTMLElement>('[part=proposals] > li')].map(clean);
  }

  /** What people remarked, per statement. */
  get remarks(): string[] {
    return [...this.#root.querySelectorAll<HTMLElement>('[part=remarks] > ul > li')].map(clean);
  }

  get measures(): HTMLDetailsElement[] {
    return [...this.#root.querySelectorAll<HTMLDetailsElement>('[part=measures]')];
  }

  /** The bar of each step, as its name for a screen reader. */
  get bars(): string[] {
    return [...this.#root.querySelectorAll('[part=section] > .counts [part=bar]')].map(
      (bar) => bar.getAttribute('aria-label')!,
    );
  }

  get barNumbers(): string[] {
    return [...this.#root.querySelectorAll('[part=section]:first-child > .counts [part=bar] text')].map(
      (text) => text.textContent!,
    );
  }

  get gapRoles(): string[] {
    return [...this.#root.querySelectorAll<HTMLElement>('[part=gaps] .legend li')].map(clean);
  }

  get years(): string[] {
    return [...this.#root.querySelectorAll<HTMLElement>('[part=years] li:first-child dt')].map(clean);
  }

  /** The tables that people can unfold, each as rows of cells. */
  async tables(): Promise<string[][][]> {
    const folded = [...this.#root.querySelectorAll<HTMLDetailsElement>('[part=table]')];
    return folded.map((details) => {
      details.open = true;
      return [...details.querySelectorAll('tr')].map((row) => [...row.cells].map(clean));
    });
  }

  get groups(): string[] {
    return [...this.#select.options].map(clean);
  }

  async show(group: string): Promise<void> {
    this.#select.value = group;
    this.#select.dispatchEvent(new Event('change', { bubbles: true }));
    await this.element.updateComplete;
  }

  get actions(): string[] {
    return [...this.#root.querySelectorAll<HTMLElement>('[part=action-points] li')].map(clean);
  }

  /** The titles of the ways of working beside the advice on where to begin. */
  get waysToBegin(): string[] {
    return [...this.#root.querySelectorAll<HTMLElement>('[part=advice] [part=ways] strong')].map(clean);
  }

  /** The folded explanation of each step in the profile. */
  get explanations(): HTMLDetailsElement[] {
    return [...this.#root.querySelectorAll<HTMLDetailsElement>('[part=explanation]')];
  }

  async explain(index: number): Promise<void> {
    const details = this.explanations[index]!;
    details.querySelector('summary')!.click();
    await new Promise((resolve) => details.addEventListener('toggle', resolve, { once: true }));
    await this.#settle();
  }

  /** What is said of published means, one text per role. */
  get reference(): string[] {
    return [...this.#root.querySelectorAll<HTMLElement>('[part=reference]')].map(clean);
  }

  /** What the buttons with this name are called. */
  labels(name: string): string[] {
    return [...this.#root.querySelectorAll<HTMLElement>(`button[name=${name}]`)].map(
      (each) => each.ariaLabel ?? clean(each),
    );
  }

  has(name: string): boolean {
    return this.#root.querySelector(`button[name=${name}]`) !== null;
  }

  /** Each heading in the list of action points, with the texts of the points below it. */
  get actionGroups(): string[][] {
    const parts = [...this.#root.querySelectorAll<HTMLElement>('[part=action-points] :is(h4, ul > li)')];
    return parts.reduce<string[][]>((groups, part) => {
      if (part.matches('h4')) return [...groups, [clean(part)]];
      if (part.querySelector('[name=undo]')) return groups;
      const [text, where] = [...part.querySelectorAll('p')].map(clean);
      groups.at(-1)?.push(part.matches('[data-also]') ? `${text} (${where})` : text!);
      return groups;
    }, []);
  }

  /** The steps that can be ticked in the dialog. */
  get otherSteps(): string[] {
    return [...this.dialog.querySelectorAll('fieldset label')].map(clean);
  }

  tick(section: string): void {
    this.dialog.querySelector<HTMLInputElement>(`[name=sections][value="${section}"]`)!.click();
  }

  get dialog(): HTMLDialogElement {
    return this.#root.querySelector('dialog')!;
  }

  get focused(): Element | null {
    return this.#root.activeElement;
  }

  /** Presses the first button with this name, or the one for a given section, statement or action point. */
  async press(name: string, value?: string): Promise<void> {
    const exact = value === undefined ? '' : `[value="${CSS.escape(value)}"]`;
    this.#root.querySelector<HTMLButtonElement>(`button[name=${name}]${exact}`)!.click();
    await this.#settle();
  }

  field(name: string): HTMLInputElement {
    return this.dialog.querySelector<HTMLInputElement>(`[name=${name}]`)!;
  }

  async write(values: Record<string, string>): Promise<void> {
    for (const [name, value] of Object.entries(values)) this.field(name).value = value;
    this.dialog.querySelector('form')!.requestSubmit();
    await this.#settle();
  }

  async #settle(): Promise<void> {
    await this.element.updateComplete;
    await new Promise((resolve) => setTimeout(resolve));
    await this.element.updateComplete;
  }

  get #root(): ShadowRoot {
    return this.element.shadowRoot!;
  }

  get #select(): HTMLSelectElement {
    return this.#root.querySelector('select')!;
  }

  #textOf(selector: string): string {
    const found = this.#root.querySelector<HTMLElement>(selector);
    return found ? clean(found) : '';
  }
}

function clean(element: Element): string {
  return element.textContent!.replace(/\s+/g, ' ').trim();
}
