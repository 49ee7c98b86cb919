import { type BankQuestion, questionsOf } from './bank-question.js';

/** How it goes, in and beside the results; preferably the pupil tells it. */
export const progressTalk: readonly BankQuestion[] = /* @__PURE__ */ questionsOf(
  {
    strengths: {
      parents: {
        growth: [
          'Wat kan uw kind nu wat een paar maanden geleden nog niet lukte?',
          'What can your child do now that did not work a few months ago?',
        ],
      },
      pupil: {
        show: [
          'Welk werk wil je laten zien, en wat is er goed aan?',
          'Which work do you want to show, and what is good about it?',
        ],
        how: ['Wat lukt nu, en hoe heb je dat voor elkaar gekregen?', 'What works now, and how did you manage that?'],
      },
      school: {
        growth: [
          'Welke groei zie ik, en met welk werk laat ik die zien?',
          'Which growth do I see, and with which work do I show it?',
        ],
      },
    },
    parents: {
      parents: {
        stories: ['Wat vertelt uw kind thuis over school?', 'What does your child tell at home about school?'],
        home: ['Wat werkt thuis bij lezen of huiswerk?', 'What works at home with reading or homework?'],
      },
    },
    pupil: {
      pupil: {
        together: [
          'Met wie werk je graag samen, en wat gaat dan goed?',
          'With whom do you like to work, and what goes well then?',
        ],
        goal: ['Wat wil je hierna kunnen?', 'What do you want to be able to do next?'],
      },
    },
    school: {
      school: {
        results: ['Hoe leg ik de resultaten uit in gewone woorden?', 'How do I explain the results in plain words?'],
        group: [
          'Wat vertel ik over hoe het gaat in de groep, naast de resultaten?',
          'What do I tell about how it goes in the group, beside the results?',
        ],
      },
    },
    'keep-and-change': {
      parents: {
        onwards: ['Wat helpt uw kind om verder te komen?', 'What helps your child to get further?'],
      },
      pupil: {
        'need-for-goal': ['Wat heb je nodig om je doel te halen?', 'What do you need to reach your goal?'],
      },
      school: {
        better: [
          'Wat gaat al een beetje beter, en hoe komt dat?',
          'What goes a little better already, and how did that come about?',
        ],
      },
    },
    agreements: {
      pupil: {
        'first-step': ['Wat is je eerste kleine stap?', 'What is your first small step?'],
      },
    },
  },
  'progress-talk',
);
