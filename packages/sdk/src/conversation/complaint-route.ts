import type { Text } from '../i18n/text.js';

/** A step of the complaint route, or a way beside it. */
export interface ComplaintStep {
  readonly id: string;
  readonly text: Text;
}

/** To whom with a complaint, in this order, and who can help beside it at any time. */
export interface ComplaintRoute {
  readonly steps: readonly ComplaintStep[];
  readonly beside: readonly ComplaintStep[];
}

/** The complaint route of Dutch schools. A school may have people and times of its own: its information card goes first. */
export const complaintRoute: ComplaintRoute = {
  steps: [
    {
      id: 'person',
      text: {
        nl: 'Praat met degene om wie het gaat, zoals de leraar of mentor.',
        en: 'Talk to the person concerned, such as the teacher or mentor.',
      },
    },
    {
      id: 'head',
      text: { nl: 'Praat met de schoolleider. Die kan bemiddelen.', en: 'Talk to the school head, who can mediate.' },
    },
    {
      id: 'board',
      text: { nl: 'Vraag het schoolbestuur om hulp.', en: 'Ask the school board for help.' },
    },
    {
      id: 'committee',
      text: {
        nl: 'Dien een klacht in bij de klachtencommissie. Die reageert binnen 4 weken. Het advies is niet bindend.',
        en: 'Lodge a complaint with the complaints committee. It responds within 4 weeks. Its advice is not binding.',
      },
    },
  ],
  beside: [
    {
      id: 'confidential-adviser',
      text: {
        nl: 'Vertrouwenspersoon: op elk moment, in vertrouwen.',
        en: 'Confidential adviser: at any time, in confidence.',
      },
    },
    {
      id: 'confidential-inspector',
      text: {
        nl: 'Vertrouwensinspecteur: bij misbruik, geweld, discriminatie of radicalisering. Bel 0900 111 3 111.',
        en: 'Confidential inspector: for abuse, violence, discrimination or radicalisation. Call 0900 111 3 111.',
      },
    },
    {
      id: 'disputes-committee',
      text: {
        nl: 'Geschillencommissie passend onderwijs: over toelating, verwijdering of een opp (plan voor extra hulp). Vraag het binnen 6 weken aan.',
        en: 'Disputes committee: about admission, expulsion or an opp (plan for extra support). Apply within 6 weeks.',
      },
    },
    {
      id: 'education-consultant',
      text: {
        nl: 'Onderwijsconsulent: helpt gratis en kiest geen kant.',
        en: 'Education consultant: helps free of charge and takes no side.',
      },
    },
  ],
};
