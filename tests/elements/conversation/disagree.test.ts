import '@driehoek/elements/conversation/define';
import { confirmPlan, mergeView, viewForPerspective } from '@driehoek/sdk/conversation';
import type { Party } from '@driehoek/sdk/shared';
import { expect } from '@open-wc/testing';
import { finishedTalk } from '../../../stories/conversation-plans.js';
import { disagreedTalk, followUpTalk, twoHomesTalk } from '../../../stories/held-talks.js';
import { ConversationPage } from './conversation.page.js';
import { TalkPage } from './talk.page.js';

const TAG = 'dh-conversation-agreements';
const parents = (plan = finishedTalk) =>
  TalkPage.open(TAG, viewForPerspective(plan, 'parent'), { perspective: 'parent' });
const home = (party: Party, plan = twoHomesTalk) =>
  TalkPage.open(TAG, viewForPerspective(plan, { role: 'parent', party }), { perspective: 'parent', party });
const NOW = '2026-11-24T14:40:00.000Z';
const NO = 'Niet mee eens: ouders We zeiden: twee keer per week.';

describe('an agreement to which somebody said yes', () => {
  it('is not removed by staff: it lapses once they were asked, struck through for all, and can stand again', async () => {
    const confirmed = confirmPlan({ ...finishedTalk, confirmations: [] }, 'parents', { agrees: true, now: NOW });
    const { page } = await TalkPage.open(TAG, confirmed, { perspective: 'class-teacher' });
    const count = page.plan.agreements.length;
    const row = () => page.find<HTMLElement>('[data-list=agreements] [data-id="g1"]')!;
    expect(row().querySelector('[name=remove]')).to.equal(null);
    row().querySelector<HTMLElement>('[name=drop-agreement]')!.click();
    await page.settle();
    expect(page.plan.agreements.length).to.equal(count);
    expect(page.plan.agreements[0]).to.include({ status: 'dropped', droppedOn: '2026-11-24' });
    expect(row().querySelector('s')).to.not.equal(null);
    expect(row().textContent).to.include('Vervallen op 24 november 2026');
    expect(page.element.shadowRoot!.activeElement?.getAttribute('name')).to.equal('revive');
    const family = await parents(page.plan);
    expect(family.page.find('[data-id="g1"] s')).to.not.equal(null);
    row().querySelector<HTMLElement>('[name=revive]')!.click();
    await page.settle();
    expect(page.plan.agreements[0]).to.include({ status: 'open' });
    expect(page.plan.agreements[0]).to.not.have.property('droppedOn');
  });
});

describe('an agreement that lapses or counts again', () => {
  const NOTHING = { ...finishedTalk, confirmations: [] };
  const g1 = NOTHING.agreements[0]!.text as string;
  const lapse = async (plan: typeof finishedTalk) => {
    const { page } = await TalkPage.open(TAG, plan, { perspective: 'class-teacher' });
    const select = page.find<HTMLSelectElement>('[data-id="g1"] [name=status]');
    if (select) await page.fill(select, 'dropped');
    else page.find<HTMLElement>('[data-id="g1"] [name=drop-agreement]')!.click();
    await page.settle();
    return page.plan;
  };

  it('is told who said yes to it, and asked again', async () => {
    const yes = confirmPlan(NOTHING, 'parents', { agrees: true, now: NOW });
    const lapsed = await lapse(yes);
    const talk = await parents(lapsed);
    expect(talk.answers[0]).to.equal('ouders zei ja, daarna is er iets veranderd');
    expect(talk.page.wordsOf('confirmation')).to.include('Na dit antwoord is er iets veranderd.');
    const [change] = talk.page.changesIn('confirmation');
    expect(change).to.match(new RegExp(`^Vervallen op 24 november 2026: ${g1}`));
  });

  it('is not agreed to by who said no, talked it over once it had lapsed, and was not asked since', async () => {
    const no = confirmPlan(NOTHING, 'parents', { agrees: false, about: ['g1'], now: NOW });
    const talk = await parents(await lapse(no));
    talk.page.find<HTMLElement>('[name=settled]')!.click();
    await talk.page.settle();
    expect(talk.answers[0]).to.equal('ouders het klopt');
    const staff = await TalkPage.open(TAG, talk.plan, { perspective: 'class-teacher' });
    staff.page.find<HTMLElement>('[data-id="g1"] [name=revive]')!.click();
    await staff.page.settle();
    expect(staff.answers[0]).to.equal('ouders zei ja, daarna is er iets veranderd');
    const again = await parents(staff.plan);
    expect(again.page.changesIn('confirmation')[0]).to.match(new RegExp(`^Geldt weer: ${g1}`));
    expect(again.page.wordsOf('confirmation')).to.include('Kijk opnieuw, en laat weten of het klopt.');
  });
});

