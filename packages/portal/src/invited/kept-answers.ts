import type { Response } from '@driehoek/sdk/checklist';
import type { Asked } from './answering.js';

/** What somebody with a code filled in, on their device until it is sent. */
export interface KeptAnswers {
  readonly asked: Asked;
  readonly response: Response;
  /** Whether it was sent without hearing whether it came. */
  readonly isTried?: true;
}

const PREFIX = 'driehoek-invited/';

/** The name under which the answers with a code are kept, as the `storage` event has it. */
export const keyOf = (code: string): string => `${PREFIX}${code}`;

/** Reads what was filled in with a code; `undefined` when there is nothing, or nothing that can be read. */
export function readKept(code: string): KeptAnswers | undefined {
  try {
    const text = localStorage.getItem(keyOf(code));
    const kept = text === null ? undefined : (JSON.parse(text) as Partial<KeptAnswers>);
    return kept?.asked && kept.response ? (kept as KeptAnswers) : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps what is filled in; returns whether this device could. */
export function keep(code: string, kept: KeptAnswers): boolean {
  try {
    localStorage.setItem(keyOf(code), JSON.stringify(kept));
    return true;
  } catch {
    return false;
  }
}

export function removeKept(code: string): void {
  try {
    localStorage.removeItem(keyOf(code));
  } catch {
    // Nothing was kept there either.
  }
}
