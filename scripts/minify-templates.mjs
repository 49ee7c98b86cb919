import { transform } from 'esbuild';

/**
 * A rollup plugin for bundles: takes the white space out of tagged templates. Style sheets go through
 * esbuild; in HTML and SVG a line break with its indentation becomes one space, which renders the same.
 */
export const minifyTemplates = {
  name: 'minify-templates',
  // Before bundling, while the tags still have their names.
  async transform(code, id) {
    if (!id.includes('/packages/elements/')) return null;
    const templates = [];
    visit(this.parse(code), (node) => {
      if (node.type === 'TaggedTemplateExpression') templates.push(node);
    });
    const edits = [];
    for (const { tag, quasi } of templates) {
      if (tag.name === 'css' && quasi.quasis.length === 1) {
        const [{ start, end }] = quasi.quasis;
        const { code: minified } = await transform(code.slice(start, end), { loader: 'css', minify: true });
        edits.push({ start, end, text: minified.trim() });
      } else if (tag.name === 'html' || tag.name === 'svg') {
        for (const { start, end } of quasi.quasis) {
          edits.push({ start, end, text: code.slice(start, end).replace(/\s*\n\s*/g, ' ') });
        }
      }
    }
    // Templates nest, but the texts between their expressions do not overlap.
    edits.sort((a, b) => a.start - b.start);
    let result = '';
    let position = 0;
    for (const { start, end, text } of edits) {
      result += code.slice(position, start) + text;
      position = end;
    }
    return result + code.slice(position);
  },
};

function visit(node, found) {
  if (!node || typeof node !== 'object') return;
  if (Array.isArray(node)) {
    for (const child of node) visit(child, found);
    return;
  }
  if (typeof node.type !== 'string') return;
  found(node);
  for (const [key, child] of Object.entries(node)) if (key !== 'type') visit(child, found);
}
