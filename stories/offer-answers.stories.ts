import '@driehoek/elements/parent-offers/define';
import { viewOffers } from '@driehoek/sdk/parent-offers';
import type { Role } from '@driehoek/sdk/shared';
import { html } from 'lit';
import { someOffers } from './some-offers.js';

export default { title: 'Offer answers', component: 'dh-offer-answers', tags: ['autodocs'] };

interface Args {
  readonly value: unknown;
  readonly perspective?: Role;
  readonly readonly?: boolean;
}

const render = ({ value, perspective = 'class-teacher', readonly = false }: Args) =>
  html`<dh-provider .now=${new Date('2026-11-22T10:00:00Z')}>
    <dh-offer-answers
      .value=${value}
      .pupilNames=${{ mila: 'Mila' }}
      .planned=${[]}
      perspective=${perspective}
      ?readonly=${readonly}
    ></dh-offer-answers>
  </dh-provider>`;

const copy = viewOffers(someOffers, { role: 'class-teacher', groups: ['6a'] });

export const OfAClass = { args: { value: copy }, render };
export const NothingYet = { args: { value: { ...copy, offers: [] } }, render };
export const EverybodyAnswered = {
  args: { value: { ...copy, offers: copy.offers.filter(({ answer }) => answer) } },
  render,
};
export const Readonly = { args: { value: copy, readonly: true }, render };
export const ToAParent = { args: { value: copy, perspective: 'parent' }, render };
