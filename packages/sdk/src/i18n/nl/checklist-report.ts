export const checklistReport = {
  'checklist.report.people': { one: '{count} mens antwoordde', other: '{count} mensen antwoordden' },
  'checklist.report.nobody': 'Nog niemand heeft geantwoord.',
  'checklist.report.counting': 'We tellen de antwoorden: {count} van {total}.',
  'checklist.report.place': 'Locatie of klas',
  'checklist.report.place.all': 'alles samen',
  'checklist.report.place.name': { one: '{name} ({count} mens)', other: '{name} ({count} mensen)' },
  'checklist.report.place.hint':
    'Een locatie of klas staat er alleen bij als genoeg mensen antwoordden. Ook het verschil met andere groepen zegt dan niet wat één mens antwoordde. Rollen staan er niet apart.',
  'checklist.report.withheld.all': 'Er zijn nog te weinig antwoorden om te laten zien, minder dan {minimum}.',
  'checklist.report.withheld.roles': {
    one: 'Van {count} mens laten we de rol niet apart zien. Anders is uit te rekenen wat een groep van minder dan {minimum} mensen antwoordde.',
    other:
      'Van {count} mensen laten we de rol niet apart zien. Anders is uit te rekenen wat een groep van minder dan {minimum} mensen antwoordde.',
  },
  'checklist.report.withheld.statement':
    'Niet te zien: te weinig mensen antwoordden, of er is anders uit te rekenen wat iemand antwoordde.',
  'checklist.report.withheld.statements': {
    one: '{count} uitspraak is niet te zien en telt hier niet mee.',
    other: '{count} uitspraken zijn niet te zien en tellen hier niet mee.',
  },
  'checklist.report.withheld.section':
    'De antwoorden zijn hier niet te zien: te weinig mensen antwoordden, of er is anders uit te rekenen wat iemand antwoordde.',
  'checklist.report.office': 'Wat namens de school is ingevuld, staat apart. Het telt niet mee bij iedereen.',
  'checklist.report.replaced': {
    one: 'Eén keer vulde iemand opnieuw in; het laatste antwoord telt.',
    other: '{count} keer vulde iemand opnieuw in; het laatste antwoord telt.',
  },
  'checklist.report.drafts': {
    one: '1 mens is begonnen en nog niet klaar. Dat telt hier nog niet mee.',
    other: '{count} mensen zijn begonnen en nog niet klaar. Dat telt hier nog niet mee.',
  },
  'checklist.report.words': 'In eigen woorden',
  'checklist.report.words.withheld':
    'Wat mensen schreven, laten we zien vanaf {minimum} mensen. Zo is niet te raden wie iets schreef.',
  'checklist.report.words.remarks': 'Opmerkingen',
  'checklist.report.proposals': 'Voorstellen voor actiepunten',
  'checklist.report.remarks': { one: '{count} opmerking', other: '{count} opmerkingen' },
  'checklist.report.not-validated': 'Deze vragenlijst is niet wetenschappelijk getoetst.',
  'checklist.report.strengths': 'Sterke kanten',
  'checklist.report.profile': 'Zo antwoordden we',
  'checklist.report.whose': 'Antwoorden van',
  'checklist.report.all': 'iedereen',
  'checklist.report.strong': 'sterk',
  'checklist.report.start': 'begin hier',
  'checklist.report.scored': { one: '{count} antwoord', other: '{count} antwoorden' },
  'checklist.report.statements': 'Per uitspraak',
  'checklist.report.no-answers': 'Geen antwoorden op deze schaal',
  'checklist.report.as-table': 'Als tabel',
  'checklist.report.measures': 'Voor wie meer wil rekenen',
  'checklist.report.measure.mean': 'Gemiddelde',
  'checklist.report.measure.mean.what': 'de punten van alle antwoorden op de schaal, gedeeld door hun aantal.',
  'checklist.report.measure.percent': 'Van 100',
  'checklist.report.measure.percent.what': 'hetzelfde gemiddelde, van 0 (het laagste antwoord) tot 100 (het hoogste).',
  'checklist.report.measure.coverage': 'Ingevuld',
  'checklist.report.measure.coverage.what':
    'welk deel een antwoord op de schaal gaf. ‘Niet van toepassing’ telt daarin niet mee.',
  'checklist.report.measure.agreement': 'Eensgezind (A)',
  'checklist.report.measure.agreement.what':
    'van -1 (twee kampen) via 0 (gelijk verdeeld) tot 1 (iedereen hetzelfde), volgens Van der Eijk.',
  'checklist.report.measure.consensus': 'Consensus',
  'checklist.report.measure.consensus.what':
    'van 0 (twee kampen) tot 1 (iedereen hetzelfde), volgens Tastle en Wierman.',
  'checklist.report.measure.alpha':
    'Over alle uitspraken samen, iedereen: Krippendorffs alfa is {alpha}. Bij 1 antwoorden mensen op elke uitspraak hetzelfde, bij 0 is het toeval.',
  'checklist.report.column.subject': 'Onderdeel',
  'checklist.report.column.year': 'Schooljaar',
  'checklist.report.column.role': 'Rol',
  'checklist.report.preconditions': 'Is dit op orde?',
  'checklist.report.next': 'Waar beginnen we?',
  'checklist.report.how': 'Zo kunt u beginnen',
  'checklist.report.more': { one: 'Nog {count} uitspraak', other: 'Nog {count} uitspraken' },
  'checklist.report.gaps': 'Wie ziet het hoe?',
  'checklist.report.gaps.sections': 'Per onderdeel',
  'checklist.report.gaps.items': 'Uitspraken met het grootste verschil',
  'checklist.report.gaps.over': 'over {count} van de {total} uitspraken',
  'checklist.report.gaps.none': 'Bij geen enkele uitspraak zien rollen het heel anders.',
  'checklist.report.years': 'Jaar naast jaar',
  'checklist.report.years.people':
    '{before}: {beforeCount} mensen. {after}: {afterCount} mensen. Het hoeven niet dezelfde mensen te zijn.',
  'checklist.report.years.withheld': 'In een van beide jaren waren er te weinig antwoorden om te laten zien.',
  'checklist.report.reference': 'Landelijk gevraagd',
  'checklist.report.reference.here': {
    one: 'Bij ons, rol {who} ({count} mens): gemiddeld {mean} over alles samen. De schaal loopt van {low} tot {high}.',
    other:
      'Bij ons, rol {who} ({count} mensen): gemiddeld {mean} over alles samen. De schaal loopt van {low} tot {high}.',
  },
  'checklist.report.reference.there': '{population}: gemiddeld {mean}. Bron: {source}',
  'checklist.report.reference.no-norm':
    'Daar is dezelfde rol gevraagd: {who}. Dit is niet jullie norm. Het is iets om over te praten.',
  'checklist.report.talk-by': 'Een klassenleraar of zorgprofessional bereidt dit gesprek voor.',
  'checklist.report.actions.none': 'Nog geen actiepunten. Kies er een bij een advies of een uitspraak.',
  'checklist.report.action.make': 'Maak hier een actiepunt van',
  'checklist.report.actions.whole': 'Over het geheel',
  'checklist.report.actions.at': 'Staat bij: {title}',
  'checklist.report.action.also': 'Helpt dit ook bij een ander onderdeel?',
  'checklist.report.action.save': 'Bewaren',
  'checklist.report.action.cancel': 'Niet bewaren',
  'checklist.report.action.edit': 'Wijzigen',
  'checklist.report.action.download': 'Opslaan als spreadsheet (CSV)',
  'checklist.report.action.print': 'Afdrukken',
  'checklist.report.table.people': 'Wie antwoordde',
  'checklist.report.table.answers': 'Antwoorden',
  'checklist.report.table.number': 'Aantal',
  'checklist.report.table.minimum': 'Minste aantal mensen achter een getal',
  'checklist.report.table.statement': 'Uitspraak',
  'checklist.report.table.kind': 'Soort',
  'checklist.report.table.text': 'Tekst',
  'checklist.report.table.office': '{role} (namens de school)',
  'checklist.report.out': 'Dit overzicht meenemen',
  'checklist.report.out.print': 'Afdrukken',
  'checklist.report.out.xlsx': 'Tabellen voor Excel (.xlsx)',
  'checklist.report.out.csv': 'Tabellen als CSV',
  'checklist.report.out.svg': 'Tekeningen (SVG)',
  'checklist.report.out.failed': 'Het bestand maken is niet gelukt. Probeer het nog eens.',
  'checklist.report.error': 'We kunnen dit overzicht niet laten zien.',
  'checklist.report.error.previous': 'We kunnen het vorige jaar er niet naast zetten.',
} as const;

