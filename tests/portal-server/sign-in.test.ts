import assert from 'node:assert/strict';
import { createServer as createHttpServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, describe, it } from 'node:test';
import { getRequestListener } from '@hono/node-server';
import { Hono } from 'hono';
import Provider from 'oidc-provider';
import { identityFromClaims } from '../../packages/portal/server/claims.js';
import type { Database } from '../../packages/portal/server/database/database.js';
import { EXAMPLE_PEOPLE } from '../../packages/portal/server/example-people.js';
import { createExampleSignIn } from '../../packages/portal/server/example-sign-in.js';
import { createServer } from '../../packages/portal/server/server.js';
import { createSessions } from '../../packages/portal/server/sessions.js';
import { createSignIn, pathOf } from '../../packages/portal/server/sign-in.js';
import { describeInFolder } from './databases.js';

const KEY = 'k'.repeat(32);
const ACCOUNTS: Record<string, object> = {
  tess: { name: 'Tess', driehoek: { role: 'class-teacher', groups: ['Groep 6'], pupils: ['1'] } },
  stranger: { name: 'Somebody' },
};

const listen = (server: Server) =>
  new Promise<string>((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve(`http://127.0.0.1:${(server.address() as AddressInfo).port}`));
  });
const close = (server: Server | undefined) =>
  new Promise<void>((resolve) => {
    server?.close(() => resolve());
    server?.closeAllConnections();
  });

/** A browser, as far as signing in needs one: it keeps cookies for each origin, and follows no redirect by itself. */
function createBrowser() {
  const jars = new Map<string, Map<string, string>>();
  const visit = async (address: string, init: RequestInit = {}) => {
    const { origin } = new URL(address);
    const jar = jars.get(origin) ?? new Map<string, string>();
    jars.set(origin, jar);
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await fetch(address, {
      redirect: 'manual',
      ...init,
      headers: { Cookie: cookie, ...init.headers },
    });
    for (const line of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (value === '' || /max-age=0|expires=Thu, 01 Jan 1970/i.test(line)) jar.delete(name);
      else jar.set(name, value);
    }
    return response;
  };
  /** Visits, and follows redirects until an answer that is none. */
  const follow = async (address: string, init?: RequestInit): Promise<Response> => {
    const response = await visit(address, init);
    const location = response.headers.get('Location');
    return location === null ? response : follow(new URL(location, address).href);
  };
  return { visit, follow, cookies: (origin: string) => jars.get(origin) ?? new Map<string, string>() };
}

