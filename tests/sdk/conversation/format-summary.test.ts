import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  type Agreement,
  confirmPlan,
  formatSummary,
  nameContactHome,
  viewForPerspective,
} from '@driehoek/sdk/conversation';
import fc from 'fast-check';
import { markPlan, planArbitrary } from './arbitraries.js';
import { planOf, samplePlan } from './sample-plan.js';
import { loadLanguage } from '@driehoek/sdk/i18n';
import { PARTIES, type Party } from '@driehoek/sdk/shared';

await loadLanguage('en');

const held = planOf({
  summary: 'We keken samen wat Sem graag leest.',
  interpreter: true,
  promises: [
    { id: 'b1', can: true, text: 'elke week een nieuw boek', sharedWith: ['parents'] },
    { id: 'b2', can: false, text: 'elke dag apart lezen', sharedWith: ['parents'] },
    { id: 'b3', can: false, text: 'nog niet gedeeld' },
  ],
  checkIns: [{ id: 'c1', on: '2026-12-08', kind: 'good-news', way: 'phone' }],
});
const linesOf = (...args: Parameters<typeof formatSummary>) => formatSummary(...args).split('\n');

describe('formatSummary for parents', () => {
  it('says that there was an interpreter when one came, and not because a home had asked for one', () => {
    const { interpreter: _none, ...plan } = held;
    const asked = { ...plan, parties: [...PARTIES], interpreterWishes: ['parents-2'] } as const;
    for (const audience of ['parents', 'parents-2', 'pupil', 'record'] as const)
      assert.doesNotMatch(formatSummary(asked, 'nl', audience), /tolk/);
    assert.match(formatSummary({ ...asked, interpreter: true }, 'nl', 'parents'), /Er was een tolk bij/);
  });

  it('names who were there, and nobody who came in afterwards to take something up', () => {
    const end = '2026-11-24T14:55:00Z';
    const anna = { id: 'anna', name: 'Anna', role: 'external', announced: true } as const;
    const plan = { ...held, session: { phase: 'closing', spent: {}, endedAt: end } };
    const whoOf = (announcedAt: string, others: object = {}) => {
      const participants = [...plan.participants.map((person) => ({ ...person, ...others })), { ...anna, announcedAt }];
      return linesOf({ ...plan, participants }, 'nl', 'parents').find((line) => line.startsWith('Wie: '));
    };
    const [before, after] = ['2026-11-20T09:00:00Z', '2026-11-30T09:00:00Z'];
    assert.match(whoOf(before)!, /Joris.*Anna/);
    assert.match(whoOf(after)!, /Joris \(klassenleraar\)$/);
    assert.match(whoOf(after, { announcedAt: after })!, /Joris.*Anna/, 'the family heard of all of it afterwards');
  });

  it('says all that came of it, what goes well first', () => {
    assert.deepEqual(linesOf(held, 'nl', 'parents', { glossary: [] }), [
      'Samenvatting voor de ouders',
      'Wat we bespraken en afspraken over Sem',
      '',
      'Wanneer: dinsdag 24 november 2026, 15.30–15.55',
      'Waar: lokaal 6',
      'Wie: Esra (ouder), Sem (leerling), Joris (klassenleraar)',
      'Er was een tolk bij.',
      'Waarom: Kijken hoe het lezen gaat',
      '',
      'Wat goed gaat',
      '- De school: Sem helpt anderen',
      '- U: Sem vertelt graag',
      '',
      'Waarover we praatten',
      '- U: lezen thuis',
      '- De school: de toets van oktober',
      '',
      'Wat er gezegd is',
      'We keken samen wat Sem graag leest.',
      '',
      'Wat de school kan',
      '- Dit kan: elke week een nieuw boek',
      '- Dit kan niet: elke dag apart lezen',
      '',
      'Wat we afspraken',
      '1. elke avond tien minuten samen lezen',
      '   Wie: u',
      '   Klaar op: dinsdag 15 december 2026',
      '   Hoe staat het: nog te doen',
      '2. boeken kiezen die Sem leuk vindt',
      '   Wie: de school',
      '   Klaar op: dinsdag 1 december 2026',
      '   Hoe staat het: gedaan',
      '',
      'Contact tussendoor',
      '- dinsdag 8 december 2026: goed nieuws (telefoon)',
      '',
      'Wanneer we samen terugkijken',
      'dinsdag 19 januari 2027',
      '',
      'Klopt er iets niet, of ziet u het anders? Laat het de school weten.',
      '',
    ]);
  });

  it('has of what was brought only what everybody who was there could read', () => {
    const point = { id: 'parents:t', by: 'parents', text: 'de tas' } as const;
    const plan = { ...held, agenda: [{ ...point, sharedWith: ['parents-2', 'pupil', 'school'] }] } as const;
    const alone = { ...held, agenda: [{ ...point, sharedWith: ['parents-2'] }] } as const;
    assert.doesNotMatch(formatSummary(alone, 'nl', 'parents'), /de tas/);
    assert.doesNotMatch(
      formatSummary({ ...plan, parties: [...PARTIES], openHouseholds: ['parents'] }, 'nl', 'parents'),
      /de tas/,
    );
    const open = { ...plan, parties: [...PARTIES], openHouseholds: ['parents', 'parents-2'] } as const;
    for (const home of ['parents', 'parents-2'] as const) assert.match(formatSummary(open, 'nl', home), /de tas/);
  });

  it('is in their language, dates and all, with texts in that language where there are any', () => {
    const plan = planOf({
      followUp: '2027-01-19T15:30',
      agenda: [{ id: 'a', by: 'school', text: { nl: 'lezen', en: 'reading' }, sharedWith: ['parents'] }],
    });
    const lines = linesOf(plan, 'en', 'parents', { glossary: [] });
    // Versions of CLDR differ on the comma.
    assert.match(lines[3]!, /^When: Tuesday,? 24 November 2026, 15:30–15:55$/);
    assert.ok(lines.includes('- The school: reading'));
    assert.ok(lines.includes('   Who: you'));
    assert.ok(lines.some((line) => /^Tuesday,? 19 January 2027, 15:30$/.test(line)));
  });

  it('takes a page’s own words for a language that we have not', () => {
    const texts = { tr: { 'conversation.summary.agreements': 'Anlaştıklarımız' } };
    const lines = linesOf(held, 'tr', 'parents', { glossary: [], texts });
    assert.ok(lines.includes('Anlaştıklarımız'));
    assert.ok(lines.some((line) => line.includes('19 Ocak 2027')));
  });

  it('explains the terms that stand in it, and no others', () => {
    const plan = planOf({ summary: 'We keken naar het opp.' });
    const terms = linesOf(plan, 'nl', 'parents').slice(-3);
    assert.equal(terms[0], 'Wat deze woorden betekenen');
    assert.match(terms[1]!, /^- opp: ontwikkelingsperspectief\. Een plan voor een kind/);
    assert.equal(terms[2], '');
    assert.doesNotMatch(formatSummary(held, 'nl', 'parents'), /Wat deze woorden betekenen/);
  });

  it('says whose each point was, also in the letter of the pupil, who has its own there', () => {
    const text = 'Ik vind de pauze te druk.';
    const plan = planOf({ agenda: [{ id: 'a', by: 'pupil', text, sharedWith: ['parents', 'school'] }] });
    assert.ok(linesOf(plan, 'nl', 'parents').includes(`- Uw kind: ${text}`));
    assert.ok(linesOf(plan, 'nl', 'pupil').includes(`- Jij: ${text}`));
    const own = planOf({ agenda: [{ id: 'a', by: 'pupil', text }] });
    assert.ok(
      !linesOf(own, 'nl', 'pupil').some((line) => line.includes(text)),
      'what it kept to itself is in no letter',
    );
  });

  it('says when it was held when that was before the day that was planned', () => {
    const session = { phase: 'closing', spent: {}, endedAt: '2026-11-20T14:10:00Z' } as const;
    assert.equal(linesOf(planOf({ session }), 'nl', 'parents')[3], 'Wanneer: vrijdag 20 november 2026');
    const begun = planOf({ session: { ...session, startedAt: '2026-11-20T13:40:00Z' } });
    assert.match(linesOf(begun, 'nl', 'parents')[3]!, /^Wanneer: vrijdag 20 november 2026, 14\.40/);
    const late = { ...session, endedAt: '2026-11-24T15:10:00Z' };
    assert.equal(
      linesOf(planOf({ session: late }), 'nl', 'parents')[3],
      'Wanneer: dinsdag 24 november 2026, 15.30–15.55',
    );
  });

  it('leaves out what was dropped, and says so when nothing was agreed', () => {
    const dropped = planOf({ agreements: [{ id: 'g', text: 'bellen', status: 'dropped' }] });
    assert.doesNotMatch(formatSummary(dropped, 'nl', 'parents'), /bellen/);
    assert.match(formatSummary(dropped, 'nl', 'parents'), /Wat we afspraken\nEr zijn geen afspraken gemaakt\./);
  });

  it('does not call a conversation difficult', () => {
    for (const audience of ['parents', 'pupil', 'record'] as const) {
      assert.doesNotMatch(formatSummary(planOf({ type: 'difficult-talk' }), 'nl', audience), /moeilijk/i);
    }
  });
});