export const checklistActions = {
  'checklist.action.text': 'Actiepunt',
  'checklist.action.about': 'Waarover',
  'checklist.action.owner': 'Wie',
  'checklist.action.due': 'Klaar op',
  'checklist.action.also': 'Ook goed voor',
} as const;

export const checklistAdvice = {
  'checklist.advice.count': '{count} keer ‘{label}’',
  'checklist.advice.quoted': '‘{label}’',
  'checklist.advice.too-few': {
    one: 'Er is nog geen antwoord om te laten zien.',
    other: 'Er zijn nog te weinig antwoorden om te laten zien. Vanaf {count} mensen kan het.',
  },
  'checklist.advice.strong-section': '{title}: dit gaat goed. Er is {counts} gekozen.',
  'checklist.advice.strong-statement': 'Dit lukt nu het best: ‘{statement}’ Er is {counts} gekozen.',
  'checklist.advice.good-statement': '‘{statement}’ Dit gaat goed: er is {counts} gekozen.',
  'checklist.advice.keep-going-in-all':
    'Geen uitspraak vraagt als eerste aandacht. Kies samen wat u wilt vasthouden en wat nog beter kan.',
  'checklist.advice.many-unknown':
    'Bij ‘{title}’ bleven {count} van de {asked} antwoorden uit: {unknown} keer ‘weet ik niet’, {unanswered} keer niets ingevuld. Vraag hoe dat komt.',
  'checklist.advice.start-step': 'Begin bij stap {step}: {title}.',
  'checklist.advice.start-section': 'Begin bij ‘{title}’.',
  'checklist.advice.first-to-gain':
    'Er is {counts} gekozen. Het is de eerste stap waar nog veel te winnen is. De volgende stappen bouwen hierop voort.',
  'checklist.advice.most-to-gain': 'Er is {counts} gekozen. Bij dit onderdeel is het meest te winnen.',
  'checklist.advice.below-points':
    'Er is {counts} gekozen. Het is het eerste onderdeel onder de eigen grens van deze vragenlijst: {limit} punten gemiddeld.',
  'checklist.advice.statement': '‘{statement}’ Er is {counts} gekozen.',
  'checklist.advice.many-partly': 'Velen kiezen {label}: wat is er nog nodig?',
  'checklist.advice.people-disagree': 'De antwoorden lopen uiteen: praat erover hoe dat komt.',
  'checklist.advice.roles-differ':
    'Het hangt af van wie u het vraagt. Rol {high}: {highCounts}. Rol {low}: {lowCounts}.',
  'checklist.advice.everyone': 'iedereen',
  'checklist.advice.office': '{role} (namens de school)',
  'checklist.advice.keep-going-in-parts':
    'Geen onderdeel vraagt als eerste aandacht. Kies samen wat u wilt vasthouden en wat nog beter kan.',
  'checklist.advice.keep-going':
    'Geen stap vraagt als eerste aandacht. Kies samen wat u wilt vasthouden en wat nog beter kan.',
} as const;
