import type { Locator, Page } from 'playwright';

/** The choices of the checklist's statements with this answer. */
export const answers = (page: Page, name = 'Ja') =>
  page.locator('dh-checklist').getByRole('radio', { name, exact: true });
export const answer = (page: Page, index: number, name = 'Ja') => answers(page, name).nth(index).check({ force: true });
/** Says to be ready, with statements still open. */
export async function finish(page: Page): Promise<void> {
  const checklist = page.locator('dh-checklist');
  await checklist.getByRole('button', { name: 'Klaar' }).click();
  await checklist.getByRole('button', { name: 'Toch afronden' }).click();
}
/** The people who fill in the checklist on this device. */
export const people = (page: Page) => page.getByRole('group', { name: 'Wie vult in?' }).getByRole('radio');
export const heading = (page: Page) => page.getByRole('heading', { level: 1 });
/** Chooses something that says as whom one looks, and waits until what is theirs has been read. */
export async function choose(select: Locator, wanted: string | { label: string }): Promise<void> {
  await select.selectOption(wanted);
  await select.page().locator('main[aria-busy=false]').waitFor();
}
export const selectRole = (page: Page, name: string) => choose(page.getByLabel(/(U|Je) kijkt als/), { label: name });
export const selectFamily = (page: Page, name: string) => choose(page.locator('select[name=family]'), { label: name });
const file = (name: string, text: string) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });
export const chooseFile = (page: Page, name: string, text: string) =>
  page.locator('input[type=file]').setInputFiles(file(name, text));

/** Comes back later. */
export async function reload(page: Page): Promise<void> {
  await page.reload();
  await heading(page).waitFor();
}

export async function chooseSchool(page: Page): Promise<void> {
  await page.getByRole('searchbox').fill('marnix');
  await page.getByRole('button', { name: /^Marnix Gymnasium/ }).click();
}
