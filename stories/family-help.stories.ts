import '@driehoek/elements/family-help/define';
import { nationalHelp } from '@driehoek/sdk/family-help';
import { html } from 'lit';
import { localHelp } from './help-list.js';

export default { title: 'Family help', component: 'dh-family-help', tags: ['autodocs'] };

interface Args {
  readonly value: unknown;
  readonly perspective?: 'parent' | 'pupil' | 'class-teacher';
}

const render = ({ value, perspective = 'parent' }: Args) =>
  html`<dh-family-help .value=${value} perspective=${perspective}></dh-family-help>`;

export const ForParents = { args: { value: localHelp }, render };
export const ForPupils = { args: { value: localHelp, perspective: 'pupil' }, render };
export const StartForTheNetherlands = { args: { value: nationalHelp }, render };
export const Empty = { args: { value: { id: 'help', entries: [] } }, render };
export const Unusable = {
  args: {
    value: { id: 'help', entries: [{ id: 'a', kind: 'debt', title: 'A', what: 'B', website: 'javascript:alert(1)' }] },
  },
  render,
};
