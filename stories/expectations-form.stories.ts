import '@driehoek/elements/expectations/define';
import type { PartyNames } from '@driehoek/elements/expectations';
import {
  type ExpectationAnswer,
  expectationBank,
  type ExpectationsRound,
  type PartyAnswers,
  type RoundParty,
  startRound,
} from '@driehoek/sdk/expectations';
import { html } from 'lit';

export default { title: 'Expectations form', component: 'dh-expectations-form', tags: ['autodocs'] };

interface Args {
  readonly value: unknown;
  readonly party?: RoundParty;
  readonly view?: 'themes' | 'page';
  readonly readonly?: boolean;
  readonly disabled?: boolean;
  readonly partyNames?: PartyNames;
}

const render = ({ value, party = 'parents', view = 'themes', readonly = false, disabled = false, partyNames }: Args) =>
  html`<dh-expectations-form
    .value=${value}
    .partyNames=${partyNames}
    party=${party}
    view=${view}
    ?readonly=${readonly}
    ?disabled=${disabled}
  ></dh-expectations-form>`;

const round = startRound({ id: 'expectations-2026', schoolYear: '2026-2027', parties: ['parents', 'school', 'pupil'] });

const withAnswers = (answers: Partial<PartyAnswers>, party: RoundParty = 'parents'): ExpectationsRound => ({
  ...round,
  parties: { ...round.parties, [party]: { language: 'nl', answers: {}, ...answers } },
});

const some: { readonly [id: string]: ExpectationAnswer } = {
  'contact.1': { importance: 'yes', who: 'together', happens: 'yes' },
  'contact.2': {
    importance: 'yes',
    who: 'school',
    happens: 'unknown',
    remark: 'Graag een bericht. Bellen kan na vijf uur.',
  },
  'contact.3': { importance: 'no', who: 'not-sure' },
  'support-at-home.1': { importance: 'partly', who: 'parents' },
  'ambitions.1': { who: 'pupil' },
};

const all = Object.fromEntries(
  expectationBank.statements.map(({ id }) => [id, some[id] ?? { importance: 'yes', who: 'together' }]),
) as {
  readonly [id: string]: ExpectationAnswer;
};

interface Play {
  readonly canvasElement: HTMLElement;
}

/** Presses what a selector finds in the element, once it is there. */
const press =
  (...selectors: string[]) =>
  async ({ canvasElement }: Play) => {
    const element = canvasElement.querySelector('dh-expectations-form')!;
    for (const selector of selectors) {
      await element.updateComplete;
      element.shadowRoot!.querySelector<HTMLElement>(selector)!.click();
    }
    await element.updateComplete;
  };

/** One theme at a time. */
export const Start = { args: { value: round }, render };

export const PartlyAnswered = { args: { value: withAnswers({ answers: some }) }, render };

export const WritingARemark = {
  args: { value: withAnswers({ answers: some }) },
  render,
  play: press('[name=remark][value="contact.1"]'),
};

/** The last step; whatever was skipped may stay so. */
export const Overview = {
  args: { value: withAnswers({ answers: some }) },
  render,
  play: press('[name=go][value="8"]'),
};

/** All themes on one page. */
export const OnOnePage = { args: { value: withAnswers({ answers: some }), view: 'page' }, render };

/** After handing in. The others are not ready, so nothing of theirs is here. */
export const HandedIn = {
  args: { value: withAnswers({ answers: some, submittedAt: '2026-09-08T18:30:00Z' }) },
  render,
};

export const Readonly = { args: { value: withAnswers({ answers: all }), readonly: true }, render };

export const Disabled = { args: { value: withAnswers({ answers: some }), disabled: true }, render };

/** The school has handed in: it is the parents' turn. */
export const TheSchoolWaits = {
  args: {
    value: {
      ...round,
      parties: {
        ...round.parties,
        school: { language: 'nl', answers: some, submittedAt: '2026-09-08T18:30:00Z' },
      },
    },
  },
  render,
};

const choice = { of: '2026-09-08T18:30:00Z', at: '2026-10-01T10:00:00Z', agrees: true };

/** Both agreed to open it again: what was handed in first stays beside it. */
export const FillingInAgain = {
  args: {
    value: {
      ...round,
      parties: {
        ...round.parties,
        parents: {
          language: 'nl',
          answers: some,
          submittedAt: '2026-09-08T18:30:00Z',
          reopening: { parents: choice },
        },
        school: { language: 'nl', answers: {}, reopening: { parents: choice } },
      },
    },
  },
  render,
};

/** A household of two chooses, before it hands in, whether the other may see its answers. */
export const OneOfTwoHouseholds = {
  args: {
    value: { ...round, parties: { ...round.parties, 'parents-2': { language: 'nl', answers: {} } } },
    party: 'parents-2',
  },
  render,
  play: press('[name=go][value="8"]'),
};

