import '@driehoek/elements/conversation-board/define';
import { confirmPlan, type ConversationPlan } from '@driehoek/sdk/conversation';
import { type RoundPupil, startConversations } from '@driehoek/sdk/conversation/board';
import { html } from 'lit';
import { finishedTalk } from './conversation-plans.js';

export default { title: 'Conversation board', component: 'dh-conversation-board', tags: ['autodocs'] };

interface Args {
  readonly value: unknown;
}

const NOW = new Date('2027-02-01T10:00:00Z');

const render = ({ value }: Args) =>
  html`<dh-provider .now=${NOW} perspective="class-teacher"><dh-conversation-board .value=${value}></dh-conversation-board></dh-provider>`;

/** Nobody is called like this. */
const NAMES =
  'Aya Maanlicht|Bo Kompas|Çelik van der Wolk|Daan Zeepaard|Elif Regenboog|Fenna Windvaan|Gijs Sterrenwacht|Hana Maanlicht|Ilias Kompas|Jip van der Wolk|Kiki Zeepaard|Levi Regenboog|Mila Windvaan|Noah Sterrenwacht|Olle Maanlicht|Puck Kompas|Quint van der Wolk|Rania Zeepaard|Sem Regenboog|Tess Windvaan|Umut Sterrenwacht|Vera Maanlicht|Wout Kompas|Xia van der Wolk|Yara Zeepaard'.split(
    '|',
  );
const HOMES = [[{ name: 'Lotte Regenboog' }, { name: 'Bas' }], [{ name: 'Wim Regenboog' }]];

const pupils: readonly RoundPupil[] = NAMES.map((name, index) => ({
  id: `p${index}`,
  name,
  ...(index === 18 && { households: HOMES }),
}));
let ids = 0;
const drafts = startConversations(
  pupils,
  {
    times: { start: '2027-02-11T13:00', minutes: 15, between: 5 },
    type: 'progress-talk',
    schoolYear: '2026-2027',
    goal: 'Samen kijken hoe het gaat',
  },
  { teachers: [{ name: 'Juf Noor', role: 'class-teacher' }], createId: () => `round-${++ids}` },
);

const words = (by: 'parents' | 'parents-2' | 'pupil' | 'school', text: string) => ({
  id: `e-${by}`,
  by,
  text,
  sharedWith: (['parents', 'pupil', 'school'] as const).filter((party) => party !== by),
});

const announced = (plan: ConversationPlan): ConversationPlan => {
  const { draft: _draft, ...rest } = plan;
  return { ...rest, participants: plan.participants.map((person) => ({ ...person, announced: true })) };
};

const held = confirmPlan({ ...finishedTalk, id: 'held', pupil: 'Amir Zeepaard', confirmations: [] }, 'parents', {
  agrees: false,
  comment: 'We zeiden vijf minuten, niet tien.',
  now: NOW,
});

const mixed: ConversationPlan[] = [
  ...drafts.slice(0, 2),
  announced(drafts[2]!),
  {
    ...announced(drafts[3]!),
    expectations: [words('parents', 'ik weet hoe ik kan helpen'), words('school', 'we Daan horen')],
  },
  {
    ...announced(drafts[18]!),
    expectations: [words('parents-2', 'we rustig praten'), words('pupil', 'ik mag tekenen')],
  },
  { ...announced(drafts[4]!), cancelled: true },
  held,
  confirmPlan(
    confirmPlan({ ...finishedTalk, id: 'done', pupil: 'Britt Windvaan', confirmations: [] }, 'parents', {
      agrees: true,
      now: NOW,
    }),
    'school',
    {
      agrees: true,
      now: NOW,
    },
  ),
];

interface Play {
  readonly canvasElement: HTMLElement;
}

const press =
  (...selectors: string[]) =>
  async ({ canvasElement }: Play) => {
    const element = canvasElement.querySelector('dh-conversation-board')!;
    for (const selector of selectors) {
      await element.updateComplete;
      element.shadowRoot!.querySelector<HTMLElement>(selector)!.click();
    }
    await element.updateComplete;
  };

/** What needs the school is on top; the two homes of one child stand apart. */
export const Mixed = { args: { value: mixed }, render };

/** A round of twenty-five that no family knows of yet. */
export const Round = { args: { value: drafts }, render };

export const Chosen = { args: { value: mixed }, render, play: press('[name=choose-all]') };

export const OnlyNeeded = { args: { value: mixed }, render, play: press('[name=only-needed]') };

export const NothingNeeded = {
  args: { value: [mixed[3], mixed[5]].filter(Boolean) },
  render,
  play: press('[name=only-needed]'),
};

export const Nothing = { args: { value: [] }, render };

/** One conversation that cannot be used does not hide the others. */
export const UnusableData = { args: { value: [{ ...drafts[0], minutes: 'lang' }, drafts[1]] }, render };

export const English = { render: () => html`<div lang="en">${render({ value: mixed })}</div>` };
