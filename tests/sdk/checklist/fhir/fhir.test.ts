import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  handvat,
  INSTRUMENT_SCHEMA_VERSION,
  type Instrument,
  listItems,
  parentExperience,
  parseInstrument,
  parseResponse,
  type Response,
  teamSkills,
} from '@driehoek/sdk/checklist';
import {
  type FhirQuestionnaire,
  formatQuestionnaire,
  formatQuestionnaireResponse,
  parseQuestionnaire,
  parseQuestionnaireResponse,
} from '@driehoek/sdk/checklist/fhir';
import { qualityCards } from '@driehoek/sdk/checklist/quality-cards';
import { loadLanguage } from '@driehoek/sdk/i18n';
import { InvalidDataError } from '@driehoek/sdk/shared';
import fc from 'fast-check';
import { instruments, responsesTo } from '../arbitraries.js';
import { doorResponse, qualityCard } from '../fixtures.js';
import { assertFhir } from './valid-fhir.js';

const onTheWire = (data: unknown) => JSON.parse(JSON.stringify(data));
const reasons = (act: () => unknown): string[][] => {
  try {
    act();
  } catch (error) {
    assert.ok(error instanceof InvalidDataError, String(error));
    return error.issues.map(({ path, code }) => [path, code]);
  }
  assert.fail('accepted');
};

describe('formatQuestionnaire', () => {
  it('makes the resource that FHIR R4 describes', () => {
    // Written by hand after https://hl7.org/fhir/R4/questionnaire.html
    const made = formatQuestionnaire(qualityCard, { url: 'https://school.example/fhir/Questionnaire/door' });
    const [group] = made.item;
    assert.equal(made.resourceType, 'Questionnaire');
    assert.equal(made.url, 'https://school.example/fhir/Questionnaire/door');
    assert.deepEqual([made.version, made.status, made.language], ['1', 'active', 'nl']);
    assert.equal(made.title, 'Contact aan de deur');
    assert.deepEqual(made._title, {
      extension: ['nl', 'en'].map((lang, index) => ({
        url: 'http://hl7.org/fhir/StructureDefinition/translation',
        extension: [
          { url: 'lang', valueCode: lang },
          { url: 'content', valueString: ['Contact aan de deur', 'Contact at the door'][index] },
        ],
      })),
    });
    assert.deepEqual(
      [group!.linkId, group!.type, group!.text, group!.item!.map(({ linkId, type }) => [linkId, type])],
      [
        'door',
        'group',
        'Aan de deur',
        [
          ['door.1', 'choice'],
          ['door.1/remark', 'text'],
          ['door.2', 'choice'],
          ['door.2/remark', 'text'],
          ['door/action-points', 'text'],
        ],
      ],
    );
    const [yes, , , absent] = group!.item![0]!.answerOption!;
    assert.deepEqual(yes!.extension, [
      { url: 'http://hl7.org/fhir/StructureDefinition/ordinalValue', valueDecimal: 2 },
    ]);
    assert.equal(yes!.valueCoding.system, 'https://school.example/fhir/Questionnaire/door/scale');
    assert.deepEqual([yes!.valueCoding.code, yes!.valueCoding.display], ['yes', 'Ja']);
    assert.deepEqual(
      [absent!.valueCoding.system, absent!.valueCoding.code],
      ['http://terminology.hl7.org/CodeSystem/data-absent-reason', 'not-applicable'],
    );
  });

  it('passes an independent validator, with all our instruments and cards', async () => {
    await loadLanguage('en');
    for (const instrument of [handvat, teamSkills, parentExperience, ...qualityCards]) {
      for (const language of ['nl', 'en', 'Nederlands']) assertFhir(formatQuestionnaire(instrument, { language }));
      assert.deepEqual(parseQuestionnaire(onTheWire(formatQuestionnaire(instrument))), parseInstrument(instrument));
    }
  });

  it('writes words in the language that is asked for, with our own words in it', async () => {
    await loadLanguage('en');
    const made = formatQuestionnaire(qualityCard, { language: 'en-GB' });
    assert.deepEqual([made.title, made.language], ['Contact at the door', 'en-GB']);
    const [first, remark] = made.item[0]!.item!;
    assert.deepEqual(
      first!.answerOption!.map(({ valueCoding }) => valueCoding.display),
      ['Yes', 'Partly', 'No', 'Not applicable', 'I don’t know'],
    );
    assert.equal(remark!.text, 'Remark on this statement');
  });

  it('loses nothing of any instrument, and is valid whatever it says', () => {
    fc.assert(
      fc.property(instruments, fc.constantFrom('nl', 'en', 'tr', ''), (instrument, language) => {
        const made = onTheWire(formatQuestionnaire(instrument, { language }));
        assertFhir(made);
        assert.deepEqual(parseQuestionnaire(made), instrument);
      }),
    );
  });

  it('keeps texts that FHIR does not allow, ids that FHIR names the same, and a section named as its statement', () => {
    const instrument: Instrument = parseInstrument({
      ...qualityCard,
      title: { nl: '', nl_NL: 'a', '': 'b', en: '\u0007' },
      description: ' \u00a0 ',
      scale: {
        kind: 'points',
        shown: ['as', 'stars'],
        options: [
          { value: 'a b', points: 2, label: '' },
          { value: 'a  b', points: 1.5, label: {} },
          { value: ' a b', points: -1, label: 'half \ud800', worth: null },
        ],
      },
      sections: [
        {
          id: 'same',
          title: 'a\u00a0b',
          items: [
            { id: 'same', text: '\u2028' },
            { id: 'same/remark', text: 'x' },
            { id: '\u0001', text: 'x' },
            { id: '-', text: 'x' },
            { id: 'same~2', text: 'x' },
          ],
        },
        { id: '\u0002', title: '', items: [{ id: 'same/action-points', text: '' }] },
      ],
    });
    const made = onTheWire(formatQuestionnaire(instrument));
    assertFhir(made);
    assert.deepEqual(parseQuestionnaire(made), instrument);
    const names = (made as FhirQuestionnaire).item.flatMap(({ linkId, item = [] }) => [
      linkId,
      ...item.map((each) => each.linkId),
    ]);
    assert.equal(new Set(names).size, names.length);
    const answers = {
      same: 'a  b',
      'same/remark': ' a b',
      '\u0001': 'a b',
      '-': 'unknown',
      'same/action-points': 'a b',
    };
    const response: Response = {
      ...doorResponse,
      answers,
      remarks: { same: '', 'same/remark': '\u0000 a', '\u0001': 'b' },
      actionPoints: { same: [], '\u0002': ['', 'x', ' '] },
    };
    const sent = onTheWire(formatQuestionnaireResponse(response, instrument));
    assertFhir(sent);
    assert.deepEqual(parseQuestionnaireResponse(sent, instrument), response);
    assert.deepEqual(parseQuestionnaireResponse(sent, parseQuestionnaire(made)), response);
  });
});