describe('a no to what was agreed', () => {
  it('asks which agreements it is about, none of them to begin with, and says who will read it', async () => {
    const talk = await parents({ ...finishedTalk, confirmations: [] });
    expect(talk.about).to.equal(undefined);
    await talk.page.fillConfirmation('agrees', '');
    expect(talk.about, 'nothing more of a yes').to.equal(undefined);
    await talk.page.fillConfirmation('differs', 'We zeiden: twee keer per week.');
    expect(talk.about).to.deep.equal(['g1', 'g2', 'g3'].map((id) => ({ id, isOn: false })));
    expect(talk.page.wordsOf('confirmation')).to.include(
      'Uw antwoord gaat naar de leerling en de school. Wat u erbij schrijft, gaat mee.',
    );
    talk.page.option('about', 'g2').click();
    await talk.page.sendConfirmation();
    const [{ of: _of, ...said }] = talk.plan.confirmations as [(typeof finishedTalk.confirmations & {})[0]];
    expect(said).to.deep.equal({
      by: 'parents',
      agrees: false,
      about: ['g2'],
      comment: 'We zeiden: twee keer per week.',
      givenAt: '2026-11-24T14:40:00.000Z',
    });
    expect(talk.objections).to.deep.equal([[], [NO], []]);
  });

  it('takes along what was written with it, to those whom the form named beforehand and to nobody from outside', async () => {
    const guest = { id: 'p9', name: 'Wim', role: 'external', announced: true } as const;
    const all = { ...twoHomesTalk, confirmations: [], participants: [...twoHomesTalk.participants, guest] };
    const reader = { role: 'parent', party: 'parents' } as const;
    const seen = viewForPerspective(all, reader);
    const talk = await TalkPage.open(TAG, seen, { perspective: 'parent', party: 'parents' });
    await talk.page.fillConfirmation('differs', 'We zeiden: twee keer per week.');
    const said = talk.page.wordsOf('confirmation').replace(/\s+/g, ' ');
    expect(said).to.include('Uw antwoord gaat naar de leerling en de school. Wat u erbij schrijft, gaat mee.');
    expect(said).to.include('Voor Younes is alleen te zien of u het eens bent met afspraken die daar ook staan');
    expect(said).to.include('Wie van buiten de school meedoet, krijgt uw antwoord niet te zien.');
    await talk.page.sendConfirmation();
    const stored = mergeView(all, talk.plan, reader, seen, { now: NOW });
    const commentFor = (who: Parameters<typeof viewForPerspective>[1]) =>
      viewForPerspective(stored, who).confirmations?.map(({ agrees, comment }) => [agrees, comment]);
    const whole = [[false, 'We zeiden: twee keer per week.']];
    expect(commentFor('class-teacher')).to.deep.equal(whole);
    expect(commentFor('pupil')).to.deep.equal(whole);
    expect(commentFor({ role: 'parent', party: 'parents-2' })).to.deep.equal([[false, undefined]]);
    for (const outside of [{ role: 'external' }, { role: 'external', participant: 'p9' }] as const)
      expect(commentFor(outside)).to.equal(undefined);
  });

  it('is about all when all are ticked, or none', async () => {
    const ticked = await parents({ ...finishedTalk, confirmations: [] });
    await ticked.page.fillConfirmation('differs', '');
    for (const id of ['g1', 'g2', 'g3']) ticked.page.option('about', id).click();
    await ticked.page.sendConfirmation();
    expect(ticked.plan.confirmations![0]).to.not.have.property('about');
    const talk = await parents({ ...finishedTalk, confirmations: [] });
    await talk.page.fillConfirmation('differs', '');
    await talk.page.sendConfirmation();
    expect(talk.plan.confirmations![0]).to.not.have.property('about');
    expect(talk.objections.map((each) => each.length)).to.deep.equal([1, 1, 1]);
  });

  it('stands beside the agreement for everybody, with who said so and the words', async () => {
    for (const perspective of ['class-teacher', 'parent', 'pupil'] as const) {
      const talk = await TalkPage.open(TAG, viewForPerspective(disagreedTalk, perspective), { perspective });
      const [parents, pupil] = perspective === 'pupil' ? ['je ouders', 'jij'] : ['ouders', 'leerling'];
      expect(talk.objections, perspective).to.deep.equal([[], [NO.replace('ouders', parents!)], []]);
      expect(talk.answers, perspective).to.deep.equal([`${parents} het klopt niet`, `${pupil} nog geen antwoord`]);
      expect(talk.page.wordsOf('letter'), perspective).to.match(/Niet mee eens/);
    }
  });

  it('is what staff see first, with room to write beside it but none to change it', async () => {
    const talk = await TalkPage.open(TAG, disagreedTalk);
    expect(talk.disagreed).to.include('Hier is niet iedereen het mee eens').and.include(NO);
    expect(talk.isDisagreedFirst).to.equal(true);
    expect(talk.page.legible.split('We zeiden: twee keer per week.').length, 'in no field').to.be.greaterThan(1);
    const fields = talk.page.findAll<HTMLTextAreaElement>('textarea, input').map(({ value }) => value);
    expect(fields).to.not.include('We zeiden: twee keer per week.');
    await talk.page.press('beside', 'parents');
    talk.page.type(talk.besideFields[0]!, 'We bellen morgen.');
    const asParents = await parents(talk.plan);
    expect(asParents.page.wordsOf('confirmation')).to.include('school We bellen morgen.');
  });

  it('stays when the school rewords the agreement', async () => {
    const agreements = disagreedTalk.agreements.map((each) =>
      each.id === 'g2' ? { ...each, text: 'Iets anders.' } : each,
    );
    const talk = await TalkPage.open(TAG, { ...disagreedTalk, agreements });
    expect(talk.objections).to.deep.equal([[], [NO], []]);
  });

  it('stays in sight when the agreement is removed, with what the party read', async () => {
    const agreements = disagreedTalk.agreements.filter(({ id }) => id !== 'g2');
    const removed = disagreedTalk.agreements.find(({ id }) => id === 'g2')!.text as string;
    for (const perspective of ['class-teacher', 'parent'] as const) {
      const talk = await TalkPage.open(TAG, viewForPerspective({ ...disagreedTalk, agreements }, perspective), {
        perspective,
      });
      expect(talk.page.wordsOf('agreements'), perspective).to.include(`${removed} weggehaald ${NO}`);
    }
  });

  it('is told that an agreement is not its own any more, when the other home does it now', async () => {
    const g3 = twoHomesTalk.agreements.find(({ who }) => who === 'school')!;
    const only = { ...twoHomesTalk, agreements: [g3], confirmations: [] };
    const words = 'Dat lukt ons niet.';
    const no = confirmPlan(only, 'parents', { agrees: false, about: [g3.id], comment: words, now: NOW });
    const yes = confirmPlan(only, 'parents', { agrees: true, now: NOW });
    const handOver = { agreements: [{ ...g3, who: 'parents-2' as const }] };
    for (const plan of [no, yes]) {
      const { page } = await home('parents', { ...plan, ...handOver });
      expect(page.wordsOf('agreements')).to.include(`${g3.text as string} staat niet meer bij u`);
      expect(page.wordsOf('agreements')).to.not.match(/weggehaald|nog geen afspraken/);
      expect(page.find('.removed s')).to.equal(null);
      if (plan === no) expect(page.find('.removed .objection')!.textContent).to.include(words);
      expect(page.changesIn('confirmation')[0]).to.include(`Staat niet meer bij u: ${g3.text as string}`);
      expect(page.legible).to.not.include('Younes leest');
    }
    const open = { ...yes, ...handOver, openHouseholds: ['parents', 'parents-2'] as const };
    const { page } = await home('parents', open);
    expect(page.changesIn('confirmation')[0]).to.match(/Nu: .*Younes/);
  });

  it('is its own party’s to end, also when no agreement is left', async () => {
    const { summary: _summary, ...talk } = finishedTalk;
    const only = { ...talk, agreements: finishedTalk.agreements.slice(0, 1), confirmations: [] };
    const no = confirmPlan(only, 'parents', { agrees: false, comment: 'Dat zeiden we niet.', now: NOW });
    const all = { ...no, agreements: [] };
    const seen = viewForPerspective(all, 'parent');
    const home = await TalkPage.open(TAG, seen, { perspective: 'parent' });
    const said = home.page.wordsOf('confirmation');
    expect(said).to.include('Klopt wat we bespraken en afspraken?').and.not.include('Wat de anderen ervan zeggen');
    expect(said).to.include('Iets anders laten weten').and.include('Dat zeiden we niet.');
    home.page.find<HTMLElement>('[name=settled]')!.click();
    await home.page.settle();
    expect(home.page.element.shadowRoot!.activeElement?.className).to.equal('thanks');
    const stored = mergeView(all, home.plan, 'parent', seen, { now: NOW });
    expect(stored.confirmations).to.have.length(1);
    expect(stored.confirmations![0]).to.include({ by: 'parents', agrees: true });
    const staff = await TalkPage.open(TAG, stored, { perspective: 'class-teacher' });
    expect(staff.page.wordsOf('agreements')).to.not.include('Niet mee eens');
  });

  it('is one answer when the page gives it back with the time at which it was stored', async () => {
    const talk = await parents({ ...finishedTalk, confirmations: [] });
    await talk.page.fillConfirmation('differs', 'We zeiden: twee keer per week.');
    await talk.page.sendConfirmation();
    const [given] = talk.plan.confirmations!;
    const stored = { ...given!, givenAt: '2026-11-24T14:40:00.345Z' };
    talk.page.element.value = { ...talk.plan, revision: 7, confirmations: [stored] };
    await talk.page.settle();
    expect(talk.plan.confirmations!.map(({ by }) => by)).to.deep.equal(['parents']);
    expect(talk.objections.map((each) => each.length)).to.deep.equal([1, 1, 1]);
  });

  it('ends when the party says that it was talked over', async () => {
    const talk = await parents(disagreedTalk);
    await talk.page.press('settled');
    expect(talk.plan.confirmations!.map(({ by, agrees }) => [by, agrees])).to.deep.equal([['parents', true]]);
    expect(talk.objections).to.deep.equal([[], [], []]);
    expect(talk.answers[0]).to.equal('ouders het klopt');
  });

  it('stands beside the point of a talk that looks back on it, until it is settled there', async () => {
    const open = (previous: unknown) => TalkPage.open('dh-conversation-talk', followUpTalk, { previous });
    expect((await open(disagreedTalk)).page.wordsOf('phase')).to.include(NO);
    expect((await open(finishedTalk)).page.wordsOf('phase')).to.not.include('Niet mee eens');
    expect((await open(undefined)).page.wordsOf('phase')).to.not.include('Niet mee eens');
    const prepared = await ConversationPage.open({ ...followUpTalk, session: undefined });
    prepared.element.previous = disagreedTalk;
    await prepared.settle();
    expect(prepared.wordsOf('agenda'), 'also while it is prepared').to.include(NO);
    const planner = await ConversationPage.open(followUpTalk);
    planner.element.previous = disagreedTalk;
    await planner.settle();
    expect(planner.wordsOf('phase')).to.include(NO);
  });
});

