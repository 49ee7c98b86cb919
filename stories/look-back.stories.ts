import '@driehoek/elements/look-back/define';
import type { LookBack } from '@driehoek/sdk/look-back';
import { html } from 'lit';

export default { title: 'Look back', component: 'dh-look-back', tags: ['autodocs'] };

interface Args {
  readonly value: unknown;
  readonly perspective: string;
  readonly readonly?: boolean;
}

const render = ({ value, perspective, readonly = false }: Args) =>
  html`<dh-look-back .value=${value} perspective=${perspective} ?readonly=${readonly}></dh-look-back>`;

const empty: LookBack = { id: 'terugblik-1', schemaVersion: 1, conversation: 'gesprek-olle', owner: 'persoon-1' };
const written: LookBack = {
  ...empty,
  saw: 'De moeder werd stil toen ik begon over de regels.',
  wanted: 'Ik wilde snel een afspraak maken.',
  did: 'Ik legde te veel uit.',
  next: 'Ik bel morgen, en vraag eerst hoe zij het vond.',
};

export const Empty = { args: { value: empty, perspective: 'class-teacher' }, render };
export const Written = { args: { value: written, perspective: 'class-teacher' }, render };
export const ReadOnly = { args: { value: written, perspective: 'class-teacher', readonly: true }, render };
/** Somebody who may not see it has nothing of it, whatever the page gave. */
export const ForAParent = { args: { value: written, perspective: 'parent' }, render };
export const Unusable = { args: { value: { id: 3 }, perspective: 'class-teacher' }, render };
