import type { Catalogue } from '../catalogue.js';
import type * as nl from '../nl/conversation-ways.js';

/** What the phases of a talk to repair what went wrong are called. */
export const repairPhases: Catalogue<keyof typeof nl.repairPhases> = {
  'conversation-ways.repair.phase.strengths': 'What went well between us before?',
  'conversation-ways.repair.phase.parents': 'What happened, and what was that like? The parents',
  'conversation-ways.repair.phase.pupil': 'What happened, and what was that like? The pupil',
  'conversation-ways.repair.phase.school': 'What happened, and what could the school have done differently?',
  'conversation-ways.repair.phase.keep-and-change': 'What is needed to go on together?',
  'conversation-ways.repair.phase.agreements': 'Small steps ahead',
};

/** The ways of working with a conversation. */
export const conversationWays: Catalogue<keyof typeof nl.conversationWays> = {
  'conversation-ways.choose': 'Or choose a way that suits this family',
  'conversation-ways.pupil-led.title': 'The pupil presents, three times a year',
  'conversation-ways.pupil-led.when': 'Good when the pupil may own the learning.',
  'conversation-ways.pupil-led.how':
    'The pupil shows parents and teacher what was learned. Parents are clearly expected. Every week there is a short contact, also when it goes well.',
  'conversation-ways.appreciative-support.title': 'Help, from what goes well',
  'conversation-ways.appreciative-support.when': 'Good when help is needed and trust is thin.',
  'conversation-ways.appreciative-support.how':
    'Everybody first says who they are and what they hope. Begin with a compliment and with understanding. Try before you say no, say honestly what cannot be promised, and celebrate small steps. Tell half-way how it is going.',
  'conversation-ways.new-pupil.title': 'A new pupil',
  'conversation-ways.new-pupil.when': 'Good when trust must grow fast.',
  'conversation-ways.new-pupil.how':
    'Make contact twice in the first week, face to face or by phone. Then there is a start talk on wishes and expectations. What these parents need decides how it goes on.',
  'conversation-ways.explained-plan.title': 'A plan of support that everybody understands',
  'conversation-ways.explained-plan.when': 'Good when it takes long to see a result.',
  'conversation-ways.explained-plan.how':
    'Explain the goal with examples and pictures. Ask a parent to join who has been through it. Tell parents half-way how it goes, and do nothing without their knowing. Does somebody from outside do something? Ask afterwards how it went.',
  'conversation-ways.newcomers.title': 'New in the Netherlands',
  'conversation-ways.newcomers.when': 'Good when all is new to the family.',
  'conversation-ways.newcomers.how':
    'The whole family is welcome at the door each day, and parents see in lessons how you work. Talk three times or more, each in the own language. Others help only together with the parents.',
  'conversation-ways.yearly-home-visit.title': 'A home visit every year',
  'conversation-ways.yearly-home-visit.when': 'Good when school and home may be one world.',
  'conversation-ways.yearly-home-visit.how':
    'Visit everybody at the start of each school year. The aim is to get to know each other, and nothing else.',
  'conversation-ways.repair.title': 'Repairing what went wrong',
  'conversation-ways.repair.name': 'Going on together',
  'conversation-ways.repair.when': 'Good when a talk or an event hurt, and you want to go on together.',
  'conversation-ways.repair.how':
    'First two steps back, and only then ahead. Each tells what happened and what that was like. The school also says what it could have done differently itself. Then you choose one or two small steps together, and call within a week.',
  'conversation-ways.task.interpreter': 'interpreter',
  'conversation-ways.task.experienced-parent': 'a parent who has been through this',
};
