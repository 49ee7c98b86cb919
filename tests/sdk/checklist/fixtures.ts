import { type Instrument, INSTRUMENT_SCHEMA_VERSION, type Response } from '@driehoek/sdk/checklist';

/** A quality card of a fictional school: two parts, three statements. */
export const qualityCard: Instrument = {
  id: 'quality-card',
  schemaVersion: INSTRUMENT_SCHEMA_VERSION,
  version: '1',
  title: { nl: 'Contact aan de deur', en: 'Contact at the door' },
  scale: {
    kind: 'yes-partly-no',
    options: [
      { value: 'yes', points: 2, label: { nl: 'Ja', en: 'Yes' } },
      { value: 'partly', points: 1, label: { nl: 'Beetje', en: 'Partly' } },
      { value: 'no', points: 0, label: { nl: 'Nee', en: 'No' } },
    ],
  },
  sections: [
    {
      id: 'door',
      title: 'Aan de deur',
      items: [
        { id: 'door.1', text: 'Wij groeten elke ouder.' },
        { id: 'door.2', text: 'Wij kennen elke ouder bij naam.' },
      ],
    },
    { id: 'phone', title: 'Aan de telefoon', items: [{ id: 'phone.1', text: 'Wij bellen ook met goed nieuws.' }] },
  ],
  minimumPoints: 1,
  validated: false,
  source: 'Basisschool De Verzonnen Tuin',
};

/** An answered {@link qualityCard}. */
export const doorResponse: Response = {
  id: 'r1',
  schemaVersion: 1,
  instrument: 'quality-card',
  instrumentVersion: '1',
  schoolYear: '2026-2027',
  role: 'class-teacher',
  answers: { 'door.1': 'yes', 'door.2': 'unknown' },
};
