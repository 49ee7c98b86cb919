import type { ParsedCalendar, ParseIcsOptions } from '@driehoek/sdk/contact-calendar/ics';
import type { Issue } from '@driehoek/sdk/shared';

/** A calendar file that is to be read, as a worker is told. */
export interface ReadRequest {
  readonly file: Blob;
  readonly options: ParseIcsOptions & { readonly language: string };
  /** What calendar files say in that language; a worker loads no texts of its own. */
  readonly wordings: { readonly [key: string]: string };
}

/** What a worker tells: how far it is, 0 to 1, and in the end the calendar, or why the file is refused. */
export type ReadReply =
  | { readonly progress: number }
  | { readonly parsed: ParsedCalendar }
  | { readonly issues: readonly Issue[] };

/** How whoever asked for a file follows its reading. */
export interface ReadFollower {
  readonly progress: (part: number) => void;
  /** Aborted when the file need not be read any more. */
  readonly signal: AbortSignal;
}
