import type { ConversationPlan } from '@driehoek/sdk/conversation/plan';
import type { Locator, Page } from 'playwright';
import type { Portal } from './portal.js';

/** Who looks, as the portal names the roles. */
const ROLES = {
  ouder: 'parent',
  leerling: 'pupil',
  klassenleraar: 'class-teacher',
  zorgprofessional: 'care-professional',
  directie: 'leadership',
} as const;
type Person = keyof typeof ROLES;

/** What is agreed: who does what by when, and the point of the agenda that it belongs to. */
interface Agreeing {
  readonly text: string;
  readonly who: 'ouders' | 'school' | 'leerling' | 'samen';
  /** A day, as a date field has it. */
  readonly by: string;
  readonly about?: string;
}

/** The portal as parents, pupil and school use it in turn, around one conversation. */
export class PortalPeople {
  constructor(readonly page: Page) {}

  /** Begins as somebody new; what the page complained of fails the test at the end. */
  static async meet(portal: Portal, body: (people: PortalPeople) => Promise<void>, options = {}): Promise<void> {
    const { page, leave } = await portal.visit('#/conversations', { acceptDownloads: true, ...options });
    await body(new PortalPeople(page));
    await leave();
  }

  /** The role in which one looks; its label and its choices are in the visitor's language. */
  async lookAs(person: Person): Promise<void> {
    await this.page.getByLabel(/U kijkt als|You look as/).selectOption(ROLES[person]);
  }

  /** The family as which parent and pupil look, and with whom staff talk. */
  async beFamilyOf(child: string): Promise<void> {
    await this.goTo('Gesprekken');
    await this.lookAs('ouder');
    await this.page.locator('select[name=family]').selectOption({ label: child });
  }

  async goTo(page: 'Jaar' | 'Verwachtingen' | 'Gesprekken' | 'Klas' | 'Overzicht'): Promise<void> {
    await this.page.getByRole('navigation', { name: 'Pagina’s' }).getByRole('link', { name: page }).click();
  }

  heading(name: string): Locator {
    return this.page.getByRole('heading', { level: 1, name, exact: true });
  }

  /** Opens a conversation of the list. */
  async open(name: string): Promise<void> {
    await this.goTo('Gesprekken');
    await this.page.locator('.conversations').getByRole('link', { name }).first().click();
    await this.planner.waitFor();
  }

  /** Staff begin a conversation. */
  async begin(type: string, child: string, start: string): Promise<void> {
    await this.goTo('Gesprekken');
    await this.page.getByText('Nieuw gesprek', { exact: true }).click();
    await this.page.getByLabel('Soort gesprek').selectOption({ label: type });
    await this.page.getByLabel('Over welke leerling').selectOption({ label: child });
    await this.page.getByLabel('Wanneer (mag later)').fill(start);
    await this.page.getByRole('button', { name: 'Bereid dit gesprek voor' }).click();
    await this.planner.waitFor();
  }

  get planner(): Locator {
    return this.page.locator('dh-conversation-planner');
  }

  /** All of the conversation that the page was given for who looks. */
  value(): Promise<ConversationPlan> {
    return this.planner.evaluate((element) => (element as unknown as { value: ConversationPlan }).value);
  }

  /** What is in the page of who looks: the data of the planner, and all that it draws. */
  async inPage(): Promise<string> {
    const drawn = await this.planner.evaluate((element) => element.shadowRoot?.innerHTML ?? '');
    return JSON.stringify(await this.value()) + drawn + (await this.page.locator('main').innerHTML());
  }

  /** A part of the planner, folded open. */
  async part(name: string): Promise<Locator> {
    const part = this.planner.locator(`details[part=${name}]`);
    await part.waitFor();
    if (!(await part.evaluate((details) => (details as HTMLDetailsElement).open)))
      await part.locator('summary').first().click();
    return part;
  }

  /** The parts in the order in which one reads them. */
  parts(): Promise<(string | null)[]> {
    return this.planner.locator('details[part]').evaluateAll((parts) => parts.map((part) => part.getAttribute('part')));
  }

  async turnTo(stage: 'Voorbereiden' | 'In gesprek' | 'Afspraken'): Promise<void> {
    await this.planner.getByRole('navigation').getByRole('button', { name: stage, exact: true }).first().click();
  }

