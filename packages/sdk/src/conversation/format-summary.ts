import { isBlank, type Language } from '../i18n/text.js';
import type { PageTexts } from '../i18n/texts.js';
import { findHeldAnswer } from './check-ins.js';
import { listWithdrawn } from './confirmed-wording.js';
import type { Contribution } from './contribution.js';
import type { AgendaItem, ConversationPlan, Note } from './conversation-plan.js';
import { type GlossaryTerm, meaningOf, termsIn } from './glossary-terms.js';
import { isShared, readerOfParty } from '../shared/rights.js';
import { listRecordParts } from './record-lines.js';
import { isOnTable, listCameUp } from './on-table.js';
import type { ContributionList } from './plan-fields.js';
import { listReaders, type OwnItem, ownerOf } from './sharing.js';
import { isHousehold, type Party } from '../shared/parties.js';
import { isCheckInAgreed } from './rhythm/rhythm-answer.js';
import { listChangedSince, listDisagreements } from './list-disagreements.js';
import {
  capitalize,
  createSummaryLines,
  joinClauses,
  type SummaryAudience,
  type SummaryLines,
} from './summary-lines.js';
import { createSupportLines } from './summary-support.js';
import { listTalkWishes } from './talk-wishes.js';
import { viewForPerspective } from './view-for-perspective.js';

/** The options of a summary. */
export interface SummaryOptions {
  /** The page's own wordings; they take precedence over ours. */
  readonly texts?: PageTexts;
  /** The terms that are explained below; ours when left out. */
  readonly glossary?: readonly GlossaryTerm[];
}

type SupportLines = ReturnType<typeof createSupportLines>;
/** A heading, if it has one, with its lines. */
type Part = readonly string[];

/**
 * Formats the summary of a conversation as plain text, for paper or mail: one fact per line, a blank line between
 * parts, strengths first. At its head stands for whom it is. It is made from the copy that the audience may see, and of what was prepared
 * only from what was on the table: what everybody who sat there may see, and of the agenda what came up (`listCameUp`). What the audience
 * shared with some of them alone is not in it, since a letter is passed on and lies on the kitchen table. Of what others brought to
 * a talk that is not rounded off, it has what the audience may see.
 *
 * - `parents`, or `parents-2` for the second household: everything, and the meaning of terms. Our texts are in their language; people's own texts are when they
 *   wrote them in it. The kind of conversation is left out, because it could become a label.
 * - `pupil`: what goes well, what it was about, what was said and agreed, the goals of a plan of support, and when all look back, addressed to the pupil.
 * - `record`: the facts alone: when, who, goals and agreements, who consented to them, contacts, follow-up. No strengths, expectations, summary or
 *   evaluation, and no kind when that is `difficult-talk`, which could become a label. Only what somebody from
 *   outside may have, because later readers were not there. Then what was written for the record: the school's draft as it was shared, what households
 *   and pupil wrote beside it and shared with the school, and who finds it right and who does not.
 *
 * Below an agreement to which a party said no stands so, with its words, and below one that was changed after a party had
 * said yes, a line per party: on paper it must not look agreed.
 *
 * What is no language tag gives a summary in Dutch.
 */
export function formatSummary(
  plan: ConversationPlan,
  language: Language,
  audience: SummaryAudience,
  { texts, glossary }: SummaryOptions = {},
): string {
  const lines = createSummaryLines(language, audience, texts);
  const support = createSupportLines(lines, language, audience, texts);
  const parts =
    audience === 'record'
      ? [...recordParts(plan, lines, support), ...writtenParts(plan, lines, language, texts)]
      : familyParts(plan, { lines, support, audience });
  const summary = layOut(parts);
  if (!isHousehold(audience)) return summary;
  const meanings = termsIn(summary, language, glossary).map((term) => {
    const meaning = meaningOf(term, language, glossary, texts);
    return meaning && `${term}: ${meaning}`;
  });
  return layOut([...parts, list(lines.heading('terms'), meanings)]);
}

interface FamilyLines {
  readonly lines: SummaryLines;
  readonly support: SupportLines;
  readonly audience: Exclude<SummaryAudience, 'record'>;
}

