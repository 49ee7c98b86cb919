import '@driehoek/elements/contact-preferences/define';
import { type ContactPreferences, createPreferences } from '@driehoek/sdk/contact-preferences';
import type { Household, Role } from '@driehoek/sdk/shared';
import { html, nothing } from 'lit';

export default { title: 'Contact preferences', component: 'dh-contact-preferences', tags: ['autodocs'] };

interface Args {
  readonly value: unknown;
  readonly perspective?: Role;
  readonly party?: Household;
  readonly readonly?: boolean;
}

const render = ({ value, perspective = 'parent', party, readonly = false }: Args) => html`<dh-contact-preferences
  .value=${value}
  perspective=${perspective}
  party=${party ?? nothing}
  ?readonly=${readonly}
></dh-contact-preferences>`;

const empty = createPreferences({ id: 'aya', schoolYear: '2026-2027', pupil: 'aya', household: 'parents' });
const said: ContactPreferences = {
  ...empty,
  times: ['mon.morning', 'tue.evening', 'thu.evening'],
  channels: { 'in-person': 'liked', phone: 'liked', message: 'fine', email: 'not-liked' },
  language: 'ar',
  interpreter: true,
};

/** A household that has said nothing yet. */
export const Empty = { render, args: { value: empty } };
/** A household that said how it likes to be reached. */
export const Chosen = { render, args: { value: said } };
/** Of a child with two homes, the second has its own. */
export const SecondHome = { render, args: { value: { ...said, household: 'parents-2' }, party: 'parents-2' } };
/** The other home does not see it. */
export const OtherHome = { render, args: { value: { ...said, household: 'parents-2' } } };
/** The class teacher reads it. */
export const ForTeacher = { render, args: { value: said, perspective: 'class-teacher' } };
/** The class teacher, of a family that chose nothing yet. */
export const NothingForTeacher = { render, args: { value: empty, perspective: 'class-teacher' } };
/** Shown, not to be changed. */
export const ReadOnly = { render, args: { value: said, readonly: true } };
/** A value that cannot be used. */
export const Unusable = { render, args: { value: { ...said, times: ['sun.night'] } } };
