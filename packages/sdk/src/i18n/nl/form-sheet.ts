/** What was not taken over of a sheet in which a questionnaire stands (XLSForm). */
export const formSheet = {
  'form-sheet.no-survey': 'We vinden geen tabel met de kolommen “type”, “name” en “label”.',
  'form-sheet.no-statements': 'Er staat geen vraag in met één antwoord uit een lijst (“select_one”).',
  'form-sheet.other-columns': 'Deze kolommen gebruiken we niet: {found}.',
  'form-sheet.other-type': 'Dit soort regel nemen we niet over: {found}.',
  'form-sheet.no-name': 'Deze vraag heeft geen naam in de kolom “name”.',
  'form-sheet.no-label': 'Deze vraag heeft geen tekst in de kolom “label”.',
  'form-sheet.same-name': 'Deze naam staat al boven een andere vraag: {found}.',
  'form-sheet.reserved-name': 'Deze naam kan hier niet: {found}.',
  'form-sheet.unknown-list': 'De antwoorden van deze vraag staan nergens: {found}.',
  'form-sheet.other-list': 'Een lijst heeft één soort antwoorden. Deze vraag heeft andere: {found}.',
  'form-sheet.empty-group': 'Van dit deel bleef geen vraag over: {found}.',
  'form-sheet.open-group': 'Dit deel wordt nergens afgesloten. We lezen het tot het einde: {found}.',
  'form-sheet.stray-end': 'Hier wordt een deel afgesloten dat niet begon.',
  'form-sheet.every-list': 'Dit antwoord staat al bij elke vraag: {found}.',
  'form-sheet.order': 'We rekenen het bovenste antwoord als het beste, en het onderste als 0 punten.',
  'form-sheet.rest': 'De vragen',
} as const;