function familyParts(plan: ConversationPlan, { lines, support, audience }: FamilyLines): Part[] {
  const { localize, formatLine, heading, doer } = lines;
  const forParents = isHousehold(audience);
  const own = isHousehold(audience) ? audience : 'pupil';
  const view = viewForPerspective(plan, readerOfParty(own));
  const brought = ({ by, text }: Contribution) =>
    localize(text) && `${capitalize(doer(view, { who: by }))}: ${localize(text)}`;
  const objections = listObjections(view, lines);
  const agreements = view.agreements
    .filter(({ status }) => status !== 'dropped')
    .flatMap((agreement, index) => {
      const { id, text, by, status, evaluation } = agreement;
      const below = [
        formatLine('doer', doer(view, agreement)),
        formatLine('by', by ? lines.day(by) : ''),
        formatLine('status', lines.status(status)),
        ...support.agreement(view, agreement),
        formatLine('evaluation', localize(evaluation)),
        ...objections(id),
      ];
      return [`${index + 1}. ${localize(text)}`, ...below.flatMap((line) => (line ? [`   ${line}`] : []))];
    });
  const notes = listNotes(view).flatMap((note) => lines.note(view, note));
  const said = [...notes.map((note) => `- ${note}`), localize(view.summary)].filter(Boolean);
  const title = view.pupil ? formatLine('title-pupil', view.pupil) : heading('title');
  const followUp = view.followUp ? lines.day(view.followUp) : '';
  return [
    [lines.forWhom(view), forParents ? localize(view.title) || title : heading('title.pupil')],
    [...lines.setting(view), forParents ? formatLine('goal', localize(view.goal)) : '', support.leader(view)],
    list(heading('strengths'), listTabled(view, 'strengths', view.strengths, own).map(brought)),
    list(heading('agenda'), listTabled(view, 'agenda', withoutWishes(view), own).map(brought)),
    said.length > 0 ? [heading('text'), ...said] : [],
    forParents
      ? list(
          heading('promises'),
          listHeard(view, 'promises', view.promises ?? []).map((promise) =>
            support.cannotSince(view, promise, formatLine(promise.can ? 'can' : 'cannot', localize(promise.text))),
          ),
        )
      : [],
    list(support.heading, support.goals(view)),
    [
      heading('agreements'),
      ...(agreements.length > 0 || view.movedAgreements?.length ? agreements : [heading('agreements.none')]),
      ...listRemoved(view, lines),
    ],
    forParents ? list(support.consentHeading, support.consents(view)) : [],
    forParents ? list(heading('check-ins'), contactLines(view, lines, support)) : [],
    followUp ? [heading('follow-up'), followUp] : [],
    [heading(forParents ? 'reply' : 'reply.pupil')],
  ];
}

/** Lists the contacts that were agreed: those of a rhythm to which nobody said yes are not. */
const listAgreedContacts = (plan: ConversationPlan) =>
  (plan.checkIns ?? []).filter((each) => isCheckInAgreed(plan, each));

/** A line for each contact, and one for all of a rhythm that did not take place. */
function contactLines(plan: ConversationPlan, lines: SummaryLines, support: SupportLines): string[] {
  const contacts = listAgreedContacts(plan);
  const missed = contacts.filter((each) => each.from?.kind === 'rhythm' && findHeldAnswer(each) === false);
  return [
    ...contacts.filter((each) => !missed.includes(each)).map((each) => support.checkIn(plan, each)),
    missed.length > 0 ? lines.notHeld(missed.map(({ on }) => on)) : '',
  ];
}

/** Formats for later readers, who were not there: what somebody from outside may have, and what was agreed and consented to. */
function recordParts(plan: ConversationPlan, lines: SummaryLines, support: SupportLines): Part[] {
  const { localize, formatLine, heading, doer } = lines;
  // A reader from outside has no agreement that others from outside took up, and no answer; the school's own records do.
  const { agreements: agreed, goals = [], consents = [], refusedBefore, confirmations } = plan;
  const checkIns = listAgreedContacts(plan);
  const shared = viewForPerspective({ ...plan, draft: false }, 'external');
  const view: ConversationPlan = {
    ...shared,
    agreements: agreed,
    goals,
    consents,
    checkIns,
    ...(refusedBefore && { refusedBefore }),
    ...(confirmations && { confirmations }),
  };
  const objections = listObjections(view, lines);
  const agreements = view.agreements.map((agreement) => {
    const { id, text, by, status } = agreement;
    const facts = [
      formatLine('doer', doer(view, agreement)),
      formatLine('by', by ? lines.day(by) : ''),
      lines.status(status),
      ...support.agreement(view, agreement),
    ];
    return joinClauses([localize(text), ...facts, ...objections(id)]);
  });
  // Of a copy in which the kind is withheld, the title is blank.
  const isKindKnown = plan.type !== 'difficult-talk' && (plan.title === undefined || !isBlank(plan.title));
  const kind = isKindKnown ? formatLine('type', lines.kind(view)) : '';
  return [
    [
      lines.forWhom(view),
      heading('title.record'),
      kind,
      formatLine('pupil', view.pupil ?? ''),
      ...lines.setting(view),
      support.leader(view),
    ],
    list(support.heading, support.goals(view)),
    agreements.length > 0 ? list(heading('agreements'), agreements) : [heading('agreements.none')],
    listRemoved(view, lines),
    list(support.consentHeading, support.consents(view)),
    list(heading('check-ins'), contactLines(view, lines, support)),
    view.followUp ? [formatLine('next', lines.day(view.followUp))] : [],
  ];
}

