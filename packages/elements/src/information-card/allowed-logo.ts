import { safeUrl } from '@driehoek/sdk/information-card';

/** Where a logo may come from. */
export interface LogoSources {
  /** The base address of relative ones: that of the page, or of the file that the card came in. */
  readonly base: string;
  /** The origins that the page allows besides, with spaces in between. */
  readonly origins: string | null | undefined;
}

/**
 * Resolves the address of a card's logo, which browsers ask for by themselves: whoever writes a card could see by it who
 * reads it. So it comes from the page's own origin, from that of the card's file, or from one that the page allows;
 * elsewhere than at the page's own origin by https. `undefined` for any other, a `data:` address too.
 *
 * Where the server at such an address sends the browser on to is not checked: that is for the `img-src` of the page's
 * Content-Security-Policy.
 */
export function allowedLogo(logo: string, { base, origins }: LogoSources): string | undefined {
  const url = URL.canParse(logo, base) ? new URL(logo, base) : undefined;
  if (!url || !/^https?:$/.test(url.protocol)) return undefined;
  const isOwn = url.origin === location.origin;
  const allowed = [base, ...listOrigins(origins)].map((each) => (URL.canParse(each) ? new URL(each).origin : ''));
  const isAllowed = isOwn || (url.protocol === 'https:' && allowed.includes(url.origin));
  return isAllowed ? safeUrl(url.href) : undefined;
}

/** Lists what a page wrote in `logo-origins` that allows no logo: without `https:`, with a wildcard, or with commas in between. */
export function unusableOrigins(origins: LogoSources['origins']): string[] {
  return listOrigins(origins).filter(
    (each) => !URL.canParse(each) || new URL(each).protocol !== 'https:' || /[*,]/.test(each),
  );
}

const listOrigins = (origins: LogoSources['origins']) => (origins ?? '').split(/\s+/).filter(Boolean);
