import { previousSchoolYear } from '@driehoek/sdk/shared';
import type { ReactiveController } from 'lit';
import type { PublishedReport } from '../session/published-reports.js';
import type { PortalElement } from '../shared/portal-element.js';
import type { PortalState } from '../state.js';

/** What the school published, of the year that shows and the one before. */
export interface PublishedYears {
  readonly now: PublishedReport | undefined;
  readonly before: PublishedReport | undefined;
}

/** Asks what was published; resolves with `undefined` while the server cannot be reached. */
export async function findPublished({
  instrument,
  session,
  visitor,
}: PortalState): Promise<PublishedYears | undefined> {
  const find = (schoolYear: string) => session.reports?.find({ instrument: instrument.id, schoolYear });
  const years = [visitor.schoolYear, previousSchoolYear(visitor.schoolYear)];
  const found = await Promise.all(years.map(find)).catch(() => undefined);
  return found && { now: found[0], before: found[1] };
}

/** Hears, for as long as its page is there, that something was published. */
export class PublishedWatch implements ReactiveController {
  readonly #host: PortalElement;
  readonly #heard: () => void;
  #stop: (() => void) | undefined;

  constructor(host: PortalElement, heard: () => void) {
    this.#host = host;
    this.#heard = heard;
    host.addController(this);
  }

  hostUpdated(): void {
    this.#stop ??= this.#host.state.session.reports?.watch(this.#heard);
  }

  hostDisconnected(): void {
    this.#stop?.();
    this.#stop = undefined;
  }
}
