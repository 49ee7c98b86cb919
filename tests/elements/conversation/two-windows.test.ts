import '@driehoek/elements/conversation/define';
import { askConsent, confirmPlan, mergeView, removeFrom, shareItems } from '@driehoek/sdk/conversation';
import type { ConversationPlannerElement } from '@driehoek/elements/conversation';
import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { finishedTalk, heldTalk, progressTalk } from '../../../stories/conversation-plans.js';
import { holdKey } from '../press-key.js';
import { ConversationPage } from './conversation.page.js';
import { TwoWindows } from './two-windows.js';

/** Types letter by letter behind what stands in a field, as somebody does in a window that is not in front. */
function typeBehind(page: TwoWindows['there'], field: HTMLTextAreaElement, words: string): void {
  for (const letter of words) page.type(field, field.value + letter);
}

const NOW = '2026-11-24T14:35:00.000Z';
const { confirmations: _answers, ...agreedTalk } = finishedTalk;
const openHome = (plan = progressTalk) => TwoWindows.open('dh-conversation-preparation', plan, 'parent', 'parents');
const wordsOf = (windows: TwoWindows, list: 'agenda' | 'strengths') =>
  windows.plan[list].filter(({ by }) => by === 'parents').map(({ text }) => text);
const point = (id: string, text: string) => ({ id: `parents:${id}`, by: 'parents', text }) as const;

