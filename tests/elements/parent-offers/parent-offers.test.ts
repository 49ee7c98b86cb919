import '@driehoek/elements/parent-offers/define';
import type { OfferAnswersElement, ParentOffersElement } from '@driehoek/elements/parent-offers';
import { type ParentOffer, type ParentOffers, viewOffers } from '@driehoek/sdk/parent-offers';
import { expect } from '@open-wc/testing';
import { someOffers } from '../../../stories/some-offers.js';
import { describeEditable } from '../shared/editable-claims.js';
import { OffersPage } from './offers.page.js';

const TEXT = 'Ik kan een lekke band plakken.';
const copy = viewOffers(someOffers, { role: 'class-teacher', groups: ['6a'] });
const withAnswer = (offers: ParentOffers): ParentOffers => ({
  ...offers,
  revision: 2,
  offers: offers.offers.map((offer) =>
    offer.id === 'yes' ? { ...offer, answer: { ...offer.answer!, text: 'Tot woensdag!' } } : offer,
  ),
});
const hasNewAnswer = (offers: object) =>
  (offers as ParentOffers).offers.some(({ answer }) => answer?.text === 'Tot woensdag!');
/** What the page gives after somebody else changed an offer. */
const withChange = (offers: ParentOffers, id: string, change: Partial<ParentOffer>): ParentOffers => ({
  ...offers,
  offers: offers.offers.map((offer) => (offer.id === id ? { ...offer, ...change } : offer)),
});
const find = (offers: object, id: string) => (offers as ParentOffers).offers.find((offer) => offer.id === id);

describeEditable<ParentOffers, ParentOffersElement>({
  tag: 'dh-parent-offers',
  prepare: (element) => Object.assign(element, { perspective: 'parent', pupil: 'mila', group: '6a' }),
  value: { ...someOffers, revision: 1 },
  newer: withAnswer(someOffers),
  other: { ...someOffers, id: 'another', offers: [] },
  edit: async (element) => {
    const page = new OffersPage(element);
    await page.fill({ text: TEXT });
    await page.press('send');
  },
  hasEdit: (offers) => (offers as ParentOffers).offers.some(({ text }) => text === TEXT),
  hasNewer: hasNewAnswer,
  control: (element) => element.shadowRoot!.querySelector<HTMLElement>('form textarea'),
});

describeEditable<ParentOffers, OfferAnswersElement>({
  tag: 'dh-offer-answers',
  prepare: (element) => {
    element.perspective = 'class-teacher';
  },
  value: { ...copy, revision: 1 },
  newer: withAnswer(copy),
  other: { ...copy, id: 'another', offers: [] },
  edit: async (element) => {
    const page = new OffersPage(element);
    await page.press('answer', 'waiting');
    await page.fill({ text: 'Graag!' });
    await page.press('send', 'waiting');
  },
  hasEdit: (offers) => find(offers, 'waiting')?.answer !== undefined,
  hasNewer: hasNewAnswer,
  control: (element) => element.shadowRoot!.querySelector<HTMLElement>('[data-offer=waiting] button[name=answer]'),
});

