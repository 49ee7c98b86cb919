import type { Catalogue } from '../catalogue.js';
import type * as nl from '../nl/parent-experience.js';

export const parentExperience: Catalogue<keyof typeof nl.parentExperience> = {
  'parent-experience.title': 'How is your contact with school?',
  'parent-experience.description': 'We would like to hear how it is for you. No answer is right or wrong.',
  'parent-experience.section.experience': 'Your experience',
  'parent-experience.item.experience.1': 'The parent feels welcome at school.',
  'parent-experience.own.experience.1': 'I feel welcome at school.',
  'parent-experience.item.experience.2': 'People at school greet the parent.',
  'parent-experience.own.experience.2': 'People at school greet me.',
  'parent-experience.item.experience.3': 'The parent knows how and when the teacher can be reached.',
  'parent-experience.own.experience.3': 'I know how and when I can reach the teacher.',
  'parent-experience.item.experience.4': 'The parent hears good news about the child too.',
  'parent-experience.own.experience.4': 'I hear good news about my child too.',
  'parent-experience.item.experience.5': 'If there are worries, the parent hears of them early.',
  'parent-experience.own.experience.5': 'If there are worries, I hear of them early.',
  'parent-experience.item.experience.6': 'The school asks the parent how it goes at home.',
  'parent-experience.own.experience.6': 'The school asks me how it goes at home.',
  'parent-experience.item.experience.7': 'The parent has a say in decisions about the child.',
  'parent-experience.own.experience.7': 'I have a say in decisions about my child.',
  'parent-experience.item.experience.8': 'What parent and school agree on is done.',
  'parent-experience.own.experience.8': 'What we agree on is done.',
  'parent-experience.source': 'Driehoek',
};
