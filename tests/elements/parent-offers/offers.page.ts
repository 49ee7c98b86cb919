import { fixture, html } from '@open-wc/testing';
import type { OfferAnswersElement, ParentOffersElement } from '@driehoek/elements/parent-offers';

/** Offers or answers in a test: what somebody sees and does, whatever the markup. */
export class OffersPage<E extends ParentOffersElement | OfferAnswersElement> {
  constructor(readonly element: E) {}

  static async openOffers(value: unknown, perspective = 'parent', party?: 'parents' | 'parents-2') {
    const root = await fixture<HTMLElement>(
      html`<dh-provider .now=${new Date('2026-11-22T10:00:00Z')}
        ><dh-parent-offers .value=${value} .party=${party} perspective=${perspective} pupil="mila" group="6a"></dh-parent-offers
      ></dh-provider>`,
    );
    const page = new OffersPage(root.querySelector<ParentOffersElement>('dh-parent-offers')!);
    await page.settle();
    return page;
  }

  static async openAnswers(value: unknown, perspective = 'class-teacher') {
    const root = await fixture<HTMLElement>(
      html`<dh-provider .now=${new Date('2026-11-22T10:00:00Z')}
        ><dh-offer-answers .value=${value} .pupilNames=${{ mila: 'Mila' }} perspective=${perspective}></dh-offer-answers
      ></dh-provider>`,
    );
    const page = new OffersPage(root.querySelector<OfferAnswersElement>('dh-offer-answers')!);
    await page.settle();
    return page;
  }

  get #root(): ShadowRoot {
    return this.element.shadowRoot!;
  }

  get text(): string {
    return this.#root.textContent!.replaceAll(/\s+/g, ' ');
  }

  textOf(offer: string): string {
    return this.#root.querySelector(`[data-offer="${offer}"]`)!.textContent!.replaceAll(/\s+/g, ' ');
  }

  buttonsOf(offer: string): string[] {
    return [...this.#root.querySelectorAll<HTMLButtonElement>(`[data-offer="${offer}"] button`)].map(
      ({ name }) => name,
    );
  }

  /** What has the focus, as a selector says it: its name, or its class. */
  get focused(): string {
    const focused = this.#root.activeElement;
    const offer = focused?.closest<HTMLElement>('li[data-offer]')?.dataset['offer'] ?? '';
    return `${offer} ${focused?.getAttribute('name') ?? focused?.className ?? ''}`.trim();
  }

  /** Puts the focus in a field of the first form. */
  enter(name: string): void {
    this.field(name).focus();
  }

  links(): (string | null)[] {
    return [...this.#root.querySelectorAll('a')].map((link) => link.getAttribute('href'));
  }

  get hasForm(): boolean {
    return this.#root.querySelector('form') !== null;
  }

  async press(name: string, offer = ''): Promise<void> {
    const within = offer ? `[data-offer="${offer}"] ` : '';
    this.#root.querySelector<HTMLButtonElement>(`${within}button[name=${name}]`)!.click();
    await this.settle();
  }

  /** A field of the first form. */
  field(name: string): HTMLInputElement {
    return this.#root.querySelector<HTMLInputElement>(`form [name=${name}]`)!;
  }

  async choose(kind: string): Promise<void> {
    this.#root.querySelector<HTMLInputElement>(`form [name=kind][value=${kind}]`)!.click();
    await this.settle();
  }

  async fill(fields: { readonly [name: string]: string }): Promise<void> {
    for (const [name, value] of Object.entries(fields)) {
      const field = this.field(name);
      field.value = value;
      field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    }
    await this.settle();
  }

  async settle(): Promise<void> {
    await this.element.updateComplete;
    await new Promise((resolve) => setTimeout(resolve));
    await this.element.updateComplete;
  }
}
