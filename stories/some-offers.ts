import type { ParentOffers } from '@driehoek/sdk/parent-offers';

const mine = { pupil: 'mila', group: '6a', by: 'parents' } as const;

/** What one home offered: waiting, answered in each way, and withdrawn. Nobody is called like this. */
export const someOffers: ParentOffers = {
  id: 'offers',
  schemaVersion: 1,
  schoolYear: '2026-2027',
  offers: [
    {
      ...mine,
      id: 'withdrawn',
      kind: 'initiative',
      text: 'Ik kan een moestuin beginnen.',
      offeredAt: '2026-09-10T18:00:00.000Z',
      withdrawnAt: '2026-09-12T18:00:00.000Z',
    },
    {
      ...mine,
      id: 'yes',
      kind: 'class-task',
      text: 'Ik kan voorlezen in het Turks.',
      name: 'Esra',
      times: 'woensdagochtend',
      offeredAt: '2026-09-15T18:00:00.000Z',
      answer: { kind: 'yes', text: 'Heel graag! We spreken een dag af.', by: 'class-teacher', on: '2026-09-16' },
    },
    {
      ...mine,
      id: 'not-now',
      kind: 'meeting',
      text: 'Ik kan op vrijdag koffie schenken.',
      offeredAt: '2026-09-20T18:00:00.000Z',
      answer: {
        kind: 'not-now',
        text: 'Dank u wel. Tot de kerst is de zaal steeds bezet.',
        by: 'leadership',
        on: '2026-09-21',
        comesBackOn: '2027-01-11',
      },
    },
    {
      ...mine,
      id: 'waiting',
      kind: 'guest',
      text: 'Ik kan vertellen hoe het bij ons ging.',
      offeredAt: '2026-11-10T18:00:00.000Z',
    },
  ],
};
