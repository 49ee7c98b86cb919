import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { looksLikeJson, parsePastedJson, type PasteDamage } from '@driehoek/sdk/shared';
import fc from 'fast-check';

/** What the data is in every case below: with quotes, entities, markup and spaces that belong to the texts. */
const DATA = { id: 'x', note: 'Hij zei ‘ja’ & 2 < 3', days: ['mon', 'tue'], nested: { empty: '' } };
const JSON_TEXT = JSON.stringify(DATA, null, 2);
const inEntities = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** What editors make of it, and what is then said of it. */
const CASES: { readonly [what: string]: readonly [text: string, damage: readonly PasteDamage[]] } = {
  'nothing at all': [JSON_TEXT, []],
  'a CDATA section': [`<![CDATA[\n${JSON_TEXT}\n]]>`, ['wrapped']],
  'a CDATA section behind a line of a script': [`// <![CDATA[\n${JSON_TEXT}\n// ]]>`, ['wrapped']],
  'a CDATA section behind a comment of a script': [`/* <![CDATA[ */${JSON_TEXT}/* ]]> */`, ['wrapped']],
  'a comment of HTML': [`<!--\n${JSON_TEXT}\n//-->`, ['wrapped']],
  entities: [inEntities(JSON_TEXT), ['entities']],
  'entities of entities': [inEntities(inEntities(JSON_TEXT)), ['entities']],
  'numbers of characters': [JSON_TEXT.replaceAll('"', '&#34;'), ['entities']],
  'typographic quotes': [JSON_TEXT.replace(/"([^"]*)"/g, '“$1”'), ['quotes']],
  'typographic quotes as the Dutch had them': [JSON_TEXT.replace(/"([^"]*)"/g, '„$1”'), ['quotes']],
  'typographic quotes as numbers': [JSON_TEXT.replace(/"([^"]*)"/g, '&#8220;$1&#8221;'), ['entities', 'quotes']],
  'spaces that do not break': [JSON_TEXT.replaceAll('\n  ', '\n\u00a0 '), ['spaces']],
  'spaces that do not break, as entities': [JSON_TEXT.replaceAll('\n  ', '\n&nbsp;&nbsp;'), ['entities', 'spaces']],
  'a byte order mark': [`\ufeff${JSON_TEXT}`, ['spaces']],
  'line breaks of HTML': [JSON_TEXT.replaceAll('\n', '<br />\n'), ['markup']],
  'paragraphs of HTML': [`<p class="x">${JSON_TEXT.replaceAll('\n', '</p>\n<p class="x">')}</p>`, ['markup']],
  'all of it': [
    `// <![CDATA[\n<p>${JSON_TEXT.replace(/"([^"]*)"/g, '“$1”').replaceAll('\n', '</p>\n<p>&nbsp;')}</p>\n// ]]>`,
    ['wrapped', 'entities', 'quotes', 'spaces', 'markup'],
  ],
};

describe('JSON that went through the editor of a content system', () => {
  for (const [what, [text, damage]] of Object.entries(CASES))
    it(`is read as it was meant: ${what}`, () => {
      const parsed = parsePastedJson(text);
      assert.ok(parsed.isJson);
      assert.deepEqual(parsed.data, DATA);
      assert.deepEqual(parsed.damage, damage);
      assert.deepEqual(JSON.parse(parsed.text), DATA);
      assert.ok(looksLikeJson(text));
    });

  it('is not guessed at: what lacks stays lacking', () => {
    for (const text of [
      JSON_TEXT.slice(0, -1),
      JSON_TEXT.replace(',', ''),
      JSON_TEXT.replace('"id"', 'id'),
      JSON_TEXT.replace(':', '='),
      '',
      'kaart.json',
    ])
      assert.equal(parsePastedJson(text).isJson, false, text);
  });

  it('keeps its lines, so that one can say where it cannot be read', () => {
    const text = `\n // <![CDATA[\n${JSON_TEXT.replace(/"([^"]*)"/g, '“$1”')
      .replaceAll('\n', '<br>\n')
      .replace('],', ']')}`;
    const parsed = parsePastedJson(text);
    assert.equal(parsed.isJson, false);
    assert.equal(parsed.text.split('\n').length, text.split('\n').length);
    assert.match(parsed.text.split('\n')[4]!, /"note": "Hij zei/);
  });

  it('keeps quotes, entities, markup and spaces in a text when the whole can be read', () => {
    const data = { note: '“Ja” &quot;nee&quot; <br>\u00a0' };
    assert.deepEqual(parsePastedJson(JSON.stringify(data)), {
      isJson: true,
      data,
      damage: [],
      text: JSON.stringify(data),
    });
    const broken = JSON.stringify({ note: '<b>\u00a0“Ja”' }).replace('{', '{\u00a0');
    assert.equal(parsePastedJson(broken).isJson, false, 'a quote in a text would end it: that is not read at all');
    const spaced = JSON.stringify({ note: '<b>\u00a0' }).replace('{', '{\u00a0<br>');
    const read = parsePastedJson(spaced);
    assert.deepEqual(read.isJson && read.data, { note: '<b>\u00a0' });
  });

  it('is never read as something else than JSON.parse reads, and nothing throws', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = JSON.stringify(value);
        assert.deepEqual(parsePastedJson(text), { isJson: true, data: JSON.parse(text), damage: [], text });
      }),
    );
    const piece = fc.oneof(
      fc.constantFrom(
        '{',
        '}',
        '"',
        '“',
        '&quot;',
        '&amp;',
        '<br>',
        '<',
        '\u00a0',
        '\\',
        ',',
        ':',
        '// <![CDATA[',
        ']]>',
        '&#99999999;',
        '&#x110000;',
      ),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join('');
        const parsed = parsePastedJson(text);
        if (parsed.isJson) assert.deepEqual(JSON.parse(parsed.text), parsed.data);
        looksLikeJson(text);
      }),
    );
  });

  it('is read in a time that grows with its length', () => {
    for (const piece of ['<', '"', '&', '{', '<!--', '\u00a0', '&quot;', '<p ', '\\'])
      assert.equal(parsePastedJson(piece.repeat(50_000)).isJson, false);
  });

  it('is told from words', () => {
    for (const words of ['', 'Juf Noor is te bellen.', '{verzonnen}', '{ lijst }', '[1, 2]', '<p>Bel “school”</p>'])
      assert.equal(looksLikeJson(words), false, words);
  });
});
