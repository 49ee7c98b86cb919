import type { CalendarEntry } from '@driehoek/sdk/contact-calendar';
import type { Text } from '@driehoek/sdk/i18n';

/** The class of this portal. */
export const GROUP = 'Groep 6';

type Fields = Partial<CalendarEntry> & Pick<CalendarEntry, 'kind' | 'title' | 'start' | 'end'>;

const inTwoWays = [
  { daysBefore: 14, channel: 'letter' },
  { daysBefore: 2, channel: 'message' },
];
const inTheApp = [{ daysBefore: 3, channel: 'message' }];

const both = (nl: string, en: string): Text => ({ nl, en });
const ofSchool = (id: string, fields: Fields): CalendarEntry => ({
  id,
  level: 'school',
  formal: false,
  reminders: inTheApp,
  ...fields,
});
const ofClass = (id: string, fields: Fields): CalendarEntry => ({
  id,
  level: 'class',
  group: GROUP,
  formal: false,
  reminders: inTheApp,
  ...fields,
});

/** The moments of the school in the example. */
export const schoolEntries: readonly CalendarEntry[] = [
  ofSchool('coffee-start', {
    kind: 'informal',
    title: both('koffie op het plein', 'coffee in the schoolyard'),
    goal: both('Elkaar weer zien na de vakantie.', 'Seeing each other again after the holiday.'),
    start: '2026-08-31T08:30',
    end: '2026-08-31T09:15',
    place: both('schoolplein', 'schoolyard'),
    audience: both('iedereen die een kind brengt', 'everybody who brings a child'),
  }),
  ofSchool('start-talks', {
    kind: 'start-talk',
    formal: true,
    title: both('startgesprekken met ouders en kind', 'getting to know each other, parents and child'),
    goal: both(
      'Elkaar leren kennen. Wat hopen ouders en kind dit jaar? Wat is daarvoor nodig, en wat kan school?',
      'Getting to know each other. What do parents and child hope for this year? What does it take, and what can school do?',
    ),
    start: '2026-09-10T15:30',
    end: '2026-09-10T19:00',
    place: both('in de klas', 'in the classroom'),
    audience: both('elk gezin, twintig minuten', 'every family, twenty minutes'),
    pupilRole: 'presents',
    expectedOfParents: both(
      'Vertel wat thuis goed gaat. Het kind laat zien waar het trots op is.',
      'Tell what goes well at home. The child shows what it is proud of.',
    ),
    reminders: inTwoWays,
    attendance: {},
  }),
  ofSchool('children-book-week', {
    kind: 'parent-child-activity',
    title: both('samen lezen in de Kinderboekenweek', 'reading together in the children’s book week'),
    goal: both('Plezier in lezen, ook in de taal van thuis.', 'The joy of reading, in the language of home too.'),
    start: '2026-10-06T08:30',
    end: '2026-10-06T09:30',
    place: both('alle lokalen', 'all classrooms'),
    expectedOfParents: both('Neem een boek mee van vroeger.', 'Bring a book from the childhood of a parent.'),
  }),
  ofSchool('progress-talks-autumn', {
    kind: 'progress-talk',
    formal: true,
    title: both('voortgangsgesprekken met ouders en kind', 'progress talks with parents and child'),
    goal: both(
      'Wat gaat goed, en wat wil het kind nog leren?',
      'What goes well, and what does the child want to learn?',
    ),
    start: '2026-11-19',
    end: '2026-11-20',
    allDay: true,
    place: both('in de klas, of met beeld', 'in the classroom, or by video'),
    pupilRole: 'presents',
    expectedOfParents: both('Denk samen na over één vraag aan school.', 'Think together of one question for school.'),
    reminders: inTwoWays,
    attendance: {},
  }),
  ofSchool('winter-market', {
    kind: 'celebration',
    title: both('wintermarkt', 'winter market'),
    goal: both('Samen eten en elkaar spreken.', 'Eating together and talking to each other.'),
    start: '2026-12-16T16:30',
    end: '2026-12-16T18:30',
    place: both('schoolplein', 'schoolyard'),
    expectedOfParents: both('Neem iets te eten mee van thuis.', 'Bring something to eat from home.'),
    attendance: {},
  }),
  ofSchool('new-year-coffee', {
    kind: 'parent-meeting',
    title: both('nieuwjaarskoffie', 'new year’s coffee'),
    start: '2027-01-08T08:30',
    end: '2027-01-08T09:15',
    place: both('ouderkamer', 'parents’ room'),
  }),
  ofSchool('ask-parents', {
    kind: 'evaluation',
    title: both('vragen aan ouders: hoe gaat het contact?', 'questions for parents: how is our contact?'),
    goal: both(
      'Horen hoe ouders het contact met school ervaren, en wat beter kan.',
      'Hearing how parents find our contact, and what can be better.',
    ),
    start: '2027-03-15',
    end: '2027-03-19',
    allDay: true,
    place: both('op papier of in de app', 'on paper or in the app'),
    expectedOfParents: both('Acht vragen, vijf minuten.', 'Eight questions, five minutes.'),
  }),
  ofSchool('kings-games', {
    kind: 'celebration',
    title: both('sportdag, ouders doen mee', 'sports day, parents take part'),
    start: '2027-04-16T09:00',
    end: '2027-04-16T12:00',
    place: both('sportveld', 'sports field'),
  }),
  ofSchool('progress-talks-spring', {
    kind: 'progress-talk',
    formal: true,
    title: both('voortgangsgesprekken met ouders en kind', 'progress talks with parents and child'),
    goal: both('Terugkijken, en vooruit naar volgend jaar.', 'Looking back, and ahead to next year.'),
    start: '2027-06-08',
    end: '2027-06-09',
    allDay: true,
    place: both('in de klas, of met beeld', 'in the classroom, or by video'),
    pupilRole: 'presents',
    reminders: inTwoWays,
    attendance: {},
  }),
  ofSchool('farewell', {
    kind: 'celebration',
    title: both('afscheid van het jaar', 'farewell to the year'),
    start: '2027-07-14T15:30',
    end: '2027-07-14T17:30',
    place: both('schoolplein', 'schoolyard'),
  }),
];

