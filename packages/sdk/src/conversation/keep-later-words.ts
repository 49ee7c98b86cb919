import { isBlank, type Text } from '../i18n/text.js';
import { applyChanges } from '../shared/apply-changes.js';
import { mergeWritten } from '../shared/merge-edits.js';
import type { Party } from '../shared/parties.js';
import { isShared } from '../shared/rights.js';
import { fieldsOf, isRecord, sameData } from '../shared/same-data.js';
import { findTextChanges } from '../shared/text-changes.js';
import { ownIdOf } from './item-id.js';
import type { ConversationPlan } from './conversation-plan.js';
import type { ContributionList } from './plan-fields.js';
import { isFixed, type OwnItem, ownerOf } from './sharing.js';

/** The versions of a list from which it was merged. */
export interface WordVersions {
  /** The list as it was stored. */
  readonly stored: readonly OwnItem[];
  /** The copy of who changed it before the changes. */
  readonly seen: readonly OwnItem[];
  /** The copy with the changes. */
  readonly sent: readonly OwnItem[];
}

/** What is merged, and for whom. */
export interface LaterWordsOptions {
  /** The plan as it was stored. */
  readonly plan: Pick<ConversationPlan, 'confirmations'>;
  readonly list: ContributionList;
  /** Whose words are kept. */
  readonly party: Party;
  /** The fields that may be in the copy; all when left out. */
  readonly keys?: readonly string[] | undefined;
  /** Whether the changes are certainly not in what is stored; see `mergeText`. */
  readonly isNew?: boolean;
  /** Returns when they are kept, an instant: a note is made in the open, so what was typed in one that is fixed by now is shared as that is. */
  readonly now: () => string;
}

/** What says with whom and since when something is shared. */
const SHARING: ReadonlySet<string> = new Set(['sharedWith', 'sharedAt', 'readBy', 'withdrawnAt', 'correction']);

/**
 * Keeps what one window of a party typed in its words while another shared them, in a merged list. What is shared says what it
 * said in the window that shared it, since that is what was shown there beforehand. What was typed in it elsewhere is in an item
 * of its own behind it, which is shared with nobody; it goes on there. Nothing is kept that stands in what is shared.
 */
export function keepLaterWords(
  merged: readonly OwnItem[],
  { stored, seen, sent }: WordVersions,
  { plan, list, party, keys, isNew = false, now }: LaterWordsOptions,
): readonly OwnItem[] {
  const [known, before, after] = [stored, seen, sent].map(byId) as [ById, ById, ById];
  let items = merged;
  for (const item of merged) {
    const [theirs, mine] = [known.get(item.id), after.get(item.id)];
    if (item.id === undefined || !theirs || !mine || ownerOf(theirs) !== party || sameData(theirs.text, mine.text))
      continue;
    const isHeld = isFixed(list, theirs, plan);
    if (!isHeld && !(isFixed(list, item, plan) && isShared(mine))) continue;
    const [said, other] = isHeld ? [theirs, mine] : [mine, theirs];
    const from = before.get(item.id);
    items = items.map((each) =>
      each.id === item.id && !sameData(each.text, said.text) ? { ...each, text: said.text } : each,
    );
    if (isOnlyShorter(from?.text, other.text)) continue;
    // One that was not seen is one that somebody put back with the words that it had.
    const options = { isNew: isNew && isHeld && from !== undefined };
    const copy = keys ? applyChanges<OwnItem>({}, {}, other, keys) : other;
    items = addLater(items, said, { plan, copy, from: from?.text, party, list, options, now });
  }
  return items;
}

interface Later extends Pick<LaterWordsOptions, 'plan' | 'list' | 'party' | 'now'> {
  readonly copy: OwnItem;
  /** The words from which those of the copy were made. */
  readonly from: unknown;
  readonly options: { readonly isNew: boolean };
}

/** Adds words behind what is shared, to what was typed there before, unless they stand in it. */
function addLater(items: readonly OwnItem[], shared: OwnItem, later: Later): readonly OwnItem[] {
  const { plan, copy, from, party, list, options, now } = later;
  const isSaid = (words: unknown) => sameData(mergeWritten([from, words, shared.text], options), shared.text);
  const id = ownIdOf(party, `${shared.id}-later`);
  const place = items.findIndex((item) => item.id === id);
  const present = items[place];
  if (present && isFixed(list, present, plan)) return isSaid(copy.text) ? items : addLater(items, present, later);
  const text = present ? mergeWritten([from, copy.text, present.text], options) : copy.text;
  if (isSaid(text)) return items.filter((item) => item !== present);
  if (present) return items.map((item) => (item === present && !sameData(item.text, text) ? { ...item, text } : item));
  const words = Object.fromEntries(Object.entries(copy).filter(([key]) => !SHARING.has(key)));
  const { sharedWith } = shared;
  const isOpen = list === 'notes' && sharedWith !== undefined;
  const laterItem = { ...words, id, text, ...(isOpen && { sharedWith, sharedAt: now() }) };
  const behind = items.findIndex((item) => item.id === shared.id) + 1;
  return [...items.slice(0, behind), laterItem, ...items.slice(behind)];
}

type ById = ReadonlyMap<string | undefined, OwnItem>;

const byId = (items: readonly OwnItem[]): ById => new Map(items.map((item) => [item.id, item]));

/** Whether nothing was typed to make one text of the other, in any language. */
function isOnlyShorter(before: unknown, after: unknown): boolean {
  if (isBlank(after as Text | undefined)) return true;
  if (isRecord(after)) {
    const was = isRecord(before) ? fieldsOf(before) : new Map<string, unknown>();
    return [...fieldsOf(after)].every(([language, text]) => isOnlyShorter(was.get(language), text));
  }
  if (typeof after !== 'string') return true;
  return findTextChanges(typeof before === 'string' ? before : '', after).typed.every((typed) => typed === '');
}
