import '@driehoek/elements/conversation/define';
import type { ConversationPlan } from '@driehoek/sdk/conversation';
import { PARTIES, type Party } from '@driehoek/sdk/shared';
import { expect } from '@open-wc/testing';
import { heldTalk, progressTalk } from '../../../stories/conversation-plans.js';
import { watchWhatStays, whatStays } from '../every-element/what-stays.js';
import { TalkPage } from './talk.page.js';

watchWhatStays();

const phases = progressTalk.phases!.map(({ id }) => id);
const ALL: readonly Party[] = PARTIES;

/** Per party and audience something in every list; of what not everybody may see, the words hold MARK. */
function markedPlan(parties: readonly Party[]): ConversationPlan {
  const others = (by: Party) => parties.filter((party) => party !== by);
  const audiences = (by: Party) => [
    { sharedWith: [] },
    ...others(by).map((party) => ({ sharedWith: [party] })),
    { sharedWith: others(by), withdrawnAt: '2026-11-20T12:00:00.000Z', readBy: others(by) },
  ];
  let count = 0;
  const items = (more: (index: number) => object = () => ({})) =>
    parties.flatMap((by) =>
      audiences(by).map((audience) => ({
        id: `i${count++}`,
        by,
        text: { nl: `MARK${count} van ${by}`, en: `MARK${count} by ${by}` },
        ...audience,
        ...more(count),
      })),
    );
  const phase = (index: number) => ({ phase: phases[index % phases.length] });
  const promises = items(() => ({ can: true })).filter(({ by }) => by === 'school');
  return {
    ...progressTalk,
    parties,
    expectations: items(),
    strengths: items(),
    agenda: [
      ...progressTalk.agenda.slice(0, 1),
      ...items(phase),
      ...phases.flatMap((id) => items(() => ({ phase: id }))),
    ],
    questions: phases.flatMap((id) => items(() => ({ for: 'parents', phase: id }))),
    notes: phases.flatMap((id) => items(() => ({ of: 'parents', phase: id }))),
    promises,
    agreements: [{ id: 'g1', text: 'Lezen.', status: 'open', from: { kind: 'agenda-item', id: 'i1' } }],
    session: { phase: 'welcome', spent: {}, runningSince: '2026-11-24T14:38:00Z' },
  } as unknown as ConversationPlan;
}

describe('what is on the screen that the family sees', () => {
  for (const parties of [['parents', 'pupil', 'school'], ['parents', 'school'], ALL] as const) {
    it(`is nothing that not everybody may see, in any phase, before the two steps and after (${parties.join()})`, async () => {
      const plan = markedPlan(parties);
      // With two at the table, what is shared with the other is shared with everybody.
      const talk = await TalkPage.open('dh-conversation-talk', parties.length === 2 ? withoutShared(plan) : plan);
      let seen = 0;
      for (const phase of phases) {
        await talk.page.press('phase', phase);
        expect(talk.drawn, phase).to.not.include('MARK');
        await talk.askForOwn();
        expect(talk.drawn, `${phase}, asked`).to.not.include('MARK');
        await talk.page.press('own-show');
        seen += talk.drawn.split('MARK').length - 1;
        window.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
        await talk.page.settle();
        expect(talk.drawn, `${phase}, hidden again`).to.not.include('MARK');
      }
      expect(seen, 'the holder finds it').to.be.at.least(20);
    });
  }

  /** Takes out of the plan what is shared with the only other party: that may be on the screen. */
  function withoutShared(plan: ConversationPlan): ConversationPlan {
    const lists = (['expectations', 'strengths', 'agenda', 'questions', 'notes', 'promises'] as const).map((list) => [
      list,
      (plan[list] as readonly { sharedWith?: readonly Party[]; withdrawnAt?: string }[]).filter(
        ({ sharedWith = [], withdrawnAt }) => sharedWith.length === 0 || withdrawnAt,
      ),
    ]);
    return { ...plan, ...Object.fromEntries(lists) } as ConversationPlan;
  }

  it('is the same whether there is something of one’s own or not', async () => {
    const [first] = heldTalk.agenda;
    const plain = { ...heldTalk, agenda: [first!] };
    const withOwn = {
      ...plain,
      agenda: [first!, { id: 'x', by: 'school' as const, text: 'geheim', phase: 'parents' }],
    };
    const talks = await Promise.all([plain, withOwn].map((plan) => TalkPage.open('dh-conversation-talk', plan)));
    const [one, other] = talks.map(({ page }) => page.text);
    expect(one).to.equal(other);
  });
});