describe('formatSummary for others', () => {
  it('tells the pupil what goes well, what was agreed and when all look back', () => {
    assert.deepEqual(linesOf(held, 'nl', 'pupil'), [
      'Samenvatting voor Sem',
      'Jouw gesprek op school',
      '',
      'Wanneer: dinsdag 24 november 2026, 15.30–15.55',
      'Waar: lokaal 6',
      'Wie: Esra (ouder), Sem (leerling), Joris (klassenleraar)',
      'Er was een tolk bij.',
      '',
      'Wat goed gaat',
      '- De school: Sem helpt anderen',
      '- Je ouders: Sem vertelt graag',
      '',
      'Waarover we praatten',
      '- Je ouders: lezen thuis',
      '- De school: de toets van oktober',
      '',
      'Wat er gezegd is',
      'We keken samen wat Sem graag leest.',
      '',
      'Wat we afspraken',
      '1. elke avond tien minuten samen lezen',
      '   Wie: je ouders',
      '   Klaar op: dinsdag 15 december 2026',
      '   Hoe staat het: nog te doen',
      '2. boeken kiezen die Sem leuk vindt',
      '   Wie: de school',
      '   Klaar op: dinsdag 1 december 2026',
      '   Hoe staat het: gedaan',
      '',
      'Wanneer we samen terugkijken',
      'dinsdag 19 januari 2027',
      '',
      'Klopt er iets niet? Zeg het tegen je leraar.',
      '',
    ]);
  });

  it('gives the pupil-tracking system the facts alone', () => {
    assert.deepEqual(linesOf(held, 'nl', 'record'), [
      'Samenvatting voor het leerlingvolgsysteem',
      'Gesprek',
      'Soort: voortgangsgesprek',
      'Leerling: Sem',
      'Wanneer: dinsdag 24 november 2026, 15.30–15.55',
      'Wie: Esra (ouder), Sem (leerling), Joris (klassenleraar)',
      'Er was een tolk bij.',
      '',
      'Wat we afspraken',
      '- elke avond tien minuten samen lezen; Wie: ouders; Klaar op: dinsdag 15 december 2026; nog te doen',
      '- boeken kiezen die Sem leuk vindt; Wie: school; Klaar op: dinsdag 1 december 2026; gedaan',
      '',
      'Contact tussendoor',
      '- dinsdag 8 december 2026: goed nieuws (telefoon)',
      '',
      'Samen terugkijken: dinsdag 19 januari 2027',
      '',
    ]);
  });

  it('leaves out what is not known yet', () => {
    const bare = planOf({ start: undefined, pupil: undefined, followUp: undefined, agreements: [], participants: [] });
    assert.deepEqual(linesOf(bare, 'nl', 'record'), [
      'Samenvatting voor het leerlingvolgsysteem',
      'Gesprek',
      'Soort: voortgangsgesprek',
      '',
      'Er zijn geen afspraken gemaakt.',
      '',
    ]);
  });
});

