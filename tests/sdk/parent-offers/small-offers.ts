import type { ParentOffer, ParentOffers } from '@driehoek/sdk/parent-offers';
import type { Reader } from '@driehoek/sdk/shared';

export const offer = (id: string, fields: Partial<ParentOffer> = {}): ParentOffer => ({
  id,
  pupil: 'mila',
  group: '6a',
  by: 'parents',
  kind: 'class-task',
  text: `Ik kan ${id}.`,
  offeredAt: '2026-10-01T18:00:00.000Z',
  ...fields,
});

export const offersOf = (...offers: ParentOffer[]): ParentOffers => ({
  id: 'offers',
  schemaVersion: 1,
  schoolYear: '2026-2027',
  offers,
});

export const parents: Reader = { role: 'parent', pupils: ['mila'] };
export const otherHome: Reader = { role: 'parent', party: 'parents-2', pupils: ['mila'] };
export const otherParents: Reader = { role: 'parent', pupils: ['noah'] };
export const teacher: Reader = { role: 'class-teacher', groups: ['6a'] };
export const otherTeacher: Reader = { role: 'class-teacher', groups: ['7b'] };
export const pupil: Reader = { role: 'pupil', pupils: ['mila'] };
export const outsider: Reader = { role: 'external', pupils: ['mila'] };
export const leadership: Reader = { role: 'leadership' };
