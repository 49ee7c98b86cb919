import type { InformationCard } from '@driehoek/sdk/information-card';

/** The school of this portal. It does not exist, and neither does anybody who works there. */
export const SCHOOL_NAME = 'De Driehoekige Maan';

/** Lists the school years that can be chosen for a checklist: this one and the two before. */
export function listSchoolYears(current: string): string[] {
  const first = Number(current.slice(0, 4));
  return [0, 1, 2].map((back) => `${first - back}-${first - back + 1}`);
}

/** The information card of one of its classes. */
export const exampleCard: InformationCard = {
  id: 'example',
  schoolYear: '2026-2027',
  group: 'Groep 6',
  school: {
    name: SCHOOL_NAME,
    address: 'Maanpad 3, Nergenshuizen',
    phone: '010 – 555 01 23',
    website: 'maan.example',
  },
  teachers: [
    {
      name: 'Juf Noor',
      days: ['mon', 'tue', 'wed'],
      contacts: [
        {
          channel: 'in-person',
          from: '08:15',
          to: '08:30',
          note: { nl: 'aan de deur', en: 'at the door' },
        },
        { channel: 'phone', value: '010 – 555 01 23', from: '15:15', to: '16:00' },
        { channel: 'message', value: 'Maanbericht', repliesWithin: 2 },
      ],
    },
    {
      name: 'Meester Imre',
      days: ['thu', 'fri'],
      contacts: [
        {
          channel: 'in-person',
          from: '08:15',
          to: '08:30',
          note: { nl: 'aan de deur', en: 'at the door' },
        },
        { channel: 'phone', value: '010 – 555 01 23', from: '15:15', to: '16:00' },
        { channel: 'message', value: 'Maanbericht', repliesWithin: 2 },
      ],
    },
  ],
  absence: { text: { nl: 'vóór 8.30 bellen', en: 'call before 8:30' }, contact: '010 – 555 01 23' },
  moments: [
    {
      title: { nl: 'startgesprek met ouders en kind', en: 'getting to know each other, parents and child' },
      start: '2026-09-10T15:30',
      end: '2026-09-10T19:00',
    },
    { title: { nl: 'inloopochtend', en: 'look-in morning' }, start: '2026-11-24T08:30' },
    {
      title: { nl: 'voortgangsgesprek met ouders en kind', en: 'progress talk with parents and child' },
      start: '2027-02-11',
    },
  ],
  route: [
    {
      question: { nl: 'Over de les, of hoe het gaat', en: 'About class, or how it goes' },
      who: { nl: 'juf Noor of meester Imre', en: 'juf Noor or meester Imre' },
    },
    {
      question: { nl: 'Zorgen, of niet eens?', en: 'Worried, or do you disagree?' },
      who: { nl: 'eerst de leraar, dan Selma (directie)', en: 'the teacher first, then Selma (leadership)' },
    },
    {
      question: { nl: 'Lukt het samen niet?', en: 'Do you not agree in the end?' },
      who: { nl: 'de klachtencommissie', en: 'the complaints committee' },
    },
    {
      question: { nl: 'Liever in vertrouwen praten?', en: 'Rather talk in confidence?' },
      who: { nl: 'Joris, vertrouwenspersoon', en: 'Joris, confidential adviser' },
    },
    {
      question: { nl: 'Hulp met geld, taal of opvoeden?', en: 'Help with money, language or raising children?' },
      who: { nl: 'de lijst met hulp, of vraag het Joris', en: 'the list of help, or ask Joris' },
    },
  ],
  languages: ['nl', 'tr', 'ar'],
};
