import { type BankQuestion, questionsOf } from './bank-question.js';

/** Tension, worry or disappointment: listening first, the question behind the question, a way on. */
export const difficultTalk: readonly BankQuestion[] = /* @__PURE__ */ questionsOf(
  {
    welcome: {
      parents: {
        calm: ['Wat hebt u nodig om rustig te kunnen praten?', 'What do you need to be able to talk calmly?'],
      },
      school: {
        'first-words': [
          'Met welke woorden begin ik, zodat ouders merken dat ik met hen mee wil denken?',
          'With which words do I begin, so that parents notice that I want to think along with them?',
        ],
      },
    },
    strengths: {
      parents: {
        contact: [
          'Wanneer ging ons contact goed, en wat deden we toen?',
          'When did our contact go well, and what did we do then?',
        ],
      },
      pupil: {
        support: ['Wie of wat helpt jou op school?', 'Who or what helps you at school?'],
      },
      school: {
        'doing-well': ['Wat doen deze ouders goed voor hun kind?', 'What do these parents do well for their child?'],
      },
    },
    parents: {
      parents: {
        story: [
          'Hoe hebt u het meegemaakt, en wat deed het met u?',
          'How did you experience it, and what did it do to you?',
        ],
        'not-heard': [
          'Wat hebben wij nog niet goed gehoord of begrepen?',
          'What have we not yet heard or understood well?',
        ],
        matters: ['Wat is voor u nu het belangrijkst?', 'What matters most to you now?'],
      },
      school: {
        behind: ['Wat kan de vraag achter de vraag zijn?', 'What may be the question behind the question?'],
      },
    },
    pupil: {
      pupil: {
        'adults-know': ['Wat wil je dat de grote mensen weten?', 'What do you want the grown-ups to know?'],
        easier: ['Wat zou het voor jou makkelijker maken?', 'What would make it easier for you?'],
      },
    },
    school: {
      school: {
        'own-part': [
          'Wat is mijn eigen deel hierin, en wat zeg ik daarover?',
          'What is my own part in this, and what do I say about it?',
        ],
        certain: [
          'Wat weet ik zeker, en wat denk ik alleen maar?',
          'What do I know for certain, and what do I only think?',
        ],
        pause: [
          'Wat doet dit met mij, en wanneer vraag ik om een pauze?',
          'What does this do to me, and when do I ask for a pause?',
        ],
      },
    },
    'keep-and-change': {
      parents: {
        sign: [
          'Waaraan merkt u dat het beter gaat tussen ons?',
          'How will you notice that things are better between us?',
        ],
      },
      pupil: {
        sign: ['Waaraan merk jij dat het beter gaat?', 'How will you notice that things are better?'],
      },
      school: {
        shared: ['Wat willen ouders en school allebei?', 'What do parents and school both want?'],
      },
    },
    agreements: {
      school: {
        outside: [
          'Wie kan meedenken als we er samen niet uitkomen?',
          'Who can think along if we cannot work it out together?',
        ],
      },
    },
    closing: {
      parents: {
        unsaid: [
          'Wat is nog niet gezegd, en wilt u toch kwijt?',
          'What has not been said, and would you still like to say?',
        ],
      },
    },
  },
  'difficult-talk',
);