describe('the independent reader of FHIR in these tests', () => {
  it('refuses what is not FHIR', () => {
    const made = onTheWire(formatQuestionnaire(qualityCard));
    assertFhir(made);
    for (const wrong of [
      { ...made, status: 'finished' },
      { ...made, scale: 'yes-partly-no' },
      { ...made, item: [{ ...made.item[0], type: 'section' }] },
      { ...made, title: ' ' },
      { ...made, extension: [] },
      { ...onTheWire(formatQuestionnaireResponse(doorResponse, qualityCard)), authored: 'gisteren' },
    ]) {
      assert.throws(() => assertFhir(wrong));
    }
  });
});

describe('parseQuestionnaire', () => {
  /** A questionnaire as another program writes it: no extension of ours, and one translation. */
  const foreign = {
    resourceType: 'Questionnaire',
    id: 'welcome',
    url: 'https://other.example/welcome',
    version: '3',
    status: 'active',
    language: 'en',
    title: 'Welcome',
    item: [
      {
        linkId: '1',
        type: 'group',
        text: 'At the gate',
        item: [
          {
            linkId: '1.1',
            type: 'choice',
            text: 'Somebody greeted me.',
            _text: {
              extension: [
                {
                  url: 'http://hl7.org/fhir/StructureDefinition/translation',
                  extension: [
                    { url: 'lang', valueCode: 'nl' },
                    { url: 'content', valueString: 'Iemand groette mij.' },
                  ],
                },
              ],
            },
            answerOption: [
              ['often', 1],
              ['never', 0],
            ].map(([code, points]) => ({
              extension: [{ url: 'http://hl7.org/fhir/StructureDefinition/ordinalValue', valueDecimal: points }],
              valueCoding: { system: 'https://other.example/often', code },
            })),
          },
        ],
      },
    ],
  };
  const change = (path: (string | number)[], value: unknown) => {
    const copy = structuredClone(foreign) as unknown;
    let place = copy as Record<string | number, unknown>;
    for (const key of path.slice(0, -1)) place = place[key] as Record<string | number, unknown>;
    place[path.at(-1)!] = value;
    return copy;
  };
  const question = ['item', 0, 'item', 0];

  it('reads a questionnaire of another program that has the same shape', () => {
    assert.deepEqual(parseQuestionnaire(foreign), {
      id: 'welcome',
      schemaVersion: INSTRUMENT_SCHEMA_VERSION,
      version: '3',
      title: 'Welcome',
      scale: {
        kind: 'points',
        options: [
          { value: 'often', points: 1, label: 'often' },
          { value: 'never', points: 0, label: 'never' },
        ],
      },
      sections: [
        {
          id: '1',
          title: 'At the gate',
          items: [{ id: '1.1', text: { en: 'Somebody greeted me.', nl: 'Iemand groette mij.' } }],
        },
      ],
      validated: false,
      source: 'https://other.example/welcome',
    });
  });

  it('takes over what another program changed in a text', () => {
    const made = formatQuestionnaire({ ...qualityCard, description: 'kort\u00a0' });
    assert.equal(parseQuestionnaire(made).description, 'kort\u00a0');
    assert.equal(parseQuestionnaire({ ...made, description: 'langer' }).description, 'langer');
  });

  it('refuses what changes the meaning, and what an instrument cannot hold, with its place', () => {
    const cases: [unknown, string, string][] = [
      ['Questionnaire', '', 'wrong-type'],
      [change(['resourceType'], 'Patient'), 'resourceType', 'unknown-option'],
      [change(['implicitRules'], 'https://other.example/rules'), 'implicitRules', 'unknown-meaning'],
      [change(['modifierExtension'], []), 'modifierExtension', 'unknown-meaning'],
      [change([...question, 'enableWhen'], []), 'item[0].item[0].enableWhen', 'unknown-meaning'],
      [change([...question, 'item'], []), 'item[0].item[0].item', 'unknown-meaning'],
      [change([...question, 'repeats'], true), 'item[0].item[0].repeats', 'unknown-meaning'],
      [change([...question, 'type'], 'decimal'), 'item[0].item[0].type', 'unknown-option'],
      [change([...question, 'type'], 'text'), 'item[0].item[0]', 'unknown-item'],
      [change(['item', 0, 'type'], 'display'), 'item[0].type', 'unknown-option'],
      [change(['item'], undefined), 'item', 'missing'],
      [
        change([...question, 'answerOption', 1, 'extension'], []),
        'item[0].item[0].answerOption[1].extension',
        'missing',
      ],
      [
        change([...question, 'answerOption', 0], { valueString: 'often' }),
        'item[0].item[0].answerOption[0].valueCoding',
        'missing',
      ],
      [
        change(['item', 0, 'item', 1], {
          linkId: '1.2',
          type: 'choice',
          text: 'x',
          answerOption: foreign.item[0]!.item[0]!.answerOption.slice(1),
        }),
        'item[0].item[1].answerOption',
        'other-options',
      ],
      [
        change(
          ['extension'],
          [{ url: 'https://driehoek.example/fhir/fields', extension: [{ url: 'other', valueString: '[]' }] }],
        ),
        'extension[0].extension[0].valueString',
        'not-fields',
      ],
    ];
    for (const [data, path, code] of cases) {
      assert.deepEqual(
        reasons(() => parseQuestionnaire(data)),
        [[path, code]],
        `${path} ${code}`,
      );
    }
    // What reads well and is no instrument is refused as such.
    assert.deepEqual(
      reasons(() => parseQuestionnaire(change(['item', 0, 'item'], []))),
      [
        ['scale.options', 'few-options'],
        ['sections[0].items', 'empty'],
      ],
    );
  });

  it('says its reasons in the language of the reader', async () => {
    await loadLanguage('en');
    const messageIn = (language: string) => {
      try {
        parseQuestionnaire(change([...question, 'enableWhen'], []), { language });
      } catch (error) {
        return (error as InvalidDataError).issues[0]!.message;
      }
      return '';
    };
    assert.match(messageIn('nl'), /^Dit verandert wat er staat/);
    assert.match(messageIn('en'), /^This changes what stands here/);
  });
});

