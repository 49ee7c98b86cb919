import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  CONVERSATION_TYPES,
  type ConversationType,
  mergeView,
  PHASES,
  startConversation,
  viewForPerspective,
} from '@driehoek/sdk/conversation';
import {
  bankIdOf,
  type BankQuestion,
  conversationQuestions as dutchQuestions,
  listQuestions,
  localizeQuestions,
  planQuestion,
  suggestQuestions,
} from '@driehoek/sdk/conversation/questions';
import { SIDES } from '@driehoek/sdk/shared';
import { loadLanguage } from '@driehoek/sdk/i18n';

await loadLanguage('en');

const conversationQuestions = localizeQuestions(dutchQuestions);

const MATTERS = { old: 'school:difficult-talk.parents.matters', new: 'school:question-1vaben959zn' };

const wording = ({ text }: BankQuestion, language: string) =>
  typeof text === 'string' ? text : (text[language] ?? '');
const failing = (isRight: (question: BankQuestion) => boolean) =>
  conversationQuestions.filter((question) => !isRight(question)).map((question) => wording(question, 'nl'));

/** With these a Dutch or English question begins that can be answered by yes or no. */
const CLOSED_NL =
  /^(is|zijn|was|waren|heeft|hebt|heb|hebben|kunt|kun|kan|kunnen|wilt|wil|willen|bent|ben|doet|doe|gaat|ga|gaan|mag|mogen|moet|moeten|vindt|vind|weet|zou|zult|zal|komt|krijgt|ziet|denkt|lukt|helpt|werkt|merkt|durft|hoort)\b/i;
const CLOSED_EN = /^(is|are|was|were|has|have|had|can|could|do|does|did|will|would|should|may|must|shall)\b/i;
/** Asks somebody to answer for themselves, or names a culprit. */
const BLAMING = /\b(waarom|schuld|fout|probleem|mislukt|why|fault|blame|problem|failed)\b/i;
/** What school need not know. */
const PRIVATE =
  /\b(inkomen|geld|schulden|scheiding|gescheiden|ziekte|diagnose|geloof|verblijfsstatus|uitkering|income|money|debt|divorce|illness|diagnosis|religion)\b/i;

describe('the question bank', () => {
  it('has a unique id for each question', () => {
    assert.equal(new Set(conversationQuestions.map(({ id }) => id)).size, conversationQuestions.length);
  });

  it('asks nothing twice', () => {
    for (const language of ['nl', 'en']) {
      const words = conversationQuestions.map((question) => `${question.for}: ${wording(question, language)}`);
      assert.deepEqual(
        words.filter((word, index) => words.indexOf(word) !== index),
        [],
      );
    }
  });

  it('ends each question with one question mark, in both languages', () => {
    assert.deepEqual(
      failing((question) => ['nl', 'en'].every((language) => /^[^?]+\?$/.test(wording(question, language)))),
      [],
    );
  });

  it('asks nothing that can be answered by yes or no', () => {
    assert.deepEqual(
      failing((question) => !CLOSED_NL.test(wording(question, 'nl')) && !CLOSED_EN.test(wording(question, 'en'))),
      [],
    );
  });

  it('blames nobody and asks for nothing that is private', () => {
    assert.deepEqual(
      failing((question) =>
        ['nl', 'en'].every(
          (language) => !BLAMING.test(wording(question, language)) && !PRIVATE.test(wording(question, language)),
        ),
      ),
      [],
    );
  });

  it('addresses pupils with je, parents with u, and neither with the other', () => {
    const says = (pattern: RegExp) => (question: BankQuestion) => pattern.test(wording(question, 'nl'));
    const isFormal = says(/\b(u|uw)\b/i);
    const isFamiliar = says(/\b(je|jij|jou|jouw)\b/i);
    assert.deepEqual(
      failing((question) => question.for !== 'parents' || !isFamiliar(question)),
      [],
    );
    assert.deepEqual(
      failing((question) => question.for !== 'pupil' || !isFormal(question)),
      [],
    );
    assert.deepEqual(
      failing((question) => question.for !== 'school' || !(isFamiliar(question) || isFormal(question))),
      [],
    );
  });

  it('keeps to plain words: at most twenty in a question', () => {
    assert.deepEqual(
      failing((question) => wording(question, 'nl').split(' ').length <= 20),
      [],
    );
  });

  for (const type of CONVERSATION_TYPES) {
    it(`asks each party in a ${type} what goes well, what to keep and change, and more of its own`, () => {
      for (const party of SIDES) {
        const questions = listQuestions({ type, party });
        const phases = new Set(questions.map(({ phase }) => phase));
        assert.ok(phases.has('strengths'), `${party}: strengths`);
        assert.ok(phases.has('keep-and-change'), `${party}: keep and change`);
        assert.ok(phases.has(party), `${party}: own phase`);
        const special = questions.filter(({ types }) => types?.includes(type));
        assert.ok(special.length >= 3, `${party}: ${special.length} made for this type`);
      }
    });
  }
});

