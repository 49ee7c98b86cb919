import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contactLink, emailLink, phoneLink, safeUrl, webLink } from '@driehoek/sdk/information-card';
import fc from 'fast-check';

const ALLOWED = ['http:', 'https:', 'mailto:', 'tel:'];

/** What attackers build addresses from: schemes in pieces, and characters that URL parsers trim or drop. */
const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        'javascript:',
        'JaVaScRiPt',
        'java',
        'script',
        ':',
        'vbscript:',
        'data:text/html,',
        'blob:',
        'file:',
      ),
      fc.constantFrom('http:', 'https://', 'mailto:', 'tel:', '//', '/', '\\', '@', '#', '?', '.nl', 'alert(1)', '+31'),
      fc.constantFrom(
        '\t',
        '\n',
        '\r',
        ' ',
        '\u0000',
        '\u0001',
        '\u001f',
        '\u00a0',
        '\u00ad',
        '\u200b',
        '\u202e',
        '\ufeff',
      ),
      fc.string({ unit: 'binary', maxLength: 3 }),
    ),
    { maxLength: 8 },
  )
  .map((parts) => parts.join(''));

for (const [name, link] of Object.entries({ safeUrl, contactLink, webLink, emailLink, phoneLink })) {
  test(`${name} gives no address that a URL parser reads with another scheme`, () => {
    fc.assert(
      fc.property(hostile, (value) => {
        const url = link(value);
        if (url === undefined) return;
        // A number too large for a port, say, makes an address that leads nowhere.
        if (URL.canParse(url)) assert.ok(ALLOWED.includes(new URL(url).protocol), url);
        assert.match(url, /^(https?:\/\/|mailto:|tel:)/);
      }),
      { numRuns: 2000 },
    );
  });
}

test('leaves scripts out, however they are disguised', () => {
  for (const value of [
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    ' \u0001javascript:alert(1)',
    'java\tscript:alert(1)',
    'java\nscript:alert(1)',
    'javascript\u0000:alert(1)',
    'javascript://example.nl/%0aalert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:msgbox(1)',
    'https:javascript:alert(1)',
    'http://\tjavascript:alert(1)',
    '//evil.example',
    'https://',
    '',
  ]) {
    assert.equal(contactLink(value), undefined, JSON.stringify(value));
  }
});

test('keeps addresses that are safe', () => {
  assert.equal(safeUrl(' https://Het-Kompas.example/Groep?x=1#y '), 'https://Het-Kompas.example/Groep?x=1#y');
  assert.equal(safeUrl('HTTPS://kompas.example'), 'https://kompas.example');
  assert.equal(safeUrl('mailto:juf@kompas.example?subject=ziek'), 'mailto:juf@kompas.example?subject=ziek');
  assert.equal(safeUrl('tel:+31105550123'), 'tel:+31105550123');
});

test('knows a telephone number as people in the Netherlands write it', () => {
  for (const [typed, link] of [
    ['010 – 555 01 23', 'tel:0105550123'],
    ['010-5550123', 'tel:0105550123'],
    ['(010) 555 01 23', 'tel:0105550123'],
    ['06 12 34 56 78', 'tel:0612345678'],
    ['0592340973', 'tel:0592340973'],
    ['+31 (0)10 555 01 23', 'tel:+31105550123'],
    ['0031 10 555 01 23', 'tel:+31105550123'],
    ['0900 111 3 111', 'tel:09001113111'],
    ['112', 'tel:112'],
  ] as const) {
    assert.equal(phoneLink(typed), link);
    assert.equal(contactLink(typed), link);
  }
  for (const typed of ['lokaal 12', '12', '', '+', '2026-09-10T19:00', '12345678901234567']) {
    assert.equal(phoneLink(typed), undefined, typed);
  }
});

test('knows a mail address, and leaves one that carries more alone', () => {
  assert.equal(contactLink('esra@hetkompas.example'), 'mailto:esra@hetkompas.example');
  for (const typed of ['a@b.nl?bcc=c@d.nl', 'a@b.nl,c@d.nl', 'a b@c.nl', 'a@b', 'a@b.nl.', '@b.nl', 'a@@b.nl']) {
    assert.equal(emailLink(typed), undefined, typed);
  }
});

test('reads a web address as schools hand them in', () => {
  assert.equal(webLink('www.pro-assen.nl'), 'https://www.pro-assen.nl');
  assert.equal(webLink('WWW.WOLFSBOS.NL'), 'https://WWW.WOLFSBOS.NL');
  assert.equal(webLink('kompas.example/groep-6'), 'https://kompas.example/groep-6');
  assert.equal(webLink('http://kompas.example'), 'http://kompas.example');
  for (const typed of ['0592340973', 'geen', 'in de ouderapp', 'a@b.nl', 'juf.', ' ', 'mailto:a@b.nl']) {
    assert.equal(webLink(typed), undefined, typed);
  }
});
