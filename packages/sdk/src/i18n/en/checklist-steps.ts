import type { Catalogue } from '../catalogue.js';
import type * as nl from '../nl/checklist-steps.js';

export const checklistSteps: Catalogue<keyof typeof nl.checklistSteps> = {
  'checklist.steps.what': 'What is it?',
  'checklist.steps.why': 'Why does it matter?',
  'checklist.steps.ways': 'How a school can do this',
  'checklist.steps.for': 'Who take part: {roles}',
  'checklist.steps.becomes.calendar-entry': 'This becomes a moment in the year.',
  'checklist.steps.becomes.conversation': 'This becomes a conversation with a family.',
  'checklist.steps.becomes.part': 'What helps with this: {part}.',
  'checklist.steps.go.calendar-entry': 'Make it a moment',
  'checklist.steps.go.conversation': 'Prepare a conversation',
  'checklist.steps.go.part': 'Go to: {part}',
  'checklist.steps.part.class-contacts': 'class list',
  'checklist.steps.part.information-card': 'information card',
  'checklist.steps.part.contact-calendar': 'year plan',
  'checklist.steps.part.expectations': 'expectations',
  'checklist.steps.part.conversation': 'conversations',
  'checklist.steps.part.checklist': 'checklist',
  'checklist.steps.part.family-help': 'help around families',
};

