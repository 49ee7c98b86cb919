import assert from 'node:assert/strict';
import { Fhir } from 'fhir';

const reader = new Fhir();

/** Claims that an independent reader of FHIR R4 finds nothing wrong with a resource, as it is on the wire. */
export function assertFhir(resource: object): void {
  const { valid, messages } = reader.validate(JSON.parse(JSON.stringify(resource)), { errorOnUnexpected: true });
  assert.ok(valid, JSON.stringify(messages));
  assertStrings(resource, '');
}

/**
 * What that reader does not look at: no string is blank or has characters that FHIR excludes, no list or object is empty, and
 * what stands beside a string is an element.
 */
function assertStrings(value: unknown, path: string): void {
  if (typeof value === 'string') {
    assert.match(value, /^[ \r\n\t\S]+$/, path);
    assert.notEqual(value.trim(), '', path);
    // These are what FHIR excludes.
    assert.doesNotMatch(value, /[\u0000-\u0008\u000b\u000c\u000e-\u001f]/, path);
    assert.doesNotMatch(value, /\p{Surrogate}/u, path);
    if (/(^|\.)(code|lang|valueCode)$/.test(path)) assert.match(value, /^\S+( \S+)*$/, path);
  }
  if (typeof value !== 'object' || value === null) return;
  const entries = Object.entries(value);
  assert.ok(entries.length > 0, `${path} is empty`);
  for (const [key, part] of entries) {
    if (key.startsWith('_')) assert.deepEqual(Object.keys(part), ['extension'], path);
    assertStrings(part, path ? `${path}.${key}` : key);
  }
}