describe('two windows of one party', () => {
  it('keep the words of both in one field, and the caret of who types', async () => {
    const windows = await openHome({ ...progressTalk, agenda: [point('a', 'A.')] });
    const { here, there } = windows;
    const field = here.wordsField('agenda', 0);
    field.focus();
    field.setSelectionRange(2, 2);
    await sendKeys({ type: 'ab' });
    typeBehind(there, there.wordsField('agenda', 0), 'AB');
    await windows.hear();
    expect(wordsOf(windows, 'agenda')).to.deep.equal(['A.abAB']);
    expect([field.value, field.selectionStart]).to.deep.equal(['A.abAB', 4]);
    await sendKeys({ type: 'cd' });
    typeBehind(there, there.wordsField('agenda', 0), 'CD');
    await windows.hear();
    expect(wordsOf(windows, 'agenda')).to.deep.equal(['A.abcdABCD']);
    expect(here.hasFocus(field)).to.equal(true);
  });

  it('keep them in the few words of two people of the school about the talk', async () => {
    const windows = await TwoWindows.open(
      'dh-conversation-agreements',
      { ...heldTalk, summary: 'A.' },
      'class-teacher',
      'school',
    );
    const fields = [windows.here, windows.there].map((page) => page.field<HTMLTextAreaElement>('summary'));
    typeBehind(windows.here, fields[0]!, 'abc');
    typeBehind(windows.there, fields[1]!, 'ABC');
    await windows.hear();
    expect(String(windows.plan.summary).split('').sort().join('')).to.equal('.AABCabc');
    expect(fields.map(({ value }) => value)).to.deep.equal([windows.plan.summary, windows.plan.summary]);
  });

  it('keep each in an item of its own when both begin in the same empty row', async () => {
    const windows = await openHome({ ...progressTalk, strengths: [] });
    const { here, there } = windows;
    const field = here.wordsField('strengths', 0);
    field.focus();
    await sendKeys({ type: 'mo' });
    typeBehind(there, there.wordsField('strengths', 0), 'MOE');
    await windows.hear();
    expect(here.hasFocus(field)).to.equal(true);
    await sendKeys({ type: 'eder' });
    await windows.hear();
    expect([...wordsOf(windows, 'strengths')].sort()).to.deep.equal(['MOE', 'moeder']);
    expect([field.value, field.selectionStart]).to.deep.equal(['moeder', 6]);
  });

  it('leave an empty row to who is in it when the other begins', async () => {
    const windows = await openHome({ ...progressTalk, strengths: [] });
    const field = windows.here.wordsField('strengths', 0);
    field.focus();
    typeBehind(windows.there, windows.there.wordsField('strengths', 0), 'VADER');
    await windows.hear();
    expect(windows.here.hasFocus(field)).to.equal(true);
    await sendKeys({ type: 'moeder' });
    expect([...wordsOf(windows, 'strengths')].sort()).to.deep.equal(['VADER', 'moeder']);
  });

  it('keep what is typed in an item that the other removes as that item, and out of the next', async () => {
    const windows = await openHome({ ...progressTalk, agenda: [point('a', 'Eerst'), point('b', 'Dan')] });
    const { here, there } = windows;
    const field = here.wordsField('agenda', 0);
    field.focus();
    field.setSelectionRange(5, 5);
    await sendKeys({ type: ' en' });
    await windows.hear();
    // A button of the other would take the focus, which two windows do not share.
    windows.plan = removeFrom(windows.plan, 'agenda', 0);
    expect(wordsOf(windows, 'agenda')).to.deep.equal(['Dan']);
    await windows.hear();
    expect(here.hasFocus(field)).to.equal(true);
    await sendKeys({ type: ' nu' });
    expect([...wordsOf(windows, 'agenda')].sort()).to.deep.equal(['Dan', 'Eerst en nu']);
    await windows.hear();
    expect([...there.words('agenda')].sort()).to.deep.equal(['Dan', 'Eerst en nu']);
  });

  it('leave out what the other removed when nobody types in it', async () => {
    const windows = await openHome({ ...progressTalk, agenda: [point('a', 'Eerst'), point('b', 'Dan')] });
    await windows.there.remove('agenda', 0);
    await windows.hear();
    expect(windows.here.words('agenda')).to.deep.equal(['Dan']);
  });

  it('keep what the one types in words that the other shares as words of its own, where the one goes on typing', async () => {
    const windows = await openHome({ ...progressTalk, agenda: [point('a', 'Slapen')] });
    const { here, there } = windows;
    const field = here.wordsField('agenda', 0);
    field.focus();
    field.setSelectionRange(6, 6);
    // No letter twice: the driver of WebKit loses the second one, in any field.
    await sendKeys({ type: ' was' });
    // What is shared is what its window showed, not what was typed elsewhere since.
    const given = there.element.value!;
    const items = [{ list: 'agenda', id: 'parents:a' }] as const;
    const copy = shareItems(given, 'parents', items, ['school'], '2026-11-24T14:30:00.000Z');
    windows.plan = mergeView(windows.plan, copy, { role: 'parent', party: 'parents' }, given, { now: NOW });
    const stored = () => windows.plan.agenda.map(({ text, sharedWith = [] }) => [text, ...sharedWith]);
    const expected = [['Slapen', 'school'], ['Slapen was']];
    expect(stored()).to.deep.equal(expected);
    await sendKeys({ type: ' niet' });
    expect(stored()).to.deep.equal([expected[0], ['Slapen was niet']]);
    await windows.hear();
    const later = here.element.shadowRoot!.activeElement as HTMLTextAreaElement;
    expect([later.value, later.selectionStart]).to.deep.equal(['Slapen was niet', 15]);
    await sendKeys({ type: ' goed' });
    expect(stored()).to.deep.equal([expected[0], ['Slapen was niet goed']]);
    await windows.hear();
    expect(here.words('agenda')).to.deep.equal(['Slapen was niet goed']);
    expect(there.words('agenda')).to.deep.equal(['Slapen was niet goed']);
    expect(here.plan.agenda.map(({ text }) => text)).to.deep.equal(['Slapen', 'Slapen was niet goed']);
  });

  it('go on typing where their words are once the page has stored these, unless they went elsewhere', async () => {
    for (const isElsewhere of [false, true]) {
      const windows = await openHome({ ...progressTalk, agenda: [point('a', 'Slapen')] });
      const { here } = windows;
      const field = here.wordsField('agenda', 0);
      field.focus();
      const shared = { ...point('a', 'Slapen'), sharedWith: ['school'], sharedAt: NOW } as const;
      windows.plan = { ...windows.plan, agenda: [shared] };
      await windows.hear();
      expect(here.hasFocus(field)).to.equal(true);
      if (isElsewhere) here.element.shadowRoot!.querySelector<HTMLElement>('summary')!.focus();
      windows.plan = { ...windows.plan, agenda: [shared, point('a-later', 'Slapen was')] };
      await windows.hear();
      const active = here.element.shadowRoot!.activeElement;
      expect(active instanceof HTMLTextAreaElement && active.value).to.equal(!isElsewhere && 'Slapen was');
    }
  });

  it('keep the caret in its row when the other adds a row before it', async () => {
    const windows = await openHome({ ...progressTalk, agenda: [point('b', 'Dan')] });
    const { here } = windows;
    const field = here.wordsField('agenda', 0);
    field.focus();
    field.setSelectionRange(1, 1);
    windows.plan = { ...windows.plan, agenda: [point('a', 'Eerst'), ...windows.plan.agenda] };
    await windows.hear();
    expect([here.hasFocus(field), field.value, field.selectionStart]).to.deep.equal([true, 'Dan', 1]);
  });
});

