import '@driehoek/elements/conversation/define';
import {
  addNote,
  askConsent,
  changeIn,
  confirmPlan,
  type ConversationPlan,
  mergeView,
  removeFrom,
  viewForPerspective,
} from '@driehoek/sdk/conversation';
import { expect } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import { changedTalk, finishedTalk, heldTalk, progressTalk } from '../../../stories/conversation-plans.js';
import { disagreedTalk } from '../../../stories/held-talks.js';
import { ConversationPage } from './conversation.page.js';

const NOW = '2026-11-24T14:40:00.000Z';
const unanswered: ConversationPlan = { ...finishedTalk, confirmations: [] };
const copyOf = (plan: ConversationPlan) => viewForPerspective(plan, 'parent');
const asParents = (plan: ConversationPlan) =>
  ConversationPage.openPart('dh-conversation-agreements', copyOf(plan), 'parent');
const reword = (plan: ConversationPlan) => changeIn(plan, 'agreements', 1, { text: 'Samira leest elke dag mee.' });
/** The copy as the page gives it again after the school changed the plan. */
const changedElsewhere = (
  page: { readonly plan: ConversationPlan },
  change: (plan: ConversationPlan) => ConversationPlan,
) => copyOf(change(mergeView(unanswered, page.plan, 'parent', copyOf(unanswered), { now: NOW })));
const supportTalk = askConsent(
  {
    ...unanswered,
    type: 'support-talk',
    supportPlan: true,
    goals: [{ id: 'd1', text: 'Aya vraagt om hulp.' }],
    agreements: [{ id: 'g1', text: 'Elke ochtend samen beginnen.', who: 'school', status: 'open', goal: 'd1' }],
  },
  ['parents'],
  { now: NOW },
);
const CHOSEN_BEFORE = 'Dit is veranderd sinds u koos. Kijk opnieuw, en kies dan nog een keer.';

describe('an answer that is typed and not sent', () => {
  it('is still there after a look at the preparation, and in another page that has the plan', async () => {
    const page = await ConversationPage.open(copyOf(unanswered), 'parent');
    page.element.stage = 'after';
    await page.settle();
    await page.fillConfirmation('differs', 'We zeiden: twee keer.');
    await page.tick(page.option('about', 'g2'));
    const filled = { agrees: 'differs', about: ['g2'], comment: 'We zeiden: twee keer.' };
    await page.press('stage', 'prepare');
    await page.press('stage', 'after');
    expect(page.confirmationFilled).to.deep.equal(filled);
    expect(page.wordsOf('confirmation')).to.include('Dit hebt u nog niet verstuurd. Alleen u ziet het.');
    const again = await asParents(page.plan);
    expect(again.confirmationFilled).to.deep.equal(filled);
    expect(again.plan.confirmations ?? [], 'nothing is said').to.deep.equal([]);
  });

  it('is told to the page letter by letter', async () => {
    const page = await asParents(unanswered);
    const heard: (string | undefined)[] = [];
    page.element.addEventListener('input', () => heard.push(page.plan.confirmationDrafts?.[0]?.comment));
    const field = page.field<HTMLTextAreaElement>('comment');
    page.type(field, 'W');
    page.type(field, 'We');
    expect(heard).to.deep.equal(['W', 'We']);
  });

  it('can be removed, and put back', async () => {
    const page = await asParents(finishedTalk);
    await page.fillConfirmation('differs', 'Toch niet.');
    await page.press('drop');
    const sent = { agrees: 'agrees', about: [], comment: 'Fijn dat Aya zelf vertelde.' };
    expect(page.confirmationFilled).to.deep.equal(sent);
    await page.press('undo');
    expect(page.confirmationFilled).to.deep.include({ agrees: 'differs', comment: 'Toch niet.' });
  });

  it('is not lost when one says that an earlier no was talked over', async () => {
    const page = await asParents(disagreedTalk);
    await page.fillConfirmation('differs', 'En nog iets.');
    await page.press('settled');
    expect(page.confirmationFilled.comment).to.equal('En nog iets.');
    expect(page.plan.confirmations?.[0]?.agrees).to.equal(true);
  });

  it('of a household about a plan of support is kept too, in its copy alone', async () => {
    const page = await asParents(supportTalk);
    await page.tick(page.option('consent', 'refused'));
    await page.fill(page.field<HTMLTextAreaElement>('reason'), 'Te veel.');
    const again = await asParents(page.plan);
    expect(again.option('consent', 'refused').checked).to.equal(true);
    expect(again.field<HTMLTextAreaElement>('reason').value).to.equal('Te veel.');
    expect(JSON.stringify(viewForPerspective(page.plan, 'class-teacher'))).to.not.include('Te veel.');
    const goals = page.plan.goals!.map((goal, index) => (index === 0 ? { ...goal, text: 'Iets anders.' } : goal));
    page.element.value = { ...page.plan, goals };
    await page.settle();
    expect(page.wordsOf('consent')).to.include(CHOSEN_BEFORE).and.include('Nu: Iets anders.');
    expect(page.option('consent', 'refused').checked, 'it chooses again').to.equal(false);
    expect(page.field<HTMLTextAreaElement>('reason').value).to.equal('Te veel.');
  });
});

