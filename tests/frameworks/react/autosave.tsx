// A checklist that saves itself: it goes on after a reload, follows other tabs, and says whether all has been stored.
import { Checklist, Provider } from '@driehoek/elements/react';
import { createIndexedDbStore } from '@driehoek/elements/records';
import { handvat, type Response } from '@driehoek/sdk/checklist';
import { EditedRecord, type StorableRecord } from '@driehoek/sdk/records';
import { useEffect, useState } from 'react';

const store = createIndexedDbStore('my-portal');

/** A record as a component edits it. `value` is undefined until the store has answered; for another `start`, give the component a `key`. */
function useRecord<T extends StorableRecord>(kind: string, start: T) {
  const [record] = useState(() => new EditedRecord<T>({ store, kind, id: start.id }));
  const [value, setValue] = useState<T>();
  const [state, setState] = useState<'saved' | 'saving' | 'waiting'>('saved');

  async function run(work: () => Promise<void>) {
    try {
      await work();
      setState(record.unsaved ? 'saving' : 'saved');
    } catch {
      // What was filled in stays in the record, and is tried again.
      setState('waiting');
    }
    setValue(record.record ?? start);
  }
  const sync = () => run(() => record.refresh().then(() => record.save()));

  useEffect(() => {
    void sync();
    return store.watch((event) => {
      if (event.type === 'missed' || event.id === start.id) void sync();
    });
  }, [record]);

  useEffect(() => {
    if (state !== 'waiting') return undefined;
    const timer = setInterval(sync, 5000);
    return () => clearInterval(timer);
  }, [state]);

  function edit(next: T) {
    // `value` is what the element was given: what another tab stored since is no change of this one.
    record.edit(next, { before: value ?? start });
    setValue(record.record);
    setState('saving');
    void run(() => record.save());
  }

  return { value, state, edit };
}

const start: Response = {
  id: 'mine-2026-2027',
  instrument: handvat.id,
  instrumentVersion: handvat.version,
  schoolYear: '2026-2027',
  role: 'class-teacher',
  answers: {},
};
const SAYS = { saved: 'Bewaard', saving: 'Bewaren …', waiting: 'Nog niet bewaard. We proberen het zo weer.' };

export function MyChecklist() {
  const { value, state, edit } = useRecord('response', start);
  if (!value) return null;
  return (
    <Provider locale="nl" perspective="class-teacher">
      <Checklist value={value} onInput={({ currentTarget }) => currentTarget.value && edit(currentTarget.value)} />
      {/* Read out only when something is wrong: it changes with every letter. */}
      <p role={state === 'waiting' ? 'alert' : undefined}>{SAYS[state]}</p>
    </Provider>
  );
}
