/** What people wrote for the record of a conversation, in the text for the school’s own pupil-tracking system. */
export const conversationRecord = {
  'conversation-record.draft': 'Verslag van de school',
  'conversation-record.taken-back': {
    one: 'Teruggenomen door de school: {count} stuk van het verslag.',
    other: 'Teruggenomen door de school: {count} stukken van het verslag.',
  },
  'conversation-record.additions': 'Wat anderen erbij schreven',
  'conversation-record.addition': '{who}, in eigen woorden: “{words}”',
  'conversation-record.answers': 'Klopt het verslag?',
  'conversation-record.answer.agreed': '{who}: ja',
  'conversation-record.answer.disagreed': '{who}: nee',
  'conversation-record.answer.changed': '{who}: zei ja tegen een eerdere tekst',
  'conversation-record.answer.withdrawn': '{who}: zei ja tegen een tekst die de school daarna terugnam',
  'conversation-record.answer.disagreed-withdrawn': '{who}: nee, tegen een tekst die de school daarna terugnam',
  'conversation-record.answer.none': '{who}: nog geen antwoord',
  'conversation-record.answer.not-asked': '{who}: nog niet gevraagd',
  'conversation-record.not-agreed': 'Let op: nog niet iedereen vindt dat dit verslag klopt.',
} as const;

/** With which school and family write that record together. */
export const conversationRecordForm = {
  'conversation-record.title': 'Wat de school bewaart van dit gesprek',
  'conversation-record.title.pupil': 'Wat de school opschrijft',
  'conversation-record.field': 'Wat er in het verslag komt',
  'conversation-record.audience': 'Wie leest dit mee?',
  'conversation-record.nobody': 'Kies eerst wie dit meeleest.',
  'conversation-record.add.school': '+ Schrijf een stuk verslag',
  'conversation-record.add.parents': '+ Schrijf er iets bij',
  'conversation-record.add.pupil': '+ Schrijf er iets bij',
  'conversation-record.hint.school':
    'Schrijf kort wat er besproken is, zonder oordeel. Kruis per stuk aan wie meeleest, en deel het. Wie meeleest, schrijft eigen woorden ernaast. Kopieer het onderaan, bij de samenvatting voor het leerlingvolgsysteem, als ieder antwoordde.',
  'conversation-record.hint.parents':
    'De school bewaart een kort verslag van het gesprek. U leest wat de school met u deelt. Klopt er iets niet, of mist u iets? Schrijf het ernaast. De school verandert uw woorden niet.',
  'conversation-record.hint.pupil':
    'De school bewaart een kort verslag van het gesprek. Jij leest wat de school met jou deelt. Klopt er iets niet? Schrijf het ernaast. Niemand verandert jouw woorden.',
  'conversation-record.ask.parents': 'Klopt het verslag dat de school bewaart?',
  'conversation-record.ask.pupil': 'Klopt wat de school opschreef en bewaart?',
  'conversation-record.again.parents': 'De school heeft het verslag veranderd. Klopt het zo?',
  'conversation-record.again.pupil': 'De school heeft het verslag veranderd. Klopt het zo?',
  'conversation-record.again-withdrawn.parents': 'De school nam een stuk van het verslag terug. Klopt het zo?',
  'conversation-record.again-withdrawn.pupil': 'De school nam een stuk van het verslag terug. Klopt het zo?',
  'conversation-record.yes': 'Ja, dit klopt',
  'conversation-record.no': 'Nee, dit klopt niet',
  'conversation-record.answered.yes': 'Gezegd: dit klopt.',
  'conversation-record.answered.no': 'Gezegd: dit klopt niet. Dat komt ook in het verslag.',
  'conversation-record.answers.title': 'Wat ieder van het verslag vindt',
  'conversation-record.state.agreed': 'het klopt',
  'conversation-record.state.disagreed': 'het klopt niet',
  'conversation-record.state.changed': 'ja tegen een eerdere tekst',
  'conversation-record.state.withdrawn': 'ja tegen een tekst die is teruggenomen',
  'conversation-record.state.none': 'nog geen antwoord',
  'conversation-record.state.not-asked': 'nog niet gevraagd',
  'conversation-record.withdrawn': 'De school nam daarna een stuk terug.',
  'conversation-record.outdated': 'De school veranderde de tekst daarna.',
  // Those who say yes to the agreements do not say so to the text of the record by that.
  'conversation-record.wait':
    'Wacht liever nog met kopiëren. Nog geen ja tegen de tekst van het verslag: {who}. Een ja tegen de afspraken is iets anders.',
  'conversation-record.copy-anyway': 'Toch kopiëren, als nog niet akkoord',
} as const;