describeInFolder('signing in at a provider of OpenID Connect', (database) => {
  let provider: Server;
  let school: Server;
  let issuer = '';
  let origin = '';
  const asked: URL[] = [];

  before(async () => {
    provider = createHttpServer();
    issuer = await listen(provider);
    school = createHttpServer();
    origin = await listen(school);
    const oidc = new Provider(issuer, {
      clients: [
        {
          client_id: 'portal',
          client_secret: 'secret',
          redirect_uris: [`${origin}/sign-in/callback`],
          post_logout_redirect_uris: [`${origin}/`],
        },
      ],
      pkce: { required: () => true },
      claims: { openid: ['sub'], profile: ['name', 'driehoek'] },
      conformIdTokenClaims: false,
      cookies: { keys: ['c'.repeat(20)] },
      features: { devInteractions: { enabled: false } },
      findAccount: (_context, sub) => ({ accountId: sub, claims: () => ({ sub, ...ACCOUNTS[sub] }) }),
      interactions: { url: (_context, { uid }) => `/interaction/${uid}` },
      loadExistingGrant: async (context) => {
        const grant = new context.oidc.provider.Grant({
          clientId: context.oidc.client!.clientId,
          accountId: context.oidc.session!.accountId!,
        });
        grant.addOIDCScope('openid profile');
        await grant.save();
        return grant;
      },
    });
    let next = 'tess';
    const answer = oidc.callback();
    provider.on('request', (request, response) => {
      const url = new URL(request.url ?? '', issuer);
      if (url.pathname === '/next') {
        next = url.search.slice(1);
        response.end();
      } else if (url.pathname.startsWith('/interaction/')) {
        void oidc.interactionFinished(
          request,
          response,
          next === '' ? { error: 'access_denied' } : { login: { accountId: next } },
        );
      } else {
        if (url.pathname === '/auth') asked.push(url);
        void answer(request, response);
      }
    });
    const sessions = createSessions({ database: await database.empty(), key: KEY, isSecure: false });
    const signIn = createSignIn({
      issuer,
      clientId: 'portal',
      clientSecret: 'secret',
      origin,
      key: KEY,
      sessions,
      identityOf: identityFromClaims,
      isInsecure: true,
    });
    const app = createServer({
      database: await database.empty(),
      identify: sessions.identify,
      origin,
      key: KEY,
      signIn,
      rotate: sessions.rotate,
    });
    app.get('/', (context) => context.text('page'));
    school.on('request', getRequestListener(app.fetch));
  });
  after(() => Promise.all([close(provider), close(school)]));

  const as = (who: string) => fetch(`${issuer}/next?${who}`);

  it('makes a session of what the provider says, and goes on where the reader was', async () => {
    await as('tess');
    const { follow, visit, cookies } = createBrowser();
    assert.equal((await visit(`${origin}/api/me`)).status, 401);
    const end = await follow(`${origin}/sign-in?to=${encodeURIComponent('/?page=1')}`);
    assert.equal(end.url, `${origin}/?page=1`);
    assert.deepEqual(await (await visit(`${origin}/api/me`)).json(), {
      name: 'Tess',
      reader: { role: 'class-teacher', groups: ['Groep 6'], pupils: ['1'], id: 'tess' },
    });
    assert.deepEqual([...cookies(origin).keys()], ['driehoek']);
    const { searchParams } = asked.at(-1)!;
    assert.equal(searchParams.get('code_challenge_method'), 'S256');
    for (const name of ['code_challenge', 'state', 'nonce'])
      assert.ok((searchParams.get(name) ?? '').length >= 40, name);
  });

  it('ends a session for every copy of its cookie, and at the provider', async () => {
    await as('tess');
    const { follow, visit, cookies } = createBrowser();
    await follow(`${origin}/sign-in`);
    const kept = [...cookies(origin)].map(([name, value]) => `${name}=${value}`).join('; ');
    const me = () => fetch(`${origin}/api/me`, { headers: { Cookie: kept } });
    assert.equal((await me()).status, 200);
    const other = await visit(`${origin}/sign-out`, { method: 'POST', headers: { Origin: 'https://other.example' } });
    assert.equal(other.status, 403);
    assert.equal((await me()).status, 200);
    const out = await visit(`${origin}/sign-out`, { method: 'POST', headers: { Origin: origin } });
    assert.equal(out.status, 303);
    assert.match(out.headers.get('Location') ?? '', new RegExp(`^${issuer}/session/end\\?`));
    assert.equal((await me()).status, 401);
    assert.equal(cookies(origin).size, 0);
  });

  it('lets nobody in whom the school does not know, or who refused', async () => {
    for (const who of ['stranger', '']) {
      await as(who);
      const { follow, visit } = createBrowser();
      const end = await follow(`${origin}/sign-in`);
      assert.equal(end.status, 403, who);
      assert.equal((await visit(`${origin}/api/me`)).status, 401);
    }
  });

  it('takes an answer only in the browser that asked, and once', async () => {
    await as('tess');
    const victim = createBrowser();
    const attacker = createBrowser();
    const callback = async (browser: ReturnType<typeof createBrowser>) => {
      let address = `${origin}/sign-in`;
      while (!address.includes('/sign-in/callback?')) {
        const response = await browser.visit(address);
        address = new URL(response.headers.get('Location')!, address).href;
      }
      return address;
    };
    const address = await callback(attacker);
    await victim.follow(address);
    assert.equal((await victim.visit(`${origin}/api/me`)).status, 401);
    // Also where that browser has asked something of its own.
    await victim.visit(`${origin}/sign-in`);
    assert.equal((await victim.visit(address)).status, 403);
    assert.equal((await attacker.visit(address)).status, 302);
    const again = createBrowser();
    await again.visit(`${origin}/sign-in`);
    assert.equal((await again.visit(address)).status, 403);
    assert.equal((await again.visit(`${origin}/api/me`)).status, 401);
  });
});

