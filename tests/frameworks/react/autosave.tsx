// A checklist that saves itself: it goes on after a reload, follows other tabs, and says whether all has been stored.
import { Checklist, Provider } from '@driehoek/elements/react';
import { createIndexedDbStore } from '@driehoek/elements/records';
import { handvat, type Response } from '@driehoek/sdk/checklist';
import { EditedRecord, type StorableRecord } from '@driehoek/sdk/records';
import { useCallback, useEffect, useState } from 'react';

const store = createIndexedDbStore('my-portal');

/** A record as a component edits it. `value` is undefined until the store has answered; for another `first`, give the component a `key`. */
function useRecord<T extends StorableRecord>(kind: string, first: T) {
  const [{ start, record }] = useState(() => ({
    start: first,
    record: new EditedRecord<T>({ store, kind, id: first.id }),
  }));
  const [value, setValue] = useState<T>();
  const [state, setState] = useState<'saved' | 'saving' | 'waiting'>('saved');

  const follow = useCallback(
    (work: Promise<void>) =>
      work
        // What could not be stored stays in the record, and is tried again.
        .then(
          () => setState(record.unsaved ? 'saving' : 'saved'),
          () => setState('waiting'),
        )
        .then(() => setValue(record.record ?? start)),
    [record, start],
  );
  const sync = useCallback(() => void follow(record.refresh().then(() => record.save())), [follow, record]);

  useEffect(() => {
    sync();
    return store.watch((event) => {
      if (event.type === 'missed' || event.id === start.id) sync();
    });
  }, [sync, start]);

  useEffect(() => {
    if (state !== 'waiting') return undefined;
    const timer = setInterval(sync, 5000);
    return () => clearInterval(timer);
  }, [sync, state]);

  function edit(next: T) {
    // `value` is what the element was given: what another tab stored since is no change of this one.
    record.edit(next, { before: value ?? start });
    setValue(record.record);
    setState('saving');
    void follow(record.save());
  }

  return { value, state, edit };
}

const mine: Response = {
  // Random, since nobody may guess it; this browser remembers it for the next time, and for other tabs.
  id: (localStorage['my-response'] ??= crypto.randomUUID()),
  instrument: handvat.id,
  instrumentVersion: handvat.version,
  schoolYear: '2026-2027',
  role: 'class-teacher',
  answers: {},
};
const SAYS = { saved: 'Bewaard', saving: 'Bewaren …', waiting: 'Nog niet bewaard. We proberen het zo weer.' };

export function MyChecklist() {
  const { value, state, edit } = useRecord('response', mine);
  if (!value) return null;
  return (
    <Provider locale="nl" perspective="class-teacher">
      <Checklist value={value} onInput={({ currentTarget }) => currentTarget.value && edit(currentTarget.value)} />
      {/* Read out only when something is wrong: it changes with every letter. */}
      <p role={state === 'waiting' ? 'alert' : undefined}>{SAYS[state]}</p>
    </Provider>
  );
}
