import { type InformationCard, schoolJsonLd } from '@driehoek/sdk/information-card';

/** The facts of each card on the page, and the script for each different text. */
const factsOf = new Map<object, string>();
const scripts = new Map<string, HTMLScriptElement>();

/**
 * Puts the public facts of a card's school into the page's head for search engines, once for all cards of one
 * school; without a card it takes back what this owner put there.
 */
export function publishSchoolFacts(owner: object, card: InformationCard | undefined): void {
  if (card) factsOf.set(owner, JSON.stringify(schoolJsonLd(card)));
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
    script.text = toTrustedData(facts);
  } catch {
    // A page may forbid our policy; then its search engines do without.
    return;
  }
  document.head.append(script);
  scripts.set(facts, script);
}

interface TrustedTypes {
  createPolicy(name: string, rules: { createScript(text: string): string }): { createScript(text: string): string };
}
const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
let policy: ReturnType<TrustedTypes['createPolicy']> | undefined;

/**
 * Under Trusted Types a script's text takes no plain string, also where the script is data and never runs. Our
 * policy, `driehoek`, lets nothing but JSON through.
 */
function toTrustedData(json: string): string {
  policy ??= trustedTypes?.createPolicy('driehoek', { createScript: (text) => JSON.stringify(JSON.parse(text)) });
  return policy?.createScript(json) ?? json;
}
