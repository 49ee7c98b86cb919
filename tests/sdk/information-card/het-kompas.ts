import type { InformationCard } from '@driehoek/sdk/information-card';

/** A card as a school would fill it in. */
export const hetKompas: InformationCard = {
  id: 'kompas-6',
  schemaVersion: 1,
  schoolYear: '2026-2027',
  group: { nl: 'Groep 6', en: 'Year 6' },
  school: {
    name: 'Het Kompas',
    address: 'Windroos 12, 3011 AB Rotterdam',
    phone: '010 – 555 01 23',
    email: 'info@hetkompas.example',
    website: 'www.hetkompas.example',
    logo: 'https://hetkompas.example/logo.svg',
  },
  teachers: [
    {
      name: 'Juf Esra',
      days: ['mon', 'tue', 'wed'],
      contacts: [
        {
          channel: 'phone',
          value: '010 – 555 01 23',
          days: ['mon', 'tue', 'wed', 'thu', 'fri'],
          from: '15:15',
          to: '16:00',
        },
        { channel: 'email', value: 'esra@hetkompas.example', repliesWithin: 2 },
      ],
    },
    { name: 'Meester Bram', days: ['thu', 'fri'], contacts: [] },
  ],
  absence: { text: { nl: 'vóór 8.30 bellen', en: 'call before 8:30' }, contact: '010 – 555 01 23' },
  moments: [
    { title: 'voortgangsgesprek', start: '2027-02-11' },
    { title: 'startgesprek, met uw kind', start: '2026-09-10T15:30', end: '2026-09-10T19:00' },
  ],
  route: [
    { question: 'Over de les of uw kind', who: 'juf Esra of meester Bram' },
    { question: 'Zorgen of niet eens?', who: 'Nadia, de directeur', contact: 'nadia@hetkompas.example' },
  ],
  languages: ['nl', 'tr', 'ar'],
};
