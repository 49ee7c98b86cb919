import type { Catalogue } from '../catalogue.js';
import type * as nl from '../nl/parent-offers.js';

export const parentOffers: Catalogue<keyof typeof nl.parentOffers> = {
  'parent-offers.kind.guest': 'be a guest and tell what I went through',
  'parent-offers.kind.expert-team': 'think along about a theme',
  'parent-offers.kind.class-task': 'do something in class',
  'parent-offers.kind.initiative': 'start something new',
  'parent-offers.kind.meeting': 'bring parents together',
  'parent-offers.answer.yes': 'Yes, please!',
  'parent-offers.answer.talk': 'Let us talk about it',
  'parent-offers.answer.not-now': 'Not right now',
};

export const parentOffersView: Catalogue<keyof typeof nl.parentOffersView> = {
  'parent-offers.title': 'What I can do',
  'parent-offers.lead':
    'You know your child and there is a lot that you can do. School learns from that, and so do other parents. Something small is welcome too. You do not have to do anything.',
  'parent-offers.lead.private': 'School reads what you write here and always answers. Other parents do not read it.',
  'parent-offers.not-here': 'Here parents tell what they can do for school.',
  'parent-offers.not-here.pupil':
    'Here parents tell what they can do for school. Do you have an idea? Tell it in class.',
  'parent-offers.form.new': 'I can …',
  'parent-offers.form.change': 'Change what you can do',
  'parent-offers.form.kind': 'What sort of thing is it?',
  'parent-offers.form.example.guest': 'For instance: I tell other parents what we did when our child got extra help.',
  'parent-offers.form.example.expert-team': 'For instance: I think along about reading, healthy food or phones.',
  'parent-offers.form.example.class-task':
    'For instance: I can read aloud, help with building and making things, or talk about my work.',
  'parent-offers.form.example.initiative': 'For instance: I want to start a vegetable garden, or swap books.',
  'parent-offers.form.example.meeting': 'For instance: I pour coffee and help parents get to know each other.',
  'parent-offers.form.text': 'I can …',
  'parent-offers.form.times': 'When are you available? (may be empty)',
  'parent-offers.form.name': 'Your name (may be empty)',
  'parent-offers.form.send': 'Tell the school',
  'parent-offers.form.save': 'Change',
  'parent-offers.form.cancel': 'Never mind',
  'parent-offers.form.blank': 'First write down what you can do. A few words will do.',
  'parent-offers.mine': 'What you offered',
  'parent-offers.offered': 'Offered on {date}',
  'parent-offers.times': 'When: {times}',
  'parent-offers.waiting':
    'School has not answered yet. You will always get an answer. Until then you can still change your words.',
  'parent-offers.answered': 'Answer from school ({role}), {date}',
  'parent-offers.comes-back': 'School comes back to this on {date}.',
  'parent-offers.withdrawn': 'You withdrew this on {date}. School no longer reads your words.',
  'parent-offers.change': 'Change',
  'parent-offers.change-named': 'Change: {text}',
  'parent-offers.withdraw': 'Withdraw',
  'parent-offers.withdraw-named': 'Withdraw: {text}',
  'parent-offers.said.sent': 'Thank you! School reads this and will answer you.',
  'parent-offers.said.sent.waits': 'Thank you! Once this is at school, school reads it and will answer you.',
  'parent-offers.said.changed': 'Changed.',
  'parent-offers.said.withdrawn': 'Withdrawn. School no longer reads your words. You need not say why.',
  'parent-offers.said.withdrawn.waits':
    'Withdrawn. Once school knows, it no longer reads your words. You need not say why.',
  'parent-offers.said.put-back': 'Put back. School reads your words again.',
  'parent-offers.said.put-back.waits': 'Put back. Once school knows, it reads your words again.',
  'parent-offers.undo': 'Put back',
  'parent-offers.none': 'There is nothing to show yet.',
  'parent-offers.error.title': 'We cannot show this.',
};

export const parentOffersIssues: Catalogue<keyof typeof nl.parentOffersIssues> = {
  'parent-offers.issue.comes-back': 'When does school come back to this? Choose a day.',
};
