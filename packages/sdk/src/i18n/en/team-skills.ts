import type { Catalogue } from '../catalogue.js';
import type * as nl from '../nl/team-skills.js';

export const teamSkills: Catalogue<keyof typeof nl.teamSkills> = {
  'team-skills.title': 'What can our team do?',
  'team-skills.description': 'How large is the part of the team that can do this well?',
  'team-skills.option.3': 'More than two thirds',
  'team-skills.option.2': 'One to two thirds',
  'team-skills.option.1': 'Less than one third',
  'team-skills.section.skills': 'Four skills',
  'team-skills.item.skills.1': 'Consult constructively with parents of pupils with extra support needs.',
  'team-skills.item.skills.2': 'Give parents targeted information about their child.',
  'team-skills.item.skills.3': 'Listen to parents and take their input seriously.',
  'team-skills.item.skills.4': 'Encourage parents to contribute to their child’s development.',
  'team-skills.reference.1': 'primary education, 2019',
  'team-skills.reference.2': 'secondary education, 2019',
  'team-skills.reference.source': 'Smeets and others (2019)',
  'team-skills.source': 'After Smeets and others (2019). The wording of 1 and 2 is ours.',
};
