import type { Catalogue } from '../catalogue.js';
import type * as nl from '../nl/conversation-staff.js';

/** What the phases are for, and what to look at when a talk gets stuck: for who leads it. */
export const conversationHints: Catalogue<keyof typeof nl.conversationHints> = {
  'conversation.phase.welcome.hint': 'Who is who, why are we here and how do we address each other?',
  'conversation.phase.strengths.hint': 'Everybody names something that goes well.',
  'conversation.phase.parents.hint': 'The parents know their child best, and begin.',
  'conversation.phase.pupil.hint': 'What does the pupil think and want?',
  'conversation.phase.school.hint': 'The school says in plain words what it sees, and what it can do.',
  'conversation.phase.keep-and-change.hint': 'What works already and stays? What do we want to be different?',
  'conversation.phase.agreements.hint': 'Who does what, and when? Rather one small step than many plans.',
  'conversation.phase.closing.hint': 'How was this talk, and when do we look back together?',
  'conversation.phase.repair.strengths.hint': 'Everybody names something that went well before, also something small.',
  'conversation.phase.repair.parents.hint': 'The parents tell, the others listen. Nobody has to defend themselves.',
  'conversation.phase.repair.pupil.hint': 'The pupil tells it, writes it down or shows it.',
  'conversation.phase.repair.school.hint': 'The school also says what its own part was.',
  'conversation.phase.repair.keep-and-change.hint': 'What does everybody need? It is not about who is to blame.',
  'conversation.phase.repair.agreements.hint': 'One or two small steps are enough. When do we hear how it goes?',
  'conversation.focus.content': 'What it is about',
  'conversation.focus.content.hint': 'What happened, and what do we know for certain?',
  'conversation.focus.procedure': 'How we talk',
  'conversation.focus.procedure.hint': 'What do we talk about first, and how does everybody get time?',
  'conversation.focus.interaction': 'How we treat each other',
  'conversation.focus.interaction.hint': 'What is happening between us now, and what do we need from each other?',
  'conversation.focus.feeling': 'What it does to us',
  'conversation.focus.feeling.hint': 'How is this for everybody? Listen first, then go on.',
};