describe('an answer that was sent', () => {
  it('is thanked for where the focus goes, beside nothing that takes it back', async () => {
    const page = await asParents(unanswered);
    await page.fillConfirmation('differs', 'Twee keer.');
    await page.sendConfirmation();
    expect(page.focusedWords).to.equal('Dank u wel. De school ziet uw antwoord.');
    await page.press('settled');
    expect(page.focusedWords).to.equal('Dank u wel. De school ziet uw antwoord.');
    expect(page.plan.confirmations?.[0]?.agrees).to.equal(true);
  });
});

describe('a home that is asked to consent', () => {
  it('begins with that, stays there when it has answered, and is taken nowhere while it does something else', async () => {
    const open = (plan: ConversationPlan) => ConversationPage.open(copyOf(plan), 'parent');
    const stageOf = (page: { find(selector: string): HTMLElement | null }) =>
      page.find('[name=stage][aria-current]')?.getAttribute('value');
    const { session: _session, ...toCome } = supportTalk;
    const page = await open(toCome);
    expect(stageOf(page)).to.equal('after');
    await page.tick(page.option('consent', 'given'));
    page.find('[data-form=consent] button.primary')!.click();
    await page.settle();
    expect(page.plan.consents?.[0]?.answer).to.equal('given');
    expect(stageOf(page)).to.equal('after');
    const { consents: _consents, ...notAsked } = toCome;
    const busy = await open(notAsked);
    expect(stageOf(busy)).to.equal('prepare');
    busy.element.value = copyOf(toCome);
    await busy.settle();
    expect(stageOf(busy)).to.equal('prepare');
  });
});

describe('the words of an answer that was sent', () => {
  const SAID = 'Dit helpt ons.';
  const NO = 'Niet elke dag.';
  const askedAgain = async () => {
    const yes = confirmPlan(unanswered, 'parents', { agrees: true, comment: SAID, now: '2026-11-24T14:40:00.000Z' });
    const added = { id: 'g9', text: 'De school belt elke week.', who: 'school', status: 'open' } as const;
    const page = await asParents({ ...yes, agreements: [...yes.agreements, added] });
    expect(page.confirmationFilled).to.include({ agrees: null, comment: SAID });
    return page;
  };

  it('do not go along with another one', async () => {
    const page = await askedAgain();
    await page.tick(page.option('agrees', 'differs'));
    expect(page.confirmationFilled).to.include({ agrees: 'differs', comment: '' });
    await page.sendConfirmation();
    expect(page.plan.confirmations![0]!.agrees).to.equal(false);
    expect(page.plan.confirmations![0]).to.not.have.property('comment');
  });

  it('are there again with the same one', async () => {
    const page = await askedAgain();
    await page.tick(page.option('agrees', 'differs'));
    await page.tick(page.option('agrees', 'agrees'));
    expect(page.confirmationFilled.comment).to.equal(SAID);
    await page.sendConfirmation();
    expect(page.plan.confirmations![0]).to.include({ agrees: true, comment: SAID });
  });

  it('make room for what is typed, which stays whatever is chosen', async () => {
    const page = await askedAgain();
    await page.fill(page.confirmation!.querySelector('textarea')!, NO);
    await page.tick(page.option('agrees', 'differs'));
    expect(page.confirmationFilled.comment).to.equal(NO);
    await page.tick(page.option('agrees', 'agrees'));
    expect(page.confirmationFilled.comment).to.equal(NO);
    await page.fill(page.confirmation!.querySelector('textarea')!, '');
    expect(page.confirmationFilled.comment, 'emptied by hand').to.equal('');
  });
});

