import { type Instrument, INSTRUMENT_SCHEMA_VERSION } from './instrument.js';
import { yesPartlyNo } from './yes-partly-no.js';

/**
 * Five steps, fourteen success factors and thirty-three statements about working with parents. Each
 * statement is in the voice of its actor; everybody answers all of them, and the roles are compared.
 *
 * After M. Lusse and M. van der Pluijm (2023), *Handvat. Samenwerken met ouders aan kansengelijkheid voor
 * kinderen*, Hogeschool Rotterdam. The wording is ours, and has not been validated.
 */
export const handvat: Instrument = {
  id: 'handvat',
  schemaVersion: INSTRUMENT_SCHEMA_VERSION,
  version: '1.0.0',
  title: { nl: 'Samenwerken met ouders', en: 'Working with parents' },
  description: {
    nl: 'Punten om samen naar te kijken, geen rapport. Antwoord voor uw school of klas, zoals het dit schooljaar gaat.',
    en: 'Points to look at together, not a report. Answer for your school or class, as it goes this school year.',
  },
  scale: yesPartlyNo,
  sections: [
    {
      id: 'home',
      step: 1,
      title: { nl: 'De thuisomgeving kennen', en: 'Knowing the home' },
      successFactors: [
        {
          number: 1,
          text: { nl: 'De thuissituatie van elke leerling kennen', en: 'Knowing each pupil’s home situation' },
        },
        {
          number: 2,
          text: {
            nl: 'Bij elke leerling minstens één ouder spreken',
            en: 'Being in contact with a parent of each pupil',
          },
        },
      ],
      items: [
        {
          id: 'home.1',
          actor: 'leadership',
          text: {
            nl: 'Wij hebben onderzocht wie onze leerlingen zijn. We weten wat er thuis speelt rond taal, lezen, opleiding, werk, gezin en zorgen.',
            en: 'We have studied who our pupils are. We know how things stand at home: language, reading, education, work, family and worries.',
          },
        },
        {
          id: 'home.2',
          actor: 'class-teacher',
          text: {
            nl: 'Ik zoek op wat er bekend is over elke leerling, ook over de schoolloopbaan. Collega’s vraag ik ernaar.',
            en: 'I look up what is known about every pupil, school career included. I ask colleagues too.',
          },
        },
        {
          id: 'home.3',
          actor: 'class-teacher',
          text: {
            nl: 'Ik denk na over wat ik weet van elk kind thuis. Dat gebruik ik bij het begeleiden en in gesprekken met ouders.',
            en: 'I think through what I know of each child’s home. I use it in my guidance and in talks with parents.',
          },
        },
      ],
    },
    {
      id: 'organisation',
      step: 2,
      title: { nl: 'De organisatie op orde', en: 'Well organised' },
      successFactors: [
        {
          number: 3,
          text: {
            nl: 'Contact met ouders duidelijk organiseren en bekendmaken',
            en: 'Organising contact with parents clearly and making it known',
          },
        },
        { number: 4, text: { nl: 'Alle ouders voelen zich welkom', en: 'All parents feel welcome' } },
      ],
      items: [
        {
          id: 'organisation.1',
          actor: 'leadership',
          text: {
            nl: 'Met het team spreken wij af hoe wij met ouders werken, en waarom dat helpt. Dat past bij wat ouders nodig hebben, en iedereen weet wat het vraagt in formeel en informeel contact.',
            en: 'With the team we form a clear, evidence-based vision on working with parents that fits their needs. Everyone knows what it asks in formal and informal contact.',
          },
        },
        {
          id: 'organisation.2',
          actor: 'leadership',
          text: {
            nl: 'Wij maken een duidelijk jaarplan van formele contactmomenten dat ouders goed uitkomt. We delen het met het team.',
            en: 'We make a clear year plan of formal contact moments that suits parents. We share it with the team.',
          },
        },
        {
          id: 'organisation.3',
          actor: 'class-teacher',
          text: {
            nl: 'Ik voeg een jaarplan voor mijn klas toe, met formeel en informeel contact dat past. Ik deel het met de ouders.',
            en: 'For my class I add a year plan of formal and informal contact that suits the class. I share it with the parents.',
          },
        },
        {
          id: 'organisation.4',
          actor: 'class-teacher',
          text: {
            nl: 'Ik herinner ouders op tijd aan formele contactmomenten, op meer dan één manier.',
            en: 'I remind parents of formal contact moments in good time, in more than one way.',
          },
        },
        {
          id: 'organisation.5',
          actor: 'class-teacher',
          text: {
            nl: 'Ik vraag leerlingen wie er met hen meekomt naar een contactmoment.',
            en: 'I ask pupils who will come along with them to a contact moment.',
          },
        },
        {
          id: 'organisation.6',
          actor: 'team',
          text: {
            nl: 'Wij zijn vriendelijk en uitnodigend: op school, aan de telefoon en in berichten. Wij ontvangen ouders goed.',
            en: 'We are friendly and inviting: at school, on the phone and in messages. We receive parents well.',
          },
        },
        {
          id: 'organisation.7',
          actor: 'class-teacher',
          text: {
            nl: 'Ik vraag de ouders van mijn klas regelmatig hoe zij het contact ervaren. Daarop pas ik activiteiten en jaarplan aan.',
            en: 'I regularly ask the parents of my class how they experience the contact. I adjust activities and year plan to it.',
          },
        },
      ],
    },
    {
      id: 'reciprocity',
      step: 3,
      title: { nl: 'Een wederkerige relatie', en: 'A relation of give and take' },
      successFactors: [
        { number: 5, text: { nl: 'Alle ouders vroeg ontmoeten', en: 'Meeting all parents early' } },
        {
          number: 6,
          text: {
            nl: 'De leerling een duidelijke plek geven in het gewone contact',
            en: 'Giving the pupil a clear place in regular contact',
          },
        },
        {
          number: 7,
          text: {
            nl: 'Samen in gesprek zijn en informatie uitwisselen',
            en: 'Being in dialogue and exchanging information',
          },
        },
      ],
      items: [
        {
          id: 'reciprocity.1',
          actor: 'class-teacher',
          text: {
            nl: 'Ik spreek alle ouders regelmatig, ook zonder aanleiding: aan de deur, aan de telefoon of online.',
            en: 'I talk to all parents regularly, also without a reason: at the door, on the phone or online.',
          },
        },
        {
          id: 'reciprocity.2',
          actor: 'class-teacher',
          text: {
            nl: 'Aan het begin van elk schooljaar maak ik apart kennis met alle ouders. We bespreken ambities, behoeften, en wat wel en niet kan.',
            en: 'At the start of each school year I get to know every parent in a talk of their own. We discuss ambitions, needs, and what is and is not possible.',
          },
        },
        {
          id: 'reciprocity.3',
          actor: 'class-teacher',
          text: {
            nl: 'Ik vertel ouders en leerlingen welke activiteiten er komen. Ik verzamel de vragen die zij willen bespreken.',
            en: 'I tell parents and pupils which activities are coming. I collect the questions they want to discuss.',
          },
        },
        {
          id: 'reciprocity.4',
          actor: 'leadership',
          text: {
            nl: 'Met het team kiezen wij bij elke activiteit de rol van de leerling. Wij vertellen het iedereen, en leraren betrekken en steunen leerlingen in die rol.',
            en: 'With the team we choose the pupil’s role in each activity and tell everyone. Teachers involve and support pupils in that role.',
          },
        },
        {
          id: 'reciprocity.5',
          actor: 'class-teacher',
          text: {
            nl: 'Ik zorg dat de blik van leerling, ouders en school aandacht krijgt in het gesprek.',
            en: 'I make sure that the views of pupil, parents and school all get attention in the talk.',
          },
        },
        {
          id: 'reciprocity.6',
          actor: 'class-teacher',
          text: {
            nl: 'Ik houd de toon positief en heb oog voor ieders kwaliteiten.',
            en: 'I keep the tone positive and have an eye for everyone’s qualities.',
          },
        },
        {
          id: 'reciprocity.7',
          actor: 'class-teacher',
          text: {
            nl: 'Ik maak concrete afspraken over ieders rol bij de ontwikkelpunten van de leerling.',
            en: 'I make concrete agreements on each one’s role in the pupil’s development points.',
          },
        },
        {
          id: 'reciprocity.8',
          actor: 'leadership',
          text: {
            nl: 'Klassenleraren krijgen van ons tijd en middelen voor startgesprekken met alle ouders. Dat geldt ook voor informeel contact door het jaar heen.',
            en: 'We give class teachers time and means for start-of-year talks with all parents. The same goes for informal contact through the year.',
          },
        },
      ],
    },
    {
      id: 'cooperation',
      step: 4,
      title: { nl: 'Pedagogische samenwerking', en: 'Raising and teaching together' },
      successFactors: [
        {
          number: 8,
          text: {
            nl: 'Zorgen dat ouders en kind thuis meer te bespreken hebben',
            en: 'Feeding the conversation between parents and child at home',
          },
        },
        { number: 9, text: { nl: 'Aandacht voor wat goed gaat', en: 'Attention for what goes well' } },
        {
          number: 10,
          text: {
            nl: 'De ontwikkeling en schoolloopbaan van het kind geven richting aan het contact',
            en: 'The child’s development and school career guide the contact',
          },
        },
        {
          number: 11,
          text: {
            nl: 'Een concreet plan voor ontwikkelpunten, met duidelijke en gelijke rollen voor leerling, ouders en school',
            en: 'A concrete plan on development points, with clear and equal roles for pupil, parents and school',
          },
        },
      ],
      items: [
        {
          id: 'cooperation.1',
          actor: 'class-teacher',
          text: {
            nl: 'Ik laat ouders zien wat hun kind leert, met werk van leerlingen en kijkmomenten.',
            en: 'I show parents what their child learns, with pupils’ work and look-in moments.',
          },
        },
        {
          id: 'cooperation.2',
          actor: 'class-teacher',
          text: {
            nl: 'Ik nodig leerlingen en ouders uit voor voortgangsgesprekken en actieve ouder-kindbijeenkomsten. Ik doe mijn best om iedereen te bereiken.',
            en: 'I invite pupils and parents to progress talks and interactive parent-child meetings. I do my utmost to reach everyone.',
          },
        },
        {
          id: 'cooperation.3',
          actor: 'class-teacher',
          text: {
            nl: 'In die gesprekken en bijeenkomsten is altijd ruimte voor interesses, ambities en schoolkeuzes van de leerling. Ook ons programma voor loopbaankeuzes (LOB) krijgt een plek.',
            en: 'In those talks and meetings there is always room for the pupil’s interests, ambitions and school choices. Our career-orientation programme (LOB) has a place too.',
          },
        },
        {
          id: 'cooperation.4',
          actor: 'class-teacher',
          text: {
            nl: 'Ik help leerlingen hun ontwikkelpunten te benoemen. We spreken concreet af wat leerling, school en ouders doen.',
            en: 'I help pupils name their development points. We agree concretely what pupil, school and parents will do.',
          },
        },
        {
          id: 'cooperation.5',
          actor: 'class-teacher',
          text: {
            nl: 'Ik houd leren op school en leren thuis in balans. Op beide plekken let ik op ontwikkeling en begeleiding.',
            en: 'I keep learning at school and at home in balance. I mind development and guidance in both places.',
          },
        },
        {
          id: 'cooperation.6',
          actor: 'class-teacher',
          text: {
            nl: 'Ik doe activiteiten met ouders en kinderen samen. Daarbij laat ik zien wat het gesprek tussen ouder en kind sterker maakt.',
            en: 'I run activities for parents and children together. In them I show what strengthens the dialogue between parent and child.',
          },
        },
        {
          id: 'cooperation.7',
          actor: 'class-teacher',
          text: {
            nl: 'Ik geef leerlingen en ouders tips om samen over leren te praten. In de klas en bij ouders kom ik daarop terug.',
            en: 'I give pupils and parents tips for talking about learning together. I come back to it in class and with parents.',
          },
        },
      ],
    },
    {
      id: 'tailored-support',
      step: 5,
      title: { nl: 'Ouders in risicosituaties ondersteunen', en: 'Supporting parents in situations of risk' },
      successFactors: [
        {
          number: 12,
          text: {
            nl: 'Ouders sterker maken in hun rol, passend bij wat zij nodig hebben en kunnen',
            en: 'Strengthening parents in their role, to fit what they need and can do',
          },
        },
        {
          number: 13,
          text: {
            nl: 'Zorgen en teleurstelling bespreken en helpen naar een (nieuw) perspectief',
            en: 'Discussing worries and disappointment and helping towards a (new) perspective',
          },
        },
        {
          number: 14,
          text: {
            nl: 'Waar nodig contact met een andere volwassene die de leerling begeleidt',
            en: 'Where needed, contact with another adult who guides the pupil',
          },
        },
      ],
      items: [
        {
          id: 'tailored-support.1',
          actor: 'leadership',
          text: {
            nl: 'Wij moedigen klassenleraren en zorgprofessionals aan om ouders samen te steunen, en helpen hen daarbij.',
            en: 'We encourage class teachers and care professionals to support parents together, and help them to do so.',
          },
        },
        {
          id: 'tailored-support.2',
          actor: 'class-teacher',
          text: {
            nl: 'Ik merk op wat thuis de ontwikkeling remt, zoals armoede of moeite met lezen. Ik bespreek het met de ouders.',
            en: 'I notice what holds development back at home, such as poverty or trouble with reading. I raise it with the parents.',
          },
        },
        {
          id: 'tailored-support.3',
          actor: 'class-teacher',
          text: {
            nl: 'Bij ouder-kindactiviteiten op school moedig ik leerlingen en ouders waar nodig extra aan. Zo groeien ouders in hun rol.',
            en: 'During parent-child activities at school I give pupils and parents extra encouragement where needed. It helps parents grow in their role.',
          },
        },
        {
          id: 'tailored-support.4',
          actor: 'class-teacher',
          text: {
            nl: 'Waar nodig start ik extra steun voor ouders thuis: bij taal, leren of meedenken over schoolkeuzes.',
            en: 'Where needed, I start extra support for the parents’ role at home: with language, learning or thinking along about school choices.',
          },
        },
        {
          id: 'tailored-support.5',
          actor: 'parent-worker',
          text: {
            nl: 'Ik bied ouders extra activiteiten waarin zij met elkaar leren hoe zij hun kind begeleiden.',
            en: 'I offer parents extra activities in which they learn with each other how to guide their child.',
          },
        },
        {
          id: 'tailored-support.6',
          actor: 'class-teacher',
          text: {
            nl: 'Waar het past, ga ik bij gezinnen thuis langs om ouders sterker te maken in hun rol.',
            en: 'Where it fits, I visit families at home to strengthen parents in their role.',
          },
        },
        {
          id: 'tailored-support.7',
          actor: 'class-teacher',
          text: {
            nl: 'Bij zorgvragen betrek ik zorgprofessionals voor extra steun aan leerling of gezin.',
            en: 'When there are care questions, I involve care professionals for extra support of pupil or family.',
          },
        },
        {
          id: 'tailored-support.8',
          actor: 'care-professional',
          text: {
            nl: 'Ik wijs ouders op regelingen die thuis helpen: taalles, geldzaken, sociale steun of hulp bij opvoeden.',
            en: 'I point parents to schemes that help at home: language courses, money matters, social support or help with raising children.',
          },
        },
      ],
    },
  ],
  preconditions: [
    {
      nl: 'De school weet hoe zij met ouders wil werken, en waarop dat steunt.',
      en: 'The school knows how it wants to work with parents, and what that rests on.',
    },
    {
      nl: 'Klassenleraren en zorgprofessionals hebben hun taken duidelijk verdeeld.',
      en: 'Class teachers and care professionals have divided their tasks clearly.',
    },
    {
      nl: 'De school geeft beide groepen daarvoor kennis, tijd en middelen.',
      en: 'The school gives both groups the knowledge, time and means for it.',
    },
  ],
  validated: false,
  source: {
    nl: 'Naar M. Lusse en M. van der Pluijm (2023), Handvat. Hogeschool Rotterdam. In onze woorden.',
    en: 'After M. Lusse and M. van der Pluijm (2023), Handvat. Hogeschool Rotterdam. In our words.',
  },
};