/** What `dh-conversation-planner` says to staff alone. */
export const conversationStaff: Catalogue<keyof typeof nl.conversationStaff> = {
  'conversation-planner.invitation.draft': 'Only the school knows of this conversation.',
  'conversation-planner.invitation.changed': {
    one: 'The family does not know yet that {name} comes.',
    other: 'The family does not know yet that {name} come.',
  },
  'conversation-planner.invitation.also-with':
    'This talk is now also with {who}. That has not been told yet: until then nobody there sees the talk.',
  'conversation-planner.missed': {
    one: 'Joined later: {who}. One point that you shared with {others} cannot be read there yet.',
    other: 'Joined later: {who}. {count} points that you shared with {others} cannot be read there yet.',
  },
  'conversation-planner.invitation.share': 'Share the invitation',
  'conversation-planner.invitation.tell': 'Tell what changed',
  'conversation-planner.support-plan.title': 'A plan with goals?',
  'conversation-planner.support-plan.hint':
    'Is this about a plan for extra help? Then you write the goals here, and ask the parents for their consent.',
  'conversation-planner.support-plan.start': 'Yes, with goals',
  'conversation-planner.agenda.schedule': 'Order and time',
  'conversation-planner.questions.more': 'Choose from {count} other questions',
  'conversation-planner.questions.own': '+ Question of your own',
  'conversation-planner.phases.title': 'How the conversation goes',
  'conversation-planner.phases.sum': '{sum} of {minutes} minutes',
  'conversation-planner.phases.reset': 'Back to the usual order',
  'conversation-planner.advice.title': 'Points to consider',
  'conversation-planner.advice.none': 'This conversation is well prepared.',
  'conversation-planner.difficult.title': 'When it gets difficult',
  'conversation-planner.difficult.hint':
    'Choose what is most like how it goes now. Then you see what a next step can be. Your choice is kept nowhere.',
  'conversation-planner.difficult.next': 'What you can do',
  'conversation-planner.hold.ready': 'Is everybody there? Then the conversation can begin. You see one step at a time.',
  'conversation-planner.hold.early':
    'This conversation is planned for {date}. Was it moved? Then change the day first.',
  'conversation-planner.hold.draft': 'The family does not know of this conversation yet. Share the invitation first.',
  'conversation-planner.hold.ended':
    'This conversation was rounded off, on {date} at {time}. What was agreed stands under Agreements.',
  'conversation-planner.hold.again': 'Go on talking after all',
  'conversation-planner.hold.start': 'Begin the conversation',
  'conversation-planner.hold.next': 'Go on',
  'conversation-planner.hold.finish': 'Round off the conversation',
  'conversation-planner.hold.pause': 'Pause',
  'conversation-planner.hold.paused': 'A short pause',
  'conversation-planner.hold.resume': 'Continue',
  'conversation-planner.hold.left': { one: '{count} minute left', other: '{count} minutes left' },
  'conversation-planner.hold.over': { one: '{count} minute over', other: '{count} minutes over' },
  'conversation-planner.focus.title': 'Is it getting stuck?',
  'conversation-planner.focus.hint':
    'Look at one thing at a time, together. A pause is fine too. What is the question behind the question?',
  'conversation-planner.focus.none': 'We can go on',
  // The screen that the family sees too, and rounding off.
  'conversation-planner.hold.said': 'What each says',
  'conversation-planner.hold.said-hint':
    'This is how the school understands it. Whoever said it can put it right, now or later.',
  'conversation-planner.hold.own': 'Not on the screen',
  'conversation-planner.hold.own-ask': 'Is anybody looking? What you will see is not shared with everybody.',
  'conversation-planner.hold.own-show': 'Nobody is looking',
  'conversation-planner.hold.own-cancel': 'Rather not',
  'conversation-planner.hold.own-hint': 'This goes away by itself, or with Escape.',
  'conversation-planner.hold.own-hide': 'Hide',
  'conversation-planner.hold.own-none': 'There is nothing here for this part.',
  'conversation-planner.hold.own-to-school': 'read by the school only',
  'conversation-planner.hold.own-shared': 'shared with {parties}',
  'conversation-planner.hold.own-unshared': 'not shared',
  'conversation-planner.hold.open': 'This is still open',
  'conversation-planner.hold.open-hint': 'Fill it in here together. You can also round off as it is.',
  'conversation-planner.hold.open-none': 'Everything is filled in',
  'conversation-planner.hold.finish-anyway': 'Round off as it is',
  'conversation-planner.lapse.hint':
    '{who} said yes to this. So the agreement does not disappear. It stays, struck through.',
  'conversation-planner.lapse.drop': 'Let this agreement lapse',
  'conversation-planner.lapse.revive': 'The agreement stands after all',
  'conversation-planner.disagreed.title': 'Not everybody agrees with this',
  'conversation-planner.disagreed.read': 'It said then:',
  'conversation-planner.disagreed.hint':
    'Talk about it together. It stays until whoever said so says that it is right.',
  'conversation-planner.beside.add': 'Write beside it',
  'conversation-planner.beside.field': 'What the school says beside it',
};

export const conversationPeople: Catalogue<keyof typeof nl.conversationPeople> = {
  'conversation.person.parent': 'a parent',
  'conversation.person.pupil': 'the pupil',
  'conversation.person.class-teacher': 'the class teacher',
  'conversation.person.leadership': 'somebody of the leadership',
  'conversation.person.care-professional': 'the care professional',
  'conversation.person.parent-worker': 'the parent involvement worker',
  'conversation.person.team': 'the team',
  'conversation.person.experienced-parent': 'an experienced parent',
  'conversation.person.external': 'somebody from outside the school',
};

