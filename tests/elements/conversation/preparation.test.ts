import '@driehoek/elements/conversation/define';
import { viewForPerspective } from '@driehoek/sdk/conversation';
import { expect } from '@open-wc/testing';
import { progressTalk } from '../../../stories/conversation-plans.js';
import { ConversationPage } from './conversation.page.js';
import { parentsTalk, schoolTalk } from './own-words.js';

const open = (value: unknown, perspective?: Parameters<typeof ConversationPage.openPart>[2]) =>
  ConversationPage.openPart('dh-conversation-preparation', value, perspective);

describe('dh-conversation-preparation alone', () => {
  it('shows the preparation whatever has become of the conversation, and no other stage', async () => {
    const page = await open({ ...schoolTalk, session: { phase: 'welcome', spent: {} } });
    expect(page.words('agenda')).to.have.length(2);
    expect(page.hasStage('hold')).to.equal(false);
    expect(page.hasPart('letter')).to.equal(false);
  });

  it('tells the page once of a word that is typed and once of a row that is added, with the value up to date', async () => {
    const page = await open(schoolTalk);
    const heard: string[] = [];
    for (const type of ['input', 'change'])
      page.element.addEventListener(type, () => heard.push(`${type} ${page.plan.agenda[2]!.text}`));
    await page.fill(page.wordsField('agenda', 0), 'Voorlezen');
    expect(heard).to.deep.equal(['input Voorlezen', 'change Voorlezen']);
    await page.add('agenda');
    expect(heard.slice(2)).to.deep.equal(['input Voorlezen', 'change Voorlezen']);
  });

  it('lets parents change their copy, and gives back that copy', async () => {
    const copy = viewForPerspective(parentsTalk, 'parent');
    const page = await open(copy, 'parent');
    expect(page.words('agenda')).to.deep.equal(['Lezen voor het slapen']);
    await page.fill(page.wordsField('agenda', 0), 'Lezen op zondag');
    const [first, ...others] = copy.agenda;
    expect(page.plan).to.deep.equal({ ...copy, agenda: [{ ...first, text: 'Lezen op zondag' }, ...others] });
  });

  it('shows once a point that two parties brought, at the reader’s own, and both keep theirs', async () => {
    const point = (by: string, text: string) => ({
      id: `${by}:same`,
      by,
      text,
      minutes: 10,
      sharedWith: ['parents', 'pupil', 'school'].filter((party) => party !== by),
    });
    const agenda = [point('parents', 'Lezen thuis'), point('school', 'lezen thuis'), point('pupil', 'Gym')];
    const page = await open({ ...schoolTalk, agenda });
    expect(page.partiesOf('agenda')).to.deep.equal(['Van de school', 'leerling']);
    expect(page.partOf('agenda', 'school')).to.include('ook van: ouders');
    expect(page.briefOf('agenda')).to.include('20');
    expect(page.rows('schedule')).to.have.length(2);
    page.type(page.field('minutes', page.row('schedule', 0)), '12');
    expect(page.plan.agenda.map(({ by, minutes }) => `${by} ${minutes}`)).to.deep.equal([
      'parents 12',
      'school 12',
      'pupil 10',
    ]);
    await page.press('down', undefined, page.row('schedule', 0));
    expect(page.rows('schedule').map(({ dataset }) => dataset['id'])).to.deep.equal(['pupil:same', 'parents:same']);
    const apart = [agenda[0]!, agenda[2]!, agenda[1]!, point('parents', 'Slapen')];
    const other = await open({ ...schoolTalk, agenda: apart.map((each, index) => ({ ...each, id: `${index}` })) });
    await other.press('up', undefined, other.row('schedule', 3));
    expect(other.plan.agenda.map(({ id }) => id)).to.deep.equal(['0', '2', '3', '1']);
    const parents = await open({ ...schoolTalk, agenda }, 'parent');
    expect(parents.partiesOf('agenda')).to.deep.equal(['Van u', 'leerling']);
  });

  it('keeps the triangle of a section beside its title in a narrow place', async () => {
    const page = await open(schoolTalk);
    page.element.style.inlineSize = '300px';
    for (const summary of page.findAll('.section > summary')) {
      const title = summary.querySelector('h3')!;
      title.append(' en nog veel meer woorden dan er op één regel passen');
      expect(title.getBoundingClientRect().left, title.textContent!).to.be.above(
        summary.getBoundingClientRect().left + 8,
      );
    }
  });

  it('begins a conversation of the type that staff choose, and goes back to none at a reset', async () => {
    const page = await open(undefined);
    await page.press('type', 'home-visit');
    expect(page.changes.at(-1)).to.include({ type: 'home-visit' });
    expect(page.hasFocus(page.find('summary'))).to.equal(true);
    page.element.formResetCallback();
    await page.settle();
    expect(page.element.value).to.equal(undefined);
    expect(page.has('type')).to.equal(true);
  });

  it('begins a conversation in the way of working that staff choose, each with what it is good for', async () => {
    const page = await open(undefined);
    const ways = page.findAll<HTMLButtonElement>('[name=way]');
    expect(ways.map(({ value }) => value)).to.deep.equal([
      'pupil-led',
      'appreciative-support',
      'new-pupil',
      'explained-plan',
      'newcomers',
      'yearly-home-visit',
      'repair',
    ]);
    for (const way of ways) expect(way.textContent).to.match(/Goed als [^.]+\./);
    await page.press('way', 'explained-plan');
    expect(page.plan).to.include({
      type: 'support-talk',
      supportPlan: true,
      pupilRole: 'joins',
      schoolYear: '2026-2027',
    });
    expect(page.plan.checkIns![0]).to.include({ kind: 'half-way', on: '2026-12-22' });
    expect(page.wordsOf('advice')).to.include('Weet het gezin dat een ervaringsouder komt');
  });

  it('begins nothing for parents, nor where nothing may be changed', async () => {
    const parent = await open(undefined, 'parent');
    expect(parent.text).to.include('Er is nog geen gesprek.');
    expect(parent.has('type')).to.equal(false);
    const page = await open(undefined);
    page.element.readonly = true;
    await page.settle();
    expect(page.has('type')).to.equal(false);
  });

  it('lets a second household change nothing of the first', async () => {
    const page = await open({ ...parentsTalk, parties: ['parents', 'parents-2', 'pupil', 'school'] }, 'parent');
    page.element.party = 'parents-2';
    await page.settle();
    expect(page.words('agenda')).to.deep.equal([]);
    page.element.party = 'parents';
    await page.settle();
    expect(page.words('agenda')).to.deep.equal(['Lezen voor het slapen']);
  });

  it('keeps a row without words when the page gives a newer revision', async () => {
    const page = await open(progressTalk);
    await page.add('strengths');
    const { strengths } = page.plan;
    const said = { id: 's9', by: 'pupil', text: 'Ik kan rekenen.', sharedWith: ['parents', 'school'] } as const;
    page.element.value = {
      ...progressTalk,
      revision: 7,
      strengths: [...strengths, said],
    };
    await page.settle();
    expect(page.partOf('strengths', 'pupil')).to.include('Ik kan rekenen.');
    expect(page.wordsField('strengths', 0).value).to.equal('');
    expect(page.plan.strengths).to.deep.equal([...strengths, said]);
    expect(page.plan.revision).to.equal(7);
  });

  it('puts back the phases of the type, also those that were removed first', async () => {
    const { phases: _own, ...plan } = progressTalk;
    const page = await open(plan);
    await page.remove('phases', 0);
    expect(page.plan.phases).to.have.length(7);
    await page.press('undo');
    expect(page.plan).to.deep.equal(plan);
  });
});