describe('two windows in which one home answers', () => {
  const open = (plan = agreedTalk) => TwoWindows.open('dh-conversation-agreements', plan, 'parent', 'parents');
  const commentIn = (page: TwoWindows['there']) => page.confirmation!.querySelector('textarea')!;
  const UNSENT = 'Dit hebt u nog niet verstuurd.';
  const ELSEWHERE = 'In een ander venster is gekozen: Ja, dit hebben we afgesproken.';

  it('each keep what was chosen in it, say what the other chose, and send what stands there', async () => {
    const windows = await open();
    const { here, there } = windows;
    await here.fillConfirmation('differs', 'Twee keer.');
    await windows.hear();
    expect(there.confirmationFilled, 'who did nothing goes on').to.include({
      agrees: 'differs',
      comment: 'Twee keer.',
    });
    there.option('agrees', 'agrees').click();
    await windows.hear();
    expect(windows.plan.confirmationDrafts?.[0]?.agrees, 'chosen last').to.equal(true);
    expect([here, there].map((page) => page.confirmationFilled.agrees)).to.deep.equal(['differs', 'agrees']);
    expect(here.wordsOf('confirmation')).to.include(ELSEWHERE);
    expect(there.wordsOf('confirmation')).to.not.include('In een ander venster');
    await here.fill(commentIn(here), 'Twee keer, zeiden we.');
    await windows.hear();
    expect(windows.plan.confirmationDrafts?.[0]?.agrees, 'who writes has not chosen').to.equal(true);
    await here.tick(here.option('about', 'g2'));
    await windows.hear();
    expect(here.confirmationFilled).to.deep.include({ agrees: 'differs', about: ['g2'] });
    expect(here.wordsOf('confirmation')).to.not.include('In een ander venster');
    expect(there.confirmationFilled.agrees).to.equal('agrees');
    expect(there.wordsOf('confirmation')).to.include('In een ander venster is gekozen: Nee, het was anders · Samira');
    await here.sendConfirmation();
    expect(windows.plan.confirmations?.[0]).to.deep.include({
      agrees: false,
      about: ['g2'],
      comment: 'Twee keer, zeiden we.',
    });
  });

  it('leave a choice open where somebody writes and has chosen nothing', async () => {
    const windows = await open();
    const { here, there } = windows;
    await here.fill(commentIn(here), 'Hm.');
    await windows.hear();
    there.option('agrees', 'agrees').click();
    await windows.hear();
    expect(here.confirmationFilled).to.include({ agrees: null, comment: 'Hm.' });
    expect(here.wordsOf('confirmation')).to.include(ELSEWHERE);
    await here.sendConfirmation();
    expect(windows.plan.confirmations ?? []).to.deep.equal([]);
    expect(there.confirmationFilled).to.include({ agrees: 'agrees', comment: 'Hm.' });
  });

  it('keep the words of both', async () => {
    const windows = await open();
    typeBehind(windows.here, commentIn(windows.here), ' JOOST');
    typeBehind(windows.there, commentIn(windows.there), ' MEREL');
    await windows.hear();
    for (const page of [windows.here, windows.there])
      expect(commentIn(page).value).to.include('JOOST').and.include('MEREL');
  });

  it('show what was sent in the other, and go on from there, also in the field that somebody is in', async () => {
    const windows = await open();
    const { here, there } = windows;
    await there.fillConfirmation('agrees', 'Fijn.');
    await windows.hear();
    await here.fillConfirmation('differs', 'Niet fijn.');
    await windows.hear();
    const field = commentIn(there);
    field.focus();
    const given = here.element.value!;
    const sent = confirmPlan(given, 'parents', { agrees: false, comment: 'Niet fijn.', now: NOW });
    windows.plan = mergeView(windows.plan, sent, { role: 'parent', party: 'parents' }, given, { now: NOW });
    await windows.hear();
    expect(there.wordsOf('confirmation')).to.not.include(UNSENT).and.not.include('In een ander venster');
    expect(there.find('[part=confirmation] .said')!.textContent)
      .to.include('Nee, het was anders')
      .and.include('Niet fijn.');
    expect(there.confirmationFilled).to.include({ agrees: 'differs', comment: 'Niet fijn.' });
    expect([there.hasFocus(field), commentIn(there) === field]).to.deep.equal([true, true]);
    await sendKeys({ press: 'End' });
    await sendKeys({ type: ' Nog' });
    await windows.hear();
    expect(there.wordsOf('confirmation')).to.include(UNSENT);
    expect(windows.plan.confirmationDrafts?.[0]).to.include({ agrees: false, comment: 'Niet fijn. Nog' });
    expect(windows.plan.confirmations?.[0]?.comment).to.equal('Niet fijn.');
  });

  it('keep their choice about a plan of support too', async () => {
    const asked = askConsent(
      {
        ...agreedTalk,
        type: 'support-talk',
        supportPlan: true,
        goals: [{ id: 'd1', text: 'Aya vraagt om hulp.' }],
        agreements: [{ id: 'g1', text: 'Elke ochtend samen.', who: 'school', status: 'open', goal: 'd1' }],
      },
      ['parents'],
      { now: NOW },
    );
    const windows = await open(asked);
    const { here, there } = windows;
    await here.tick(here.option('consent', 'refused'));
    await windows.hear();
    await there.tick(there.option('consent', 'given'));
    await windows.hear();
    expect(here.option('consent', 'refused').checked).to.equal(true);
    expect(here.wordsOf('consent')).to.include('In een ander venster is gekozen');
    here.find('[data-form=consent] button.primary')!.click();
    await windows.hear();
    expect(windows.plan.consents?.[0]?.answer).to.equal('refused');
    expect(windows.plan.consentDrafts ?? []).to.deep.equal([]);
    expect(there.wordsOf('consent')).to.not.include(UNSENT);
    expect(there.find<HTMLDetailsElement>('.other-answer')!.open, 'nothing is left to send').to.equal(false);
  });
});

