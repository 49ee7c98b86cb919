import type { Party } from '@driehoek/sdk/shared';
import type { EntryDrafts } from '../../shared/entry-drafts.js';
import type { ConversationView } from '../conversation-view.js';

/** What stands in a form of a party before it is sent: kept at every letter, and dropped when it is sent. */
export interface KeptForm {
  get(name: string): string;
  keep(event: Event): void;
  drop(): void;
}

/** Keeps a form about one conversation for one party; without a page that keeps drafts, for as long as the element is there. */
export function keptForm(
  form: 'talk-on' | 'hand-over',
  party: Party,
  { plan }: ConversationView,
  drafts: EntryDrafts,
): KeptForm {
  const id = [form, party, plan.id].join(' ');
  return {
    get: (name) => String(drafts.find(id)?.get(name) ?? ''),
    keep: (event) => {
      // What is not sent is no change of the conversation.
      event.stopPropagation();
      const data = new FormData(event.currentTarget as HTMLFormElement);
      if (String(data.get('words') ?? '').trim() === '') drafts.drop(id);
      else drafts.keep(id, data, new FormData());
    },
    drop: () => drafts.drop(id),
  };
}
