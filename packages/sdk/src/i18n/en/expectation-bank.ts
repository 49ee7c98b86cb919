import type { Catalogue } from '../catalogue.js';
import type * as nl from '../nl/expectation-bank.js';

export const expectationBank: Catalogue<keyof typeof nl.expectationBank> = {
  'expectation-bank.theme.contact': 'Contact',
  'expectation-bank.theme.information': 'Keeping each other informed',
  'expectation-bank.theme.support-at-home': 'Support at home',
  'expectation-bank.theme.support-at-school': 'Support at school',
  'expectation-bank.theme.rules-and-upbringing': 'Rules and upbringing',
  'expectation-bank.theme.deciding-together': 'Deciding together',
  'expectation-bank.theme.ambitions': 'What we hope for',
  'expectation-bank.theme.disagreement': 'When we disagree',
  'expectation-bank.statement.contact.1': 'Getting in touch now and then, in a way that suits both sides.',
  'expectation-bank.statement.contact.2': 'Being clear about when contact is possible and how soon an answer comes.',
  'expectation-bank.statement.contact.3': 'Asking how the other would like to be addressed.',
  'expectation-bank.statement.information.1': 'Telling that something goes well, also when there are no worries.',
  'expectation-bank.statement.information.2': 'Sharing worries early, even when it is not yet clear what is going on.',
  'expectation-bank.statement.information.3': 'Telling in plain words how learning and behaviour are going.',
  'expectation-bank.statement.support-at-home.1': 'Asking how school is going, and encouraging the child.',
  'expectation-bank.statement.support-at-home.2':
    'Talking, telling stories or reading with the child, in the family’s own language or in Dutch.',
  'expectation-bank.statement.support-at-home.3':
    'Keeping a steady rhythm: enough sleep, on time for school, and somewhere calm to learn.',
  'expectation-bank.statement.support-at-school.1': 'Saying what the child needs at school.',
  'expectation-bank.statement.support-at-school.2':
    'Saying honestly what is possible at school and what is not, and why.',
  'expectation-bank.statement.support-at-school.3': 'Telling how a plan is going half-way, not only at the end.',
  'expectation-bank.statement.rules-and-upbringing.1': 'Standing behind the school rules, at home and at school.',
  'expectation-bank.statement.rules-and-upbringing.2': 'Asking or saying something about upbringing, without judging.',
  'expectation-bank.statement.rules-and-upbringing.3': 'After a punishment, telling what happened and what it was for.',
  'expectation-bank.statement.deciding-together.1': 'Deciding whether there will be extra support, and which.',
  'expectation-bank.statement.deciding-together.2': 'Using what parents know about their child and already do at home.',
  'expectation-bank.statement.deciding-together.3': 'Giving the child a say in what is decided.',
  'expectation-bank.statement.ambitions.1': 'Helping the child to speak up for themselves.',
  'expectation-bank.statement.ambitions.2': 'Helping the child to consider others and be polite.',
  'expectation-bank.statement.ambitions.3': 'Helping the child to get good results.',
  'expectation-bank.statement.disagreement.1': 'Showing that criticism is welcome.',
  'expectation-bank.statement.disagreement.2':
    'When something disappoints: first talking with the person concerned, alone or together with somebody.',
  'expectation-bank.statement.disagreement.3': 'Asking how things are now, some time after a disagreement.',
  'expectation-bank.pupil.contact.1': 'Letting each other know something now and then, in a way that suits everybody.',
  'expectation-bank.pupil.contact.2': 'Being clear about when you can ask something and how soon an answer comes.',
  'expectation-bank.pupil.contact.3': 'Asking what somebody would like to be called.',
  'expectation-bank.pupil.information.1': 'Telling that something goes well, also when nothing is wrong.',
  'expectation-bank.pupil.information.2': 'Saying soon that something bothers you, even if you do not know what it is.',
  'expectation-bank.pupil.information.3': 'Telling in plain words how I am doing at school.',
  'expectation-bank.pupil.support-at-home.1': 'Asking how school was, and cheering me on.',
  'expectation-bank.pupil.support-at-home.2':
    'Talking, telling stories or reading with me, in the language that suits us.',
  'expectation-bank.pupil.support-at-home.3':
    'Making sure I sleep enough, am on time for school and have somewhere calm to learn.',
  'expectation-bank.pupil.support-at-school.1': 'Saying what I need at school.',
  'expectation-bank.pupil.support-at-school.2': 'Saying honestly what is possible at school and what is not, and why.',
  'expectation-bank.pupil.support-at-school.3': 'Telling how a plan is going half-way, not only at the end.',
  'expectation-bank.pupil.rules-and-upbringing.1': 'Finding the same school rules right, at home and at school.',
  'expectation-bank.pupil.rules-and-upbringing.2':
    'Asking or saying something about how things are at home, without judging.',
  'expectation-bank.pupil.rules-and-upbringing.3': 'After a punishment, telling what happened and what it was for.',
  'expectation-bank.pupil.deciding-together.1': 'Deciding whether I get extra help, and which.',
  'expectation-bank.pupil.deciding-together.2': 'Using what my parents know about me and already do at home.',
  'expectation-bank.pupil.deciding-together.3': 'Letting me have a say in what is decided.',
  'expectation-bank.pupil.ambitions.1': 'Helping me to stand up for myself.',
  'expectation-bank.pupil.ambitions.2': 'Helping me to think of others and be kind.',
  'expectation-bank.pupil.ambitions.3': 'Helping me to learn well.',
  'expectation-bank.pupil.disagreement.1': 'Showing that you may also say what you do not like.',
  'expectation-bank.pupil.disagreement.2':
    'When something disappoints: first talking with that person, alone or together with somebody.',
  'expectation-bank.pupil.disagreement.3': 'Asking how things are now, after a quarrel.',
};
