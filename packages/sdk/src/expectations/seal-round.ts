import {
  type ExpectationAnswer,
  type ExpectationsRound,
  type PartyAnswers,
  ROUND_PARTIES,
  type RoundParty,
} from './expectations-round.js';

/** The BCP 47 tag of an undetermined language. */
const UNDETERMINED = 'und';

/**
 * Creates the copy of a round that a party may see now, for a portal's server to send. It always contains the party's
 * own answers, with every field, and another party's answers only once both have handed in, so that each answers
 * without knowing what the other said. Until then the other party only has whether and when it handed in (`{ language:
 * 'und', answers: {}, submittedAt? }`); its language is personal too. For `undefined`, a reader without a party, there
 * are no answers at all.
 *
 * The copy is built from known fields: unknown fields of the round, its statements and other parties could contain
 * anything and are left out. Do not store it in place of the whole round: see `submitAnswers`.
 */
export function sealRound(round: ExpectationsRound, party: RoundParty | undefined): ExpectationsRound {
  const { id, revision, schemaVersion, schoolYear, statements, themes, parties } = round;
  const own = party && parties[party];
  const seen = ROUND_PARTIES.flatMap((other): [RoundParty, PartyAnswers][] => {
    const answers = parties[other];
    if (!answers) return [];
    if (other === party) return [[other, answers]];
    return [
      [other, own?.submittedAt !== undefined && answers.submittedAt !== undefined ? show(answers) : hide(answers)],
    ];
  });
  return {
    id,
    ...(revision !== undefined && { revision }),
    ...(schemaVersion !== undefined && { schemaVersion }),
    schoolYear,
    statements:
      typeof statements === 'string'
        ? statements
        : statements.map((statement) => ({ id: statement.id, theme: statement.theme, text: statement.text })),
    ...(themes && { themes: themes.map((theme) => ({ id: theme.id, title: theme.title })) }),
    parties: Object.fromEntries(seen),
  };
}

function hide({ submittedAt }: PartyAnswers): PartyAnswers {
  return { language: UNDETERMINED, answers: {}, ...(submittedAt !== undefined && { submittedAt }) };
}

function show({ language, answers, submittedAt }: PartyAnswers): PartyAnswers {
  return {
    language,
    answers: Object.fromEntries(Object.entries(answers).map(([id, answer]) => [id, showAnswer(answer)])),
    ...(submittedAt !== undefined && { submittedAt }),
  };
}

function showAnswer({ importance, who, remark }: ExpectationAnswer): ExpectationAnswer {
  return {
    ...(importance !== undefined && { importance }),
    ...(who !== undefined && { who }),
    ...(remark !== undefined && { remark }),
  };
}
