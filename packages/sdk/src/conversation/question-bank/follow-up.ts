import { type BankQuestion, questionsOf } from './bank-question.js';

/** Looking back at what was agreed: what became better, what helped, what next. */
export const followUp: readonly BankQuestion[] = /* @__PURE__ */ questionsOf(
  {
    strengths: {
      parents: {
        better: ['Wat gaat er beter sinds de vorige keer?', 'What has become better since last time?'],
      },
      pupil: {
        managed: ['Wat is gelukt, en wat heb jij daarvoor gedaan?', 'What worked out, and what did you do for it?'],
      },
      school: {
        progress: ['Welke kleine vooruitgang zie ik?', 'Which small progress do I see?'],
      },
    },
    parents: {
      parents: {
        'at-home': ['Hoe ging het thuis met wat we afspraken?', 'How did it go at home with what we agreed?'],
        'helped-most': ['Wat hielp het meest?', 'What helped most?'],
      },
    },
    pupil: {
      pupil: {
        went: ['Hoe ging het met wat jij zou doen?', 'How did it go with what you were going to do?'],
      },
    },
    school: {
      school: {
        kept: ['Wat heb ik gedaan van wat ik beloofde?', 'What have I done of what I promised?'],
      },
    },
    'keep-and-change': {
      parents: {
        'go-on': [
          'Met welke afspraak gaan we door, en welke is klaar?',
          'Which agreement do we go on with, and which is finished?',
        ],
      },
      pupil: {
        scale: [
          'Stel dat 10 is zoals jij het wilt: waar sta je nu, en hoe ben je zo ver gekomen?',
          'Suppose that 10 is how you want it: where are you now, and how did you get this far?',
        ],
      },
      school: {
        'more-less': ['Wat doen we vaker, en wat laten we los?', 'What do we do more often, and what do we let go?'],
      },
    },
    agreements: {
      parents: {
        next: [
          'Wat is nu genoeg, en wat is de volgende kleine stap?',
          'What is enough for now, and what is the next small step?',
        ],
      },
      school: {
        celebrate: ['Hoe vieren we wat gelukt is?', 'How do we celebrate what worked out?'],
      },
    },
  },
  'follow-up',
);