describeInFolder('sessions', (database) => {
  const identity = EXAMPLE_PEOPLE[0]!;
  const open = (db: Database, isSecure = true) => {
    let time = Date.parse('2026-11-16T10:00:00Z');
    const sessions = createSessions({ database: db, key: KEY, isSecure, now: () => new Date(time) });
    const app = new Hono();
    app.use(sessions.rotate);
    app.get('/', async ({ req, json }) => json((await sessions.identify(req.raw))?.name ?? null));
    const ask = async (cookie: string) => {
      const response = await app.request('/', { headers: { Cookie: cookie.split(';')[0]! } });
      return { name: await response.json(), cookie: response.headers.get('Set-Cookie') };
    };
    return { sessions, ask, later: (minutes: number) => (time += minutes * 60_000) };
  };

  it('have a cookie that no script, no other site and no subdomain gets or sets, and that says nothing', async () => {
    const { sessions } = open(await database.empty());
    const cookie = await sessions.begin(identity);
    assert.match(cookie, /^__Host-driehoek=/);
    for (const part of ['Path=/', 'HttpOnly', 'Secure', 'SameSite=Lax', 'Max-Age=43200'])
      assert.ok(cookie.includes(part), part);
    assert.doesNotMatch(cookie, /Domain|bram|teacher/i);
  });

  it('are known by a cookie as it was signed, and not by one that was made up', async () => {
    const { sessions, ask } = open(await database.empty());
    const cookie = await sessions.begin(identity);
    assert.equal((await ask(cookie)).name, identity.name);
    const [pair = ''] = cookie.split(';');
    const [name, value = ''] = pair.split(/=(.*)/s);
    const [secret] = decodeURIComponent(value).split('.');
    for (const forged of [secret!, `${secret}.`, `${secret}x.${decodeURIComponent(value).split('.')[1]}`, ''])
      assert.equal((await ask(`${name}=${encodeURIComponent(forged)}`)).name, null, forged);
  });

  it('get another secret when they have lasted, once, and the earlier one soon ends', async () => {
    const { sessions, ask, later } = open(await database.empty());
    const first = await sessions.begin(identity);
    assert.equal((await ask(first)).cookie, null);
    later(61);
    const { cookie: second } = await ask(first);
    assert.ok(second);
    assert.equal((await ask(first)).cookie, null);
    assert.equal((await ask(first)).name, identity.name);
    later(2);
    assert.equal((await ask(first)).name, null);
    assert.equal((await ask(second)).name, identity.name);
    later(12 * 60);
    assert.equal((await ask(second)).name, null);
  });

  it('begin in the example by choosing somebody, from a page of its own', async () => {
    const { sessions } = open(await database.empty());
    const app = createExampleSignIn(EXAMPLE_PEOPLE, sessions);
    const page = await app.request('/sign-in?to=//evil.example');
    assert.match(await page.text(), /Juf Noor/);
    const choose = (headers: Record<string, string>) =>
      app.request('http://school.example/sign-in', {
        method: 'POST',
        headers: { 'Content-Type': 'application/x-www-form-urlencoded', Host: 'school.example', ...headers },
        body: 'person=0&to=%2F%2Fevil.example',
      });
    const chosen = await choose({ Origin: 'http://school.example' });
    assert.deepEqual([chosen.status, chosen.headers.get('Location')], [303, '/']);
    assert.match(chosen.headers.get('Set-Cookie') ?? '', /^__Host-driehoek=/);
    await assert.rejects(async () => {
      const other = await choose({ Origin: 'http://evil.example' });
      if (other.status !== 303) throw new Error('refused');
    });
  });
});

describe('where somebody goes on after signing in', () => {
  it('is a page of this server', () => {
    assert.deepEqual(
      [
        '/a?b=c',
        undefined,
        '',
        'https://evil.example',
        '//evil.example',
        '/\\evil.example',
        '/\t/evil.example',
        'javascript:x',
      ].map(pathOf),
      ['/a?b=c', '/', '/', '/', '/', '/', '/', '/'],
    );
  });
});
