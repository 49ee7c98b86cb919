import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  type AdviceOptions,
  adviseOnReport,
  type Instrument,
  type Response,
  summarizeTally,
  tallyResponses,
} from '@driehoek/sdk/checklist';
import fc from 'fast-check';
import { responses } from './support/arbitraries.js';
import { repeat, smallInstrument } from './support/small-instrument.js';
import { loadLanguage } from '@driehoek/sdk/i18n';

await loadLanguage('en');

function advise(list: Response[], options?: AdviceOptions, instrument: Instrument = smallInstrument) {
  return adviseOnReport(summarizeTally(tallyResponses(list, instrument), instrument), instrument, options);
}
const outline = (list: Response[], options?: AdviceOptions, instrument?: Instrument) =>
  advise(list, options, instrument).map(({ code, about }) => (about ? `${code} ${about}` : code));

describe('adviseOnReport', () => {
  it('begins with strengths, then the earliest step that needs work', () => {
    const list = repeat(6, { 'a.1': 'no', 'a.2': 'partly', 'b.1': 'yes' });
    assert.deepEqual(outline(list), [
      'strong-section b',
      'start-here a',
      'look-at-statement a.1',
      'look-at-statement a.2',
    ]);
  });

  it('begins at the earliest step, though a later one is lower', () => {
    // Step a: half of the points. Step b: none.
    const list = repeat(6, { 'a.1': 'partly', 'a.2': 'partly', 'b.1': 'no' });
    assert.ok(outline(list).includes('start-here a'));
  });

  it('names what works best when no step is strong', () => {
    assert.equal(outline(repeat(6, { 'a.1': 'no', 'a.2': 'partly', 'b.1': 'no' }))[0], 'strong-statement a.2');
  });

  it('orders the statements of that step by need', () => {
    const list = repeat(6, { 'a.1': 'partly', 'a.2': 'no', 'b.1': 'yes' });
    assert.deepEqual(outline(list).slice(2), ['look-at-statement a.2', 'look-at-statement a.1']);
  });

  it('marks statements where many say partly, where people disagree and where roles differ', () => {
    const list = [
      ...repeat(5, { 'a.1': 'no', 'a.2': 'partly' }),
      ...repeat(5, { 'a.1': 'yes', 'a.2': 'partly' }, { role: 'leadership' }),
    ];
    // a.1: five at either end, A = −1; teachers 0%, leaders 100%. a.2: all partly.
    const marks = Object.fromEntries(advise(list).map(({ about, marks }) => [about, marks.map(({ mark }) => mark)]));
    assert.deepEqual(marks['a.1'], ['people-disagree', 'roles-differ']);
    assert.deepEqual(marks['a.2'], ['many-partly']);
  });

  it('says why, in words and with counts', () => {
    const list = [
      ...repeat(5, { 'a.1': 'no', 'a.2': 'partly' }),
      ...repeat(5, { 'a.1': 'yes', 'a.2': 'partly' }, { role: 'leadership' }),
    ];
    const [, start, first] = advise(list);
    assert.match(start!.text, /^Begin bij stap 1: First step\./);
    assert.match(start!.text, /5 keer ‘Ja’, 10 keer ‘Beetje’ en 5 keer ‘Nee’/);
    assert.match(start!.text, /de eerste stap waar nog veel te winnen is/);
    assert.match(first!.text, /directie: 5 keer ‘Ja’.*klassenleraar: 0 keer ‘Ja’/);
    assert.match(advise(list, { language: 'en' })[1]!.text, /^Begin at step 1: .* 5 × ‘Ja’/);
  });

  it('begins where most is to gain when sections are no steps, and speaks of parts', () => {
    const parts = {
      ...smallInstrument,
      sections: smallInstrument.sections.map(({ step: _step, ...section }) => section),
    };
    const list = repeat(6, { 'a.1': 'partly', 'a.2': 'partly', 'b.1': 'no' });
    assert.ok(outline(list).includes('start-here a'), 'a step comes before the next');
    const start = advise(list, {}, parts).find(({ code }) => code === 'start-here')!;
    assert.equal(start.about, 'b');
    assert.match(start.text, /Bij dit onderdeel is het meest te winnen\.$/);
    const well = advise(repeat(6, { 'a.1': 'yes', 'a.2': 'yes', 'b.1': 'yes' }), {}, parts);
    assert.match(well.find(({ code }) => code === 'keep-going')!.text, /^Geen onderdeel vraagt/);
  });

  it('holds no figure that could be read as a grade', () => {
    const list = repeat(7, { 'a.1': 'no', 'a.2': 'partly', 'b.1': 'yes' });
    for (const { text } of advise(list)) assert.doesNotMatch(text, /%|\d,\d|van (de )?10/);
  });

  it("holds to the instrument's own minimum, in points", () => {
    const list = repeat(6, { 'a.1': 'partly', 'a.2': 'partly', 'b.1': 'partly' });
    assert.ok(outline(list).includes('start-here a'));
    const lenient = { ...smallInstrument, minimumPoints: 1 };
    assert.ok(outline(list, undefined, lenient).includes('keep-going'));
    const strict = { ...smallInstrument, minimumPoints: 1.5 };
    assert.match(advise(list, undefined, strict)[1]!.text, /de eigen grens van deze vragenlijst: 1,5 punten gemiddeld/);
  });

  it('lets the caller choose the thresholds', () => {
    const list = repeat(6, { 'a.1': 'partly', 'a.2': 'partly', 'b.1': 'partly' });
    assert.ok(outline(list, { workPercent: 40 }).includes('keep-going'));
    assert.deepEqual(outline(list, { strongPercent: 50, workPercent: 40 }), [
      'strong-section a',
      'strong-section b',
      'keep-going',
    ]);
  });

  it('asks why so many answers are missing', () => {
    const list = repeat(8, { 'a.1': 'yes', 'a.2': 'yes', 'b.1': 'unknown' });
    assert.deepEqual(outline(list), ['strong-section a', 'keep-going', 'many-unknown b']);
  });

  it('says nothing about a statement that few scored', () => {
    const list = [...repeat(4, { 'a.1': 'no', 'a.2': 'no' }), ...repeat(6, { 'a.2': 'no' })];
    assert.ok(!outline(list).includes('look-at-statement a.1'));
  });

  it('does not say that all is well when nobody could answer', () => {
    assert.deepEqual(outline(repeat(6, { 'a.1': 'unknown', 'a.2': 'unknown', 'b.1': 'unknown' })), [
      'many-unknown a',
      'many-unknown b',
    ]);
  });

  it('says only that more answers are needed when everything is withheld', () => {
    assert.deepEqual(outline(repeat(4, { 'a.1': 'no' })), ['too-few-people']);
    assert.deepEqual(outline([]), ['too-few-people']);
  });

  it('leaves no place in a text unfilled, whatever was answered', () => {
    fc.assert(
      fc.property(responses, fc.constantFrom('nl', 'en'), (list, language) => {
        for (const { text } of advise(list, { language })) assert.doesNotMatch(text, /[{}]|undefined|NaN|checklist\./);
      }),
    );
  });
});