describe('a summary of what was changed after somebody said yes', () => {
  const [reading, books] = samplePlan.agreements as [Agreement, Agreement];
  const now = '2026-11-24T16:00:00Z';
  const said = (['parents', 'pupil'] as const).reduce((plan, by) => confirmPlan(plan, by, { agrees: true, now }), held);
  const added: Agreement = { id: 'g3', text: 'bellen', status: 'open' };
  const changed = { ...said, agreements: [{ ...reading, text: 'elke avond twintig minuten lezen' }, books, added] };
  const warnings = (...args: Parameters<typeof formatSummary>) =>
    linesOf(...args).filter((line) => /veranderd|changed/.test(line));

  it('says so below that agreement, a line per party, in the words of the audience', () => {
    const lines = linesOf(changed, 'nl', 'parents');
    const at = lines.indexOf('1. elke avond twintig minuten lezen');
    assert.deepEqual(lines.slice(at + 3, at + 7), [
      '   Hoe staat het: nog te doen',
      '   Deze afspraak is veranderd nadat u ermee akkoord ging.',
      '   Deze afspraak is veranderd nadat uw kind ermee akkoord ging.',
      '2. boeken kiezen die Sem leuk vindt',
    ]);
    assert.deepEqual(warnings(changed, 'nl', 'pupil'), [
      '   Deze afspraak is veranderd nadat je ouders ermee akkoord gingen.',
      '   Deze afspraak is veranderd nadat jij ermee akkoord ging.',
    ]);
    assert.deepEqual(warnings(changed, 'en', 'parents'), [
      '   This agreement was changed after you had agreed to it.',
      '   This agreement was changed after your child had agreed to it.',
    ]);
    assert.deepEqual(warnings(changed, 'nl', 'record'), [
      '- elke avond twintig minuten lezen; Wie: ouders; Klaar op: dinsdag 15 december 2026; nog te doen; ' +
        'Deze afspraak is veranderd nadat de ouders ermee akkoord gingen. ' +
        'Deze afspraak is veranderd nadat de leerling ermee akkoord ging.',
    ]);
  });

  it('says nothing of it while the words stand, after a new yes, nor of who said no', () => {
    assert.deepEqual(warnings(said, 'nl', 'parents'), []);
    const again = confirmPlan(changed, 'parents', { agrees: true, now });
    assert.deepEqual(warnings(again, 'nl', 'parents'), [
      '   Deze afspraak is veranderd nadat uw kind ermee akkoord ging.',
    ]);
    const no = confirmPlan(held, 'parents', { agrees: false, now });
    assert.deepEqual(warnings({ ...no, agreements: changed.agreements }, 'nl', 'parents'), []);
  });
});

