import type { ConversationPlan } from '@driehoek/sdk/conversation';
import type { Party } from '@driehoek/sdk/shared';
import { ConversationPage, type ConversationTag } from './conversation.page.js';

type Part = Exclude<ConversationTag, 'dh-conversation-planner' | 'dh-conversation-preparation'>;
const oneLine = (element: Element | null | undefined) => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** The talk that goes on, or what comes of it: what each party says, what is the holder's own, who agrees, what is open. */
export class TalkPage {
  constructor(readonly page: ConversationPage<HTMLElement & { value: ConversationPlan | undefined }>) {}

  static async open(
    tag: Part,
    value: unknown,
    {
      perspective = 'class-teacher',
      party,
      previous,
    }: { perspective?: 'class-teacher' | 'parent' | 'pupil'; party?: Party; previous?: unknown } = {},
  ): Promise<TalkPage> {
    const page = await ConversationPage.openPart(tag, undefined, perspective);
    Object.assign(page.element, { ...(party && { party }), previous, value });
    await page.settle();
    return new TalkPage(page);
  }

  get plan(): ConversationPlan {
    return this.page.plan;
  }

  /** All that the element has drawn, in shadow roots below it too: texts, attributes, and what stands in fields. */
  get drawn(): string {
    const collect = (root: ShadowRoot): string =>
      [
        root.innerHTML,
        ...[...root.querySelectorAll<HTMLInputElement>('input, textarea, select')].map(({ value }) => value),
        ...[...root.querySelectorAll('*')].map(({ shadowRoot }) => (shadowRoot ? collect(shadowRoot) : '')),
      ].join(' ');
    return collect(this.page.element.shadowRoot!);
  }

  /** The parties for which there is a field for what they say, in order. */
  get speakers(): (string | undefined)[] {
    return this.page.findAll('[part=notes] [data-of]').map(({ dataset }) => dataset['of']);
  }

  /** The parties of which one may begin to note what they say, in order. */
  get otherSpeakers(): string[] {
    return this.page.findAll<HTMLButtonElement>('[name=add-note]').map(({ value }) => value);
  }

  noteField(of: Party): HTMLTextAreaElement {
    return this.page.find<HTMLTextAreaElement>(`[data-of=${of}] textarea`)!;
  }

  async addNote(of: Party): Promise<void> {
    await this.page.press('add-note', of);
  }

  /** What was said, as the agreements show it. */
  get said(): string[] {
    return this.page.findAll('[data-note]').map(oneLine);
  }

  get corrections(): HTMLTextAreaElement[] {
    return this.page.findAll<HTMLTextAreaElement>('[name=correction]');
  }

  /** What is noted beside the words of a party, as fields. */
  get besideFields(): HTMLTextAreaElement[] {
    return this.page.findAll<HTMLTextAreaElement>('textarea[name^=beside-]');
  }

  /** The way to what is the holder's own. */
  get isOwnAsked(): boolean {
    return this.page.has('own-show');
  }

  get isOwnShown(): boolean {
    return this.page.find('.own') !== null;
  }

  get own(): string {
    return oneLine(this.page.find('.own'));
  }

  async askForOwn(): Promise<void> {
    await this.page.press('own-notes');
  }

  async showOwn(): Promise<void> {
    await this.askForOwn();
    await this.page.press('own-show');
  }

  /** How each party stands to the agreements. */
  get answers(): string[] {
    return this.page.findAll('[part=agreements] [data-party]').map(oneLine);
  }

  /** Per agreement, who does not agree with it. */
  get objections(): string[][] {
    return this.page.findAll('.agreements > li').map((row) => [...row.querySelectorAll('.objection')].map(oneLine));
  }

  /** What staff see before the agreements of who does not agree. */
  get disagreed(): string {
    return oneLine(this.page.find('.disagreed'));
  }

  /** Whether that comes before the first agreement. */
  get isDisagreedFirst(): boolean {
    const [notice, rows] = [this.page.find('.disagreed'), this.page.find('.agreements')];
    return !!notice && !!rows && (notice.compareDocumentPosition(rows) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  }

  /** The agreements that a no can be about, with whether they are ticked; `undefined` while that is not asked. */
  get about(): { id: string; isOn: boolean }[] | undefined {
    const group = this.page.find('.about');
    if (!group || group.hidden) return undefined;
    return this.page
      .findAll<HTMLInputElement>('[name=about]')
      .map(({ value, checked }) => ({ id: value, isOn: checked }));
  }

  /** What is said to be open where one rounds off. */
  get openEnds(): string {
    return oneLine(this.page.find('[part=open-ends]'));
  }

  openRow(index: number): HTMLElement {
    return this.page.find(`[data-open="${index}"]`)!;
  }

  get finishLabel(): string {
    return oneLine(this.page.find('[name=finish]'));
  }

  /** Who can do an agreement, in words, as the row offers it. */
  doers(index: number): string[] {
    return [...this.page.rows('agreements')[index]!.querySelectorAll('.who label')].map(oneLine);
  }
}
