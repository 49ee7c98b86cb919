import { readFileSync } from 'node:fs';
import { lexer } from 'marked';

/** The code blocks of the README that name a file (```js score.js), by that name; exactly as they stand there. */
export const readQuickStarts = (): Map<string, string> => readBlocks(readFileSync('README.md', 'utf8'));

/** The code blocks of a page in Markdown that name a file, by that name. */
export function readBlocks(markdown: string): Map<string, string> {
  const blocks = new Map<string, string>();
  for (const token of lexer(markdown)) {
    if (token.type !== 'code') continue;
    const [, file] = (token.lang ?? '').split(' ');
    if (file) blocks.set(file, token.text);
  }
  return blocks;
}

/** The shell lines of the README that contain a word. */
export function readCommand(word: string): string {
  const line = readFileSync('README.md', 'utf8')
    .split('\n')
    .find((text) => text.startsWith('npm ') && text.includes(word));
  if (!line) throw new Error(`The README has no command with ${word}.`);
  return line;
}
