import '@driehoek/elements/parent-offers/define';
import type { Role } from '@driehoek/sdk/shared';
import { html } from 'lit';
import { someOffers } from './some-offers.js';

export default { title: 'Parent offers', component: 'dh-parent-offers', tags: ['autodocs'] };

interface Args {
  readonly value: unknown;
  readonly perspective?: Role;
  readonly readonly?: boolean;
}

const render = ({ value, perspective = 'parent', readonly = false }: Args) =>
  html`<dh-parent-offers
    .value=${value}
    perspective=${perspective}
    pupil="mila"
    group="6a"
    ?readonly=${readonly}
  ></dh-parent-offers>`;

export const OfAParent = { args: { value: someOffers }, render };
export const NothingYet = { args: { value: { ...someOffers, offers: [] } }, render };
export const Readonly = { args: { value: someOffers, readonly: true }, render };
export const ToAPupil = { args: { value: someOffers, perspective: 'pupil' }, render };
export const Unusable = { args: { value: { id: 'offers' } }, render };
