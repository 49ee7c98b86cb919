import { CLASS_CONTACTS_SCHEMA_VERSION, type ClassContacts, type ParentContact } from '@driehoek/sdk/class-contacts';
import type { SchoolYear } from '@driehoek/sdk/shared';
import { GROUP } from '../year/example-entries.js';

/** The names of invented children. */
const NAMES =
  'Aya Bo Çem Daan Elif Fenna Gijs Hana Ilias Jip Kiki Levi Mila Noah Olle Puck Quint Rania Sem Tess Umut Vera Wout Xia Yara Zoë Amir Britt Casper Duru'.split(
    ' ',
  );

/** Came in November: the first days with each other have been, and the talk to get acquainted is still to come. */
const NEWCOMER = 'Rania';

/** Creates an example class list in which the teacher has spoken to some parents and not yet to others. */
export function exampleClass(schoolYear: SchoolYear): ClassContacts {
  const year = schoolYear.slice(0, 4);
  return {
    id: `class-6.${schoolYear}`,
    schemaVersion: CLASS_CONTACTS_SCHEMA_VERSION,
    schoolYear,
    group: GROUP,
    pupils: NAMES.map((name, index) => ({
      id: `pupil-${index + 1}`,
      name,
      ...(index % 10 === 7 && { isNew: true }),
      topics: {},
      contacts: contactsOf(name, index, year),
    })),
  };
}

function contactsOf(name: string, index: number, year: string): readonly ParentContact[] {
  if (name === NEWCOMER)
    return [
      { on: `${year}-11-09`, way: 'in-person', kind: 'informal' },
      { on: `${year}-11-12`, way: 'phone', kind: 'good-news' },
    ];
  return index % 4 === 3 ? [] : [{ on: `${year}-09-10`, way: 'in-person', kind: 'start-talk' }];
}