describe('a summary of what somebody did not agree to', () => {
  const now = '2026-11-24T16:00:00Z';
  const no = confirmPlan(held, 'parents', { agrees: false, about: ['g1'], comment: 'vijf minuten', now });
  const objections = (...args: Parameters<typeof formatSummary>) =>
    linesOf(...args).filter((line) => /mee eens|not agree/.test(line));

  it('says so below that agreement with the party’s words, to everybody, also when it is reworded', () => {
    const lines = linesOf(no, 'nl', 'parents');
    const at = lines.indexOf('1. elke avond tien minuten samen lezen');
    assert.equal(lines[at + 4], '   Niet mee eens: u. Eigen woorden: “vijf minuten”');
    const [reading, books] = samplePlan.agreements as [Agreement, Agreement];
    const reworded = { ...no, agreements: [{ ...reading, text: 'samen lezen' }, books] };
    assert.deepEqual(objections(reworded, 'nl', 'pupil'), [
      '   Niet mee eens: je ouders. Eigen woorden: “vijf minuten”',
    ]);
    assert.match(
      objections(reworded, 'nl', 'record')[0]!,
      /; Niet mee eens: ouders\. Eigen woorden: “vijf minuten”; Toen stond er/,
    );
    assert.deepEqual(objections(no, 'en', 'parents'), ['   Does not agree: you. In their own words: “vijf minuten”']);
  });

  it('stays with the words that were read when the agreement is reworded, and when it is removed', () => {
    const [reading, books] = samplePlan.agreements as [Agreement, Agreement];
    const reworded = { ...no, agreements: [{ ...reading, text: 'elk uur lezen' }, books] };
    const lines = linesOf(reworded, 'nl', 'record');
    assert.ok(
      lines.some(
        (line) =>
          line.startsWith('- elk uur lezen;') && line.includes('Toen stond er: “elke avond tien minuten samen lezen”'),
      ),
    );
    for (const audience of ['parents', 'pupil', 'record'] as const) {
      const removed = formatSummary({ ...no, agreements: [books] }, 'nl', audience, { glossary: [] });
      assert.match(removed, /Weggehaald: “elke avond tien minuten samen lezen”; Niet mee eens: .*“vijf minuten”/);
    }
  });

  it('of all agreements when the party named none, until it says yes', () => {
    const all = confirmPlan(held, 'pupil', { agrees: false, now });
    assert.deepEqual(objections(all, 'nl', 'parents'), Array(2).fill('   Niet mee eens: uw kind'));
    assert.deepEqual(objections(confirmPlan(all, 'pupil', { agrees: true, now }), 'nl', 'parents'), []);
  });
});