/** The page says what each household is called, so that the pupil reads who will read it. */
export const ForThePupilOfTwoHouseholds = {
  args: {
    value: { ...round, parties: { ...round.parties, 'parents-2': { language: 'nl', answers: {} } } },
    party: 'pupil',
    partyNames: { parents: 'Nadia', 'parents-2': 'Joost en Merel' },
  },
  render,
};

/** In words for a child. */
export const ForThePupil = {
  args: {
    value: withAnswers({ answers: { 'contact.1': { importance: 'yes', who: 'pupil' } } }, 'pupil'),
    party: 'pupil',
  },
  render,
};

const ofSchool: { readonly [id: string]: ExpectationAnswer } = {
  'contact.1': { importance: 'yes', who: 'together', happens: 'yes', canDo: 'yes' },
  'contact.2': {
    importance: 'yes',
    who: 'school',
    happens: 'partly',
    canDo: 'partly',
    can: 'Wij antwoorden op schooldagen binnen een dag.',
    cannot: 'In het weekend lezen wij geen berichten.',
    remark: 'Zeg het ons gerust als dat lastig is.',
  },
};

const open = (parties: ExpectationsRound['parties']): ExpectationsRound => ({
  ...round,
  mode: 'open',
  parties: { ...round.parties, ...parties },
});
const first = open({ school: { language: 'nl', answers: ofSchool, submittedAt: '2026-09-08T18:30:00Z' } });

/** The school speaks first: the family reads its answer with each statement. */
export const OpenRound = { args: { value: first }, render };

export const OpenRoundForThePupil = { args: { value: first, party: 'pupil' }, render };

/** The school is not ready yet: the family may wait, or answer. */
export const OpenRoundBeforeTheSchool = { args: { value: open({}) }, render };

/** The school says what it can and cannot do, and that it goes first. */
export const OpenRoundForTheSchool = {
  args: { value: open({ school: { language: 'nl', answers: ofSchool } }), party: 'school' },
  render,
};

/** What the school can, in a round in which each answers alone. */
export const WhatTheSchoolCan = {
  args: { value: withAnswers({ answers: ofSchool }, 'school'), party: 'school' },
  render,
};

export const ForTheSchool = { args: { value: round, party: 'school' }, render };

/** The form’s own button hands in. */
export const InAForm = {
  render: () => html`<form @submit=${(event: Event) => event.preventDefault()}>
    <dh-expectations-form name="answers" view="page" .value=${ownList}></dh-expectations-form>
    <p><button style="font: inherit; color: CanvasText; background: Canvas; border: 1px solid">Versturen</button></p>
  </form>`,
};

/** A school may ask things of its own, in languages of its own. */
const ownList: ExpectationsRound = {
  id: 'own',
  schoolYear: '2026-2027',
  themes: [{ id: 'camp', title: { nl: 'Schoolkamp', en: 'School camp', tr: 'Okul kampı' } }],
  statements: [
    {
      id: 'camp.1',
      theme: 'camp',
      text: {
        nl: 'Zorgen dat ieder kind mee kan.',
        en: 'Making sure every child can come.',
        tr: 'Her çocuğun gelebilmesini sağlamak.',
      },
    },
    {
      id: 'camp.2',
      theme: 'camp',
      text: {
        nl: 'Afspreken hoe vaak er contact met thuis is.',
        en: 'Agreeing how often there is contact with home.',
        tr: 'Evle ne sıklıkta iletişim kurulacağını kararlaştırmak.',
      },
    },
  ],
  parties: { parents: { language: 'nl', answers: {} }, school: { language: 'nl', answers: {} } },
};

export const OwnStatements = { args: { value: ownList, view: 'page' }, render };

export const English = {
  render: () => html`<div lang="en">${render({ value: withAnswers({ answers: some }) })}</div>`,
};

/** A page brings the words of a language that we do not have, written from right to left. */
export const RightToLeft = {
  render: () => html`<div dir="rtl">
    <dh-provider
      locale="ar"
      .texts=${{
        ar: {
          'expectations.form.title': 'ماذا نتوقع من بعضنا البعض؟',
          'expectations.form.importance': 'هل هذا مهم لكم؟',
          'expectations.form.who': 'من يفعل هذا؟',
          'expectations.importance.yes': 'نعم',
          'expectations.importance.partly': 'قليلا',
          'expectations.importance.no': 'لا',
          'expectations.doer.parents': 'الوالدان',
          'expectations.doer.school': 'المدرسة',
          'expectations.doer.pupil.parents': 'طفلي',
          'expectations.doer.together': 'معا',
          'expectations.doer.not-sure': 'لا أعرف',
        },
      }}
      >${render({ value: withAnswers({ answers: some }) })}</dh-provider
    >
  </div>`,
};

export const NothingYet = { args: { value: undefined }, render };

export const UnusableData = {
  args: {
    value: {
      ...round,
      schoolYear: 'dit jaar',
      parties: { parents: { language: 'nl', answers: { 'contact.1': { who: 'iedereen' } } } },
    },
  },
  render,
};
