import {
  addItem,
  addSection,
  keepInstrument,
  type OwnInstrument,
  putIntoUse,
  rewordItem,
  startInstrument,
} from '@driehoek/sdk/checklist/editing';

const started = startInstrument({
  id: 'kaart-contact',
  title: { nl: 'Contact aan de deur', en: 'Contact at the door' },
  section: { id: 'deur', title: { nl: 'Aan de deur', en: 'At the door' } },
  item: {
    id: 'deur-1',
    actor: 'class-teacher',
    text: {
      nl: 'De klassenleraar staat elke ochtend bij de deur.',
      en: 'The class teacher stands at the door every morning.',
    },
    ownText: { nl: 'Ik sta elke ochtend bij de deur.', en: 'I stand at the door every morning.' },
  },
  source: { nl: 'Eigen lijst van de school', en: 'The school’s own list' },
});

const longer = addSection(
  addItem(started, 'deur', {
    id: 'deur-2',
    actor: 'team',
    text: { nl: 'Alle teamleden groeten ouders bij naam.', en: 'All team members greet parents by name.' },
  }),
  {
    id: 'koffie',
    title: { nl: 'Bij de koffie', en: 'Over coffee' },
    item: {
      id: 'koffie-1',
      actor: 'parent-worker',
      text: {
        nl: 'De medewerker ouderbetrokkenheid zet op dinsdag koffie voor ouders.',
        en: 'The parent worker makes coffee for parents on Tuesdays.',
      },
    },
  },
);

/** A list of a school's own that nobody answers yet. */
export const newList: OwnInstrument = keepInstrument(longer);

/** The same, in use, with a statement reworded and one added since. */
export const ownList: OwnInstrument = {
  ...putIntoUse(newList),
  draft: addItem(
    rewordItem(longer, 'deur-2', {
      actor: 'team',
      text: { nl: 'Wie hier werkt, groet ouders bij naam.', en: 'Who works here greets parents by name.' },
    }),
    'koffie',
    {
      id: 'koffie-2',
      actor: 'leadership',
      text: { nl: 'De directie schuift elke maand aan.', en: 'Leadership joins every month.' },
    },
  ),
};
