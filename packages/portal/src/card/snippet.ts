import type { InformationCard } from '@driehoek/sdk/information-card';

/**
 * Formats the HTML that a school pastes into its website: one script tag, and the card as JSON inside the element. A
 * `<` in the card is escaped, so that no text can end the script early.
 */
export function cardSnippet(card: InformationCard, paper: string, script: string): string {
  const json = JSON.stringify(card, null, 2).replaceAll('<', '\\u003c');
  return `<script type="module" src="${script}"></script>
<dh-information-card paper="${paper}">
  <script type="application/json">
${json.replace(/^/gm, '    ')}
  </script>
</dh-information-card>
`;
}
