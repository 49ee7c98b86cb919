import type { Catalogue } from '../catalogue.js';
import type * as nl from '../nl/conversation-support.js';

export const supportView: Catalogue<keyof typeof nl.supportView> = {
  'conversation-planner.support.title': 'Goals of the plan',
  'conversation-planner.support.title.pupil': 'What we work on together',
  'conversation-planner.support.count': { one: '{count} goal', other: '{count} goals' },
  'conversation-planner.support.hint-staff':
    'Write per goal what goes better when it works out. What each does for it stands with the agreements. Everybody in this talk reads the goals.',
  'conversation-planner.support.hint':
    'This is what school, home and your child work on together. Is anything not clear? Please ask.',
  'conversation-planner.support.hint.external':
    'This is what school, home and the pupil work on together. What you agreed to do stands with the agreements.',
  'conversation-planner.support.hint.pupil': 'Is something not clear, or do you want something else? Just say so.',
  'conversation-planner.support.none': 'There are no goals in the plan yet.',
  'conversation-planner.support.none.pupil': 'There are no goals in your plan yet.',
  'conversation-planner.support.goal': 'Goal',
  'conversation-planner.support.add': '+ Goal',
  'conversation-planner.support.evaluate-on': 'Look back together on',
  'conversation-planner.support.looks-back': 'We look back on it together on {date}.',
  'conversation-planner.support.nothing-done': 'Nothing has been agreed for this goal yet.',
  'conversation-planner.support.other-agreements': 'Other agreements',
  'conversation-planner.support.for-goal': 'For which goal',
  'conversation-planner.support.no-goal': 'no goal',
  'conversation-planner.support.outcome': 'How far are we?',
  'conversation-planner.support.outcome.not-yet': 'not yet',
  'conversation-planner.support.outcome.partly': 'in part',
  'conversation-planner.support.outcome.reached': 'reached',
  'conversation-planner.support.outcome-on': 'On {date}: {outcome}.',
  'conversation-planner.support.outcome-add': 'How it stands today',
  'conversation-planner.support.outcome-none': 'not chosen yet',
  'conversation-planner.support.outcome-remove': 'Take this away',
  'conversation-planner.support.outcome-text': 'In a few words',
  'conversation-planner.support.check-in-text': 'How is it going?',
  'conversation-planner.support.decide.pupil':
    'Your parents have a say in this plan. What you think counts too. Do say it.',
  'conversation-planner.outside.add': 'Write down who it is',
  'conversation-planner.outside.name': 'Who is it?',
  'conversation-planner.outside.task': 'Comes from (youth care, school doctor)',
  'conversation-planner.outside.hint':
    'This person stands with who take part as well, under Prepare. There you tell the family.',
  'conversation-planner.after-care.add': 'Plan when you ask how it went',
  'conversation-planner.after-care.planned': 'The school asks on {date} how it is going.',
  'conversation-planner.after-care.unannounced':
    'The family does not know yet that {name} takes part. Tell them first.',
  'conversation-planner.consent.title': 'Your consent to the plan',
  'conversation-planner.consent.title-staff': 'Consent of parents',
  'conversation-planner.consent.hint':
    'You have a say in what happens in the plan. You may say yes and you may say no. You may also change your mind later.',
  'conversation-planner.consent.hint-staff':
    'The school asks, the parents answer themselves: each home for itself. The school cannot fill in their answer.',
  'conversation-planner.consent.authority': 'These parents have a say (they have parental authority):',
  'conversation-planner.consent.no-goals': 'First write a goal, and what each does for it.',
  'conversation-planner.consent.draft':
    'The parents do not know of this conversation yet. Share the invitation first. After that you ask for their consent here.',
  'conversation-planner.consent.ask': 'Ask for consent',
  'conversation-planner.consent.ask-again': 'Ask again',
  'conversation-planner.consent.state.none': 'not asked yet',
  'conversation-planner.consent.state.asked': 'asked on {date}, no answer yet',
  'conversation-planner.consent.state.given': 'consented on {date}',
  'conversation-planner.consent.state.refused': 'did not consent on {date}',
  'conversation-planner.consent.state.refused-before': 'did not consent on {date}, in the talk before this one',
  'conversation-planner.consent.state.changed': 'consented on {date}, the plan was changed since',
  'conversation-planner.consent.awaited': 'asked again on {date}',
  'conversation-planner.consent.not-asked':
    'The school will ask you later whether you consent. You do not need to do anything now.',
  'conversation-planner.consent.question': 'Do you consent to this plan?',
  'conversation-planner.consent.what': 'This is in the plan',
  'conversation-planner.consent.given': 'Yes, we consent',
  'conversation-planner.consent.refused': 'No, we do not consent',
  'conversation-planner.consent.reason': 'Why? You do not have to say.',
  'conversation-planner.consent.read-by':
    'Your answer and your reason are read by {who}. Your child does not read them.',
  // Beside the answer, before it is given: what others read of a no.
  'conversation-planner.consent.if-refused':
    'Do you say no? Then your child reads that the plan is not settled yet. So does whoever from outside the school does something of the plan. They do not read who said no, nor why.',
  'conversation-planner.consent.if-refused-outside':
    'Do you say no? Then whoever from outside the school does something of the plan reads that it is not settled yet. Who said no, and why, is not told.',
  'conversation-planner.consent.send': 'Send our answer',
  'conversation-planner.consent.lacks': 'First choose an answer. Then you can send it.',
  'conversation-planner.consent.other-home': 'What the other home does does not stand here.',
  'conversation-planner.consent.other-home-staff':
    'Each home reads the goals and what it does itself, or school or the pupil. What the other home does is left out.',
  'conversation-planner.consent.sent': 'Thank you. The school sees your answer.',
  'conversation-planner.consent.again': 'The plan was changed after your answer. Read it again, and then answer.',
  'conversation-planner.consent.other': 'Answer otherwise after all',
  'conversation-planner.refused.title': 'What can happen now?',
  'conversation-planner.refused.counts': 'Your no counts. Without your consent this part of the plan is not settled.',
  'conversation-planner.refused.talk': 'Talk with the school about your reason. What should be different?',
  'conversation-planner.refused.help':
    'Would you like somebody to think along? An education (and care) consultant helps free of charge. The support point for parents of the school alliance thinks along too.',
  'conversation-planner.refused.route':
    'Can you not work it out together? Then you can go to the national disputes committee for inclusive education. Or follow the route for complaints: it stands under Prepare.',
  'conversation-planner.refused.no-hurry': 'You do not have to change your answer. Nobody may force you to.',
  'conversation-planner.refused.standing':
    'Not all parents have consented. So this plan is not settled. The next step is to talk about it together.',
  'conversation-planner.refused.standing.pupil': 'This plan is not settled yet. First there will be a talk about it.',
  'conversation-planner.refused.standing.external':
    'This plan is not settled yet. First there will be a talk about it. Ask the school what you do now.',
  'conversation-planner.refused.staff.talk': 'Ask for the reason and listen. Do not ask for another answer.',
  'conversation-planner.refused.staff.change':
    'Look together for what can be different: a smaller goal, other help, another moment.',
  'conversation-planner.refused.staff.help':
    'Tell who thinks along with parents: an education (and care) consultant, or the alliance’s support point for parents and young people.',
  'conversation-planner.refused.staff.route':
    'Can you not work it out together? Point parents to the disputes committee for inclusive education and the route for complaints.',
  'conversation-planner.refused.staff.again': 'Has the plan become different? Then ask again.',
  'conversation-planner.promises.since': 'You have known this since {date}',
  'conversation-planner.promises.since.pupil': 'You have known this since {date}',
  'conversation-planner.promises.since-staff': 'The family has known this since {date}',
};

