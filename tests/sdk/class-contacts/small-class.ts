import type { ClassContacts, ParentContact, PupilContacts } from '@driehoek/sdk/class-contacts';
import { TOPICS } from '@driehoek/sdk/class-contacts';

export const TODAY = '2026-11-22';

/** Every topic is known. */
export const ALL_KNOWN = Object.fromEntries(TOPICS.map((topic) => [topic, 'known'] as const));

export const contact = (
  on: string,
  kind: ParentContact['kind'] = 'informal',
  way: ParentContact['way'] = 'in-person',
): ParentContact => ({ on, way, kind });

export const pupil = (id: string, rest: Partial<PupilContacts> = {}): PupilContacts => ({
  id,
  name: `${id[0]?.toUpperCase()}${id.slice(1)} Maanlicht`,
  topics: ALL_KNOWN,
  contacts: [contact('2026-09-10', 'start-talk'), contact('2026-10-01', 'good-news', 'phone')],
  ...rest,
});

export const classOf = (...pupils: PupilContacts[]): ClassContacts => ({
  id: 'class-6',
  schemaVersion: 2,
  schoolYear: '2026-2027',
  group: 'Groep 6',
  pupils,
});
