import { expect, html, oneEvent } from '@open-wc/testing';
import '@driehoek/elements/class-contacts/define';
import { type ClassContacts, parseClassContacts } from '@driehoek/sdk/class-contacts';
import type { DataErrorEvent } from '../../../packages/elements/src/shared/data-error-event.js';
import { ALL_KNOWN, classOf, contact, pupil, TODAY } from '../../sdk/class-contacts/small-class.js';
import { ClassContactsPage } from './class-contacts.page.js';

const small = classOf(
  pupil('aya', { contacts: [contact('2026-09-10', 'start-talk'), contact('2026-11-03', 'good-news', 'phone')] }),
  pupil('bo', { topics: {}, contacts: [], startedOn: '2026-11-19' }),
  pupil('celik', {
    topics: { ...ALL_KNOWN, worries: 'partly', 'reading-ease': 'unknown' },
    contacts: [
      contact('2026-12-03', 'start-talk', 'home-visit'),
      contact('2026-10-07'),
      contact('2026-11-17', 'concern', 'phone'),
    ],
  }),
);

const open = (value: unknown = small, properties: { readonly?: boolean } = {}) =>
  ClassContactsPage.open(
    html`<dh-class-contacts .value=${value} .today=${TODAY} ?readonly=${properties.readonly ?? false}></dh-class-contacts>`,
  );