describe('a choice by words that were changed before it was sent', () => {
  it('is asked again, with what changed, and sends nothing until then', async () => {
    const page = await asParents(unanswered);
    await page.tick(page.option('agrees', 'agrees'));
    const added = { id: 'g9', text: 'De school belt elke week.', who: 'school', status: 'open' } as const;
    page.element.value = changedElsewhere(page, (plan) => ({ ...plan, agreements: [...plan.agreements, added] }));
    await page.settle();
    expect(page.wordsOf('confirmation')).to.include(CHOSEN_BEFORE);
    expect(page.changesIn('confirmation')).to.deep.equal(['Nieuw: De school belt elke week. (school)']);
    expect(page.confirmationFilled.agrees).to.equal(null);
    await page.sendConfirmation();
    expect(page.plan.confirmations ?? []).to.deep.equal([]);
    await page.tick(page.option('agrees', 'agrees'));
    expect(page.wordsOf('confirmation')).to.not.include(CHOSEN_BEFORE);
    await page.sendConfirmation();
    expect(page.plan.confirmations?.[0]?.of.agreements.at(-1)?.id).to.equal('g9');
  });

  it('stays of a no to another agreement, which is sent as it is, and what changed is told', async () => {
    const page = await asParents(unanswered);
    await page.fillConfirmation('differs', 'Twee keer.');
    await page.tick(page.option('about', 'g2'));
    const added = { id: 'g9', text: 'De school belt elke week.', who: 'school', status: 'open' } as const;
    page.element.value = changedElsewhere(page, (plan) => ({ ...plan, agreements: [...plan.agreements, added] }));
    await page.settle();
    expect(page.wordsOf('confirmation')).to.include('Uw nee gaat over iets anders. Het staat er nog.');
    expect(page.changesIn('confirmation')).to.deep.equal(['Nieuw: De school belt elke week. (school)']);
    expect(page.confirmationFilled).to.deep.equal({ agrees: 'differs', about: ['g2'], comment: 'Twee keer.' });
    await page.sendConfirmation();
    expect(page.plan.confirmations?.[0]).to.deep.include({ agrees: false, about: ['g2'], comment: 'Twee keer.' });
  });

  it('is so of a no to an agreement that was reworded; its words and ticks stay', async () => {
    const page = await asParents(unanswered);
    await page.fillConfirmation('differs', 'Twee keer.');
    await page.tick(page.option('about', 'g2'));
    page.element.value = changedElsewhere(page, reword);
    await page.settle();
    expect(page.changesIn('confirmation')).to.deep.equal([
      'Eerst: Samira leest drie keer per week tien minuten mee. (ouders, vóór of op 18 december 2026) ' +
        'Nu: Samira leest elke dag mee. (ouders, vóór of op 18 december 2026)',
    ]);
    await page.fill(page.field<HTMLTextAreaElement>('comment'), 'Twee keer, zeiden we.');
    expect(page.wordsOf('confirmation'), 'who writes on has not chosen').to.include(CHOSEN_BEFORE);
    await page.tick(page.option('agrees', 'differs'));
    expect(page.confirmationFilled).to.deep.equal({
      agrees: 'differs',
      about: ['g2'],
      comment: 'Twee keer, zeiden we.',
    });
  });
});

describe('what a no counts for', () => {
  it('is said beside the choice, before it is made', async () => {
    const page = await asParents(unanswered);
    const said = () => page.find<HTMLElement>('[data-form=confirm] #about-hint')!;
    expect(said().textContent).to.include('Dan geldt dat voor alle afspraken, tenzij u daarna aankruist');
    expect(said().checkVisibility()).to.equal(true);
    expect(page.find('[data-form=confirm] .chips')!.getAttribute('aria-describedby')).to.equal('about-hint');
    const [only] = unanswered.agreements;
    const one = await asParents({ ...unanswered, agreements: [only!] });
    expect(one.find('#about-hint')).to.equal(null);
  });
});

