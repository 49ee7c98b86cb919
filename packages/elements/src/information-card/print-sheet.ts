import { adoptStyles, type CSSResultOrNative, render, type TemplateResult } from 'lit';

/** The papers, smallest first and lying down, so that each is the same card larger: millimetres, text in points. */
export const PAPERS = {
  a6: { inline: 148, block: 105, largest: 12, smallest: 7.5 },
  a5: { inline: 210, block: 148, largest: 17, smallest: 7.5 },
  a4: { inline: 297, block: 210, largest: 24, smallest: 9 },
} as const;
export type Paper = keyof typeof PAPERS;

/** How much smaller each try is. */
const STEP = 0.97;
const HOST_ID = 'dh-print-sheet';

/** A card on a sheet of paper, in the page but seen only when it prints; then nothing else of the page is. */
export class PrintSheet {
  readonly #host = document.createElement('div');
  readonly #pageRules = new CSSStyleSheet();
  readonly #root = this.#host.attachShadow({ mode: 'open' });

  readonly #paper: Paper;

  constructor(paper: Paper, content: TemplateResult, styles: readonly CSSResultOrNative[], fontFamily: string) {
    this.#paper = paper;
    document.getElementById(HOST_ID)?.remove();
    const { inline, block } = PAPERS[paper];
    this.#host.id = HOST_ID;
    this.#host.style.setProperty('--dh-font', fontFamily);
    this.#host.style.setProperty('--_sheet-inline', `${inline}mm`);
    // A hair less than the paper, or rounding starts a second page.
    this.#host.style.setProperty('--_sheet-block', `${block - 0.1}mm`);
    adoptStyles(this.#root, [...styles]);
    render(content, this.#root);
    // The repeated id outweighs what a page may say about its own children.
    const own = `#${HOST_ID}`.repeat(4);
    this.#pageRules.replaceSync(`
      @page { size: ${inline}mm ${block}mm; margin: 0 }
      @media print {
        html, body { all: initial !important; display: block !important; background: #fff !important }
        html::before, html::after, body::before, body::after { content: none !important }
        body > :not(${own}) { display: none !important }
      }`);
    document.body.append(this.#host);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, this.#pageRules];
  }

  /** True when a picture still has to come; it takes room, so fit after {@link pictures}. */
  get isWaiting(): boolean {
    return this.#images.some((image) => !image.complete);
  }

  /** Settles when the pictures are there, or will not come. */
  async pictures(): Promise<void> {
    const late = new Promise((resolve) => setTimeout(resolve, 2000));
    await Promise.race([Promise.allSettled(this.#images.map((image) => image.decode())), late]);
  }

  /** Takes the largest text with which everything is on the sheet; false when that would be too small to read. */
  fit(): boolean {
    const { largest, smallest } = PAPERS[this.#paper];
    for (let points = largest; ; points *= STEP) {
      const size = Math.max(points, smallest);
      this.#host.style.setProperty('--_sheet-font', `${size.toFixed(2)}pt`);
      if (this.#fits()) return true;
      if (size === smallest) return false;
    }
  }

  /** Puts the page back as it was. */
  close(): void {
    this.#host.remove();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== this.#pageRules);
  }

  get #images(): HTMLImageElement[] {
    return [...this.#root.querySelectorAll('img')];
  }

  #fits(): boolean {
    const card = this.#root.querySelector('.card');
    const millimetres = Number.parseFloat(this.#host.style.getPropertyValue('--_sheet-block'));
    return (
      card !== null &&
      card.getBoundingClientRect().height <= millimetres * (96 / 25.4) + 0.5 &&
      card.scrollWidth <= card.clientWidth
    );
  }
}
