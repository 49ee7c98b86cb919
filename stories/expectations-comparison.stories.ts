import '@driehoek/elements/expectations/define';
import type { PartyNames } from '@driehoek/elements/expectations';
import type { AgendaItem } from '@driehoek/sdk/conversation';
import {
  type ExpectationAnswer,
  expectationBank,
  type ExpectationsRound,
  type PartyAnswers,
  type RoundParty,
} from '@driehoek/sdk/expectations';
import { html } from 'lit';

export default { title: 'Expectations comparison', component: 'dh-expectations-comparison', tags: ['autodocs'] };

interface Args {
  readonly value: unknown;
  readonly earlier?: unknown;
  readonly party?: RoundParty;
  readonly agenda?: readonly AgendaItem[];
  readonly partyNames?: PartyNames;
  readonly noAgenda?: boolean;
}

const render = ({ value, earlier, party = 'parents', agenda, partyNames, noAgenda = false }: Args) =>
  html`<dh-expectations-comparison
    .value=${value}
    .earlier=${earlier}
    .agenda=${agenda}
    .partyNames=${partyNames}
    ?no-agenda=${noAgenda}
    party=${party}
  ></dh-expectations-comparison>`;

type Answers = { readonly [id: string]: ExpectationAnswer };

const handedIn = (answers: Answers): PartyAnswers => ({ language: 'nl', answers, submittedAt: '2026-09-08T18:30:00Z' });

const ids = expectationBank.statements.map(({ id }) => id);

const shared: Answers = {
  'contact.1': { importance: 'yes', who: 'together' },
  'information.1': { importance: 'yes', who: 'together' },
  'support-at-home.1': { importance: 'yes', who: 'parents' },
  'support-at-school.2': { importance: 'partly', who: 'school' },
  'ambitions.1': { importance: 'yes', who: 'pupil' },
};

const parents: Answers = {
  ...shared,
  'contact.2': { importance: 'yes', who: 'school', remark: 'Wij weten nooit wanneer we kunnen bellen.' },
  'support-at-home.3': { importance: 'yes', who: 'parents' },
  'deciding-together.1': { importance: 'yes', who: 'together', remark: 'Vorig jaar hoorden we het pas later.' },
  'disagreement.2': { importance: 'no', who: 'not-sure' },
  'contact.3': { importance: 'partly', who: 'together' },
};

const school: Answers = {
  ...shared,
  'contact.1': { importance: 'yes', who: 'together', remark: 'Fijn dat het zo makkelijk gaat.' },
  'contact.2': { importance: 'partly', who: 'together' },
  'support-at-home.3': { importance: 'yes', who: 'together' },
  'deciding-together.1': { importance: 'yes', who: 'school' },
  'disagreement.2': { importance: 'no', who: 'not-sure' },
};

const pupil: Answers = {
  'support-at-home.3': { importance: 'no', who: 'pupil', remark: 'Ik kan zelf op tijd naar bed.' },
  'contact.1': { importance: 'yes', who: 'together' },
};

const roundOf = (parties: ExpectationsRound['parties'], schoolYear = '2026-2027'): ExpectationsRound => ({
  id: `expectations-${schoolYear}`,
  schemaVersion: 3,
  schoolYear,
  statements: expectationBank.id,
  parties,
});

const all = roundOf({ parents: handedIn(parents), school: handedIn(school), pupil: handedIn(pupil) });

const everything = (answer: ExpectationAnswer): PartyAnswers =>
  handedIn(Object.fromEntries(ids.map((id) => [id, answer])));

/** What is shared, what to talk about, what was not said. */
export const SideBySide = { args: { value: all }, render };

const seen = {
  parents: handedIn({
    ...parents,
    'contact.1': { importance: 'yes', who: 'together', happens: 'yes' },
    'contact.2': {
      importance: 'yes',
      who: 'school',
      happens: 'no',
      remark: 'Wij weten nooit wanneer we kunnen bellen.',
    },
    'support-at-school.3': { importance: 'yes', who: 'school', happens: 'no' },
    'support-at-home.3': { importance: 'yes', who: 'parents', happens: 'partly' },
    'disagreement.3': { happens: 'unknown' },
  }),
  school: handedIn({
    ...school,
    'contact.1': { importance: 'yes', who: 'together', happens: 'yes', canDo: 'yes' },
    'contact.2': {
      importance: 'yes',
      who: 'school',
      happens: 'yes',
      canDo: 'partly',
      can: 'Wij antwoorden op schooldagen binnen een dag.',
      cannot: 'In het weekend lezen wij geen berichten.',
    },
    'support-at-school.3': {
      importance: 'yes',
      who: 'school',
      happens: 'no',
      canDo: 'yes',
      can: 'Halverwege bellen we een keer.',
    },
    'support-at-home.3': { importance: 'yes', who: 'together', happens: 'unknown' },
  }),
  pupil: handedIn({ ...pupil, 'contact.1': { importance: 'yes', who: 'together', happens: 'yes' } }),
};

/** What all want and all miss comes first; what the school can and cannot do stands beside it. */
export const WhetherItHappens = { args: { value: roundOf(seen) }, render };

export const WhetherItHappensForThePupil = { args: { value: roundOf(seen), party: 'pupil' }, render };

/** The school lays one home at a time beside its answers. */
export const WhetherItHappensInTwoHouseholds = {
  args: {
    value: roundOf({
      ...seen,
      'parents-2': handedIn({ 'contact.2': { importance: 'yes', who: 'school', happens: 'yes' } }),
    }),
    party: 'school',
  },
  render,
};

