import { type AnswerCounts, type Instrument, listItems, type Report } from '@driehoek/sdk/checklist';
import { PERSON_ROLES, type Role } from '@driehoek/sdk/shared';
import loadHighs from 'highs';

/** What can be worked out of the answers of one withheld role to one statement. */
export interface Finding {
  /** The role, or `others`: any of those that are withheld altogether, which look the same from outside. */
  readonly role: Role | 'others';
  readonly item: string;
  /** The widest range of a count that remains possible: 0 when every count is known. */
  readonly width: number;
  /** The most people of the role that may have answered; 0 when it is known that none did, and there is no answer to find. */
  readonly answered: number;
  /** However one looks at it, so many people of the role may have given another answer than any one answer. */
  readonly others: number;
}

type Highs = Awaited<ReturnType<typeof loadHighs>>;
type Model = ReturnType<Highs['createModel']>;

/**
 * Somebody who knows all that a report publishes, how it was made, and linear programming. Per statement the unknowns are
 * how many people of each withheld role gave each answer. What is published of one statement says nothing about the
 * unknowns of another, since all other numbers follow from those of the statements (`summarize-tally.test.ts`), so each is
 * attacked by itself.
 */
export class Adversary {
  readonly #highs: Highs;
  readonly #models = new Map<number, Model>();
  /** Statements of which the same is known, but for the names of answers, are attacked once. */
  readonly #known = new Map<string, readonly Pick<Finding, 'width' | 'answered' | 'others'>[]>();

  private constructor(highs: Highs) {
    this.#highs = highs;
  }

  static async create(): Promise<Adversary> {
    return new Adversary(await loadHighs());
  }

  dispose(): void {
    for (const model of this.#models.values()) model.dispose();
  }

  /** Attacks every withheld role at every statement. */
  attack(report: Report, instrument: Instrument): Finding[] {
    const { all, ...shown } = report.groups;
    const roles = PERSON_ROLES.flatMap((role) => (shown[role] ? [{ role, report: shown[role] }] : []));
    const sizes = roles.reduce((sum, { report: { respondents } }) => sum + respondents, 0);
    // Without `all` nothing is known but that there are fewer people than would be shown.
    const hidden = all ? [all.respondents - sizes, all.respondents - sizes] : [0, report.minGroupSize - 1];
    return listItems(instrument).flatMap(({ id }) => {
      const withheld = roles.filter(({ report: group }) => !find(group, id));
      const remaining =
        find(all, id) &&
        roles.reduce((rest, { report: group }) => subtract(rest, find(group, id)), toRow(find(all, id)!));
      const bounds = this.#bound(
        withheld.map(({ report: group }) => group.respondents),
        hidden,
        remaining,
        instrument,
      );
      const names = [...withheld.map(({ role }) => role), ...(hidden[1]! > 0 ? (['others'] as const) : [])];
      return names.map((role, index) => ({ role, item: id, ...bounds[index]! }));
    });
  }

  /**
   * @param sizes Of the shown roles that are withheld at this statement.
   * @param hidden The fewest and the most people that the roles have that are withheld altogether.
   * @param remaining How many of all these gave each answer, the open ones last; unknown when everyone is withheld.
   */
  #bound(sizes: readonly number[], hidden: readonly number[], remaining: number[] | undefined, { scale }: Instrument) {
    const columns = scale.options.length + 3;
    const open = remaining?.at(-1);
    const key = JSON.stringify([sizes, hidden, remaining && [...remaining.slice(0, -1)].sort((a, b) => a - b), open]);
    const known = this.#known.get(key);
    if (known) return known;
    const model = this.#modelOf(sizes.length, columns);
    const setRow = (index: number, low: number, high: number) => model.changeRowBounds(index, low, high);
    for (let c = 0; c < columns; c++) setRow(c, remaining?.[c] ?? 0, remaining?.[c] ?? 1e6);
    setRow(columns, hidden[0]!, hidden[1]!);
    sizes.forEach((size, g) => {
      setRow(columns + 1 + 2 * g, size, size);
      // Answers of nobody would have been shown.
      setRow(columns + 2 + 2 * g, 1, size);
    });
    const found = [...sizes, ...(hidden[1]! > 0 ? [0] : [])].map((_, g) => {
      const column = (c: number) => g * columns + c;
      const ranges = Array.from(
        { length: columns },
        (_, c) => optimum(model, [column(c)], 'maximize') - optimum(model, [column(c)], 'minimize'),
      );
      const answers = Array.from({ length: columns - 1 }, (_, c) => c);
      const others = answers.map((c) => optimum(model, answers.filter((other) => other !== c).map(column), 'maximize'));
      const answered = optimum(model, answers.map(column), 'maximize');
      return { width: Math.max(...ranges), answered, others: Math.min(...others) };
    });
    this.#known.set(key, found);
    return found;
  }

  /** Unknowns: per withheld role, then any one of the roles withheld altogether, then the rest of these, a count per answer. */
  #modelOf(roles: number, columns: number): Model {
    let model = this.#models.get(roles);
    if (!model) {
      const name = (g: number, c: number) => `x${g}_${c}`;
      const row = (g: number, from = 0, to = columns) => Array.from({ length: to - from }, (_, c) => name(g, from + c));
      const groups = Array.from({ length: roles + 2 }, (_, g) => g);
      const sums = [
        ...Array.from({ length: columns }, (_, c) => groups.map((g) => name(g, c))),
        [...row(roles), ...row(roles + 1)],
        ...groups.slice(0, roles).flatMap((g) => [row(g), row(g, 0, columns - 1)]),
      ];
      // The objective first, so that columns are numbered role by role.
      const objective = groups.flatMap((g) => row(g)).join(' + ');
      const rows = sums.map((sum, index) => `r${index}: ${sum.join(' + ')} <= 1`);
      model = this.#highs.createModel({
        format: 'lp',
        data: `Maximize\n o: ${objective}\nSubject To\n${rows.join('\n')}\nEnd`,
      });
      model.options.set({ output_flag: false, presolve: 'off' });
      for (let column = 0; column < groups.length * columns; column++) model.changeColCost(column, 0);
      this.#models.set(roles, model);
    }
    return model;
  }
}

function optimum(model: Model, columns: readonly number[], sense: 'maximize' | 'minimize'): number {
  model.changeObjectiveSense(sense === 'minimize' ? 1 : -1);
  for (const column of columns) model.changeColCost(column, 1);
  model.run();
  // Margins of a table of whole numbers: the optimum is one too.
  const value = Math.round(model.getObjectiveValue());
  for (const column of columns) model.changeColCost(column, 0);
  return value;
}

function find(group: Report['groups']['all'], item: string): AnswerCounts | undefined {
  return group?.sections.flatMap(({ items }) => items).find(({ id }) => id === item);
}

function toRow({ counts, notApplicable, unknown, unanswered }: AnswerCounts): number[] {
  return [...Object.values(counts), notApplicable, unknown, unanswered];
}

function subtract(row: number[], answers: AnswerCounts | undefined): number[] {
  if (!answers) return row;
  const other = toRow(answers);
  return row.map((count, index) => count - other[index]!);
}
