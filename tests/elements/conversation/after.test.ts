import '@driehoek/elements/conversation/define';
import { confirmPlan, type ConversationPlan, viewForPerspective } from '@driehoek/sdk/conversation';
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { finishedTalk } from '../../../stories/conversation-plans.js';
import { ConversationPage } from './conversation.page.js';

const open = ConversationPage.open;
const linesOf = (page: ConversationPage) => page.part('letter').textContent!.trim().split('\n');

describe('after a conversation, step by step', () => {
  it('plans a contact in between in two weeks, and keeps that it has been', async () => {
    const page = await open({ ...finishedTalk, checkIns: [] });
    await page.press('add', 'checkIns');
    const row = () => page.rows('checkIns')[0]!;
    await page.fill(page.field<HTMLSelectElement>('kind', row()), 'half-way');
    await page.fill(page.field<HTMLSelectElement>('way', row()), 'phone');
    const { id: _id, ...planned } = page.plan.checkIns![0]!;
    expect(planned).to.deep.equal({ on: '2026-12-08', kind: 'half-way', way: 'phone' });
    await page.fill(page.field('on', row()), '2026-12-10');
    await page.fill(page.field('on', row()), '');
    expect(page.plan.checkIns![0]).to.include({ on: '2026-12-10' });
    // What is still to come has not been.
    expect(page.field<HTMLInputElement>('done', row()).disabled).to.equal(true);
    expect(row().textContent).to.contain('Of het is geweest, staat hier op de dag zelf te kiezen.');
    await page.fill(page.field('on', row()), '2026-11-24');
    await page.tick(page.field('done', row()));
    expect(page.plan.checkIns![0]).to.include({ on: '2026-11-24', done: true });
    await page.fill(page.field('on', row()), '2026-11-25');
    expect(row().textContent).to.contain('Deze dag moet nog komen.');
    await page.tick(page.field('done', row()));
    expect(page.plan.checkIns![0]).to.not.have.property('done');
  });

  it('names with which of two homes a contact is, where it is chosen and where it is read', async () => {
    const checkIn = { id: 'c', on: '2026-12-08', kind: 'half-way', way: 'phone' } as const;
    const parties = ['parents', 'parents-2', 'school'] as const;
    const page = await open({ ...finishedTalk, parties, checkIns: [checkIn] });
    const row = () => page.rows('checkIns')[0]!;
    await page.fill(page.field<HTMLSelectElement>('household', row()), 'parents-2');
    expect(page.plan.checkIns![0]).to.include({ household: 'parents-2' });
    const theirs = await ConversationPage.open(page.plan, 'parent', { party: 'parents-2' });
    expect(theirs.text).to.contain('halverwege bijpraten, met ouders (tweede huis)');
    const others = await ConversationPage.open(page.plan, 'parent', { party: 'parents' });
    expect(theirs.part('next').textContent!.replace(/\s+/g, ' '), 'the way behind it').to.match(
      /di 8 december: [^:?]+ \(telefoon\)/,
    );
    expect(others.text).not.to.contain('halverwege');
  });

  it('says beside the field that there is no such day, and keeps nothing of it', async () => {
    const { followUp: _none, ...plan } = finishedTalk;
    const page = await open(plan);
    const field = page.field('followUp');
    const error = () => field.closest('.when')!.querySelector<HTMLElement>('[role=alert]')!;
    field.focus();
    // Half a day is to a browser what 31 February is: something typed that is no day.
    await sendKeys({ press: '1' });
    expect(error().hidden, 'not while it is typed').to.equal(true);
    field.blur();
    expect(error().hidden).to.equal(false);
    expect(error().textContent).to.equal('Deze dag of tijd bestaat niet. Wat er eerst stond, blijft staan.');
    expect(field.getAttribute('aria-invalid')).to.equal('true');
    expect(page.plan).not.to.have.property('followUp');
    field.focus();
    await page.fill(field, '2026-12-10');
    field.blur();
    expect(error().hidden).to.equal(true);
    expect(page.plan.followUp).to.equal('2026-12-10');
  });

  it('says of a day without school, or that has passed, that it is one, and keeps it', async () => {
    const page = await open({ ...finishedTalk, followUp: '2026-12-05' });
    expect(page.find('.when-tips')!.textContent).to.equal('Dit is in het weekend.');
    page.element.daysOff = [{ start: '2026-12-01', end: '2026-12-09' }];
    await page.settle();
    expect(page.find('.when-tips')!.textContent).to.contain('Dan is er geen school');
    await page.fillWhen('followUp', '2026-11-03T15:00');
    expect(page.find('.when-tips')!.textContent).to.equal('Dit moment is al voorbij.');
    expect(page.plan.followUp).to.equal('2026-11-03T15:00');
  });

  it('has the letter in a window of its own on a phone, where it says again what stands above it', async () => {
    const page = await open(finishedTalk, 'parent');
    const letter = () => page.part('letter');
    expect(letter().scrollHeight, 'in a wide place it is whole').to.be.at.most(letter().clientHeight + 1);
    page.element.style.inlineSize = '360px';
    await page.settle();
    expect(letter().scrollHeight).to.be.above(letter().clientHeight + 1);
    letter().focus();
    expect(page.hasFocus(letter()), 'and scrolls by keyboard').to.equal(true);
    page.element.style.inlineSize = '';
  });

  it('says to parents in their own words what came of it', async () => {
    const page = await open(finishedTalk, 'parent', { locale: 'en' });
    const english = linesOf(page);
    expect(english.slice(0, 2)).to.deep.equal(['Summary for the parents', 'What we talked about and agreed for Aya']);
    expect(english).to.include('Why: Aya tells how it goes, and together we choose one thing to work on.');
    expect(english.join(' ')).to.include('- This is not possible: Elke dag apart met Aya lezen.');
    expect(english).to.include.members(['   Who: your child', '   Who: you', '   Who: the school']);
    expect(english).to.include('   How it went: Bo en Aya lezen samen.');
    expect(page.part('letter').lang).to.equal('en');
    expect(page.has('audience'), 'theirs alone').to.equal(false);

    await page.fill(page.field<HTMLSelectElement>('summaryLanguage'), 'nl');
    expect(linesOf(page)[1]).to.equal('Wat we bespraken en afspraken over Aya');
    expect(linesOf(page)).to.include('donderdag 14 januari 2027, 15.30');
    expect(page.part('letter').lang).to.equal('nl');
  });

  it('says to the pupil what the pupil does', async () => {
    const page = await open(finishedTalk, 'pupil');
    expect(linesOf(page).slice(0, 2)).to.deep.equal(['Samenvatting voor Aya', 'Jouw gesprek op school']);
    expect(linesOf(page)).to.include('   Wie: jij');
  });

  it('has in the letter of a party, which it prints, nothing that it shared with the school alone', async () => {
    const own = (by: 'parents' | 'pupil') => [
      { id: `${by}:x`, by, text: `zorgen van ${by}`, phase: 'parents', sharedWith: ['school'] },
      { id: `${by}:y`, by, text: `plannen van ${by}`, phase: 'parents', sharedWith: ['parents', 'pupil', 'school'] },
    ];
    const plan = { ...finishedTalk, agenda: [...own('parents'), ...own('pupil')] } as unknown as ConversationPlan;
    for (const party of ['parents', 'pupil'] as const) {
      const role = party === 'parents' ? 'parent' : 'pupil';
      for (const value of [plan, viewForPerspective(plan, role)]) {
        const letter = linesOf(await open(value, role)).join(' ');
        expect(letter).to.include('plannen van parents').and.to.include('plannen van pupil');
        expect(letter).to.not.include('zorgen');
      }
    }
  });

  it('keeps short what goes into the school’s own records', async () => {
    const page = await open(finishedTalk);
    await page.fill(page.field<HTMLSelectElement>('audience'), 'record');
    const record = linesOf(page);
    expect(record.slice(0, 4)).to.deep.equal([
      'Samenvatting voor het leerlingvolgsysteem',
      'Gesprek',
      'Soort: voortgangsgesprek',
      'Leerling: Aya',
    ]);
    const done = 'Juf Noor zoekt een leesmaatje. Wie: school; Klaar op: dinsdag 1 december 2026; gedaan';
    expect(record).to.include(`- ${done}`);
    expect(record.join(' '), 'what was said stays with who said it').to.not.include('sprookjes');
    expect(record.join(' ')).to.not.include('broertje');
  });

  it('shows staff what the parents say of it, and lets staff say nothing for them', async () => {
    const page = await open(finishedTalk);
    const said = page.part('confirmation').textContent!.replace(/\s+/g, ' ');
    expect(said).to.include('ouders Ja, dit hebben we afgesproken 24 november 2026 Fijn dat Aya zelf vertelde.');
    expect(page.confirmation).to.equal(null);
  });

  it('says of an answer after midnight on which day that was where the talk is held', async () => {
    const [said] = finishedTalk.confirmations!;
    const earlier = [{ ...said!, agrees: false, givenAt: '2026-11-27T23:30:00.000Z' }];
    const confirmations = [{ ...said!, givenAt: '2026-11-29T23:30:00.000Z', earlier }];
    const page = await open({ ...finishedTalk, confirmations });
    const words = page.part('confirmation').textContent!.replace(/\s+/g, ' ');
    expect(words).to.include('30 november 2026').and.to.include('28 november 2026');
    expect(words).to.not.match(/2[79] november/);
  });

  it('comes in the place of what parents said before, which stays with it, and keeps what the pupil said', async () => {
    const { by: _by, ...before } = finishedTalk.confirmations![0]!;
    const { of } = before;
    const pupils = { by: 'pupil', agrees: true, givenAt: '2026-11-25T08:00:00.000Z', of } as const;
    const given = { ...finishedTalk, confirmations: [...finishedTalk.confirmations!, pupils] };
    const page = await open(viewForPerspective(given, 'parent'), 'parent');
    const form = page.confirmation!;
    expect(new FormData(form).get('comment')).to.equal('Fijn dat Aya zelf vertelde.');
    await page.fillConfirmation('differs', '  ');
    expect(page.plan.confirmations, 'nothing is said before it is sent').to.deep.equal(given.confirmations);
    await page.sendConfirmation();
    expect(page.plan.confirmations).to.have.deep.members([
      pupils,
      { by: 'parents', agrees: false, givenAt: '2026-11-24T14:40:00.000Z', of, earlier: [before] },
    ]);
  });

  it('gives a receipt of a yes as of a no, with a way to say something else, and asks again once the words changed', async () => {
    const page = await open({ ...finishedTalk, confirmations: [] }, 'parent');
    expect(page.find('details:not([open]) [data-form=confirm]') === null, 'it asks at once').to.equal(true);
    await page.fillConfirmation('agrees', 'Fijn gesprek.');
    await page.sendConfirmation();
    expect(page.wordsOf('confirmation')).to.match(/Dank u wel\..*Ja, dit hebben we afgesproken.*Fijn gesprek\./s);
    expect(page.find('details:not([open]) [data-form=confirm]') === null, 'nothing is left to send').to.equal(false);
    expect(page.has('settled'), 'there is nothing to talk over').to.equal(false);
    await page.fillConfirmation('differs', 'Toch anders.');
    await page.sendConfirmation();
    expect(page.plan.confirmations!.map(({ agrees }) => agrees)).to.deep.equal([false]);
    const agreed = await open(
      confirmPlan({ ...finishedTalk, confirmations: [] }, 'parents', { agrees: true, now: '2026-11-24T14:00:00Z' }),
      'parent',
    );
    const [first, ...others] = agreed.plan.agreements;
    agreed.element.value = { ...agreed.plan, agreements: [{ ...first!, text: 'Iets anders.' }, ...others] };
    await agreed.settle();
    expect(agreed.find('details:not([open]) [data-form=confirm]') === null, 'it asks again').to.equal(true);
  });

  it('asks for a yes or no before it sends anything', async () => {
    const page = await open({ ...finishedTalk, confirmations: [] }, 'parent');
    await page.sendConfirmation();
    expect(page.changes).to.deep.equal([]);
  });
});