describe('listing questions', () => {
  it('gives those of one type, phase and party, the ones made for the type first', () => {
    assert.deepEqual(
      listQuestions({ type: 'home-visit', phase: 'keep-and-change', party: 'pupil' }).map(({ id }) => id),
      ['home-visit.pupil.home-at-school', 'every.pupil.keep', 'every.pupil.change'],
    );
  });

  it('follows the order of the phases', () => {
    const order = listQuestions({ type: 'difficult-talk' }).map(({ phase }) => PHASES.indexOf(phase));
    assert.deepEqual(
      order,
      [...order].sort((a, b) => a - b),
    );
    assert.equal(new Set(order).size, PHASES.length);
  });

  it('gives nothing that was made for another type', () => {
    const others = listQuestions({ type: 'start-talk' }).filter(({ types }) => types && !types.includes('start-talk'));
    assert.deepEqual(others, []);
  });
});

describe('suggested questions', () => {
  for (const type of CONVERSATION_TYPES) {
    it(`are two for each party in a ${type}`, () => {
      const count = (party: string) => suggestQuestions(type).filter((each) => each.for === party).length;
      assert.deepEqual(SIDES.map(count), [2, 2, 2]);
    });
  }

  it('have ids that say nothing of the type of conversation, always the same, by which they are found in the bank', () => {
    const planned = dutchQuestions.map(planQuestion);
    assert.equal(new Set(planned.map(({ id }) => id)).size, dutchQuestions.length);
    for (const { id } of planned) assert.match(id, /^school:question-[0-9a-z]+$/);
    assert.deepEqual(
      planned.map(({ id }) => bankIdOf(id)),
      dutchQuestions.map(({ id }) => id),
    );
    assert.equal(suggestQuestions('difficult-talk').find(({ for: asked }) => asked === 'parents')!.id, MATTERS.new);
    assert.deepEqual([MATTERS.old, 'school:own', 'own'].map(bankIdOf), [
      'difficult-talk.parents.matters',
      'own',
      'own',
    ]);
  });

  it('with an id of before, which said the type, have the other in every copy, and merge', () => {
    const question = { ...planQuestion(dutchQuestions[0]!), sharedWith: ['parents'] as const };
    const { parents, ...ids } = { parents: 'parent' as const, ...MATTERS };
    const plan = {
      ...startConversation('difficult-talk', { id: 'c', schoolYear: '2026-2027' }),
      questions: [
        { ...question, id: ids.old },
        { ...question, id: 'school:own', text: 'Iets anders?' },
      ],
    };
    const copy = viewForPerspective(plan, parents);
    assert.deepEqual(
      copy.questions!.map(({ id }) => id),
      [ids.new, 'school:own'],
    );
    assert.doesNotMatch(JSON.stringify(copy), /difficult/);
    const agenda = [{ id: 'new', by: 'parents' as const, text: 'Dit ook' }];
    const options = { now: '2026-11-16T12:00:00.000Z' };
    const questions = (copy.questions ?? []).slice(0, 1);
    const merged = mergeView(plan, { ...copy, agenda, questions }, parents, copy, options);
    assert.deepEqual(
      merged.questions!.map(({ id }) => id),
      [ids.new, 'school:own'],
      'nothing is lost, nothing is twice',
    );
    // A copy that a page of the school had before this, goes on.
    const sent = {
      ...plan,
      questions: [{ ...plan.questions[0]!, text: 'Anders gevraagd?', sharedWith: [] }, plan.questions[1]!],
    };
    const shown = { ...plan, questions: [{ ...plan.questions[0]!, sharedWith: [] }, plan.questions[1]!] };
    const reworded = mergeView(shown, sent, 'class-teacher', shown, options);
    assert.deepEqual(
      reworded.questions!.map(({ id, text }) => [id, text]),
      [
        [ids.new, 'Anders gevraagd?'],
        ['school:own', 'Iets anders?'],
      ],
    );
  });

  it('are the school’s own copies until it shares them, with both wordings of the bank', () => {
    const type: ConversationType = 'follow-up';
    assert.deepEqual(suggestQuestions(type)[0], {
      id: suggestQuestions(type)[0]!.id,
      by: 'school',
      for: 'parents',
      phase: 'strengths',
      text: { nl: 'Wat gaat er beter sinds de vorige keer?', en: 'What has become better since last time?' },
    });
  });
});
