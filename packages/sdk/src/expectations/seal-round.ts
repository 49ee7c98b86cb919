import {
  type ExpectationAnswer,
  type ExpectationsRound,
  type PartyAnswers,
  ROUND_PARTIES,
  type RoundParty,
} from './expectations-round.js';

/** BCP 47 for a language that is not said. */
const UNDETERMINED = 'und';

/**
 * The round as a party may see it now: what a portal's server gives to that party, and nothing more. Its own answers are
 * there always, with every field. Another party's answers are there only when both have handed in: so each answers
 * without knowing what the other said. Until then the other party is there with nothing but whether it handed in, and when
 * (`{ language: 'und', answers: {}, submittedAt? }`): the language that somebody speaks at home is theirs to tell too.
 * `undefined` is somebody who speaks for no party: no answers are there at all.
 *
 * The copy is built from the fields that we know. Unknown fields of the round, of its statements and of other parties are
 * left out, for nobody can say what they hold. Do not store it in the place of the whole round: see `submitAnswers`.
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
