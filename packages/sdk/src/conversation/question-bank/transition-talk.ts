import { type BankQuestion, questionsOf } from './bank-question.js';

/** The advice and the next school or group: talents, the family's own picture, room to see it otherwise. */
export const transitionTalk: readonly BankQuestion[] = /* @__PURE__ */ questionsOf(
  {
    strengths: {
      parents: {
        talents: [
          'Welke talenten van uw kind moet de nieuwe school kennen?',
          'Which talents of your child should the new school know?',
        ],
      },
      pupil: {
        'take-along': [
          'Wat kun je goed, en neem je mee naar je nieuwe school?',
          'What are you good at, and do you take along to your new school?',
        ],
      },
      school: {
        first: ['Welke kracht van deze leerling noem ik als eerste?', 'Which strength of this pupil do I name first?'],
      },
    },
    parents: {
      parents: {
        future: ['Hoe ziet u uw kind over een paar jaar voor u?', 'How do you picture your child in a few years?'],
        choice: ['Wat vindt u belangrijk bij de keuze?', 'What is important to you in the choice?'],
        'ask-advice': ['Wat vraagt u zich nog af over het advies?', 'What do you still wonder about the advice?'],
      },
    },
    pupil: {
      pupil: {
        later: ['Wat lijkt je leuk om later te doen?', 'What do you think you would like to do later?'],
        wonder: [
          'Wat wil je nog weten over je nieuwe school?',
          'What do you still want to know about your new school?',
        ],
      },
    },
    school: {
      school: {
        basis: ['Waarop rust het advies, in gewone woorden?', 'What does the advice rest on, in plain words?'],
        room: ['Hoe geef ik ruimte om het anders te zien?', 'How do I give room to see it differently?'],
      },
    },
    'keep-and-change': {
      parents: {
        continue: [
          'Wat hielp hier, en moet op de nieuwe school doorgaan?',
          'What helped here, and should go on at the new school?',
        ],
      },
      pupil: {
        'new-start': [
          'Wat wil je houden, en wat wil je op je nieuwe school anders doen?',
          'What do you want to keep, and what do you want to do differently at your new school?',
        ],
      },
      school: {
        'hand-over': [
          'Wat geef ik door aan de nieuwe school, en wat vindt het gezin daarvan?',
          'What do I pass on to the new school, and what does the family think of that?',
        ],
      },
    },
    agreements: {
      parents: {
        choose: [
          'Wat hebt u nodig om samen met uw kind te kiezen?',
          'What do you need to choose together with your child?',
        ],
      },
    },
  },
  'transition-talk',
);
