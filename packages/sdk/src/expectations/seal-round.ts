import {
  type AnswersByStatement,
  type ExpectationAnswer,
  type ExpectationsRound,
  type HandedInAnswers,
  type PartyAnswers,
  type Reopening,
  ROUND_PARTIES,
  type RoundParty,
} from './expectations-round.js';
import { areOpen, otherHousehold } from './households.js';
import { firstHandedIn } from './renew-answers.js';
import { choiceOf, listDeciders } from './reopening.js';
import { speaksFirst } from './round-mode.js';

/** The BCP 47 tag of an undetermined language. */
const UNDETERMINED = 'und';

/**
 * Creates the copy of a round that a party may see now, for a portal's server to send. Sealed pairwise:
 *
 * - The party's own answers, with every field.
 * - Another party's only once both have handed in, so that each answers without knowing what the other said. Until then
 *   the other only has whether and when it handed in (`{ language: 'und', answers: {}, submittedAt? }`); its language is
 *   personal too. What is being filled in again is not in it: the other sees what was handed in last.
 * - In an open round, for a household or the pupil of the round, what the school handed in, as soon as it did; of
 *   everybody else nothing more than in a sealed one. A family that hands in before the school is sealed as it always is.
 * - What was handed in earlier, as far as the reader had handed in while it stood, and so could read it.
 * - What both sides of a pair chose about opening answers again.
 * - Nothing at all of the other household, not even whether it answers, unless both households chose so. A household of
 *   two always has its own `openHousehold`, so that it knows that there is something to choose.
 *
 * For `undefined`, a reader without a party, there are no answers at all.
 *
 * The copy is built from known fields: unknown fields of the round, its statements and other parties could contain
 * anything and are left out. Do not store it in place of the whole round: see `mergeRound`.
 */
export function sealRound(round: ExpectationsRound, party: RoundParty | undefined): ExpectationsRound {
  const { id, revision, schemaVersion, schoolYear, mode, statements, themes, keptFor } = round;
  const seen = ROUND_PARTIES.flatMap((other): [RoundParty, PartyAnswers][] => {
    const answers = sealParty(round, party, other);
    return answers ? [[other, answers]] : [];
  });
  return {
    id,
    ...(revision !== undefined && { revision }),
    ...(schemaVersion !== undefined && { schemaVersion }),
    schoolYear,
    ...(mode !== undefined && { mode }),
    ...(keptFor !== undefined && { keptFor: keptFor.filter((each) => each === party) }),
    statements:
      typeof statements === 'string'
        ? statements
        : statements.map((statement) => ({
            id: statement.id,
            theme: statement.theme,
            text: statement.text,
            ...(statement.pupilText !== undefined && { pupilText: statement.pupilText }),
          })),
    ...(themes && { themes: themes.map((theme) => ({ id: theme.id, title: theme.title })) }),
    parties: Object.fromEntries(seen),
  };
}

function sealParty(
  round: ExpectationsRound,
  reader: RoundParty | undefined,
  party: RoundParty,
): PartyAnswers | undefined {
  const answers = round.parties[party];
  if (!answers) return undefined;
  // Of a round that was removed nobody learns who else still has it.
  if (round.keptFor && party !== reader && party !== 'school') return undefined;
  const other = otherHousehold(party);
  if (party === reader) {
    const hasChoice = other !== undefined && round.parties[other] !== undefined;
    return hasChoice ? { ...answers, openHousehold: answers.openHousehold ?? false } : answers;
  }
  if (!reader) return hide(answers);
  if (!areOpen(round, reader, party)) return undefined;
  const own = round.parties[reader];
  const isFirst = speaksFirst(round, party) && own !== undefined;
  const isShown = answers.submittedAt !== undefined && (isFirst || own?.submittedAt !== undefined);
  const reopening = showReopening(round, reader, party);
  return {
    ...(isShown ? show(answers, party) : hide(answers)),
    ...(isShown && other !== reader && showEarlier(answers, party, firstHandedIn(isFirst ? answers : own))),
    ...(reopening && { reopening }),
    ...(other === reader && { openHousehold: true }),
  };
}

function hide({ submittedAt }: PartyAnswers): PartyAnswers {
  return { language: UNDETERMINED, answers: {}, ...(submittedAt !== undefined && { submittedAt }) };
}

function show({ language, answers, submittedAt }: PartyAnswers, party: RoundParty): PartyAnswers {
  return { language, answers: showAnswers(answers, party), ...(submittedAt !== undefined && { submittedAt }) };
}

/** What was handed in earlier, from the first that still stood when the reader handed in. */
function showEarlier(
  { earlier = [], submittedAt }: PartyAnswers,
  party: RoundParty,
  readSince = '',
): Partial<PartyAnswers> {
  const replacedAt = [...earlier.slice(1).map((next) => next.submittedAt), submittedAt ?? ''];
  const first = replacedAt.findIndex((end) => Date.parse(readSince) < Date.parse(end));
  if (first < 0) return {};
  const read = earlier.slice(first).map(
    (before): HandedInAnswers => ({
      language: before.language,
      answers: showAnswers(before.answers, party),
      submittedAt: before.submittedAt,
    }),
  );
  return read.length > 0 ? { earlier: read } : {};
}

/** What a party chose about its own answers and the reader's, where these two decide about them. */
function showReopening(round: ExpectationsRound, reader: RoundParty, party: RoundParty): Reopening | undefined {
  const shown = ([party, reader] as const).flatMap((about) => {
    const choice = choiceOf(round.parties[party], about);
    const deciders = listDeciders(round, about);
    if (!choice || !deciders.includes(party) || !deciders.includes(reader)) return [];
    return [[about, { of: choice.of, at: choice.at, agrees: choice.agrees }] as const];
  });
  return shown.length > 0 ? Object.fromEntries(shown) : undefined;
}

const showAnswers = (answers: AnswersByStatement, party: RoundParty): AnswersByStatement =>
  Object.fromEntries(Object.entries(answers).map(([id, answer]) => [id, showAnswer(answer, party)]));

/** What can be done is for the school to say: what another party has there is nobody else's to read. */
function showAnswer(answer: ExpectationAnswer, party: RoundParty): ExpectationAnswer {
  const { importance, who, happens, canDo, can, cannot, remark } = answer;
  return {
    ...(importance !== undefined && { importance }),
    ...(who !== undefined && { who }),
    ...(happens !== undefined && { happens }),
    ...(party === 'school' && {
      ...(canDo !== undefined && { canDo }),
      ...(can !== undefined && { can }),
      ...(cannot !== undefined && { cannot }),
    }),
    ...(remark !== undefined && { remark }),
  };
}
