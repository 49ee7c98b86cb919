import type { SchoolYear } from '@driehoek/sdk/shared';
import { WITH_SUPPORT } from '../family/family.js';
import type { FamilyConversation } from '../records.js';
import { both, carer, type Day, teacher } from './example-people.js';

/** A talk on extra help that was held, with small steps that all three take. */
export function supportTalk(schoolYear: SchoolYear, autumn: Day): FamilyConversation {
  return {
    id: `mila-support.${schoolYear}`,
    family: WITH_SUPPORT,
    type: 'support-talk',
    schoolYear,
    pupil: 'Mila',
    supportPlan: true,
    goal: both('Samen kiezen welke hulp bij rekenen past.', 'Choosing together which help with maths suits.'),
    participants: [
      teacher,
      carer,
      { id: 'mila', name: 'Mila', role: 'pupil', announced: true },
      { id: 'father', name: 'Teun', role: 'parent', announced: true },
      {
        id: 'guest',
        name: 'Hatice',
        role: 'external',
        task: both('ouder die dit eerder meemaakte', 'a parent who has been through this'),
        announced: true,
      },
    ],
    start: `${autumn('10-29')}T15:15`,
    minutes: 45,
    place: both('het rustige lokaal naast de ouderkamer', 'the quiet room beside the parents’ room'),
    medium: 'in-person',
    pupilRole: 'joins',
    expectations: [
      {
        by: 'parents',
        text: both('we weten wat er na vandaag anders gaat.', 'we know what will be different from today.'),
      },
      { by: 'school', text: both('we horen wat thuis al werkt.', 'we hear what already works at home.') },
    ],
    strengths: [
      {
        by: 'school',
        text: both(
          'Mila geeft niet op, ook niet als het lastig is.',
          'Mila does not give up, not even when it is hard.',
        ),
      },
      { by: 'parents', text: both('Ze rekent alles uit in de winkel.', 'She works everything out in the shop.') },
    ],
    promises: [
      {
        id: 'small-group',
        can: true,
        text: both(
          'drie keer per week twintig minuten in een klein groepje',
          'twenty minutes in a small group, three times a week',
        ),
      },
      {
        id: 'one-to-one',
        can: false,
        text: both(
          'elke dag iemand naast Mila: daar zijn we niet met genoeg mensen voor',
          'somebody beside Mila every day: there are too few of us for that',
        ),
      },
    ],
    agenda: [
      {
        id: `mila-support.${schoolYear}.home`,
        by: 'parents',
        text: both('Ze heeft ’s avonds buikpijn van het huiswerk', 'Homework gives her stomach aches in the evening'),
        minutes: 15,
        phase: 'parents',
      },
      {
        id: `mila-support.${schoolYear}.plan`,
        by: 'school',
        text: both('Het plan: wat doen we eerst?', 'The plan: what do we do first?'),
        minutes: 15,
        phase: 'keep-and-change',
      },
    ],
    agreements: [
      {
        id: `mila-support.${schoolYear}.group`,
        text: both(
          'Mila rekent drie keer per week in het kleine groepje.',
          'Mila does maths in the small group three times a week.',
        ),
        who: 'school',
        by: autumn('11-30'),
        status: 'in-progress',
        from: { kind: 'agenda-item', id: `mila-support.${schoolYear}.plan` },
      },
      {
        id: `mila-support.${schoolYear}.homework`,
        text: both(
          'Thuis stopt het rekenen na tien minuten, af of niet.',
          'At home, maths stops after ten minutes, finished or not.',
        ),
        who: 'parents',
        by: autumn('11-13'),
        status: 'open',
        from: { kind: 'agenda-item', id: `mila-support.${schoolYear}.home` },
      },
      {
        id: `mila-support.${schoolYear}.sign`,
        text: both(
          'Mila legt haar rode potlood neer als het te snel gaat.',
          'Mila puts down her red pencil when it goes too fast.',
        ),
        who: 'pupil',
        by: autumn('11-13'),
        status: 'done',
        from: { kind: 'agenda-item', id: `mila-support.${schoolYear}.plan` },
      },
    ],
    checkIns: [
      { id: `mila-support.${schoolYear}.news`, on: autumn('11-09'), kind: 'good-news', way: 'phone', done: true },
      { id: `mila-support.${schoolYear}.half-way`, on: autumn('11-30'), kind: 'half-way', way: 'in-person' },
    ],
    followUp: autumn('12-17'),
    summary: both(
      'Rekenen kost Mila veel. We beginnen met een klein groepje en met minder huiswerk.',
      'Maths costs Mila a lot. We begin with a small group and with less homework.',
    ),
    record: [
      {
        id: `mila-support.${schoolYear}.record`,
        by: 'school',
        text: both(
          'Mila rekent in een klein groepje. Thuis maakt ze minder huiswerk, omdat ze er buikpijn van krijgt.',
          'Mila does maths in a small group. At home she does less homework, because it gives her stomach aches.',
        ),
        sharedWith: ['parents', 'pupil'],
        sharedAt: `${autumn('10-30')}T08:00:00.000Z`,
      },
      {
        id: `mila-support.${schoolYear}.beside`,
        by: 'parents',
        text: both(
          'De buikpijn is er alleen bij rekenen. Lezen doet ze graag.',
          'The stomach aches come with maths alone. She likes to read.',
        ),
        sharedWith: ['school'],
        sharedAt: `${autumn('10-30')}T18:00:00.000Z`,
      },
    ],
    recordAnswers: [
      {
        by: 'parents',
        agrees: false,
        givenAt: `${autumn('10-30')}T18:00:00.000Z`,
        of: [
          {
            id: `mila-support.${schoolYear}.record`,
            text: both(
              'Mila rekent in een klein groepje. Thuis maakt ze minder huiswerk, omdat ze er buikpijn van krijgt.',
              'Mila does maths in a small group. At home she does less homework, because it gives her stomach aches.',
            ),
          },
        ],
      },
    ],
    handOver: [
      {
        id: `mila-support.${schoolYear}.pencil`,
        by: 'pupil',
        kind: 'know',
        text: both(
          'Als mijn rode potlood ligt, gaat het me te snel.',
          'When my red pencil lies down, it goes too fast for me.',
        ),
        sharedWith: ['school'],
        sharedAt: `${autumn('10-30')}T18:00:00.000Z`,
      },
    ],
    session: { phase: 'closing', spent: {}, endedAt: `${autumn('10-29')}T15:05:00.000Z` },
  };
}
