import { Agent, type ClientRequest, request } from 'node:http';
import type { Reader } from '@driehoek/sdk/shared';
import type { LoadedServer } from './drive.js';

/** Pages that hear of changes. */
export interface OpenStreams {
  /** Waits until the page of a reader is told of a record at a revision; returns the moment. */
  told(reader: Reader, id: string, revision: number): Promise<number>;
  /** How many changes were told in all. */
  count(): number;
  close(): void;
}

/** Opens a stream for each reader, so many at the same time. */
export async function openStreams(
  server: LoadedServer,
  readers: readonly Reader[],
  abreast = 20,
): Promise<OpenStreams> {
  const agent = new Agent({ maxSockets: Number.POSITIVE_INFINITY });
  const asked: ClientRequest[] = [];
  const waiting = new Map<string, (moment: number) => void>();
  let count = 0;
  const keyOf = (reader: Reader, id: string, revision: number) => `${reader.id} ${id} ${revision}`;
  const open = (reader: Reader) =>
    new Promise<void>((resolve, reject) => {
      const headers = { 'X-Reader': JSON.stringify(reader) };
      const stream = request(
        { host: '127.0.0.1', port: server.port, path: '/api/events', headers, agent },
        (response) => {
          if (response.statusCode !== 200) return reject(new Error(`${response.statusCode}`));
          let text = '';
          response.setEncoding('utf8');
          response.on('data', (part: string) => {
            text += part;
            const blocks = text.split('\n\n');
            text = blocks.pop() ?? '';
            for (const block of blocks) {
              const [, data] = /^data: (.*)$/m.exec(block) ?? [];
              if (data === undefined) continue;
              count += 1;
              const { id, revision } = JSON.parse(data) as { id: string; revision: number };
              waiting.get(keyOf(reader, id, revision))?.(performance.now());
            }
          });
          response.on('error', () => undefined);
          resolve();
        },
      );
      stream.on('error', reject);
      stream.end();
      asked.push(stream);
    });
  const left = [...readers];
  const work = async () => {
    for (let reader = left.pop(); reader; reader = left.pop()) await open(reader);
  };
  await Promise.all(Array.from({ length: abreast }, work));
  return {
    told: (reader, id, revision) =>
      new Promise((resolve) => {
        waiting.set(keyOf(reader, id, revision), resolve);
      }),
    count: () => count,
    close() {
      for (const each of asked) each.destroy();
    },
  };
}