describe('dh-parent-offers', () => {
  it('makes an offer of this home for this pupil, in the parent’s words', async () => {
    const page = await OffersPage.openOffers(someOffers);
    await page.choose('expert-team');
    await page.fill({ text: TEXT, times: 'zaterdag', name: 'Esra' });
    await page.press('send');
    const { id: _id, ...offer } = page.element.value!.offers.at(-1)!;
    expect(offer).to.deep.equal({
      pupil: 'mila',
      group: '6a',
      by: 'parents',
      kind: 'expert-team',
      text: TEXT,
      times: 'zaterdag',
      name: 'Esra',
      offeredAt: '2026-11-22T10:00:00.000Z',
    });
    expect(page.text).to.contain('Dank u wel! School leest dit en antwoordt u.');
    page.element.unsent = true;
    await page.settle();
    expect(page.text).to.contain('Zodra dit bij school is, leest school het').and.not.to.contain('School leest dit en');
  });

  it('has what is typed in its value at each letter, so that nothing is lost with the page', async () => {
    const page = await OffersPage.openOffers(someOffers);
    await page.choose('guest');
    await page.fill({ text: 'Ik k' });
    await page.fill({ text: 'Ik ka ', name: 'Esra' });
    const kept = page.element.value!;
    expect(kept.offers).to.have.length(4);
    const again = await OffersPage.openOffers(kept);
    expect(again.field('text').value).to.equal('Ik ka ');
    expect(again.field('name').value).to.equal('Esra');
    await again.press('send');
    const { drafts, offers } = again.element.value!;
    expect(drafts).to.equal(undefined);
    expect(offers.at(-1)).to.include({ kind: 'guest', text: 'Ik ka', name: 'Esra' });
    expect(again.field('text').value).to.equal('');
  });

  it('goes on with a change that was being typed, and drops it on asking', async () => {
    const page = await OffersPage.openOffers(someOffers);
    await page.press('change', 'waiting');
    await page.fill({ text: TEXT });
    const again = await OffersPage.openOffers(page.element.value);
    expect(again.field('text').value).to.equal(TEXT);
    await again.press('cancel');
    expect(again.element.value!.drafts).to.equal(undefined);
    expect(again.textOf('waiting')).not.to.contain(TEXT);
  });

  it('makes a new offer of a change that came after the answer', async () => {
    const page = await OffersPage.openOffers(someOffers);
    await page.press('change', 'waiting');
    await page.fill({ text: TEXT });
    const answer = { kind: 'yes', text: 'Graag!', by: 'class-teacher', on: '2026-11-22' } as const;
    const { offers } = page.element.value!;
    page.element.value = {
      ...page.element.value!,
      offers: offers.map((offer) => (offer.id === 'waiting' ? { ...offer, answer } : offer)),
    };
    await page.settle();
    expect(page.field('text').value).to.equal(TEXT);
    await page.press('send');
    const after = page.element.value!;
    expect(find(after, 'waiting')!.text).not.to.equal(TEXT);
    expect(after.offers.at(-1)!.text).to.equal(TEXT);
    expect(after.drafts).to.equal(undefined);
  });

  it('asks for words before it is sent', async () => {
    const page = await OffersPage.openOffers(someOffers);
    await page.press('send');
    expect(page.text).to.contain('Een paar woorden is genoeg.');
    expect(page.element.value!.offers).to.have.length(4);
  });

  it('is changed until the school answers, and withdrawn at any time, once', async () => {
    const page = await OffersPage.openOffers(someOffers);
    expect(page.buttonsOf('waiting')).to.deep.equal(['change', 'withdraw']);
    expect(page.buttonsOf('yes')).to.deep.equal(['withdraw']);
    expect(page.buttonsOf('withdrawn')).to.deep.equal([]);
    await page.press('change', 'waiting');
    await page.fill({ text: TEXT });
    await page.press('send');
    expect(find(page.element.value!, 'waiting')!.text).to.equal(TEXT);
    await page.press('withdraw', 'yes');
    expect(find(page.element.value!, 'yes')!.withdrawnAt).to.equal('2026-11-22T10:00:00.000Z');
    expect(page.text).to.contain('U hoeft niet te zeggen waarom.');
  });

  it('can be put back after it was withdrawn, and the focus is never lost', async () => {
    const page = await OffersPage.openOffers(someOffers);
    await page.fill({ text: TEXT });
    await page.press('send');
    const { id } = page.element.value!.offers.at(-1)!;
    expect(page.focused).to.equal(`${id} change`);
    await page.press('withdraw', 'yes');
    expect(page.focused).to.equal('undo');
    page.element.value = withChange(page.element.value!, 'yes', { withdrawnAt: '2026-11-22T10:00:03.000Z' });
    await page.settle();
    await page.press('undo');
    expect(find(page.element.value!, 'yes')!.withdrawnAt).to.equal(undefined);
    expect([page.focused, page.text.includes('School leest uw woorden weer.')]).to.deep.equal(['yes withdraw', true]);
  });

  it('shows the answer with its day, and that every offer gets one', async () => {
    const page = await OffersPage.openOffers(someOffers);
    expect(page.textOf('not-now')).to.contain('School komt hierop terug op 11 januari 2027.');
    expect(page.textOf('waiting')).to.contain('U krijgt altijd antwoord.');
  });

  it('shows nothing of the other home, nor of another family, whatever it is given', async () => {
    const others: ParentOffers = {
      ...someOffers,
      offers: [
        ...someOffers.offers,
        { ...someOffers.offers[3]!, id: 'other-home', by: 'parents-2', text: 'geheim' },
        { ...someOffers.offers[3]!, id: 'noah', pupil: 'noah', text: 'geheim' },
      ],
    };
    const page = await OffersPage.openOffers(others);
    expect(page.text).not.to.contain('geheim');
    expect(JSON.stringify(page.element.value)).not.to.contain('geheim');
    const other = await OffersPage.openOffers(others, 'parent', 'parents-2');
    expect(other.element.value!.offers.map(({ id }) => id)).to.deep.equal(['other-home']);
  });

  it('addresses a pupil as one, and shows a pupil no offers', async () => {
    const page = await OffersPage.openOffers(someOffers, 'pupil');
    expect(page.text).to.contain('Heb jij een idee?');
    expect(page.hasForm).to.equal(false);
    expect(page.text).not.to.contain('Turks');
  });
});

