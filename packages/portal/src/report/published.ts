import { hasSameMeaning, type Instrument } from '@driehoek/sdk/checklist';
import { previousSchoolYear } from '@driehoek/sdk/shared';
import type { ReactiveController } from 'lit';
import type { PublishedReport } from '../session/published-reports.js';
import type { PortalElement } from '../shared/portal-element.js';

/** What the school published, of the year that shows and the one before. */
interface PublishedYears {
  readonly now: PublishedReport | undefined;
  readonly before: PublishedReport | undefined;
}

/** What the school published on the instrument that a page shows: asked anew for another one or another year, and when it is told of more. */
export class Published implements ReactiveController {
  readonly #host: PortalElement;
  readonly #instrument: () => Instrument;
  #years: PublishedYears | undefined;
  /** For what it was asked; empty while the server could not be. */
  #askedFor = '';
  #stop: (() => void) | undefined;

  constructor(host: PortalElement, instrument: () => Instrument) {
    this.#host = host;
    this.#instrument = instrument;
    host.addController(this);
  }

  /** Absent while it is not known. */
  get years(): PublishedYears | undefined {
    return this.#years;
  }

  /** Whether it is known or being asked. */
  get isAsked(): boolean {
    return this.#years !== undefined || this.#askedFor !== '';
  }

  hostUpdated(): void {
    this.#stop ??= this.#host.state.session.reports?.watch(() => void this.#askAgain());
    void this.#ask();
  }

  hostDisconnected(): void {
    this.#stop?.();
    this.#stop = undefined;
  }

  /** Shows what was published just now; says whether the page is still at it. */
  take(published: PublishedReport): boolean {
    const { instrument, instrumentVersion, schoolYear } = published.report;
    const shown = this.#instrument();
    const isShown =
      instrument === shown.id &&
      hasSameMeaning(instrumentVersion, shown) &&
      schoolYear === this.#host.state.visitor.schoolYear;
    if (isShown) this.#show({ now: published, before: this.#years?.before });
    return isShown;
  }

  async #ask(): Promise<void> {
    const { session, visitor } = this.#host.state;
    const { id, version } = this.#instrument();
    const wanted = [id, version, visitor.schoolYear].join(' ');
    if (!session.reports || wanted === this.#askedFor) return;
    this.#askedFor = wanted;
    if (this.#years) this.#show(undefined);
    // While the server cannot be reached the page is as it is without one, and asks again when it is drawn anew.
    const found = await this.#find();
    if (wanted !== this.#askedFor) return;
    if (found) this.#show(found);
    else this.#askedFor = '';
  }

  /** What was not published yet may be now; a report that was, does not change any more. */
  async #askAgain(): Promise<void> {
    const wanted = this.#askedFor;
    if (wanted === '' || !this.#years || this.#years.now) return;
    const found = await this.#find();
    if (found?.now && wanted === this.#askedFor) this.#show(found);
  }

  #show(years: PublishedYears | undefined): void {
    this.#years = years;
    this.#host.requestUpdate();
  }

  /** Resolves with `undefined` while the server cannot be reached. */
  async #find(): Promise<PublishedYears | undefined> {
    const { session, visitor } = this.#host.state;
    const { id, version } = this.#instrument();
    const find = (schoolYear: string) =>
      session.reports?.find({ instrument: id, instrumentVersion: version, schoolYear });
    const years = [visitor.schoolYear, previousSchoolYear(visitor.schoolYear)];
    const found = await Promise.all(years.map(find)).catch(() => undefined);
    return found && { now: found[0], before: found[1] };
  }
}
