import '@driehoek/elements/information-card/define';
import type { Paper } from '@driehoek/elements/information-card';
import type { InformationCard } from '@driehoek/sdk/information-card';
import { html, nothing } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';

export default { title: 'Information card', component: 'dh-information-card', tags: ['autodocs'] };

interface Args {
  readonly value: unknown;
  readonly paper?: Paper;
}

const render = ({ value, paper }: Args) =>
  html`<dh-information-card .value=${value} paper=${paper ?? nothing}></dh-information-card>`;

const WORKING_DAYS = ['mon', 'tue', 'wed', 'thu', 'fri'] as const;

const shared = [
  {
    channel: 'in-person',
    from: '08:15',
    to: '08:30',
    note: { nl: 'elke dag aan de deur', en: 'every day at the door' },
  },
  { channel: 'phone', value: '010 – 555 01 23', days: WORKING_DAYS, from: '15:15', to: '16:00' },
  { channel: 'message', value: 'Ouderapp', repliesWithin: 2 },
] as const;

/** A fictional school. */
const hetKompas: InformationCard = {
  id: 'kompas-6',
  schoolYear: '2026-2027',
  group: { nl: 'Groep 6', en: 'Year 6', ar: 'الصف السادس' },
  school: {
    name: 'Het Kompas',
    address: 'Windroos 12, 3011 AB Rotterdam',
    phone: '010 – 555 01 23',
    email: 'info@hetkompas.example',
    website: 'www.hetkompas.example',
  },
  teachers: [
    { name: 'Juf Esra', days: ['mon', 'tue', 'wed'], contacts: shared },
    { name: 'Meester Bram', days: ['thu', 'fri'], contacts: shared },
  ],
  absence: {
    text: { nl: 'vóór 8.30 bellen', en: 'call before 8:30', ar: 'اتصلوا قبل الساعة 8:30' },
    contact: '010 – 555 01 23',
  },
  moments: [
    {
      title: { nl: 'startgesprek, met uw kind', en: 'first talk, with your child', ar: 'لقاء التعارف مع طفلكم' },
      start: '2026-09-10',
      kind: 'start-talk',
    },
    {
      title: { nl: 'inloopochtend', en: 'open morning', ar: 'صباح مفتوح' },
      start: '2026-11-17T08:30',
      end: '2026-11-17T09:30',
      kind: 'look-in',
    },
    {
      title: { nl: 'voortgangsgesprek', en: 'progress talk', ar: 'لقاء عن تقدم الطفل' },
      start: '2027-02-11',
      kind: 'progress-talk',
    },
    {
      title: { nl: 'samen koken en eten', en: 'cooking and eating together', ar: 'نطبخ ونأكل معًا' },
      start: '2027-05-27T17:00',
      kind: 'parent-child-activity',
    },
  ],
  route: [
    {
      question: { nl: 'Over uw kind of de les?', en: 'About your child or the lessons?', ar: 'عن طفلكم أو الدروس؟' },
      who: { nl: 'juf Esra of meester Bram', en: 'Esra or Bram', ar: 'المعلمة إسراء أو المعلم برام' },
    },
    {
      question: { nl: 'Zorgen of niet eens?', en: 'Worried, or do you disagree?', ar: 'قلق أو لستم موافقين؟' },
      who: {
        nl: 'eerst de leraar, dan directeur Nadia, dan de klachtencommissie',
        en: 'first the teacher, then Nadia, the head, then the complaints committee',
        ar: 'المعلم أولاً، ثم المديرة نادية، ثم لجنة الشكاوى',
      },
    },
    {
      question: { nl: 'Liever in vertrouwen?', en: 'In confidence?', ar: 'تفضلون الحديث بسرية؟' },
      who: { nl: 'vertrouwenspersoon Ton', en: 'Ton, the confidential adviser', ar: 'تون، المستشار السري' },
      contact: 'ton@hetkompas.example',
    },
  ],
  languages: ['nl', 'tr', 'ar', 'en'],
  updatedOn: '2026-08-24',
};

export const Full = { args: { value: hetKompas }, render };

export const Minimal = {
  args: {
    value: {
      id: 'minimal',
      schoolYear: '2026-2027',
      school: { name: 'De Regenboog' },
      teachers: [
        {
          name: 'Juf Anna',
          days: ['mon', 'tue', 'wed', 'thu', 'fri'],
          contacts: [{ channel: 'phone', value: '070 555 01 99' }],
        },
      ],
      moments: [],
      route: [],
    } satisfies InformationCard,
  },
  render,
};