describe('a yes with words', () => {
  it('is read by everybody once a no took its place', async () => {
    const yes = confirmPlan(unanswered, 'parents', { agrees: true, comment: 'Fijn gesprek.', now: NOW });
    const no = confirmPlan(yes, 'parents', { agrees: false, comment: 'Toch niet.', now: NOW });
    for (const role of ['parent', 'pupil', 'class-teacher'] as const) {
      const page = await ConversationPage.openPart('dh-conversation-agreements', viewForPerspective(no, role), role);
      const earlier = page.find('[part=confirmation] .earlier')!.textContent!.replace(/\s+/g, ' ');
      expect(earlier, role).to.match(/Ja, dit hebben we afgesproken .* Fijn gesprek\./);
    }
  });
});

describe('the day of an agreement', () => {
  const dayOf = async (plan: ConversationPlan) => {
    const page = await asParents(plan);
    return page.find('[data-list=agreements] [data-id="g2"] .soft')!.textContent!.replace(/\s+/g, ' ').trim();
  };
  const by = (day: '2026-11-23' | '2026-11-24') => changeIn(unanswered, 'agreements', 1, { by: day });

  it('is worded as past once it is over, and of a talk that is off', async () => {
    expect(await dayOf(by('2026-11-24'))).to.equal('vóór of op 24 november 2026 mee bezig');
    expect(await dayOf(by('2026-11-23'))).to.equal('zou vóór of op 23 november 2026 gebeuren mee bezig');
    expect(await dayOf({ ...by('2026-11-24'), cancelled: true, keptFor: ['parents'] })).to.equal(
      'zou vóór of op 24 november 2026 gebeuren mee bezig',
    );
  });
});

describe('a choice that is made with the pointer while a field has words that it has not told of', () => {
  it('is heard, though leaving the field draws the form anew', async () => {
    const page = await asParents(unanswered);
    await page.tick(page.option('agrees', 'agrees'));
    page.element.value = changedElsewhere(page, reword);
    await page.settle();
    page.field<HTMLTextAreaElement>('comment').focus();
    await sendKeys({ type: 'Fijn.' });
    const choice = page.option('agrees', 'agrees').closest('label')!;
    choice.scrollIntoView({ block: 'center' });
    const { left, top, width, height } = choice.getBoundingClientRect();
    const position: [number, number] = [Math.round(left + width / 2), Math.round(top + height / 2)];
    await sendMouse({ type: 'click', position });
    await page.settle();
    expect(page.confirmationFilled).to.deep.include({ agrees: 'agrees', comment: 'Fijn.' });
  });
});

describe('what changed since somebody answered', () => {
  it('stands beside its own answer, and folded beside that of others, for everybody', async () => {
    const change =
      'Eerst: Juf Noor zoekt een leesmaatje. (school, vóór of op 1 december 2026) Nu: Juf Noor zoekt een leesmaatje. (samen, vóór of op 1 december 2026)';
    for (const role of ['parent', 'pupil', 'class-teacher'] as const) {
      const copy = viewForPerspective(changedTalk, role);
      const page = await ConversationPage.openPart('dh-conversation-agreements', copy, role);
      expect(page.changesIn('confirmation'), role).to.deep.equal([change]);
    }
  });

  it('is in the list that an agreement is new, or was removed', async () => {
    const fewer = removeFrom(finishedTalk, 'agreements', 2);
    const added = { id: 'g9', text: 'De school belt.', who: 'school', status: 'open' } as const;
    const page = await asParents({ ...fewer, agreements: [...fewer.agreements, added] });
    expect(page.wordsOf('agreements'))
      .to.include('De school belt. Dit is nieuw. Kijk opnieuw.')
      .and.include('Juf Noor zoekt een leesmaatje. weggehaald');
  });
});

