import {
  type ExpectationsRound,
  isModeFixed,
  isRoundSilent,
  mayAnswer,
  mergeRound,
  parseExpectationsRound,
  removeRoundFor,
  ROUND_PARTIES,
  type RoundParty,
  sealRound,
  setRoundMode,
  startRound,
} from '../expectations/index.js';
import { type CopyChange, type KindRules, RefusedError } from '../records/index.js';
import { isKeptFor } from '../shared/kept-for.js';
import { may, maySee, partyOfReader, type Reader } from '../shared/rights.js';
import { aboutFamily, type OfFamily } from './of-family.js';
import { parseOfFamily } from './parse-of-family.js';

/** A round of expectations with a family. */
export type FamilyRound = ExpectationsRound & OfFamily;

/**
 * Each party of a round has the round as `sealRound` gives it, and changes its own answers as `mergeRound` says: of what
 * another party answered nothing is in a copy before both handed in. A pupil who is not in it knows that it is there, and between whom. Who may start a round starts it without anybody's answers but
 * its own, may change how it is held until somebody handed in, and may remove it as long as nobody else handed in.
 * Who began to answer keeps its copy then, until it removes that: by a round that cannot go, or that comes back, the school would
 * learn of it (`removeRoundFor`).
 */
export const expectationsRoundRules: KindRules<FamilyRound> = {
  parse: (input, options) => parseOfFamily(input, parseExpectationsRound, options),
  copyFor(round, reader) {
    const party = findParty(round, reader);
    if (!party && !isPupilOf(round, reader)) return undefined;
    return { ...sealRound(round, party), family: round.family };
  },
  applyCopy(stored, change) {
    const { copy, reader, now } = change;
    const about = aboutFamily(stored ?? copy);
    const starts = may(reader, 'expectations', 'start', about);
    const isBack = stored !== undefined && mayPutBack(stored, reader);
    if (!stored || isBack) {
      if (!starts) throw new RefusedError('expectations-round', copy.id, 'forbidden');
      const begun = start({ ...copy, family: stored?.family ?? copy.family });
      return answer(isBack ? putBack(begun, stored) : begun, { ...change, seen: undefined });
    }
    const party = findParty(stored, reader);
    if (!party || !may(reader, 'expectations', 'answer', about))
      throw new RefusedError('expectations-round', copy.id, 'forbidden');
    const before = change.seen?.mode ?? 'sealed';
    const mode = copy.mode ?? 'sealed';
    const isModeChanged = starts && mode !== before && !isModeFixed(stored);
    const round = isModeChanged ? { ...stored, ...setRoundMode(stored, mode) } : stored;
    return answer(round, { ...change, now });
  },
  mayRemove(round, reader) {
    const party = findParty(round, reader);
    if (round.keptFor) return party !== undefined && may(reader, 'expectations', 'answer', aboutFamily(round));
    const own = partyOfReader(reader);
    return may(reader, 'expectations', 'start', aboutFamily(round)) && isRoundSilent(sealRound(round, party), own);
  },
  remove(round, reader) {
    const party = partyOfReader(reader);
    const left = party && removeRoundFor(round, party);
    return left && { ...left, family: round.family };
  },
  mayPutBack,
};

/** Whether a reader puts back a round that the school removed. */
function mayPutBack(round: FamilyRound, reader: Reader): boolean {
  const isSchool = partyOfReader(reader) === 'school';
  return round.keptFor !== undefined && isSchool && may(reader, 'expectations', 'start', aboutFamily(round));
}

/**
 * A round that is put back, with what others kept of it: all else comes back as the school has it, kept or not. Who kept something is in it
 * again, also where the school now leaves that party out: their words are theirs to remove.
 */
function putBack(round: FamilyRound, { keptFor = [], parties }: FamilyRound): FamilyRound {
  const kept = keptFor.filter((party) => parties[party]);
  const answers = kept.map((party) => [party, parties[party]] as const);
  return { ...round, parties: { ...round.parties, ...Object.fromEntries(answers) } };
}

/** The party for which a reader takes part in a round; `undefined` for who does not. */
function findParty(round: FamilyRound, reader: Reader): RoundParty | undefined {
  const party = partyOfReader(reader);
  if (!isKeptFor(round, party)) return undefined;
  const isTheirs = party !== undefined && maySee(reader, 'expectations', aboutFamily(round));
  return isTheirs && mayAnswer(round, party) ? party : undefined;
}

/**
 * Whether a reader is the pupil that a round is about, who may know that there is one. The home that is not in it may not: what
 * the other home does is not its to know.
 */
const isPupilOf = (round: FamilyRound, reader: Reader): boolean =>
  partyOfReader(reader) === 'pupil' &&
  round.keptFor === undefined &&
  maySee(reader, 'expectations', aboutFamily(round));

/** Merges the answers of the reader's own party. */
function answer(round: FamilyRound, { seen, copy, reader, now }: CopyChange<FamilyRound>): FamilyRound {
  const party = partyOfReader(reader);
  const answers = party && copy.parties[party];
  if (!answers) return round;
  const before = seen?.parties[party];
  const merged = mergeRound(round, { party, ...(before && { before }), answers }, { now, isNew: true });
  return { ...merged, family: round.family };
}

/** Starts a round as somebody set it up, without answers. */
function start({ family, ...copy }: FamilyRound): FamilyRound {
  const parties = ROUND_PARTIES.filter((party) => copy.parties[party]);
  return { ...startRound({ ...copy, parties }), family };
}
