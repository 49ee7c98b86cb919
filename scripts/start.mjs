import { serve, STORYBOOK_POLICY } from './serve.mjs';

const PORT = Number(process.env.PORT ?? 4321);

// Storybook evaluates strings, which nothing at the origin of the portal may do.
const storybook = await serve({ folder: '.cache/storybook', port: PORT && PORT + 1, policy: STORYBOOK_POLICY });
const redirects = { '/storybook': storybook.url, '/storybook/': storybook.url };
const portal = await serve({ folder: 'packages/portal/dist', port: PORT, redirects });
if (portal.port !== PORT && PORT !== 0) console.log(`Port ${PORT} is taken, so it became another one.`);
console.log(`\n  The example portal: ${portal.url}\n  Storybook:          ${storybook.url}\n\n  Stop with Ctrl-C.`);

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, async () => {
    await Promise.all([portal.close(), storybook.close()]);
    process.exit(0);
  });
}
