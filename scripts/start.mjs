import { serve } from './serve.mjs';

const PORT = Number(process.env.PORT ?? 4321);

const server = await serve({ folder: 'packages/portal/dist', port: PORT });
if (server.port !== PORT && PORT !== 0) console.log(`Port ${PORT} is taken, so it became another one.`);
console.log(
  `\n  The example portal: ${server.url}\n  Storybook:          ${server.url}storybook/\n\n  Stop with Ctrl-C.`,
);

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, async () => {
    await server.close();
    process.exit(0);
  });
}
