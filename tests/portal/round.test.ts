import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import type { ConversationPlan } from '@driehoek/sdk/conversation';
import type { LitElement } from 'lit';
import type { Page } from 'playwright';
import { findBarriers, openPortal, type Portal } from './portal.js';
import { choose, selectFamily, selectRole } from './portal-page.js';

let portal: Portal;
before(async () => {
  portal = await openPortal();
});
after(() => portal.close());

/** A teacher with a round of talks, and the families who see what of it is theirs. */
class Round {
  constructor(readonly page: Page) {}

  get board() {
    return this.page.locator('dh-conversation-board');
  }

  get planner() {
    return this.page.locator('dh-conversation-planner');
  }

  async goTo(path = 'conversations'): Promise<void> {
    await this.page.evaluate((hash) => (location.hash = hash), `#/${path}`);
    await this.page.locator('main h1').waitFor();
  }

  lookAs(role: string) {
    return selectRole(this.page, role);
  }

  names(): Promise<string[]> {
    return this.page.locator('.conversations a').allTextContents();
  }

  plan(): Promise<ConversationPlan> {
    return this.planner.evaluate((element) => (element as unknown as { value: ConversationPlan }).value);
  }

  async make(options: { readonly without?: readonly string[] } = {}): Promise<void> {
    await this.page.getByText('Nieuwe gespreksronde').click();
    const form = this.page.locator('portal-new-round form');
    const winter = form.locator('select[name=entry] option', { hasText: '11 feb' });
    await form.locator('select[name=entry]').selectOption((await winter.getAttribute('value'))!);
    await form.locator('input[name=start]').fill('2027-02-11T12:30');
    await form.getByLabel('Minuten per gesprek').fill('15');
    await form.getByLabel('Minuten ertussen').fill('0');
    await form.getByLabel('Waar', { exact: true }).fill('in lokaal 6');
    await form.locator('details.whole summary').click();
    for (const name of options.without ?? []) await form.getByLabel(name, { exact: true }).uncheck();
    await form.getByRole('button', { name: 'Zet ze klaar als concept' }).click();
    await this.page.getByText(/sta(at|an) klaar als concept/).waitFor();
    await this.board.evaluate((board) => (board as LitElement).updateComplete);
  }

  row(name: string) {
    return this.board.getByRole('row').filter({ has: this.page.getByRole('button', { name, exact: true }) });
  }

  async announceAll(): Promise<void> {
    await this.board.getByLabel('Kies alle gesprekken').check();
    await this.board.getByRole('button', { name: /^Deel \d+ uitnodigingen/ }).click();
    await this.page.getByRole('dialog').getByRole('button', { name: /^Deel/ }).click();
  }

  /** The SEQUENCE and the STATUS in the calendar file that the planner gives now. */
  async invite(): Promise<[number, string]> {
    const sheets = this.planner.locator('[part=sheets]');
    if ((await sheets.getAttribute('open')) === null) await sheets.locator('summary').first().click();
    const waiting = this.page.waitForEvent('download');
    await this.planner.getByRole('button', { name: 'Zet in mijn agenda' }).click();
    const file = readFileSync(await (await waiting).path(), 'utf8');
    return [Number(/^SEQUENCE:(\d+)/m.exec(file)?.[1]), /^STATUS:(\w+)/m.exec(file)?.[1] ?? ''];
  }

  async openTalk(name: string): Promise<void> {
    await this.goTo();
    await this.board.getByRole('button', { name, exact: true }).last().click();
    await this.planner.waitFor();
  }
}

const during = (body: (round: Round) => Promise<void>, options = {}) =>
  portal.during('#/conversations', (page) => body(new Round(page)), options);

/** Of thirty pupils two have a talk at this moment already. */
const LEFT_OUT = ['Yara', 'Zoë', 'Amir'];