export const supportSummary: Catalogue<keyof typeof nl.supportSummary> = {
  'conversation.support.goals': 'Goals of the plan',
  'conversation.support.goals.pupil': 'What we work on together',
  'conversation.support.for-goal': 'For the goal: {text}',
  'conversation.support.evaluate-on': 'Look back together on: {text}',
  'conversation.support.outcome': 'How far, on {date}: {outcome}',
  'conversation.support.outcome.not-yet': 'not yet',
  'conversation.support.outcome.partly': 'in part',
  'conversation.support.outcome.reached': 'reached',
  'conversation.support.leader': 'Keeps the overview: {text}',
  'conversation.support.leader-agreement': 'Sees to it: {text}',
  'conversation.support.check-in-text': '{text}. How it is going: {words}',
  'conversation.support.cannot-since': '{text} (you have known this since {date})',
  'conversation.support.consents': 'Consent to the plan',
  'conversation.support.consent': '{who}: {state}',
  'conversation.support.consent.none': 'not asked yet',
  'conversation.support.consent.asked': 'asked on {date}, no answer yet',
  'conversation.support.consent.given': 'consented on {date}',
  'conversation.support.consent.refused': 'did not consent on {date}',
  'conversation.support.consent.refused-before': 'did not consent on {date}, in the talk before this one',
  'conversation.support.consent.changed': 'consented on {date}, the plan was changed since',
};

export const supportReview: Catalogue<keyof typeof nl.supportReview> = {
  'conversation.advice.goal-without-school': {
    one: 'What does the school do for {text}? A goal needs something of the school too, or it all comes down to home.',
    other:
      'What does the school do for {text}? Each goal needs something of the school too, or it all comes down to home.',
  },
  'conversation.advice.no-half-way':
    'There is no moment yet to tell half-way how it is going. Choose one. A plan takes long for who hears nothing.',
  'conversation.advice.consent-refused':
    'Did not consent to the plan: {name}. Talk about the reason and about what can be different. Tell who thinks along with parents, and do not press.',
  'conversation.advice.consent-outdated':
    'The plan was changed after the yes of {name}. Tell what is different, and ask again.',
  'conversation.advice.no-leader':
    'Who keeps the overview of this plan? Choose one person. Then the family knows whom to turn to.',
  'conversation.advice.agreement-without-leader':
    'Who sees to it that {text} happens? Choose one person for each agreement.',
  'conversation.advice.agreement-without-person':
    'Who from outside does {text}? Put that person with those who take part, and tell the family beforehand who it is.',
  'conversation.advice.agreement-without-after-care':
    'Somebody from outside does {text}. When do you ask the family how it went? Plan it now: a referral is not the end.',
};

export const supportSheet: Catalogue<keyof typeof nl.supportSheet> = {
  'conversation.sheet.goals.parents': 'The goals of the plan',
  'conversation.sheet.goals.pupil': 'What we work on together',
  'conversation.sheet.goals.school': 'The goals of the plan',
};
