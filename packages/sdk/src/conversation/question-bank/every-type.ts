import { type BankQuestion, questionsOf } from './bank-question.js';

/** Questions that fit any conversation, also with people who hardly know each other. */
export const everyType: readonly BankQuestion[] = /* @__PURE__ */ questionsOf({
  welcome: {
    parents: {
      address: ['Hoe wilt u dat wij u aanspreken?', 'How would you like us to address you?'],
    },
    pupil: {
      beside: [
        'Naast wie wil je zitten, en wie mag je helpen met vertellen?',
        'Whom do you want to sit next to, and who may help you tell things?',
      ],
    },
    school: {
      ease: ['Hoe voelen ouders en leerling zich meteen welkom?', 'How do parents and pupil feel welcome at once?'],
      plain: [
        'Welke woorden leg ik uit, en wat kan ik beter laten zien?',
        'Which words do I explain, and what had I better show?',
      ],
    },
  },
  strengths: {
    parents: {
      proud: ['Waar bent u trots op bij uw kind?', 'What makes you proud of your child?'],
    },
    pupil: {
      proud: ['Waar ben je trots op?', 'What are you proud of?'],
      others: [
        'Wat zou een vriend of vriendin zeggen dat jij goed kunt?',
        'What would a friend say that you are good at?',
      ],
    },
    school: {
      seen: ['Wat zie ik deze leerling met plezier doen?', 'What do I see this pupil enjoy doing?'],
      parents: ['Wat waardeer ik in wat de ouders doen?', 'What do I value in what the parents do?'],
    },
  },
  parents: {
    parents: {
      know: [
        'Wat wilt u ons vertellen, zodat wij uw kind goed kunnen helpen?',
        'What would you like to tell us, so that we can help your child well?',
      ],
      helps: [
        'Wat helpt thuis als iets moeilijk is voor uw kind?',
        'What helps at home when your child finds something hard?',
      ],
      hope: ['Wat hoopt u voor uw kind?', 'What do you hope for your child?'],
    },
    school: {
      learn: [
        'Wat wil ik van de ouders leren over hun kind?',
        'What do I want to learn from the parents about their child?',
      ],
    },
  },
  pupil: {
    parents: {
      'child-says': ['Wat zou uw kind hier zelf over zeggen?', 'What would your child say about this?'],
    },
    pupil: {
      tell: ['Wat wil je zelf graag vertellen?', 'What would you like to tell?'],
      helps: ['Wat helpt jou als iets moeilijk is?', 'What helps you when something is hard?'],
    },
    school: {
      voice: ['Hoe komt de leerling zelf aan het woord?', 'How do I make room for the pupil’s own words?'],
    },
  },
  school: {
    parents: {
      hear: ['Wat wilt u graag van ons horen?', 'What would you like to hear from us?'],
    },
    pupil: {
      'may-tell': ['Wat mag de school over jou vertellen?', 'What may the school tell about you?'],
    },
    school: {
      observe: ['Wat heb ik precies gezien en gehoord?', 'What exactly did I see and hear?'],
      'can-cannot': ['Wat kan de school wel doen, en wat niet?', 'What can the school do, and what can it not do?'],
    },
  },
  'keep-and-change': {
    parents: {
      keep: ['Wat gaat goed en moet zo blijven?', 'What goes well and should stay as it is?'],
      change: ['Wat zou u als eerste anders willen?', 'What would you like to be different first?'],
    },
    pupil: {
      keep: ['Wat vind je fijn en moet zo blijven?', 'What do you like and should stay as it is?'],
      change: ['Wat wil je als eerste anders?', 'What do you want to be different first?'],
    },
    school: {
      'more-of': ['Wat werkt al, en kan ik vaker doen?', 'What works already, and can I do more often?'],
      tomorrow: [
        'Welke kleine verandering kan ik morgen zelf maken?',
        'Which small change can I make myself tomorrow?',
      ],
    },
  },
  agreements: {
    parents: {
      own: [
        'Wat kunt en wilt u zelf doen, en wat past nu niet?',
        'What can you do and want to do, and what does not fit now?',
      ],
      need: ['Wat hebt u daarbij van ons nodig?', 'What do you need from us for that?'],
    },
    pupil: {
      own: ['Wat ga je zelf doen, en wie mag je helpen?', 'What will you do yourself, and who may help you?'],
    },
    school: {
      promise: ['Wat beloof ik, en wanneer is het klaar?', 'What do I promise, and when will it be done?'],
    },
  },
  closing: {
    parents: {
      'look-back': [
        'Hoe was dit gesprek voor u, en wat kan de volgende keer beter?',
        'How was this talk for you, and what can be better next time?',
      ],
    },
    pupil: {
      'look-back': [
        'Hoe was dit gesprek voor jou, en wat wil je de volgende keer anders?',
        'How was this talk for you, and what do you want to be different next time?',
      ],
    },
    school: {
      'good-news': [
        'Wanneer laat ik iets goeds horen, voordat we elkaar weer spreken?',
        'When will I share some good news, before we talk again?',
      ],
    },
  },
});
