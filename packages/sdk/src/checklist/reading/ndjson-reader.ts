import { cutText } from '../../shared/cut-text.js';
import type { ReadRecord } from './read-record.js';
import type { Judge } from './judge-response.js';
import type { RecordReader } from './read-record.js';
import { LineSplitter } from './split-lines.js';

/** Creates a reader of NDJSON: one JSON object per line; blank lines are skipped. */
export function createNdjsonReader(judge: Judge): RecordReader {
  const splitter = new LineSplitter();
  let line = 0;

  const read = (text: string): ReadRecord => {
    const unreadable = judge.unreadable(text);
    if (unreadable) return judge.refuse(line, text, [unreadable]);
    let data: unknown;
    try {
      data = JSON.parse(text);
    } catch {
      return judge.refuse(line, text, [judge.issue('not-json', excerpt(text))]);
    }
    if (typeof data === 'object' && data !== null && !Array.isArray(data)) return judge.judge(data, line, text);
    return judge.refuse(line, text, [judge.issue('not-an-object', excerpt(text))]);
  };

  function* readAll(lines: Iterable<string>): Generator<ReadRecord, void> {
    for (const raw of lines) {
      line++;
      const text = raw.endsWith('\r') ? raw.slice(0, -1) : raw;
      if (text.trim() !== '') yield read(text);
    }
  }

  return { push: (text) => readAll(splitter.push(text)), end: () => readAll(splitter.end()) };
}

const excerpt = (text: string) => cutText(text, 41);
