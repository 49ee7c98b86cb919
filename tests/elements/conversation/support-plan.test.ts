import '@driehoek/elements/conversation/define';
import type { ConversationPlannerElement } from '@driehoek/elements/conversation';
import {
  addAfterCare,
  announceConversation,
  confirmPlan,
  type ConversationPlan,
  startFollowUp,
  viewForPerspective,
} from '@driehoek/sdk/conversation';
import { type Household, readerOfParty } from '@driehoek/sdk/shared';
import { expect, fixture, html } from '@open-wc/testing';
import { finishedTalk } from '../../../stories/conversation-plans.js';
import { askedTalk, outdatedTalk, refusedTalk, supportTalk } from '../../../stories/support-plans.js';
import { ConversationPage } from './conversation.page.js';
import { SupportPage } from './support.page.js';

const AFTER = 'dh-conversation-agreements';
const PREPARE = 'dh-conversation-preparation';
const home = (party: Household, plan = askedTalk) =>
  SupportPage.open(AFTER, viewForPerspective(plan, readerOfParty(party)), 'parent', party);
const pupil = (plan = refusedTalk) => SupportPage.open(AFTER, viewForPerspective(plan, 'pupil'), 'pupil', 'pupil');

describe('the goals of a plan of support', () => {
  it('are written by the school, with when all look back, and read by the family', async () => {
    const staff = await SupportPage.open(PREPARE, { ...supportTalk, goals: [] });
    await staff.page.press('add', 'goals');
    staff.page.type(staff.page.row('goals', 0).querySelector('textarea')!, 'Aya leest graag.');
    await staff.page.fill(staff.page.field('evaluateOn'), '2027-02-01');
    expect(staff.page.plan.goals).to.have.length(1);
    expect(staff.page.plan.goals![0]).to.include({ text: 'Aya leest graag.', evaluateOn: '2027-02-01' });
    const family = await SupportPage.open(PREPARE, viewForPerspective(supportTalk, 'parent'), 'parent', 'parents');
    expect(family.page.wordsOf('goals'))
      .to.include('Aya leest elke dag met plezier.')
      .and.include('We kijken er samen op terug op 19 januari 2027.')
      .and.include('voor een deel. Op school lukt het.')
      .and.include('Els houdt het overzicht. Bij Els kunt u terecht met vragen.');
    expect(family.page.part('goals').querySelector('textarea, select')).to.equal(null);
  });

  it('say to all who carry them out that they were refused, and what comes next', async () => {
    const readers = [
      ['class-teacher', undefined, 'Niet alle ouders zijn akkoord.', 'De volgende stap is er samen over praten.'],
      ['parent', 'parents', 'Niet alle ouders zijn akkoord.', 'De volgende stap is er samen over praten.'],
      ['pupil', 'pupil', 'Dit plan staat nog niet vast.', 'Er komt eerst een gesprek over.'],
    ] as const;
    for (const [role, party, said, next] of readers)
      for (const tag of [PREPARE, AFTER] as const) {
        const { page } = await SupportPage.open(tag, viewForPerspective(refusedTalk, role), role, party);
        const words = page.find('.standing')?.textContent ?? '';
        expect(words, `${role} ${tag}`).to.include(said).and.include(next);
        if (role === 'pupil') expect(words).to.not.match(/ouder/i);
      }
    const calm = await SupportPage.open(AFTER, viewForPerspective(supportTalk, 'pupil'), 'pupil', 'pupil');
    expect(calm.page.find('.standing')).to.equal(null);
  });

  it('have what is done below them, and are looked back on by the school', async () => {
    const staff = await SupportPage.open(AFTER, supportTalk);
    expect(staff.groups).to.deep.equal([
      ['Doel: Aya leest elke dag met plezier.', 3],
      ['Doel: Aya slaapt genoeg.', 1],
      ['Andere afspraken', 1],
    ]);
    const place = staff.page.find('[data-goal="1"]')!;
    expect(place.querySelector('[name=outcome]'), 'nothing is chosen beforehand').to.equal(null);
    const choice = () => place.querySelector<HTMLSelectElement>('[name=look-back]')!;
    expect([choice().value, choice().selectedOptions[0]!.label]).to.deep.equal(['', 'nog niet gekozen']);
    expect(staff.page.plan.goals![1]).not.to.have.property('evaluations');
    choice().value = 'reached';
    choice().dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    await staff.page.settle();
    expect(choice(), 'once a day').to.equal(null);
    expect(staff.page.plan.goals![1]!.evaluations).to.deep.equal([{ on: '2026-11-24', outcome: 'reached' }]);
    await staff.page.press('remove', undefined, staff.page.find('[data-goal="1"]')!);
    expect(staff.page.plan.goals![1]).not.to.have.property('evaluations');
    await staff.page.press('undo');
    expect(staff.page.plan.goals![1]!.evaluations).to.deep.equal([{ on: '2026-11-24', outcome: 'reached' }]);
  });

  it('are a press away in a talk about extra help that has no plan yet, for staff alone', async () => {
    const { supportPlan: _plan, ...bare } = { ...supportTalk, goals: [] };
    const staff = await SupportPage.open(PREPARE, bare);
    expect(staff.page.wordsOf('goals')).to.include('Dan schrijft u hier de doelen');
    await staff.page.press('start-support-plan');
    expect(staff.page.plan.supportPlan).to.equal(true);
    const family = await SupportPage.open(PREPARE, viewForPerspective(bare, 'parent'), 'parent', 'parents');
    expect(family.page.hasPart('goals')).to.equal(false);
    const other = await SupportPage.open(PREPARE, { ...bare, type: 'progress-talk' });
    expect(other.page.has('start-support-plan')).to.equal(false);
  });

  it('are not there in another talk, which loads nothing of it', async () => {
    const page = await ConversationPage.open(finishedTalk);
    expect(page.hasPart('consent')).to.equal(false);
    expect(page.find('.goal')).to.equal(null);
  });

  it('speak to the pupil as a pupil', async () => {
    const page = await SupportPage.open(PREPARE, viewForPerspective(supportTalk, 'pupil'), 'pupil', 'pupil');
    expect(page.page.wordsOf('goals')).to.include('Waar we samen aan werken').and.include('Wat jij vindt, telt ook.');
    expect(page.page.wordsOf('goals')).to.not.match(/\bu\b/);
  });
});