describe('two homes and what was agreed', () => {
  it('have an answer each, by name', async () => {
    const talk = await TalkPage.open(TAG, twoHomesTalk);
    expect(talk.answers).to.deep.equal(['Samira het klopt', 'Younes het klopt niet', 'leerling nog geen antwoord']);
  });

  it('do not read each other’s words', async () => {
    const mother = await home('parents');
    expect(mother.drawn).to.not.include('Alleen in mijn weekend.').and.not.include('Younes leest');
    const father = await home('parents-2');
    expect(father.drawn).to.include('Alleen in mijn weekend.').and.not.include('Samira belt');
  });

  it('are told who reads an agreement that only one of them reads, as soon as who does it is chosen', async () => {
    const talk = await TalkPage.open(TAG, twoHomesTalk);
    const readers = () => talk.page.findAll('.readers').map((each) => each.textContent!.trim());
    const before = readers();
    const together = talk.plan.agreements.map(({ who }) => who !== 'parents' && who !== 'parents-2');
    expect(together).to.include(true).and.include(false);
    for (const [index, isForAll] of together.entries()) expect(before[index] === '', String(index)).to.equal(isForAll);
    const { id, who } = talk.plan.agreements.find((each) => each.who === 'parents-2')!;
    const at = talk.plan.agreements.findIndex((each) => each.id === id);
    expect([who, before[at]]).to.deep.equal([
      'parents-2',
      'Te lezen voor Younes en de leerling. Niet te lezen voor Samira.',
    ]);
    const open = await TalkPage.open(TAG, { ...twoHomesTalk, openHouseholds: ['parents', 'parents-2'] });
    expect(open.page.findAll('.readers').map((each) => each.textContent!.trim())).to.deep.equal(before.map(() => ''));
  });

  it('do not read that the other said no to what only that one reads, nor that everybody sees it', async () => {
    const own = twoHomesTalk.agreements.find((each) => each.who === 'parents')!;
    const plan = confirmPlan({ ...twoHomesTalk, confirmations: [] }, 'parents', {
      agrees: false,
      about: [own.id],
      comment: 'We zeiden: af en toe.',
      now: '2026-11-25T08:00:00Z',
    });
    const father = await home('parents-2', plan);
    expect(father.answers[0]).to.equal('Samira nog geen antwoord');
    expect(father.page.legible).to.not.include('Niet mee eens').and.not.include('het klopt niet');
    const mother = await home('parents', plan);
    expect(mother.answers[0]).to.equal('Samira het klopt niet');
    expect(mother.page.wordsOf('confirmation'))
      .to.include('Bij deze afspraken staat nu')
      .and.not.include('voor iedereen');
    const school = await TalkPage.open(TAG, plan);
    expect(school.answers[0]).to.equal('Samira het klopt niet');
  });

  it('answer each for its own home', async () => {
    const father = await home('parents-2', { ...twoHomesTalk, confirmations: [] });
    await father.page.fillConfirmation('agrees', '');
    await father.page.sendConfirmation();
    expect(father.plan.confirmations!.map(({ by }) => by)).to.deep.equal(['parents-2']);
    expect(father.page.wordsOf('letter'), 'and has its own letter').to.include('Younes leest in het weekend mee.');
  });

  it('can each be who does it, by name; who is not in the talk cannot, but somebody from outside can', async () => {
    const two = await TalkPage.open(TAG, twoHomesTalk);
    expect(two.doers(0)).to.deep.equal(['Samira', 'Younes', 'leerling', 'school', 'samen', 'iemand van buiten']);
    const one = await TalkPage.open(TAG, {
      ...finishedTalk,
      parties: ['parents', 'school'],
      agreements: finishedTalk.agreements.slice(1),
    });
    expect(one.doers(0)).to.deep.equal(['ouders', 'school', 'samen', 'iemand van buiten']);
  });

  it('can each be given a summary by the school', async () => {
    const talk = await TalkPage.open(TAG, twoHomesTalk);
    const audience = talk.page.field<HTMLSelectElement>('audience');
    expect([...audience.options].map(({ text }) => text)).to.deep.equal([
      'Samira',
      'Younes',
      'leerling',
      'leerlingvolgsysteem',
    ]);
    await talk.page.fill(audience, 'parents-2');
    expect(talk.page.wordsOf('letter')).to.include('Younes leest in het weekend mee.').and.not.include('Samira belt');
  });
});
