/** The words of the instrument `team-skills`. */
export const teamSkills = {
  'team-skills.title': 'Wat kan ons team?',
  'team-skills.description': 'Hoe groot is het deel van het team dat dit goed kan?',
  'team-skills.option.3': 'Meer dan twee derde',
  'team-skills.option.2': 'Een tot twee derde',
  'team-skills.option.1': 'Minder dan een derde',
  'team-skills.section.skills': 'Vier vaardigheden',
  'team-skills.item.skills.1': 'Opbouwend overleggen met ouders van leerlingen die extra steun nodig hebben.',
  'team-skills.item.skills.2': 'Ouders gericht informeren over hun kind.',
  'team-skills.item.skills.3': 'Luisteren naar ouders en iets doen met wat zij inbrengen.',
  'team-skills.item.skills.4': 'Ouders stimuleren om hun kind thuis en op school verder te helpen.',
  'team-skills.reference.1': 'basisonderwijs, 2019',
  'team-skills.reference.2': 'voortgezet onderwijs, 2019',
  'team-skills.reference.source': 'Smeets en anderen (2019)',
  'team-skills.source': 'Naar Smeets en anderen (2019). De woorden bij 1 en 2 zijn van ons.',
} as const;
