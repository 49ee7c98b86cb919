import { expect, html } from '@open-wc/testing';
import '@driehoek/elements/class-contacts/define';
import { ALL_KNOWN, classOf, contact, pupil, TODAY } from '../../sdk/class-contacts/small-class.js';
import { ClassContactsPage } from './class-contacts.page.js';

const small = classOf(
  pupil('aya'),
  pupil('bo', { topics: { family: 'known' }, contacts: [], startedOn: '2026-11-19' }),
  pupil('celik', {
    topics: { ...ALL_KNOWN, worries: 'partly', 'reading-ease': 'unknown' },
    contacts: [
      contact('2026-12-03', 'start-talk', 'home-visit'),
      contact('2026-10-07'),
      contact('2026-11-17', 'concern', 'phone'),
    ],
  }),
);

async function open(name: string, properties: { readonly?: boolean } = {}) {
  const page = await ClassContactsPage.open(
    html`<dh-class-contacts .value=${small} .today=${TODAY} ?readonly=${properties.readonly ?? false}></dh-class-contacts>`,
  );
  await page.openPupil(name);
  return page;
}

describe('one pupil', () => {
  it('is shown alone, with the focus on the name', async () => {
    const page = await open('Celik Maanlicht');
    expect(page.pupilName).to.equal('Celik Maanlicht');
    expect(page.focused).to.equal('Celik Maanlicht');
    expect(page.classIsShown).to.be.false;
    expect(page.element.matches(':state(pupil)')).to.be.true;
  });

  it('says what is still missing, and why', async () => {
    const page = await open('Celik Maanlicht');
    expect(page.gaps).to.deep.equal([
      'Het startgesprek met de ouders van Celik Maanlicht is nog niet geweest.',
      'De ouders van Celik Maanlicht hoorden nog geen goed nieuws. Wat gaat er goed?',
      'Dit weet u nog niet over thuis bij Celik Maanlicht: lezen door ouders.',
    ]);
    expect((await open('Bo Maanlicht')).pupilText).to.contain('nieuw vanaf do 19 november');
    expect((await open('Aya Maanlicht')).gaps).to.be.empty;
  });

  it('lists what is planned and what was held', async () => {
    const page = await open('Celik Maanlicht');
    expect(page.log('planned')).to.deep.equal(['do 3 december startgesprek, huisbezoek']);
    expect(page.log('held')).to.deep.equal(['di 17 november zorg, telefoon', 'wo 7 oktober op school']);
    expect((await open('Bo Maanlicht')).pupilText).to.contain('Er is nog geen contact genoteerd.');
  });

  it('says whether each topic is known; one left out is not', async () => {
    const page = await open('Bo Maanlicht');
    expect(page.topics).to.include({ family: 'known', worries: 'unknown' });
    expect(Object.keys(page.topics)).to.have.length(9);
  });

  it('takes a topic at once and tells the page', async () => {
    const page = await open('Bo Maanlicht');
    page.topic('worries', 'partly').focus();
    await page.setTopic('worries', 'partly');
    expect(page.pupil('bo').topics).to.deep.equal({ family: 'known', worries: 'partly' });
    expect(page.changes).to.have.length(1);
    expect(page.topic('worries', 'partly').matches(':focus'), 'the focus stays').to.be.true;
  });

  it('records today in one press', async () => {
    const page = await open('Bo Maanlicht');
    await page.press('Startgesprek');
    expect(page.log('held')).to.deep.equal(['zo 22 november startgesprek, op school']);
    expect(page.focused).to.equal('Startgesprek');
  });

  it('takes a contact on a day of its own, ahead too', async () => {
    const page = await open('Bo Maanlicht');
    await page.press('Contact op een andere dag, of gepland');
    expect(page.focused).to.equal('on');
    await page.fill({ on: '2026-12-01', way: 'video', kind: 'good-news' });
    expect(page.log('planned')).to.deep.equal(['di 1 december goed nieuws, videobellen']);
    expect(page.status).to.equal('Genoteerd bij Bo Maanlicht: goed nieuws, videobellen, di 1 december.');
    expect(page.form).to.be.null;
    expect(page.focused).to.equal('Contact op een andere dag, of gepland');
    expect(page.changes).to.have.length(1);
  });

  it('is where the class’s last choice leads', async () => {
    const page = await open('Bo Maanlicht');
    await page.press('Terug naar de klas');
    await page.pressRow('Bo Maanlicht');
    await page.press('Anders, of gepland');
    expect(page.pupilName).to.equal('Bo Maanlicht');
    expect(page.focused).to.equal('on');
  });

  it('saves no day that does not exist', async () => {
    const page = await open('Bo Maanlicht');
    await page.press('Contact op een andere dag, of gepland');
    await page.fill({ on: '' });
    expect(page.form).to.exist;
    expect(page.changes).to.be.empty;
  });

  it('puts a contact right, and can undo that', async () => {
    const page = await open('Celik Maanlicht');
    await page.press('Pas aan: op school, wo 7 oktober');
    await page.fill({ on: '2026-10-08', way: 'phone', kind: 'good-news' });
    expect(page.log('held')).to.deep.equal(['di 17 november zorg, telefoon', 'do 8 oktober goed nieuws, telefoon']);
    expect(page.focused).to.equal('Pas aan: goed nieuws, telefoon, do 8 oktober');
    await page.press('Maak ongedaan');
    expect(page.element.value).to.deep.equal(small);
  });

  it('leaves a contact as it was when that is wished', async () => {
    const page = await open('Celik Maanlicht');
    await page.press('Pas aan: op school, wo 7 oktober');
    await page.press('Niet bewaren');
    expect(page.focused).to.equal('Pas aan: op school, wo 7 oktober');
    await page.press('Pas aan: op school, wo 7 oktober');
    await page.key('Escape');
    expect(page.form).to.be.null;
    expect(page.changes).to.be.empty;
  });

  it('removes a contact, with the focus on the way back', async () => {
    const page = await open('Celik Maanlicht');
    await page.press('Haal weg: startgesprek, huisbezoek, do 3 december');
    expect(page.log('planned')).to.be.empty;
    expect(page.status).to.equal('Weggehaald bij Celik Maanlicht: startgesprek, huisbezoek, do 3 december.');
    expect(page.focused).to.equal('Maak ongedaan');
    await page.press('Maak ongedaan');
    expect(page.element.value).to.deep.equal(small);
    expect(page.focused).to.equal('Celik Maanlicht');
  });

  it('leads to the pupils before and after, and back to the class where one was', async () => {
    const page = await open('Aya Maanlicht');
    expect(page.pupilText).not.to.contain('Vorige');
    await page.press('Volgende: Bo Maanlicht');
    expect(page.focused).to.equal('Bo Maanlicht');
    await page.press('Volgende: Celik Maanlicht');
    expect(page.pupilText).not.to.contain('Volgende');
    await page.press('Vorige: Bo Maanlicht');
    await page.press('Terug naar de klas');
    expect(page.hasPupil).to.be.false;
    expect(page.classIsShown).to.be.true;
    expect(page.focused).to.equal('Bo Maanlicht');
  });

  it('leads past the pupils whom the question is not about', async () => {
    const page = await open('Bo Maanlicht');
    await page.press('Terug naar de klas');
    await page.filter('not-known');
    await page.openPupil('Bo Maanlicht');
    expect(page.pupilText).to.contain('Volgende: Celik Maanlicht').and.not.to.contain('Vorige');
    await page.press('Startgesprek');
    expect(page.pupilText, 'and stays in place when it is no longer about this one').to.contain('Volgende: Celik');
  });

  it('takes no typing over to the next pupil', async () => {
    const page = await open('Aya Maanlicht');
    await page.press('Contact op een andere dag, of gepland');
    await page.press('Volgende: Bo Maanlicht');
    expect(page.form).to.be.null;
    expect(page.topics).to.include({ worries: 'unknown' });
  });
});

describe('a class list to read only', () => {
  it('opens a pupil with the row and offers nothing to change', async () => {
    const page = await ClassContactsPage.open(
      html`<dh-class-contacts .value=${small} .today=${TODAY} readonly></dh-class-contacts>`,
    );
    await page.pressRow('Celik Maanlicht');
    expect(page.choices).to.be.empty;
    expect(page.pupilName).to.equal('Celik Maanlicht');
    expect(page.topics).to.be.empty;
    expect(page.pupilText)
      .to.contain('Zijn er thuis zorgen of spanningen? deels')
      .and.to.contain('di 17 november zorg, telefoon')
      .and.not.to.match(/Pas aan|Haal weg|Vandaag/);
    await page.press('Volgende: Celik Maanlicht').catch(() => undefined);
    expect(page.changes).to.be.empty;
  });

  it('takes back what was open when it becomes so', async () => {
    const page = await open('Celik Maanlicht');
    await page.press('Pas aan: op school, wo 7 oktober');
    await page.update({ readonly: true });
    expect(page.form).to.be.null;
  });
});
