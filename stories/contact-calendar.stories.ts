import '@driehoek/elements/contact-calendar/define';
import '@driehoek/elements/provider/define';
import type { ContactCalendarElement, View } from '@driehoek/elements/contact-calendar';
import type { CalendarEntry, YearPlan } from '@driehoek/sdk/contact-calendar';
import type { Role } from '@driehoek/sdk/shared';
import { html, nothing } from 'lit';

export default { title: 'Contact calendar', component: 'dh-contact-calendar', tags: ['autodocs'] };

interface Args {
  readonly value?: unknown;
  readonly previous?: YearPlan;
  readonly view?: View;
  readonly perspective?: Role;
  readonly subscribe?: string;
  readonly group?: string;
  readonly locale?: string;
}

/** The day on which every story plays. */
const NOW = new Date('2026-11-16T09:00:00Z');

const render = ({ value, previous, view, perspective = 'parent', subscribe, group, locale }: Args) =>
  html`<dh-provider .now=${NOW} perspective=${perspective} locale=${locale ?? nothing}>
    <dh-contact-calendar
      .value=${value}
      .previous=${previous}
      view=${view ?? nothing}
      group=${group ?? nothing}
      subscribe=${subscribe ?? nothing}
    ></dh-contact-calendar>
  </dh-provider>`;

const inTwoWays = [
  { daysBefore: 14, channel: 'letter' },
  { daysBefore: 2, channel: 'message' },
];

type Fields = Partial<CalendarEntry> & Pick<CalendarEntry, 'id' | 'kind' | 'title' | 'start' | 'end'>;
const ofSchool = (fields: Fields): CalendarEntry => ({ level: 'school', formal: false, reminders: [], ...fields });
const ofClass = (fields: Fields): CalendarEntry => ({ ...ofSchool(fields), level: 'class', group: 'Groep 6' });

const entries: readonly CalendarEntry[] = [
  ofSchool({
    id: 'start',
    kind: 'start-talk',
    formal: true,
    title: {
      nl: 'startgesprekken, met uw kind',
      en: 'getting to know each other, with your child',
      ar: 'لقاء التعارف مع طفلكم',
    },
    goal: { nl: 'Elkaar leren kennen.', en: 'Getting to know each other.' },
    start: '2026-09-10T15:30',
    end: '2026-09-10T19:00',
    pupilRole: 'presents',
    reminders: inTwoWays,
  }),
  ofClass({
    id: 'look-in',
    kind: 'look-in',
    title: { nl: 'inloopochtend', en: 'look-in morning', ar: 'صباح مفتوح' },
    start: '2026-09-29T08:30',
    end: '2026-09-29T09:00',
  }),
  ofClass({
    id: 'story',
    kind: 'home-assignment',
    title: { nl: 'thuisopdracht: een verhaal van vroeger', en: 'home assignment: a story from long ago' },
    start: '2026-11-02',
    end: '2026-11-06',
    allDay: true,
  }),
  ofSchool({
    id: 'progress',
    kind: 'progress-talk',
    formal: true,
    title: { nl: 'voortgangsgesprekken, met uw kind', en: 'progress talks, with your child', ar: 'لقاء عن تقدم الطفل' },
    goal: {
      nl: 'Wat gaat goed, en wat wil uw kind nog leren?',
      en: 'What goes well, and what does your child want to learn?',
    },
    start: '2026-11-19T15:30',
    end: '2026-11-19T20:00',
    place: { nl: 'in de klas, of met beeld', en: 'in the classroom, or by video' },
    audience: { nl: 'elk gezin, een kwartier', en: 'every family, a quarter of an hour' },
    pupilRole: 'presents',
    expectedOfParents: {
      nl: 'Denk samen na over één vraag aan school.',
      en: 'Think together of one question for school.',
    },
    link: 'https://kompas.example/gesprek',
    reminders: inTwoWays,
    attendance: {},
  }),
  ofSchool({
    id: 'market',
    kind: 'celebration',
    title: { nl: 'wintermarkt', en: 'winter market' },
    start: '2026-12-16T16:30',
    end: '2026-12-16T18:30',
    place: { nl: 'schoolplein', en: 'schoolyard' },
    attendance: { coming: ['mama', 'opa Ton'] },
  }),
  ofSchool({
    id: 'coffee',
    kind: 'informal',
    title: { nl: 'nieuwjaarskoffie', en: 'new year’s coffee' },
    start: '2027-01-08T08:30',
    end: '2027-01-08T09:15',
  }),
  ofClass({
    id: 'evening',
    kind: 'parent-evening',
    formal: true,
    title: { nl: 'ouderavond met uw kind: de telefoon', en: 'parent evening with your child: the phone' },
    start: '2027-01-26T19:00',
    end: '2027-01-26T20:30',
    pupilRole: 'joins',
  }),
  ofSchool({
    id: 'ask',
    kind: 'evaluation',
    title: { nl: 'hoe gaat het contact? Wij vragen het u', en: 'how is our contact? We ask you' },
    start: '2027-03-15',
    end: '2027-03-19',
    allDay: true,
  }),
  ofClass({
    id: 'cooking',
    kind: 'parent-child-activity',
    title: { nl: 'samen koken en rekenen', en: 'cooking and reckoning together' },
    start: '2027-05-20T13:30',
    end: '2027-05-20T15:00',
    cancelled: true,
    sequence: 1,
  }),
  ofSchool({
    id: 'farewell',
    kind: 'celebration',
    title: { nl: 'afscheid van het jaar', en: 'farewell to the year' },
    start: '2027-07-14T15:30',
    end: '2027-07-14T17:30',
  }),
];

