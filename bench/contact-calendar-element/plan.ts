import type { YearPlan } from '@driehoek/sdk/contact-calendar';
import { addDays } from '@driehoek/sdk/shared';

/** A year of 500 moments, from the first day of the school year on. */
export const plan: YearPlan = {
  id: 'busy',
  schoolYear: '2026-2027',
  region: 'midden',
  timeZone: 'Europe/Amsterdam',
  entries: Array.from({ length: 500 }, (_, index) => {
    const day = addDays('2026-08-01', Math.floor((index * 364) / 500));
    const hour = String(8 + (index % 12)).padStart(2, '0');
    return {
      id: `moment-${index}`,
      level: 'school',
      kind: index % 3 ? 'informal' : 'progress-talk',
      formal: index % 3 === 0,
      title: `moment ${index + 1}`,
      start: `${day}T${hour}:00`,
      end: `${day}T${hour}:45`,
      place: 'aula',
      reminders: [],
    };
  }),
};
/** Where both begin. */
export const today = '2026-08-03';
