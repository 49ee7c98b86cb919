/** The complaint route of Dutch schools. */
export const complaintRoute = {
  'complaint-route.step.person': 'Praat met degene om wie het gaat, zoals de leraar of mentor.',
  'complaint-route.step.head': 'Praat met de schoolleider. Die kan bemiddelen.',
  'complaint-route.step.board': 'Vraag het schoolbestuur om hulp.',
  'complaint-route.step.committee':
    'Dien een klacht in bij de klachtencommissie. Die reageert binnen 4 weken. Het advies is niet bindend.',
  'complaint-route.beside.confidential-adviser': 'Vertrouwenspersoon: op elk moment, in vertrouwen.',
  'complaint-route.beside.confidential-inspector':
    'Vertrouwensinspecteur: bij misbruik, geweld, discriminatie of radicalisering. Bel 0900 111 3 111.',
  'complaint-route.beside.disputes-committee':
    'Geschillencommissie passend onderwijs: over toelating, verwijdering of een opp (plan voor extra hulp). Vraag het binnen 6 weken aan.',
  'complaint-route.beside.education-consultant': 'Onderwijsconsulent: helpt gratis en kiest geen kant.',
  'complaint-route.step.person.staff': 'Ouders praten met degene om wie het gaat, zoals de leraar of mentor.',
  'complaint-route.step.head.staff': 'Ouders praten met de schoolleider. Die kan bemiddelen.',
  'complaint-route.step.board.staff': 'Ouders vragen het schoolbestuur om hulp.',
  'complaint-route.step.committee.staff':
    'Ouders dienen een klacht in bij de klachtencommissie. Die reageert binnen 4 weken. Het advies is niet bindend.',
  'complaint-route.beside.disputes-committee.staff':
    'Geschillencommissie passend onderwijs: over toelating, verwijdering of een opp (plan voor extra hulp). Ouders vragen het binnen 6 weken aan.',
  'complaint-route.step.person.pupil': 'Praat met degene om wie het gaat, of met je leraar. Neem gerust iemand mee.',
  'complaint-route.step.head.pupil': 'Praat met de schoolleider. Die luistert naar iedereen en denkt mee.',
  'complaint-route.step.committee.pupil':
    'Kom je er nog niet uit? Je ouders kunnen een klacht indienen bij de klachtencommissie.',
  'complaint-route.beside.confidential-adviser.pupil':
    'Vertrouwenspersoon: met die kun je altijd praten. Die vertelt niets door zonder het jou te zeggen.',
  'complaint-route.beside.confidential-inspector.pupil':
    'Vertrouwensinspecteur: als iemand op school je pijn doet, uitscheldt of lastigvalt. Bel 0900 111 3 111.',
} as const;
