import { html, nothing, svg, type TemplateResult } from 'lit';
import { type Bitmap2D, correction, generate } from 'lean-qr/nano';

/** The white margin around the code that scanners need, in modules. */
const QUIET_ZONE = 4;
/** The largest number of modules along a side that can still be scanned from a card on a fridge (version 20). */
const DENSEST = 97;

/**
 * Renders a QR code (ISO/IEC 18004, error correction level M) as one path, black on white whatever the page's colours.
 * Renders nothing for a text that needs a code too dense to scan.
 */
export function renderQrCode(text: string, label: string): TemplateResult | typeof nothing {
  const code = encode(text);
  if (!code || code.size > DENSEST) return nothing;
  const side = code.size + 2 * QUIET_ZONE;
  const box = `${-QUIET_ZONE} ${-QUIET_ZONE} ${side} ${side}`;
  return html`<svg class="qr" part="qr" role="img" aria-label=${label} viewBox=${box}>
    ${svg`<path fill="#fff" d="M${-QUIET_ZONE} ${-QUIET_ZONE}h${side}v${side}h-${side}z" /><path fill="#000" d=${drawRuns(code)} />`}
  </svg>`;
}

/** The library throws for a text that fits in no QR code. */
function encode(text: string): Bitmap2D | undefined {
  try {
    return generate(text, { minCorrectionLevel: correction.M });
  } catch {
    return undefined;
  }
}

/**
 * Draws each run of black modules in a row as one rectangle, which makes the path a third as long as one square per
 * module.
 */
function drawRuns(code: Bitmap2D): string {
  const line = Array.from({ length: code.size }, (_, index) => index);
  return line
    .flatMap((y) => {
      const row = line.map((x) => Number(code.get(x, y))).join('');
      return Array.from(row.matchAll(/1+/g), ({ 0: run, index }) => `M${index} ${y}h${run.length}v1h-${run.length}z`);
    })
    .join('');
}
