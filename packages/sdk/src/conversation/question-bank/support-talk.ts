import { type BankQuestion, questionsOf } from './bank-question.js';

/** Extra support: exceptions, what was tried and helped a little, small steps, consent. */
export const supportTalk: readonly BankQuestion[] = /* @__PURE__ */ questionsOf(
  {
    strengths: {
      parents: {
        'hard-day': ['Wat lukt thuis, ook op een lastige dag?', 'What works at home, even on a hard day?'],
      },
      pupil: {
        'goes-well': [
          'Wanneer gaat leren goed, en wat doe je dan?',
          'When does learning go well, and what do you do then?',
        ],
      },
      school: {
        exception: [
          'Wanneer gaat het wél, en wat is er dan anders?',
          'When does it go well, and what is different then?',
        ],
      },
    },
    parents: {
      parents: {
        tried: ['Wat hebt u al geprobeerd, en wat hielp een beetje?', 'What have you tried, and what helped a little?'],
        'first-sign': [
          'Stel dat de hulp goed werkt: wat ziet u dan als eerste veranderen?',
          'Suppose that the help works well: what do you see change first?',
        ],
      },
    },
    pupil: {
      pupil: {
        'fine-help': ['Welke hulp vind je fijn, en van wie?', 'Which help do you like, and from whom?'],
        miracle: [
          'Stel dat het morgen op school gaat zoals jij wilt: wat merk je als eerste?',
          'Suppose that school goes the way you want tomorrow: what do you notice first?',
        ],
        stop: [
          'Welke hulp mag stoppen, omdat die jou niet helpt?',
          'Which help may stop, because it does not help you?',
        ],
      },
    },
    school: {
      school: {
        needs: ['Wat heeft deze leerling nodig om verder te komen?', 'What does this pupil need to get further?'],
        'half-way': [
          'Hoe hoort het gezin halverwege hoe het gaat?',
          'How does the family hear half-way how it is going?',
        ],
      },
    },
    'keep-and-change': {
      parents: {
        scale: [
          'Stel dat 10 is zoals u hoopt: waar staan we nu, en hoe ziet één stapje verder eruit?',
          'Suppose that 10 is what you hope for: where are we now, and what does one small step further look like?',
        ],
      },
      pupil: {
        scale: [
          'Stel dat 10 is zoals jij het wilt: waar sta je nu, en wat helpt je één stapje verder?',
          'Suppose that 10 is how you want it: where are you now, and what helps you one small step further?',
        ],
      },
      school: {
        'go-on': [
          'Welke hulp doet genoeg om mee door te gaan, en welke niet?',
          'Which help does enough to go on with, and which does not?',
        ],
      },
    },
    agreements: {
      parents: {
        consent: [
          'Over welk deel van het plan wilt u nog nadenken voordat u kiest?',
          'About which part of the plan do you want to think before you choose?',
        ],
      },
      school: {
        'small-step': [
          'Wat is de kleinste stap die we samen kunnen volhouden?',
          'What is the smallest step that we can keep up together?',
        ],
      },
    },
  },
  'support-talk',
);
