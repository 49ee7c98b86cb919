import type { ConfirmationDraft, ConsentDraft, ConversationPlan } from '@driehoek/sdk/conversation';
import type { Party } from '@driehoek/sdk/shared';

type Kind = 'confirmationDrafts' | 'consentDrafts';
type Draft<K extends Kind> = K extends 'confirmationDrafts' ? ConfirmationDraft : ConsentDraft;

/**
 * What somebody chose in this window and has not sent. The draft in the plan has what the party chose last, in whichever window; here
 * the choice stays as who made it sees it, and that is what is sent, until the draft is sent or removed.
 */
export class ChosenHere {
  readonly #choices = new Map<string, Draft<Kind>>();

  /**
   * Keeps what a form in this window says by now, as the plan has it after that. Who only writes keeps what they see chosen when they
   * begin, also when that is nothing.
   */
  keep(kind: Kind, plan: ConversationPlan, party: Party, isChoice: boolean): void {
    const draft = plan[kind]?.findLast((each) => keyOf(kind, each) === `${kind} ${party}`);
    if (draft && (isChoice || !this.#choices.has(keyOf(kind, draft)))) this.#choices.set(keyOf(kind, draft), draft);
  }

  /** Returns a draft of the plan with what was chosen in this window, and the words of all windows. */
  show<K extends Kind>(kind: K, draft: Draft<K> | undefined): Draft<K> | undefined {
    const here = draft && this.#choices.get(keyOf(kind, draft));
    return draft && here ? withChoice(draft, here as Draft<K>) : draft;
  }

  /** Puts what was chosen in this window into the plan, so that a choice goes on from there. */
  putIn(kind: Kind, plan: ConversationPlan): ConversationPlan {
    const drafts = plan[kind]?.map((draft) => this.show(kind, draft));
    return drafts ? { ...plan, [kind]: drafts } : plan;
  }

  /** Forgets what is not in the plan any more: it was sent, or removed. */
  settle({ confirmationDrafts = [], consentDrafts = [] }: ConversationPlan): void {
    const known = new Set([
      ...confirmationDrafts.map((draft) => keyOf('confirmationDrafts', draft)),
      ...consentDrafts.map((draft) => keyOf('consentDrafts', draft)),
    ]);
    for (const key of this.#choices.keys()) if (!known.has(key)) this.#choices.delete(key);
  }

  /** Forgets everything: something else is edited. */
  clear(): void {
    this.#choices.clear();
  }
}

const keyOf = (kind: Kind, draft: Draft<Kind>): string => `${kind} ${'by' in draft ? draft.by : draft.household}`;

/** The words of one draft with the choice of another. */
function withChoice<D extends Draft<Kind>>(words: D, choice: D): D {
  const name = 'by' in words ? 'comment' : 'reason';
  const chosen = Object.entries(choice).filter(([field]) => field !== name);
  const written = Object.entries(words).filter(([field]) => field === name);
  return Object.fromEntries([...chosen, ...written]) as D;
}
