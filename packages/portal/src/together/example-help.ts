import { type FamilyHelp, FAMILY_HELP_SCHEMA_VERSION, type HelpEntry, nationalHelp } from '@driehoek/sdk/family-help';
import type { SchoolYear } from '@driehoek/sdk/shared';

/** Local help of an invented place. */
const listLocalHelp = (year: string): readonly HelpEntry[] => [
  {
    id: 'team-nergenshuizen',
    kind: 'district-team',
    title: { nl: 'Wijkteam Nergenshuizen-Oost', en: 'District team Nergenshuizen-East' },
    what: {
      nl: 'Loop binnen met een vraag over geld, wonen, zorg of thuis. Ze denken mee, en gaan mee als dat nodig is.',
      en: 'Walk in with a question about money, housing, care or your family. They think along, and come along when needed.',
    },
    phone: '010 – 555 01 40',
    place: { nl: 'Buurthuis De Sikkel, Maanpad 12', en: 'Community centre De Sikkel, Maanpad 12' },
    hours: { nl: 'elke werkdag van 9 tot 12 uur', en: 'every working day from 9 to 12' },
    languages: ['nl', 'en', 'ar', 'tr'],
    free: true,
    checkedOn: `${year}-08-28`,
  },
  {
    id: 'homework-nergenshuizen',
    kind: 'homework',
    title: { nl: 'Huiswerkplek in de bibliotheek', en: 'Homework room in the library' },
    what: {
      nl: 'Een rustige plek om huiswerk te maken. Studenten helpen.',
      en: 'A quiet place to do homework. Students help.',
    },
    forWhom: { nl: 'leerlingen vanaf groep 6', en: 'pupils from year 6' },
    website: 'bibliotheek-nergenshuizen.example/huiswerk',
    place: { nl: 'Bibliotheek, Sterrenplein 1', en: 'Library, Sterrenplein 1' },
    hours: { nl: 'maandag en woensdag van 15 tot 17 uur', en: 'Monday and Wednesday from 3 to 5 pm' },
    languages: ['nl'],
    free: true,
    checkedOn: `${year}-08-28`,
  },
  {
    id: 'course-nergenshuizen',
    kind: 'language',
    title: { nl: 'Taalcafé De Sikkel', en: 'Language café De Sikkel' },
    what: {
      nl: 'Nederlands praten met een kop thee erbij. U mag uw kind meenemen.',
      en: 'Speak Dutch over a cup of tea. You may bring your child.',
    },
    phone: '010 – 555 01 41',
    place: { nl: 'Buurthuis De Sikkel, Maanpad 12', en: 'Community centre De Sikkel, Maanpad 12' },
    hours: { nl: 'dinsdag van 9 tot 11 uur', en: 'Tuesday from 9 to 11' },
    languages: ['nl', 'ar', 'uk'],
    free: true,
    // Longer than a year ago, so that the school is reminded.
    checkedOn: `${Number(year) - 2}-09-01`,
  },
];

const made = new Map<SchoolYear, FamilyHelp>();

/** The list of help that the school begins with: help of its own invented place, and the start for the Netherlands. */
export function exampleHelp(schoolYear: SchoolYear): FamilyHelp {
  const known = made.get(schoolYear);
  if (known) return known;
  const help: FamilyHelp = {
    id: 'help',
    schemaVersion: FAMILY_HELP_SCHEMA_VERSION,
    area: 'Nergenshuizen',
    entries: [...listLocalHelp(schoolYear.slice(0, 4)), ...nationalHelp.entries],
  };
  made.set(schoolYear, help);
  return help;
}
