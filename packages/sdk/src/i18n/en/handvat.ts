import type { Catalogue } from '../catalogue.js';
import type * as nl from '../nl/handvat.js';

export const handvat: Catalogue<keyof typeof nl.handvat> = {
  'handvat.title': 'Working with parents',
  'handvat.description':
    'Points to look at together, not a report. Answer for your school or class, as it goes this school year.',
  'handvat.section.home': 'Knowing the home',
  'handvat.factor.1': 'Knowing each pupil’s home situation',
  'handvat.factor.2': 'Being in contact with a parent of each pupil',
  'handvat.item.home.1':
    'The leadership has studied who the pupils are. The school knows how things stand at home: language, reading, education, work, family and worries.',
  'handvat.own.home.1':
    'We have studied who our pupils are. We know how things stand at home: language, reading, education, work, family and worries.',
  'handvat.item.home.2':
    'The class teacher looks up what is known about every pupil, school career included, and asks colleagues too.',
  'handvat.own.home.2': 'I look up what is known about every pupil, school career included. I ask colleagues too.',
  'handvat.item.home.3':
    'The class teacher thinks through what is known of each child’s home, and uses it in guidance and in talks with parents.',
  'handvat.own.home.3':
    'I think through what I know of each child’s home. I use it in my guidance and in talks with parents.',
  'handvat.section.organisation': 'Well organised',
  'handvat.factor.3': 'Organising contact with parents clearly and making it known',
  'handvat.factor.4': 'All parents feel welcome',
  'handvat.item.organisation.1':
    'With the team, the leadership agrees how the school works with parents, and why that helps. It fits what parents need. Everyone knows what it asks in formal and informal contact.',
  'handvat.own.organisation.1':
    'With the team we agree how we work with parents, and why that helps. It fits what parents need. Everyone knows what it asks in formal and informal contact.',
  'handvat.item.organisation.2':
    'The leadership makes a clear year plan of formal contact moments that suits parents, and shares it with the team.',
  'handvat.own.organisation.2':
    'We make a clear year plan of formal contact moments that suits parents. We share it with the team.',
  'handvat.item.organisation.3':
    'The class teacher adds a year plan of formal and informal contact that suits the class, and shares it with the parents.',
  'handvat.own.organisation.3':
    'For my class I add a year plan of formal and informal contact that suits the class. I share it with the parents.',
  'handvat.item.organisation.4':
    'The class teacher reminds parents of formal contact moments in good time, in more than one way.',
  'handvat.own.organisation.4': 'I remind parents of formal contact moments in good time, in more than one way.',
  'handvat.item.organisation.5': 'The class teacher asks pupils who will come along with them to a contact moment.',
  'handvat.own.organisation.5': 'I ask pupils who will come along with them to a contact moment.',
  'handvat.item.organisation.6':
    'Everyone in the team is friendly and inviting: at school, on the phone and in messages. Parents are received well.',
  'handvat.own.organisation.6':
    'We are friendly and inviting: at school, on the phone and in messages. We receive parents well.',
  'handvat.item.organisation.7':
    'The class teacher regularly asks the parents of the class how they experience the contact, and adjusts activities and year plan to it.',
  'handvat.own.organisation.7':
    'I regularly ask the parents of my class how they experience the contact. I adjust activities and year plan to it.',
  'handvat.section.reciprocity': 'A relation of give and take',
  'handvat.factor.5': 'Meeting all parents early',
  'handvat.factor.6': 'Giving the pupil a clear place in regular contact',
  'handvat.factor.7': 'Being in dialogue and exchanging information',
  'handvat.item.reciprocity.1':
    'The class teacher talks to all parents regularly, also without a reason: at the door, on the phone or online.',
  'handvat.own.reciprocity.1':
    'I talk to all parents regularly, also without a reason: at the door, on the phone or online.',
  'handvat.item.reciprocity.2':
    'At the start of each school year the class teacher gets to know every parent in a talk of their own. They discuss ambitions, needs, and what is and is not possible.',
  'handvat.own.reciprocity.2':
    'At the start of each school year I get to know every parent in a talk of their own. We discuss ambitions, needs, and what is and is not possible.',
  'handvat.item.reciprocity.3':
    'The class teacher tells parents and pupils which activities are coming, and collects the questions they want to discuss.',
  'handvat.own.reciprocity.3':
    'I tell parents and pupils which activities are coming. I collect the questions they want to discuss.',
  'handvat.item.reciprocity.4':
    'With the team, the leadership chooses the pupil’s role in each activity. Everyone is told, and teachers involve and support pupils in that role.',
  'handvat.own.reciprocity.4':
    'With the team we choose the pupil’s role in each activity and tell everyone. Teachers involve and support pupils in that role.',
  'handvat.item.reciprocity.5':
    'The class teacher makes sure that the views of pupil, parents and school all get attention in the talk.',
  'handvat.own.reciprocity.5': 'I make sure that the views of pupil, parents and school all get attention in the talk.',
  'handvat.item.reciprocity.6': 'The class teacher keeps the tone positive and has an eye for everyone’s qualities.',
  'handvat.own.reciprocity.6': 'I keep the tone positive and have an eye for everyone’s qualities.',
  'handvat.item.reciprocity.7':
    'The class teacher makes concrete agreements on each one’s role in the pupil’s development points.',
  'handvat.own.reciprocity.7': 'I make concrete agreements on each one’s role in the pupil’s development points.',
  'handvat.item.reciprocity.8':
    'The leadership gives class teachers time and means for start-of-year talks with all parents. The same goes for informal contact through the year.',
  'handvat.own.reciprocity.8':
    'We give class teachers time and means for start-of-year talks with all parents. The same goes for informal contact through the year.',
  'handvat.section.cooperation': 'Raising and teaching together',
  'handvat.factor.8': 'Feeding the conversation between parents and child at home',
  'handvat.factor.9': 'Attention for what goes well',
  'handvat.factor.10': 'The child’s development and school career guide the contact',
  'handvat.factor.11':
    'A concrete plan on development points, with clear and equal roles for pupil, parents and school',
  'handvat.item.cooperation.1':
    'The class teacher shows parents what their child learns, with pupils’ work and look-in moments.',
  'handvat.own.cooperation.1': 'I show parents what their child learns, with pupils’ work and look-in moments.',
  'handvat.item.cooperation.2':
    'The class teacher invites pupils and parents to progress talks and interactive parent-child meetings, and does the utmost to reach everyone.',
  'handvat.own.cooperation.2':
    'I invite pupils and parents to progress talks and interactive parent-child meetings. I do my utmost to reach everyone.',
  'handvat.item.cooperation.3':
    'In those talks and meetings there is always room for the pupil’s interests, ambitions and school choices. The school’s career-orientation programme (LOB) has a place too.',
  'handvat.own.cooperation.3':
    'In those talks and meetings there is always room for the pupil’s interests, ambitions and school choices. Our career-orientation programme (LOB) has a place too.',
  'handvat.item.cooperation.4':
    'The class teacher helps pupils name their development points. Together they agree concretely what pupil, school and parents will do.',
  'handvat.own.cooperation.4':
    'I help pupils name their development points. We agree concretely what pupil, school and parents will do.',
  'handvat.item.cooperation.5':
    'The class teacher keeps learning at school and at home in balance, and minds development and guidance in both places.',
  'handvat.own.cooperation.5':
    'I keep learning at school and at home in balance. I mind development and guidance in both places.',
  'handvat.item.cooperation.6':
    'The class teacher runs activities for parents and children together, and shows in them what strengthens the dialogue between parent and child.',
  'handvat.own.cooperation.6':
    'I run activities for parents and children together. In them I show what strengthens the dialogue between parent and child.',
  'handvat.item.cooperation.7':
    'The class teacher gives pupils and parents tips for talking about learning together, and comes back to it in class and with parents.',
  'handvat.own.cooperation.7':
    'I give pupils and parents tips for talking about learning together. I come back to it in class and with parents.',
  'handvat.section.tailored-support': 'Supporting parents in situations of risk',
  'handvat.factor.12': 'Strengthening parents in their role, to fit what they need and can do',
  'handvat.factor.13': 'Discussing worries and disappointment and helping towards a (new) perspective',
  'handvat.factor.14': 'Where needed, contact with another adult who guides the pupil',
  'handvat.item.tailored-support.1':
    'The leadership encourages class teachers and care professionals to support parents together, and helps them to do so.',
  'handvat.own.tailored-support.1':
    'We encourage class teachers and care professionals to support parents together, and help them to do so.',
  'handvat.item.tailored-support.2':
    'The class teacher notices what makes things hard for a child at home, such as poverty or trouble with reading, and raises it with the parents.',
  'handvat.own.tailored-support.2':
    'I notice what makes things hard for a child at home, such as poverty or trouble with reading. I raise it with the parents.',
  'handvat.item.tailored-support.3':
    'During parent-child activities at school the class teacher gives pupils and parents extra encouragement where needed. It helps parents grow in their role.',
  'handvat.own.tailored-support.3':
    'During parent-child activities at school I give pupils and parents extra encouragement where needed. It helps parents grow in their role.',
  'handvat.item.tailored-support.4':
    'Where needed, the class teacher starts extra support for the parents’ role at home: with language, learning or thinking along about school choices.',
  'handvat.own.tailored-support.4':
    'Where needed, I start extra support for the parents’ role at home: with language, learning or thinking along about school choices.',
  'handvat.item.tailored-support.5':
    'The parent involvement worker offers parents extra activities in which they learn with each other how to guide their child.',
  'handvat.own.tailored-support.5':
    'I offer parents extra activities in which they learn with each other how to guide their child.',
  'handvat.item.tailored-support.6':
    'Where it fits, the class teacher visits families at home to strengthen parents in their role.',
  'handvat.own.tailored-support.6': 'Where it fits, I visit families at home to strengthen parents in their role.',
  'handvat.item.tailored-support.7':
    'When there are care questions, the class teacher involves care professionals for extra support of pupil or family.',
  'handvat.own.tailored-support.7':
    'When there are care questions, I involve care professionals for extra support of pupil or family.',
  'handvat.item.tailored-support.8':
    'The care professional points parents to schemes that help at home: language courses, money matters, social support or help with raising children.',
  'handvat.own.tailored-support.8':
    'I point parents to schemes that help at home: language courses, money matters, social support or help with raising children.',
  'handvat.precondition.1': 'The school knows how it wants to work with parents, and what that rests on.',
  'handvat.precondition.2': 'Class teachers and care professionals have divided their tasks clearly.',
  'handvat.precondition.3': 'The school gives both groups the knowledge, time and means for it.',
  'handvat.source': 'After M. Lusse and M. van der Pluijm (2023), Handvat. Hogeschool Rotterdam. In our words.',
};
