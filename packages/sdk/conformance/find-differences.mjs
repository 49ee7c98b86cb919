/**
 * Finds where data differs from what is expected, as texts with the path: `sections[0].mean: expected 1.5, found 1`. Numbers are
 * equal within 1e-9, relative above 1; the order of keys does not count; what is absent is not `null`. `ignored` are
 * patterns of paths that are not compared: `*` for one part, `**` for any.
 */
export function findDifferences(expected, found, ignored = []) {
  const patterns = ignored.map(toPattern);
  const differences = [];
  const visit = (wanted, given, parts) => {
    if (patterns.some((pattern) => pattern.test(parts.join('\n')))) return;
    const at = formatPath(parts);
    if (given === undefined || wanted === undefined) {
      if (given !== wanted) differences.push(`${at}: expected ${show(wanted)}, found ${show(given)}`);
      return;
    }
    if (isObject(wanted) && isObject(given) && Array.isArray(wanted) === Array.isArray(given)) {
      if (Array.isArray(wanted) && wanted.length !== given.length) {
        differences.push(`${at}: expected ${wanted.length} entries, found ${given.length}`);
      }
      const keys = new Set([...Object.keys(wanted), ...Object.keys(given)]);
      for (const key of keys) visit(own(wanted, key), own(given, key), [...parts, key]);
      return;
    }
    if (!isSame(wanted, given)) differences.push(`${at}: expected ${show(wanted)}, found ${show(given)}`);
  };
  visit(expected, found, []);
  return differences;
}

const isObject = (value) => typeof value === 'object' && value !== null;
const own = (value, key) => (Object.hasOwn(value, key) ? value[key] : undefined);
const show = (value) => (value === undefined ? 'nothing' : JSON.stringify(value));

function isSame(wanted, given) {
  if (typeof wanted !== 'number' || typeof given !== 'number') return wanted === given;
  return Math.abs(wanted - given) <= 1e-9 * Math.max(1, Math.abs(wanted), Math.abs(given));
}

function formatPath(parts) {
  const text = parts.map((part) =>
    /^\d+$/.test(part) ? `[${part}]` : /^[\w-]+$/.test(part) ? `.${part}` : `[${JSON.stringify(part)}]`,
  );
  return text.join('').replace(/^\./, '') || 'result';
}

/** Keys may hold full stops, so parts are joined by line breaks. */
function toPattern(path) {
  const parts = path.split('.').map((part) => {
    if (part === '**') return '(?:.*\n)?';
    return `${part === '*' ? '[^\n]*' : part.replace(/[^\w-]/g, '\\$&')}\n`;
  });
  return new RegExp(`^${parts.join('').replace(/\n$/, '')}$`, 's');
}
