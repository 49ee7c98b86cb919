import type { Kind } from '@driehoek/sdk/kinds';
import type { StorableRecord } from '@driehoek/sdk/records';
import type { Reader, Role } from '@driehoek/sdk/shared';
import { offer, offersOf } from '../parent-offers/small-offers.js';
import { draft, handedIn, roundOf } from '../expectations/small-round.js';
import { planOf } from '../conversation/sample-plan.js';

/** A record with fields of any name, as it comes from outside. */
export type Sample = StorableRecord & { readonly [field: string]: unknown };

/** What nobody may have but who wrote it. */
export const SECRETS = {
  parents: 'geheim-van-thuis',
  pupil: 'geheim-van-mila',
  school: 'geheim-van-school',
  home: 'geheim-van-het-andere-huis',
} as const;

const person = (role: Role, fields: Partial<Reader> = {}): Reader => ({ role, id: `de-${role}`, ...fields });
/** Who work with the class have its pupils and its name. */
const atClass = { groups: ['6a'], pupils: ['mila'] };

/** The readers of the tables: who has to do with Mila of 6a, each in a role of theirs. */
export const READERS = {
  parent: person('parent', { pupils: ['mila'] }),
  'other home': person('parent', { id: 'de-vader', party: 'parents-2', pupils: ['mila'] }),
  pupil: person('pupil', { pupils: ['mila'] }),
  teacher: person('class-teacher', atClass),
  care: person('care-professional', atClass),
  leadership: person('leadership', { pupils: ['mila'] }),
  worker: person('parent-worker', { pupils: ['mila'] }),
  external: person('external', { pupils: ['mila'] }),
  team: person('team', atClass),
  stranger: person('parent', { id: 'iemand', pupils: ['noah'] }),
} as const satisfies { readonly [name: string]: Reader };
export type ReaderName = keyof typeof READERS;

const year = { schoolYear: '2026-2027' } as const;

/** Creates a record of each kind: about Mila of 6a, or another pupil and class, and of `owner` where it is somebody's. */
export const SAMPLES: { readonly [K in Kind]: (about: 'own' | 'other', owner: Reader) => Sample } = {
  response: (about, owner) => ({
    id: 'r',
    schemaVersion: 1,
    instrument: 'handvat',
    instrumentVersion: '1',
    ...year,
    // Nobody answers as a team.
    role: owner.role === 'team' ? 'leadership' : owner.role,
    respondent: about === 'own' ? (owner.id ?? '') : 'iemand-anders',
    answers: { 'a.1': 'yes' },
  }),
  'information-card': () => ({
    id: 'k',
    schemaVersion: 1,
    ...year,
    group: '6a',
    school: { name: 'De Verzonnentuin' },
    teachers: [],
    moments: [],
    route: [],
    note: 'Tot ziens',
  }),
  'year-plan': (about) => ({
    id: 'j',
    schemaVersion: 3,
    ...year,
    region: 'midden',
    timeZone: 'Europe/Amsterdam',
    group: about === 'own' ? '6a' : '7b',
    entries: [
      {
        id: 'avond',
        level: 'school',
        kind: 'parent-evening',
        formal: true,
        title: 'Avond',
        start: '2026-12-10T19:00',
        end: '2026-12-10T20:00',
        reminders: [],
        attendance: { total: { answers: 3, people: 5 } },
      },
    ],
  }),
  'class-contacts': (about) => ({
    id: 'c',
    schemaVersion: 2,
    ...year,
    group: about === 'own' ? '6a' : '7b',
    pupils: [{ id: 'mila', name: 'Mila', topics: { family: 'known' }, contacts: [] }],
  }),
  'contact-preferences': (about) => ({
    id: 'w',
    schemaVersion: 1,
    ...year,
    pupil: about === 'own' ? 'mila' : 'sem',
    group: about === 'own' ? '6a' : '7b',
    household: 'parents',
    times: ['tue.evening'],
    channels: { phone: 'liked' },
  }),
  attendance: (about) => ({
    id: 'avond.mila',
    family: about === 'own' ? 'mila' : 'sem',
    entry: 'avond',
    coming: ['mama'],
  }),
  'expectations-round': (about) => ({
    ...roundOf({
      parents: { ...draft({ a: 'yes school' }), answers: { a: { remark: SECRETS.parents } } },
      school: handedIn({ a: 'partly school' }),
      pupil: { ...draft({}), answers: { b: { remark: SECRETS.pupil } } },
    }),
    family: about === 'own' ? 'mila' : 'sem',
  }),
  conversation: (about) => ({
    ...planOf({
      pupil: 'Mila',
      agenda: [
        { id: 'parents:1', by: 'parents', text: SECRETS.parents },
        { id: 'pupil:1', by: 'pupil', text: SECRETS.pupil },
        { id: 'school:1', by: 'school', text: SECRETS.school },
        { id: 'parents:2', by: 'parents', text: 'lezen thuis', sharedWith: ['school', 'pupil'] },
      ],
    }),
    family: about === 'own' ? 'mila' : 'sem',
  }),
  'parent-offers': (about) => {
    const of = about === 'own' ? { pupil: 'mila', group: '6a' } : { pupil: 'sem', group: '7b' };
    return offersOf(
      offer('voorlezen', { ...of, text: SECRETS.parents }),
      offer('koken', { ...of, by: 'parents-2', text: SECRETS.home }),
    ) as unknown as Sample;
  },
  'family-help': () => ({
    id: 'h',
    schemaVersion: 1,
    entries: [{ id: 'wijkteam', kind: 'district-team', title: 'Wijkteam', what: 'Denkt mee', phone: '010' }],
  }),
  'own-instrument': () => {
    const instrument = {
      id: 'eigen-lijst',
      schemaVersion: 3,
      version: '1',
      title: 'Onze lijst',
      scale: {
        kind: 'points',
        options: ['Vaak', 'Nooit'].map((label, index) => ({ value: label, points: 1 - index, label })),
      },
      sections: [{ id: 'a', title: 'Deel', items: [{ id: 'a.1', text: 'Wij groeten ouders.' }] }],
      validated: false,
      source: 'Onze school',
    };
    return { id: 'eigen-lijst', schemaVersion: 1, draft: instrument, versions: [{ id: '1', instrument }] };
  },
  'look-back': (about, owner) => ({
    id: 'l',
    schemaVersion: 1,
    conversation: 'gesprek',
    owner: about === 'own' ? (owner.id ?? '') : 'iemand-anders',
    saw: 'Ik zag rust',
  }),
  plan: () => ({
    id: 'handvat.2026-2027',
    actionPoints: [{ id: 'p', schemaVersion: 2, text: 'Elke week bellen', about: '' }],
  }),
};
