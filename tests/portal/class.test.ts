import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openPortal, type Portal } from './portal.js';
import { selectRole } from './portal-page.js';

let portal: Portal;
before(async () => {
  portal = await openPortal();
});
after(() => portal.close());

describe('the class list in the portal', () => {
  it('has the short contact that comes first as the next moment, also when the talk has been', () =>
    portal.during('#/class', async (page) => {
      await selectRole(page, 'klassenleraar');
      const next = page.locator('dh-class-contacts [data-pupil=pupil-13] .next');
      await next.getByText('30 nov').waitFor();
      assert.match(await next.innerText(), /halverwege bijpraten/);
    }));
});
