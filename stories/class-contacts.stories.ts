import '@driehoek/elements/class-contacts/define';
import type { ContactNotice } from '@driehoek/elements/class-contacts';
import {
  type ClassContacts,
  KNOWLEDGE,
  type ParentContact,
  type PupilContacts,
  type Topic,
  TOPICS,
} from '@driehoek/sdk/class-contacts';
import { html } from 'lit';

export default { title: 'Class contacts', component: 'dh-class-contacts', tags: ['autodocs'] };

interface Args {
  readonly value: unknown;
  readonly readonly?: boolean;
  readonly notices?: readonly ContactNotice[];
}

const TODAY = '2026-11-22';

const render = ({ value, readonly = false, notices }: Args) =>
  html`<dh-class-contacts .value=${value} .today=${TODAY} .notices=${notices} ?readonly=${readonly}></dh-class-contacts>`;

/** Nobody is called like this. */
const FIRST = [
  'Aya',
  'Bo',
  'Çelik',
  'Daan',
  'Elif',
  'Fenna',
  'Gijs',
  'Hana',
  'Ilias',
  'Jip',
  'Kiki',
  'Levi',
  'Mila',
  'Noah',
  'Olivier',
  'Puck',
  'Quint',
  'Rania',
  'Sem',
  'Tess',
  'Umut',
  'Vera',
  'Wout',
  'Xia',
  'Yara',
  'Zoë',
  'Amir',
  'Britt',
  'Casper',
  'Duru',
]; // prettier-ignore
const LAST = ['Maanlicht', 'Kompas', 'van der Wolk', 'Zeepaard', 'Regenboog', 'Sterrenwacht', 'Windvaan'];

const topics = (seed: number) =>
  Object.fromEntries(
    TOPICS.map(
      (topic, place) => [topic, KNOWLEDGE[seed % 3 === 0 ? place % 2 : ((seed * 7 + place * 5) % 11) % 3]!] as const,
    ),
  ) as Record<Topic, (typeof KNOWLEDGE)[number]>;

const day = (month: string, date: number) => `2026-${month}-${String(date).padStart(2, '0')}`;

function contactsOf(seed: number): ParentContact[] {
  if (seed % 11 === 10) return [];
  const contacts: ParentContact[] = [];
  if (seed % 5 !== 3) contacts.push({ on: day('09', 1 + (seed % 18)), way: 'in-person', kind: 'start-talk' });
  contacts.push({
    on: day('10', 1 + ((seed * 3) % 28)),
    way: seed % 3 === 0 ? 'phone' : 'in-person',
    kind: 'informal',
  });
  if (seed % 4 < 2) contacts.push({ on: day('11', 1 + (seed % 20)), way: 'message', kind: 'good-news' });
  if (seed % 7 === 2) contacts.push({ on: day('11', 17), way: 'phone', kind: 'concern' });
  if (seed % 3 === 1) contacts.push({ on: day('12', 1 + (seed % 14)), way: 'in-person', kind: 'other' });
  return contacts;
}

const pupil = (seed: number): PupilContacts => ({
  id: `p${seed}`,
  name: `${FIRST[seed % FIRST.length]} ${LAST[(seed + Math.floor(seed / FIRST.length)) % LAST.length]}`,
  topics: topics(seed),
  contacts: contactsOf(seed),
  ...(seed % 13 === 5 && { startedOn: '2026-11-09' }),
});

const makeClass = (size: number, id = `class-of-${size}`): ClassContacts => ({
  id,
  schoolYear: '2026-2027',
  group: { nl: 'Groep 6', en: 'Year 6', ar: 'الصف السادس' },
  pupils: Array.from({ length: size }, (_, seed) => pupil(seed)),
});

const classOf12 = makeClass(12);

const newPupil: PupilContacts = {
  id: 'new',
  name: 'Ymkje Noorderlicht',
  startedOn: '2026-11-19',
  topics: { 'home-languages': 'known', 'school-career': 'partly' },
  contacts: [
    { on: '2026-11-19', way: 'in-person', kind: 'informal' },
    { on: '2026-11-25', way: 'home-visit', kind: 'start-talk' },
  ],
};

interface Play {
  readonly canvasElement: HTMLElement;
}

/** Presses what a selector finds in the element, once it is there. */
const press =
  (...selectors: string[]) =>
  async ({ canvasElement }: Play) => {
    const element = canvasElement.querySelector('dh-class-contacts')!;
    for (const selector of selectors) {
      await element.updateComplete;
      element.shadowRoot!.querySelector<HTMLElement>(selector)!.click();
    }
    await element.updateComplete;
  };