describe('dh-class-contacts', () => {
  describe('the class at a glance', () => {
    it('says per pupil how contact stands and what is known of home', async () => {
      const page = await open();
      expect(page.title).to.equal('De klas en de ouders: Groep 6');
      expect(page.rows).to.deep.equal([
        [
          'Aya Maanlicht',
          'ja',
          '10 sep',
          '3 nov goed nieuws, telefoon',
          '3 nov',
          'niets gepland',
          'bekend: gezin, waar ze wonen, thuistaal, lezen door ouders, opleiding en werk, schoolloopbaan, zorgen thuis, andere begeleider, contactwensen',
        ],
        [
          'Bo Maanlichtnieuw',
          'nog niet',
          'nog niet',
          'nog niet',
          'nog niet',
          'niets gepland',
          'nog niet: gezin, waar ze wonen, thuistaal, lezen door ouders, opleiding en werk, schoolloopbaan, zorgen thuis, andere begeleider, contactwensen',
        ],
        [
          'Celik Maanlicht',
          'ja',
          '3 dec gepland',
          '7 okt op school',
          'nog niet',
          '3 dec startgesprek, huisbezoek',
          'bekend: gezin, waar ze wonen, thuistaal, opleiding en werk, schoolloopbaan, andere begeleider, contactwensen; deels: zorgen thuis; nog niet: lezen door ouders',
        ],
      ]);
    });

    it('shows a talk once that the teacher wrote down as well', async () => {
      const page = await open();
      const talk = { about: 'bo', on: '2026-11-10', text: 'startgesprek', kind: 'start-talk', isHeld: true } as const;
      const noted = { on: talk.on, way: 'in-person', kind: 'start-talk' } as const;
      const pupils = small.pupils.map((pupil) => (pupil.id === 'bo' ? { ...pupil, contacts: [noted] } : pupil));
      await page.update({ value: { ...small, pupils }, planned: [talk] });
      await page.openPupil('Bo Maanlicht');
      expect(page.log('held')).to.have.length(1);
      expect(page.log('held')[0]).to.match(/^di 10 november startgesprek/);
    });

    it('counts talks that were held elsewhere, and shows those that are planned', async () => {
      const page = await open();
      const talk = (about: string, on: string, text: string) => ({ about, on, text });
      await page.update({
        planned: [
          { ...talk('bo', '2026-11-10', 'startgesprek'), kind: 'start-talk', isHeld: true },
          { ...talk('bo', '2026-11-12', 'goed nieuws'), kind: 'good-news', way: 'phone', isHeld: true },
          talk('bo', '2026-11-26', 'voortgangsgesprek'),
        ],
      });
      expect(page.rows[1]!.slice(0, 6)).to.deep.equal([
        'Bo Maanlichtnieuw',
        'ja',
        '10 nov',
        '12 nov goed nieuws, telefoon',
        '12 nov',
        '26 nov voortgangsgesprek',
      ]);
      await page.openPupil('Bo Maanlicht');
      expect(page.log('held')).to.deep.equal(['do 12 november goed nieuws', 'di 10 november startgesprek']);
      expect(page.log('planned')).to.deep.equal(['do 26 november voortgangsgesprek']);
      expect(page.gaps.join()).not.to.contain('startgesprek');
      expect(page.element.value).to.deep.equal(small);
    });

    it('starts in a narrow place with whose parents ask for attention, without triangles', async () => {
      const page = await open();
      page.element.style.inlineSize = '1200px';
      await page.settle();
      expect(page.attention).to.deep.equal([]);
      page.element.style.inlineSize = '360px';
      await page.settle();
      expect(page.attention.map((each) => each.split(' ')[0])).to.deep.equal(['Bo', 'Celik']);
      expect(page.attention[0]).to.contain('nog geen startgesprek').and.not.to.contain('goed nieuws');
      expect(page.row('Bo Maanlicht').querySelector('.home')!.checkVisibility()).to.equal(false);
    });

    it('is a table with as many heads as cells', async () => {
      const page = await open();
      const cells = page.row('Aya Maanlicht').querySelectorAll('[role=rowheader], [role=cell]:not(.print-only)');
      expect(page.columns).to.have.length(cells.length);
      expect(page.columns.every((column) => column !== '')).to.be.true;
    });

    it('takes today from the provider’s moment when nobody gives it', async () => {
      const page = await ClassContactsPage.open(
        html`<dh-provider .now=${new Date(2026, 11, 3)}><dh-class-contacts .value=${small}></dh-class-contacts></dh-provider>`,
      );
      expect(page.rows[2]!.slice(1, 4)).to.deep.equal(['ja', '3 dec', '7 okt op school']);
      await page.update({ today: 'nonsense' });
      expect(page.rows[2]![2], 'also instead of what is no day').to.equal('3 dec');
      await page.update({ today: '2026-12-02' });
      expect(page.rows[2]![2]).to.equal('3 dec gepland');
    });

    it('says that there is nothing yet', async () => {
      expect((await open(classOf())).text).to.contain('Er staan nog geen leerlingen in deze klas.');
      expect((await open(null)).text).to.contain('Er is nog geen klas om te laten zien.');
    });

    it('shows a name as it was written, never as markup', async () => {
      const page = await open(classOf(pupil('aya', { name: '<b>Aya</b>' })));
      expect(page.names).to.deep.equal(['<b>Aya</b>']);
    });

    it('speaks the reader’s language', async () => {
      const page = await ClassContactsPage.open(
        html`<div lang="en"><dh-class-contacts .value=${small} .today=${TODAY}></dh-class-contacts></div>`,
      );
      expect(page.rows[1]!.slice(0, 3)).to.deep.equal(['Bo Maanlichtnew', 'not yet', 'not yet']);
    });

    it('uses no inline style, which strict pages refuse', async () => {
      const page = await open();
      await page.pressRow('Aya Maanlicht');
      await page.openPupil('Aya Maanlicht');
      expect(page.inlineStyles).to.equal(0);
    });
  });

  describe('recording a contact', () => {
    it('takes two presses: on the row, and on what it was', async () => {
      const page = await open();
      await page.pressRow('Bo Maanlicht');
      expect(page.choices).to.deep.equal([
        'Even gesproken',
        'Gebeld',
        'Bericht gestuurd',
        'Goed nieuws verteld',
        'Startgesprek',
        'Huisbezoek',
        'Zorg besproken',
        'Bericht ontvangen, ik kom terug',
        'Anders, of gepland',
      ]);
      await page.press('Goed nieuws verteld');
      expect(page.pupil('bo').contacts).to.deep.equal([contact(TODAY, 'good-news', 'in-person')]);
      expect(page.rows[1]!.slice(1, 5)).to.deep.equal(['ja', 'nog niet', '22 nov goed nieuws, op school', '22 nov']);
      expect(page.choices).to.be.empty;
    });

    it('tells the page, and `value` is new by then', async () => {
      const page = await open();
      await page.pressRow('Bo Maanlicht');
      expect(page.changes, 'a press that opens changes nothing').to.be.empty;
      await page.press('Gebeld');
      expect(page.changes).to.have.length(1);
      expect((page.changes[0] as ClassContacts).pupils[1]!.contacts).to.deep.equal([
        contact(TODAY, 'informal', 'phone'),
      ]);
      expect(small.pupils[1]!.contacts, 'what the page gave is not touched').to.be.empty;
    });

    it('says what was recorded and can be undone', async () => {
      const page = await open();
      await page.pressRow('Bo Maanlicht');
      await page.press('Goed nieuws verteld');
      expect(page.status).to.equal('Genoteerd bij Bo Maanlicht: goed nieuws verteld, vandaag.');
      await page.press('Maak ongedaan');
      expect(page.element.value).to.deep.equal(small);
      expect(page.status).to.equal('Teruggezet bij Bo Maanlicht.');
      expect(page.canUndo).to.be.false;
      expect(page.changes).to.have.length(2);
      expect(page.focused).to.equal('Bo Maanlicht');
    });

    it('undoes the contact alone, not what the page or the teacher changed since', async () => {
      const page = await open();
      await page.pressRow('Bo Maanlicht');
      await page.press('Gebeld');
      await page.update({ value: { ...page.element.value!, revision: 4 } });
      await page.openPupil('Bo Maanlicht');
      await page.setTopic('family', 'known');
      await page.press('Maak ongedaan');
      expect(page.pupil('bo').contacts).to.be.empty;
      expect(page.pupil('bo').topics).to.deep.equal({ family: 'known' });
      expect(page.element.value!.revision).to.equal(4);
    });

    it('undoes the contact alone, not those of the same pupil that the page brought meanwhile', async () => {
      const page = await open();
      await page.pressRow('Bo Maanlicht');
      await page.press('Gebeld');
      const theirs = contact('2026-11-20', 'good-news', 'phone');
      const [aya, bo, celik] = small.pupils;
      await page.update({ value: { ...small, pupils: [aya!, { ...bo!, contacts: [theirs] }, celik!] } });
      expect(page.pupil('bo').contacts).to.have.deep.members([theirs, contact(TODAY, 'informal', 'phone')]);
      await page.press('Maak ongedaan');
      expect(page.pupil('bo').contacts).to.deep.equal([theirs]);
    });

    it('leads the keyboard to the choice and back', async () => {
      const page = await open();
      page.nameButton('Bo Maanlicht').focus();
      expect(page.nameButton('Bo Maanlicht').getAttribute('aria-expanded')).to.equal('false');
      await page.press('Bo Maanlicht');
      expect(page.nameButton('Bo Maanlicht').getAttribute('aria-expanded')).to.equal('true');
      expect(page.focused).to.equal('Even gesproken');
      await page.key('Escape');
      expect(page.choices).to.be.empty;
      expect(page.focused).to.equal('Bo Maanlicht');
      await page.press('Bo Maanlicht');
      await page.press('Even gesproken');
      expect(page.focused).to.equal('Bo Maanlicht');
    });

    it('opens one choice at a time, and closes it with the same press', async () => {
      const page = await open();
      await page.pressRow('Bo Maanlicht');
      await page.pressRow('Aya Maanlicht');
      expect(page.choices).to.have.length(9);
      await page.pressRow('Aya Maanlicht');
      expect(page.choices).to.be.empty;
    });

    it('keeps fields that it does not know', async () => {
      const value = { ...small, colour: 'blue', pupils: small.pupils.map((person) => ({ ...person, seat: 3 })) };
      const page = await open(value);
      await page.pressRow('Aya Maanlicht');
      await page.press('Gebeld');
      const expected = structuredClone(value);
      (expected.pupils[0]!.contacts as unknown[]).push(contact(TODAY, 'informal', 'phone'));
      expect(page.element.value).to.deep.equal(expected);
    });
  });

  describe('the questions', () => {
    it('say about how many pupils each is', async () => {
      const page = await open();
      expect(page.filters).to.deep.equal({
        all: 'Hele klas 3',
        'not-known': 'Wie ken ik nog niet? 2',
        'not-spoken': 'Wie heb ik nog niet gesproken? 1',
        'no-start-talk': 'Nog geen startgesprek 2',
        'no-good-news': 'Wie hoorde nog geen goed nieuws? 2',
        'come-back': 'Bij wie kom ik terug? 0',
        new: 'Nieuw in de klas 1',
      });
    });

    it('narrow the list to the pupils whom they are about', async () => {
      const page = await open();
      await page.filter('not-known');
      expect(page.names).to.deep.equal(['Bo Maanlicht', 'Celik Maanlicht']);
      await page.filter('new');
      expect(page.names).to.deep.equal(['Bo Maanlicht']);
      await page.filter('all');
      expect(page.names).to.have.length(3);
      expect(page.changes, 'looking is no change').to.be.empty;
    });

    it('say so when they are about nobody', async () => {
      const page = await open(classOf(pupil('aya')));
      await page.filter('not-spoken');
      expect(page.text).to.contain('Bij deze vraag hoort nu geen enkele leerling.');
    });

    it('keep a pupil in sight who was just changed, until another is asked', async () => {
      const page = await open();
      await page.filter('not-spoken');
      await page.pressRow('Bo Maanlicht');
      await page.press('Gebeld');
      expect(page.names).to.deep.equal(['Bo Maanlicht']);
      expect(page.focused).to.equal('Bo Maanlicht');
      await page.filter('new');
      await page.filter('not-spoken');
      expect(page.names).to.be.empty;
    });
  });

  describe('what the page gives back', () => {
    it('equal, leaves focus and what is open alone', async () => {
      const page = await open();
      await page.filter('not-known');
      await page.press('Celik Maanlicht');
      expect(page.focused).to.equal('Even gesproken');
      const before = page.row('Celik Maanlicht');
      await page.update({ value: structuredClone(small) });
      expect(page.row('Celik Maanlicht')).to.equal(before);
      expect(page.focused).to.equal('Even gesproken');
      expect(page.choices).to.have.length(9);
    });

    it('with a new revision too', async () => {
      const page = await open();
      await page.openPupil('Celik Maanlicht');
      await page.press('Pas aan: zorg, telefoon, di 17 november');
      await page.update({ value: { ...structuredClone(small), revision: 2 } });
      expect(page.pupilName).to.equal('Celik Maanlicht');
      expect(page.form).to.exist;
      expect(page.focused).to.equal('on');
      expect(page.element.value!.revision).to.equal(2);
    });

    it('without the pupil who is shown, brings back the class', async () => {
      const page = await open();
      await page.openPupil('Bo Maanlicht');
      await page.update({ value: { ...small, pupils: [small.pupils[0]!] } });
      expect(page.hasPupil).to.be.false;
      expect(page.names).to.deep.equal(['Aya Maanlicht']);
    });

    it('of another class, starts afresh', async () => {
      const page = await open();
      await page.filter('new');
      await page.openPupil('Bo Maanlicht');
      await page.update({ value: { ...small, id: 'class-7' } });
      expect(page.hasPupil).to.be.false;
      expect(page.names).to.have.length(3);
    });
  });

  describe('data that cannot be used', () => {
    it('is reported to the page and to the reader, without repeating what is known of a family', async () => {
      const page = await open();
      const wrong = classOf(pupil('aya', { topics: { family: 'twee moeders' as never } }));
      setTimeout(() => page.update({ value: wrong }));
      const { issues } = (await oneEvent(page.element, 'dh-error')) as DataErrorEvent;
      await page.settle();
      expect(issues.map(({ path, code }) => [path, code])).to.deep.equal([['pupils[0].topics.family', 'only-whether']]);
      expect(page.error).to.contain('We kunnen deze klas niet laten zien.').and.not.to.contain('moeders');
      expect(page.element.value, 'what was there before is kept').to.deep.equal(small);
      expect(page.names).to.have.length(3);
      expect(page.element.matches(':state(error)')).to.be.true;
    });

    it('is forgotten when good data comes', async () => {
      const page = await open({ id: '' });
      expect(page.error).not.to.equal('');
      await page.update({ value: small });
      expect(page.error).to.equal('');
      expect(page.names).to.have.length(3);
      expect(page.element.matches(':state(error)')).to.be.false;
    });
  });

  it('leaves a value that is valid still, whatever is done', async () => {
    const page = await open();
    await page.pressRow('Aya Maanlicht');
    await page.press('Huisbezoek');
    await page.openPupil('Bo Maanlicht');
    await page.setTopic('worries', 'partly');
    await page.press('Startgesprek');
    expect(parseClassContacts(page.element.value)).to.deep.equal(page.element.value);
  });
});
