/** What the class teacher promised to come back to: never what it is about. */
export const classContactsPromise = {
  'class-contacts-promise.letter':
    'Dank u wel voor uw bericht. Ik heb het gelezen. Ik heb even tijd nodig. Uiterlijk {date} kom ik er bij u op terug.',
  'class-contacts-promise.title': 'Hier kom ik op terug',
  'class-contacts-promise.received': 'Bericht van {date}',
  'class-contacts-promise.on': 'Ik kom terug op',
  'class-contacts-promise.note': 'We bewaren alleen de dag. Waar het over ging, bewaren we niet.',
  'class-contacts-promise.language': 'Taal van het antwoord',
  'class-contacts-promise.answer': 'Kort antwoord voor nu',
  'class-contacts-promise.copy': 'Kopieer het antwoord',
  'class-contacts-promise.copied': 'Gekopieerd.',
  'class-contacts-promise.not-copied': 'Kopiëren lukt hier niet. Selecteer de tekst zelf.',
  'class-contacts-promise.done': 'Ik kwam erop terug',
} as const;