describe('advice on the answers of one group', () => {
  // Teachers: a is weak, b strong; leadership the other way round.
  const list = [
    ...repeat(5, { 'a.1': 'no', 'a.2': 'no', 'b.1': 'yes' }),
    ...repeat(5, { 'a.1': 'yes', 'a.2': 'yes', 'b.1': 'no' }, { role: 'leadership' }),
  ];
  const sections = (group?: AdviceOptions['group']) =>
    outline(list, group && { group }).filter((line) => /^(strong-section|start-here)/.test(line));

  it('speaks of what that group said', () => {
    assert.deepEqual(sections({ role: 'class-teacher' }), ['strong-section b', 'start-here a']);
    assert.deepEqual(sections({ role: 'leadership' }), ['strong-section a', 'start-here b']);
    assert.deepEqual(sections(), sections({ role: 'all' }));
    const [, , first] = advise(list, { group: { role: 'class-teacher' } });
    assert.match(first!.text, /Er is 0 keer ‘Ja’, 0 keer ‘Beetje’ en 5 keer ‘Nee’ gekozen/);
  });

  it('says that there are too few people where the report does not show the group', () => {
    assert.deepEqual(outline(list, { group: { role: 'parent' } }), ['too-few-people']);
    assert.deepEqual(outline(list, { group: { role: 'leadership', office: true } }), ['too-few-people']);
  });
});

describe('advice on a list of one section', () => {
  const one: Instrument = {
    ...smallInstrument,
    sections: [{ id: 'a', title: 'All', items: ['1', '2', '3', '4'].map((id) => ({ id: `a.${id}`, text: id })) }],
  };

  it('speaks of its statements: what goes well, then what to discuss, the one with most need first', () => {
    const list = repeat(6, { 'a.1': 'yes', 'a.2': 'partly', 'a.3': 'no', 'a.4': 'yes' });
    assert.deepEqual(outline(list, {}, one), [
      'strong-statement a.1',
      'strong-statement a.4',
      'look-at-statement a.3',
      'look-at-statement a.2',
    ]);
  });

  it('does not call a list strong of which half of the statements are not', () => {
    // The answers of each of three to every one of these: yes, partly, no. The mean of the list is above the limit of a strength.
    const mixed = [
      ...repeat(2, { 'a.1': 'yes', 'a.2': 'yes', 'a.3': 'yes', 'a.4': 'yes' }),
      ...repeat(2, { 'a.1': 'yes', 'a.2': 'yes', 'a.3': 'partly', 'a.4': 'partly' }),
      ...repeat(2, { 'a.1': 'yes', 'a.2': 'yes', 'a.3': 'no', 'a.4': 'no' }),
    ];
    const found = outline(mixed, {}, one);
    assert.ok(!found.some((line) => line.startsWith('strong-section') || line.startsWith('start-here')));
    assert.deepEqual(
      found.filter((line) => line.startsWith('look-at')),
      ['look-at-statement a.3', 'look-at-statement a.4'],
    );
  });

  it('says that nothing asks for attention where no statement does, in words of statements', () => {
    const found = advise(repeat(6, { 'a.1': 'yes', 'a.2': 'yes', 'a.3': 'yes', 'a.4': 'yes' }), {}, one);
    assert.deepEqual(
      found.map(({ code }) => code),
      [...Array<string>(3).fill('strong-statement'), 'keep-going'],
    );
    assert.match(found.at(-1)!.text, /^Geen uitspraak vraagt/);
  });

  it('minds the limit that the instrument sets', () => {
    const list = repeat(6, { 'a.1': 'partly', 'a.2': 'partly', 'a.3': 'no', 'a.4': 'yes' });
    const limited = outline(list, {}, { ...one, minimumPoints: 1 });
    assert.deepEqual(
      limited.filter((line) => line.startsWith('look-at')),
      ['look-at-statement a.3'],
    );
  });
});
