import {
  type Confirmation,
  type Consent,
  type ContactRhythm,
  CONTRIBUTIONS,
  type ConversationPlan,
  type EarlierConfirmation,
  type ItemOf,
  keepLaterWords,
  listItems,
  mergeCopy,
  mergeDrafts,
  type OwnItem,
  type PlanList,
  type RhythmAnswer,
  type RhythmDraft,
  viewForPerspective,
} from '@driehoek/sdk/conversation';
import { isBlank, type Text } from '@driehoek/sdk/i18n';
import { type Household, mergeEdits, type Party, partyOfReader, type Reader, sameData } from '@driehoek/sdk/shared';

/** A conversation as one reader edits it. */
export interface ReaderCopy {
  /** What the page gave: the copy of this reader, as it should, or more than that. */
  readonly given: ConversationPlan;
  /** What the reader may see of it, with what was changed in it; rows without words included. */
  readonly plan: ConversationPlan;
  /** Whether `given` holds more than the reader may see, so that what is changed has to be merged into it. */
  readonly isPartial: boolean;
  /** Whose copy it is; a parent's when left out. */
  readonly reader?: Reader | undefined;
}

/** Creates the copy of a reader. Not checked: whether the conversation is the reader's to see at all. */
export function copyForReader(given: ConversationPlan, reader: Reader | undefined): ReaderCopy {
  const plan = viewForPerspective(given, reader);
  return { given, plan, isPartial: !sameData(given, plan), reader };
}

/** What the page gets back: as much as it gave, with the reader's changes in it. Rows of their own without words are left out. */
export function toGiven({ given, plan, isPartial, reader }: ReaderCopy): ConversationPlan {
  const copy = withoutBlanks(plan, partyOfReader(reader));
  return isPartial ? mergeCopy(given, copy, reader) : copy;
}

/**
 * Merges two changes of one copy. A party has one answer to what was agreed: the one that it sent, and the same with the time at
 * which a server stamped it, are not two. What it is answering and has not sent is merged as a server does it.
 */
export function mergeCopies(base: ReaderCopy, mine: ReaderCopy, theirs: ReaderCopy): ReaderCopy {
  const merged = mergeEdits(byParty(base), byParty(mine), byParty(theirs));
  const party = partyOfReader(mine.reader);
  const mergeIn = (name: 'given' | 'plan') => {
    const versions = { stored: theirs[name], seen: base[name], sent: mine[name] };
    return {
      ...withLaterWords(inList(merged[name]), versions, party),
      ...mergeDrafts(theirs[name], { ...versions, party }),
    };
  };
  return { ...merged, given: mergeIn('given'), plan: withoutRefused(withLeftOut(mergeIn('plan'), theirs.plan)) };
}

/**
 * What parties keep of a talk that goes on without them follows from whom it is between. Once that is as who gives the plan has it, so is
 * this: where a party stayed, or is kept elsewhere, nothing of a change that was made here is left.
 */
function withLeftOut(merged: ConversationPlan, theirs: ConversationPlan): ConversationPlan {
  if (merged.leftOut === theirs.leftOut || !sameData(merged.parties, theirs.parties)) return merged;
  const { leftOut: _here, ...plan } = merged;
  return { ...plan, ...(theirs.leftOut && { leftOut: theirs.leftOut }) };
}

/** What could not be shared, as the talk went on without who shared it, is not shared by itself when they are back in it. */
function withoutRefused(plan: ConversationPlan): ConversationPlan {
  const refused = new Set(plan.leftOut?.flatMap(({ notShared = [] }) => notShared));
  if (refused.size === 0) return plan;
  const lists = CONTRIBUTIONS.flatMap((list) => {
    const items = (plan[list] ?? []) as readonly OwnItem[];
    if (!items.some(({ id = '', sharedWith }) => sharedWith && refused.has(id))) return [];
    const asOwn = ({ sharedWith: _with, sharedAt: _at, ...item }: OwnItem) => item;
    return [[list, items.map((item) => (refused.has(item.id ?? '') ? asOwn(item) : item))] as const];
  });
  return { ...plan, ...Object.fromEntries(lists) };
}

/** What was typed while another window shared it is kept as a server keeps it. */
function withLaterWords(
  plan: ConversationPlan,
  versions: { readonly [version in 'stored' | 'seen' | 'sent']: ConversationPlan },
  party: Party | undefined,
): ConversationPlan {
  if (!party) return plan;
  const lists = CONTRIBUTIONS.flatMap((list) => {
    const itemsIn = (of: ConversationPlan) => (of[list] ?? []) as readonly OwnItem[];
    const [stored, seen, sent] = [versions.stored, versions.seen, versions.sent].map(itemsIn) as [Own, Own, Own];
    const items = itemsIn(plan);
    const kept = keepLaterWords(
      items,
      { stored, seen, sent },
      {
        plan: versions.stored,
        list,
        party,
        now: () => new Date().toISOString(),
      },
    );
    return kept === items ? [] : [[list, kept] as const];
  });
  return lists.length > 0 ? { ...plan, ...Object.fromEntries(lists) } : plan;
}

type Own = readonly OwnItem[];

/** An item in which somebody is writing. */
export interface WrittenItem {
  readonly list: PlanList;
  readonly id: string;
}