describe('a round of talks', () => {
  it('is with who makes it, by their own name: nobody has the role of another', () =>
    during(async ({ page }) => {
      const name = page.getByLabel('Wie er van school bij is');
      await page.getByText('Nieuwe gespreksronde').click();
      assert.equal(await name.inputValue(), 'Juf Noor');
      await selectRole(page, 'zorgprofessional');
      await page.waitForFunction(() => document.querySelector<HTMLInputElement>('[name=teacher]')?.value === 'Imane');
    }));

  it('of twenty-five is made, announced at once, and only then seen by the families', () =>
    during(async (round) => {
      const { page } = round;
      await round.make({ without: LEFT_OUT });
      await page.getByText('25 gesprekken staan klaar als concept.').waitFor();
      assert.equal(await round.board.locator('tbody tr .draft').count(), 25);
      await round.lookAs('ouder');
      await selectFamily(page, 'Bo');
      await page.getByText('Er zijn nog geen gesprekken.').waitFor();
      assert.deepEqual(await round.names(), []);
      await round.lookAs('klassenleraar');
      await round.announceAll();
      await page.getByText('25 uitnodigingen zijn gedeeld.').waitFor();
      assert.equal(await round.board.locator('tbody tr .draft').count(), 0);
      await round.lookAs('ouder');
      assert.deepEqual(await round.names(), ['Voortgangsgesprek · Bo']);
      await page.locator('.conversations a').click();
      await round.planner.waitFor();
      const plan = await round.plan();
      assert.equal(plan.start, '2027-02-11T17:00', 'a Thursday evening, as this family likes');
      assert.equal(plan.draft, undefined);
      assert.equal(plan.place, 'in lokaal 6');
      assert.ok(
        plan.participants.every(
          ({ announced, announcedAt, role }) => announced && (role !== 'class-teacher' || announcedAt),
        ),
      );
      assert.deepEqual(plan.questions, undefined, 'the questions are the school’s until it shares them');
      await page.reload();
      await round.planner.waitFor();
    }));

  it('says beforehand from when to when it takes, and is not made when it does not fit one day', () =>
    during(async ({ page }) => {
      await page.getByText('Nieuwe gespreksronde').click();
      const form = page.locator('portal-new-round form');
      await form.locator('input[name=start]').fill('2027-02-11T13:00');
      await form.getByLabel('Minuten per gesprek').fill('15');
      await form.getByLabel('Minuten pauze').fill('0');
      await form.getByText(/gesprekken, van 13.00 tot \d\d.\d\d uur/).waitFor();
      await form.getByText('Dan staan er al gesprekken: Noah 15.30 en Sem 16.00.').waitFor();
      await form.getByLabel('Minuten per gesprek').fill('60');
      await form.getByText('Dit past niet op één dag.').waitFor();
      assert.ok(await form.getByRole('button', { name: 'Zet ze klaar als concept' }).isDisabled());
    }));

  it('begins with times that fit, says who is not in the order of the class and why, and that it stands ready as long as it does', () =>
    during(async (round) => {
      const { page } = round;
      await page.getByText('Nieuwe gespreksronde').click();
      const form = page.locator('portal-new-round form');
      await form.getByText(/\d+ gesprekken, van \d\d.\d\d tot \d\d.\d\d uur/).waitFor();
      const placed = /Op een tijd die het gezin past, en daarom niet op volgorde van de klas: .*Bo/;
      await form.getByText(placed).waitFor();
      await form.getByRole('button', { name: 'Zet ze klaar als concept' }).click();
      const made = page.getByText(/\d+ gesprekken staan klaar als concept/);
      await made.waitFor();
      assert.match((await made.textContent()) ?? '', placed);
      await round.board.getByLabel('Kies Bo', { exact: true }).first().check();
      await round.board.getByRole('button', { name: /^Deel 1 uitnodiging/ }).click();
      await page.getByRole('dialog').getByRole('button', { name: /^Deel/ }).click();
      await page.getByText('1 uitnodiging is gedeeld.').waitFor();
      assert.equal(await made.count(), 0);
    }));

  it('gives each of two homes its own: what one keeps or shares with the school, the other has not in any form', () =>
    during(async (round) => {
      const { page } = round;
      await round.lookAs('ouder');
      await selectFamily(page, 'Sem');
      const talkOf = async (household: string) => {
        await round.goTo();
        const homes = page.locator('select[name=household]');
        assert.deepEqual(
          await homes.locator('option').allTextContents(),
          ['Nadia', 'Joost en Merel'],
          'by their people',
        );
        await choose(homes, household);
        await page.getByRole('link', { name: 'Voortgangsgesprek · Sem' }).last().click();
        await round.planner.waitFor();
        return round.plan();
      };
      const first = await talkOf('parents');
      assert.deepEqual(first.parties, ['parents', 'parents-2', 'pupil', 'school']);
      const part = round.planner.locator('[part=expectations]');
      if ((await part.getAttribute('open')) === null) await part.locator('summary').first().click();
      await round.planner.locator('[part=expectations] button[name=add]').first().click();
      await round.planner.locator('textarea:focus').fill('ALLEEN VAN HET EERSTE HUIS');
      await round.planner.locator('textarea:focus').blur();
      const mine = await round.plan();
      assert.deepEqual(mine.expectations.at(-1)?.text, 'ALLEEN VAN HET EERSTE HUIS');
      assert.deepEqual([...new Set(mine.expectations.map(({ by }) => by))], ['parents']);
      const second = await talkOf('parents-2');
      assert.equal(second.id, first.id);
      assert.doesNotMatch(JSON.stringify(second), /EERSTE HUIS/);
      assert.doesNotMatch(await page.locator('main').innerHTML(), /EERSTE HUIS/);
      assert.deepEqual([...new Set(second.expectations.map(({ by }) => by))], ['parents-2']);
      assert.match(JSON.stringify(await talkOf('parents')), /EERSTE HUIS/, 'it is there for the first home');
      await round.lookAs('klassenleraar');
      await round.planner.waitFor();
      assert.doesNotMatch(JSON.stringify(await round.plan()), /EERSTE HUIS/);
    }));

  it('marks what the school shared as read by the home that opened it, so that it stays in sight when it is taken back', () =>
    during(async (round) => {
      const { page } = round;
      await round.make({ without: LEFT_OUT });
      await round.announceAll();
      await page.getByText(/zijn gedeeld/).waitFor();
      await round.openTalk('Bo');
      const keep = (text: string | undefined) =>
        round.planner.evaluate((element, words) => {
          const planner = element as unknown as { value: ConversationPlan | undefined };
          const { value } = planner;
          const item = { id: 'school:e1', by: 'school', text: words, sharedWith: ['parents'] } as const;
          planner.value = undefined;
          planner.value = { ...value!, expectations: words === undefined ? [] : [item] };
          element.dispatchEvent(new Event('change'));
        }, text);
      await keep('WAT DE SCHOOL DEELT');
      const readBy = async () =>
        (await round.plan()).expectations.map((item) => [item.readBy, item.withdrawnAt !== undefined, item.text]);
      await page.reload();
      await round.planner.waitFor();
      assert.deepEqual(await readBy(), [[undefined, false, 'WAT DE SCHOOL DEELT']], 'not read by who wrote it');
      await round.lookAs('ouder');
      await page.locator('dh-conversation-planner, main .note').first().waitFor();
      await round.goTo();
      await selectFamily(page, 'Bo');
      const hide = (isHidden: boolean) =>
        page.evaluate((hidden) => {
          Object.defineProperty(document, 'hidden', { configurable: true, value: hidden });
          document.dispatchEvent(new Event('visibilitychange'));
        }, isHidden);
      await hide(true);
      await page.locator('.conversations a').click();
      await round.planner.waitFor();
      await page.waitForTimeout(700);
      assert.deepEqual(await readBy(), [[undefined, false, 'WAT DE SCHOOL DEELT']], 'not read where nobody looks');
      await hide(false);
      await page.waitForTimeout(700);
      await round.lookAs('klassenleraar');
      await page.reload();
      await round.planner.waitFor();
      assert.deepEqual(await readBy(), [[['parents'], false, 'WAT DE SCHOOL DEELT']]);
      await keep(undefined);
      await page.waitForTimeout(700);
      await round.lookAs('ouder');
      await page.reload();
      await round.planner.waitFor();
      assert.deepEqual(await readBy(), [[['parents'], true, 'WAT DE SCHOOL DEELT']], 'who had read it sees it still');
    }));

  it('is moved and cancelled for the family too, and removed with a way back', () =>
    during(async (round) => {
      const { page } = round;
      await round.make({ without: LEFT_OUT });
      await round.announceAll();
      await page.getByText(/zijn gedeeld/).waitFor();
      await round.openTalk('Bo');
      await page.getByText('Verzetten, afzeggen of weghalen').click();
      assert.equal(
        await page.getByRole('button', { name: 'Haal weg', exact: true }).count(),
        0,
        'not while it takes place',
      );
      const files = [await round.invite()];
      const start = page.locator('portal-conversation-tools input[name=start]');
      const time = page.locator('portal-conversation-tools input[name=start-time]');
      await start.fill('2026-11-12');
      await time.fill('09:00');
      await page.getByText('Dit moment is al voorbij.').waitFor();
      await start.fill('2027-02-11');
      await time.fill('15:40');
      await page.getByText(/Dan sta(at|an) er al (een )?gesprek.*Noah 15.30/).waitFor();
      await start.fill('2026-12-25');
      await page.getByText('Dan is er geen school: kerstvakantie.').waitFor();
      await start.fill('2027-02-12');
      await time.fill('09:00');
      await page.getByRole('button', { name: 'Verzet het gesprek' }).click();
      await page.getByText('Het gesprek is verzet. Het gezin ziet de nieuwe tijd').waitFor();
      await start.fill('');
      await page.getByRole('button', { name: 'Verzet het gesprek' }).click();
      await page.getByText('Vul eerst de dag helemaal in.').waitFor();
      assert.equal(await page.getByText('Het gesprek is verzet.').count(), 0, 'nothing was moved now');
      await page.waitForTimeout(700);
      files.push(await round.invite());
      await page.getByRole('button', { name: 'Gaat niet door' }).click();
      await page.getByText('Het gezin ziet dat dit gesprek niet doorgaat.').waitFor();
      await page.waitForTimeout(700);
      files.push(await round.invite());
      assert.deepEqual(
        files.map(([, status]) => status),
        ['CONFIRMED', 'CONFIRMED', 'CANCELLED'],
      );
      // By this a calendar knows which file is the newer one (RFC 5545, 3.8.7.4).
      assert.ok(files[0]![0] < files[1]![0] && files[1]![0] < files[2]![0], `in order: ${files.join()}`);

      await round.lookAs('ouder');
      await round.goTo();
      await selectFamily(page, 'Bo');
      await page.locator('.conversations').getByText('Dit gesprek gaat niet door.').waitFor();
      await page.locator('.conversations a').click();
      await round.planner.waitFor();
      const plan = await round.plan();
      assert.deepEqual([plan.cancelled, plan.start], [true, '2027-02-12T09:00']);
      assert.equal(await page.locator('portal-conversation-tools').count(), 0, 'a parent has no tools');

      await round.lookAs('klassenleraar');
      await page.getByText('Verzetten, afzeggen of weghalen').click();
      const remove = () => page.getByRole('button', { name: 'Haal weg', exact: true }).first();
      await remove().click();
      assert.deepEqual(
        await page
          .getByRole('dialog')
          .getByRole('button')
          .evaluateAll((buttons) => buttons.map(({ className }) => className)),
        ['button primary', 'button danger'],
        'what is safe is the filled one',
      );
      await page.getByRole('dialog').getByRole('button', { name: 'Haal weg' }).click();
      await page.getByText('Het gesprek over Bo is weggehaald.').waitFor();
      await page.getByRole('button', { name: 'Zet terug' }).click();
      await round.planner.waitFor();
      assert.equal((await round.plan()).cancelled, true);
      await page.getByText('Verzetten, afzeggen of weghalen').click();
      await remove().click();
      await page.getByRole('dialog').getByRole('button', { name: 'Haal weg' }).click();
      await page.getByText('Het gesprek over Bo is weggehaald.').waitFor();
      await round.goTo();
      await round.board.waitFor();
      assert.equal(await round.row('Bo').count(), 0);
    }));

  it('is moved from the day that it has, also without a time', () =>
    during(async (round) => {
      const { page } = round;
      await round.openTalk('Rania');
      await page.getByText('Verzetten, afzeggen of weghalen').click();
      const tools = page.locator('portal-conversation-tools');
      const [start, time] = [tools.locator('input[name=start]'), tools.locator('input[name=start-time]')];
      await start.fill('2026-12-02');
      await time.fill('');
      await page.getByRole('button', { name: 'Verzet het gesprek' }).click();
      await tools.getByText('Het gesprek is verzet.').waitFor();
      const { start: moment, startOn } = await round.plan();
      assert.deepEqual([moment, startOn], [undefined, '2026-12-02']);
      await page.reload();
      await page.getByText('Verzetten, afzeggen of weghalen').click();
      assert.deepEqual([await start.inputValue(), await time.inputValue()], ['2026-12-02', '']);
      await time.fill('08:15');
      await page.getByRole('button', { name: 'Verzet het gesprek' }).click();
      await tools.getByText('Het gesprek is verzet.').waitFor();
      assert.equal((await round.plan()).start, '2026-12-02T08:15');
    }));

  it('keeps one in which the family wrote something, also when it does not take place', () =>
    during(async (round) => {
      const { page } = round;
      await round.openTalk('Rania');
      await page.getByText('Verzetten, afzeggen of weghalen').click();
      await page.getByRole('button', { name: 'Gaat niet door' }).click();
      await page.getByRole('button', { name: 'Gaat toch door' }).waitFor();
      await page.getByText(/Weghalen kan als .* alleen de school er iets in zette\./).waitFor();
      assert.equal(await page.getByRole('button', { name: 'Haal weg', exact: true }).count(), 0);
    }));

  it('prints the sheets of many families in one go, each on a page of its own', () =>
    during(async (round) => {
      const { page } = round;
      await page.evaluate(() => {
        window.print = () => undefined;
      });
      await round.make({ without: LEFT_OUT });
      await round.board.getByLabel('Kies Aya', { exact: true }).check();
      await round.board.getByLabel('Kies Bo', { exact: true }).check();
      await round.board.getByLabel('Kies Sem', { exact: true }).check();
      await round.board.getByLabel('voor de leraar').uncheck();
      await round.board.getByRole('button', { name: 'Druk af' }).click();
      const sheets = page.locator('#dh-print-sheet .sheet');
      await sheets.first().waitFor({ state: 'attached' });
      // Parents and pupil of two, and both homes and the pupil of Sem.
      assert.equal(await sheets.count(), 7);
      const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
      assert.ok((pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0) >= 7);
    }));

  it('keeps nobody out, and fits 280 pixels', () =>
    during(
      async (round) => {
        await round.make({ without: LEFT_OUT });
        await round.board.getByLabel('Kies alle gesprekken').check();
        assert.deepEqual(await findBarriers(round.page), []);
        const beyond = () => document.documentElement.scrollWidth - document.documentElement.clientWidth;
        assert.equal(await round.page.evaluate(beyond), 0);
      },
      { viewport: { width: 280, height: 653 } },
    ));
});
