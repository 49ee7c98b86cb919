// A checklist that saves itself, and a card, as a React app has them: typed to the element, also under `strict`.
import type { ChecklistElement } from '@driehoek/elements/checklist';
import { Checklist, InformationCard, Provider } from '@driehoek/elements/react';
import type { Response } from '@driehoek/sdk/checklist';
import type { InformationCard as Card } from '@driehoek/sdk/information-card';
import { useRef, useState } from 'react';

interface Props {
  readonly kept: Response | undefined;
  readonly card: Card;
  keep(response: Response): void;
}

export function App({ kept, card, keep }: Props) {
  const checklist = useRef<ChecklistElement>(null);
  const [state, setState] = useState('open');
  return (
    <Provider locale="nl" perspective="class-teacher">
      <p>{state}</p>
      <Checklist
        ref={checklist}
        name="response"
        value={kept}
        onInput={({ currentTarget }) => {
          if (currentTarget.value) keep(currentTarget.value);
        }}
        onDhChecklistComplete={({ response }) => {
          setState(response.id);
        }}
        onDhError={({ issues }) => {
          setState(issues.map(({ path, message }) => `${path}: ${message}`).join('\n'));
        }}
      />
      <InformationCard value={card} onDhCardSave={(event) => event.preventDefault()} />
      {/* @ts-expect-error there is no such event */}
      <Checklist onDhNothing={() => undefined} />
      {/* @ts-expect-error a response is no text */}
      <Checklist value="text" />
      <button onClick={() => setState(checklist.current?.value?.id ?? '')}>Wat staat er?</button>
    </Provider>
  );
}