describe('a summary for two homes', () => {
  const people = [
    { id: '1', name: 'Esra', role: 'parent', announced: true },
    { id: '2', name: 'Daan', role: 'parent', household: 'parents-2', announced: true },
  ] as const;
  const two = planOf({
    parties: ['parents', 'parents-2', 'school'],
    participants: people,
    agreements: [
      { id: 'g1', text: 'bellen op vrijdag', who: 'parents', status: 'open' },
      { id: 'g2', text: 'samen kijken', who: 'together', status: 'open' },
    ],
    notes: [
      { id: 'n1', by: 'school', of: 'parents', text: 'leest thuis', correction: 'luistert', sharedWith: ['parents'] },
      { id: 'n2', by: 'school', of: 'school', text: 'leest in de klas', sharedWith: ['parents', 'parents-2'] },
    ],
  });

  it('has what is of the other home only when both chose so, and calls that by its people', () => {
    const first = formatSummary(two, 'nl', 'parents', { glossary: [] });
    assert.match(
      first,
      /Wat er gezegd is\n- U: leest thuis\n- U, in eigen woorden: “luistert”\n- De school: leest in de klas/,
    );
    assert.match(first, /1\. bellen op vrijdag\n {3}Wie: u\n/);
    const second = formatSummary(two, 'nl', 'parents-2', { glossary: [] });
    assert.doesNotMatch(second, /bellen op vrijdag|leest thuis|luistert/);
    const open = { ...two, openHouseholds: ['parents', 'parents-2'] } as const;
    assert.match(formatSummary(open, 'nl', 'parents-2', { glossary: [] }), /bellen op vrijdag\n {3}Wie: Esra\n/);
    assert.match(formatSummary(two, 'nl', 'record'), /bellen op vrijdag; Wie: Esra; /);
  });

  it('says of what was changed after a home agreed to it, whoever that home has', () => {
    const both = [
      ...people,
      { id: '3', name: 'Merel', role: 'parent', household: 'parents-2', announced: true } as const,
    ];
    const agreed = confirmPlan({ ...two, participants: both, session: held.session! }, 'parents-2', {
      agrees: true,
      now: '2026-11-24T16:00:00Z',
    });
    const agreements = agreed.agreements.map((each) => ({ ...each, text: 'anders', who: 'together' as const }));
    assert.match(
      formatSummary({ ...agreed, agreements }, 'nl', 'record'),
      /Deze afspraak is veranderd na het akkoord van Daan en Merel\./,
    );
  });

  it('calls the reader by no name, and says with which home a short contact is', () => {
    const checkIn = { id: 'c', on: '2026-12-08', kind: 'short-contact', way: 'phone', household: 'parents' } as const;
    const plan = {
      ...two,
      checkIns: [checkIn, { ...checkIn, id: 'd', on: '2026-12-15' as const, household: undefined }],
    };
    const first = formatSummary(plan as typeof two, 'nl', 'parents', { glossary: [] });
    assert.doesNotMatch(first.replace(/^(Wie:|Samenvatting voor) .*/gm, ''), /Esra/);
    assert.match(first, /8 december 2026: even contact, ook als het goed gaat \(telefoon, met u\)/);
    assert.match(first, /15 december 2026: even contact, ook als het goed gaat \(telefoon\)/);
    assert.match(formatSummary(plan as typeof two, 'nl', 'record'), /\(telefoon, met Esra\)/);
    assert.doesNotMatch(formatSummary(plan as typeof two, 'nl', 'parents-2', { glossary: [] }), /8 december|met Esra/);
  });

  it('names the home of a short contact to who may know it: not to the other home, and not where the child has one', () => {
    const rhythm = { kind: 'rhythm', id: 'r' } as const;
    const plan = {
      ...two,
      rhythms: [{ id: 'r', everyDays: 7, startOn: '2026-12-01', endOn: '2027-01-05', caller: 'school', way: 'phone' }],
    } as const;
    assert.equal(nameContactHome(plan, { from: rhythm }), 'Esra');
    assert.equal(nameContactHome(plan, { from: rhythm }, { reader: 'parents-2' }), undefined);
    assert.equal(nameContactHome(plan, { from: rhythm }, { reader: 'pupil' }), 'Esra');
    assert.equal(nameContactHome(plan, { caller: 'parents-2' }), 'Daan');
    const begun = { ...plan, rhythms: [{ ...plan.rhythms[0], caller: 'parents-2' as const }] };
    assert.equal(nameContactHome(begun, { from: rhythm }), 'Daan', 'the home that begins it');
    assert.equal(nameContactHome(plan, {}), undefined);
    assert.equal(nameContactHome({ ...plan, parties: ['parents', 'school'] }, { household: 'parents' }), undefined);
  });
});

