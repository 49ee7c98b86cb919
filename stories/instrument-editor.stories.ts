import '@driehoek/elements/instrument-editor/define';
import { putIntoUse } from '@driehoek/sdk/checklist/editing';
import { html } from 'lit';
import { newList, ownList } from './own-list.js';

export default { title: 'Instrument editor', component: 'dh-instrument-editor', tags: ['autodocs'] };

interface Args {
  readonly value: unknown;
  readonly readonly?: boolean;
  readonly drafts?: readonly { readonly id: string; readonly fields: string }[];
}

const render = ({ value, readonly = false, drafts = [] }: Args) =>
  html`<dh-provider .now=${new Date('2026-11-22T10:00:00Z')}>
    <dh-instrument-editor .value=${value} .drafts=${drafts} perspective="leadership" ?readonly=${readonly}></dh-instrument-editor>
  </dh-provider>`;

export const NotInUseYet = { args: { value: newList }, render };
export const ChangedSince = { args: { value: ownList }, render };
export const InUse = { args: { value: putIntoUse(newList) }, render };
export const TypedBefore = {
  args: {
    value: ownList,
    drafts: [{ id: 'item:deur-1', fields: 'in=nl&text=De+klassenleraar&ownText=&actor=&means=same' }],
  },
  render,
};
export const Readonly = { args: { value: ownList, readonly: true }, render };
export const Unusable = { args: { value: { id: 'lijst' } }, render };
