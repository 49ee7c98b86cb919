import { localizeText } from '@driehoek/sdk/i18n';
import { PARENT_OFFERS_SCHEMA_VERSION, type ParentOffers } from '@driehoek/sdk/parent-offers';
import type { SchoolYear } from '@driehoek/sdk/shared';
import { NEWCOMERS, TO_NEW_SCHOOL, WITH_SUPPORT } from '../family/example-families.js';
import { GROUP } from '../year/example-entries.js';

/**
 * What invented parents offered at the start of a year, in the language of the visitor: one has an answer, one waits, one withdrew
 * it. What a real parent writes is never translated.
 */
export function exampleOffers(schoolYear: SchoolYear, language: string): ParentOffers {
  const say = (nl: string, en: string) => localizeText({ nl, en }, language);
  const year = schoolYear.slice(0, 4);
  return {
    id: `offers.${schoolYear}`,
    schemaVersion: PARENT_OFFERS_SCHEMA_VERSION,
    schoolYear,
    offers: [
      {
        id: 'offer-1',
        pupil: WITH_SUPPORT,
        group: GROUP,
        by: 'parents',
        kind: 'guest',
        name: 'Teun',
        text: say(
          'Ik kan andere ouders vertellen hoe het bij ons ging toen Mila extra hulp kreeg.',
          'I can tell other parents how it went with us when Mila got extra help.',
        ),
        times: say('overdag, niet op dinsdag', 'by day, not on Tuesdays'),
        offeredAt: `${year}-09-14T18:40:00.000Z`,
        answer: {
          kind: 'yes',
          text: say(
            'Wat mooi dat u dit wilt doen. We vragen het u als een ouder daar behoefte aan heeft.',
            'How good that you want to do this. We will ask you when a parent needs it.',
          ),
          by: 'class-teacher',
          on: `${year}-09-16`,
        },
      },
      {
        id: 'offer-2',
        pupil: NEWCOMERS,
        group: GROUP,
        by: 'parents',
        kind: 'class-task',
        text: say('Ik kan voorlezen in het Arabisch.', 'I can read aloud in Arabic.'),
        offeredAt: `${year}-10-05T19:10:00.000Z`,
      },
      {
        id: 'offer-3',
        pupil: TO_NEW_SCHOOL,
        group: GROUP,
        by: 'parents',
        kind: 'meeting',
        text: say('Ik kan koffie schenken op vrijdag.', 'I can pour coffee on Fridays.'),
        offeredAt: `${year}-09-20T08:00:00.000Z`,
        withdrawnAt: `${year}-10-01T08:00:00.000Z`,
      },
    ],
  };
}
