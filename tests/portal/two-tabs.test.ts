import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { ExpectationsRound } from '@driehoek/sdk/expectations';
import type { Page } from 'playwright';
import { FamilyTalk } from './family-talk.js';
import { openPortal, type Portal } from './portal.js';
import { heading, reload, selectFamily, selectRole } from './portal-page.js';

let portal: Portal;
before(async () => {
  portal = await openPortal();
});
after(() => portal.close());

/** Two tabs of one browser, each with somebody else before it. */
async function inTwoTabs(
  path: string,
  [first, second]: readonly [string, string],
  body: (here: Page, there: Page) => Promise<void>,
): Promise<void> {
  const { page: here, leave } = await portal.visit(path);
  await selectRole(here, first);
  const there = await here.context().newPage();
  await there.goto(`${portal.url}${path}`);
  await heading(there).waitFor();
  await selectRole(there, second);
  await body(here, there);
  await leave();
}

const role = (page: Page) => page.getByLabel('U kijkt als').locator('option:checked').textContent();
const form = (page: Page) => page.locator('dh-expectations-form');
/** The field that a press opened: it gets the focus when it is drawn, which is after the pointer is up again. */
const writing = (page: Page) => form(page).locator('textarea:focus');
const comparison = (page: Page) => page.locator('dh-expectations-comparison');
const roundOf = (page: Page): Promise<ExpectationsRound> =>
  form(page)
    .or(comparison(page))
    .first()
    .evaluate((element) => (element as unknown as { value: ExpectationsRound }).value);
const until = (page: Page, selector: string, words: string) =>
  page.waitForFunction(
    ([name, text]) =>
      JSON.stringify((document.querySelector(name!) as unknown as { value: unknown })?.value).includes(text!),
    [selector, words],
  );

/** Answers what is shown, `count` statements or all, and goes on. */
async function answerShown(page: Page, count = Number.POSITIVE_INFINITY, from = 0): Promise<void> {
  const fields = form(page).locator('input[name^="importance:"][value=yes]').filter({ visible: true });
  const last = Math.min(await fields.count(), from + count);
  for (let index = from; index < last; index++) await fields.nth(index).check({ force: true });
}

async function handInEverything(page: Page): Promise<void> {
  for (let theme = 1; theme < 8; theme++) {
    await form(page).getByText(`Thema ${theme} van 8`).waitFor();
    await answerShown(page);
    await form(page).getByRole('button', { name: 'Verder' }).click();
  }
  await form(page).getByText('Thema 8 van 8').waitFor();
  await answerShown(page);
  await form(page).getByRole('button', { name: 'Nakijken' }).click();
  await form(page).getByRole('button', { name: 'Inleveren' }).click();
  await comparison(page).waitFor();
}

