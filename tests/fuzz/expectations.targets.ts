import * as concept from '@driehoek/sdk/expectations';
import fc from 'fast-check';
import { readSamples, reading, useAccepted, type Uses } from './accepted.js';
import { fuzzTarget } from './fuzz-target.js';
import { hostileText, mutated } from './mutations.js';

type Round = concept.ExpectationsRound;
const sample = readSamples('expectations-round').at(-1) as Round;
const CHOICE = { at: '2026-10-01T10:00:00Z', agrees: true };

/** A round in which one was opened again and handed in, the other is open, and a household lets the other in. */
const reopened: Round = {
  ...sample,
  id: 'ronde-opnieuw',
  mode: 'open',
  parties: {
    ...sample.parties,
    parents: {
      ...sample.parties.parents!,
      earlier: [{ ...sample.parties.school!, submittedAt: '2026-09-01T10:00:00Z' }],
      again: sample.parties.pupil!,
      openHousehold: true,
      reopening: { parents: { ...CHOICE, of: sample.parties.parents!.submittedAt! } },
    },
    school: {
      ...sample.parties.school!,
      answers: {
        'contact.1': {
          importance: 'yes',
          who: 'school',
          happens: 'no',
          canDo: 'partly',
          can: 'Een keer per week.',
          cannot: 'Niet elke dag.',
        },
      },
      submittedAt: '2026-09-09T10:00:00Z',
      reopening: {
        parents: { ...CHOICE, of: sample.parties.parents!.submittedAt! },
        school: { ...CHOICE, of: '2026-09-09T10:00:00Z' },
      },
    },
  },
};
const samples = [...readSamples('expectations-round'), reopened];

const each =
  (use: (answers: concept.PartyAnswers, party: concept.RoundParty, round: Round) => unknown) => (round: Round) =>
    concept.ROUND_PARTIES.map((party) => use(round.parties[party] ?? concept.emptyAnswers('nl'), party, round));

