import { randomUUID } from 'node:crypto';
import type { Peers } from './peers.js';

/** A report that was published: which one, and nothing of what is in it. */
interface PublishedNews {
  readonly instrument: string;
  readonly schoolYear: string;
}

/** Tells that a report was published to whoever waits for it, in this process and the others of this server. */
export interface ReportNews {
  tell(news: PublishedNews): void;
  readonly hear: (listener: (news: PublishedNews) => void) => () => void;
}

/** What one process tells the others; they tell each other other things too. */
interface Told {
  /** Which process. */
  readonly from: string;
  readonly published?: PublishedNews;
}

/** Creates the news of a server. Who does not listen at that moment has not heard it, and asks for the report by itself. */
export function createReportNews(peers?: Peers): ReportNews {
  const from = randomUUID();
  const listeners = new Set<(news: PublishedNews) => void>();
  const tellHere = (news: PublishedNews) => {
    for (const listener of listeners) listener(news);
  };
  peers?.hear((text) => {
    const told = JSON.parse(text) as Told;
    if (told.published && told.from !== from) tellHere(told.published);
  });
  return {
    tell(news) {
      tellHere(news);
      const told: Told = { from, published: news };
      void peers?.tell(JSON.stringify(told)).catch(() => undefined);
    },
    hear(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
