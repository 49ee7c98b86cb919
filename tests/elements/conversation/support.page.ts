import type { ConversationPlan } from '@driehoek/sdk/conversation';
import type { Party } from '@driehoek/sdk/shared';
import { ConversationPage } from './conversation.page.js';

const oneLine = (element: Element | null | undefined) => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** A plan of support in a part of the planner: goals, who does what, and what each home answers. */
export class SupportPage {
  constructor(readonly page: ConversationPage<HTMLElement & { value: ConversationPlan | undefined }>) {}

  static async open(
    tag: 'dh-conversation-agreements' | 'dh-conversation-preparation',
    value: unknown,
    perspective: 'class-teacher' | 'parent' | 'pupil' = 'class-teacher',
    party?: Party,
  ): Promise<SupportPage> {
    const page = await ConversationPage.openPart(tag, undefined, perspective);
    Object.assign(page.element, { ...(party && { party }), value });
    await page.settle();
    return new SupportPage(page);
  }

  /** The goals with how many agreements stand below each. */
  get groups(): [string, number][] {
    return this.page
      .findAll('.goal')
      .map((group) => [oneLine(group.querySelector('h4')), group.querySelectorAll('.agreements > li').length]);
  }

  /** How each home stands to the plan. */
  get states(): string[] {
    return this.page.findAll('[part=consent] [data-household]').map(oneLine);
  }

  /** The homes that staff can ask now. */
  get asks(): string[] {
    return this.page.findAll<HTMLButtonElement>('button[name=ask-consent]').map(({ value }) => value);
  }

  get authority(): HTMLInputElement[] {
    return this.page.findAll<HTMLInputElement>('[name=authority]');
  }

  get hasForm(): boolean {
    return this.page.find('[data-form=consent]') !== null;
  }

  /** What a home is asked about. */
  get wording(): string {
    return oneLine(this.page.find('[data-form=consent] .wording'));
  }

  /** What can come next after a no. */
  get refused(): string {
    return oneLine(this.page.find('.refused'));
  }

  async answer(answer: 'given' | 'refused', reason = ''): Promise<void> {
    this.page.unfoldAll();
    const form = this.page.find<HTMLFormElement>('[data-form=consent]')!;
    form.querySelector<HTMLInputElement>(`[name=consent][value=${answer}]`)!.click();
    this.page.type(form.querySelector<HTMLTextAreaElement>('[name=reason]')!, reason);
    form.requestSubmit();
    await this.page.settle();
  }
}