/** The plan of an invented school and class. */
const plan: YearPlan = {
  id: 'kompas-6',
  schoolYear: '2026-2027',
  region: 'midden',
  timeZone: 'Europe/Amsterdam',
  group: 'Groep 6',
  entries,
  daysOff: [{ name: { nl: 'studiedag', en: 'study day' }, start: '2026-11-11', end: '2026-11-11' }],
};

/** A plan as busy as that of a large school: 500 moments. */
const busy: YearPlan = {
  ...plan,
  id: 'busy',
  entries: Array.from({ length: 500 }, (_, index) => {
    const day = new Date(Date.UTC(2026, 7, 24 + Math.floor((index * 320) / 500))).toISOString().slice(0, 10);
    const hour = String(8 + (index % 12)).padStart(2, '0');
    return ofSchool({
      id: `moment-${index}`,
      kind: index % 3 ? 'informal' : 'progress-talk',
      formal: index % 3 === 0,
      title: `moment ${index + 1}`,
      start: `${day}T${hour}:00`,
      end: `${day}T${hour}:45`,
    });
  }),
};

type Play = { canvasElement: HTMLElement };

async function press(canvas: HTMLElement, selector: string): Promise<ShadowRoot> {
  const element = canvas.querySelector('dh-contact-calendar') as ContactCalendarElement;
  await element.updateComplete;
  const root = element.shadowRoot as ShadowRoot;
  // The elements of staff have shadow roots of their own.
  const parts = root.querySelectorAll('dh-contact-calendar-editor, dh-contact-calendar-entry-tools');
  const roots = [root, ...[...parts].flatMap(({ shadowRoot }) => shadowRoot ?? [])];
  roots.flatMap((each) => each.querySelector<HTMLElement>(selector) ?? [])[0]?.click();
  await element.updateComplete;
  return root;
}

export const Agenda = { args: { value: plan }, render };
export const Month = { args: { value: plan, view: 'month' }, render };

/** One week, with its moments in full; those of several days are bars. */
export const Week = { args: { value: plan, view: 'week' }, render };
export const Year = { args: { value: plan, view: 'year' }, render };
export const OneMoment = {
  args: { value: plan },
  render,
  play: async ({ canvasElement }: Play) => {
    await press(canvasElement, '[name=open][value=progress]');
  },
};
export const WhoIsComing = {
  args: { value: plan, perspective: 'pupil' },
  render,
  play: async ({ canvasElement }: Play) => {
    await press(canvasElement, '[name=open][value=market]');
  },
};
export const Subscribe = {
  args: { value: plan, subscribe: 'https://kompas.example/groep-6.ics' },
  render,
  play: async ({ canvasElement }: Play) => {
    const root = await press(canvasElement, 'nothing');
    root.querySelectorAll<HTMLElement>('.menu > summary')[1]?.click();
  },
};
export const Filters = {
  args: { value: plan },
  render,
  play: async ({ canvasElement }: Play) => {
    const root = await press(canvasElement, '.menu > summary');
    root.querySelector<HTMLElement>('[name=filter][value=look-in]')?.click();
  },
};
export const ForStaff = {
  args: { value: plan, perspective: 'class-teacher' },
  render,
  play: async ({ canvasElement }: Play) => {
    await press(canvasElement, '.advice > summary');
  },
};
export const ChangingAMoment = {
  args: { value: plan, perspective: 'class-teacher' },
  render,
  play: async ({ canvasElement }: Play) => {
    await press(canvasElement, '[name=open][value=progress]');
    await press(canvasElement, '[name=change]');
    await new Promise(requestAnimationFrame);
    await new Promise(requestAnimationFrame);
  },
};
export const TakingOverLastYear = {
  args: {
    value: { ...plan, id: 'next', schoolYear: '2027-2028', entries: [], daysOff: [] },
    previous: plan,
    perspective: 'leadership',
  },
  render,
  play: async ({ canvasElement }: Play) => {
    await press(canvasElement, '[name=copy]');
  },
};
export const MonthForStaff = { args: { value: plan, view: 'month', perspective: 'leadership' }, render };
export const Empty = { args: { value: { ...plan, entries: [] } }, render };
export const FiveHundredMoments = { args: { value: busy }, render };
export const YearOfFiveHundred = { args: { value: busy, view: 'year' }, render };
export const InEnglish = { args: { value: plan, view: 'month', locale: 'en' }, render };
export const FromRightToLeft = { args: { value: plan, locale: 'ar' }, render };
export const UnusableData = { args: { value: { id: 'x', schoolYear: '2026', entries: [] } }, render };
