import { askConsent } from '@driehoek/sdk/conversation';
import type { SchoolYear } from '@driehoek/sdk/shared';
import { WITH_SUPPORT } from '../family/example-families.js';
import type { FamilyConversation } from '../records.js';
import { both, carer, type Day, teacher } from './example-people.js';

/** A talk on extra help that was held, with small steps that all take, of which the school asked the father whether he consents: nothing of it has begun. */
export function supportTalk(schoolYear: SchoolYear, autumn: Day): FamilyConversation {
  const talk = heldTalk(schoolYear, autumn);
  const asked = askConsent(talk, ['parents'], { now: `${autumn('10-30')}T08:00:00.000Z` });
  return { ...asked, family: talk.family };
}

function heldTalk(schoolYear: SchoolYear, autumn: Day): FamilyConversation {
  return {
    id: `mila-support.${schoolYear}`,
    family: WITH_SUPPORT,
    type: 'support-talk',
    schoolYear,
    pupil: 'Mila',
    supportPlan: true,
    leader: carer.id,
    goals: [
      {
        id: `mila-support.${schoolYear}.begins`,
        text: both('Mila begint zelf aan haar sommen.', 'Mila begins her sums by herself.'),
        evaluateOn: autumn('12-17'),
      },
      {
        id: `mila-support.${schoolYear}.rest`,
        text: both('Mila heeft ’s avonds geen buikpijn meer.', 'Mila has no more stomach aches in the evening.'),
        evaluateOn: autumn('12-17'),
      },
    ],
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
        guest: 'experienced-parent',
        announced: true,
      },
      {
        id: 'coach',
        name: 'Wim',
        role: 'external',
        task: both('gezinscoach', 'family coach'),
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
        status: 'open',
        goal: `mila-support.${schoolYear}.begins`,
        leader: carer.id,
        from: { kind: 'agenda-item', id: `mila-support.${schoolYear}.plan` },
      },
      {
        id: `mila-support.${schoolYear}.homework`,
        text: both(
          'Thuis stopt het rekenen na tien minuten, af of niet.',
          'At home, maths stops after ten minutes, finished or not.',
        ),
        who: 'parents',
        by: autumn('11-27'),
        status: 'open',
        goal: `mila-support.${schoolYear}.rest`,
        leader: 'father',
        from: { kind: 'agenda-item', id: `mila-support.${schoolYear}.home` },
      },
      {
        id: `mila-support.${schoolYear}.sign`,
        text: both(
          'Mila legt haar rode potlood neer als het te snel gaat.',
          'Mila puts down her red pencil when it goes too fast.',
        ),
        who: 'pupil',
        by: autumn('11-27'),
        status: 'open',
        goal: `mila-support.${schoolYear}.begins`,
        leader: teacher.id,
        from: { kind: 'agenda-item', id: `mila-support.${schoolYear}.plan` },
      },
      {
        id: `mila-support.${schoolYear}.coach`,
        text: both(
          'Wim komt twee keer thuis om over de avonden te praten.',
          'Wim comes to the home twice to talk about the evenings.',
        ),
        who: 'external',
        participant: 'coach',
        by: autumn('11-27'),
        status: 'open',
        goal: `mila-support.${schoolYear}.rest`,
        leader: carer.id,
        from: { kind: 'agenda-item', id: `mila-support.${schoolYear}.home` },
      },
      {
        id: `mila-support.${schoolYear}.less`,
        text: both('De school geeft Mila minder sommen mee.', 'The school gives Mila fewer sums to take home.'),
        who: 'school',
        by: autumn('11-27'),
        status: 'open',
        goal: `mila-support.${schoolYear}.rest`,
        leader: teacher.id,
      },
    ],
    checkIns: [
      { id: `mila-support.${schoolYear}.news`, on: autumn('11-09'), kind: 'good-news', way: 'phone', done: true },
      { id: `mila-support.${schoolYear}.half-way`, on: autumn('11-30'), kind: 'half-way', way: 'in-person' },
      {
        id: `mila-support.${schoolYear}.after-care`,
        on: autumn('12-11'),
        kind: 'after-care',
        way: 'phone',
        from: { kind: 'agreement', id: `mila-support.${schoolYear}.coach` },
      },
    ],
    followUp: autumn('12-17'),
    summary: both(
      'Rekenen kost Mila veel. Is haar vader akkoord, dan beginnen we met een klein groepje en met minder huiswerk.',
      'Maths costs Mila a lot. If her father consents, we begin with a small group and with less homework.',
    ),
    record: [
      {
        id: `mila-support.${schoolYear}.record`,
        by: 'school',
        text: both(
          'Mila gaat in een klein groepje rekenen. Thuis krijgt ze minder huiswerk, omdat ze er buikpijn van heeft.',
          'Mila will do maths in a small group. She will get less homework, because it gives her stomach aches.',
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
              'Mila gaat in een klein groepje rekenen. Thuis krijgt ze minder huiswerk, omdat ze er buikpijn van heeft.',
              'Mila will do maths in a small group. She will get less homework, because it gives her stomach aches.',
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
