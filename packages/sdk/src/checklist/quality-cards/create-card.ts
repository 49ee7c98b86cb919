import { qualityCards as nl } from '../../i18n/nl/quality-cards.js';
import type { Role } from '../../shared/roles.js';
import { type Instrument, INSTRUMENT_SCHEMA_VERSION } from '../instruments/instrument.js';
import { yesPartlyNo } from '../instruments/yes-partly-no.js';

type Key = keyof typeof nl;

/**
 * Creates the instrument of a quality card of ours: answered with yes, partly or no, not validated. `sections`: section id →
 * who acts in each of its statements, in the order in which they are read; a statement that says who does it has a wording for that
 * reader (`own`). `respondents`: the roles of which it is for some people
 * alone, or for others besides.
 */
export function createCard(
  id: string,
  sections: { readonly [id: string]: readonly Role[] },
  respondents: readonly Role[] = [],
): Instrument {
  const text = (key: string) => ({ nl: nl[`${id}.${key}` as Key] });
  return {
    id,
    schemaVersion: INSTRUMENT_SCHEMA_VERSION,
    version: '1.2.0',
    sameMeaningAs: ['1.0.0', '1.1.0'],
    title: text('title'),
    description: text('description'),
    scale: yesPartlyNo,
    sections: Object.entries(sections).map(([name, actors]) => ({
      id: name,
      title: text(`section.${name}`),
      items: actors.map((actor, index) => {
        const item = `${name}.${index + 1}`;
        const isAddressed = `${id}.own.${item}` in nl;
        return { id: item, actor, text: text(`item.${item}`), ...(isAddressed && { ownText: text(`own.${item}`) }) };
      }),
    })),
    ...(respondents.length > 0 && {
      respondents: respondents.map((role) => ({ role, name: text(`respondent.${role}`) })),
    }),
    validated: false,
    source: text('source'),
  };
}
