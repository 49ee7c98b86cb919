import * as concept from '@driehoek/sdk/expectations';
import fc from 'fast-check';
import { readSamples, reading, useAccepted, type Uses } from './accepted.js';
import { fuzzTarget } from './fuzz-target.js';
import { hostileText, mutated } from './mutations.js';

type Round = concept.ExpectationsRound;
const [, sample] = readSamples('expectations-round') as [Round, Round];
const each =
  (use: (answers: concept.PartyAnswers, party: concept.RoundParty, round: Round) => unknown) => (round: Round) =>
    concept.ROUND_PARTIES.map((party) => use(round.parties[party] ?? concept.emptyAnswers('nl'), party, round));

const uses: Uses<typeof concept, Round> = {
  parseExpectationsRound: (round) => concept.parseExpectationsRound(JSON.parse(JSON.stringify(round))),
  parsePartyAnswers: each((answers) => concept.parsePartyAnswers(answers)),
  adaptStatements: (round) =>
    concept.adaptStatements(concept.expectationBank, { add: concept.listStatements(round), leaveOut: ['contact.1'] }),
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
    ].map((id) => concept.answerStatement(answers, id, { importance: 'yes', remark: '' })),
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
  mergeRound: each((answers, party, round) => concept.mergeRound(round, { party, answers })),
  localizeStatements: (round) => concept.localizeStatements(concept.listStatements(round)),
  localizeThemes: (round) => concept.localizeThemes(round.themes ?? []),
  sealRound: (round) => [undefined, ...concept.ROUND_PARTIES].map((party) => concept.sealRound(round, party)),
  expectationsTexts: null,
};

export const expectationsTargets = [
  fuzzTarget({
    name: 'parseExpectationsRound: mutated rounds, and all that takes them',
    inputs: fc.tuple(mutated(readSamples('expectations-round')), reading),
    attack: ([data, reader]) => {
      useAccepted(uses, concept.parseExpectationsRound(data, reader), reader);
    },
  }),
  fuzzTarget({
    name: 'parsePartyAnswers: mutated answers',
    inputs: mutated([sample.parties.parents, sample.parties.school]),
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
