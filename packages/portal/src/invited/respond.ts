import { readServer } from '../session/server-mark.js';
import { createAnswering } from './answering.js';
import './respond-page.js';

/** Opens the page for who answers with a code: nobody signs in, and no record of the school is read. */
export function openResponding(): void {
  const page = document.createElement('portal-respond');
  const server = readServer();
  page.answering = server && createAnswering(server.invited);
  document.body.append(page);
}
