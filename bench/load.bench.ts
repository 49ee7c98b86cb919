import { startPostgres, WITHOUT_POSTGRES } from '../tests/portal-server/postgres.js';
import { type Figure, toFigure } from './figure.js';
import {
  askAs,
  closeServers,
  createDay,
  keepPace,
  type LoadedServer,
  type Revisions,
  startServer,
  within,
} from './load/drive.js';
import { CLASSES, parentOf, type Place, PUPILS, pupilOf } from './load/school.js';
import { openStreams } from './load/streams.js';

const { env } = process;
const SECONDS = Number(env['LOAD_SECONDS'] ?? 10);
const RATE = Number(env['LOAD_RATE'] ?? 200);
const SCHOOLS = (env['LOAD_SCHOOLS'] ?? '1,10,100').split(',').map(Number);
const STREAMS = Number(env['LOAD_STREAMS'] ?? 500);
const REQUESTS = Number(env['LOAD_REQUESTS'] ?? 6000);
/** What nobody waits for, in milliseconds. */
const UNNOTICED = 100;

/** The portal's server under the load of schools, over PostgreSQL and over the database in a folder. */
export default async function measureLoad(): Promise<Figure[]> {
  const figures: Figure[] = [];
  const add = (figure: Omit<Figure, 'ratio'>) => void figures.push(toFigure(figure));
  if (WITHOUT_POSTGRES === false) {
    const postgres = await startPostgres({ isDurable: true });
    let first = Number.NaN;
    try {
      for (const schools of SCHOOLS) {
        const database = await postgres.createDatabase(`load_${schools}`);
        const server = await startServer({ database, fill: schools });
        const name = `${schools === 1 ? '1 school' : `${schools} schools`} of ${CLASSES * PUPILS}, PostgreSQL`;
        const revisions: Revisions = new Map();
        const took = await measurePace(server, schools, revisions, name, add);
        if (schools !== SCHOOLS[0])
          add({
            name: `CPU of a request at ${schools} schools, against ${SCHOOLS[0]}`,
            ours: took,
            bound: first,
            ceiling: 1.2,
            unit: 'ms',
          });
        else {
          first = took;
          const bare = await startServer({ database, isBare: true });
          const least = await pace(bare, schools, revisions);
          await bare.close();
          add({
            name: `CPU of a request, against by hand without rights, rules and checks`,
            ours: took,
            bound: least.cpu,
            ceiling: 4,
            unit: 'ms',
          });
          await measureMemory(server, revisions, add);
          await measureStreams(server, add);
        }
        await server.close();
      }
    } finally {
      await closeServers();
      await postgres.close();
    }
  } else console.error(`${WITHOUT_POSTGRES}: only the database in a folder is measured.`);
  const folder = await startServer({ fill: 1 });
  const { times } = await pace(folder, 1, new Map(), RATE / 10);
  for (const part of [0.5, 0.95])
    add({
      name: `${RATE / 10} requests a second, 1 school, in a folder: p${part * 100}`,
      ours: within(times, part),
      bound: UNNOTICED,
      unit: 'ms',
    });
  await folder.close();
  return figures;
}

type Add = (figure: Omit<Figure, 'ratio'>) => void;

async function pace(server: LoadedServer, schools: number, revisions: Revisions, rate = RATE) {
  const day = createDay(server, schools, revisions);
  await keepPace(day, rate, Math.min(2, SECONDS));
  const before = await server.usage();
  const times = await keepPace(day, rate, SECONDS);
  const { cpu } = await server.usage();
  return { times, cpu: (cpu - before.cpu) / times.length };
}

/** Returns what a request took of the processor, in milliseconds. */
async function measurePace(
  server: LoadedServer,
  schools: number,
  revisions: Revisions,
  name: string,
  add: Add,
): Promise<number> {
  const { times, cpu } = await pace(server, schools, revisions);
  for (const part of [0.5, 0.95])
    add({
      name: `${RATE} requests a second, ${name}: p${part * 100}`,
      ours: within(times, part),
      bound: UNNOTICED,
      ceiling: 1,
      unit: 'ms',
    });
  return cpu;
}

async function measureMemory(server: LoadedServer, revisions: Revisions, add: Add): Promise<void> {
  const day = createDay(server, 1, revisions);
  const ask = async (count: number) => {
    for (let done = 0; done < count; done += 20) await Promise.all(Array.from({ length: 20 }, day));
    return (await server.usage()).heap;
  };
  const early = await ask(REQUESTS / 3);
  const late = await ask((REQUESTS * 2) / 3);
  add({
    name: `Memory of the server after ${REQUESTS} requests, against a third of them`,
    ours: late,
    bound: early,
    ceiling: 1.1,
    unit: 'MB',
  });
}

/** How long it takes until a home hears that its other page answered, while so many pages listen. */
async function measureStreams(server: LoadedServer, add: Add): Promise<void> {
  const places = Array.from(
    { length: STREAMS },
    (_, number): Place => ({
      school: 0,
      group: number % CLASSES,
      pupil: Math.floor(number / CLASSES) % PUPILS,
    }),
  );
  const before = await server.usage();
  const start = performance.now();
  const streams = await openStreams(server, places.map(parentOf));
  add({
    name: `${STREAMS} pages begin to listen, each`,
    ours: (performance.now() - start) / STREAMS,
    bound: UNNOTICED,
    ceiling: 1,
    unit: 'ms',
  });
  const { heap } = await server.usage();
  add({
    name: `Memory of a page that listens`,
    ours: ((heap - before.heap) * 1000) / STREAMS,
    bound: 200,
    ceiling: 1,
    unit: 'kB',
  });
  let number = 0;
  const times = await keepPace(
    async () => {
      const place = places[number++ % places.length]!;
      const [reader, id] = [parentOf(place), pupilOf(place)];
      const path = `/api/records/attendance/${id}`;
      const { revision, ...body } = JSON.parse((await askAs(reader, server, path)).text) as { revision: number };
      const told = streams.told(reader, id, revision + 1);
      await askAs(reader, server, path, { revision, body: { ...body, coming: [`${revision}`] } });
      await told;
    },
    RATE / 5,
    Math.min(SECONDS, STREAMS / (RATE / 5)),
  );
  add({
    name: `A change is read, stored and told, ${RATE / 5} a second while ${STREAMS} pages listen: p95`,
    ours: within(times, 0.95),
    bound: UNNOTICED,
    ceiling: 1,
    unit: 'ms',
  });
  streams.close();
}
