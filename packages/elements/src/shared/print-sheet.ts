import { adoptStyles, type CSSResultOrNative, render, type TemplateResult } from 'lit';

/** A sheet of paper: sides in millimetres, and between what sizes text may be, in points. */
export interface SheetPaper {
  readonly inline: number;
  readonly block: number;
  readonly largest: number;
  readonly smallest: number;
  /** In millimetres. With a margin what is printed runs on over as many sheets as it takes. */
  readonly margin?: number;
}

/** How much smaller each try is. */
const STEP = 0.97;
const HOST_ID = 'dh-print-sheet';

/**
 * Something on paper, in the page but seen only when it prints; then nothing else of the page is. It holds one element.
 */
export class PrintSheet {
  readonly #host = document.createElement('div');
  readonly #pageRules = new CSSStyleSheet();
  readonly #root = this.#host.attachShadow({ mode: 'open' });

  readonly #paper: SheetPaper;

  constructor(paper: SheetPaper, content: TemplateResult, styles: readonly CSSResultOrNative[], fontFamily: string) {
    this.#paper = paper;
    document.getElementById(HOST_ID)?.remove();
    const { inline, block, largest, margin = 0 } = paper;
    this.#host.id = HOST_ID;
    this.#host.style.setProperty('--dh-font', fontFamily);
    this.#host.style.setProperty('--_sheet-inline', `${inline - 2 * margin}mm`);
    this.#host.style.setProperty('--_sheet-font', `${largest}pt`);
    // A hair less than the paper, or rounding starts a second page.
    this.#host.style.setProperty('--_sheet-block', margin ? 'auto' : `${block - 0.1}mm`);
    adoptStyles(this.#root, [...styles]);
    render(content, this.#root);
    // The repeated id outweighs what a page may say about its own children.
    const own = `#${HOST_ID}`.repeat(4);
    this.#pageRules.replaceSync(`
      @page { size: ${inline}mm ${block}mm; margin: ${margin}mm }
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
    const { largest, smallest } = this.#paper;
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
    const content = this.#root.firstElementChild;
    return (
      content !== null &&
      content.getBoundingClientRect().height <= (this.#paper.block - 0.1) * (96 / 25.4) + 0.5 &&
      content.scrollWidth <= content.clientWidth
    );
  }
}
