import type { Catalogue } from '../catalogue.js';
import type * as nl from '../nl/offer-answers.js';

export const offerAnswers: Catalogue<keyof typeof nl.offerAnswers> = {
  'offer-answers.title': 'What parents offer',
  'offer-answers.lead':
    'A parent who offers something always gets an answer: kind, with a reason, and with a day on which you come back to it.',
  'offer-answers.none': 'Nothing has been offered yet. Ask at the door: what would you like to do?',
  'offer-answers.waiting': {
    one: '{count} parent waits for words from school',
    other: '{count} parents wait for words from school',
  },
  'offer-answers.nobody-waits': 'Everybody has an answer.',
  'offer-answers.other': 'Answered or withdrawn',
  'offer-answers.since': 'Waiting since {date}',
  'offer-answers.comes-back': 'You would come back to it on {date}',
  'offer-answers.from': '{name}, parent of {pupil}',
  'offer-answers.from-parent': 'A parent of {pupil}',
  'offer-answers.withdrawn': 'Withdrawn on {date}. There is nothing left to read, and nothing to ask.',
  'offer-answers.answer': 'Answer',
  'offer-answers.answer-named': 'Answer: {text}',
  'offer-answers.again': 'Answer anew',
  'offer-answers.again-named': 'Answer anew: {text}',
  'offer-answers.plan': 'Make it a moment',
  'offer-answers.plan-named': 'Make it a moment: {text}',
  'offer-answers.planned': 'This is in the year plan.',
  'offer-answers.form.kind': 'Your answer',
  'offer-answers.form.text': 'What do you want to say to this parent?',
  'offer-answers.form.hint.yes': 'Say thanks, and what happens next.',
  'offer-answers.form.hint.talk': 'Say thanks, say what you still want to know, and choose a day to talk.',
  'offer-answers.form.hint.not-now':
    'Say thanks, say honestly why it does not fit now, and choose a day on which you come back to it.',
  'offer-answers.form.comes-back': 'On which day do you come back to it?',
  'offer-answers.form.send': 'Answer',
  'offer-answers.form.cancel': 'Never mind',
  'offer-answers.form.wrong-text': 'Write a few words, with a yes too.',
  'offer-answers.form.wrong-day': 'Choose the day on which you come back to it.',
  'offer-answers.said.answered': 'The parent now reads your answer.',
};