describe('a summary', () => {
  const partyOf = { parents: 'parents', 'parents-2': 'parents-2', pupil: 'pupil', record: undefined } as const;

  it('holds nothing that was kept from its audience, and no field that we do not know', () => {
    fc.assert(
      fc.property(
        planArbitrary,
        fc.constantFrom('parents', 'parents-2', 'pupil', 'record' as const),
        (generated, audience) => {
          const { plan, markers } = markPlan({ ...generated, draft: false });
          const summary = formatSummary(plan, 'nl', audience, { glossary: [] });
          assert.doesNotMatch(summary, /onbekend/);
          for (const { mark, about, isFor } of markers) {
            // What is written for the record goes into it: the school's draft that somebody read, and what a family shared with the school.
            const isWritten = audience === 'record' && /^the words of record by/.test(about);
            if (isWritten) {
              const isForSchool = about.includes('by school')
                ? !about.includes('shared with ,')
                : /shared with [^ ]*school/.test(about);
              const isIn = isForSchool && !about.endsWith('withdrawn');
              if (!isIn) assert.ok(!summary.includes(mark), about);
              continue;
            }
            // The school's own records have what all agreed, also with somebody from outside, and what was answered to that.
            const recorded = ['a goal', 'an agreement', 'the comment of a confirmation', 'what a party said earlier'];
            const isRecorded = audience === 'record' && recorded.includes(about);
            const party = isRecorded ? 'school' : partyOf[audience];
            const isLeftOut = audience === 'record' && about.startsWith('the words');
            if (!isFor(party) || isLeftOut) assert.ok(!summary.includes(mark), `${audience}: ${about}`);
          }
        },
      ),
    );
  });

  it('leaves out what a party did not share, also of its own letter, since a letter is passed on', () => {
    const withdrawnAt = '2026-11-20T10:00:00Z';
    const plan = planOf({
      strengths: [
        { id: 's1', by: 'parents', text: 'voor onszelf' },
        { id: 's2', by: 'parents', text: 'voor school', sharedWith: ['school'] },
        { id: 's3', by: 'parents', text: 'voor allen', sharedWith: ['pupil', 'school'] },
        { id: 's4', by: 'parents', text: 'teruggenomen', sharedWith: ['pupil', 'school'], withdrawnAt },
      ],
    });
    const letter = formatSummary(plan, 'nl', 'parents', { glossary: [] });
    assert.match(letter, /voor allen/);
    assert.doesNotMatch(letter, /voor onszelf|voor school|teruggenomen/);
    const away = formatSummary({ ...plan, pupilRole: 'represented' }, 'nl', 'parents', { glossary: [] });
    assert.match(away, /voor school/, 'the pupil was not at the table');
  });

  it('has of a talk that was rounded off only what was on the table, from whosever copy it is made', () => {
    const point = (id: string, by: Party, sharedWith: readonly Party[], more: object = {}) => ({
      id: `${by}:${id}`,
      by,
      text: `${id}-${by}`,
      sharedWith,
      sharedAt: '2026-11-20T10:00:00Z',
      ...more,
    });
    const othersOf = (by: Party) => (['parents', 'pupil', 'school'] as const).filter((other) => other !== by);
    const agenda = (['parents', 'pupil', 'school'] as const).flatMap((by) => [
      point('all', by, othersOf(by), { phase: 'parents' }),
      ...othersOf(by).map((other) => point(`some-${other}`, by, [other], { phase: 'parents' })),
      point('passed', by, othersOf(by), { phase: 'school' }),
      point('later', by, othersOf(by), { phase: 'parents', sharedAt: '2026-11-24T16:00:00Z' }),
    ]);
    const session = { phase: 'parents', spent: { welcome: 60, parents: 900 }, endedAt: '2026-11-24T15:00:00Z' };
    const plan = planOf({ agenda, session });
    for (const audience of ['parents', 'pupil'] as const) {
      const letter = formatSummary(plan, 'nl', audience, { glossary: [] });
      for (const by of ['parents', 'pupil', 'school']) assert.match(letter, new RegExp(`all-${by}`));
      assert.doesNotMatch(letter, /some-|passed-|later-/);
      const copy = viewForPerspective(plan, audience === 'pupil' ? 'pupil' : 'parent');
      assert.equal(formatSummary(copy, 'nl', audience, { glossary: [] }), letter);
      const still = { ...plan, session: { ...session, spent: {} } };
      assert.match(formatSummary(still, 'nl', audience), /passed-/, 'a talk that stayed in one phase does not tell');
    }
  });

  it('says at its head for whom it is, of two homes by name', () => {
    const headOf = (plan: typeof samplePlan, ...rest: ['nl' | 'en', 'parents' | 'parents-2' | 'pupil' | 'record']) =>
      linesOf(plan, ...rest)[0];
    assert.equal(headOf(held, 'nl', 'parents'), 'Samenvatting voor de ouders');
    assert.equal(headOf(held, 'en', 'parents'), 'Summary for the parents');
    assert.equal(headOf(held, 'nl', 'pupil'), 'Samenvatting voor Sem');
    assert.equal(headOf(planOf({ pupil: undefined }), 'nl', 'pupil'), 'Samenvatting voor de leerling');
    assert.equal(headOf(held, 'nl', 'record'), 'Samenvatting voor het leerlingvolgsysteem');
    const daan = { id: 'p4', name: 'Daan', role: 'parent', household: 'parents-2', announced: true } as const;
    const two = planOf({ parties: [...PARTIES], participants: [...samplePlan.participants, daan] });
    assert.equal(headOf(two, 'nl', 'parents-2'), 'Samenvatting voor Daan');
  });

  it('shows parents every strength and point that is shared with all', () => {
    const summary = formatSummary(samplePlan, 'nl', 'parents');
    for (const { text } of [...samplePlan.strengths, ...samplePlan.agenda]) assert.ok(summary.includes(String(text)));
  });
});