  /** Brings something in; gives its row. */
  async bringIn(list: 'strengths' | 'expectations' | 'agenda', by: string, text: string): Promise<Locator> {
    const part = await this.part(list);
    await part.getByRole('button', { name: new RegExp(`: ${by}$`) }).click();
    await this.write(text);
    return this.rows(list).last();
  }

  /** Says what the school can, or cannot do. */
  async promise(kind: 'Dit kan de school' | 'Dit kan de school niet', text: string): Promise<void> {
    const part = await this.part('promises');
    await part.getByRole('button', { name: '+ Toevoegen' }).click();
    const row = this.rows('promises').last();
    await row.getByRole('combobox').selectOption({ label: kind });
    await row.getByRole('textbox').fill(text);
    await row.getByRole('textbox').blur();
  }

  /** Adds who takes part. */
  async invite(person: { name: string; role: string; task: string; language?: string }): Promise<Locator> {
    const part = await this.part('participants');
    await part.getByRole('button', { name: '+ Nog iemand' }).click();
    const row = this.rows('participants').last();
    await row.getByLabel('Naam', { exact: true }).fill(person.name);
    await row.getByLabel('Rol', { exact: true }).selectOption({ label: person.role });
    await row.getByLabel('Komt als (tolk, gast)').fill(person.task);
    if (person.language) await row.getByLabel('Spreekt het liefst').selectOption({ label: person.language });
    return row;
  }

  /** Staff begin to hold the conversation. */
  async hold(): Promise<void> {
    await this.turnTo('In gesprek');
    await this.planner.getByRole('button', { name: 'Begin het gesprek' }).click();
    await this.phase().waitFor();
  }

  /** The phase that goes on. */
  phase(): Locator {
    return this.planner.locator('[part=phase]');
  }

  /** Goes on to the next phase until it is this one. */
  async goOnTo(name: string): Promise<Locator> {
    const title = this.phase().getByRole('heading', { level: 3 });
    for (let step = 0; (await title.innerText()) !== name && step < 8; step++) {
      const before = await title.innerText();
      await this.planner.getByRole('button', { name: 'Verder', exact: true }).click();
      await title.filter({ hasNotText: before }).waitFor();
    }
    await title.filter({ hasText: name }).waitFor();
    return this.phase();
  }

  async agree({ text, who, by, about }: Agreeing): Promise<void> {
    await this.planner.getByRole('button', { name: '+ Afspraak', exact: true }).click();
    await this.write(text);
    const row = this.rows('agreements').last();
    // The circle itself is out of sight: its label is what people tap.
    await row.getByText(who, { exact: true }).click();
    await row.getByLabel('Klaar op').fill(by);
    if (about) await row.getByLabel('Hoort bij').selectOption({ label: about });
  }

  async finish(): Promise<void> {
    await this.goOnTo('Afronden');
    await this.planner.getByRole('button', { name: 'Rond het gesprek af' }).click();
    await this.planner.locator('[part=agreements]').waitFor();
  }

  /** Parents or pupil say that this is what was agreed. */
  async confirm(): Promise<void> {
    const part = await this.part('confirmation');
    await part.getByText('Ja, dit hebben we afgesproken').click();
    await part.getByRole('button', { name: 'Laat het weten' }).click();
    await part.getByText('Dank u wel. De school ziet uw antwoord.').waitFor();
  }

  rows(list: string): Locator {
    return this.planner.locator(`[data-list=${list}] [data-index]`);
  }

  /** Agreements as somebody reads them who may not change them, each with who and when. */
  async agreed(): Promise<string[]> {
    const items = await (await this.part('agreements')).getByRole('listitem').allInnerTexts();
    return items.map((item) => item.replace(/\s+/g, ' ').trim());
  }

  /** The summary, as it goes to who looks. */
  async letter(): Promise<string> {
    const part = await this.part('summary');
    return part.locator('.letter').innerText();
  }

  /** Writes in the field that the page put us in. */
  private async write(text: string): Promise<void> {
    const field = this.planner.locator('textarea:focus');
    await field.fill(text);
    await field.blur();
  }
}
