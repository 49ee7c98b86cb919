/** The words of the instrument `parent-experience`. */
export const parentExperience = {
  'parent-experience.title': 'Hoe ervaart u het contact met school?',
  'parent-experience.description': 'Wij horen graag hoe het voor u is. Er zijn geen goede of foute antwoorden.',
  'parent-experience.section.experience': 'Uw ervaring',
  'parent-experience.item.experience.1': 'Ik voel mij welkom op school.',
  'parent-experience.item.experience.2': 'Mensen op school groeten mij.',
  'parent-experience.item.experience.3': 'Ik weet hoe en wanneer ik de leraar kan bereiken.',
  'parent-experience.item.experience.4': 'Ik hoor ook goed nieuws over mijn kind.',
  'parent-experience.item.experience.5': 'Zijn er zorgen, dan hoor ik dat vroeg.',
  'parent-experience.item.experience.6': 'De school vraagt mij hoe het thuis gaat.',
  'parent-experience.item.experience.7': 'Ik beslis mee over mijn kind.',
  'parent-experience.item.experience.8': 'Wat we afspreken, gebeurt ook.',
  'parent-experience.source': 'Driehoek',
} as const;