describe('formatQuestionnaireResponse', () => {
  const full: Response = {
    ...doorResponse,
    revision: 3,
    role: 'leadership',
    office: true,
    group: 'Groep 6',
    remarks: { 'phone.1': 'Niet ingevuld, wel iets te zeggen.' },
    actionPoints: { door: ['Bij de deur staan', 'Namen leren'], phone: [] },
    completedAt: '2026-11-22T18:00:00Z',
  };

  it('makes the resource that FHIR R4 describes', () => {
    const base = 'https://driehoek.example/fhir';
    assert.deepEqual(formatQuestionnaireResponse(full, qualityCard), {
      resourceType: 'QuestionnaireResponse',
      extension: [
        {
          url: `${base}/fields`,
          extension: [
            { url: 'schemaVersion', valueDecimal: 1 },
            { url: 'schoolYear', valueString: '2026-2027' },
            { url: 'role', valueString: 'leadership' },
            { url: 'revision', valueDecimal: 3 },
            { url: 'office', valueBoolean: true },
            { url: 'group', valueString: 'Groep 6' },
          ],
        },
      ],
      identifier: { system: `${base}/response-id`, value: 'r1' },
      questionnaire: `${base}/Questionnaire/quality-card|1`,
      status: 'completed',
      authored: '2026-11-22T18:00:00Z',
      item: [
        {
          linkId: 'door',
          item: [
            {
              linkId: 'door.1',
              answer: [{ valueCoding: { system: `${base}/Questionnaire/quality-card/scale`, code: 'yes' } }],
            },
            {
              linkId: 'door.2',
              answer: [
                {
                  valueCoding: {
                    system: 'http://terminology.hl7.org/CodeSystem/data-absent-reason',
                    code: 'unknown',
                  },
                },
              ],
            },
            {
              linkId: 'door/action-points',
              answer: [{ valueString: 'Bij de deur staan' }, { valueString: 'Namen leren' }],
            },
          ],
        },
        {
          linkId: 'phone',
          item: [
            { linkId: 'phone.1/remark', answer: [{ valueString: 'Niet ingevuld, wel iets te zeggen.' }] },
            { linkId: 'phone/action-points' },
          ],
        },
      ],
    });
  });

  it('loses nothing of any response, and is valid whatever it says', () => {
    const any = instruments.chain((instrument) => fc.tuple(fc.constant(instrument), responsesTo(instrument)));
    fc.assert(
      fc.property(any, ([instrument, response]) => {
        const made = onTheWire(formatQuestionnaireResponse(response, instrument));
        assertFhir(made);
        assert.deepEqual(parseQuestionnaireResponse(made, instrument), response);
      }),
    );
  });

  it('names only what the questionnaire has, in its order', () => {
    const answers = Object.fromEntries(listItems(handvat).map(({ id }) => [id, 'partly']));
    const made = formatQuestionnaireResponse(
      { ...doorResponse, instrument: 'handvat', instrumentVersion: handvat.version, answers },
      handvat,
    );
    const asked = formatQuestionnaire(handvat).item.map(({ linkId, item }) => [
      linkId,
      item!.map((each) => each.linkId),
    ]);
    const given = made.item!.map(({ linkId, item }) => [linkId, item!.map((each) => each.linkId)] as const);
    for (const [section, items] of given) {
      const [, all] = asked.find(([linkId]) => linkId === section)! as [string, string[]];
      assert.deepEqual(
        items,
        all.filter((linkId) => items.includes(linkId)),
      );
    }
    assert.equal(given.flatMap(([, items]) => items).length, 33);
  });

  it('refuses a response to another instrument or version', () => {
    for (const other of [{ instrument: 'other' }, { instrumentVersion: '2' }]) {
      assert.throws(() => formatQuestionnaireResponse({ ...doorResponse, ...other }, qualityCard), InvalidDataError);
    }
  });

  it('keeps what the instrument lacks, for the parser to refuse', () => {
    const odd = { ...doorResponse, answers: { 'door.1': 'often', 'window.1': 'yes' }, remarks: { 'window.1': 'x' } };
    const made = formatQuestionnaireResponse(odd, qualityCard);
    assertFhir(made);
    assert.deepEqual(
      reasons(() => parseQuestionnaireResponse(made, qualityCard)),
      reasons(() => parseResponse(odd, qualityCard)),
    );
  });
});

