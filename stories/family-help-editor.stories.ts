import '@driehoek/elements/family-help-editor/define';
import { nationalHelp } from '@driehoek/sdk/family-help';
import { html } from 'lit';
import { localHelp } from './help-list.js';

export default { title: 'Family help editor', component: 'dh-family-help-editor', tags: ['autodocs'] };

interface Args {
  readonly value: unknown;
  readonly readonly?: boolean;
}

const render = ({ value, readonly = false }: Args) =>
  html`<dh-provider .now=${new Date('2026-11-22T10:00:00Z')}>
    <dh-family-help-editor .value=${value} perspective="care-professional" ?readonly=${readonly}></dh-family-help-editor>
  </dh-provider>`;

export const AList = { args: { value: localHelp }, render };
export const NothingCheckedYet = { args: { value: nationalHelp }, render };
export const Readonly = { args: { value: localHelp, readonly: true }, render };
export const Unusable = { args: { value: { id: 'help' } }, render };
