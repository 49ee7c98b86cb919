import type { ConversationPlan } from '@driehoek/sdk/conversation';
import type { Locator, Page } from 'playwright';
import { selectFamily, selectRole } from './portal-page.js';

/** Conversations in the portal, as people of each role prepare, hold and round them off. */
export class FamilyTalk {
  constructor(readonly page: Page) {}

  get planner() {
    return this.page.locator('dh-conversation-planner');
  }

  get heading() {
    return this.page.getByRole('heading', { level: 1 });
  }

  /** The plan as the page of this role has it. */
  plan(): Promise<ConversationPlan> {
    return this.planner.evaluate((element) => (element as unknown as { value: ConversationPlan }).value);
  }

  /** All that the page holds of the conversation for this role: the data of the planner, and what it draws. */
  async inPage(): Promise<string> {
    const drawn = await this.planner.evaluate((element) => {
      const part = element.shadowRoot?.querySelector('.part');
      return `${element.shadowRoot?.innerHTML} ${part?.shadowRoot?.innerHTML}`;
    });
    return JSON.stringify(await this.plan()) + drawn + (await this.page.locator('main').innerHTML());
  }

  /** The parts of the planner in the order in which one reads them. */
  parts(): Promise<(string | null)[]> {
    return this.planner.locator('details[part]').evaluateAll((parts) => parts.map((part) => part.getAttribute('part')));
  }

  async lookAs(role: string): Promise<void> {
    await selectRole(this.page, role);
  }

  async as(role: string, body: () => Promise<void>): Promise<void> {
    await this.lookAs(role);
    await body();
  }

  async withFamily(name: string): Promise<void> {
    await selectFamily(this.page, name);
  }

  async goTo(page: 'conversations' | 'expectations' | 'year' | 'class' | 'report'): Promise<void> {
    await this.page.evaluate((name) => {
      location.hash = `#/${name}`;
    }, page);
    await this.page.locator('main h1').waitFor();
  }

  /** Opens the first conversation of that name in the list. */
  async open(name: string): Promise<void> {
    await this.goTo('conversations');
    await this.page.locator('.conversations').getByRole('link', { name }).first().click();
    await this.planner.waitFor();
  }

  /** Staff begin a conversation of this type with a pupil's family. */
  async begin(type: string, pupil: string, start?: string): Promise<void> {
    await this.goTo('conversations');
    await this.page.getByText('Nieuw gesprek').click();
    await this.page.getByLabel('Soort gesprek').selectOption({ label: type });
    await this.page.getByLabel('Over welke leerling').selectOption({ label: pupil });
    if (start) {
      await this.page.locator('portal-new-conversation input[type=date]').fill(start.slice(0, 10));
      await this.page.locator('portal-new-conversation input[type=time]').fill(start.slice(11));
    }
    await this.page.getByRole('button', { name: 'Bereid dit gesprek voor' }).click();
    await this.planner.waitFor();
  }

  part(name: string) {
    return this.planner.locator(`[part=${name}]`);
  }

  /** Opens a part that is folded away. */
  async unfold(name: string): Promise<void> {
    const part = this.part(name);
    await part.waitFor();
    if ((await part.getAttribute('open')) === null) await part.locator('summary').first().click();
  }

  /** Adds something of one's own to a list. */
  async add(list: 'strengths' | 'expectations' | 'agenda', words: string) {
    const field = await this.startRow(list);
    await field.fill(words);
    await field.blur();
  }

  /** Goes to the field in which one adds something of one's own: the empty one with which a list begins, or another. */
  async startRow(list: 'strengths' | 'expectations' | 'agenda'): Promise<Locator> {
    await this.unfold(list);
    const own = this.part(list).locator('.party.mine');
    await own.locator('textarea, button[name=add]').first().waitFor();
    const button = own.locator('button[name=add]');
    if (await button.count()) await button.click();
    else await own.locator('textarea').last().focus();
    return this.planner.locator('textarea:focus');
  }

  /** Staff let the family know of the conversation. */
  async announce(): Promise<void> {
    const invitation = this.part('invitation');
    await invitation.getByRole('button').click();
    await this.planner.locator('button[name=confirm-sharing]').click();
    await invitation.waitFor({ state: 'detached' });
  }

  /** Shares with everybody all that only one's own side saw, but for what has these words. */
  async share({ but }: { readonly but?: string } = {}): Promise<void> {
    await this.planner.locator('button[name=share-all]').click();
    const dialog = this.planner.getByRole('dialog');
    const items = dialog.locator('.to-share').filter({ hasNotText: /Alle punten|All points/ });
    await items.first().waitFor();
    for (const item of await items.filter(but === undefined ? {} : { hasNotText: but }).all())
      for (const tick of await item.locator('input[name=share-with]').all()) await tick.check({ force: true });
    await dialog.locator('button[name=confirm-sharing]').click();
    await dialog.waitFor({ state: 'hidden' });
  }

  async stage(name: 'Voorbereiden' | 'In gesprek' | 'Afspraken'): Promise<void> {
    await this.planner.getByRole('button', { name, exact: true }).first().click();
  }

  /** Staff make an agreement while the talk goes on. */
  async agree(words: string, who: string, by: string, about?: string): Promise<void> {
    await this.planner.getByRole('button', { name: '+ Afspraak' }).click();
    await this.planner.locator('textarea:focus').fill(words);
    const row = this.planner.locator('.agreements .row').last();
    await row.getByRole('radio', { name: who }).check();
    await row.getByLabel('Klaar op').fill(by);
    if (about) await row.getByLabel('Hoort bij').selectOption({ label: about });
  }

  /** Staff begin to hold the conversation. */
  async hold(): Promise<void> {
    await this.stage('In gesprek');
    await this.planner.getByRole('button', { name: 'Begin het gesprek' }).click();
    await this.part('phase').waitFor();
  }

  /** Goes straight to a phase; gives what is shown in it. */
  async turnTo(phase: string) {
    const course = this.planner.getByRole('navigation', { name: 'Hoe het gesprek gaat' });
    await course.getByRole('button', { name: phase }).click();
    await this.part('phase').getByRole('heading', { level: 3, name: phase }).waitFor();
    return this.part('phase');
  }

  /** What was agreed, as somebody reads it who may not change it. */
  async agreed(): Promise<string[]> {
    await this.part('agreements').waitFor();
    const items = await this.part('agreements').locator('.agreements > li').allInnerTexts();
    return items.map((item) => item.replace(/\s+/g, ' ').trim());
  }

  /** Parents or pupil say that this is what was agreed. */
  async confirm(): Promise<void> {
    await this.planner.getByRole('radio', { name: 'Ja, dit hebben we afgesproken' }).check();
    await this.planner.getByRole('button', { name: 'Laat het weten' }).click();
    await this.planner.getByText('De school ziet uw antwoord.').waitFor();
  }

  /** On to the last phase, and done. */
  async finish(): Promise<void> {
    const next = this.planner.getByRole('button', { name: 'Verder', exact: true });
    while (await next.count()) await next.click();
    // It says of itself when something is still open.
    await this.planner.locator('button[name=finish]').click();
    await this.planner.locator('[part=summary]').waitFor();
  }
}
