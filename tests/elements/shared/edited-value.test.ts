import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { EditedValue } from '../../../packages/elements/src/shared/edited-value.js';

interface Note {
  readonly id: string;
  readonly revision?: number;
  readonly text?: string;
  readonly rows: readonly { readonly id: string; readonly text: string }[];
}

const note: Note = {
  id: 'n',
  revision: 1,
  text: 'a',
  rows: [
    { id: 'r1', text: 'one' },
    { id: 'r2', text: 'two' },
  ],
};

function createEdited(created?: Note) {
  const heard = { replaced: [] as (Note | undefined)[], updates: 0 };
  const host = {
    addController() {},
    removeController() {},
    requestUpdate: () => heard.updates++,
    updateComplete: Promise.resolve(true),
  };
  const edited = new EditedValue<Note>(host, {
    parse: (data) => (typeof data === 'object' && data !== null && 'rows' in data ? (data as Note) : undefined),
    keyOf: ({ id }) => id,
    ...(created && { create: () => created }),
    toValue: (draft) => ({ ...draft, rows: draft.rows.filter(({ text }) => text !== '') }),
    replaced: (draft) => heard.replaced.push(draft),
  });
  return { edited, heard };
}

describe('EditedValue', () => {
  it('has nothing to edit until the page gives something', () => {
    const { edited } = createEdited();
    expect(edited.draft).to.equal(undefined);
    edited.set(note);
    expect(edited.draft).to.deep.equal(note);
    expect(edited.initial).to.deep.equal(note);
  });

  it('starts with an object of its own where the element can create one, the same one each time', () => {
    const { edited } = createEdited(note);
    expect(edited.draft).to.equal(note);
    expect(edited.isGiven).to.equal(false);
    edited.edit({ ...note, text: 'b' });
    edited.reset();
    expect(edited.draft).to.equal(note);
  });

  it('gives the page one object for as long as nothing changes, without rows that are still blank', () => {
    const { edited } = createEdited();
    edited.set(note);
    edited.edit({ ...note, rows: [...note.rows, { id: 'r3', text: '' }] });
    expect(edited.value?.rows.map(({ id }) => id)).to.deep.equal(['r1', 'r2']);
    expect(edited.value).to.equal(edited.value);
  });

  it('leaves the draft alone when the page gives back what it just heard, a blank row included', () => {
    const { edited } = createEdited();
    edited.set(note);
    edited.edit({ ...note, rows: [...note.rows, { id: 'r3', text: '' }] });
    const { draft, value } = edited;
    edited.set(value);
    expect(edited.draft).to.equal(draft);
    edited.set({ ...structuredClone(value), revision: 2 });
    expect(edited.draft).to.deep.equal({ ...draft, revision: 2 });
  });

  it('goes on from what the page gave back, so that another tab may change the same thing after it', () => {
    const { edited } = createEdited();
    edited.set(note);
    edited.edit({ ...note, text: 'mine' });
    edited.set(edited.value);
    edited.set({ ...note, revision: 2, text: 'theirs' });
    expect(edited.draft?.text).to.equal('theirs');
    edited.edit({ ...edited.draft!, rows: [] });
    expect(edited.value).to.deep.equal({ ...note, revision: 2, text: 'theirs', rows: [] });
    edited.reset();
    expect(edited.draft?.text).to.equal('theirs');
  });

  it('keeps a row that is still blank when the page gives back what it heard, and then something newer', () => {
    const { edited } = createEdited();
    edited.set(note);
    edited.edit({ ...note, rows: [...note.rows, { id: 'r3', text: '' }] });
    edited.set(edited.value);
    edited.set({ ...structuredClone(edited.value), revision: 2, text: 'theirs' });
    expect(edited.draft?.rows.map(({ id }) => id)).to.deep.equal(['r1', 'r2', 'r3']);
    expect(edited.draft?.text).to.equal('theirs');
  });

  it('still resets to what the page gave before it gave back what it heard', () => {
    const { edited } = createEdited();
    edited.set(note);
    edited.edit({ ...note, text: 'mine' });
    edited.set(edited.value);
    edited.reset();
    expect(edited.draft).to.equal(note);
  });

  it('keeps what was typed when the page gives a newer revision, and takes over the rest', () => {
    const { edited } = createEdited();
    edited.set(note);
    edited.edit({ ...note, text: 'typed' });
    edited.set({ ...note, revision: 2, text: 'a', rows: [{ id: 'r1', text: 'one, changed' }] });
    expect(edited.draft).to.deep.equal({
      id: 'n',
      revision: 2,
      text: 'typed',
      rows: [{ id: 'r1', text: 'one, changed' }],
    });
    edited.reset();
    expect(edited.draft?.text, 'reset goes to the newest').to.equal('a');
  });

  it('keeps what was typed when the page gives what it had long ago', () => {
    const { edited } = createEdited();
    edited.set(note);
    edited.edit({ ...note, text: 'typed' });
    edited.set(structuredClone(note));
    expect(edited.draft?.text).to.equal('typed');
  });

  it('shows what the page says where nothing was changed here', () => {
    const { edited } = createEdited();
    edited.set(note);
    edited.set({ id: 'n', rows: [] });
    expect(edited.draft).to.deep.equal({ id: 'n', rows: [] });
  });

  it('starts afresh with another object, and with none', () => {
    const { edited, heard } = createEdited();
    edited.set(note);
    edited.edit({ ...note, text: 'typed' }, { undoable: 'row' });
    edited.set({ id: 'other', rows: [] });
    expect(edited.draft).to.deep.equal({ id: 'other', rows: [] });
    expect(edited.undoable).to.equal(undefined);
    edited.set(undefined);
    expect(edited.draft).to.equal(undefined);
    expect(heard.replaced.map((draft) => draft?.id)).to.deep.equal(['n', 'other', undefined]);
  });

  it('keeps what is being edited when the page gives what cannot be used', () => {
    const { edited } = createEdited();
    edited.set(note);
    edited.edit({ ...note, text: 'typed' });
    edited.set({ nonsense: true });
    expect(edited.draft?.text).to.equal('typed');
  });

  it('resets to what the page gave, also after the browser restored something', () => {
    const { edited } = createEdited();
    edited.set(note);
    edited.restore(JSON.stringify({ ...note, text: 'restored' }));
    expect(edited.draft?.text).to.equal('restored');
    edited.reset();
    expect(edited.draft?.text).to.equal('a');
  });

  it('keeps what the browser restored before the page gave its own', () => {
    const { edited } = createEdited({ ...note, id: 'created' });
    edited.restore(JSON.stringify({ ...note, text: 'restored' }));
    expect(edited.draft?.text).to.equal('restored');
    edited.set(note);
    expect(edited.draft?.text).to.equal('restored');
    edited.reset();
    expect(edited.draft?.text).to.equal('a');
  });

  it('looks at what the page set and the browser restored in whatever order they came', () => {
    const { edited } = createEdited();
    edited.restore(JSON.stringify({ ...note, text: 'restored' }));
    edited.set(note);
    expect(edited.draft?.text).to.equal('restored');
    edited.reset();
    expect(edited.draft?.text).to.equal('a');
  });

  it('undoes changes one by one, the last first', () => {
    const { edited } = createEdited();
    edited.set(note);
    edited.edit({ ...note, rows: note.rows.slice(1) }, { undoable: 'row' });
    edited.edit({ ...note, rows: [] }, { undoable: 'last row' });
    expect(edited.undoable).to.equal('last row');
    expect(edited.undo()).to.equal('last row');
    expect(edited.draft?.rows.map(({ id }) => id)).to.deep.equal(['r2']);
    expect(edited.undo()).to.equal('row');
    expect(edited.draft).to.deep.equal(note);
    expect(edited.undo()).to.equal(undefined);
  });

  it('undoes one change and leaves alone what was typed after it, and what the page brought', () => {
    const { edited } = createEdited();
    edited.set(note);
    edited.edit({ ...note, rows: note.rows.slice(1) }, { undoable: 'row' });
    edited.edit({ ...note, rows: note.rows.slice(1), text: 'typed later' });
    edited.set({ ...note, revision: 2, rows: [...note.rows.slice(1), { id: 'r9', text: 'theirs' }] });
    edited.undo();
    expect(edited.draft?.text).to.equal('typed later');
    expect(edited.draft?.revision).to.equal(2);
    expect(edited.draft?.rows.map(({ id }) => id)).to.have.members(['r1', 'r2', 'r9']);
  });

  it('does not count what follows the page as an edit', () => {
    const { edited } = createEdited(note);
    edited.adjust((draft) => ({ ...draft, text: 'b' }));
    edited.edit({ ...edited.draft!, rows: [] });
    edited.reset();
    expect(edited.draft?.text).to.equal('b');
  });

  it('keeps what others made of words that were typed here, and what was typed since, once', () => {
    const type = (edited: EditedValue<Note>, text: string) => edited.edit({ ...edited.draft!, text });
    for (const [given, typed, expected] of [
      ['schol', '', 'schol'],
      ['een school', '', 'een school'],
      ['een schol', 'e', 'een schole'],
      ['Aschol', 'AB', 'AscholAB'],
    ] as const) {
      const { edited } = createEdited();
      edited.set({ ...note, text: '' });
      for (let count = 1; count <= 'schol'.length; count++) type(edited, 'schol'.slice(0, count));
      if (typed) type(edited, `schol${typed}`);
      edited.set({ ...note, revision: 2, text: given });
      expect(edited.draft?.text).to.equal(expected);
    }
  });

  it('loses no row that was typed here, whatever older, newer or echoed version the page gives in between', () => {
    const row = fc.record({ id: fc.constantFrom('r1', 'r2', 'r3', 'r4'), text: fc.constantFrom('x', 'y') });
    const rows = fc.uniqueArray(row, { selector: ({ id }) => id });
    const step = fc.oneof(
      fc.record({
        kind: fc.constant('type' as const),
        id: fc.constantFrom('m1', 'm2', 'm3'),
        text: fc.string({ minLength: 1 }),
      }),
      fc.record({ kind: fc.constant('give' as const), rows }),
      fc.record({ kind: fc.constant('echo' as const) }),
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        const { edited } = createEdited();
        edited.set(note);
        const typed = new Map<string, string>();
        let revision = 1;
        let heard: Note['rows'] = [];
        for (const step of steps) {
          const draft = edited.draft!;
          if (step.kind === 'type') {
            typed.set(step.id, step.text);
            edited.edit({
              ...draft,
              rows: [...draft.rows.filter(({ id }) => id !== step.id), { id: step.id, text: step.text }],
            });
          } else if (step.kind === 'give')
            edited.set({ ...note, revision: ++revision, rows: [...step.rows, ...heard] });
          else {
            const value = structuredClone(edited.value!);
            heard = value.rows.filter(({ id }) => id.startsWith('m'));
            edited.set({ ...value, revision: ++revision });
          }
        }
        for (const [id, text] of typed) expect(edited.draft?.rows.find((row) => row.id === id)?.text).to.equal(text);
      }),
    );
  });
});
