import { findInstrumentIssues, type OwnInstrument } from '@driehoek/sdk/checklist/editing';
import { mergeEdits } from '@driehoek/sdk/shared';

/** Merges two changes of one list; what the two make together and nobody could answer is as the other made it. */
export function mergeOwn(base: OwnInstrument, mine: OwnInstrument, theirs: OwnInstrument): OwnInstrument {
  const merged = mergeEdits(base, mine, theirs);
  return findInstrumentIssues(merged.draft).length === 0 ? merged : theirs;
}
