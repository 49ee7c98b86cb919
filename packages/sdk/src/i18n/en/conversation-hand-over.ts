import type { Catalogue } from '../catalogue.js';
import type * as nl from '../nl/conversation-hand-over.js';

/** What a family takes along to another school, as a text. */
export const conversationHandOverFile: Catalogue<keyof typeof nl.conversationHandOverFile> = {
  'conversation-hand-over.file.title': 'What goes along from school year {year}',
  'conversation-hand-over.file.title-pupil': 'What goes along about {pupil}, from school year {year}',
  'conversation-hand-over.file.given': 'The family itself chose what is in here.',
  'conversation-hand-over.file.strength': 'This goes well ({who}): {text}',
  'conversation-hand-over.file.know': 'Good to know ({who}): {text}',
  'conversation-hand-over.file.agreement': 'Agreement: {text}',
  'conversation-hand-over.file.keeps': '(who: {who})',
};

/** With which a family chooses what goes along, and asks to talk on. */
export const conversationHandOver: Catalogue<keyof typeof nl.conversationHandOver> = {
  'conversation-hand-over.title': 'What may go along to the next teacher?',
  'conversation-hand-over.hint.parents':
    'You choose what the next teacher hears from you. What you do not choose does not go along. You can take it back until it has been passed on.',
  'conversation-hand-over.hint.pupil':
    'You choose what your next teacher hears from you. What you do not choose does not go along. You can take it back until it has been passed on.',
  'conversation-hand-over.from': 'It goes along on {date} at the earliest.',
  'conversation-hand-over.agreements': 'Agreements that still hold',
  'conversation-hand-over.kind': 'What is it?',
  'conversation-hand-over.kind.strength': 'This goes well',
  'conversation-hand-over.kind.know': 'Good to know',
  'conversation-hand-over.kind.agreement': 'Agreement',
  'conversation-hand-over.words.parents': 'What do you want the next teacher to know?',
  'conversation-hand-over.words.pupil': 'What do you want your next teacher to know?',
  'conversation-hand-over.give': 'This may go along',
  'conversation-hand-over.along': 'This is what the next teacher reads',
  'conversation-hand-over.along.none.parents': 'You gave nothing along yet.',
  'conversation-hand-over.along.none.pupil': 'You gave nothing along yet.',
  'conversation-hand-over.take-back': 'Do not give this after all',
  'conversation-hand-over.closed.parents':
    'What you gave has gone along. You can read it below, and it does not change any more. Do you want to add something? Tell the next teacher at the start talk.',
  'conversation-hand-over.closed.pupil':
    'What you gave has gone along. You can read it below, and it does not change any more. Do you want to add something? Tell your next teacher at the start talk.',
  'conversation-hand-over.typed.parents': 'You typed this, but did not give it along:',
  'conversation-hand-over.typed.pupil': 'You typed this, but did not give it along:',
  'conversation-hand-over.later': 'This came after that. It goes along only if the school passes it on:',
  'conversation-hand-over.went': 'This went along on {date}.',
  'conversation-hand-over.other-school.parents':
    'Is your child going to another school? Then take this along yourself. The file has only what you chose above.',
  'conversation-hand-over.other-school.pupil':
    'Are you going to another school? Then take this along yourself. The file has only what you chose above.',
  'conversation-hand-over.save-text': 'Save as text',
  'conversation-hand-over.save-file': 'Save as a file for the school’s computer',
  'conversation-hand-over.print': 'Print what goes along',
  'conversation-hand-over.file-name': 'What goes along',
  'conversation-hand-over.school.title': 'What the family gives along to the next teacher',
  'conversation-hand-over.school.hint':
    'Parents and pupil choose this themselves. Only this goes along to the start talk of next year.',
  'conversation-hand-over.school.none': 'Nothing was given along yet.',
  'conversation-hand-over.talk-on': 'I want to talk about this again',
  'conversation-hand-over.talk-on.title': 'Talk again?',
  'conversation-hand-over.talk-on.hint.parents':
    'Does something still bother you, or did it not go well? Let the school know. Then you talk on about it together.',
  'conversation-hand-over.talk-on.hint.pupil':
    'Does something still bother you, or did it not go well? Let the school know. Then you talk on about it together.',
  'conversation-hand-over.talk-on.field': 'About what? You need not fill in anything.',
  'conversation-hand-over.talk-on.field.pupil': 'About what? You need not fill in anything.',
  'conversation-hand-over.talk-on.send': 'Let the school know',
  'conversation-hand-over.talk-on.sent': 'The school knows that you want to talk about this again.',
  'conversation-hand-over.talk-on.sent.pupil': 'The school knows that you want to talk about this again.',
  'conversation-hand-over.talk-on.take-back': 'It is no longer needed',
  'conversation-hand-over.talk-on.of': 'Asked by {who}: to talk about this again',
};
