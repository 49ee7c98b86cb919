import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import {
  handvat,
  hasExplanation,
  type Instrument,
  localizeInstrument,
  parentExperience,
  parseInstrument,
  type Section,
  teamSkills,
  WAY_MOMENTS,
  WAY_PARTS,
  WAY_TALKS,
} from '@driehoek/sdk/checklist';
import { qualityCards } from '@driehoek/sdk/checklist/quality-cards';
import { explainInstrument, findWay } from '@driehoek/sdk/checklist/steps';
import { ENTRY_KINDS } from '@driehoek/sdk/contact-calendar';
import { CONVERSATION_TYPES } from '@driehoek/sdk/conversation';
import { loadLanguage, localizeText } from '@driehoek/sdk/i18n';
import { InvalidDataError, ROLES } from '@driehoek/sdk/shared';

await loadLanguage('en');

const explained = explainInstrument(handvat);
const waysOf = ({ sections }: Instrument) => sections.flatMap(({ ways = [] }) => ways);

describe('the explanation of the handvat', () => {
  it('says of each of the five steps what it is and why it matters, in Dutch and English', () => {
    for (const { id, what, why } of explained.sections) {
      for (const text of [what, why]) {
        assert.ok(text !== undefined, id);
        assert.notEqual(localizeText(text, 'nl'), localizeText(text, 'en'), id);
      }
    }
  });

  it('gives each step three to five ways of working, each with who take part', () => {
    for (const { id, ways = [] } of explained.sections) {
      assert.ok(ways.length >= 3 && ways.length <= 5, `${id}: ${ways.length}`);
      for (const way of ways) {
        assert.ok(way.for.length > 0 && way.for.every((role) => ROLES.includes(role)), way.id);
        assert.match(localizeText(way.how, 'nl'), /Nodig: /, 'what it needs');
        assert.match(localizeText(way.how, 'en'), /You need: /, 'what it needs');
      }
    }
  });

  it('has ways that become a moment, a talk and a part of the product, and none that become nothing in every step', () => {
    const kinds = new Set(waysOf(explained).map(({ leadsTo }) => leadsTo?.kind));
    assert.deepEqual([...kinds].sort(), ['calendar-entry', 'conversation', 'part', undefined]);
    for (const { ways = [] } of explained.sections) assert.ok(ways.filter(({ leadsTo }) => leadsTo).length >= 3);
  });

  it('is accepted where instruments are read, with every id once', () => {
    assert.deepEqual(parseInstrument(explained), explained);
  });

  it('leaves the statements as they are, so that answers stay comparable', () => {
    assert.equal(explained.version, handvat.version);
    assert.deepEqual(
      explained.sections.map(({ items }) => items),
      handvat.sections.map(({ items }) => items),
    );
  });
});

describe('explainInstrument', () => {
  it('keeps what a school says itself, and words the rest', () => {
    const [home, ...rest] = handvat.sections as [Section, ...Section[]];
    const own: Instrument = { ...handvat, sections: [{ ...home, what: 'Wij gaan bij iedereen langs.' }, ...rest] };
    const [first] = explainInstrument(own).sections;
    assert.equal(first!.what, 'Wij gaan bij iedereen langs.');
    assert.equal(localizeText(first!.why!, 'en'), localizeText(explained.sections[0]!.why!, 'en'));
  });

  it('adds the wordings of other languages to a copy that was stored with the Dutch alone', () => {
    const dutch = JSON.parse(JSON.stringify(explained), (key, value) => (key === 'en' ? undefined : value));
    assert.deepEqual(explainInstrument(dutch).sections[0]!.ways, explained.sections[0]!.ways);
  });

  it('explains no section that a school added, and no other instrument', () => {
    const own: Section = { id: 'constructor', title: 'Eigen', items: [{ id: 'own.1', text: 'Wij doen dit.' }] };
    const copy: Instrument = { ...handvat, sections: [...handvat.sections, own] };
    assert.deepEqual(explainInstrument(copy).sections.at(-1), own);
    for (const other of [teamSkills, parentExperience, ...qualityCards]) assert.equal(explainInstrument(other), other);
  });

  it('agrees with hasExplanation, which needs no words', () => {
    const card = parseInstrument(JSON.parse(readFileSync('tests/fixtures/versions/instrument/2.json', 'utf8')));
    for (const instrument of [handvat, localizeInstrument(handvat), teamSkills, parentExperience, card]) {
      const sections = explainInstrument(instrument).sections;
      assert.deepEqual(
        instrument.sections.map((section) => hasExplanation(instrument, section)),
        sections.map(({ what, why, ways }) => [what, why, ways].some((part) => part !== undefined)),
      );
    }
  });
});

describe('findWay', () => {
  it('finds a way with its step, and nothing under an id of something else', () => {
    const found = findWay(explained, 'cooperation.look-in');
    assert.deepEqual(
      [found?.section.id, found?.way.leadsTo],
      ['cooperation', { kind: 'calendar-entry', of: 'look-in' }],
    );
    assert.equal(findWay(explained, 'cooperation.1'), undefined);
    assert.equal(findWay(handvat, 'cooperation.look-in'), undefined);
  });
});

describe('what a way leads to', () => {
  const among = (values: readonly string[], known: readonly string[]) => values.filter((each) => !known.includes(each));

  it('is a kind of moment that a year plan has, or a type of talk that a conversation has', () => {
    assert.deepEqual(among(WAY_MOMENTS, ENTRY_KINDS), []);
    assert.deepEqual(among(WAY_TALKS, CONVERSATION_TYPES), []);
  });

  it('is a part that this package has', () => {
    const { exports } = JSON.parse(readFileSync('packages/sdk/package.json', 'utf8')) as { exports: object };
    assert.deepEqual(
      among(
        WAY_PARTS.map((part) => `./${part}`),
        Object.keys(exports),
      ),
      [],
    );
  });

  it('is refused when it is something else, and so are two ways with one id', () => {
    const [home] = handvat.sections;
    const way = { id: 'home.x', title: 'x', how: 'x', for: ['parent'] };
    const read = (...ways: unknown[]) => {
      try {
        parseInstrument({ ...handvat, sections: [{ ...home, ways }] });
      } catch (error) {
        assert.ok(error instanceof InvalidDataError);
        return error.issues.map(({ path, code }) => [path, code]);
      }
      return [];
    };
    assert.deepEqual(read(way), []);
    assert.deepEqual(read(way, way), [['sections[0].ways[1].id', 'duplicate-id']]);
    assert.equal(read({ ...way, leadsTo: { kind: 'part', of: 'moon' } }).length, 1);
    assert.equal(read({ ...way, leadsTo: { kind: 'conversation', of: 'look-in' } }).length, 1);
  });
});
