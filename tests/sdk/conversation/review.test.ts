import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type Agreement, type Participant, reviewConversation } from '@driehoek/sdk/conversation';
import type { GlossaryTerm } from '@driehoek/sdk/glossary';
import fc from 'fast-check';
import { planArbitrary } from './arbitraries.js';
import { planOf, samplePlan } from './sample-plan.js';
import { loadLanguage } from '@driehoek/sdk/i18n';

await loadLanguage('en');

type Change = Parameters<typeof planOf>[0];
const review = (change: Change = {}) => reviewConversation(planOf(change));
const outline = (change: Change = {}) => review(change).map(({ code, about }) => (about ? `${code} ${about}` : code));
const textOf = (code: string, change: Change, language = 'nl') =>
  reviewConversation(planOf(change), undefined, { language }).find((advice) => advice.code === code)!.text;

const person = (id: string, role: Participant['role'], fields: Partial<Participant> = {}): Participant => ({
  id,
  role,
  announced: true,
  ...fields,
});
const agreement = (id: string, fields: Partial<Agreement> = {}): Agreement => ({
  id,
  text: 'bellen',
  who: 'together',
  by: '2026-12-01',
  status: 'open',
  ...fields,
});
const without = ({ who: _who, ...rest }: Agreement): Agreement => rest;
const undated = ({ by: _by, ...rest }: Agreement): Agreement => rest;

