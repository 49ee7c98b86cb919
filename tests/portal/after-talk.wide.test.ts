import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { nextSchoolYear, schoolYearOf } from '@driehoek/sdk/shared';
import { FamilyTalk } from './family-talk.js';
import { findBarriers, openPortal, type Portal, TODAY } from './portal.js';

let portal: Portal;
before(async () => {
  portal = await openPortal();
});
after(() => portal.close());

async function talking(body: (talk: FamilyTalk) => Promise<void>, today = TODAY): Promise<void> {
  const { page, leave } = await portal.visit('#/conversations', { today });
  await body(new FamilyTalk(page));
  await leave();
}

async function beFamilyOf(talk: FamilyTalk, pupil: string): Promise<void> {
  await talk.lookAs('ouder');
  await talk.goTo('conversations');
  await talk.withFamily(pupil);
}

describe('after a talk', () => {
  it('school and family write the record together, and a no stays in it', () =>
    talking(async (talk) => {
      const { page } = talk;
      await beFamilyOf(talk, 'Mila');
      await talk.as('leerling', async () => {
        await talk.open('Gesprek over extra hulp');
        await talk.part('record').getByRole('button', { name: 'Ja, dit klopt' }).click();
        await talk.part('record').getByText('Gezegd: dit klopt.').waitFor();
        assert.doesNotMatch(await talk.inPage(), /alleen bij rekenen/, 'what the parents told the school');
      });
      await talk.as('klassenleraar', async () => {
        await talk.open('Gesprek over extra hulp · Mila');
        const record = (await talk.part('record').textContent())!.replace(/\s+/g, ' ');
        assert.match(record, /ouders het klopt niet/);
        assert.match(record, /leerling het klopt/);
        await talk.part('summary').locator('select[name=audience]').selectOption('record');
        const letter = await talk.planner.locator('[part~=letter]').textContent();
        assert.match(letter!, /Ouders, in eigen woorden: “De buikpijn is er alleen bij rekenen/);
        assert.match(letter!, /Let op: nog niet iedereen vindt dat dit verslag klopt/);
        assert.deepEqual(await findBarriers(page), []);
      });
    }));

  it('next year’s start talk is not begun in autumn: it says from which day it can be', () =>
    talking(async (talk) => {
      const { page } = talk;
      await beFamilyOf(talk, 'Mila');
      await talk.as('klassenleraar', async () => {
        await talk.open('Gesprek over extra hulp · Mila');
        await page.getByText('Vanaf 1 mei 2027 kunt u het startgesprek van volgend jaar beginnen.').waitFor();
        assert.equal(await page.getByRole('button', { name: /Begin het startgesprek/ }).count(), 0);
      });
    }));

  it('what a family gives goes along to the start talk of next year, and nothing else', () =>
    talking(async (talk) => {
      const { page } = talk;
      await beFamilyOf(talk, 'Mila');
      await talk.open('Gesprek over extra hulp');
      await talk.unfold('hand-over');
      const handOver = talk.part('hand-over');
      await handOver.getByLabel('Wat wilt u dat de volgende leraar weet?').fill('Bel ons na vier uur.');
      await handOver.getByRole('button', { name: 'Dit mag mee' }).click();
      await handOver.getByRole('listitem').getByText('Bel ons na vier uur.').waitFor();
      await talk.as('klassenleraar', async () => {
        await talk.open('Gesprek over extra hulp · Mila');
        await page.getByRole('button', { name: 'Begin het startgesprek van volgend jaar (2 dingen gaan mee)' }).click();
        await page.getByText('Dit gesprek begint met wat het gezin zelf meegaf').waitFor();
        const next = await talk.plan();
        assert.equal(next.schoolYear, nextSchoolYear(schoolYearOf(TODAY)));
        assert.equal(await page.getByRole('heading', { level: 1 }).innerText(), 'Startgesprek · Mila · 2027–2028');
        assert.match(await page.title(), /^Startgesprek · Mila · 2027–2028 · /);
        assert.deepEqual(next.agenda.map(({ by }) => by).sort(), ['parents', 'pupil']);
        assert.deepEqual([next.agreements, next.strengths], [[], []]);
        // Which talks were held then is not for who teaches the child now.
        assert.doesNotMatch(await talk.inPage(), /Gesprek over extra hulp/);
      });
      await talk.as('ouder', async () => {
        await talk.open('Gesprek over extra hulp');
        await talk.unfold('hand-over');
        await handOver.getByText('Dit is meegegaan op').waitFor();
        await handOver.getByText('Vertel het de volgende leraar bij het startgesprek.').waitFor();
        assert.equal(await handOver.getByRole('textbox').count(), 0);
        assert.equal(await handOver.getByRole('button', { name: 'Toch niet meegeven' }).count(), 0);
      });
    }, '2027-06-10'));

  it('a family whose day has passed reads that, not that it can still prepare', () =>
    talking(async (talk) => {
      await beFamilyOf(talk, 'Olle');
      await talk.page
        .getByText('De dag van dit gesprek is voorbij. De school heeft het nog niet afgerond.')
        .first()
        .waitFor();
      assert.equal(await talk.page.getByText('Aanvullen kan tot het gesprek.').count(), 0);
    }, '2026-12-20'));

  it('parents ask to talk on, and the school plans a talk to repair', () =>
    talking(async (talk) => {
      const { page } = talk;
      await beFamilyOf(talk, 'Kiki');
      await talk.open('Huisbezoek');
      await talk.unfold('talk-on');
      await talk
        .part('talk-on')
        .getByLabel(/^Waarover\?/)
        .fill('Wat er op het plein gebeurde');
      await talk.part('talk-on').getByRole('button', { name: 'Laat het de school weten' }).click();
      await talk.part('talk-on').getByText('De school weet dat u hierover nog wilt praten.').waitFor();
      await talk.as('klassenleraar', async () => {
        await talk.goTo('conversations');
        const row = page.locator('.conversations li', { hasText: 'Huisbezoek · Kiki' });
        await row.getByText('Iemand wil hierover nog praten.').waitFor();
        await talk.open('Huisbezoek · Kiki');
        await page.getByRole('button', { name: 'Plan een gesprek om het weer goed te maken' }).click();
        await page.locator('portal-conversation-tools').waitFor();
        await page.waitForFunction(() =>
          document.querySelector('h1')?.textContent?.includes('Samen weer verder · Kiki'),
        );
        const plan = await talk.plan();
        assert.deepEqual(
          plan.agenda.map(({ by }) => by),
          ['parents'],
        );
        assert.match(JSON.stringify(plan.phases), /Kleine stappen vooruit/);
      });
    }));

  it('what a family wants to talk on about stays while it is typed, is there after a reload, and can be taken back', () =>
    talking(async (talk) => {
      const { page } = talk;
      const part = talk.part('talk-on');
      const field = part.getByLabel(/^Waarover\?/);
      await beFamilyOf(talk, 'Kiki');
      await talk.open('Huisbezoek');
      await talk.unfold('talk-on');
      await field.pressSequentially('Het plein');
      await page.waitForTimeout(800);
      await page.reload();
      await part.waitFor();
      assert.equal(await field.inputValue(), 'Het plein');
      await part.getByRole('button', { name: 'Laat het de school weten' }).click();
      await part.getByText('De school weet dat u hierover nog wilt praten.').waitFor();
      await page.reload();
      await part.getByText('Het plein').waitFor();
      assert.deepEqual(await findBarriers(page), []);
      await part.locator('button[name=talk-on-back]').click();
      await part.getByText('Het plein').waitFor({ state: 'detached' });
      await talk.as('klassenleraar', async () => {
        await talk.goTo('conversations');
        const row = page.locator('.conversations li', { hasText: 'Huisbezoek · Kiki' });
        await row.waitFor();
        assert.equal(await row.getByText('Iemand wil hierover nog praten.').count(), 0);
      });
    }));

  it('a teacher looks back alone: kept for that teacher, and gone at once', () =>
    talking(async (talk) => {
      const { page } = talk;
      const open = async () => {
        await talk.open('Gesprek over extra hulp · Mila');
        await page.getByText('Even terugkijken, voor uzelf alleen').click();
        await page.locator('dh-look-back').waitFor();
      };
      const saw = page.locator('dh-look-back textarea[name=saw]');
      await talk.lookAs('klassenleraar');
      await open();
      await saw.fill('Ik praatte te snel.');
      await saw.blur();
      await page.reload();
      await open();
      assert.equal(await saw.inputValue(), 'Ik praatte te snel.');
      await talk.as('zorgprofessional', async () => {
        await open();
        assert.equal(await saw.inputValue(), '', 'a colleague');
      });
      await talk.as('klassenleraar', async () => {
        await open();
        await page.locator('dh-look-back').getByRole('button', { name: 'Haal dit weg' }).click();
        await page.waitForFunction(
          () => document.querySelector('dh-look-back')?.shadowRoot?.querySelector('textarea')?.value === '',
        );
      });
      await page.reload();
      await open();
      assert.equal(await saw.inputValue(), '');
      await beFamilyOf(talk, 'Mila');
      await talk.open('Gesprek over extra hulp');
      assert.equal(await page.locator('portal-look-back').count(), 0, 'a family');
    }));
});