/** What people wrote for the record, from the school's copy: what a family shared with the school for it. */
function writtenParts(plan: ConversationPlan, lines: SummaryLines, language: Language, texts?: PageTexts): Part[] {
  return listRecordParts(viewForPerspective(plan, readerOfParty('school')), lines, language, texts);
}

/** Per agreement a line for each party that said no to it, and for each whose yes was to other words. */
function listObjections(plan: ConversationPlan, lines: SummaryLines): (id: string) => string[] {
  const parties = (plan.confirmations ?? []).map((each) => ({ by: each.by, ids: new Set(listWithdrawn(plan, each)) }));
  const disagreements = listDisagreements(plan);
  return (id) => [
    ...disagreements.flatMap((disagreement) => {
      const { by, agreements, comment } = disagreement;
      if (!agreements.includes(id)) return [];
      const before = listChangedSince(plan, disagreement).find((each) => each.id === id);
      return [lines.disagreed(plan, by, comment), ...(before ? [lines.read(before.text)] : [])];
    }),
    ...parties.flatMap(({ by, ids }) => (ids.has(id) ? [lines.withdrawn(plan, by)] : [])),
  ];
}

/** The agreements to which a party said no and that were removed since: a *no* does not go with what it was about. */
function listRemoved(plan: ConversationPlan, lines: SummaryLines): string[] {
  const { agreements, movedAgreements = [], confirmations = [] } = plan;
  const present = new Set(agreements.map(({ id }) => id));
  const refused = listDisagreements(plan).flatMap((disagreement) =>
    listChangedSince(plan, disagreement).flatMap(({ id, text }) =>
      present.has(id) ? [] : [{ id, text, disagreement }],
    ),
  );
  const answered = confirmations.flatMap(({ of }) => of?.agreements ?? []);
  const moved = movedAgreements
    .filter((id) => refused.every((each) => each.id !== id))
    .flatMap((id) => answered.findLast((each) => each.id === id) ?? []);
  return [
    ...refused.map(({ id, text, disagreement: { by, comment } }) =>
      joinClauses([
        movedAgreements.includes(id) ? lines.moved(text) : lines.removed(text),
        lines.disagreed(plan, by, comment),
      ]),
    ),
    ...moved.map(({ text }) => lines.moved(text)),
  ];
}

/** That somebody wants to talk on comes after the talk: it was no point of it. */
function withoutWishes(plan: ConversationPlan): readonly AgendaItem[] {
  const wishes = listTalkWishes(plan);
  return listCameUp(plan).filter((item) => !wishes.includes(item));
}

/** The notes of the talk; of one that was taken back only what the party that said it added, which is its own. */
const listNotes = ({ notes = [] }: ConversationPlan): Note[] =>
  notes.filter(isShared).map((note) => (note.withdrawnAt === undefined ? note : { ...note, text: '' }));

/**
 * What was on the table, as far as the copy of a party tells: of its own with whom it shared it, and of what others brought once the talk was
 * rounded off. Until then all of that is what it may see.
 */
const listTabled = <T extends OwnItem>(
  plan: ConversationPlan,
  list: ContributionList,
  items: readonly T[],
  own: Party,
): T[] =>
  listHeard(plan, list, items).filter((item) => {
    const isTold = ownerOf(item) === own || plan.session?.endedAt !== undefined;
    return !isTold || isOnTable(plan, list, item);
  });

/** What somebody else in the talk could read, and nobody took back: of what was shared with a home that is not in it, nobody there heard. */
const listHeard = <T extends OwnItem>(plan: ConversationPlan, list: ContributionList, items: readonly T[]): T[] =>
  items.filter(
    (item) =>
      item.withdrawnAt === undefined && listReaders(plan, list, item).some((reader) => reader !== ownerOf(item)),
  );

/** Formats a heading with the items below it; empty when there are none. */
function list(heading: string, items: readonly string[]): Part {
  const lines = items.filter(Boolean).map((item) => `- ${item}`);
  return lines.length > 0 ? [heading, ...lines] : [];
}

const layOut = (parts: readonly Part[]) =>
  parts
    .map((part) => part.filter(Boolean).join('\n'))
    .filter(Boolean)
    .join('\n\n')
    .concat('\n');