describe('reviewConversation', () => {
  it('says nothing of a plan of which nothing is to be said', () => {
    assert.deepEqual(review(), []);
  });

  it('advises nothing about parents in a talk without any, and says what is so of pupil and school', () => {
    const alone: Change = {
      type: 'start-talk',
      medium: 'email',
      parties: ['pupil', 'school'],
      strengths: [],
      phases: [{ id: 'school', minutes: 5 }],
      title: 'Het opp',
    };
    assert.deepEqual(
      outline({ ...alone, expectations: [{ by: 'school', text: 'we luisteren' }] }).filter(
        (code) => !/pupil/.test(code),
      ),
      [],
    );
    assert.ok(outline({ ...alone, expectations: [] }).includes('no-expectation'));
    const withParents = outline({ ...alone, parties: ['parents', 'pupil', 'school'], expectations: [] });
    for (const code of ['no-good-news', 'parents-not-first', 'first-contact-in-writing'])
      assert.ok(withParents.includes(code), code);
    assert.ok(withParents.some((code) => code.startsWith('unexplained-term')));
  });

  it('tells of who comes without the family knowing', () => {
    const people = [person('o', 'parent'), person('ib', 'care-professional', { name: 'Ans', announced: false })];
    assert.deepEqual(outline({ participants: people }), ['unannounced ib']);
    assert.match(textOf('unannounced', { participants: people }), /dat Ans komt/);
    assert.deepEqual(outline({ participants: [person('o', 'parent'), person('ib', 'care-professional')] }), []);
    const guest = person('t', 'external', { task: { nl: 'tolk' }, announced: false });
    const said = textOf('unannounced', { participants: [person('o', 'parent'), guest] });
    assert.match(said, /dat iemand van buiten de school \(tolk\) komt/);
  });

  it('does not tell of the pupil’s own teacher as of a stranger, but does of another one', () => {
    const noor = person('noor', 'class-teacher', { name: 'Juf Noor', announced: false });
    const next = person('next', 'class-teacher', { name: 'Meester Tim', announced: false });
    const parent = person('o', 'parent');
    assert.deepEqual(outline({ participants: [parent, noor] }), []);
    assert.deepEqual(outline({ participants: [parent, noor, next] }), ['unannounced next']);
    assert.deepEqual(outline({ participants: [parent, next, noor], leader: 'noor' }), ['unannounced next']);
  });

  it('names by role who has no name', () => {
    const participants = [person('o', 'parent'), person('ib', 'care-professional', { announced: false })];
    assert.match(textOf('unannounced', { participants }), /dat de zorgprofessional komt/);
    assert.match(textOf('unannounced', { participants }, 'en'), /that the care professional is coming/);
  });

  it('does not ask to announce the family to itself, but does between two houses', () => {
    const away = person('o2', 'parent', { announced: false });
    assert.deepEqual(outline({ participants: [away, person('k', 'pupil', { announced: false })] }), []);
    assert.deepEqual(outline({ participants: [person('o1', 'parent'), away] }), ['unannounced o2']);
  });

  it('tells of three professionals for each parent', () => {
    const school = ['class-teacher', 'care-professional', 'external'] as const;
    const professionals = school.map((role) => person(role, role));
    const parent = person('o1', 'parent');
    assert.deepEqual(outline({ participants: [parent, person('k', 'pupil'), ...professionals] }), [
      'many-professionals',
    ]);
    assert.match(
      textOf('many-professionals', { participants: [parent, ...professionals] }),
      /^Er zitten 3 mensen van school of van buiten tegenover één ouder\./,
    );
    assert.deepEqual(outline({ participants: [parent, person('o2', 'parent'), ...professionals] }), []);
    assert.deepEqual(outline({ participants: [parent, ...professionals.slice(1)] }), []);
    assert.deepEqual(outline({ participants: professionals }), []);
    const interpreted = { participants: [parent, ...professionals], interpreter: true };
    assert.deepEqual(outline(interpreted), [], 'one from outside is the interpreter');
    const withGuest = [...professionals.slice(0, 2), person('gast', 'external', { guest: 'experienced-parent' })];
    assert.deepEqual(outline({ participants: [parent, ...withGuest] }), [], 'another parent is no professional');
    const both = { participants: [parent, ...professionals, withGuest.at(-1)!], interpreter: true };
    assert.deepEqual(outline(both), [], 'and is not taken to be the interpreter');
  });

  it('tells of a plan without anything that goes well', () => {
    assert.deepEqual(outline({ strengths: [] }), ['no-good-news']);
    assert.deepEqual(outline({ strengths: [{ by: 'school', text: ' ' }] }), ['no-good-news']);
    assert.deepEqual(outline({ strengths: [{ by: 'school', text: 'x', sharedWith: [] }] }), ['no-good-news']);
    assert.match(textOf('no-good-news', { strengths: [{ by: 'school', text: ' ' }] }), /^Er staat nog niets bij/);
    // What a home wrote, the school cannot share.
    const ofHome = { by: 'parents-2', text: 'x', sharedWith: ['school'] } as const;
    assert.match(textOf('no-good-news', { strengths: [ofHome] }), /^De school schreef nog niet wat goed gaat\./);
    const unshared = { strengths: [{ by: 'school', text: 'x' }] } as const;
    assert.match(textOf('no-good-news', unshared), /^Wat goed gaat, staat er al, maar de ouders lezen het nog niet\./);
    assert.deepEqual(outline({ strengths: [{ by: 'school', text: 'x', sharedWith: ['parents'] }] }), []);
  });

  it('tells when the school speaks before the parents, or the parents not at all', () => {
    const [parents, school] = [
      { id: 'parents', minutes: 5 },
      { id: 'school', minutes: 5 },
    ];
    assert.deepEqual(outline({ phases: [school, parents] }), ['parents-not-first']);
    assert.match(textOf('parents-not-first', { phases: [school, parents] }), /eerder dan de ouders/);
    assert.deepEqual(outline({ phases: [school] }), ['parents-not-first']);
    assert.match(textOf('parents-not-first', { phases: [school] }), /geen eigen deel/);
    assert.deepEqual(outline({ phases: [parents] }), []);
    assert.deepEqual(outline({ phases: undefined }), []);
  });

  it('tells when nobody chose what the pupil does', () => {
    assert.deepEqual(outline({ pupilRole: undefined }), ['no-pupil-role']);
    assert.deepEqual(outline({ pupilRole: { nl: '', en: ' ' } }), ['no-pupil-role']);
    assert.deepEqual(outline({ pupilRole: { nl: '', en: 'shows a drawing' } }), []);
  });

  it('tells when the agenda does not fit in the time, and counts five minutes where nobody said how long', () => {
    // 10 + 5 minutes.
    assert.deepEqual(outline({ phases: undefined, minutes: 15 }), []);
    assert.deepEqual(outline({ phases: undefined, minutes: 14 }), ['too-little-time']);
    assert.match(
      textOf('too-little-time', { phases: undefined, minutes: 14 }),
      /^De punten vragen samen 15 minuten, en er zijn er 14\./,
    );
  });

  it('tells when the phases do not fit in the time', () => {
    assert.deepEqual(outline({ minutes: 24 }), ['too-little-time']);
    assert.match(textOf('too-little-time', { minutes: 24 }), /^De delen van het gesprek duren samen 25 minuten/);
  });

  it('tells of terms that the family reads and nobody explained', () => {
    const agreements = [agreement('g1', { text: 'samen naar het OPP kijken' })];
    assert.deepEqual(outline({ agreements }), ['unexplained-term opp']);
    assert.deepEqual(outline({ agreements, explainedTerms: ['Opp'] }), []);
  });

  it('does not tell of terms that parents use themselves, or do not get to read', () => {
    const mine = { id: 'a1', by: 'parents', text: 'het opp' } as const;
    assert.deepEqual(outline({ agenda: [mine] }), []);
    assert.deepEqual(outline({ agenda: [{ ...mine, by: 'school', sharedWith: [] }] }), []);
    const shared = { ...mine, by: 'school', sharedWith: ['parents'] } as const;
    assert.deepEqual(outline({ agenda: [shared] }), ['unexplained-term opp']);
    assert.deepEqual(outline({ agenda: [shared], draft: true }), ['unexplained-term opp']);
  });

  it('looks for the terms of a school’s own list instead of ours', () => {
    const own: GlossaryTerm[] = [
      {
        term: 'weektaak',
        aliases: [],
        seeAlso: [],
        nl: 'Werk voor een week.',
        en: 'Work for a week.',
        checked: 'verified',
      },
    ];
    const plan = planOf({ goal: 'De weektaak en het opp' });
    assert.deepEqual(
      reviewConversation(plan, own).map(({ about }) => about),
      ['weektaak'],
    );
  });

  it('tells when a parent speaks another language than the school and nobody interprets', () => {
    const teacher = person('l', 'class-teacher');
    const parent = (language: string) => person('o', 'parent', { name: 'Rana', language });
    assert.deepEqual(outline({ participants: [parent('ar'), teacher] }), ['no-interpreter o']);
    assert.deepEqual(outline({ participants: [parent('ar')], interpreter: ' ' }), ['no-interpreter o']);
    assert.match(textOf('no-interpreter', { participants: [parent('ar'), teacher] }), /^Rana spreekt/);
    assert.deepEqual(outline({ participants: [parent('ar'), teacher], interpreter: true }), []);
    assert.deepEqual(outline({ participants: [parent('ar'), teacher], interpreter: 'mevrouw Haddad' }), []);
    assert.deepEqual(outline({ participants: [parent('ar'), { ...teacher, language: 'ar-MA' }] }), []);
    assert.deepEqual(outline({ participants: [parent('nl-BE'), teacher] }), []);
    assert.deepEqual(outline({ participants: [person('o', 'parent'), { ...teacher, language: 'en' }] }), [
      'no-interpreter o',
    ]);
  });

  it('tells when nobody said what they hope for, or one side did not', () => {
    const [parents, school] = samplePlan.expectations;
    assert.deepEqual(outline({ expectations: [] }), ['no-expectation']);
    assert.deepEqual(outline({ expectations: [{ by: 'school', text: '' }] }), ['no-expectation']);
    assert.deepEqual(outline({ expectations: [school!] }), ['one-sided-expectation parents']);
    assert.deepEqual(outline({ expectations: [parents!] }), ['one-sided-expectation school']);
    const pupil = { by: 'pupil', text: 'dat ik iets mag laten zien' } as const;
    assert.deepEqual(outline({ expectations: [pupil] }), ['one-sided-expectation parents\nschool']);
  });

  it('tells of an agreement without who or without a day, as long as it is to be done', () => {
    assert.deepEqual(outline({ agreements: [without(agreement('g1'))] }), ['agreement-without-who g1']);
    assert.match(textOf('agreement-without-who', { agreements: [without(agreement('g1'))] }), /^Wie doet ‘bellen’\?/);
    assert.deepEqual(outline({ agreements: [undated(agreement('g1', { status: 'in-progress' }))] }), [
      'agreement-without-date g1',
    ]);
    assert.deepEqual(outline({ agreements: [undated(without(agreement('g1', { status: 'done' })))] }), []);
  });

  it('tells when one side does everything', () => {
    const all = (who: Agreement['who'], ...others: Agreement[]) => ({
      agreements: [agreement('g1', { who: who! }), agreement('g2', { who: who! }), ...others],
    });
    for (const who of ['parents', 'school', 'pupil'] as const) {
      assert.deepEqual(outline(all(who)), ['one-sided-agreements'], who);
    }
    assert.match(textOf('one-sided-agreements', all('pupil')), /voor de leerling/);
    assert.deepEqual(outline(all('together')), []);
    assert.deepEqual(outline(all('parents', agreement('g3', { who: 'school' }))), []);
    assert.deepEqual(outline(all('parents', agreement('g3', { who: 'school', status: 'dropped' }))), [
      'one-sided-agreements',
    ]);
    assert.deepEqual(outline({ agreements: [agreement('g1', { who: 'parents' })] }), []);
  });

  it('tells of a missing follow-up once there are agreements or the talk has ended', () => {
    assert.deepEqual(outline({ followUp: undefined }), ['no-follow-up']);
    assert.deepEqual(outline({ followUp: undefined, agreements: [] }), []);
    const session = { phase: 'closing', spent: {}, endedAt: '2026-11-24T15:00:00Z' };
    assert.deepEqual(outline({ followUp: undefined, agreements: [], session }), ['no-follow-up']);
  });

  it('tells when something hard would be said in writing', () => {
    assert.deepEqual(outline({ type: 'difficult-talk', medium: 'email' }), ['difficult-by-mail']);
    assert.deepEqual(outline({ type: 'support-talk', medium: 'message' }), ['difficult-by-mail']);
    assert.deepEqual(outline({ type: 'difficult-talk', medium: 'phone' }), []);
    assert.deepEqual(outline({ type: 'progress-talk', medium: 'email' }), []);
  });

  it('tells of the parents’ right of consent when it is about a plan of support', () => {
    assert.deepEqual(outline({ supportPlan: true }), [
      'consent-to-support-plan',
      'no-leader',
      'agreement-without-leader g1',
    ]);
    assert.match(textOf('consent-to-support-plan', { supportPlan: true }), /handelingsdeel/);
    assert.deepEqual(outline({ supportPlan: false }), []);
  });

  it('says once what is so of several terms, people or agreements, with a list of them', () => {
    const goal = 'Het opp, de zat en het passend onderwijs';
    assert.deepEqual(outline({ goal }), ['unexplained-term opp\npassend onderwijs']);
    assert.equal(
      textOf('unexplained-term', { goal }),
      'Ouders lezen hier ‘opp’ en ‘passend onderwijs’. Leg ze uit in gewone woorden. ' +
        'Niet iedereen durft te vragen wat een woord betekent.',
    );
    const coming = (id: string, name: string) => person(id, 'external', { name, announced: false });
    const participants = [person('o1', 'parent'), person('o2', 'parent'), coming('a', 'Ana'), coming('b', 'Bo')];
    assert.deepEqual(outline({ participants }), ['unannounced a\nb']);
    assert.match(textOf('unannounced', { participants }, 'en'), /that Ana and Bo are coming/);
    const agreements = ['g1', 'g2', 'g3'].map((id) => undated(without(agreement(id, { text: `stap ${id}` }))));
    assert.deepEqual(outline({ agreements }), [
      'agreement-without-who g1\ng2\ng3',
      'agreement-without-date g1\ng2\ng3',
    ]);
    assert.match(
      textOf('agreement-without-date', { agreements }),
      /^Wanneer zijn ‘stap g1’, ‘stap g2’ en ‘stap g3’ klaar/,
    );
    const families = ['Rana', 'Samir'].map((name) => person(name, 'parent', { name, language: 'ar' }));
    assert.match(textOf('no-interpreter', { participants: families }), /^Rana en Samir spreken/);
    const nameless = [person('o1', 'parent', { language: 'ar' })];
    assert.match(textOf('no-interpreter', { participants: nameless }), /^Een ouder spreekt/);
  });

  it('never says the same twice', () => {
    fc.assert(
      fc.property(planArbitrary, (plan) => {
        const codes = reviewConversation(plan).map(({ code }) => code);
        assert.deepEqual(codes, [...new Set(codes)]);
      }),
    );
  });

  it('names what we would look at first before tips', () => {
    const change = { supportPlan: true, expectations: [samplePlan.expectations[0]!], strengths: [] };
    assert.deepEqual(
      review(change).map(({ severity }) => severity),
      ['attention', 'tip', 'tip', 'tip', 'tip'],
    );
  });

  it('speaks any reader’s language, and a page’s own words first', () => {
    assert.match(textOf('no-follow-up', { followUp: undefined }, 'en'), /^There is no day yet/);
    const texts = { nl: { 'conversation.advice.no-follow-up': 'Wanneer weer?' } };
    const plan = planOf({ followUp: undefined });
    assert.equal(reviewConversation(plan, undefined, { texts })[0]?.text, 'Wanneer weer?');
  });

  it('has something to read for every advice on any plan, with every place filled', () => {
    fc.assert(
      fc.property(planArbitrary, fc.constantFrom('nl', 'en'), (plan, language) => {
        for (const { code, text } of reviewConversation(plan, [], { language })) {
          assert.doesNotMatch(text, /^conversation\.|\{(name|text|term|needed|minutes|count|professionals)\}/, code);
        }
      }),
    );
  });
});
