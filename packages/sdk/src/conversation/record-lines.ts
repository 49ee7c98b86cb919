import { conversationRecord as nl } from '../i18n/nl/conversation-record.js';
import type { Language } from '../i18n/text.js';
import { createTexts, type PageTexts } from '../i18n/texts.js';
import type { ConversationPlan } from './conversation-plan.js';
import { listParties } from './list-parties.js';
import { listRecordAdditions, listRecordAnswers, listRecordDraft } from './record-answers.js';
import { capitalize, type SummaryLines } from './summary-lines.js';

const recordTexts = /* @__PURE__ */ createTexts(nl);

/**
 * Lists the parts of the record that people wrote, each with its heading: the school's draft as it was shared, what others wrote beside
 * it with who said so, and who finds it right and who does not. What was not shared, or was taken back, is not in it; that something of the draft
 * was taken back is said. `plan` is the
 * school's copy.
 */
export function listRecordParts(
  plan: ConversationPlan,
  { localize, doer }: SummaryLines,
  language: Language,
  texts?: PageTexts,
): string[][] {
  const translate = recordTexts(language, texts);
  const others = listParties(plan).filter((party) => party !== 'school');
  const isRead = new Set(others.flatMap((party) => listRecordDraft(plan, party).map(({ id }) => id)));
  const takenBack = (plan.record ?? []).filter(
    ({ by, sharedWith = [], withdrawnAt }) => by === 'school' && sharedWith.length > 0 && withdrawnAt !== undefined,
  );
  const draft = (plan.record ?? []).filter(({ id }) => isRead.has(id)).map(({ text }) => localize(text));
  const additions = listRecordAdditions(plan).map(({ by, text }) =>
    translate('conversation-record.addition', { who: capitalize(doer(plan, { who: by })), words: localize(text) }),
  );
  const hasSaid = (plan.recordAnswers ?? []).length > 0;
  if (draft.length === 0 && takenBack.length === 0 && additions.length === 0 && !hasSaid) return [];
  const answers = listRecordAnswers(plan);
  const isAgreed = answers.every(({ state }) => state === 'agreed');
  return [
    draft.length + takenBack.length > 0
      ? [
          translate('conversation-record.draft'),
          ...draft,
          takenBack.length > 0 ? translate('conversation-record.taken-back', { count: takenBack.length }) : '',
        ]
      : [],
    additions.length > 0 ? [translate('conversation-record.additions'), ...additions.map((line) => `- ${line}`)] : [],
    [
      translate('conversation-record.answers'),
      ...answers.map(
        ({ party, state, isTakenBack }) =>
          `- ${translate(`conversation-record.answer.${state === 'disagreed' && isTakenBack ? 'disagreed-withdrawn' : state}`, { who: capitalize(doer(plan, { who: party })) })}`,
      ),
      isAgreed ? '' : translate('conversation-record.not-agreed'),
    ],
  ];
}