/** Laid beside the year before: what happens more, and what less. */
export const WhetherItHappensMore = {
  args: {
    value: roundOf(seen),
    earlier: roundOf(
      {
        parents: handedIn({
          ...parents,
          'contact.1': { importance: 'yes', who: 'together', happens: 'no' },
          'contact.2': { importance: 'yes', who: 'school', happens: 'yes' },
        }),
        school: handedIn({ ...school, 'contact.1': { importance: 'yes', who: 'together', happens: 'partly' } }),
      },
      '2025-2026',
    ),
  },
  render,
};

/** Nothing shows before both sides are ready. */
export const WaitingForTheSchool = {
  args: { value: roundOf({ parents: handedIn(parents), school: { language: 'nl', answers: school } }) },
  render,
};

/** Whoever has not handed in sees nothing, even when all others are ready. */
export const NotReadyYourself = {
  args: { value: roundOf({ ...all.parties, pupil: { language: 'nl', answers: pupil } }), party: 'pupil' },
  render,
};

export const EverythingShared = {
  args: {
    value: roundOf({
      parents: everything({ importance: 'yes', who: 'together' }),
      school: everything({ importance: 'yes', who: 'together' }),
    }),
  },
  render,
};

export const NothingShared = {
  args: {
    value: roundOf({
      parents: everything({ importance: 'yes', who: 'school' }),
      school: everything({ importance: 'no', who: 'parents' }),
    }),
  },
  render,
};

const twoHomes = roundOf({
  ...all.parties,
  'parents-2': handedIn({
    ...shared,
    'contact.2': { importance: 'yes', who: 'parents' },
    'support-at-home.3': { importance: 'partly', who: 'together' },
  }),
});

/** A second household is a party of its own: the school lays one home at a time beside its answers. */
export const TwoHouseholds = { args: { value: twoHomes, party: 'school' }, render };

const partyNames = { parents: 'Nadia', 'parents-2': 'Joost en Merel' };

/** The page says what each household is called, so that none is the second. */
export const TwoHouseholdsByName = { args: { value: twoHomes, party: 'school', partyNames }, render };

/** There is no talk yet to put anything on the agenda of. */
export const WithoutAnAgenda = { args: { value: all, noAgenda: true }, render };

/** Each household chooses whether the other may see its answers. Here only one did, so it sees nothing of the other. */
export const OneOfTwoHouseholds = {
  args: {
    value: roundOf({ ...twoHomes.parties, parents: { ...handedIn(parents), openHousehold: true } }),
  },
  render,
};

/** Both chose so. */
export const HouseholdsThatAreOpen = {
  args: {
    value: roundOf({
      ...twoHomes.parties,
      parents: { ...handedIn(parents), openHousehold: true },
      'parents-2': { ...twoHomes.parties['parents-2']!, openHousehold: true },
    }),
    party: 'parents-2',
  },
  render,
};

/** The pupil's own place comes first, also when it is empty. */
export const ForThePupil = { args: { value: all, party: 'pupil' }, render };

export const ForTheSchool = { args: { value: all, party: 'school' }, render };

const choice = { of: '2026-09-08T18:30:00Z', at: '2026-10-01T10:00:00Z', agrees: true };

/** The parents want to fill in again; the school says whether that is fine. */
export const AskedToOpenAgain = {
  args: {
    value: roundOf({ ...all.parties, parents: { ...handedIn(parents), reopening: { parents: choice } } }),
    party: 'school',
  },
  render,
};

/** What was handed in first stays beside what came after. */
export const FilledInAgain = {
  args: {
    value: roundOf({
      ...all.parties,
      parents: {
        language: 'nl',
        answers: {
          ...parents,
          'contact.1': { importance: 'no', who: 'school' },
          'contact.2': { importance: 'yes', who: 'together', remark: 'Nu weten we het.' },
        },
        submittedAt: '2026-10-02T18:30:00Z',
        earlier: [{ language: 'nl', answers: parents, submittedAt: '2026-09-08T18:30:00Z' }],
      },
    }),
  },
  render,
};

export const SecondHouseholdNotReady = {
  args: { value: roundOf({ ...all.parties, 'parents-2': { language: 'nl', answers: {} } }) },
  render,
};

/** Some are on the agenda already. */
export const OnTheAgenda = {
  args: {
    value: all,
    agenda: [
      { id: 'a1', by: 'parents', text: 'Bereikbaarheid', from: { kind: 'expectation', id: 'contact.2' } },
    ] as const,
  },
  render,
};

export const JustAdded = {
  args: { value: all },
  render,
  play: async ({ canvasElement }: { readonly canvasElement: HTMLElement }) => {
    const element = canvasElement.querySelector('dh-expectations-comparison')!;
    await element.updateComplete;
    element.shadowRoot!.querySelector<HTMLElement>('[name=add]')!.click();
    await element.updateComplete;
  },
};

/** Laid beside the year before. */
export const WithAnEarlierRound = {
  args: {
    value: all,
    earlier: roundOf(
      {
        parents: handedIn({
          ...parents,
          'information.1': { importance: 'no', who: 'school' },
          'deciding-together.1': { importance: 'yes', who: 'school' },
        }),
        school: handedIn(school),
      },
      '2025-2026',
    ),
  },
  render,
};

export const English = { render: () => html`<div lang="en">${render({ value: all })}</div>` };

export const NothingYet = { args: { value: undefined }, render };

export const UnusableData = { args: { value: { ...all, statements: 'onze-lijst' } }, render };
