import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createMemoryStore, EditedRecord, type RecordStore, type StorableRecord } from '@driehoek/sdk/records';
import fc from 'fast-check';

interface Note extends StorableRecord {
  readonly text: string;
}

/** What happens next: somebody types, stores, hears of what the other stored, or stores and gets no answer. */
const step = fc.record({
  who: fc.constantFrom(0, 1),
  what: fc.constantFrom('types', 'types', 'types', 'saves', 'hears', 'gets no answer'),
});

/** Somebody with a page of their own, who types behind their own last letter. Each types letters that the other does not. */
class Typist {
  readonly page: EditedRecord<Note>;
  typed = '';
  #isCut = false;

  constructor(
    store: RecordStore,
    readonly letters: readonly string[],
  ) {
    const put: RecordStore['put'] = async (kind, record) => {
      const stored = await store.put(kind, record);
      if (this.#isCut) throw new Error('no answer');
      return stored;
    };
    this.page = new EditedRecord<Note>({
      store: { ...store, get: store.get, remove: store.remove, put },
      kind: 'note',
      id: 'n',
    });
  }

  type(): void {
    const letter = this.letters[this.typed.length % this.letters.length] ?? '';
    const text = this.page.record?.text ?? '';
    const last = this.typed.at(-1);
    const place = last === undefined ? text.length : text.lastIndexOf(last) + 1;
    this.page.edit({ id: 'n', ...this.page.record, text: text.slice(0, place) + letter + text.slice(place) });
    this.typed += letter;
  }

  async saveWithoutAnswer(): Promise<void> {
    this.#isCut = true;
    await this.page.save().catch(() => undefined);
    this.#isCut = false;
  }
}

describe('two who type in one text at the same time', () => {
  for (const start of ['', 'A. ', 'Sem leest graag'])
    it(`lose nothing, and nothing stands there twice, in any order of typing, storing and hearing: “${start}”`, async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(step, { maxLength: 30 }), async (steps) => {
          const store = createMemoryStore();
          await store.put('note', { id: 'n', text: start } as Note);
          const typists = [new Typist(store, [...'bcdfhjkpqv']), new Typist(store, [...'BCDFHJKPQV'])] as const;
          for (const { page } of typists) await page.refresh();
          for (const { who, what } of steps) {
            const typist = typists[who as 0 | 1];
            if (what === 'types') typist.type();
            else if (what === 'saves') await typist.page.save();
            else if (what === 'hears') await typist.page.refresh();
            else await typist.saveWithoutAnswer();
          }
          for (const _time of [1, 2]) for (const { page } of typists) await page.save().then(() => page.refresh());

          const { text = '' } = (await store.get<Note>('note', 'n')) ?? {};
          const [first, second] = [text.match(/[bcdfhjkpqv]/g)?.join('') ?? '', text.match(/[B-V]/g)?.join('') ?? ''];
          const own = start.match(/[bcdfhjkpqv]/g)?.length ?? 0;
          assert.equal(first.length, own + typists[0].typed.length);
          assert.equal(second.replace(/[AS]/g, ''), typists[1].typed);
          assert.deepEqual(
            typists.map(({ page }) => page.record?.text),
            [text, text],
          );
        }),
        { numRuns: 300 },
      );
    });
});
