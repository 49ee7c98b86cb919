import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';

const SOURCES = ['packages/elements/src', 'packages/portal/src'];

/** The opening tags of lists in the templates of a file; one that is hidden from who hears a page says nothing to them. */
const listTags = (file: string) =>
  [...readFileSync(file, 'utf8').matchAll(/<[uo]l\b[^>]*/g)]
    .map(([tag]) => tag)
    .filter((tag) => !tag.includes('aria-hidden="true"'));

describe('a list', () => {
  it('says that it is one, since WebKit takes one whose markers are styled away for no list', () => {
    const files = SOURCES.flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.ts'))
        .map((name) => join(folder, name)),
    );
    const found = files.flatMap((file) => listTags(file).map((tag) => ({ file, tag })));
    assert.ok(found.length > 100, `${found.length}`);
    assert.deepEqual(
      found.filter(({ tag }) => !tag.includes(' role="list"')),
      [],
    );
  });
});
