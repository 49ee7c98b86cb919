import type { ExpectationBank } from './expectations-round.js';

/**
 * Twenty-four things that parents, school and pupil may expect of each other, three in each of eight themes. None says
 * who does it: each party answers that, and how important it is to them.
 *
 * The themes are those of the expectations form in S. Beekhoven, J. Lohman and H. Heerdink (2020), *Pedagogisch
 * partnerschap bij passend onderwijs*, Sardes. The wording is ours, and has not been validated.
 */
export const expectationBank: ExpectationBank = {
  id: 'driehoek',
  themes: [
    { id: 'contact', title: { nl: 'Contact', en: 'Contact' } },
    { id: 'information', title: { nl: 'Elkaar op de hoogte houden', en: 'Keeping each other informed' } },
    { id: 'support-at-home', title: { nl: 'Steun thuis', en: 'Support at home' } },
    { id: 'support-at-school', title: { nl: 'Steun op school', en: 'Support at school' } },
    { id: 'rules-and-upbringing', title: { nl: 'Regels en opvoeding', en: 'Rules and upbringing' } },
    { id: 'deciding-together', title: { nl: 'Samen beslissen', en: 'Deciding together' } },
    { id: 'ambitions', title: { nl: 'Wat we hopen voor het kind', en: 'What we hope for the child' } },
    { id: 'disagreement', title: { nl: 'Als we het oneens zijn', en: 'When we disagree' } },
  ],
  statements: [
    {
      id: 'contact.1',
      theme: 'contact',
      text: {
        nl: 'Af en toe contact zoeken, op een manier die voor beide kanten past.',
        en: 'Getting in touch now and then, in a way that suits both sides.',
      },
    },
    {
      id: 'contact.2',
      theme: 'contact',
      text: {
        nl: 'Duidelijk zijn over wanneer contact kan en hoe snel er antwoord komt.',
        en: 'Being clear about when contact is possible and how soon an answer comes.',
      },
    },
    {
      id: 'contact.3',
      theme: 'contact',
      text: {
        nl: 'Vragen hoe de ander aangesproken wil worden.',
        en: 'Asking how the other would like to be addressed.',
      },
    },
    {
      id: 'information.1',
      theme: 'information',
      text: {
        nl: 'Vertellen dat iets goed gaat, ook als er geen zorgen zijn.',
        en: 'Telling that something goes well, also when there are no worries.',
      },
    },
    {
      id: 'information.2',
      theme: 'information',
      text: {
        nl: 'Zorgen snel delen, ook als nog niet duidelijk is wat er speelt.',
        en: 'Sharing worries early, even when it is not yet clear what is going on.',
      },
    },
    {
      id: 'information.3',
      theme: 'information',
      text: {
        nl: 'In gewone woorden vertellen hoe het gaat met leren en met gedrag.',
        en: 'Telling in plain words how learning and behaviour are going.',
      },
    },
    {
      id: 'support-at-home.1',
      theme: 'support-at-home',
      text: {
        nl: 'Vragen hoe het op school gaat, en het kind aanmoedigen.',
        en: 'Asking how school is going, and encouraging the child.',
      },
    },
    {
      id: 'support-at-home.2',
      theme: 'support-at-home',
      text: {
        nl: 'Thuis praten en lezen met het kind, in de eigen taal of in het Nederlands.',
        en: 'Talking and reading with the child at home, in the family’s own language or in Dutch.',
      },
    },
    {
      id: 'support-at-home.3',
      theme: 'support-at-home',
      text: {
        nl: 'Zorgen voor een vast ritme: genoeg slaap, op tijd naar school en rust bij het huiswerk.',
        en: 'Keeping a steady rhythm: enough sleep, on time for school, and calm for homework.',
      },
    },
    {
      id: 'support-at-school.1',
      theme: 'support-at-school',
      text: {
        nl: 'Zeggen wat het kind op school nodig heeft.',
        en: 'Saying what the child needs at school.',
      },
    },
    {
      id: 'support-at-school.2',
      theme: 'support-at-school',
      text: {
        nl: 'Eerlijk zeggen wat op school wel kan en wat niet, en waarom.',
        en: 'Saying honestly what is possible at school and what is not, and why.',
      },
    },
    {
      id: 'support-at-school.3',
      theme: 'support-at-school',
      text: {
        nl: 'Halverwege een plan vertellen hoe het loopt, niet pas aan het eind.',
        en: 'Telling how a plan is going half-way, not only at the end.',
      },
    },
    {
      id: 'rules-and-upbringing.1',
      theme: 'rules-and-upbringing',
      text: {
        nl: 'Thuis en op school achter de schoolregels staan.',
        en: 'Standing behind the school rules, at home and at school.',
      },
    },
    {
      id: 'rules-and-upbringing.2',
      theme: 'rules-and-upbringing',
      text: {
        nl: 'Iets vragen of zeggen over de opvoeding, zonder te oordelen.',
        en: 'Asking or saying something about upbringing, without judging.',
      },
    },
    {
      id: 'rules-and-upbringing.3',
      theme: 'rules-and-upbringing',
      text: {
        nl: 'Na een straf vertellen wat er is gebeurd, en waarom er straf was.',
        en: 'After a punishment, telling what happened and what it was for.',
      },
    },
    {
      id: 'deciding-together.1',
      theme: 'deciding-together',
      text: {
        nl: 'Beslissen of er extra hulp komt, en welke.',
        en: 'Deciding whether there will be extra support, and which.',
      },
    },
    {
      id: 'deciding-together.2',
      theme: 'deciding-together',
      text: {
        nl: 'Gebruiken wat ouders van hun kind weten en thuis al doen.',
        en: 'Using what parents know about their child and already do at home.',
      },
    },
    {
      id: 'deciding-together.3',
      theme: 'deciding-together',
      text: {
        nl: 'Het kind laten meepraten over wat er wordt besloten.',
        en: 'Giving the child a say in what is decided.',
      },
    },
    {
      id: 'ambitions.1',
      theme: 'ambitions',
      text: {
        nl: 'Het kind helpen om voor zichzelf op te komen.',
        en: 'Helping the child to speak up for themselves.',
      },
    },
    {
      id: 'ambitions.2',
      theme: 'ambitions',
      text: {
        nl: 'Het kind helpen om rekening te houden met anderen en beleefd te zijn.',
        en: 'Helping the child to consider others and be polite.',
      },
    },
    {
      id: 'ambitions.3',
      theme: 'ambitions',
      text: {
        nl: 'Het kind helpen om goede resultaten te halen.',
        en: 'Helping the child to get good results.',
      },
    },
    {
      id: 'disagreement.1',
      theme: 'disagreement',
      text: {
        nl: 'Laten merken dat kritiek welkom is.',
        en: 'Showing that criticism is welcome.',
      },
    },
    {
      id: 'disagreement.2',
      theme: 'disagreement',
      text: {
        nl: 'Als iets tegenvalt: eerst praten met de persoon om wie het gaat.',
        en: 'When something disappoints: first talking with the person concerned.',
      },
    },
    {
      id: 'disagreement.3',
      theme: 'disagreement',
      text: {
        nl: 'Na een meningsverschil vragen hoe het nu gaat.',
        en: 'Asking how things are now, some time after a disagreement.',
      },
    },
  ],
};