describe('a no that was talked over', () => {
  const replied = addNote(disagreedTalk, {
    id: 'school:n9',
    of: 'school',
    from: { kind: 'confirmation', id: 'parents' },
    beside: 'parents',
    text: 'We bellen morgen.',
    now: '2026-11-25T09:00:00Z',
  });

  it('stays legible for everybody, with what the school wrote beside it', async () => {
    const settled = confirmPlan(replied, 'parents', { agrees: true, now: '2026-11-26T09:00:00Z' });
    for (const role of ['parent', 'pupil', 'class-teacher'] as const) {
      const copy = viewForPerspective(settled, role);
      const page = await ConversationPage.openPart('dh-conversation-agreements', copy, role);
      const earlier = page.find<HTMLDetailsElement>('.earlier')!;
      expect(earlier.open, 'folded away').to.equal(false);
      expect(earlier.textContent!.replace(/\s+/g, ' '), role)
        .to.include('Nee, het was anders 25 november 2026 Samira leest drie keer per week tien minuten mee.')
        .and.include('We zeiden: twee keer per week.')
        .and.include('We bellen morgen.');
    }
  });

  it('leaves the reply to it where it was when the party says no again, with room for a new one', async () => {
    const settled = confirmPlan(replied, 'parents', { agrees: true, now: '2026-11-26T09:00:00Z' });
    const again = confirmPlan(settled, 'parents', { agrees: false, comment: 'Weer.', now: '2026-11-27T09:00:00Z' });
    const page = await ConversationPage.openPart('dh-conversation-agreements', again);
    const notice = page.find('.disagreed')!;
    expect(notice.textContent).to.not.include('We bellen morgen.');
    expect(notice.querySelector('[name=beside]')).to.not.equal(null);
    expect(page.find('.earlier')!.textContent).to.include('We bellen morgen.');
  });
});

describe('a talk that has not been, or goes on', () => {
  it('asks nothing yet, says that this comes, and shows no summary', async () => {
    for (const plan of [progressTalk, { ...heldTalk, summary: 'We lezen.' }]) {
      const page = await asParents({ ...plan, start: '2026-11-24T16:30' });
      expect(page.confirmation).to.equal(null);
      expect(page.hasPart('summary')).to.equal(false);
      expect(page.wordsOf('agreements')).to.include('Na het gesprek vragen we u of dit klopt.');
    }
  });

  it('shows staff the summary while they write, and nobody one of which nothing is written', async () => {
    expect((await ConversationPage.openPart('dh-conversation-agreements', heldTalk)).hasPart('summary')).to.equal(true);
    const page = await ConversationPage.openPart('dh-conversation-agreements', progressTalk);
    expect(page.hasPart('summary')).to.equal(false);
  });

  it('asks once the school rounded it off, not when its time is over and nobody said that it took place', async () => {
    const { session: _session, ...rest } = heldTalk;
    const over = { ...rest, start: '2026-11-24T14:30' };
    const page = await asParents(over);
    expect(page.confirmation).to.equal(null);
    expect(page.wordsOf('agreements')).to.include('De school heeft nog niet gezegd dat dit gesprek er is geweest.');
    const session = { phase: 'closing', spent: {}, endedAt: '2026-11-24T15:00:00Z' } as const;
    const finished = await asParents({ ...over, session });
    expect(finished.confirmation).to.not.equal(null);
    expect(finished.wordsOf('agreements')).to.not.include('vragen we u of dit klopt');
  });
});

describe('what follows', () => {
  it('is told by the talk that follows, where there is one', async () => {
    const page = await ConversationPage.open(copyOf(finishedTalk), 'parent');
    expect(page.wordsOf('next')).to.include('14 januari 2027, 15.30');
    page.element.next = { ...progressTalk, id: 'next', start: '2027-01-20T09:00' };
    await page.settle();
    expect(page.wordsOf('next')).to.include('20 januari 2027, 9.00').and.not.include('14 januari');
    const { start: _start, ...undated } = progressTalk;
    page.element.next = { ...undated, id: 'next' };
    const { followUp: _followUp, ...bare } = copyOf(finishedTalk);
    page.element.value = undefined;
    page.element.value = bare;
    await page.settle();
    expect(page.wordsOf('next')).to.include('er komt een volgend gesprek').and.not.include('nog geen vervolg');
    page.element.next = undefined;
    await page.settle();
    expect(page.wordsOf('next').split('nog geen vervolg gepland'), 'said once').to.have.length(2);
  });

  it('asks once whether it is right', async () => {
    const page = await ConversationPage.open(copyOf(finishedTalk), 'parent');
    expect(page.wordsOf('confirmation').split('Klopt wat we bespraken en afspraken?')).to.have.length(2);
    expect(page.find('[data-form=confirm] fieldset[aria-label="Klopt wat we bespraken en afspraken?"]')).to.not.equal(
      null,
    );
  });
});