describe('who does and who leads', () => {
  it('is chosen by staff, also somebody from outside, and read by name', async () => {
    const staff = await SupportPage.open(AFTER, supportTalk);
    const row = staff.page.row('agreements', 4);
    await staff.page.tick(row.querySelector<HTMLInputElement>('[value="external p6"]')!);
    expect(staff.page.plan.agreements[4]).to.include({ who: 'external', participant: 'p6' });
    await staff.page.tick(staff.page.who('pupil', staff.page.row('agreements', 4)));
    expect(staff.page.plan.agreements[4]).to.include({ who: 'pupil' }).and.not.have.property('participant');
    const family = await home('parents', supportTalk);
    expect(family.page.wordsOf('agreements')).to.include('Wim (gezinscoach)').and.include('Joris let erop');
  });

  it('can be named where it is chosen, who from outside does it, and is not told to the family by that', async () => {
    const agreements = supportTalk.agreements.map((each, index) =>
      index === 4 ? { ...each, who: 'school' as const } : each,
    );
    const bare = {
      ...supportTalk,
      agreements,
      participants: supportTalk.participants.filter(({ role }) => role !== 'external'),
    };
    const { page } = await SupportPage.open(AFTER, bare);
    const row = () => page.row('agreements', 4);
    await page.tick(page.who('external', row()));
    await page.press('add-outsider', undefined, row());
    expect(page.focused?.getAttribute('name')).to.equal('outside-name');
    page.type(page.field('outside-name', row()), 'Fenna');
    await page.fill(page.field('outside-name', row()), 'Fenna');
    await page.fill(page.field('outside-task', row()), 'jeugdhulp');
    const person = page.plan.participants.at(-1)!;
    expect(person).to.deep.include({ role: 'external', name: 'Fenna', announced: false });
    expect(page.plan.agreements[4]).to.include({ who: 'external', participant: person.id });
    const chips = [...row().querySelectorAll('.who .chip')].map(({ textContent }) => textContent!.trim());
    expect(chips).to.include('Fenna (jeugdhulp)').and.not.include('iemand van buiten');
    expect(row().textContent).to.include('De familie weet nog niet dat Fenna meedoet. Meld het eerst.');
    expect(JSON.stringify(viewForPerspective(page.plan, 'parent'))).to.not.include('Fenna');
    const told = page.plan.participants.map((each) => ({ ...each, announced: true }));
    const after = await SupportPage.open(AFTER, { ...page.plan, participants: told });
    expect(after.page.has('outside-name'), 'the family knows this name').to.equal(false);
  });

  it('leads to care afterwards with one button', async () => {
    const staff = await SupportPage.open(AFTER, supportTalk);
    await staff.page.press('after-care');
    expect(staff.page.plan.checkIns!.at(-1)).to.deep.include({ on: '2026-12-24', kind: 'after-care' });
    expect(staff.page.has('after-care')).to.equal(false);
    expect(staff.page.wordsOf('agreements')).to.include('De school vraagt op 24 december 2026 hoe het gaat.');
  });

  it('names in each contact afterwards the agreement and the person whom it follows, to staff and to the family', async () => {
    const [first, ...rest] = supportTalk.agreements;
    const outside = { who: 'external', status: 'open' } as const;
    const agreements = [
      { ...first!, ...outside, participant: 'p6', text: 'Komt elke maandag langs' },
      { ...rest[0]!, ...outside, participant: undefined, text: 'Zoekt een sportclub' },
      ...rest.slice(1),
    ] as ConversationPlan['agreements'];
    const options = { today: '2026-11-24' } as const;
    const planned = agreements
      .slice(0, 2)
      .reduce<ConversationPlan>(
        (plan, agreement, index) => addAfterCare(plan, agreement, { id: `care-${index}`, ...options }),
        {
          ...supportTalk,
          agreements,
          checkIns: [],
        },
      );
    const follows = [
      'over de afspraak met Wim (gezinscoach): Komt elke maandag langs',
      'over de afspraak met iemand van buiten: Zoekt een sportclub',
    ];
    const { page } = await SupportPage.open(AFTER, planned);
    expect(page.findAll('[data-follows]').map(({ textContent }) => textContent!.trim())).to.deep.equal(follows);
    const groups = page
      .findAll('[data-list=checkIns] [role=group]')
      .map(({ ariaLabel }) => ariaLabel!.split(': vragen hoe het ging, ')[1]);
    expect(groups, 'what its buttons are of').to.deep.equal(follows);
    const family = await home('parents', planned);
    for (const words of follows) expect(family.page.wordsOf('next')).to.include(`vragen hoe het ging, ${words}`);
  });

  it('says to staff that the family does not know yet who takes something up', async () => {
    const participants = supportTalk.participants.map((each) => ({ ...each, announced: each.id !== 'p6' }));
    const staff = await SupportPage.open(AFTER, { ...supportTalk, participants });
    expect(staff.page.wordsOf('agreements')).to.include('De familie weet nog niet dat Wim meedoet.');
  });
});

