import { emulateMedia } from '@web/test-runner-commands';

/**
 * Runs claims about a page as it looks on paper, and returns whether it could: only Chromium's driver lays out a page for print.
 * A test in which nothing else is claimed is skipped elsewhere.
 */
export async function onPaper(claim: () => void | Promise<void>): Promise<boolean> {
  const isPrint = await emulateMedia({ media: 'print' }).then(
    () => matchMedia('print').matches,
    () => false,
  );
  try {
    if (isPrint) await claim();
  } finally {
    await emulateMedia({ media: 'screen' }).catch(() => undefined);
  }
  return isPrint;
}
