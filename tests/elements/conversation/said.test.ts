import '@driehoek/elements/conversation/define';
import { confirmPlan, mergeView, viewForPerspective } from '@driehoek/sdk/conversation';
import type { Party } from '@driehoek/sdk/shared';
import { expect } from '@open-wc/testing';
import { heldTalk } from '../../../stories/conversation-plans.js';
import { correctedTalk, notedTalk, twoHomesTalk } from '../../../stories/held-talks.js';
import { TalkPage } from './talk.page.js';

const hold = (value: unknown) => TalkPage.open('dh-conversation-talk', value);
const atPhase = (phase: string, plan: object = heldTalk) => ({ ...plan, session: { ...heldTalk.session!, phase } });

describe('what each party says in a talk', () => {
  it('has the parents’ field open in their phase, and the others’ when it is asked for', async () => {
    const talk = await hold(heldTalk);
    expect(talk.speakers).to.deep.equal(['parents']);
    expect(talk.otherSpeakers).to.deep.equal(['pupil', 'school']);
    await talk.addNote('pupil');
    expect(talk.speakers).to.deep.equal(['parents', 'pupil']);
    expect(talk.page.hasFocus(talk.noteField('pupil'))).to.equal(true);
    expect(talk.plan.notes, 'nothing was said yet').to.deep.equal([]);
  });

  it('asks parents first in every phase but that of the pupil and the school', async () => {
    for (const [phase, own, others] of [
      ['welcome', [], ['parents', 'pupil', 'school']],
      ['pupil', ['pupil'], ['parents', 'school']],
      ['school', ['school'], ['parents', 'pupil']],
      ['agreements', [], ['parents', 'pupil', 'school']],
    ] as const) {
      const talk = await hold(atPhase(phase));
      expect(talk.speakers, phase).to.deep.equal(own);
      expect(talk.otherSpeakers, phase).to.deep.equal(others);
    }
  });

  it('is in the value at every letter, in one note, shared with everybody at the table', async () => {
    const talk = await hold(heldTalk);
    const field = talk.noteField('parents');
    field.focus();
    for (const words of ['L', 'Le', 'Lezen lukt kort.']) talk.page.type(field, words);
    const { id: _id, ...note } = talk.plan.notes![0]!;
    expect(talk.plan.notes).to.have.length(1);
    expect(note).to.deep.equal({
      of: 'parents',
      by: 'school',
      phase: 'parents',
      text: 'Lezen lukt kort.',
      sharedWith: ['parents', 'pupil'],
      sharedAt: '2026-11-24T14:40:00.000Z',
    });
    await talk.page.fill(field, 'Lezen lukt heel kort.');
    expect(talk.page.hasFocus(talk.noteField('parents')), 'the same field').to.equal(true);
    expect(talk.plan.notes!.map(({ text }) => text)).to.deep.equal(['Lezen lukt heel kort.']);
    await talk.page.press('phase', 'agreements');
    expect(talk.speakers, 'of that phase').to.deep.equal([]);
  });

  it('has a field for each home, by name', async () => {
    const talk = await hold(atPhase('parents', twoHomesTalk));
    expect(talk.speakers).to.deep.equal(['parents', 'parents-2']);
    expect(talk.page.part('notes').textContent).to.include('Samira').and.include('Younes');
    talk.page.type(talk.noteField('parents-2'), 'In het weekend lukt het.');
    const note = talk.plan.notes![0]!;
    expect([note.of, note.sharedWith]).to.deep.equal(['parents-2', ['parents', 'parents-2', 'pupil']]);
  });

  it('overwrites no note that is not on the screen', async () => {
    const aside = { id: 'x', of: 'parents' as const, by: 'school' as const, phase: 'parents', text: 'alleen voor ons' };
    const talk = await hold({ ...heldTalk, notes: [aside] });
    expect(talk.noteField('parents').value).to.equal('');
    talk.page.type(talk.noteField('parents'), 'hardop');
    expect(talk.plan.notes!.map(({ text }) => text)).to.deep.equal(['alleen voor ons', 'hardop']);
  });

  it('has no field for what a party answered on, and another for what it says after that', async () => {
    const answered = confirmPlan(notedTalk, 'parents', { agrees: true, now: '2026-11-24T14:50:00.000Z' });
    const talk = await hold(atPhase('parents', answered));
    expect(talk.page.part('notes').textContent).to.include('Lezen lukt thuis alleen als het kort is.');
    const field = talk.noteField('parents');
    expect(field.value, 'for what is said now').to.equal('');
    talk.page.type(field, 'Nu lukt het vaker.');
    const said = talk.plan.notes!.filter(({ of, phase }) => of === 'parents' && phase === 'parents');
    expect(said.map(({ text }) => text)).to.deep.equal([
      'Lezen lukt thuis alleen als het kort is.',
      'Nu lukt het vaker.',
    ]);
  });

  it('shows what was noted to who only reads', async () => {
    const talk = await hold(notedTalk);
    talk.page.element.toggleAttribute('readonly', true);
    await talk.page.settle();
    expect(talk.page.part('notes').textContent).to.include('Lezen lukt thuis alleen als het kort is.');
    expect(talk.otherSpeakers).to.deep.equal([]);
  });
});

