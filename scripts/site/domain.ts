import { handvat, localizeInstrument } from '@driehoek/sdk/checklist';
import { localizeText, registerLanguage, type Text } from '@driehoek/sdk/i18n';
import * as english from '@driehoek/sdk/i18n/en/handvat';

/** Formats the steps of `handvat` as Markdown: success factors, and each statement in English with who does it. */
export function formatSteps(): string {
  registerLanguage('en', { handvat: english });
  const word = (text: Text) => localizeText(text, 'en');
  return localizeInstrument(handvat)
    .sections.map(({ step, title, successFactors = [], items }) =>
      [
        `### ${step}. ${word(title)}`,
        `What makes it succeed:\n\n${successFactors.map(({ number, text }) => `- (${number}) ${word(text)}`).join('\n')}\n\nStatements:`,
        items.map(({ id, actor, text }) => `- \`${id}\` (${actor}) ${word(text)}`).join('\n'),
      ].join('\n\n'),
    )
    .join('\n\n');
}