export const SmallClass = { args: { value: makeClass(5) }, render };

/** Fits one screen. */
export const ClassOfThirty = { args: { value: makeClass(30) }, render };

/** Before the pupils arrive nothing is known, and that is how it should be. */
export const BeforeTheYear = {
  args: {
    value: {
      ...makeClass(6),
      pupils: makeClass(6).pupils.map(({ id, name }) => ({ id, name, topics: {}, contacts: [] })),
    },
  },
  render,
};

/** The first of two presses. */
export const ChoosingContact = { args: { value: classOf12 }, render, play: press('.name[value=p2]') };

/** What was recorded can be undone. */
export const Recorded = {
  args: { value: classOf12 },
  render,
  play: press('.name[value=p10]', '[name=record][value=good-news]'),
};

export const OnePupil = { args: { value: classOf12 }, render, play: press('[name=open][value=p2]') };

export const AddingContact = {
  args: { value: classOf12 },
  render,
  play: press('[name=open][value=p2]', '[name=add]'),
};

export const ChangingContact = {
  args: { value: classOf12 },
  render,
  play: press('[name=open][value=p2]', '[name=change]'),
};

export const NewPupil = {
  args: { value: { ...classOf12, pupils: [newPupil, ...classOf12.pupils] } },
  render,
  play: press('[name=open][value=new]'),
};

export const NotSpokenYet = { args: { value: classOf12 }, render, play: press('[name=filter][value=not-spoken]') };

export const NoGoodNewsYet = { args: { value: classOf12 }, render, play: press('[name=filter][value=no-good-news]') };

export const NobodyForThisQuestion = {
  args: { value: makeClass(5) },
  render,
  play: press('[name=filter][value=not-spoken]'),
};

export const Readonly = { args: { value: classOf12, readonly: true }, render };

export const ReadonlyPupil = {
  args: { value: classOf12, readonly: true },
  render,
  play: press('[name=open][value=p2]'),
};

/**
 * A whole school in one list, which no screen shows but every wheel scrolls. Storybook gives a context; without one a tool
 * is looking that reads every node.
 */
export const ThousandPupils = {
  args: {},
  render: (_args: object, context?: object) => render({ value: makeClass(context ? 1000 : 40) }),
};

export const NoPupils = { args: { value: makeClass(0) }, render };

/** What is known of a home has no place here; the message does not repeat it. */
export const UnusableData = {
  args: {
    value: {
      ...makeClass(1),
      pupils: [
        {
          ...pupil(0),
          topics: { family: 'Woont bij oma' },
          contacts: [{ on: 'gisteren', way: 'duif', kind: 'other' }],
        },
      ],
    },
  },
  render,
};

export const English = {
  render: () => html`<div lang="en">${render({ value: classOf12 })}</div>`,
};

/** A page brings the words of a language that we do not have. */
export const RightToLeft = {
  render: () => html`<div dir="rtl">
    <dh-provider
      locale="ar"
      .texts=${{
        ar: {
          'class-contacts.class.title': 'الصف والأهل: {group}',
          'class-contacts.column.name': 'التلميذ',
          'class-contacts.column.contact': 'تواصل',
          'class-contacts.column.start-talk': 'لقاء البداية',
          'class-contacts.column.informal': 'آخر تواصل',
          'class-contacts.column.good-news': 'أخبار سارة',
          'class-contacts.column.next': 'الموعد القادم',
          'class-contacts.column.home': 'البيت',
          'class-contacts.cell.yes': 'نعم',
          'class-contacts.cell.not-yet': 'ليس بعد',
        },
      }}
      >${render({ value: makeClass(8) })}</dh-provider
    >
  </div>`,
};

const promising: PupilContacts = {
  ...pupil(1),
  contacts: [{ on: '2026-11-20', way: 'email', kind: 'other', comeBackOn: '2026-11-24' }],
};

/** A message needs time: the teacher answers that it was received, and when there will be more. */
export const PromisedToComeBack = {
  args: { value: { ...makeClass(3), pupils: [pupil(0), promising] } },
  render,
  play: press(`[name=open][value="${promising.id}"]`),
};

/** The page tells the teacher something about contact with a family. */
export const WithNotice = {
  args: {
    value: makeClass(5),
    notices: [
      { about: 'p1', text: 'Het korte contact over Bo kwam er twee keer niet van. Dat kan gebeuren. Wat past nu?' },
    ],
  },
  render,
};