describe('dh-offer-answers', () => {
  it('tells who waits and since when, and of what was withdrawn nothing to read', async () => {
    const page = await OffersPage.openAnswers(copy);
    expect(page.text).to.contain('1 ouder wacht op woorden van school');
    expect(page.textOf('waiting')).to.contain('Een ouder van Mila').and.to.contain('Wacht sinds 10 november 2026');
    expect(page.textOf('yes')).to.contain('Esra, ouder van Mila');
    expect(page.text).not.to.contain('moestuin');
    expect(page.buttonsOf('withdrawn')).to.deep.equal([]);
  });

  it('shows nobody the id of a pupil whose name it does not know', async () => {
    const page = await OffersPage.openAnswers(copy);
    (page.element as OfferAnswersElement).pupilNames = {};
    await page.settle();
    expect(page.textOf('waiting')).to.contain('Een ouder ·');
    expect(page.textOf('yes')).to.contain('Esra ·');
    expect(page.text).not.to.contain('mila');
  });

  it('answers with words, and with a day unless it is a yes', async () => {
    const page = await OffersPage.openAnswers(copy);
    await page.press('answer', 'waiting');
    await page.choose('not-now');
    await page.press('send', 'waiting');
    expect(page.text).to.contain('Schrijf een paar woorden').and.to.contain('Kies de dag waarop u erop terugkomt.');
    await page.fill({ text: 'Dank u wel! De groep is nu vol.', comesBackOn: '2027-01-15' });
    await page.press('send', 'waiting');
    expect(find(page.element.value!, 'waiting')!.answer).to.deep.equal({
      kind: 'not-now',
      text: 'Dank u wel! De groep is nu vol.',
      comesBackOn: '2027-01-15',
      by: 'class-teacher',
      on: '2026-11-22',
    });
    expect(page.text).to.contain('Iedereen heeft antwoord.');
  });

  it('has an answer that is being typed in its value at each letter, also the day while it is a yes', async () => {
    const page = await OffersPage.openAnswers(copy);
    await page.press('answer', 'waiting');
    await page.choose('not-now');
    await page.fill({ comesBackOn: '2027-01-15', text: 'Dank ' });
    await page.choose('yes');
    await page.choose('talk');
    const again = await OffersPage.openAnswers(page.element.value);
    expect(again.field('text').value).to.equal('Dank ');
    expect(again.field('comesBackOn').value).to.equal('2027-01-15');
    expect(find(again.element.value!, 'waiting')!.answer).to.equal(undefined);
    await again.press('cancel');
    expect(find(again.element.value!, 'waiting')!.answerDraft).to.equal(undefined);
    expect(again.hasForm).to.equal(false);
  });

  it('is sent only to the words that were read: when these changed meanwhile it asks to look, with both', async () => {
    const page = await OffersPage.openAnswers(copy);
    await page.press('answer', 'waiting');
    await page.fill({ text: 'Graag!' });
    page.element.value = withChange(page.element.value!, 'waiting', { text: TEXT, times: 'zaterdag' });
    await page.settle();
    expect(page.textOf('waiting'))
      .to.contain('De ouder veranderde dit aanbod')
      .and.to.contain('Ik kan vertellen hoe het bij ons ging.')
      .and.to.contain(TEXT);
    await page.press('send', 'waiting');
    expect(find(page.element.value!, 'waiting')!.answer).to.equal(undefined);
    expect(page.textOf('waiting')).to.contain('nog niet verstuurd');
    await page.press('seen', 'waiting');
    expect(page.textOf('waiting')).not.to.contain('De ouder veranderde');
    expect([page.field('text').value, page.focused]).to.deep.equal(['Graag!', 'waiting text']);
    await page.press('send', 'waiting');
    expect(find(page.element.value!, 'waiting')!.answer!.text).to.equal('Graag!');
  });

  it('of a colleague is told of, and never shown or opened', async () => {
    const whole = withChange(copy, 'waiting', {
      answerDrafts: [{ kind: 'yes', text: 'Van een ander', by: 'noor' }],
    });
    const page = await OffersPage.openAnswers(viewOffers(whole, { role: 'class-teacher', id: 'bram', groups: ['6a'] }));
    expect(page.hasForm).to.equal(false);
    expect(page.textOf('waiting')).to.contain('Een collega schrijft een antwoord.');
    expect(page.text).not.to.contain('Van een ander');
    await page.press('answer', 'waiting');
    await page.fill({ text: 'Van mij' });
    expect(find(page.element.value!, 'waiting')!.answerDraft!.text).to.equal('Van mij');
    const other = await OffersPage.openAnswers(viewOffers(whole, { role: 'leadership', id: 'noor' }));
    expect(other.textOf('waiting')).not.to.contain('Een collega schrijft');
    expect(other.field('text').value).to.equal('Van een ander');
  });

  it('that was being typed does not vanish when the parent withdraws', async () => {
    const page = await OffersPage.openAnswers(copy);
    await page.press('answer', 'waiting');
    await page.fill({ text: 'Graag!' });
    page.enter('text');
    page.element.value = withChange(page.element.value!, 'waiting', {
      text: '',
      withdrawnAt: '2026-11-22T10:00:00.000Z',
    });
    await page.settle();
    expect(page.hasForm).to.equal(false);
    expect(page.textOf('waiting')).to.contain('Het is niet verstuurd').and.to.contain('Graag!');
    expect(page.focused).to.contain('waiting').and.to.contain('withdrawn');
    await page.press('drop', 'waiting');
    expect(find(page.element.value!, 'waiting')!.answerDraft).to.equal(undefined);
    expect(page.textOf('waiting')).not.to.contain('Graag!');
  });

  it('says of what was withdrawn that a moment that was made of it still stands, with the link', async () => {
    const page = await OffersPage.openAnswers(copy);
    page.element.planned = [{ offer: 'withdrawn', title: 'De moestuin', href: '#/year/m' }, 'yes'];
    await page.settle();
    expect(page.textOf('withdrawn')).to.contain('staat nog in het jaarplan. De moestuin');
    expect(page.links()).to.deep.equal(['#/year/m']);
    expect(page.textOf('yes')).to.contain('Dit staat in het jaarplan.');
  });

  it('asks the page to make a moment of what was accepted, once', async () => {
    const page = await OffersPage.openAnswers(copy);
    const asked: string[] = [];
    page.element.addEventListener('dh-offer-plan', ({ offer }) => asked.push(offer.id));
    await page.press('plan', 'yes');
    expect(asked).to.deep.equal(['yes']);
    page.element.planned = ['yes'];
    await page.settle();
    expect(page.buttonsOf('yes')).to.deep.equal(['answer']);
    expect(page.buttonsOf('not-now')).to.deep.equal(['answer']);
  });

  it('shows nothing to parents, pupils and outsiders', async () => {
    for (const role of ['parent', 'pupil', 'external']) {
      const page = await OffersPage.openAnswers(copy, role);
      expect(page.text).not.to.contain('Turks');
    }
  });
});
