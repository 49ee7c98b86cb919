import { fixture, html, nextFrame } from '@open-wc/testing';
import type { ConversationPlannerElement } from '@driehoek/elements/conversation';
import type { ConversationPlan } from '@driehoek/sdk/conversation';
import { unsafeStatic, html as staticHtml } from 'lit/static-html.js';

/** The elements that show a conversation, or a part of it. */
export type ConversationTag =
  | 'dh-conversation-planner'
  | 'dh-conversation-preparation'
  | 'dh-conversation-talk'
  | 'dh-conversation-agreements';
type Perspective = ConversationPlannerElement['perspective'];
/** The field that a control is, where it matters. */
type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

const settings = { locale: 'nl', now: new Date('2026-11-24T14:40:00Z') };

/** How the page is set, and for which party the reader speaks. */
interface Settings {
  readonly locale: string;
  readonly now: Date;
  readonly party: ConversationPlannerElement['party'];
}

/** A conversation in a test, in the planner or in one of its parts alone: what somebody sees and does, whatever the markup. */
export class ConversationPage<
  E extends HTMLElement & { value: ConversationPlan | undefined } = ConversationPlannerElement,
> {
  /** What the page was told, in order. */
  readonly changes: (ConversationPlan | undefined)[] = [];

  constructor(readonly element: E) {
    element.addEventListener('change', () => this.changes.push(element.value));
  }

  static async open(
    value: unknown,
    perspective: Perspective = 'class-teacher',
    { locale = settings.locale, now = settings.now, party }: Partial<Settings> = {},
  ): Promise<ConversationPage> {
    return openIn('dh-conversation-planner', value, perspective, { locale, now, party });
  }

  /** A part alone. */
  static async openPart<T extends Exclude<ConversationTag, 'dh-conversation-planner'>>(
    tag: T,
    value: unknown,
    perspective: Perspective = 'class-teacher',
    { party }: Pick<Partial<Settings>, 'party'> = {},
  ): Promise<ConversationPage<HTMLElementTagNameMap[T]>> {
    return openIn<HTMLElementTagNameMap[T]>(tag, value, perspective, { ...settings, party });
  }

  /** Where the sections are: in the part that the planner shows, or in the element itself. */
  get root(): ShadowRoot {
    const own = this.element.shadowRoot!;
    return own.querySelector('.part')?.shadowRoot ?? own;
  }

  get #roots(): readonly ShadowRoot[] {
    return [...new Set([this.element.shadowRoot!, this.root])];
  }

  /** The first element that matches, in the planner or in the part that it shows. */
  find<Found extends Element = HTMLElement>(selector: string): Found | null {
    return this.findAll<Found>(selector)[0] ?? null;
  }

  findAll<Found extends Element = HTMLElement>(selector: string): Found[] {
    return this.#roots.flatMap((root) => [...root.querySelectorAll<Found>(selector)]);
  }

  get text(): string {
    return this.#roots
      .map((root) => root.querySelector('.conversation')?.textContent ?? '')
      .join(' ')
      .replace(/\s+/g, ' ');
  }

  /** All that the element has drawn, texts and attributes. */
  get markup(): string {
    return this.#roots.map((root) => root.innerHTML).join(' ');
  }

  /** All that somebody could read: texts, and what stands in fields. */
  get legible(): string {
    return (
      this.text +
      this.findAll<Field>('textarea, input')
        .map(({ value }) => value)
        .join(' ')
    );
  }

  get plan(): ConversationPlan {
    return this.element.value!;
  }

  async settle(): Promise<void> {
    await (this.element as unknown as { updateComplete: Promise<unknown> }).updateComplete;
    // A focus moves after the update that makes its target.
    await new Promise((resolve) => setTimeout(resolve));
    await (this.element as unknown as { updateComplete: Promise<unknown> }).updateComplete;
    await nextFrame();
  }

  part(name: string): HTMLElement {
    return this.find(`[part=${name}]`)!;
  }

  hasPart(name: string): boolean {
    return this.find(`[part=${name}]`) !== null;
  }

  /** What a part says, in one line. */
  wordsOf(name: string): string {
    return (this.find(`[part=${name}]`)?.textContent ?? '').replace(/\s+/g, ' ').trim();
  }

  /** What stands behind the title of a section, also while it is folded away. */
  briefOf(name: string): string {
    return this.part(name).querySelector('summary')!.textContent!;
  }

  unfold(name: string): void {
    (this.part(name) as HTMLDetailsElement).open = true;
  }

  unfoldAll(): void {
    for (const details of this.findAll<HTMLDetailsElement>('details')) details.open = true;
  }

  /** The fields of a list, row by row. */
  rows(list: string): HTMLElement[] {
    return this.findAll(`[data-list=${list}] [data-index]`);
  }

  /** The row of the item at this place in the list of the plan, wherever it is shown. */
  row(list: string, index: number): HTMLElement {
    return this.find(`[data-list=${list}] [data-index="${index}"]`)!;
  }

  /** What can be changed in a list, that of an empty row left out. */
  words(list: string): string[] {
    return this.#wordsFields(list).flatMap(({ value }) => value || []);
  }

  /** What can only be read in a list, each with its state. */
  said(list: string): string[] {
    return this.rows(list).flatMap((row) =>
      row.querySelector('textarea') ? [] : (row.textContent ?? '').replace(/\s+/g, ' ').trim(),
    );
  }

  /** The fields for words in a list: the reader's own. */
  #wordsFields(list: string): HTMLTextAreaElement[] {
    return this.rows(list).flatMap((row) => row.querySelector<HTMLTextAreaElement>('textarea.field') ?? []);
  }

  /** One of the fields for words in a list, in the order in which they are shown. */
  wordsField(list: string, index: number): HTMLTextAreaElement {
    return this.#wordsFields(list)[index]!;
  }

  /** The headings of the parties in a list, in their order. */
  partiesOf(list: string): string[] {
    return this.findAll(`[data-list=${list}] .party > h4`).map((heading) => heading.textContent!.trim());
  }

  /** What a party brought in to a list, as it stands there. */
  partOf(list: string, party: string): string {
    return (this.find(`[data-list=${list}] .party[data-by=${party}]`)?.textContent ?? '').replace(/\s+/g, ' ').trim();
  }

  /** The dialog in which one shares, while it is open. */
  get dialog(): HTMLDialogElement | null {
    return this.find<HTMLDialogElement>('dialog[open]');
  }

  /** Answers whether somebody is taken out of the talk. */
  async answerLeaving(answer: 'keep' | 'remove'): Promise<void> {
    this.dialog!.querySelector<HTMLButtonElement>(`[name=leave][value=${answer}]`)!.click();
    await this.settle();
  }

  /** Opens the dialog with a button. */
  async openDialog(name: 'share' | 'share-all' | 'share-also' | 'announce', within?: ParentNode): Promise<void> {
    await this.press(name, undefined, within);
    await this.settle();
  }

  /** What somebody will read, as the dialog says it beforehand; `''` when nothing. */
  preview(reader: string): string {
    return (this.find(`dialog .preview[data-reader=${reader}]`)?.textContent ?? '').replace(/\s+/g, ' ').trim();
  }

  /** The ticks of who reads something, in the row of the dialog with these words. */
  sharingTick(words: string, party: string): HTMLInputElement | undefined {
    const row = this.findAll('dialog .to-share').find(({ textContent }) => textContent?.includes(words));
    return row?.querySelector<HTMLInputElement>(`[value=${party}]`) ?? undefined;
  }

  /** Presses the one button of the dialog that shares. */
  async confirmSharing(): Promise<void> {
    await this.press('confirm-sharing');
    await this.settle();
  }

  /** The controls that somebody can see and use. */
  get controls(): HTMLElement[] {
    const all = this.findAll('button, input, select, textarea, summary, a[href]');
    return all.filter((control) => control.checkVisibility() && !isFolded(control) && !control.matches(':disabled'));
  }

  /** How many controls somebody meets before the first section of the preparation. */
  get controlsBeforeContent(): number {
    const section = this.find('.section')!;
    return this.controls.filter(
      (control) =>
        section.compareDocumentPosition(control) & Node.DOCUMENT_POSITION_PRECEDING &&
        control.getRootNode() === section.getRootNode(),
    ).length;
  }

  field<Found extends HTMLElement = HTMLInputElement>(name: string, within?: ParentNode): Found {
    const selector = `[name="${name}"]`;
    return within ? within.querySelector<Found>(selector)! : this.find<Found>(selector)!;
  }

  /** A radio button or checkbox by its name and value. */
  option(name: string, value: string | number, within?: ParentNode): HTMLInputElement {
    const selector = `[name="${name}"][value="${value}"]`;
    return within ? within.querySelector<HTMLInputElement>(selector)! : this.find<HTMLInputElement>(selector)!;
  }

  /** The stages that the reader can go to. */
  get stages(): string[] {
    return this.findAll<HTMLButtonElement>('button[name=stage]').map(({ value }) => value);
  }

  has(...names: string[]): boolean {
    return this.find(names.map((name) => `[name="${name}"]`).join()) !== null;
  }

  /** Whether there is anything to type in, to add or to remove. */
  get canBeChanged(): boolean {
    return this.find('textarea, [name=add], [name=remove]') !== null;
  }

  async press(name: string, value?: string, within?: ParentNode): Promise<void> {
    const selector = value === undefined ? `button[name="${name}"]` : `button[name="${name}"][value="${value}"]`;
    const button = within ? within.querySelector<HTMLButtonElement>(selector) : this.find<HTMLButtonElement>(selector);
    button!.click();
    await this.settle();
  }

  addButton(list: string): HTMLButtonElement {
    return this.find<HTMLButtonElement>(`[name=add][value=${list}]`)!;
  }

  /** Begins a row of the reader's own party, and is in its field: an empty one that stands there, or a new one. */
  async add(list: string): Promise<void> {
    const section = this.find(`[part=${list}]`);
    if (section instanceof HTMLDetailsElement) section.open = true;
    const button = this.find<HTMLButtonElement>(`[name=add][value=${list}]`);
    if (button) button.click();
    else this.#wordsFields(list).at(-1)!.focus();
    await this.settle();
  }

  /** Removes the row of the item at this place in the list of the plan. */
  async remove(list: string, index: number): Promise<void> {
    await this.press('remove', undefined, this.row(list, index));
  }

  /** Types as a keyboard does, without leaving the field. */
  type(field: Field, value: string): void {
    field.value = value;
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  }

  /** Types, then leaves the field. */
  async fill(field: Field, value: string): Promise<void> {
    this.type(field, value);
    field.dispatchEvent(new Event('change', { bubbles: true }));
    await this.settle();
  }

  /** Chooses a day, and a time when there is one. */
  async fillWhen(name: string, when: string): Promise<void> {
    await this.fill(this.field(name), when.slice(0, 10));
    await this.fill(this.field(`${name}-time`), when.slice(11));
  }

  async tick(field: HTMLInputElement): Promise<void> {
    field.click();
    await this.settle();
  }

  /** The terms that are explained in a part. */
  terms(part: string): (string | null)[] {
    return [...this.part(part).querySelectorAll('dh-term')].map((term) => term.textContent);
  }

  /** The first question of the bank that can be chosen. */
  get bankQuestion(): HTMLButtonElement {
    return this.find<HTMLButtonElement>('.bank [name=pick]')!;
  }

  isInBank(id: string): boolean {
    return this.find(`.bank [value="${id}"]`) !== null;
  }

  /** What help there is for the rung of the ladder that was chosen. */
  get ladderHelp(): string {
    return this.part('difficult').querySelector('[role=status]')!.textContent!.trim();
  }

  /** The choice of who does what is agreed. */
  who(party: string, row: HTMLElement): HTMLInputElement {
    return row.querySelector<HTMLInputElement>(`.who [value=${party}]`)!;
  }

  rung(stage: number): HTMLInputElement {
    return this.option('escalation', stage);
  }

  /** What was done last, as it is announced. */
  get status(): string {
    return this.find('.announced')?.textContent ?? '';
  }

  /** What was done last, as it is to be seen. */
  get saidLast(): HTMLElement | null {
    return this.find('.said-last');
  }

  get undo(): HTMLButtonElement | null {
    return this.find<HTMLButtonElement>('button[name=undo]');
  }

  /** The title of the phase that goes on. */
  get phaseTitle(): string {
    return this.find('#phase-title')!.textContent!.trim();
  }

  get hasPhaseFocus(): boolean {
    return this.focused?.id === 'phase-title';
  }

  /** The time that is left: of the whole, and of the phase. */
  get clock(): string {
    return this.find('.clock span')!.textContent!.replace(/\s+/g, ' ').trim();
  }

  get phaseClock(): string {
    return this.part('phase').querySelector('p')!.textContent!.trim();
  }

  /** The step of the course that goes on. */
  get currentStep(): string {
    return this.find('.course [aria-current]')!.textContent!;
  }

  /** What turns the course of a talk: phases and things to look at. */
  get turns(): (HTMLButtonElement | HTMLInputElement)[] {
    return this.findAll<HTMLButtonElement | HTMLInputElement>('[name=phase], [name=focus]');
  }

  get focusHint(): string {
    return this.find('.focus [role=status]')!.textContent!;
  }

  /** The form in which a family says whether this is what was agreed. */
  get confirmation(): HTMLFormElement | null {
    return this.find<HTMLFormElement>('[data-form=confirm]');
  }

  /** Fills in whether this is what was agreed. */
  async fillConfirmation(answer: 'agrees' | 'differs', comment: string): Promise<void> {
    this.option('agrees', answer, this.confirmation!).click();
    await this.settle();
    await this.fill(this.confirmation!.querySelector('textarea')!, comment);
  }

  /** What the form says now: the choice, if there is one, the agreements that are ticked, and the words. */
  get confirmationFilled(): { agrees: FormDataEntryValue | null; about: string[]; comment: string } {
    const data = new FormData(this.confirmation!);
    return {
      agrees: data.get('agrees'),
      about: data.getAll('about').map(String),
      comment: String(data.get('comment')),
    };
  }

  /** What was changed since one answered, as a list says it, below a cue or where it is folded away. */
  changesIn(part: string): string[] {
    return [...this.part(part).querySelectorAll('[data-change]')].map((each) =>
      (each.textContent ?? '').replace(/\s+/g, ' ').trim(),
    );
  }

  async sendConfirmation(): Promise<void> {
    this.confirmation!.querySelector('button')!.click();
    await this.settle();
  }

  get title(): string {
    return this.find('h2')!.textContent!;
  }

  /** Whether the stage can be gone to. */
  hasStage(stage: string): boolean {
    return this.find(`[name=stage][value=${stage}]`) !== null;
  }

  /** What has the focus: a control in the part, or one of the planner itself. */
  get focused(): Element | null {
    const own = this.element.shadowRoot!.activeElement;
    return own?.shadowRoot?.activeElement ?? own;
  }

  /** The field that has the focus. */
  get focusedField(): HTMLTextAreaElement {
    return this.focused as HTMLTextAreaElement;
  }

  get focusedName(): string | null | undefined {
    return this.focused?.getAttribute('name');
  }

  /** What the text says that has the focus. */
  get focusedWords(): string {
    return (this.focused?.textContent ?? '').replace(/\s+/g, ' ').trim();
  }

  /** Instead of comparing `focused` itself: a failed comparison writes whole elements out, which takes minutes. */
  hasFocus(element: Element | null | undefined): boolean {
    return element !== null && element !== undefined && this.focused === element;
  }

  /** How far it is wider than its place, in pixels. */
  overflow(width: number): number {
    this.element.style.inlineSize = `${width}px`;
    this.element.style.display = 'block';
    const widths = this.findAll('.conversation, .conversation *').map((each) => each.getBoundingClientRect().right);
    return Math.round(Math.max(...widths) - this.element.getBoundingClientRect().right);
  }
}

/** Whether an element is in a part that is folded away; not every engine says so of `checkVisibility`. */
function isFolded(element: Element): boolean {
  const folded = element.closest('details:not([open])');
  if (!folded) return false;
  const isItsSummary = element.parentElement === folded && element.localName === 'summary';
  return !isItsSummary || isFolded(folded.parentElement!);
}

async function openIn<E extends HTMLElement & { value: ConversationPlan | undefined }>(
  tag: ConversationTag,
  value: unknown,
  perspective: Perspective,
  { locale, now, party }: Settings,
): Promise<ConversationPage<E>> {
  const name = unsafeStatic(tag);
  const element = staticHtml`<${name} .value=${value} .perspective=${perspective} .party=${party}></${name}>`;
  const provider = await fixture<HTMLElement>(
    html`<dh-provider .locale=${locale} .now=${now}>${element}</dh-provider>`,
  );
  const page = new ConversationPage<E>(provider.querySelector<E>(tag)!);
  await page.settle();
  return page;
}
