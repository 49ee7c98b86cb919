import type { Catalogue } from '../catalogue.js';
import type * as nl from '../nl/national-help.js';

export const nationalHelp: Catalogue<keyof typeof nl.nationalHelp> = {
  'national-help.municipality.title': 'District or social team of your municipality',
  'national-help.municipality.what':
    'People who work in your area and think along about money, care, housing, work or your family. This site leads to your municipality.',
  'national-help.municipality.for-whom': 'everybody',
  'national-help.language-house.title': 'Language house (Taalhuis) in the library',
  'national-help.language-house.what':
    'Practise speaking, reading and writing Dutch. A volunteer helps you find lessons. Ask for it in your library.',
  'national-help.language-house.for-whom': 'adults',
  'national-help.reading-and-writing.title': 'Stichting Lezen en Schrijven',
  'national-help.reading-and-writing.what':
    'They know where there are courses in reading, writing, arithmetic or computers.',
  'national-help.reading-and-writing.for-whom': 'adults, also those born in the Netherlands',
  'national-help.library.title': 'The library',
  'national-help.library.what': 'Borrow books, hear stories, do homework in peace, and get help with online forms.',
  'national-help.library.for-whom': 'everybody',
  'national-help.reading-aloud.title': 'VoorleesExpress',
  'national-help.reading-aloud.what': 'For some time a volunteer comes to your home to read aloud, together with you.',
  'national-help.reading-aloud.for-whom': 'families with young children',
  'national-help.youth-and-family.title': 'Centre for Youth and Family (CJG)',
  'national-help.youth-and-family.what':
    'Questions about raising children and growing up, big or small. It may have another name where you live: find your municipality on this site.',
  'national-help.youth-and-family.for-whom': 'parents and children',
  'national-help.home-start.title': 'Home-Start by Humanitas',
  'national-help.home-start.what': 'A volunteer drops in, listens, and lends a hand at home when things are busy.',
  'national-help.home-start.for-whom': 'parents of young children',
  'national-help.money-start.title': 'Startpunt Geldzaken',
  'national-help.money-start.what': 'Courses and help to put your money in order.',
  'national-help.money-start.for-whom': 'everybody',
  'national-help.budget.title': 'Nibud',
  'national-help.budget.what': 'Works out with you what comes in and goes out, and which schemes there are.',
  'national-help.budget.for-whom': 'everybody',
  'national-help.all-children.title': 'Sam&',
  'national-help.all-children.what':
    'One place to ask for money for sports, school things, a birthday or clothes for your child.',
  'national-help.all-children.for-whom': 'families with little money',
  'national-help.school-costs.title': 'Stichting Leergeld',
  'national-help.school-costs.what': 'Helps pay for what school costs: materials, a bicycle, a laptop, a school trip.',
  'national-help.school-costs.for-whom': 'families with little money',
  'national-help.sports-and-culture.title': 'Jeugdfonds Sport & Cultuur',
  'national-help.sports-and-culture.what':
    'Pays for sports, music, dance or theatre. Somebody who knows your child, such as the teacher, applies for you.',
  'national-help.sports-and-culture.for-whom': 'children in families with little money',
  'national-help.debt.title': 'Geldfit',
  'national-help.debt.what': 'Questions about bills or debt. You need not give your name.',
  'national-help.debt.for-whom': 'everybody',
  'national-help.debt-buddy.title': 'SchuldHulpMaatje',
  'national-help.debt-buddy.what': 'A volunteer helps you put your mail and bills in order, step by step.',
  'national-help.debt-buddy.for-whom': 'everybody with worries about money',
  'national-help.parents-and-education.title': 'Ouders & Onderwijs',
  'national-help.parents-and-education.what': 'Answers to questions about school, from somebody outside the school.',
  'national-help.parents-and-education.for-whom': 'parents',
  'national-help.child-line.title': 'De Kindertelefoon',
  'national-help.child-line.what': 'Call or chat about whatever troubles you. You need not say your name.',
  'national-help.child-line.for-whom': 'children',
};
