/** @jsxImportSource preact */
import '@driehoek/elements/checklist/define';
import type { ChecklistElement } from '@driehoek/elements/checklist';
import type {} from '@driehoek/elements/preact';
import type { Response } from '@driehoek/sdk/checklist';
import { createRef } from 'preact';

export function Tags({ kept, keep }: { readonly kept: Response; keep(response: Response): void }) {
  const checklist = createRef<ChecklistElement>();
  return (
    <dh-provider locale="nl" perspective="class-teacher">
      <dh-checklist
        ref={checklist}
        id="checklist"
        name="response"
        value={kept}
        onInput={({ currentTarget: { value } }) => {
          if (value) keep(value);
        }}
        ondh-checklist-complete={({ response }) => keep(response)}
        ondh-error={({ issues: [first] }) => console.log(first?.path)}
      />
      {/* @ts-expect-error a response is no number */}
      <dh-checklist value={1} />
    </dh-provider>
  );
}