const uses: Uses<typeof concept, Round> = {
  parseExpectationsRound: (round) => concept.parseExpectationsRound(JSON.parse(JSON.stringify(round))),
  parsePartyAnswers: each((answers) => concept.parsePartyAnswers(answers)),
  parseFormData: each((answers, _party, round) => {
    const posted = { answers: JSON.stringify(answers), plain: '1' };
    return concept.parseFormData(new URLSearchParams(posted), round);
  }),
  adaptStatements: (round) =>
    concept.adaptStatements(concept.expectationBank, { add: concept.listStatements(round), leaveOut: ['contact.1'] }),
  fitAgenda: (round) => {
    const items = concept.agendaFromComparison(concept.compareExpectations(round), { minutes: 5 });
    return [concept.fitAgenda(items, 30), concept.fitAgenda(items, 10, items)];
  },
  sumMinutes: (round) => concept.sumMinutes(concept.agendaFromComparison(concept.compareExpectations(round))),
  listExpectedParties: (round) => concept.listExpectedParties(round),
  mayAnswer: (round) => concept.ROUND_PARTIES.map((party) => concept.mayAnswer(round, party)),
  listAudience: (round) => concept.ROUND_PARTIES.map((party) => concept.listAudience(round, party)),
  selectHousehold: (round) => [concept.selectHousehold(round, 'parents'), concept.selectHousehold(round, 'parents-2')],
  listWaitingParties: (round) => concept.listWaitingParties(round),
  setRoundMode: (round) => {
    const { parties: _answers, ...begun } = round;
    return concept.ROUND_MODES.map((mode) => concept.setRoundMode({ ...begun, parties: {} }, mode));
  },
  isModeFixed: (round) => concept.isModeFixed(round),
  speaksFirst: (round) => concept.ROUND_PARTIES.map((party) => concept.speaksFirst(round, party)),
  findPractice: (round) => concept.compareExpectations(round).map(({ answers }) => concept.findPractice(answers)),
  isComparable: (round) =>
    concept.compareExpectations(round).map(({ answers }) => concept.isComparable(answers.parents)),
  isWithoutDoer: (round) => concept.compareExpectations(round).map((each) => concept.isWithoutDoer(each)),
  isToDiscuss: (round) => concept.compareExpectations(round).map((each) => concept.isToDiscuss(each)),
  promisesFromComparison: (round) => concept.promisesFromComparison(concept.compareExpectations(round)),
  orderParties: () => concept.ROUND_PARTIES.map((party) => concept.orderParties(concept.ROUND_PARTIES, party)),
  chooseReopening: (round, { now }) =>
    concept.ROUND_PARTIES.flatMap((party) =>
      concept.ROUND_PARTIES.map((about) => concept.chooseReopening(round, { party, about, agrees: true }, now)),
    ),
  isReopened: (round) => concept.ROUND_PARTIES.map((party) => concept.isReopened(round, party)),
  listDeciders: (round) => concept.ROUND_PARTIES.map((party) => concept.listDeciders(round, party)),
  listReopenings: (round) => concept.listReopenings(round),
  listEarlierAnswers: each((answers, _party, round) =>
    concept.listStatements(round).map(({ id }) => concept.listEarlierAnswers(answers, id)),
  ),
  wordStatement: (round) => concept.listStatements(round).map((statement) => concept.wordStatement(statement, 'pupil')),
  agendaFromComparison: (round) => concept.agendaFromComparison(concept.compareExpectations(round), { by: 'school' }),
  compareExpectations: (round) => concept.compareExpectations(round),
  compareRounds: (round) => [concept.compareRounds(round, sample), concept.compareRounds(sample, round)],
  answerStatement: each((answers, _party, round) =>
    [
      ...concept
        .listStatements(round)
        .slice(0, 3)
        .map(({ id }) => id),
      '__proto__',
      'constructor',
    ].map((id) =>
      concept.answerStatement(answers, id, { importance: 'yes', happens: 'unknown', can: ' ', remark: '' }),
    ),
  ),
  emptyAnswers: (_round, { language }) => concept.emptyAnswers(language),
  saveDraft: each((answers, party, round) => concept.saveDraft({ ...round, parties: {} }, party, answers)),
  submitAnswers: each((answers, party, round) =>
    concept.submitAnswers({ ...round, parties: {} }, party, answers, '2026-11-22T10:00:00Z'),
  ),
  startRound: ({ parties: _answers, ...round }) => concept.startRound(round),
  listStatements: (round) => concept.listStatements(round),
  listThemes: (round) => concept.listThemes(round),
  findAnswer: each((answers, _party, round) =>
    concept.listStatements(round).map(({ id }) => concept.findAnswer(answers, id)),
  ),
  mergeAnswers: each((answers) => concept.mergeAnswers(concept.emptyAnswers('nl'), answers, sample.parties.parents!)),
  mergeRound: each((answers, party, round) => concept.mergeRound(round, { party, answers, before: answers })),
  localizeStatements: (round) => concept.localizeStatements(concept.listStatements(round)),
  localizeThemes: (round) => concept.localizeThemes(round.themes ?? []),
  isRoundSilent: (round) => [undefined, ...concept.ROUND_PARTIES].map((party) => concept.isRoundSilent(round, party)),
  removeRoundFor: (round) =>
    concept.ROUND_PARTIES.map((party) => {
      const left = concept.removeRoundFor(round, party);
      return left && concept.parseExpectationsRound(left);
    }),
  sealRound: (round) => [undefined, ...concept.ROUND_PARTIES].map((party) => concept.sealRound(round, party)),
  expectationsTexts: null,
};

export const expectationsTargets = [
  fuzzTarget({
    name: 'parseExpectationsRound: mutated rounds, and all that takes them',
    inputs: fc.tuple(mutated(samples), reading),
    attack: ([data, reader]) => {
      useAccepted(uses, concept.parseExpectationsRound(data, reader), reader);
    },
  }),
  fuzzTarget({
    name: 'parsePartyAnswers: mutated answers',
    inputs: mutated([sample.parties.parents, sample.parties.school, reopened.parties.parents]),
    attack: (data) => {
      const answers = concept.parsePartyAnswers(data);
      concept.mergeAnswers(sample.parties.parents!, answers, sample.parties.school!);
    },
  }),
  fuzzTarget({
    name: 'adaptStatements: changes of a school',
    inputs: fc.record({
      leaveOut: fc.array(fc.oneof(fc.constantFrom('contact.1', 'contact.2'), hostileText), { maxLength: 3 }),
      reword: fc.dictionary(fc.oneof(fc.constantFrom('contact.1', 'contact.3'), hostileText), hostileText, {
        maxKeys: 2,
      }),
      add: fc.array(fc.record({ id: hostileText, theme: hostileText, text: hostileText }), { maxLength: 3 }),
    }),
    attack: (change) => void concept.adaptStatements(concept.expectationBank, change),
  }),
];
