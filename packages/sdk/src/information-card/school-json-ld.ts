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
 * the moments is in it: those are for parents, not for search engines.
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