/** Puts the item back in which the reader is writing when it was removed elsewhere meanwhile: what they write stays theirs. */
export function keepWritten(merged: ReaderCopy, mine: ReaderCopy, written: WrittenItem | undefined): ReaderCopy {
  if (!written) return merged;
  const { list, id } = written;
  const place = listItems(mine.plan, list).findIndex((item) => item.id === id);
  const item = listItems(mine.plan, list)[place];
  const items: readonly Item[] = listItems(merged.plan, list);
  if (!item || items.some((each) => each.id === id)) return merged;
  const kept = [...items.slice(0, place), item, ...items.slice(place)];
  return { ...merged, plan: { ...merged.plan, [list]: kept } };
}

type Item = ItemOf<PlanList>;
type Drafts = 'confirmationDrafts' | 'consentDrafts';
/** A confirmation with what was said earlier by its place. */
type SaidEarlier = Omit<Confirmation, 'earlier'> & {
  readonly earlier?: { readonly [place: number]: EarlierConfirmation };
};
/** A conversation with its answers by party, and without what was not sent. */
type PlanByParty = Omit<ConversationPlan, 'confirmations' | 'consents' | 'rhythms' | Drafts> & {
  readonly rhythms?: readonly RhythmByParty[];
  readonly confirmations?: { readonly [party in Party]?: SaidEarlier };
  readonly consents?: { readonly [household in Household]?: Consent };
};

/** A rhythm with what was answered, and what is not sent, by whose it is. */
type RhythmByParty = Omit<ContactRhythm, 'answers' | 'drafts'> & {
  readonly answers?: { readonly [party in Party]?: RhythmAnswer };
  readonly drafts?: { readonly [party in Party]?: RhythmDraft };
};

function byParty({ given, plan, ...copy }: ReaderCopy) {
  const keyed = ({
    confirmations,
    consents,
    confirmationDrafts: _drafts,
    consentDrafts: _consentDrafts,
    rhythms,
    ...rest
  }: ConversationPlan): PlanByParty => ({
    ...rest,
    ...(rhythms && { rhythms: rhythms.map(answersByParty) }),
    ...(consents && { consents: Object.fromEntries(consents.map((each) => [each.household, each])) }),
    ...(confirmations && {
      confirmations: Object.fromEntries(confirmations.map((each) => [each.by, earlierByPlace(each)])),
    }),
  });
  return { ...copy, given: keyed(given), plan: keyed(plan) };
}

/** What is said only grows: the same place is the same answer, whichever clock stamped it. */
function earlierByPlace({ earlier, ...confirmation }: Confirmation): SaidEarlier {
  return { ...confirmation, ...(earlier && { earlier: { ...earlier } }) };
}

const keyByParty = <T extends { readonly by: Party }>(items: readonly T[]) =>
  Object.fromEntries(items.map((each) => [each.by, each])) as { readonly [party in Party]?: T };

function answersByParty({ answers, drafts, ...rhythm }: ContactRhythm): RhythmByParty {
  return {
    ...rhythm,
    ...(answers && { answers: keyByParty(answers) }),
    ...(drafts && { drafts: keyByParty(drafts) }),
  };
}

function answersInList({ answers = {}, drafts = {}, ...rhythm }: RhythmByParty): ContactRhythm {
  const [answered, unsent] = [Object.values(answers), Object.values(drafts)];
  return {
    ...rhythm,
    ...(answered.length > 0 && { answers: answered }),
    ...(unsent.length > 0 && { drafts: unsent }),
  };
}

function inList({ confirmations, consents, rhythms, ...rest }: PlanByParty): ConversationPlan {
  return {
    ...rest,
    ...(rhythms && { rhythms: rhythms.map(answersInList) }),
    ...(consents && { consents: Object.values(consents) }),
    ...(confirmations && {
      confirmations: Object.values(confirmations).map(({ earlier, ...each }) => ({
        ...each,
        ...(earlier && { earlier: Object.values(earlier) }),
      })),
    }),
  };
}

const WORDED = [
  'expectations',
  'agenda',
  'strengths',
  'questions',
  'notes',
  'promises',
  'goals',
  'agreements',
  'record',
  'handOver',
] as const;

type Row = OwnItem & { readonly text: Text };

/**
 * Leaves out the rows that the reader began and put no words in. What has none of another party was taken back before the
 * reader read it: that it was there is theirs to know.
 */
function withoutBlanks(plan: ConversationPlan, party: Party | undefined): ConversationPlan {
  const isBegun = (list: (typeof WORDED)[number], { by = party, text, withdrawnAt, correction }: Row) => {
    // Of an agreement, `by` is a day.
    const isOwn =
      list === 'agreements' ||
      list === 'goals' ||
      (by === party && withdrawnAt === undefined && isBlank(correction as Text | undefined));
    return isOwn && isBlank(text);
  };
  const lists = WORDED.flatMap((list) => {
    const rows = (plan[list] ?? []) as readonly Row[];
    const worded = rows.filter((row) => !isBegun(list, row));
    return worded.length < rows.length ? [[list, worded] as const] : [];
  });
  return lists.length > 0 ? { ...plan, ...Object.fromEntries(lists) } : plan;
}
