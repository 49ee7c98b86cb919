import type { EntryDraft } from '@driehoek/elements/instrument-editor';
import type { PortalState } from '../state.js';

/** The id of the record of what was typed in a list of the school's own and is not in it yet; `new` for one that is not there yet. */
export const recordOf = (list: string): string => `own-instrument.${list}`;

/** Lists what was typed in a list and is not in it yet. */
export const listDrafts = (state: PortalState, list: string): readonly EntryDraft[] | undefined =>
  state.formDrafts.find(({ id }) => id === recordOf(list))?.drafts;

/** Finds what was typed for a list that is not there yet. */
export function findNewList(state: PortalState): FormData | undefined {
  const fields = listDrafts(state, 'new')?.[0]?.fields;
  if (fields === undefined) return undefined;
  const data = new FormData();
  for (const [name, value] of new URLSearchParams(fields)) data.append(name, value);
  return data;
}

/** Keeps what was typed for a list that is not there yet; nothing once it is there. */
export function keepNewList(state: PortalState, data: FormData | undefined): void {
  const fields = String(new URLSearchParams([...(data ?? [])].map(([name, value]) => [name, String(value)])));
  const drafts = data ? [{ id: '', fields }] : [];
  state.keep('entry-drafts', { id: recordOf('new'), drafts }, { isTyped: data !== undefined });
}
