import { resolve } from 'node:path';
import { defineConfig } from 'playwright/test';
import { CHROMIUM_FLAGS, hasPackagedChromium, unpackChromium } from './scripts/browsers.mjs';

const { path, libraries } = hasPackagedChromium ? await unpackChromium() : {};

/** The pictures of the stories: `npm run approve` takes them, `npm run verify` compares. What could draw them in another way is set here. */
export default defineConfig({
  testDir: 'tests/visual',
  testMatch: '*.visual.ts',
  outputDir: '.cache/visual/results',
  // One browser on one system: nothing in the name says which.
  snapshotPathTemplate: '{testDir}/pictures/{arg}{ext}',
  reporter: [
    [process.env.TEST_COUNTS ? 'dot' : 'line'],
    ['html', { outputFolder: '.cache/visual/report', open: 'never' }],
    ['./scripts/picture-reporter.mjs'],
  ],
  fullyParallel: true,
  workers: Number(process.env.WIREIT_PARALLEL) || 2,
  forbidOnly: true,
  // Generous, for a machine with other work.
  timeout: 300_000,
  expect: {
    timeout: 120_000,
    toHaveScreenshot: {
      // Another processor may round a colour in another way, by one; nobody sees that, and all else is a change.
      threshold: 0.01,
      // Nor a corner of a round edge in what scrolls, which falls a hair beside where it fell before.
      maxDiffPixels: 4,
      animations: 'disabled',
      caret: 'hide',
      scale: 'css',
    },
  },
  use: {
    browserName: 'chromium',
    launchOptions: {
      ...(path && { executablePath: path }),
      args: [
        ...CHROMIUM_FLAGS,
        '--disable-font-subpixel-positioning',
        '--disable-lcd-text',
        '--disable-skia-runtime-opts',
        '--font-render-hinting=full',
        '--force-color-profile=srgb',
      ],
      // Nothing of the machine: neither its fonts nor its language, in which a field for a date is drawn.
      env: {
        HOME: resolve('.cache/visual'),
        LANG: 'en_US.UTF-8',
        ...(libraries && { LD_LIBRARY_PATH: libraries }),
        FONTCONFIG_FILE: resolve('tests/visual/fonts.conf'),
      },
      timeout: 300_000,
    },
  },
});