describe('parseQuestionnaireResponse', () => {
  const made = onTheWire(formatQuestionnaireResponse(doorResponse, qualityCard));
  const { extension: _ours, identifier: _number, ...plain } = made;
  const scale = `${made.questionnaire.split('|')[0]}/scale`;
  const group = (...item: object[]) => ({ ...made, item: [{ linkId: 'door', item }] });
  const choice = (coding: object, linkId = 'door.1') => ({ linkId, answer: [{ valueCoding: coding }] });

  it('takes what another program cannot know from the caller', () => {
    const defaults = { id: 'r9', schoolYear: '2026-2027', role: 'parent', school: 'Het Kompas' } as const;
    assert.deepEqual(parseQuestionnaireResponse(plain, qualityCard, { defaults }), {
      ...doorResponse,
      ...defaults,
    });
    assert.deepEqual(
      reasons(() => parseQuestionnaireResponse(plain, qualityCard)),
      [
        ['id', 'missing'],
        ['schoolYear', 'missing'],
        ['role', 'missing'],
      ],
    );
  });

  it('lets what the resource says go before what the caller says', () => {
    const defaults = { id: 'r9', schoolYear: '2020-2021', role: 'parent' } as const;
    assert.deepEqual(parseQuestionnaireResponse(made, qualityCard, { defaults }), doorResponse);
  });

  it('turns the time at which it was completed into UTC, and takes no time of one that is not complete', () => {
    const read = (rest: object) => parseQuestionnaireResponse({ ...made, ...rest }, qualityCard).completedAt;
    assert.equal(read({ status: 'completed', authored: '2026-11-22T19:00:00+01:00' }), '2026-11-22T18:00:00.000Z');
    assert.equal(read({ status: 'amended', authored: '2026-11-22T18:00:00Z' }), '2026-11-22T18:00:00Z');
    assert.equal(read({ status: 'in-progress', authored: '2026-11-22T18:00:00Z' }), undefined);
    assert.equal(read({ status: 'completed' }), undefined);
  });

  it('reads a questionnaire under the address of the page', () => {
    const url = 'https://school.example/door';
    const own = formatQuestionnaireResponse(doorResponse, qualityCard, { url });
    assert.equal(own.questionnaire, `${url}|1`);
    assert.deepEqual(parseQuestionnaireResponse(own, qualityCard, { url }), doorResponse);
    assert.deepEqual(
      reasons(() => parseQuestionnaireResponse(own, qualityCard)),
      [['questionnaire', 'other-instrument']],
    );
  });

  it('refuses what it does not know, with its place', () => {
    const yes = { system: scale, code: 'yes' };
    const cases: [object, string, string][] = [
      [{ ...made, resourceType: 'Observation' }, 'resourceType', 'unknown-option'],
      [{ ...made, status: 'entered-in-error' }, 'status', 'unknown-option'],
      [{ ...made, questionnaire: undefined }, 'questionnaire', 'missing'],
      [{ ...made, questionnaire: made.questionnaire.replace('|1', '|2') }, 'questionnaire', 'other-version'],
      [{ ...made, questionnaire: made.questionnaire.replace('|1', '') }, 'questionnaire', 'other-version'],
      [{ ...made, status: 'completed', authored: '2026-11' }, 'authored', 'instant'],
      [{ ...made, modifierExtension: [] }, 'modifierExtension', 'unknown-meaning'],
      [{ ...made, item: [{ linkId: 'window' }] }, 'item[0].linkId', 'unknown-section'],
      [group(choice(yes, 'window.1')), 'item[0].item[0].linkId', 'unknown-statement'],
      [group(choice(yes), choice(yes)), 'item[0].item[1].linkId', 'duplicate-id'],
      [group(choice({ ...yes, code: 'often' })), 'item[0].item[0].answer[0].valueCoding', 'unknown-option'],
      // The word `unknown` of another system is another answer.
      [group(choice({ ...yes, code: 'unknown' })), 'item[0].item[0].answer[0].valueCoding', 'unknown-option'],
      [group(choice({ code: 'yes' })), 'item[0].item[0].answer[0].valueCoding', 'unknown-option'],
      [
        group({ linkId: 'door.1', answer: [{ valueString: 'yes' }] }),
        'item[0].item[0].answer[0].valueCoding',
        'missing',
      ],
      [
        group({ linkId: 'door.1', answer: [{ valueCoding: yes }, { valueCoding: yes }] }),
        'item[0].item[0].answer',
        'several-answers',
      ],
      [
        group({ linkId: 'door.1/remark', answer: [{ valueInteger: 3 }] }),
        'item[0].item[0].answer[0].valueString',
        'missing',
      ],
    ];
    for (const [data, path, code] of cases) {
      const found = reasons(() => parseQuestionnaireResponse(onTheWire(data), qualityCard));
      assert.deepEqual(found, [[path, code]], `${path} ${code}`);
    }
  });
});
