import '@driehoek/elements/contact-calendar/editor/define';
import type { YearPlan } from '@driehoek/sdk/contact-calendar';
import type { Role } from '@driehoek/sdk/shared';
import { html } from 'lit';

export default { title: 'Contact calendar editor', component: 'dh-contact-calendar-editor', tags: ['autodocs'] };

interface Args {
  readonly value: YearPlan;
  readonly perspective?: Role;
  readonly disabled?: boolean;
}

/** The plan of an invented school. */
const plan: YearPlan = {
  id: 'kompas',
  schoolYear: '2026-2027',
  region: 'midden',
  timeZone: 'Europe/Amsterdam',
  entries: [
    {
      id: 'progress',
      level: 'school',
      kind: 'progress-talk',
      formal: true,
      title: { nl: 'voortgangsgesprekken', en: 'progress talks' },
      start: '2026-11-19T15:30',
      end: '2026-11-19T20:00',
      reminders: [{ daysBefore: 7, channel: 'letter' }],
      attendance: { total: { answers: 12, people: 19 } },
    },
  ],
};

/** The editor of a plan, and the tools of one moment beside it, as a page has them that shows moments in its own way. */
const render = ({ value, perspective = 'class-teacher', disabled = false }: Args) =>
  html`<dh-provider .now=${new Date('2026-11-16T09:00:00Z')} perspective=${perspective}>
    <dh-contact-calendar-editor .value=${value} ?disabled=${disabled}></dh-contact-calendar-editor>
    <dh-contact-calendar-entry-tools .value=${value.entries[0]}></dh-contact-calendar-entry-tools>
  </dh-provider>`;

export const Alone = { args: { value: plan }, render };
export const Disabled = { args: { value: plan, disabled: true }, render };
export const WithoutMoments = { args: { value: { ...plan, entries: [] } }, render };
