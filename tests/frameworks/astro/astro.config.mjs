import node from '@astrojs/node';
import { defineConfig } from 'astro/config';

export default defineConfig({
  output: 'server',
  adapter: node({ mode: 'standalone' }),
  // Astro takes a posted form only from the host that it knows itself by: without this line, from localhost alone.
  security: { allowedDomains: [{ hostname: 'portal.example' }] },
});
