import { type BankQuestion, questionsOf } from './bank-question.js';

/** As a guest at home, to get to know each other. */
export const homeVisit: readonly BankQuestion[] = /* @__PURE__ */ questionsOf(
  {
    welcome: {
      school: {
        guest: ['Hoe ben ik een goede gast?', 'How am I a good guest?'],
      },
    },
    strengths: {
      parents: {
        together: ['Wat doet u graag samen met uw kind?', 'What do you like to do together with your child?'],
      },
      pupil: {
        show: ['Wat wil je thuis laten zien?', 'What do you want to show at home?'],
      },
    },
    parents: {
      parents: {
        'after-school': ['Wat doet uw kind graag na school?', 'What does your child like to do after school?'],
        'pass-on': ['Wat wilt u uw kind graag meegeven?', 'What would you like to pass on to your child?'],
        'know-us': ['Wat wilt u van ons weten?', 'What would you like to know about us?'],
      },
    },
    pupil: {
      pupil: {
        'home-skill': [
          'Wat leer je thuis dat de klas nog niet van je weet?',
          'What do you learn at home that your class does not know of yet?',
        ],
      },
    },
    school: {
      school: {
        myself: [
          'Wat vertel ik over mezelf, zodat we elkaar leren kennen?',
          'What do I tell about myself, so that we get to know each other?',
        ],
      },
    },
    'keep-and-change': {
      parents: {
        'home-at-school': [
          'Wat van thuis wilt u op school terugzien?',
          'What of home would you like to see at school?',
        ],
      },
      pupil: {
        'home-at-school': ['Wat van thuis wil je ook graag op school?', 'What of home would you like at school too?'],
      },
      school: {
        place: ['Hoe krijgt wat ik hier leer een plek in de klas?', 'How does what I learn here get a place in class?'],
      },
    },
    agreements: {
      parents: {
        contact: ['Hoe willen we na dit bezoek contact houden?', 'How do we want to stay in touch after this visit?'],
      },
    },
  },
  'home-visit',
);
