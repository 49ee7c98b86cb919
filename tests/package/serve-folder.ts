import { createServer, type OutgoingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import sirv from 'sirv';

/** Serves a folder on this machine at a free port, with the given headers on every answer. */
export async function serveFolder(folder: string, headers: OutgoingHttpHeaders = {}) {
  const files = sirv(folder, {
    dev: true,
    setHeaders: (response) =>
      Object.entries(headers).forEach(([name, value]) => response.setHeader(name, String(value))),
  });
  const server = createServer((request, response) =>
    files(request, response, () => void response.writeHead(404).end()),
  );
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    close: () => new Promise<void>((resolve) => server.close(() => resolve())),
  };
}
