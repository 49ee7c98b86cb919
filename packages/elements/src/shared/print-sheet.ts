import { adoptStyles, type CSSResultOrNative, render, type TemplateResult } from 'lit';

/** A sheet of paper: its sides in millimetres, and the range of text sizes on it, in points. */
export interface SheetPaper {
  readonly inline: number;
  readonly block: number;
  readonly largest: number;
  readonly smallest: number;
  /** The margin in millimetres. With a margin the content may continue over several sheets. */
  readonly margin?: number;
}

/** The factor by which each attempt reduces the text size. */
const STEP = 0.97;
const HOST_ID = 'dh-print-sheet';

/** A sheet with one element that is shown only in print, where it hides everything else of the page. There is one at a time. */
export class PrintSheet {
  static #open: PrintSheet | undefined;

  readonly #host = document.createElement('div');
  readonly #pageRules = new CSSStyleSheet();
  readonly #root = this.#host.attachShadow({ mode: 'open' });

  readonly #paper: SheetPaper;

  constructor(paper: SheetPaper, content: TemplateResult, styles: readonly CSSResultOrNative[], fontFamily: string) {
    this.#paper = paper;
    PrintSheet.#open?.close();
    PrintSheet.#open = this;
    // That of another script on the page.
    document.getElementById(HOST_ID)?.remove();
    const { inline, block, largest, margin = 0 } = paper;
    this.#host.id = HOST_ID;
    this.#host.style.setProperty('--dh-font', fontFamily);
    this.#host.style.setProperty('--_sheet-inline', `${inline - 2 * margin}mm`);
    this.#host.style.setProperty('--_sheet-font', `${largest}pt`);
    // Slightly less than the paper, because rounding could start a second page.
    this.#host.style.setProperty('--_sheet-block', margin ? 'auto' : `${block - 0.1}mm`);
    adoptStyles(this.#root, [...styles]);
    render(content, this.#root);
    // The repeated id raises the specificity above the page's own rules for its children.
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

  /** Whether a picture is still loading; it takes room, so call {@link fit} after {@link pictures}. */
  get isWaiting(): boolean {
    return this.#images.some((image) => !image.complete);
  }

  /** Resolves when all pictures have loaded or failed. */
  async pictures(): Promise<void> {
    const late = new Promise((resolve) => setTimeout(resolve, 2000));
    await Promise.race([Promise.allSettled(this.#images.map((image) => image.decode())), late]);
  }

  /**
   * Chooses the largest text size at which everything fits on the sheet, and every word in its own place; returns false when that
   * is too small to read. What is printed all the same then cuts words rather than print them over each other. Content that can stand
   * in more or fewer columns (`--_sheet-columns`) gets the number, of those given, with which the text is largest.
   */
  fit(columns: readonly number[] = [1]): boolean {
    const { largest, smallest } = this.#paper;
    for (let points = largest; ; points *= STEP) {
      const size = Math.max(points, smallest);
      this.#host.style.setProperty('--_sheet-font', `${size.toFixed(2)}pt`);
      for (const count of columns) {
        this.#host.style.setProperty('--_sheet-columns', String(count));
        if (this.#fits()) return true;
      }
      if (size === smallest) {
        this.#host.style.setProperty('--_sheet-columns', String(columns[0]));
        this.#host.style.setProperty('--_sheet-wrap', 'anywhere');
        return false;
      }
    }
  }

  /** Prints the page with the sheet, and closes it afterwards. Where nothing can be printed, the next sheet closes it. */
  print(): void {
    addEventListener('afterprint', this.close, { once: true });
    window.print();
  }

  /** Removes the sheet and restores the page. */
  readonly close = (): void => {
    removeEventListener('afterprint', this.close);
    this.#host.remove();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== this.#pageRules);
    if (PrintSheet.#open === this) PrintSheet.#open = undefined;
  };

  get #images(): HTMLImageElement[] {
    return [...this.#root.querySelectorAll('img')];
  }

  #fits(): boolean {
    const content = this.#root.firstElementChild;
    return (
      content !== null &&
      content.getBoundingClientRect().height <= (this.#paper.block - 0.1) * (96 / 25.4) + 0.5 &&
      [content, ...content.querySelectorAll('*')].every(isInPlace)
    );
  }
}

/** Whether nothing in an element reaches beyond its side, over what stands beside it. Text in a line has no box of its own. */
const isInPlace = ({ scrollWidth, clientWidth }: Element) => clientWidth === 0 || scrollWidth <= clientWidth + 1;
