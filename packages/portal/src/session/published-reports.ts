import type { Report } from '@driehoek/sdk/checklist';

/** A report as the school published it. */
export interface PublishedReport {
  readonly report: Report;
  /** When, an instant. */
  readonly publishedAt: string;
}

/** Which report is meant. */
interface NamedReport {
  readonly instrument: string;
  /** The version that was answered. */
  readonly instrumentVersion: string;
  readonly schoolYear: string;
}

/** The reports of a school on a server: each is published once, and does not change any more. */
export interface PublishedReports {
  /** Returns the report that was published; `undefined` when there is none yet. Rejects when the server cannot be asked. */
  find(named: NamedReport): Promise<PublishedReport | undefined>;
  /** Publishes a report, or returns the one that was published before; `too-few` while too few people have answered. */
  publish(named: NamedReport): Promise<PublishedReport | 'too-few'>;
  /** Hears that a report was published, or may have been; until the function that is returned is called. */
  watch(listener: () => void): () => void;
}

/** The reports on a server, that are told in its stream of events. */
export interface ServedReports extends PublishedReports {
  /** Hears in a stream of events of what is published. */
  follow(stream: Pick<EventSource, 'addEventListener'>): void;
}

/** Creates access to the reports on a server. */
export function createPublishedReports(api: string): ServedReports {
  const listeners = new Set<() => void>();
  const tell = () => {
    for (const listener of listeners) listener();
  };
  const read = async (answer: Response) => {
    if (!answer.ok) throw new Error(`The server answers ${answer.status}.`);
    return (await answer.json()) as PublishedReport;
  };
  return {
    async find({ instrument, instrumentVersion, schoolYear }) {
      const path = [instrument, schoolYear].map(encodeURIComponent).join('/');
      const query = new URLSearchParams({ instrumentVersion });
      const answer = await fetch(`${api}/reports/${path}?${query}`, { headers: { Accept: 'application/json' } });
      // None yet, or one on an instrument that the server does not know.
      return answer.status === 204 || answer.status === 404 ? undefined : read(answer);
    },
    async publish(named) {
      const answer = await fetch(`${api}/reports`, {
        method: 'POST',
        headers: {
          Accept: 'application/json',
          'Content-Type': 'application/json',
          'X-Requested-With': 'driehoek',
        },
        body: JSON.stringify(named),
      });
      return answer.status === 409 ? 'too-few' : read(answer);
    },
    watch(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    follow(stream) {
      stream.addEventListener('report', tell);
      // What was published while the stream was away is not told again.
      stream.addEventListener('open', tell);
    },
  };
}