export const conversationReview: Catalogue<keyof typeof nl.conversationReview> = {
  'conversation.advice.unannounced': {
    one: 'Does the family know that {name} is coming, and why? Tell them beforehand. An unexpected face startles people, and they say less.',
    other:
      'Does the family know that {name} are coming, and why? Tell them beforehand. An unexpected face startles people, and they say less.',
  },
  'conversation.advice.many-professionals': {
    one: 'There are {professionals} people from school or from outside facing one parent. Who is really needed? Or can the parent bring somebody?',
    other:
      'There are {professionals} people from school or from outside in this talk, with {count} parents. Who is really needed?',
  },
  'conversation.advice.no-interpreter': {
    one: '{name} speaks another language best than the people from school. Ask whether an interpreter would help. Do not let the child translate.',
    other:
      '{name} speak another language best than the people from school. Ask whether an interpreter would help. Do not let the child translate.',
  },
  'conversation.advice.no-good-news':
    'Nothing that goes well has been noted yet. Begin with that: parents and pupil then know that the school sees more than worries.',
  'conversation.advice.no-good-news.of-others':
    'The school has not written yet what goes well. Begin with that: then parents and pupil know that the school sees more than worries.',
  'conversation.advice.no-good-news.unshared':
    'What goes well has been noted, but the parents cannot read it yet. Share it beforehand, or begin the conversation with it.',
  'conversation.advice.parents-not-first':
    'In this plan the school speaks before the parents. Ask the parents first: they know their child best.',
  'conversation.advice.parents-not-first.missing':
    'In this plan the parents have no part of their own yet. Give them the floor, before the school: they know their child best.',
  'conversation.advice.no-pupil-role':
    'Choose with the pupil: telling it, joining in, or letting somebody tell it. The talk is about the pupil.',
  'conversation.advice.no-expectation':
    'Nobody has said yet when this is a good talk. Ask everybody beforehand. Then you talk about what counts for each other.',
  'conversation.advice.one-sided-expectation.parents':
    'What the parents hope for has not been noted yet. Ask them beforehand. A talk belongs to both sides.',
  'conversation.advice.one-sided-expectation.school':
    'What the school hopes for has not been noted yet. Add it. Then the parents know where they stand.',
  'conversation.advice.one-sided-expectation.both':
    'What parents and school hope for has not been noted yet. Ask beforehand, and add your own.',
  'conversation.advice.too-little-time.agenda':
    'Together the points take {needed} minutes, and there are {minutes}. Choose what can wait, or take more time. Hurry makes it hard to listen.',
  'conversation.advice.too-little-time.phases':
    'Together the parts of the talk take {needed} minutes, and there are {minutes}. Make them shorter, or take more time.',
  'conversation.advice.unexplained-term': {
    one: 'Parents read {term} here. Explain it in plain words. Not everybody dares to ask what a word means.',
    other: 'Parents read {term} here. Explain them in plain words. Not everybody dares to ask what a word means.',
  },
  'conversation.advice.difficult-by-mail':
    'Bad or hard news does not belong in a written message. Meet, or call. Then you hear what it does to the other.',
  'conversation.advice.consent-to-support-plan':
    'This is about a plan for extra help (opp). On the help itself, the action part, the parents decide too. The school needs their yes.',
  'conversation.advice.agreement-without-who':
    'Who does {text}? Without a name everybody thinks that somebody else does it.',
  'conversation.advice.agreement-without-date': {
    one: 'When is {text} ready? With a day beside it everybody knows when you come back to it.',
    other: 'When are {text} ready? With a day beside them everybody knows when you come back to them.',
  },
  'conversation.advice.one-sided-agreements.parents':
    'All agreements are for the parents. What does the school do, and what do you do together? Together works better.',
  'conversation.advice.one-sided-agreements.school':
    'All agreements are for the school. What do parents and pupil want to do themselves? What happens at home counts a lot.',
  'conversation.advice.one-sided-agreements.pupil':
    'All agreements are for the pupil. What do parents and school do to help? A child cannot do it alone.',
  'conversation.advice.one-sided-agreements.external':
    'All agreements are for people from outside. What do school, parents and pupil do themselves? Help from outside does not stand alone.',
  'conversation.advice.no-follow-up':
    'There is no day yet to look back together. Choose it now. That keeps the agreements alive.',
};
