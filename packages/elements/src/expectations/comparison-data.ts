import type { AgendaItem } from '@driehoek/sdk/conversation';
import type { ExpectationsRound, RoundParty, StatementComparison, StatementMovement } from '@driehoek/sdk/expectations';
import type { Text } from '@driehoek/sdk/i18n';
import type { AgendaChoice } from './agenda-choice-view.js';
import type { ExpectationsWording } from './expectations-texts.js';

/** Everything that the template of the comparison needs. */
export interface ComparisonView {
  readonly round: ExpectationsRound;
  /** Who looks. */
  readonly reader: RoundParty;
  readonly comparison: readonly StatementComparison[];
  /** The statements to discuss, most important first. */
  readonly agenda: readonly AgendaItem[];
  /** What the reader has chosen to put on the agenda, of what is not there yet. */
  readonly choice: AgendaChoice;
  /** The ids of the statements that are already on the agenda. */
  readonly added: ReadonlySet<string>;
  /** Those of them that the reader has not shared: the others do not have them on their agenda. */
  readonly unshared: ReadonlySet<string>;
  /** Those of them of which the school can still bring in what it can and cannot do. */
  readonly untold: ReadonlySet<string>;
  /** Whether nothing can be put on an agenda. */
  readonly noAgenda: boolean;
  /** The parties that are expected to hand in and have not done so. */
  readonly absent: readonly RoundParty[];
  /** How each statement moved since the earlier round, by its id. */
  readonly moved: ReadonlyMap<string, StatementMovement>;
  readonly earlierYear: string | undefined;
  /** Returns what a statement says to who looks. */
  readonly textOf: (statement: StatementComparison) => Text;
  readonly wording: ExpectationsWording;
}
