import { formatSchoolJsonLd, type InformationCard } from '@driehoek/sdk/information-card';
import { trustedData } from '../shared/trusted-policy.js';

/** The JSON-LD of each card on the page, and one script element per different text. */
const factsOf = new Map<object, string>();
const scripts = new Map<string, HTMLScriptElement>();

/**
 * Publishes the public facts of a card's school as JSON-LD in the page's head for search engines, once for all cards of
 * one school. Without a card it removes what this owner published.
 */
export function publishSchoolFacts(owner: object, card: InformationCard | undefined): void {
  if (card) factsOf.set(owner, formatSchoolJsonLd(card));
  else factsOf.delete(owner);
  const wanted = new Set(factsOf.values());
  for (const [facts, script] of scripts) {
    if (wanted.has(facts)) wanted.delete(facts);
    else {
      script.remove();
      scripts.delete(facts);
    }
  }
  wanted.forEach(appendFacts);
}

function appendFacts(facts: string): void {
  const script = document.createElement('script');
  script.type = 'application/ld+json';
  try {
    script.text = trustedData(facts);
  } catch {
    // A page may forbid our Trusted Types policy; then nothing is published.
    return;
  }
  document.head.append(script);
  scripts.set(facts, script);
}
