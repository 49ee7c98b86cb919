import { PARENT_OFFERS_SCHEMA_VERSION, type ParentOffers } from '@driehoek/sdk/parent-offers';
import type { SchoolYear } from '@driehoek/sdk/shared';
import { NEWCOMERS, TO_NEW_SCHOOL, WITH_SUPPORT } from '../family/family.js';
import { GROUP } from '../year/example-plan.js';

/** What invented parents offered at the start of a year: one has an answer, one waits, one withdrew it. */
export function exampleOffers(schoolYear: SchoolYear): ParentOffers {
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
        text: 'Ik kan andere ouders vertellen hoe het bij ons ging toen Mila extra hulp kreeg.',
        times: 'overdag, niet op dinsdag',
        offeredAt: `${year}-09-14T18:40:00.000Z`,
        answer: {
          kind: 'yes',
          text: 'Wat mooi dat u dit wilt doen. We vragen het u als een ouder daar behoefte aan heeft.',
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
        text: 'Ik kan voorlezen in het Arabisch.',
        offeredAt: `${year}-10-05T19:10:00.000Z`,
      },
      {
        id: 'offer-3',
        pupil: TO_NEW_SCHOOL,
        group: GROUP,
        by: 'parents',
        kind: 'meeting',
        text: 'Ik kan koffie schenken op vrijdag.',
        offeredAt: `${year}-09-20T08:00:00.000Z`,
        withdrawnAt: `${year}-10-01T08:00:00.000Z`,
      },
    ],
  };
}