describe('the consent to a plan of support', () => {
  it('is asked by the school of each home, without a field for an answer', async () => {
    const staff = await SupportPage.open(AFTER, supportTalk);
    expect(staff.states).to.deep.equal(['Samira nog niet gevraagd', 'Younes nog niet gevraagd']);
    await staff.page.press('ask-consent', 'parents');
    expect(staff.page.plan.consents).to.deep.equal([{ household: 'parents', askedAt: '2026-11-24T14:40:00.000Z' }]);
    expect(staff.states[0]).to.equal('Samira gevraagd op 24 november 2026, nog geen antwoord');
    expect(staff.hasForm).to.equal(false);
    expect(staff.page.find('[part=consent] [name=consent]')).to.equal(null);
  });

  it('cannot be asked while the family does not know of the talk, and staff read why', async () => {
    const staff = await SupportPage.open(AFTER, { ...supportTalk, draft: true });
    expect(staff.page.has('ask-consent')).to.equal(false);
    expect(staff.page.wordsOf('consent')).to.include('Deel eerst de uitnodiging. Daarna vraagt u hier hun akkoord.');
  });

  it('is not asked of a home without authority, nor before there is a goal', async () => {
    const staff = await SupportPage.open(AFTER, supportTalk);
    await staff.page.tick(staff.authority[1]!);
    expect(staff.page.plan.authority).to.deep.equal(['parents']);
    expect(staff.asks).to.deep.equal(['parents']);
    await staff.page.tick(staff.authority[1]!);
    expect(staff.page.plan).to.not.have.property('authority');
    const bare = await SupportPage.open(AFTER, { ...supportTalk, goals: [] });
    expect(bare.asks).to.deep.equal([]);
  });

  it('is answered by a home for itself, of what it reads there', async () => {
    const first = await home('parents');
    expect(first.wording).to.include('Voorlezen voor het slapen.').and.include('Meedenken over de avonden thuis.');
    expect(first.wording).to.not.include('bieb');
    expect(first.page.wordsOf('consent')).to.include(
      'Uw antwoord en uw reden zijn te lezen voor de school. Uw kind leest ze niet.',
    );
    expect(first.page.wordsOf('consent')).to.include('Dan leest uw kind dat het plan nog niet vaststaat.');
    await first.answer('given');
    const [own] = first.page.plan.consents!;
    expect(own).to.include({ household: 'parents', answer: 'given', answeredAt: '2026-11-24T14:40:00.000Z' });
    expect(first.page.wordsOf('consent')).to.include('akkoord op 24 november 2026');
  });

  it('says what can come next after a no, to the home and to staff alike, and can be answered otherwise', async () => {
    const first = await home('parents');
    await first.answer('refused', 'Te veel.');
    expect(first.refused).to.include('Uw nee telt.').and.include('onderwijs(zorg)consulent');
    expect(first.page.wordsOf('consent')).to.include('Te veel.');
    await first.answer('given');
    expect(first.page.plan.consents![0]).to.include({ answer: 'given' });
    expect(first.refused).to.equal('');
    const staff = await SupportPage.open(AFTER, refusedTalk);
    expect(staff.refused).to.include('Vraag niet om een ander antwoord.');
    expect(staff.page.wordsOf('consent')).to.include('Een coach in huis voelt nu als te veel.');
    expect(staff.asks, 'of a home that refused, to the same plan').to.deep.equal([]);
    const goals = refusedTalk.goals!.map((goal, index) => (index === 0 ? { ...goal, text: 'Iets kleiners' } : goal));
    const changed = await SupportPage.open(AFTER, { ...refusedTalk, goals });
    expect(changed.asks, 'once the plan is another').to.deep.equal(['parents']);
  });

  it('stays known in the talk that follows on a no, and asks nothing there until something else is agreed', async () => {
    const next = startFollowUp(refusedTalk, { id: 'next' });
    const staff = await SupportPage.open(AFTER, announceConversation(next, '2026-11-25T09:00:00.000Z'));
    expect(staff.states[0]).to.match(/niet akkoord op .* 2026, in het gesprek hiervoor/);
    expect(staff.refused).to.include('Vraag niet om een ander antwoord.');
    expect(staff.asks).to.not.include('parents');
    const [agreement] = refusedTalk.agreements.filter(({ goal }) => goal !== undefined);
    staff.page.element.value = { ...staff.page.plan, agreements: [agreement!] };
    await staff.page.settle();
    expect(staff.asks).to.include('parents');
  });

  it('is asked again when the plan was changed', async () => {
    const first = await home('parents', outdatedTalk);
    expect(first.page.wordsOf('consent')).to.include('Na uw antwoord is het plan veranderd.');
    expect(first.page.find('[name=consent]:checked')).to.equal(null);
    await first.answer('given');
    expect(first.page.wordsOf('consent')).to.not.include('veranderd');
  });

  it('is nothing to the other home, the pupil and who comes from outside', async () => {
    const second = await home('parents-2', refusedTalk);
    expect(second.page.markup).to.not.match(/Een coach in huis|niet akkoord op/);
    const child = await pupil();
    expect(child.page.hasPart('consent')).to.equal(false);
    expect(child.page.markup).to.not.include('Een coach in huis');
    const wim = viewForPerspective(refusedTalk, { role: 'external', participant: 'p6' });
    const outside = await ConversationPage.openPart(AFTER, wim, 'external');
    expect(outside.hasPart('consent')).to.equal(false);
  });

  it('says nothing to who comes from outside of whether the family answered, which is not in that copy', async () => {
    const answered = confirmPlan(supportTalk, 'parents', { agrees: true, now: '2026-11-24T16:00:00Z' });
    const wim = viewForPerspective(answered, { role: 'external', participant: 'p6' });
    const outside = await ConversationPage.openPart(AFTER, wim, 'external');
    expect(wim.agreements.length).to.be.greaterThan(0);
    expect(outside.markup).to.not.include('class="plain answers"').and.not.include('nog geen antwoord');
    const staff = await ConversationPage.openPart(AFTER, answered, 'class-teacher');
    expect(staff.markup, 'who reads the answers has them').to.include('class="plain answers"');
  });

  it('speaks to who comes from outside as to no parent, and shows no list in which nobody can share with them', async () => {
    const outside = await ConversationPage.openPart('dh-conversation-preparation', supportTalk, 'external');
    outside.unfoldAll();
    await outside.settle();
    expect(outside.wordsOf('meeting')).to.include('welke hulp de leerling krijgt');
    expect(outside.text).to.not.match(/uw kind|Voor mij is|Ieder kan iets/);
    for (const list of ['strengths', 'expectations', 'agenda']) expect(outside.hasPart(list), list).to.equal(false);
  });

  it('leaves to who comes from outside what this person takes up, once the page says who it is, and no letter to others', async () => {
    const open = async (participant?: string) => {
      const element = await fixture<ConversationPlannerElement>(
        html`<dh-conversation-planner
          stage="after"
          perspective="external"
          .participant=${participant}
          .value=${supportTalk}
        ></dh-conversation-planner>`,
      );
      await element.updateComplete;
      return new ConversationPage(element);
    };
    const wim = await open('p6');
    expect(wim.wordsOf('agreements')).to.include('Wim (gezinscoach)').and.not.include('Joris');
    expect(wim.hasPart('summary')).to.equal(false);
    expect((await open()).wordsOf('agreements')).not.to.include('Wim (gezinscoach)');
    expect((await open('p1')).wordsOf('agreements'), 'somebody of the school').not.to.match(/Wim|Joris/);
  });
});

describe('what the school cannot do', () => {
  it('stands with since when the family knows it, for each as it concerns them', async () => {
    const open = async (perspective: 'parent' | 'pupil' | 'class-teacher') => {
      const view = viewForPerspective(supportTalk, perspective);
      return (await SupportPage.open(PREPARE, view, perspective)).page.wordsOf('promises');
    };
    expect(await open('parent')).to.include('U weet dit sinds 3 november 2026');
    expect(await open('pupil')).to.include('Je weet dit sinds 3 november 2026');
    expect(await open('class-teacher')).to.include('De familie weet dit sinds 3 november 2026');
  });
});