describe('a field in which somebody is', () => {
  const shared = { ...point('a', 'Slapen'), sharedWith: ['school'], sharedAt: NOW } as const;
  const begun = { ...progressTalk, agenda: [point('a', 'Slapen'), point('b', 'Dan')] };
  const takesAway: readonly (readonly [string, (plan: typeof progressTalk) => typeof progressTalk])[] = [
    ['shares the words', (plan) => ({ ...plan, agenda: [shared, point('b', 'Dan')] })],
    ['takes them back', (plan) => ({ ...plan, agenda: [{ ...shared, withdrawnAt: NOW }, point('b', 'Dan')] })],
    ['removes the item', (plan) => ({ ...plan, agenda: [point('b', 'Dan')] })],
    ['cancels the talk', (plan) => ({ ...plan, cancelled: true })],
  ];

  for (const [what, change] of takesAway) {
    it(`stays until it is left when another window ${what}, and what is typed on is kept as the party's own`, async () => {
      const windows = await openHome(begun);
      const { here } = windows;
      const field = here.wordsField('agenda', 0);
      field.focus();
      field.setSelectionRange(6, 6);
      windows.plan = change(windows.plan);
      await windows.hear();
      expect(here.hasFocus(field)).to.equal(true);
      // What the page reads is what is so now.
      expect(here.element.value!.agenda.map(({ text }) => text)).to.deep.equal(
        windows.plan.agenda.map(({ text }) => text),
      );
      await sendKeys({ type: ' was' });
      const own = windows.plan.agenda.find(({ text }) => text === 'Slapen was')!;
      expect(own.sharedWith).to.equal(undefined);
      const isKept = what === 'shares the words' || what === 'takes them back';
      expect(windows.plan.agenda.some(({ text }) => text === 'Slapen')).to.equal(isKept);
      (here.element.shadowRoot!.activeElement as HTMLElement).blur();
      await windows.hear();
      const isThere = here.words('agenda').includes('Slapen was');
      expect(isThere).to.equal(what !== 'cancels the talk');
      expect(here.plan.agenda.some(({ text }) => text === 'Slapen was')).to.equal(true);
    });
  }

  it('goes when it is left, or nobody types in it for half a minute: the focus is at the part in which it was', async () => {
    for (const isLeft of [true, false]) {
      const native = window.setTimeout;
      const late: (() => void)[] = [];
      window.setTimeout = ((run: () => void, time?: number) =>
        time === 30_000 ? late.push(run) : native(run, time)) as typeof native;
      try {
        const windows = await openHome(begun);
        const { here } = windows;
        const field = here.wordsField('agenda', 0);
        field.focus();
        windows.plan = takesAway[0]![1](windows.plan);
        await windows.hear();
        expect(field.isConnected).to.equal(true);
        if (isLeft) field.blur();
        else late.at(-1)!();
        await here.settle();
        expect(field.isConnected).to.equal(false);
        const { activeElement } = here.element.shadowRoot!;
        expect(activeElement?.closest('details')?.getAttribute('part')).to.equal(isLeft ? undefined : 'agenda');
      } finally {
        window.setTimeout = native;
      }
    }
  });

  it('stays while letters are put together in it, of which none is lost', async () => {
    const windows = await openHome(begun);
    const { here } = windows;
    const field = here.wordsField('agenda', 0);
    field.focus();
    field.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true, composed: true }));
    windows.plan = takesAway[0]![1](windows.plan);
    for (const text of ['Slapen w', 'Slapen wa', 'Slapen was']) {
      here.type(field, text);
      await windows.hear();
      expect(here.hasFocus(field)).to.equal(true);
    }
    field.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true, composed: true }));
    await here.settle();
    const later = here.element.shadowRoot!.activeElement as HTMLTextAreaElement;
    expect([later === field, later.value, later.selectionStart]).to.deep.equal([false, 'Slapen was', 10]);
    expect(windows.plan.agenda.map(({ text }) => text)).to.deep.equal(['Slapen', 'Slapen was', 'Dan']);
  });

  it('stays for an agreement that another window of the school removes, and for an answer that another window sent', async () => {
    const school = await TwoWindows.open('dh-conversation-agreements', heldTalk, 'class-teacher', 'school');
    const agreement = school.here.wordsField('agreements', 0);
    agreement.focus();
    agreement.setSelectionRange(0, 0);
    const { length } = school.plan.agreements;
    school.plan = removeFrom(school.plan, 'agreements', 0);
    await school.hear();
    expect(school.here.hasFocus(agreement)).to.equal(true);
    await sendKeys({ type: 'Ook ' });
    expect(school.plan.agreements.length).to.equal(length);
    agreement.blur();
    await school.hear();
    expect(school.here.words('agreements').some((text) => text.startsWith('Ook '))).to.equal(true);

    const home = await TwoWindows.open('dh-conversation-agreements', agreedTalk, 'parent', 'parents');
    const comment = home.here.field<HTMLTextAreaElement>('comment');
    comment.focus();
    home.plan = confirmPlan(home.plan, 'parents', { agrees: true, now: NOW });
    await home.hear();
    expect(home.here.hasFocus(comment)).to.equal(true);
    await sendKeys({ type: 'Liever later' });
    comment.blur();
    await home.hear();
    expect(home.here.field<HTMLTextAreaElement>('comment').value).to.equal('Liever later');
    expect(home.plan.confirmations?.[0]?.comment).to.equal(undefined);
  });

  it('stays in the planner around it too, which has the words of both', async () => {
    const planner = await fixture<ConversationPlannerElement>(
      html`<dh-conversation-planner perspective="parent" stage="prepare" .value=${begun}></dh-conversation-planner>`,
    );
    const part = planner.shadowRoot!.querySelector('dh-conversation-preparation')!;
    await planner.updateComplete;
    const field = part.shadowRoot!.querySelector<HTMLTextAreaElement>(
      '[data-list=agenda] [data-id="parents:a"] textarea',
    )!;
    field.focus();
    field.setSelectionRange(6, 6);
    planner.value = { ...begun, agenda: [shared, point('c', 'Van de ander')] };
    await planner.updateComplete;
    await nextFrame();
    expect(part.shadowRoot!.activeElement === field).to.equal(true);
    await sendKeys({ type: ' was' });
    const texts = () => planner.value!.agenda.filter(({ by }) => by === 'parents').map(({ text }) => text);
    expect(texts()).to.deep.equal(['Slapen', 'Slapen was', 'Van de ander']);
    field.blur();
    await nextFrame();
    await planner.updateComplete;
    expect(field.isConnected).to.equal(false);
    expect(texts()).to.deep.equal(['Slapen', 'Slapen was', 'Van de ander']);
  });

  it('goes at once for another reader, and for another talk', async () => {
    for (const next of [{ perspective: 'pupil', party: 'pupil' }, { value: { ...begun, id: 'another', agenda: [] } }]) {
      const { here } = await openHome(begun);
      const field = here.wordsField('agenda', 0);
      field.focus();
      here.element.value = { ...here.element.value!, cancelled: true };
      await here.settle();
      expect(field.isConnected).to.equal(true);
      Object.assign(here.element, next);
      await here.settle();
      expect(field.isConnected && field.value === 'Slapen').to.equal(false);
    }
  });
});

