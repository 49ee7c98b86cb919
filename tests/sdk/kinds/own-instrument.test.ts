import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  addItem,
  keepInstrument,
  type OwnInstrument,
  putIntoUse,
  startInstrument,
} from '@driehoek/sdk/checklist/editing';
import { KINDS } from '@driehoek/sdk/kinds';
import { createMemoryStore, createReaderStore, RefusedError } from '@driehoek/sdk/records';
import type { Role } from '@driehoek/sdk/shared';

const KIND = 'own-instrument';
const draft = startInstrument({
  id: 'eigen',
  title: 'Onze lijst',
  section: { id: 'a', title: 'Deel' },
  item: { id: 'a1', text: 'Wij groeten ouders.' },
  source: 'Onze school',
});
const made = keepInstrument(draft);

async function open(own: OwnInstrument) {
  const whole = createMemoryStore();
  await whole.put(KIND, own);
  const as = (role: Role) =>
    createReaderStore(whole, { reader: { role }, kinds: KINDS as never, now: () => '2026-11-29T10:00:00.000Z' });
  return { whole, as };
}

describe('a list of a school’s own', () => {
  it('is known to nobody but who makes lists until it is in use', async () => {
    const { as } = await open(made);
    for (const role of ['parent', 'pupil', 'class-teacher', 'parent-worker', 'external'] as const)
      assert.deepEqual(await as(role).list(KIND), [], role);
    for (const role of ['leadership', 'care-professional'] as const)
      assert.equal((await as(role).list(KIND)).length, 1, role);
  });

  it('shows nobody else what is changed in it before that is in use', async () => {
    const { as } = await open({ ...putIntoUse(made), draft: addItem(draft, 'a', { id: 'a2', text: 'Nog geheim.' }) });
    const copy = await as('parent').get<OwnInstrument>(KIND, 'eigen');
    assert.deepEqual(copy?.draft, draft);
    assert.ok(!JSON.stringify(copy).includes('Nog geheim.'));
    assert.match(JSON.stringify(await as('leadership').get(KIND, 'eigen')), /Nog geheim/);
  });

  it('keeps each version as it was answered, whatever a copy says', async () => {
    const { whole, as } = await open(putIntoUse(made));
    const store = as('leadership');
    const copy = (await store.get<OwnInstrument>(KIND, 'eigen'))!;
    const forged = { ...draft, title: 'Iets anders' };
    await store.put(KIND, {
      ...copy,
      versions: [
        { id: '1', instrument: forged },
        { id: '7', instrument: { ...forged, version: '7' } },
      ],
    });
    const { versions } = (await whole.get<OwnInstrument>(KIND, 'eigen'))!;
    assert.deepEqual(
      versions.map(({ id, instrument }) => `${id} ${String(instrument.title)}`),
      ['1 Onze lijst', '7 Iets anders'],
    );
    const next = (await store.get<OwnInstrument>(KIND, 'eigen'))!;
    await store.put(KIND, { ...next, versions: [] });
    assert.equal((await whole.get<OwnInstrument>(KIND, 'eigen'))!.versions.length, 2);
  });

  it('is removed as long as nobody could answer it', async () => {
    const [young, used] = [await open(made), await open(putIntoUse(made))];
    await young.as('leadership').remove(KIND, 'eigen');
    assert.equal(await young.whole.get(KIND, 'eigen'), undefined);
    await assert.rejects(used.as('leadership').remove(KIND, 'eigen'), RefusedError);
    await assert.rejects(used.as('class-teacher').put(KIND, { ...putIntoUse(made), revision: 1 }), RefusedError);
  });
});