describe('the holder’s own notes', () => {
  const held = { ...heldTalk, session: { ...heldTalk.session!, phase: 'keep-and-change' } };
  const SECRET = 'Eerst vragen hoe het thuis was na de verhuizing';
  const open = () => TalkPage.open('dh-conversation-talk', held);

  it('come after a question, with whom they are shared', async () => {
    const talk = await open();
    await talk.askForOwn();
    expect(talk.isOwnAsked).to.equal(true);
    expect(talk.page.focused?.textContent).to.include('Kijkt er iemand mee?');
    expect(talk.isOwnShown).to.equal(false);
    await talk.page.press('own-show');
    expect(talk.own).to.include(`school ${SECRET} niet gedeeld`);
    expect(talk.isOwnAsked).to.equal(false);
  });

  it('stay hidden when somebody is looking', async () => {
    const talk = await open();
    await talk.askForOwn();
    await talk.page.press('own-cancel');
    expect([talk.isOwnAsked, talk.isOwnShown]).to.deep.equal([false, false]);
    expect(talk.page.focusedName).to.equal('own-notes');
  });

  it('go away after half a minute, not before', async () => {
    const real = window.setTimeout;
    const waiting: { action: () => void; delay: number | undefined }[] = [];
    const talk = await open();
    await talk.askForOwn();
    window.setTimeout = ((action: () => void, delay?: number, ...rest: unknown[]) => {
      if ((delay ?? 0) < 5000) return real(action, delay, ...rest);
      waiting.push({ action, delay });
      return -1;
    }) as typeof window.setTimeout;
    try {
      await talk.page.press('own-show');
    } finally {
      window.setTimeout = real;
    }
    expect(waiting.map(({ delay }) => delay)).to.deep.equal([30_000]);
    expect(talk.own).to.include(SECRET);
    waiting[0]!.action();
    await talk.page.settle();
    expect(talk.drawn).to.not.include(SECRET);
    expect(talk.page.focusedName, 'where it was asked for').to.equal('own-notes');
  });

  const endings: { readonly [when: string]: (talk: TalkPage) => unknown } = {
    'with Escape': () => window.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' })),
    'when the window loses the focus': () => window.dispatchEvent(new Event('blur')),
    'when the page is hidden': () => document.dispatchEvent(new Event('visibilitychange')),
    'when the page is left': () => window.dispatchEvent(new Event('pagehide')),
    'before printing': () => window.dispatchEvent(new Event('beforeprint')),
    'in another phase': ({ page }) => page.press('phase', 'school'),
    'in another talk': ({ page }) => Object.assign(page.element, { value: { ...held, id: 'talk-9' } }),
    'with the button': ({ page }) => page.press('own-notes'),
  };
  for (const [when, end] of Object.entries(endings)) {
    it(`go away at once ${when}`, async () => {
      const talk = await open();
      await talk.showOwn();
      expect(talk.own).to.include(SECRET);
      await end(talk);
      await talk.page.settle();
      expect(talk.drawn).to.not.include(SECRET);
      expect([talk.isOwnAsked, talk.isOwnShown]).to.deep.equal([false, false]);
    });
  }

  it('leave nothing behind when the talk is taken from the page', async () => {
    const before = whatStays();
    const talk = await open();
    await talk.showOwn();
    const { element } = talk.page;
    const parent = element.parentElement!;
    element.remove();
    const after = whatStays();
    expect(after.timers.filter((timer) => timer.startsWith('setTimeout 30000'))).to.deep.equal([]);
    const kinds = ['keydown', 'visibilitychange', 'beforeprint', 'blur'];
    const watching = ({ listeners }: typeof before) =>
      listeners.filter((each) => kinds.some((kind) => each.includes(kind)));
    expect(watching(after)).to.deep.equal(watching(before));
    parent.append(element);
    await talk.page.settle();
    expect(talk.drawn, 'nor when it is back').to.not.include(SECRET);
  });

  it('are asked for with no warning where there are none, and by the same button', async () => {
    const nothing = { expectations: [], strengths: [], agenda: [], questions: [], promises: [], notes: [] };
    const talk = await TalkPage.open('dh-conversation-talk', { ...heldTalk, ...nothing });
    await talk.askForOwn();
    expect([talk.isOwnAsked, talk.isOwnShown]).to.deep.equal([false, true]);
    expect(talk.own).to.include('Bij dit deel staat hier niets.');
  });

  it('are not on paper', async () => {
    const talk = await open();
    await talk.showOwn();
    expect(talk.page.find('.own')!.closest('.screen-only') !== null).to.equal(true);
  });
});