describe('a button', () => {
  it('is pressed once by a key that is held down, and does not take back what it did', async () => {
    const page = await ConversationPage.openPart(
      'dh-conversation-preparation',
      { ...progressTalk, agenda: [point('a', 'Slapen')] },
      'parent',
      { party: 'parents' },
    );
    await page.openDialog('share', page.row('agenda', 0));
    await page.tick(page.find<HTMLInputElement>('dialog [name=share-with][value=school]')!);
    page.field<HTMLButtonElement>('confirm-sharing').focus();
    await holdKey('Enter', 3, () => page.settle());
    const shared = page.plan.agenda[0]!;
    expect(shared.sharedWith).to.not.equal(undefined);
    expect(shared.withdrawnAt).to.equal(undefined);

    const withdraw = page.field<HTMLButtonElement>('withdraw');
    withdraw.focus();
    withdraw.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', repeat: true, bubbles: true, composed: true }));
    const repeated = new KeyboardEvent('keydown', {
      key: ' ',
      repeat: true,
      bubbles: true,
      composed: true,
      cancelable: true,
    });
    withdraw.dispatchEvent(repeated);
    expect(repeated.defaultPrevented).to.equal(true);
    const first = new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true, cancelable: true });
    withdraw.dispatchEvent(first);
    expect(first.defaultPrevented).to.equal(false);
  });
});
