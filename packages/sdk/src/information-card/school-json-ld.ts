import type { InformationCard } from './information-card.js';
import { webLink } from '../shared/safe-link.js';

/** A schema.org `School`, for search engines. */
export interface SchoolJsonLd {
  readonly '@context': 'https://schema.org';
  readonly '@type': 'School';
  readonly name: string;
  readonly address?: string;
  readonly telephone?: string;
  readonly url?: string;
  readonly logo?: string;
}

/**
 * Formats the public facts of the school as JSON-LD (https://schema.org/School). Nothing about teachers, the class or
 * the moments is in it: those are for parents, not for search engines. Use {@link formatSchoolJsonLd} for a page:
 * `JSON.stringify` of this may end the script element that it stands in.
 */
export function schoolJsonLd(card: InformationCard): SchoolJsonLd {
  const { name, address, phone, website, logo } = card.school;
  const url = website && webLink(website);
  const picture = logo && webLink(logo);
  return {
    '@context': 'https://schema.org',
    '@type': 'School',
    name,
    ...(address && { address }),
    ...(phone && { telephone: phone }),
    ...(url && { url }),
    ...(picture && { logo: picture }),
  };
}

/**
 * Formats {@link schoolJsonLd} as the text of a `<script type="application/ld+json">`, whoever wrote the card: no text in it
 * ends the script element, opens a comment or is a line end of JavaScript, in HTML and XHTML alike. It is JSON still.
 */
export function formatSchoolJsonLd(card: InformationCard): string {
  const escape = (character: string) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  return JSON.stringify(schoolJsonLd(card)).replace(/[<>&\u2028\u2029]/g, escape);
}