/** The moments of the class in the example. */
export const classEntries: readonly CalendarEntry[] = [
  ofClass('6-look-in-september', {
    kind: 'look-in',
    title: both('inloopochtend', 'look-in morning'),
    goal: both('De kinderen laten de klas en hun werk zien.', 'The children show the class and their work.'),
    start: '2026-09-22T08:30',
    end: '2026-09-22T09:00',
    pupilRole: 'presents',
  }),
  ofClass('6-family-tree', {
    kind: 'home-assignment',
    title: both('thuisopdracht: een verhaal van vroeger', 'home assignment: a story from long ago'),
    goal: both('Praten over de familie, in de taal van thuis.', 'Talking about the family, in the language of home.'),
    start: '2026-10-05',
    end: '2026-10-09',
    allDay: true,
    expectedOfParents: both('Vertel een verhaal. Het kind tekent erbij.', 'Tell a story. The child draws it.'),
  }),
  ofClass('6-look-in-november', {
    kind: 'look-in',
    title: both('inloopochtend', 'look-in morning'),
    goal: both('Kijken wat de kinderen met rekenen doen.', 'Seeing what the children do in maths.'),
    start: '2026-11-24T08:30',
    end: '2026-11-24T09:00',
    pupilRole: 'presents',
  }),
  ofClass('6-talk-evening', {
    kind: 'parent-evening',
    formal: true,
    title: both('ouderavond met de kinderen: de telefoon', 'parent evening with the children: the phone'),
    goal: both(
      'Samen afspraken maken over de telefoon, thuis en op school.',
      'Agreeing together on phones, at home and at school.',
    ),
    start: '2027-01-26T19:00',
    end: '2027-01-26T20:30',
    place: both('aula', 'hall'),
    pupilRole: 'joins',
    expectedOfParents: both(
      'Praat thuis vast over wat prettig is in het contact, en wat niet.',
      'Talk at home about what is pleasant in the contact, and what is not.',
    ),
    reminders: [...inTwoWays, { daysBefore: 1, channel: 'pupil' }],
    attendance: {},
  }),
  ofClass('6-progress-talks-winter', {
    kind: 'progress-talk',
    formal: true,
    title: both('voortgangsgesprek met ouders en kind', 'progress talk with parents and child'),
    goal: both(
      'Hoe gaat het, thuis en op school? Wat gaat goed, en wat kan helpen?',
      'How are things, at home and at school? What goes well, and what can help?',
    ),
    start: '2027-02-11',
    end: '2027-02-11',
    allDay: true,
    pupilRole: 'presents',
    reminders: inTwoWays,
    attendance: {},
  }),
  ofClass('6-cooking', {
    kind: 'parent-child-activity',
    title: both('samen koken en rekenen', 'cooking and reckoning together'),
    goal: both('Zien hoe rekenen in de keuken zit.', 'Seeing how maths lives in the kitchen.'),
    start: '2027-03-25T13:30',
    end: '2027-03-25T15:00',
    place: both('schoolkeuken', 'school kitchen'),
    expectedOfParents: both('Neem een recept mee van thuis.', 'Bring a recipe from home.'),
    attendance: {},
  }),
  ofClass('6-walk', {
    kind: 'informal',
    title: both('wandeling door de buurt', 'a walk through the neighbourhood'),
    start: '2027-05-20T14:00',
    end: '2027-05-20T15:15',
    place: both('start bij school', 'from school'),
  }),
  ofClass('6-museum', {
    kind: 'look-in',
    title: both('museum in de klas', 'museum in the classroom'),
    goal: both(
      'De kinderen leiden hun ouders rond langs hun werk.',
      'The children show their parents round their work.',
    ),
    start: '2027-06-24T16:00',
    end: '2027-06-24T17:00',
    pupilRole: 'presents',
    cancelled: true,
    sequence: 1,
  }),
];

/** The day off of the school in the example. */
export const studyDay = { name: both('studiedag', 'study day'), start: '2026-10-12', end: '2026-10-12' };
