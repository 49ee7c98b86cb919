import { createLoader, type Language, listLanguages, SOURCE_LANGUAGE } from '@driehoek/sdk/i18n';
import type { CSSResultOrNative, ReactiveControllerHost } from 'lit';
import { LazyPart } from '../shared/lazy-part.js';
import type { StaffTools, TermTools } from './planner-scene.js';

const loadTerms = createLoader(() => import('./conversation-terms.js'));
const loadStaff = createLoader(() => import('./conversation-staff.js'));
const loadPrint = createLoader(() => import('./conversation-print.js'));
const loadInvite = createLoader(() => import('./conversation-invite.js'));

/**
 * The parts of a planner that are loaded on use: what explains and what staff have beside the plan at once, so that they
 * are there when the network is not; what prints and invites when the reader asks for it.
 */
export class PlannerTools {
  readonly terms: LazyPart<TermTools>;
  readonly staff: LazyPart<StaffTools>;
  readonly print: LazyPart<Awaited<ReturnType<typeof loadPrint>>>;
  readonly invite: LazyPart<Awaited<ReturnType<typeof loadInvite>>>;
  /** The languages in which there are texts, as far as that is known. */
  languages: readonly Language[] = [SOURCE_LANGUAGE];
  #languages: Promise<void> | undefined;
  readonly #host: ReactiveControllerHost;

  /** @param staffIsThere is given the look of what staff have. */
  constructor(host: ReactiveControllerHost & Element, staffIsThere: (styles: readonly CSSResultOrNative[]) => void) {
    this.#host = host;
    this.terms = new LazyPart(host, { name: 'part.name.terms', load: loadTerms });
    this.staff = new LazyPart(host, {
      name: 'part.name.staff',
      load: loadStaff,
      ready: ({ staffStyles }) => staffIsThere(staffStyles),
    });
    this.print = new LazyPart(host, { name: 'part.name.print', load: loadPrint });
    this.invite = new LazyPart(host, { name: 'part.name.calendar-file', load: loadInvite });
  }

  /** Loads what this reader needs beside the plan. */
  preload(isStaff: boolean): void {
    this.terms.preload();
    this.#languages ??= listLanguages().then((languages) => {
      this.languages = languages;
      this.#host.requestUpdate();
    });
    if (isStaff) this.staff.preload();
  }

  /** Settles when nothing of it is on its way. */
  get settled(): Promise<unknown> {
    return Promise.all([this.terms.settled, this.staff.settled, this.#languages]);
  }
}