describe('two tabs', () => {
  it('each have a role and a family of their own, also after they are loaded again; a new one begins with the last', () =>
    inTwoTabs('#/expectations', ['ouder', 'klassenleraar'], async (here, there) => {
      await selectFamily(here, 'Sem');
      for (const _time of [1, 2]) {
        assert.deepEqual([await role(here), await role(there)], ['ouder', 'klassenleraar']);
        assert.equal(await there.locator('select[name=family] option:checked').textContent(), 'Noah');
        await reload(here);
        await reload(there);
        await form(here).waitFor();
      }
      const next = await here.context().newPage();
      await next.goto(`${portal.url}#/expectations`);
      await heading(next).waitFor();
      assert.equal(await role(next), 'ouder');
    }));

  it('keep the role with which they began when none was chosen in them, whatever is chosen elsewhere before they load again', async () => {
    const { page: here, leave } = await portal.visit('#/conversations');
    const there = await here.context().newPage();
    await there.goto(`${portal.url}#/conversations`);
    await heading(there).waitFor();
    await selectRole(there, 'ouder');
    await reload(here);
    assert.deepEqual([await role(here), await role(there)], ['klassenleraar', 'ouder']);
    const next = await here.context().newPage();
    await next.goto(`${portal.url}#/conversations`);
    await heading(next).waitFor();
    await selectRole(here, 'leerling');
    await reload(next);
    assert.equal(await role(next), 'ouder');
    await leave();
  });

  it('keep the answers that a parent handed in, while a teacher answers one, and then another', () =>
    inTwoTabs('#/expectations', ['ouder', 'klassenleraar'], async (here, there) => {
      await form(there).waitFor();
      await handInEverything(here);
      // The teacher is told, without loading the page again.
      await until(there, 'dh-expectations-form', 'submittedAt');
      await answerShown(there, 1);
      await answerShown(there, 1, 1);
      await there.waitForTimeout(600);
      for (const page of [here, there]) {
        await reload(page);
        await form(page).or(comparison(page)).first().waitFor();
      }
      const { parents } = (await roundOf(here)).parties;
      assert.equal(Object.keys(parents!.answers).length, 24);
      assert.ok(parents!.submittedAt);
      const { school } = (await roundOf(there)).parties;
      assert.equal(Object.keys(school!.answers).length, 2);
    }));

  it('keep what one of a home writes while the other hands in, in sight of that home alone', () =>
    inTwoTabs('#/expectations', ['ouder', 'ouder'], async (here, there) => {
      await form(there).getByRole('button', { name: 'Opmerking' }).first().click();
      await writing(there).pressSequentially('Bel liever ');
      await until(here, 'dh-expectations-form', 'Bel liever');
      await form(here).getByRole('button', { name: 'Opmerking' }).nth(1).click();
      await writing(here).pressSequentially('Mag ook in het Engels.');
      for (let theme = 1; theme < 8; theme++) {
        await form(here).getByText(`Thema ${theme} van 8`).waitFor();
        await form(here).getByRole('button', { name: 'Verder' }).click();
      }
      await form(here).getByText('Thema 8 van 8').waitFor();
      await form(here).getByRole('button', { name: 'Nakijken' }).click();
      await form(here).getByRole('button', { name: 'Inleveren' }).click();
      // At once, before the other tab has heard of it, and after.
      await there.keyboard.type('na zes uur.', { delay: 40 });
      await until(there, 'dh-expectations-form', 'na zes uur.');
      await there.keyboard.press('Tab');
      await comparison(there).waitFor();
      const whole = 'Bel liever na zes uur.';
      for (const page of [here, there]) await until(page, 'dh-expectations-comparison', whole);
      for (const page of [here, there, there]) {
        const { answers, unsent } = (await roundOf(page)).parties.parents!;
        const said = [answers, unsent].flatMap((of) => Object.values(of ?? {}).map(({ remark }) => remark));
        assert.ok(said.includes(whole), JSON.stringify(said));
        if (unsent)
          assert.match(
            await comparison(page).locator('[part=unsent]').innerText(),
            /Nog niet ingeleverd[\s\S]*Bel liever/,
          );
        await reload(page);
        await comparison(page).waitFor();
      }
      await selectRole(there, 'klassenleraar');
      await form(there).waitFor();
      assert.doesNotMatch(JSON.stringify(await roundOf(there)), /Bel liever/);
    }));

  it('keep what one of a home writes in answers that are open again while the other hands these in', () =>
    inTwoTabs('#/expectations', ['ouder', 'klassenleraar'], async (here, there) => {
      await selectFamily(here, 'Rania');
      await selectFamily(there, 'Rania');
      await comparison(here).locator('[part=reopening] summary').click();
      await comparison(here).getByRole('button', { name: 'Ik wil opnieuw invullen' }).click();
      await comparison(there).getByRole('button', { name: 'Dat is goed' }).click();
      await form(here).getByText('U vult opnieuw in').waitFor();
      await selectRole(there, 'ouder');
      await form(there).getByText('U vult opnieuw in').waitFor();
      const field = form(there).getByRole('textbox').first();
      if ((await field.count()) === 0) await form(there).getByRole('button', { name: 'Opmerking' }).first().click();
      await field.focus();
      await field.press('End');
      await there.keyboard.type(' Bel liever ');
      await until(here, 'dh-expectations-form', 'Bel liever');
      for (let theme = 1; theme < 8; theme++) {
        await form(here).getByText(`Thema ${theme} van 8`).waitFor();
        await form(here).getByRole('button', { name: 'Verder' }).click();
      }
      await form(here).getByRole('button', { name: 'Nakijken' }).click();
      await form(here).getByRole('button', { name: 'Inleveren' }).click();
      // At once, before the other tab has heard of it, and long after.
      await there.keyboard.type('na zes', { delay: 40 });
      await form(here).waitFor({ state: 'detached' });
      await there.waitForTimeout(600);
      await there.keyboard.type(' uur.', { delay: 40 });
      await there.waitForTimeout(600);
      assert.match(await field.inputValue(), /Bel liever na zes uur\.$/);
      await there.keyboard.press('Tab');
      await form(there).waitFor({ state: 'detached' });
      await there.waitForFunction(() => document.activeElement !== document.body);
      for (const page of [here, there]) {
        const unsent = comparison(page).locator('[part=unsent]');
        await unsent.getByText('na zes uur.').waitFor();
        const { earlier, again } = (await roundOf(page)).parties.parents!;
        assert.deepEqual([earlier?.length, again], [1, undefined]);
        await reload(page);
        await unsent.getByText('na zes uur.').waitFor();
      }
      await selectRole(there, 'klassenleraar');
      await comparison(there).waitFor();
      assert.doesNotMatch(JSON.stringify(await roundOf(there)), /na zes/);
    }));

  it('go on from each other’s words in one text of one home', () =>
    inTwoTabs('#/conversations', ['ouder', 'ouder'], async (here, there) => {
      const [mother, father] = [new FamilyTalk(here), new FamilyTalk(there)];
      const own = (talk: FamilyTalk) => talk.part('agenda').locator('.party.mine textarea');
      await mother.open('Voortgangsgesprek · Noah');
      await father.open('Voortgangsgesprek · Noah');
      await (await mother.startRow('agenda')).pressSequentially('Samen');
      await until(there, 'dh-conversation-planner', 'Samen');
      await father.unfold('agenda');
      await own(father).press('End');
      await there.keyboard.type(' en buiten');
      await until(here, 'dh-conversation-planner', 'Samen en buiten');
      await own(mother).press('End');
      await here.keyboard.type(' fietsen');
      await until(there, 'dh-conversation-planner', 'Samen en buiten fietsen');
      for (const talk of [mother, father]) assert.equal(await own(talk).inputValue(), 'Samen en buiten fietsen');
    }));

  it('keep what one of a home types in words that the other shares, as words that nobody else sees', () =>
    inTwoTabs('#/conversations', ['ouder', 'ouder'], async (here, there) => {
      const [mother, father] = [new FamilyTalk(here), new FamilyTalk(there)];
      await mother.open('Voortgangsgesprek · Noah');
      await father.open('Voortgangsgesprek · Noah');
      await (await mother.startRow('agenda')).pressSequentially('Slapen');
      await until(there, 'dh-conversation-planner', 'Slapen');
      await father.unfold('agenda');
      await father.part('agenda').locator('.party.mine textarea').first().press('End');
      await there.keyboard.type(' gaat');
      await until(here, 'dh-conversation-planner', 'Slapen gaat');
      await mother.part('agenda').getByRole('button', { name: 'Deel: Slapen gaat' }).click();
      const share = mother.planner.locator('[name=confirm-sharing]');
      await share.waitFor();
      await mother.planner.locator('dialog [name=share-with][value=school]').check({ force: true });
      // Not stored yet when the other shares: what is typed is stored after a moment.
      await there.keyboard.insertText(' niet goed');
      await share.evaluate((button: HTMLElement) => button.click());
      await until(here, 'dh-conversation-planner', 'niet goed');
      for (const talk of [mother, father]) {
        const points = (await talk.plan()).agenda.filter(({ text }) => String(text).startsWith('Slapen'));
        assert.equal(points.filter(({ sharedWith }) => sharedWith).length, 1);
        assert.ok(
          points.some(({ text }) => text === 'Slapen gaat niet goed'),
          JSON.stringify(points),
        );
      }
      await mother.lookAs('klassenleraar');
      assert.doesNotMatch(await mother.inPage(), /niet goed/);
    }));

  it('ask a parent again who chose yes, before it is sent, when the teacher adds an agreement', () =>
    inTwoTabs('#/conversations', ['ouder', 'klassenleraar'], async (here, there) => {
      const [parent, teacher] = [new FamilyTalk(here), new FamilyTalk(there)];
      await parent.open('Startgesprek · Noah');
      const answer = parent.part('confirmation');
      const [yes, no] = [/^Ja, dit hebben we afgesproken/, /^Nee, het was anders/].map((name) =>
        answer.getByRole('radio', { name }),
      );
      await answer.getByText('Iets anders laten weten').click();
      await no!.check();
      await yes!.check();
      await teacher.open('Startgesprek · Noah');
      await teacher.stage('Afspraken');
      await there.locator('dh-conversation-planner').getByRole('button', { name: '+ Afspraak' }).click();
      await there.locator('dh-conversation-planner textarea:focus').pressSequentially('Elke dag een uur rekenen.');
      await answer.getByText('Dit is veranderd sinds u koos.').waitFor();
      await answer.locator('[data-change]', { hasText: 'Nieuw: Elke dag een uur rekenen.' }).waitFor();
      assert.equal(await yes!.isChecked(), false);
      await answer.getByRole('button', { name: 'Laat het weten' }).click();
      assert.doesNotMatch(JSON.stringify((await parent.plan()).confirmations), /uur rekenen/);
      await yes!.check();
      await answer.getByRole('button', { name: 'Laat het weten' }).click();
      await until(there, 'dh-conversation-planner', '"agrees":true');
    }));

  it('keep the words of both in a conversation, and the focus and the caret of who is typing', () =>
    inTwoTabs('#/conversations', ['ouder', 'klassenleraar'], async (here, there) => {
      const [parent, teacher] = [new FamilyTalk(here), new FamilyTalk(there)];
      await parent.open('Voortgangsgesprek · Noah');
      await teacher.open('Voortgangsgesprek · Noah');
      await (await parent.startRow('agenda')).pressSequentially('Samen en buiten');
      for (let times = 0; times < ' en buiten'.length; times++) await here.keyboard.press('ArrowLeft');

      await teacher.unfold('meeting');
      await teacher.part('meeting').locator('[name=place]').fill('in de bibliotheek');
      await until(here, 'dh-conversation-planner', 'in de bibliotheek');
      await here.keyboard.type(' fietsen');
      assert.equal(await parent.planner.locator('textarea:focus').inputValue(), 'Samen fietsen en buiten');

      await (await teacher.startRow('agenda')).fill('Rekenen');
      await there.waitForTimeout(600);
      await here.keyboard.type(' snel');
      assert.equal(await parent.planner.locator('textarea:focus').inputValue(), 'Samen fietsen snel en buiten');

      await until(there, 'dh-conversation-planner', 'in de bibliotheek');
      await here.waitForTimeout(600);
      await reload(here);
      await parent.planner.waitFor();
      assert.match(JSON.stringify(await parent.plan()), /Samen fietsen snel en buiten/);
      assert.match(JSON.stringify(await parent.plan()), /in de bibliotheek/);
      await reload(there);
      await teacher.planner.waitFor();
      assert.match(JSON.stringify(await teacher.plan()), /Rekenen/);
    }));

  it('keep a moment that one cancels cancelled, while the other changes another one', () =>
    inTwoTabs('#/year', ['klassenleraar', 'klassenleraar'], async (here, there) => {
      const calendar = (page: Page) => page.locator('dh-contact-calendar');
      const press = async (page: Page, moment: string, name: string) => {
        await calendar(page).getByRole('button', { name: moment }).first().click();
        await calendar(page).locator(`button[name=${name}]`).first().click();
      };
      await press(here, 'wintermarkt', 'cancel');
      await until(there, 'dh-contact-calendar', '"cancelled":true,"sequence":1');
      await press(there, 'nieuwjaarskoffie', 'cancel');
      for (const page of [here, there]) {
        await page.waitForFunction(() => {
          const { value } = document.querySelector('dh-contact-calendar') as unknown as {
            value: { entries: { id: string; cancelled?: boolean }[] };
          };
          const cancelled = value.entries.filter((entry) => entry.cancelled).map(({ id }) => id.split('@')[0]);
          return cancelled.includes('winter-market') && cancelled.includes('new-year-coffee');
        });
      }
    }));

  it('go on with what a tab left that was closed before it could store it, also when its name is held for a while', () =>
    inTwoTabs('#/expectations', ['ouder', 'ouder'], async (here, there) => {
      await form(there).getByRole('button', { name: 'Opmerking' }).first().click();
      await there.evaluate(() => {
        // A store that never answers, as when the disk is busy.
        IDBObjectStore.prototype.put = () => new Promise(() => undefined) as unknown as IDBRequest<IDBValidKey>;
      });
      await form(there).getByRole('textbox').first().pressSequentially('Bijna kwijt');
      await there.waitForFunction(() => JSON.stringify({ ...localStorage }).includes('Bijna kwijt'));
      // As the browser does when it shows the tab beside one that is being closed.
      await here.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
      // Longer than a tab waits for a name.
      await here.waitForTimeout(600);
      await there.close();
      await until(here, 'dh-expectations-form', 'Bijna kwijt');
      await reload(here);
      assert.equal(await form(here).getByRole('textbox').first().inputValue(), 'Bijna kwijt');
    }));

  it('go on with it in a tab that is opened while the name of the closed one is still held', () =>
    inTwoTabs('#/expectations', ['ouder', 'ouder'], async (here, there) => {
      await form(there).getByRole('button', { name: 'Opmerking' }).first().click();
      await there.evaluate(() => {
        IDBObjectStore.prototype.put = () => new Promise(() => undefined) as unknown as IDBRequest<IDBValidKey>;
      });
      await form(there).getByRole('textbox').first().pressSequentially('Bijna kwijt');
      await there.waitForFunction(() => JSON.stringify({ ...localStorage }).includes('Bijna kwijt'));
      await reload(here);
      await there.close();
      await until(here, 'dh-expectations-form', 'Bijna kwijt');
    }));
});
