import type { Catalogue } from '../catalogue.js';
import type * as nl from '../nl/quality-cards.js';

/** The words of the ready quality cards. */
export const qualityCards: Catalogue<keyof typeof nl.qualityCards> = {
  'whole-school-partnership.title': 'Partnership in the whole school',
  'whole-school-partnership.description': 'What do parents notice in the whole school, whoever they meet?',
  'whole-school-partnership.section.attitude': 'The attitude of all',
  'whole-school-partnership.item.attitude.1': 'Everybody at school sees parents as the experts on their child.',
  'whole-school-partnership.item.attitude.2': 'Everybody speaks of parents with respect, also when they are not there.',
  'whole-school-partnership.item.attitude.3':
    'Everybody first asks what parents do already, and only then for something new.',
  'whole-school-partnership.item.attitude.4':
    'When something goes wrong, the team also asks what it can do differently itself.',
  'whole-school-partnership.section.conversations': 'Good conversations',
  'whole-school-partnership.item.conversations.1': 'Teachers listen and ask on, before they name a solution.',
  'whole-school-partnership.own.conversations.1': 'I listen and ask on, before I name a solution.',
  'whole-school-partnership.item.conversations.2':
    'Teachers say in plain words what the school can do, and what it cannot.',
  'whole-school-partnership.own.conversations.2': 'I say in plain words what the school can do, and what it cannot.',
  'whole-school-partnership.item.conversations.3': 'Teachers practise together how to hold a difficult conversation.',
  'whole-school-partnership.own.conversations.3': 'I practise with colleagues how to hold a difficult conversation.',
  'whole-school-partnership.item.conversations.4':
    'The leadership sees to it that new colleagues get help with their first conversations with parents.',
  'whole-school-partnership.own.conversations.4':
    'We see to it that new colleagues get help with their first conversations with parents.',
  'whole-school-partnership.section.policy': 'One policy of contact',
  'whole-school-partnership.item.policy.1': 'The school has one agreement on how and when it reaches parents.',
  'whole-school-partnership.item.policy.2':
    'Everybody at school sees to it that parents know whom to turn to with which question.',
  'whole-school-partnership.item.policy.3': 'Teachers also let parents know that their child is doing well.',
  'whole-school-partnership.own.policy.3': 'I also let parents know that their child is doing well.',
  'whole-school-partnership.item.policy.4': 'The school asks parents every year how they like the contact.',
  'whole-school-partnership.source':
    'After the recommendations of Beekhoven, Lohman and Heerdink (2020). The words are ours.',
  'leadership-care.title': 'What leadership and board take care of',
  'leadership-care.description': 'What do leadership and board make possible, so that the team can work with parents?',
  'leadership-care.respondent.leadership': 'leadership or board',
  'leadership-care.section.vision': 'Why and where to',
  'leadership-care.item.vision.1':
    'The school wrote down why it works with parents, and what everybody notices of that.',
  'leadership-care.own.vision.1': 'We wrote down why we work with parents, and what everybody notices of that.',
  'leadership-care.item.vision.2': 'The leadership gave parents, pupils and team a say in that.',
  'leadership-care.own.vision.2': 'We gave parents, pupils and team a say in that.',
  'leadership-care.item.vision.3':
    'The leadership talks about the subject every year with the team and the participation council.',
  'leadership-care.own.vision.3': 'We talk about the subject every year with the team and the participation council.',
  'leadership-care.section.quality': 'Getting better',
  'leadership-care.item.quality.1':
    'The leadership looks back every year, with team and parents, on how they work together.',
  'leadership-care.own.quality.1': 'We look back every year, with team and parents, on how we work together.',
  'leadership-care.item.quality.2':
    'The leadership improves something after what parents say, so that they can see it.',
  'leadership-care.own.quality.2': 'We improve something after what parents say, so that they can see it.',
  'leadership-care.item.quality.3': 'The leadership puts a name and a date to what is agreed.',
  'leadership-care.own.quality.3': 'We put a name and a date to what is agreed.',
  'leadership-care.section.staff': 'People and time',
  'leadership-care.item.staff.1': 'The leadership makes time in the timetable for conversations with parents.',
  'leadership-care.own.staff.1': 'We make time in the timetable for conversations with parents.',
  'leadership-care.item.staff.2': 'The leadership gives teachers the chance to be trained in working with parents.',
  'leadership-care.own.staff.2': 'We give teachers the chance to be trained in working with parents.',
  'leadership-care.item.staff.3':
    'The leadership also minds how somebody gets on with parents when it chooses a new colleague.',
  'leadership-care.own.staff.3': 'We also mind how somebody gets on with parents when we choose a new colleague.',
  'leadership-care.section.communication': 'Messages that arrive',
  'leadership-care.item.communication.1':
    'The leadership sees to it that messages of the school are short and in plain words.',
  'leadership-care.own.communication.1': 'We see to it that messages of the school are short and in plain words.',
  'leadership-care.item.communication.2':
    'The leadership sees to it that whoever speaks another language or reads little gets the message in a way that suits.',
  'leadership-care.own.communication.2':
    'We see to it that whoever speaks another language or reads little gets the message in a way that suits.',
  'leadership-care.item.communication.3':
    'The leadership sees to it that parents can easily say something back, and that somebody answers them.',
  'leadership-care.own.communication.3':
    'We see to it that parents can easily say something back, and that somebody answers them.',
  'leadership-care.section.climate': 'A school where parents are welcome',
  'leadership-care.item.climate.1':
    'The leadership sees to it that somebody greets parents, and that they know where they can walk in.',
  'leadership-care.own.climate.1':
    'We see to it that somebody greets parents, and that they know where they can walk in.',
  'leadership-care.item.climate.2':
    'The leadership sees to it that somebody listens to a worry or complaint, and tells what happens next.',
  'leadership-care.own.climate.2':
    'We see to it that somebody listens to a worry or complaint, and tells what happens next.',
  'leadership-care.item.climate.3': 'The leadership sets the example itself in contact with parents.',
  'leadership-care.own.climate.3': 'We set the example ourselves in contact with parents.',
  'leadership-care.source': 'After M. Lieskamp (2019), on J. van Loo. The words are ours.',
  'middle-management.title': 'What team leaders and coordinators do',
  'middle-management.description': 'How do the people between leadership and class help in working with parents?',
  'middle-management.respondent.leadership': 'team leader',
  'middle-management.respondent.care-professional': 'coordinator of care',
  'middle-management.section.support': 'Helping teachers',
  'middle-management.item.support.1': 'They discuss with each teacher how contact with the parents of the class goes.',
  'middle-management.own.support.1': 'I discuss with each teacher how contact with the parents of the class goes.',
  'middle-management.item.support.2':
    'They come along to a difficult conversation when the teacher asks. The family knows it beforehand.',
  'middle-management.own.support.2':
    'I come along to a difficult conversation when the teacher asks. The family knows it beforehand.',
  'middle-management.item.support.3': 'They look back with the teacher after a difficult conversation.',
  'middle-management.own.support.3': 'I look back with the teacher after a difficult conversation.',
  'middle-management.section.connections': 'Connecting lines',
  'middle-management.item.connections.1':
    'They see to it that everybody who talks with a family knows what was agreed.',
  'middle-management.own.connections.1': 'I see to it that everybody who talks with a family knows what was agreed.',
  'middle-management.item.connections.2': 'They pass agreements on when a pupil gets another teacher.',
  'middle-management.own.connections.2': 'I pass agreements on when a pupil gets another teacher.',
  'middle-management.item.connections.3':
    'They bring questions of teachers and parents to the leadership, and the answer back.',
  'middle-management.own.connections.3':
    'I bring questions of teachers and parents to the leadership, and the answer back.',
  'middle-management.source': 'After M. Lieskamp (2019), on J. van Loo. The words are ours.',
  'teacher-influence.title': 'Where a teacher has influence',
  'teacher-influence.description': 'What can a teacher do tomorrow?',
  'teacher-influence.section.contact': 'In contact',
  'teacher-influence.item.contact.1': 'The teacher is the first to seek contact, in the first weeks already.',
  'teacher-influence.own.contact.1': 'I am the first to seek contact, in the first weeks already.',
  'teacher-influence.item.contact.2': 'The teacher names something that goes well in every contact.',
  'teacher-influence.own.contact.2': 'I name something that goes well in every contact.',
  'teacher-influence.item.contact.3': 'The teacher asks parents what works at home, and does something with it.',
  'teacher-influence.own.contact.3': 'I ask parents what works at home, and do something with it.',
  'teacher-influence.section.class': 'In class',
  'teacher-influence.item.class.1': 'The teacher lets children show their work to their parents.',
  'teacher-influence.own.class.1': 'I let children show their work to their parents.',
  'teacher-influence.item.class.2': 'The teacher sets work for home that a child can do without parents explaining it.',
  'teacher-influence.own.class.2': 'I set work for home that a child can do without parents explaining it.',
  'teacher-influence.item.class.3': 'The teacher shows that every family and every language belongs.',
  'teacher-influence.own.class.3': 'I show that every family and every language belongs.',
  'teacher-influence.section.together': 'On together',
  'teacher-influence.item.together.1': 'The teacher says early when there are worries, without judging.',
  'teacher-influence.own.together.1': 'I say early when there are worries, without judging.',
  'teacher-influence.item.together.2': 'The teacher makes small agreements and comes back to them.',
  'teacher-influence.own.together.2': 'I make small agreements and come back to them.',
  'teacher-influence.item.together.3': 'The teacher asks colleagues for help in time.',
  'teacher-influence.own.together.3': 'I ask colleagues for help in time.',
  'teacher-influence.source':
    'After M. Lieskamp (2019), on J. van Loo, with Marzano (2013) and Bakker and others (2013). The words are ours.',
};
