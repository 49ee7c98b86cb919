import { type Context, Hono } from 'hono';
import { parseSigned, serializeSigned } from 'hono/utils/cookie';
import * as oidc from 'openid-client';
import type { ZodType } from 'zod';
import { describe } from './describe.js';
import { refuseOtherForms } from './guard.js';
import type { Identity } from './identity.js';
import { createProblem } from './problem.js';
import type { Sessions } from './sessions.js';

/** Options of {@link createSignIn}. */
export interface SignInOptions {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** The address of this server, as browsers see it. */
  readonly origin: string;
  /** Signs the cookie that remembers where somebody was when they went to sign in. */
  readonly key: string;
  readonly sessions: Sessions;
  /** Who somebody is by what the provider says of them; `undefined` for nobody of this school. */
  readonly identityOf: (
    claims: Readonly<Record<string, unknown>>,
  ) => Promise<Identity | undefined> | Identity | undefined;
  readonly scope?: string;
  /** Whether the provider may be reached without HTTPS: for tests alone. */
  readonly isInsecure?: boolean;
}

const NOT_OF_SCHOOL = {
  en: 'This account does not belong to this school.',
  nl: 'Dit account hoort niet bij deze school.',
};

interface Pending {
  readonly verifier: string;
  readonly state: string;
  readonly nonce: string;
  readonly to: string;
}

/** How long somebody may take to sign in, in seconds. */
const PENDING = 600;

/**
 * Creates the routes with which people sign in at a provider of OpenID Connect: `/sign-in`, `/sign-in/callback` and
 * `/sign-out`. The provider is asked how it works at the first visit, so that a server starts without it.
 */
export function createSignIn(options: SignInOptions): Hono {
  const { origin, key, sessions, identityOf, scope = 'openid profile' } = options;
  const isSecure = origin.startsWith('https:');
  const name = isSecure ? '__Host-driehoek-sign-in' : 'driehoek-sign-in';
  const cookie = (value: string, maxAge: number) =>
    serializeSigned(name, value, key, { path: '/', httpOnly: true, sameSite: 'Lax', secure: isSecure, maxAge });
  let provider: Promise<oidc.Configuration> | undefined;
  const discover = () => {
    provider ??= oidc
      .discovery(new URL(options.issuer), options.clientId, options.clientSecret, undefined, {
        execute: options.isInsecure ? [oidc.allowInsecureRequests] : [],
      })
      .catch((error: unknown) => {
        provider = undefined;
        throw error;
      });
    return provider;
  };
  const redirect_uri = `${origin}/sign-in/callback`;

  const app = new Hono();
  app.get('/sign-in', describeSignIn('To the provider'), async (context) => {
    const to = pathOf(context.req.query('to'));
    const pending: Pending = {
      verifier: oidc.randomPKCECodeVerifier(),
      state: oidc.randomState(),
      nonce: oidc.randomNonce(),
      to,
    };
    const address = oidc.buildAuthorizationUrl(await discover(), {
      redirect_uri,
      scope,
      code_challenge: await oidc.calculatePKCECodeChallenge(pending.verifier),
      code_challenge_method: 'S256',
      state: pending.state,
      nonce: pending.nonce,
    });
    context.header('Set-Cookie', await cookie(Buffer.from(JSON.stringify(pending)).toString('base64url'), PENDING));
    return context.redirect(address.href);
  });

  const describedCallback = describe(
    'Where the provider sends somebody back to',
    { 302: 'To the page where they were' },
    { isOpen: true, isPage: true, problems: ['forbidden'] },
  );
  app.get('/sign-in/callback', describedCallback, async (context) => {
    const { [name]: value } = await parseSigned(context.req.header('Cookie') ?? '', key, name);
    context.header('Set-Cookie', await cookie('', 0));
    // Nobody of this browser asked to sign in, or it was long ago.
    if (typeof value !== 'string') return context.redirect('/');
    const pending = JSON.parse(Buffer.from(value, 'base64url').toString()) as Pending;
    const claims = await readClaims(await discover(), new URL(new URL(context.req.url).search, redirect_uri), pending);
    const identity = claims && (await identityOf(claims));
    if (!identity) return createProblem('forbidden', { detail: NOT_OF_SCHOOL });
    context.header('Set-Cookie', await sessions.begin(identity), { append: true });
    return context.redirect(pending.to);
  });

  app.post('/sign-out', describeSignOut(), refuseOtherForms, async (context) => {
    const { end_session_endpoint } = (await discover()).serverMetadata();
    const to = end_session_endpoint
      ? oidc.buildEndSessionUrl(await discover(), { post_logout_redirect_uri: `${origin}/` }).href
      : '/';
    return signOut(context, sessions, to);
  });
  return app;
}

/** Describes the address to which who is not signed in is sent: what it answers, a page or an address. */
export const describeSignIn = (answer: string | ZodType) =>
  describe(
    'Where somebody signs in',
    typeof answer === 'string' ? { 302: answer } : { 200: ['A page', answer, 'text/html'] },
    {
      isOpen: true,
      isPage: true,
      parameters: [
        {
          in: 'query',
          name: 'to',
          description: 'The page of this server to go on with.',
          schema: { type: 'string' },
        },
      ],
    },
  );

/** Describes the address to which a form to sign out is sent. */
export const describeSignOut = () =>
  describe(
    'Signs out, by a form of this site',
    { 303: 'To where one is when nobody is signed in' },
    { isOpen: true, isPage: true },
  );

/** Ends the session, and sends the browser on. */
export async function signOut(context: Context, sessions: Sessions, to: string): Promise<Response> {
  context.header('Set-Cookie', await sessions.end(context.req.raw));
  // What the browser keeps of this reader goes as well.
  context.header('Clear-Site-Data', '"cache", "storage"');
  return context.redirect(to, 303);
}

/** Trades the code for what the provider says of somebody; `undefined` when it is no answer to what was asked. */
async function readClaims(provider: oidc.Configuration, address: URL, { verifier, state, nonce }: Pending) {
  try {
    const tokens = await oidc.authorizationCodeGrant(provider, address, {
      pkceCodeVerifier: verifier,
      expectedState: state,
      expectedNonce: nonce,
      idTokenExpected: true,
    });
    return tokens.claims();
  } catch (error) {
    // Refused at the provider, or an answer to another question.
    if (error instanceof oidc.ClientError || error instanceof oidc.AuthorizationResponseError) return undefined;
    if (error instanceof oidc.ResponseBodyError) return undefined;
    throw error;
  }
}

/** The page of this server to go on with, and never one of another. */
export function pathOf(to: string | undefined): string {
  if (to === undefined || !/^\/(?![/\\])/.test(to)) return '/';
  const base = 'http://own.invalid';
  const url = URL.canParse(to, base) ? new URL(to, base) : undefined;
  return url?.origin === base ? `${url.pathname}${url.search}` : '/';
}
