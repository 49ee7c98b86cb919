import '@driehoek/elements/conversation/define';
import { mergeView, removeFrom, shareItems } from '@driehoek/sdk/conversation';
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { heldTalk, progressTalk } from '../../../stories/conversation-plans.js';
import { holdKey } from '../press-key.js';
import { ConversationPage } from './conversation.page.js';
import { TwoWindows } from './two-windows.js';

/** Types letter by letter behind what stands in a field, as somebody does in a window that is not in front. */
function typeBehind(page: TwoWindows['there'], field: HTMLTextAreaElement, words: string): void {
  for (const letter of words) page.type(field, field.value + letter);
}

const NOW = '2026-11-24T14:35:00.000Z';
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
      here.wordsField('agenda', 0).focus();
      const shared = { ...point('a', 'Slapen'), sharedWith: ['school'], sharedAt: NOW } as const;
      windows.plan = { ...windows.plan, agenda: [shared] };
      await windows.hear();
      expect(here.element.shadowRoot!.activeElement).to.equal(null);
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

describe('a button', () => {
  it('is pressed once by a key that is held down, and does not take back what it did', async () => {
    const page = await ConversationPage.openPart(
      'dh-conversation-preparation',
      { ...progressTalk, agenda: [point('a', 'Slapen')] },
      'parent',
      { party: 'parents' },
    );
    await page.openDialog('share', page.row('agenda', 0));
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
