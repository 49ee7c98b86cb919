import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkPage, type Finding } from '../../packages/portal/src/card/check/check-page.js';
import { cardSnippet } from '../../packages/portal/src/card/snippet.js';
import type { InformationCard } from '@driehoek/sdk/information-card';

const card: InformationCard = {
  id: 'groep-6',
  schemaVersion: 1,
  schoolYear: '2026-2027',
  school: { name: 'De Verzonnen Vlinder' },
  teachers: [],
  moments: [],
  route: [{ question: 'Zorgen of "niet eens"?', who: 'Juf Verzonnen' }],
};
const lines = cardSnippet(card, 'a6', 'information-card.js');
/** The element stands on the fourth line, its script on the fifth; the data begin on the sixth. */
const page = (snippet = lines) => `<!doctype html>\n<title>Groep 6</title>\n<h1>Groep 6</h1>${snippet}<p>Verder`;
const curly = (text: string) => text.replace(/\\"/g, '’').replace(/"([^"\n]*)"/g, '“$1”');

const found = (source: string) => checkPage(source, 'nl').findings.map(({ kind, line }) => `${line} ${kind}`);
const first = (source: string): Finding => checkPage(source, 'nl').findings[0]!;

describe('the check of a page on which a card should stand', () => {
  it('finds nothing wrong where nothing is, and the card itself', () => {
    assert.deepEqual(found(page()), ['4 good']);
    assert.deepEqual(checkPage(page(), 'nl').cards, [card]);
  });

  it('says that there is no card, or that its lines stand there as text', () => {
    assert.deepEqual(found('<h1>Groep 6</h1>'), ['1 no-element']);
    assert.deepEqual(found(''), ['1 no-element']);
    const asText = page(lines.replaceAll('<', '&lt;').replaceAll('>', '&gt;'));
    assert.deepEqual(found(asText), ['4 shown-as-text']);
  });

  it('says what is wrong with the script', () => {
    const script = '<script type="module" src="information-card.js"></script>';
    assert.deepEqual(found(page(lines.replace(script, ''))), ['1 no-script', '4 good']);
    assert.deepEqual(found(page(lines.replace(' type="module"', ''))), ['3 script-no-module', '4 good']);
    assert.deepEqual(found(page(lines.replace(script, curly(script)))), ['3 script-address', '4 good']);
    assert.deepEqual(found(page(`${script}\n${lines}`)), ['4 script-twice', '5 good']);
    for (const src of ['/assets/driehoek.js?v=2', 'https://school.example/all.js', 'x/information-card-shared.js'])
      assert.deepEqual(found(page(lines.replace('information-card.js', src))), ['4 good']);
    assert.deepEqual(found(page(lines.replace('information-card.js', 'card.js'))), ['1 no-script', '4 good']);
  });

  it('says what the editor did to data that can be read all the same, and where', () => {
    const [before = '', json = '', after = ''] = lines.split(/(?<=json">)|(?=\n {2}<\/script>)/);
    const damageOf = (source: string) => {
      const { findings, cards } = checkPage(source, 'nl');
      const finding = findings.find(({ kind }) => kind === 'read-all-the-same');
      assert.equal(cards[0]?.id, 'groep-6');
      return finding?.kind === 'read-all-the-same' ? [finding.line, ...finding.damage] : [];
    };
    assert.deepEqual(damageOf(page(before + curly(json) + after)), [5, 'quotes']);
    assert.deepEqual(damageOf(page(before + json.replaceAll('"', '&quot;') + after)), [5, 'entities']);
    assert.deepEqual(damageOf(page(`${before}// <![CDATA[${json}\n// ]]>${after}`)), [5, 'wrapped']);
    assert.deepEqual(damageOf(page(before + json.replaceAll('\n', '<br>\n') + after)), [5, 'markup']);
    const inParagraph = lines
      .replace('<script type="application/json">', '<p>$&')
      .replace('\n  </script>\n<', '\n</script></p><');
    assert.deepEqual(damageOf(page(inParagraph)), [5, 'script-place']);
    assert.deepEqual(damageOf(page(lines.replace(' type="application/json"', ''))), [5, 'script-type']);
    const text = `<script type="module" src="information-card.js"></script>
<dh-information-card paper="a6">
<p>Juf Verzonnen is te bellen.</p>
<p>${curly(json).trim().replaceAll('\n', '<br>\n').replaceAll('  ', '&nbsp; ')}</p></dh-information-card>`;
    assert.deepEqual(damageOf(page(text)), [6, 'script-tag', 'quotes', 'spaces']);
  });

  it('says on which line data cannot be read, and what lacks', () => {
    const cases: readonly (readonly [cause: string, line: number, from: string, to: string])[] = [
      ['comma', 9, '"2026-2027",', '"2026-2027"'],
      ['colon', 7, '"id": ', '"id" '],
      ['quote', 7, '"groep-6",', '"groep-6,'],
      ['value', 7, '"groep-6"', 'groep-6'],
      ['value', 7, '"id"', 'id'],
      ['name', 18, '"Juf Verzonnen"', '"Juf Verzonnen",'],
      ['value', 19, '"who": "Juf Verzonnen"\n        }', '"who": "Juf Verzonnen"\n        },'],
    ];
    for (const [cause, line, from, to] of cases) {
      const finding = first(page(lines.replace(from, to)));
      assert.deepEqual(
        [finding.kind, finding.kind === 'no-json' && finding.cause, finding.line],
        ['no-json', cause, line],
      );
    }
    const cut = first(page(lines.replace('\n    }\n  </script>', '\n  </script>')));
    assert.deepEqual([cut.kind, cut.kind === 'no-json' && cut.cause], ['no-json', 'bracket']);
    const curlyToo = first(
      page(
        curly(lines.slice(lines.indexOf('{')))
          .replace(/^/, '<dh-information-card><script type="application/json">')
          .replace(',\n', '\n'),
      ),
    );
    assert.deepEqual([curlyToo.kind, curlyToo.line], ['no-script', 1]);
  });

  it('says which data are no card’s, in the reader’s language', () => {
    const finding = first(page(lines.replace('"schoolYear"', '"jaar"')));
    assert.equal(finding.kind, 'data');
    assert.ok(finding.kind === 'data' && finding.issue.path === 'schoolYear' && finding.issue.message.length > 5);
    assert.deepEqual(found(page(lines.replace(/<script type="application[^]*?<\/script>/, 'Hier komt de kaart'))), [
      '4 no-card',
    ]);
    assert.deepEqual(
      found(
        page(
          '<script type="module" src="all.js"></script><dh-information-card src=“kaart.json”></dh-information-card>',
        ),
      ),
      ['3 attribute-quotes', '3 other-file'],
    );
  });

  it('tells of a card that stands there twice, and gives it once', () => {
    const check = checkPage(page(lines + lines.slice(lines.indexOf('<dh-'))), 'nl');
    assert.deepEqual(
      check.findings.map(({ kind }) => kind),
      ['good', 'good', 'same-card'],
    );
    assert.equal(check.cards.length, 1);
    const nested = page(
      lines.replace('<dh-information-card paper="a6">', '$&\n$&').replace('</dh-information-card>', '$&$&'),
    );
    assert.deepEqual(checkPage(nested, 'nl').cards, [card]);
  });

  it('reads whatever is pasted', () => {
    for (const source of [
      '<',
      '<dh-information-card',
      '{',
      '<dh-information-card><script>',
      '\u0000',
      '<dh-information-card>{“a”',
      '<!--'.repeat(999),
    ])
      assert.ok(checkPage(source, 'nl').findings.length > 0);
  });
});