export const handvatSteps: Catalogue<keyof typeof nl.handvatSteps> = {
  'handvat.what.home':
    'The school knows the home of every pupil. It has contact with at least one parent of each child.',
  'handvat.why.home':
    'A child learns at home and at school. Whoever knows what home is like can build on it. Keep only whether you know something: the rest stays with the family.',
  'handvat.way.home.class-list.title': 'Going through the class list',
  'handvat.way.home.class-list.how':
    'Before the first day of school, look at what you know of each pupil and what not yet. Ask colleagues. You need: half an hour, and the teacher before you.',
  'handvat.way.home.first-week.title': 'Two contacts in the first week',
  'handvat.way.home.first-week.how':
    'Speak to the parents of new pupils twice in the first week, at the door or by phone. Also tell them something nice. You need: five minutes each time.',
  'handvat.way.home.visit.title': 'Paying a visit',
  'handvat.way.home.visit.how':
    'Go where the family likes it best, at home or elsewhere. The aim is to get to know each other, no more. You need: time from the leadership.',
  'handvat.way.home.population.title': 'A picture of all pupils together',
  'handvat.way.home.population.how':
    'List what you know of the whole school, such as languages, reading and work. Discuss what it asks of the team. You need: data on the whole school, never on one family.',

  'handvat.what.organisation':
    'Parents know when they are expected at school, why, and how to reach somebody. Everybody at school receives them well.',
  'handvat.why.organisation':
    'Parents come more readily when an appointment is clear and fits their day. Whoever feels welcome also dares to ask sooner.',
  'handvat.way.organisation.year-plan.title': 'Making one year plan',
  'handvat.way.organisation.year-plan.how':
    'Put all contact moments of school and class together, each with a goal. Vary days and times. You need: an hour with the team.',
  'handvat.way.organisation.card.title': 'A card for the fridge',
  'handvat.way.organisation.card.how':
    'Put on one card how parents reach you and when they are expected at school. Give it in their language. You need: a quarter of an hour.',
  'handvat.way.organisation.welcome.title': 'A good welcome',
  'handvat.way.organisation.welcome.how':
    'Agree who greets parents at the door. Listen together to how the school sounds, on the phone and in messages. You need: a rota.',
  'handvat.way.organisation.ask.title': 'Asking parents what they think of it',
  'handvat.way.organisation.ask.how':
    'Have the parents of the class fill in the short questionnaire. Then tell them what you do with it. You need: two quiet moments a year.',

  'handvat.what.reciprocity':
    'Parents, pupil and school talk with each other from the start, and each brings something in. The pupil has a place of their own.',
  'handvat.why.reciprocity':
    'With trust, nearly everything can be discussed. It grows when people know each other before something is difficult. Parents know things about their child that cannot be seen at school.',
  'handvat.way.reciprocity.start-talk.title': 'Beginning the year with a start talk',
  'handvat.way.reciprocity.start-talk.how':
    'In the first weeks, get to know each family by itself. First ask what parents hope for. Say honestly what is possible and what is not. You need: half an hour per family.',
  'handvat.way.reciprocity.expectations.title': 'Laying expectations side by side',
  'handvat.way.reciprocity.expectations.how':
    'Parents and school fill in apart from each other what matters to them. Where they differ is what the talk is about. You need: a quarter of an hour for each side.',
  'handvat.way.reciprocity.pupil.title': 'The pupil presents',
  'handvat.way.reciprocity.pupil.how':
    'Choose together with the pupil: present, join in, or have somebody else tell it. Practise in class. You need: the sheet to prepare with.',
  'handvat.way.reciprocity.informal.title': 'Talking for no reason',
  'handvat.way.reciprocity.informal.how':
    'Look up a few parents every week, also when there is nothing. Good news is reason enough. You need: ten minutes, and the list of whom you have not spoken to.',

  'handvat.what.cooperation':
    'Home and school help the child forward together. Parents see what their child learns, and each knows what to do.',
  'handvat.why.cooperation':
    'Interest, a compliment and talk about school help a child most. Every parent can do that, also one who left school early. Home need not become a second school.',
  'handvat.way.cooperation.look-in.title': 'Opening up the class',
  'handvat.way.cooperation.look-in.how':
    'Let children show their parents what they learn, with work of their own. Say briefly what parents can look for. You need: half an hour, at the start or the end of the day.',
  'handvat.way.cooperation.assignment.title': 'An assignment to talk about at home',
  'handvat.way.cooperation.assignment.how':
    'Let pupils ask or look at something at home that fits the lesson. Come back to it in class. You need: an assignment without right or wrong.',
  'handvat.way.cooperation.together.title': 'Parent and child at work together',
  'handvat.way.cooperation.together.how':
    'Let parent and child play, read or choose together in the group. Show yourself how you get a child to talk. You need: fun, and a time that suits parents.',
  'handvat.way.cooperation.plan.title': 'Making a plan together',
  'handvat.way.cooperation.plan.how':
    'Begin with what goes well. Let pupils say themselves what can be better. Agree what pupil, parents and school do. You need: more than ten minutes, and a date to look back.',
  'handvat.way.cooperation.choices.title': 'An evening about later',
  'handvat.way.cooperation.choices.how':
    'Let pupils show their parents what interests them and which choice is ahead. Everybody takes part, nobody only listens. You need: the career-orientation programme (LOB).',

  'handvat.what.tailored-support':
    'Are things hard at home or at school? Then teacher and care professional support the parents in their role. They do so together with them.',
  'handvat.why.tailored-support':
    'Worries about money, reading or health take much strength. Support that fits makes parents stronger. Talking early, without judging, keeps people from being startled.',
  'handvat.way.tailored-support.support-talk.title': 'Talking early about worries',
  'handvat.way.tailored-support.support-talk.how':
    'Share a worry as soon as it is there, and ask how parents see it. Tell them beforehand who joins and why. You need: quiet, plain words and, if need be, an interpreter.',
  'handvat.way.tailored-support.one-person.title': 'One familiar face for the family',
  'handvat.way.tailored-support.one-person.how':
    'Teacher and care professional agree who calls the family and who finds out what. Tell the family who it is. You need: a short consultation every month.',
  'handvat.way.tailored-support.schemes.title': 'Pointing the way to help',
  'handvat.way.tailored-support.schemes.how':
    'Show what there is nearby for language, money and parenting. Fill in the first form together. You need: a list that is up to date.',
  'handvat.way.tailored-support.parents.title': 'Parents learn from each other',
  'handvat.way.tailored-support.parents.how':
    'Bring parents together around a question that they choose themselves. Let them tell what works for them. You need: a pleasant room, and coffee.',
  'handvat.way.tailored-support.another-adult.title': 'Another adult around the child',
  'handvat.way.tailored-support.another-adult.how':
    'Sometimes a parent can do less for a while. Ask parents and pupil whom the child trusts, such as an aunt or a coach. You need: that the parents agree.',
};
