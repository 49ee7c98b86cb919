import { type FamilyHelp, nationalHelp } from '@driehoek/sdk/family-help';

/** Help in a place that does not exist. */
export const localHelp: FamilyHelp = {
  id: 'help',
  area: { nl: 'Verzonnendam', en: 'Verzonnendam' },
  entries: [
    {
      id: 'team',
      kind: 'district-team',
      title: { nl: 'Wijkteam De Boog', en: 'District team De Boog' },
      what: { nl: 'Denkt mee over geld, wonen en zorg.', en: 'Thinks along about money, housing and care.' },
      phone: '010 – 555 01 50',
      email: 'hallo@deboog.example',
      place: 'Boogplein 2',
      hours: { nl: 'elke werkdag van 9 tot 12 uur', en: 'every working day from 9 to 12' },
      languages: ['nl', 'en', 'ar'],
      free: true,
      checkedOn: '2026-09-01',
    },
    {
      id: 'course',
      kind: 'language',
      title: { nl: 'Taalcafé', en: 'Language café' },
      what: { nl: 'Nederlands praten met een kop thee erbij.', en: 'Speak Dutch over a cup of tea.' },
      forWhom: { nl: 'volwassenen', en: 'adults' },
      website: 'taalcafe.example',
      languages: ['nl', 'tr'],
      free: false,
      checkedOn: '2024-09-01',
    },
    ...nationalHelp.entries.slice(3, 6),
  ],
};