/** Public facts alone, as on the card that a school has yet to fill in. */
export const SchoolOnly = {
  args: {
    value: { ...hetKompas, group: undefined, teachers: [], absence: undefined, moments: [], route: [], languages: [] },
  },
  render,
};

export const TwoTeachers = {
  args: {
    value: {
      ...hetKompas,
      teachers: [
        {
          name: 'Juf Esra',
          role: 'mentor',
          days: ['mon', 'tue', 'wed'],
          contacts: [shared[0], { channel: 'email', value: 'esra@hetkompas.example', repliesWithin: 2 }],
        },
        {
          name: 'Meester Bram',
          days: ['thu', 'fri'],
          contacts: [shared[0], { channel: 'video', days: ['thu'], from: '19:00', to: '20:00' }],
        },
      ],
    } satisfies InformationCard,
  },
  render,
};

export const LongTexts = {
  args: {
    value: {
      ...hetKompas,
      group: 'Eerste klas praktijkonderwijs, internationale schakelklas B',
      school: {
        ...hetKompas.school,
        name: 'School voor Praktijkonderwijs en Internationale Schakelklassen De Windroos',
      },
      teachers: [
        {
          name: 'Mevrouw Van der Wielen-Oosterhuizen',
          role: 'mentor en vakleraar Nederlands als tweede taal',
          days: WORKING_DAYS,
          contacts: [
            ...shared,
            {
              channel: 'email',
              value: 'a.vanderwielen-oosterhuizen@praktijkonderwijs-dewindroos.example',
              repliesWithin: 'P2D',
            },
          ],
        },
      ],
      moments: [
        ...hetKompas.moments,
        {
          title: 'Ouderavond over stage, keuzes en het uitstroomprofiel',
          start: '2027-01-21T19:30',
          end: '2027-01-21T21:00',
          place: 'Aula, ingang Noordzijde',
        },
        { title: 'Portfoliogesprek', start: '2027-04-12', end: '2027-04-16' },
        { title: 'Evaluatie met ouders', start: '2027-06-10T09:00', place: 'Ouderkamer' },
      ],
      interpreter: 'Laat het ons een week van tevoren weten; wij regelen een tolk en het kost u niets.',
      note: 'Gymkleren mee op dinsdag en vrijdag. Geen fruit? Dan is er altijd iets op school.',
    } satisfies InformationCard,
  },
  render,
};

export const English = {
  render: () => html`<div lang="en"><dh-information-card .value=${hetKompas}></dh-information-card></div>`,
};

/** A page brings the words of a language that we do not have. */
export const ArabicWithOwnTexts = {
  render: () => html`<dh-provider
    locale="ar"
    .texts=${{
      ar: {
        'information-card.channel.in-person': 'لقاء قصير',
        'information-card.channel.phone': 'الهاتف',
        'information-card.channel.message': 'رسالة',
        'information-card.contact.reply': 'الرد خلال {time}',
        'information-card.contact.working-days': {
          one: 'يوم عمل',
          two: 'يومَي عمل',
          few: '{count} أيام عمل',
          other: '{count} يوم عمل',
        },
        'information-card.absence.label': 'مرض أو تأخر',
        'information-card.moments.title': 'نتطلع إلى لقائكم',
        'information-card.route.title': 'أي سؤال ولمن؟',
        'information-card.languages.label': 'نتحدث',
        'information-card.updated.on': 'تم التحقق في {date}',
        'information-card.qr.link': 'امسحوا الرمز أو زوروا',
        'information-card.qr.alt': 'رمز QR: {text}',
        'information-card.action.save': 'إضافة إلى جهات الاتصال',
        'information-card.action.print': 'طباعة البطاقة',
        'information-card.action.paper': 'الورق',
      },
    }}
  >
    <dh-information-card .value=${hetKompas}></dh-information-card>
  </dh-provider>`,
};

/** What stands inside is shown beside the reasons. */
export const UnusableData = {
  render:
    () => html`<dh-information-card .value=${{ id: '', schoolYear: '2026', school: { name: 'Het Kompas' }, teachers: [], moments: [] }}>
    <p>Bel ons gerust: 010 – 555 01 23.</p>
  </dh-information-card>`,
};

export const FromJsonScript = {
  render: () =>
    html`<dh-information-card>${unsafeHTML(`<script type="application/json">${JSON.stringify(hetKompas)}</script>`)}</dh-information-card>`,
};

export const PaperA4 = { args: { value: hetKompas, paper: 'a4' }, render };
export const PaperA5 = { args: { value: hetKompas, paper: 'a5' }, render };
export const PaperA6 = { args: { value: hetKompas, paper: 'a6' }, render };
