import type { Role } from '../../shared/roles.js';
import type { Scale } from '../instruments/instrument.js';
import { addCounts, type AnswerCounts, countGiven, countScored } from '../response/score-counts.js';

/** What the people of one role answered to one statement. */
export interface RoleAnswers {
  readonly role: Role;
  /** Whether the role is shown in this report; see `withholdGroups`. */
  readonly isShown: boolean;
  readonly answers: AnswerCounts;
}

/** Whose answers to a statement are shown: everyone's together, and these roles'. */
export interface ShownAnswers {
  readonly all: boolean;
  readonly roles: ReadonlySet<Role>;
}

/**
 * In what remains after subtraction, so many people must have given another answer than the most frequent one: with
 * one, that person would know what all the others answered.
 */
export const MIN_OTHERS = 2;

/**
 * Determines whose answers to one statement may be shown, so that enough people stand behind every published number and
 * behind what is left of any combination of them.
 *
 * - **Enough**: answers of a group are shown when nobody answered, or at least `minGroupSize` people did; and likewise for
 *   an answer on the scale, on which a mean is taken.
 * - **What remains**: everyone minus the shown roles is what the others answered together. It must be enough in the same
 *   way, and not (nearly) the same from everybody ({@link MIN_OTHERS}): people of a withheld role were promised that
 *   nobody learns what they answered, and where all answer alike a number tells it of each (a homogeneity attack). If it
 *   is not, one shown role is withheld at this statement as well, the smallest that puts it right; and when no single role
 *   does, everyone together is.
 *
 * A shown group in which everybody answered alike **is shown**. It tells what each of them answered, as unanimity does in
 * every survey of employees; a page tells people so before they answer, and the most unanimous statements are a team's
 * strengths, which a report starts with. The same goes for everyone together when no role is shown.
 *
 * @see A. Hundepool and others (2012), Statistical disclosure control, chapter 5: threshold rules, secondary suppression.
 * @see A. Machanavajjhala and others (2007), l-diversity: privacy beyond k-anonymity.
 */
export function selectShownAnswers(roles: readonly RoleAnswers[], minGroupSize: number, scale: Scale): ShownAnswers {
  const add = (parts: readonly RoleAnswers[]) =>
    addCounts(
      parts.map(({ answers }) => answers),
      scale,
    );
  const isEnough = (answers: AnswerCounts) =>
    [countGiven(answers), countScored(answers)].every((count) => count === 0 || count >= minGroupSize);
  const protects = (answers: AnswerCounts) => {
    const given = countGiven(answers);
    const most = Math.max(answers.notApplicable, answers.unknown, ...Object.values(answers.counts));
    return isEnough(answers) && (given === 0 || given - most >= MIN_OTHERS);
  };
  const select = (all: boolean, shown: readonly RoleAnswers[]) => ({
    all,
    roles: new Set(shown.map(({ role }) => role)),
  });

  const shown = roles.filter(({ isShown, answers }) => isShown && isEnough(answers));
  const others = roles.filter((each) => !shown.includes(each));
  const all = isEnough(add(roles));
  if (minGroupSize === 1) return select(true, roles);
  if (!all || others.length === 0 || !roles.some(({ isShown }) => isShown) || protects(add(others)))
    return select(all, shown);
  const smallest = [...shown]
    .sort((a, b) => countGiven(a.answers) - countGiven(b.answers))
    .find((role) => protects(add([...others, role])));
  return smallest
    ? select(
        true,
        shown.filter((each) => each !== smallest),
      )
    : select(false, shown);
}