describe('what was said, after the talk', () => {
  const after = (perspective: 'class-teacher' | 'parent' | 'pupil') =>
    TalkPage.open('dh-conversation-agreements', viewForPerspective(correctedTalk, perspective), { perspective });

  it('is as the school understood it, with what the party meant beside it', async () => {
    for (const perspective of ['class-teacher', 'pupil'] as const) {
      const talk = await after(perspective);
      expect(talk.page.wordsOf('said')).to.include('Zo begreep de school het.');
      expect(talk.said[0]).to.include('ouders Lezen lukt thuis alleen als het kort is.');
      expect(talk.said[0]).to.match(/Eigen woorden van (je )?ouders: Kort én op een vast moment\./);
      expect(talk.corrections.map(({ value }) => value)).to.not.include('Kort én op een vast moment.');
      expect(talk.page.part('said').querySelector('[name=note], [name=remove]') === null).to.equal(true);
    }
  });

  it('is corrected by the party that said it, at every letter, and by no other', async () => {
    const talk = await after('parent');
    expect(talk.corrections, 'of its own words alone').to.have.length(1);
    talk.page.type(talk.corrections[0]!, 'Kort, elke dag.');
    const [own, pupils] = talk.plan.notes!;
    expect([own!.text, own!.correction]).to.deep.equal(['Lezen lukt thuis alleen als het kort is.', 'Kort, elke dag.']);
    expect(pupils).to.not.have.property('correction');
    const school = await after('class-teacher');
    expect(school.corrections).to.deep.equal([]);
  });

  it('stays as the party corrected it when the school empties its note, and says who reads that', async () => {
    const [first, ...others] = correctedTalk.notes!;
    const seen = viewForPerspective(correctedTalk, 'class-teacher');
    // An emptied field is left out of what an element gives.
    for (const notes of [[{ ...first!, text: '' }, ...others], others]) {
      const now = '2026-11-24T15:30:00.000Z';
      const emptied = mergeView(correctedTalk, { ...seen, notes }, 'class-teacher', seen, { now });
      for (const perspective of ['class-teacher', 'pupil', 'parent'] as const) {
        const talk = await TalkPage.open('dh-conversation-agreements', viewForPerspective(emptied, perspective), {
          perspective,
        });
        expect(talk.said[0], perspective).to.include('Kort én op een vast moment.');
        expect(talk.said[0], 'that on which it was').to.include('alleen als het kort is');
      }
    }
    const parent = await after('parent');
    expect(parent.said[0]).to.include('ook te lezen voor de leerling en de school');
  });

  it('gets words of the school beside it, which stand in the name of the school', async () => {
    const talk = await after('class-teacher');
    await talk.page.press('beside', 'school:n1');
    const [field] = talk.besideFields;
    expect(talk.page.hasFocus(field)).to.equal(true);
    talk.page.type(field!, 'Dat zien wij ook.');
    const note = talk.plan.notes!.at(-1)!;
    expect(note).to.deep.include({
      of: 'school',
      by: 'school',
      from: { kind: 'note', id: 'school:n1' },
      text: 'Dat zien wij ook.',
    });
    expect(note.sharedWith).to.deep.equal(['parents', 'pupil'] satisfies Party[]);
    const parents = await TalkPage.open('dh-conversation-agreements', viewForPerspective(talk.plan, 'parent'), {
      perspective: 'parent',
    });
    expect(parents.said[0]).to.include('school Dat zien wij ook.');
    expect(parents.page.wordsOf('letter'), 'and in the letter').to.include('Dat zien wij ook.');
  });
});
