import '@driehoek/elements/checklist/define';
import '@driehoek/elements/class-contacts/define';
import '@driehoek/elements/contact-preferences/define';
import '@driehoek/elements/contact-calendar/define';
import '@driehoek/elements/contact-calendar/editor/define';
import '@driehoek/elements/conversation/define';
import '@driehoek/elements/expectations/define';
import '@driehoek/elements/family-help/define';
import '@driehoek/elements/family-help-editor/define';
import '@driehoek/elements/instrument-editor/define';
import '@driehoek/elements/glossary/define';
import '@driehoek/elements/information-card/define';
import '@driehoek/elements/parent-offers/define';
import '@driehoek/elements/report/define';
import { handvat, parseInstrument, parseResponse, type Response } from '@driehoek/sdk/checklist';
import { parseOwnInstrument } from '@driehoek/sdk/checklist/editing';
import { createPreferences, parseContactPreferences } from '@driehoek/sdk/contact-preferences';
import { parseClassContacts } from '@driehoek/sdk/class-contacts';
import { parseYearPlan } from '@driehoek/sdk/contact-calendar';
import { parseConversationPlan } from '@driehoek/sdk/conversation';
import { parseExpectationsRound } from '@driehoek/sdk/expectations';
import { parseFamilyHelp } from '@driehoek/sdk/family-help';
import { parseInformationCard } from '@driehoek/sdk/information-card';
import { parseParentOffers } from '@driehoek/sdk/parent-offers';
import { InvalidDataError } from '@driehoek/sdk/shared';
import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { finishedTalk, heldTalk, progressTalk } from '../../../stories/conversation-plans.js';
import { localHelp } from '../../../stories/help-list.js';
import { ownList } from '../../../stories/own-list.js';
import { someOffers } from '../../../stories/some-offers.js';
import { mutated } from '../../fuzz/mutations.js';
import { qualityCard } from '../../sdk/checklist/fixtures.js';
import { classOf, contact, pupil } from '../../sdk/class-contacts/small-class.js';
import { hetKompas } from '../../sdk/information-card/het-kompas.js';
import { smallPlan } from '../contact-calendar/plan.js';
import { handedIn, roundOf } from '../expectations/rounds.js';

/** Languages of pages: usable ones, those of operating systems, and none at all. */
const LANGUAGES = ['nl', 'en', 'nl_NL', 'en-us-us', 'Nederlands', ''];
const ROLES = ['parent', 'class-teacher', 'external'];
/** So many hostile inputs each, of which the parsers accept a part. */
const INPUTS = 90;

/** How an element gets data that a parser accepts. */
interface Case {
  readonly tag: string;
  readonly samples: readonly object[];
  readonly parse: (data: unknown) => object;
  /** The properties for this data; `value` alone when left out. */
  readonly properties?: (data: object) => object;
  /** The readers to whom it shows something; {@link ROLES} when left out. */
  readonly roles?: readonly string[];
}

const response: Response = {
  id: 'r1',
  instrument: qualityCard.id,
  instrumentVersion: qualityCard.version,
  schoolYear: '2026-2027',
  role: 'parent',
  answers: { 'door.1': 'yes', 'phone.1': 'no' },
  remarks: { 'door.1': 'mooi' },
  actionPoints: { door: ['bellen'] },
};

const classes = {
  samples: [classOf(pupil('aya', { contacts: [contact('2026-09-10', 'start-talk')] }), pupil('bo', { contacts: [] }))],
  parse: (data: unknown) => parseClassContacts(data),
};
const talks = {
  samples: [progressTalk, heldTalk, finishedTalk],
  parse: (data: unknown) => parseConversationPlan(data),
};
const answer = { importance: 'yes', who: 'school', remark: 'ja' } as const;
const rounds = {
  samples: [roundOf({ parents: handedIn({ 'contact.1': answer }), school: handedIn({ 'contact.1': answer }) })],
  parse: (data: unknown) => parseExpectationsRound(data),
};
const plans = { samples: [smallPlan], parse: (data: unknown) => parseYearPlan(data) };

const lists = { samples: [localHelp], parse: (data: unknown) => parseFamilyHelp(data) };
const offers = { samples: [someOffers], parse: (data: unknown) => parseParentOffers(data) };

const CASES: readonly Case[] = [
  { tag: 'dh-information-card', samples: [hetKompas], parse: (data) => parseInformationCard(data) },
  { tag: 'dh-class-contacts', ...classes },
  {
    tag: 'dh-contact-preferences',
    samples: [
      {
        ...createPreferences({ id: 'a', schoolYear: '2026-2027', pupil: 'aya', household: 'parents' }),
        times: ['tue.evening'],
        channels: { phone: 'liked' },
        language: 'ar',
      },
    ],
    parse: (data) => parseContactPreferences(data),
  },
  { tag: 'dh-conversation-planner', ...talks },
  { tag: 'dh-conversation-preparation', ...talks },
  { tag: 'dh-conversation-talk', ...talks },
  { tag: 'dh-conversation-agreements', ...talks },
  { tag: 'dh-family-help', ...lists },
  { tag: 'dh-family-help-editor', ...lists },
  {
    tag: 'dh-instrument-editor',
    samples: [ownList],
    parse: (data) => parseOwnInstrument(data),
    roles: ['leadership'],
  },
  { tag: 'dh-parent-offers', ...offers, properties: (value) => ({ value, pupil: 'mila' }) },
  { tag: 'dh-offer-answers', ...offers },
  { tag: 'dh-expectations-form', ...rounds },
  { tag: 'dh-expectations-comparison', ...rounds },
  { tag: 'dh-contact-calendar', ...plans },
  // Who may not change a plan has no editor.
  { tag: 'dh-contact-calendar-editor', ...plans, roles: ['leadership'] },
  {
    tag: 'dh-checklist',
    samples: [qualityCard, handvat],
    parse: (data) => parseInstrument(data),
    properties: (instrument) => ({ instrument }),
  },
  {
    tag: 'dh-checklist',
    samples: [response],
    parse: (data) => parseResponse(data, qualityCard),
    properties: (value) => ({ instrument: qualityCard, value }),
  },
  {
    tag: 'dh-checklist-report',
    samples: [response],
    parse: (data) => parseResponse(data, qualityCard),
    properties: (value) => ({
      instrument: qualityCard,
      responses: [value],
      actionPoints: [{ id: 'a', text: 'bellen', about: 'door', dueOn: 'morgen' }],
    }),
  },
];

function isAccepted(parse: (data: unknown) => object, data: unknown): boolean {
  try {
    parse(data);
    return true;
  } catch (error) {
    if (error instanceof InvalidDataError) return false;
    throw error;
  }
}

/** Mounts an element with data, and says what went wrong; `''` when it shows something. */
async function mount({ tag, properties }: Case, data: object, language: string, perspective: string): Promise<string> {
  const provider = document.createElement('dh-provider');
  Object.assign(provider, { perspective });
  provider.setAttribute('lang', language);
  const element = document.createElement(tag);
  Object.assign(element, properties?.(data) ?? { value: data });
  provider.append(element);
  document.body.append(provider);
  try {
    await (element as HTMLElement & { updateComplete: Promise<unknown> }).updateComplete;
    return element.shadowRoot!.textContent!.trim() === '' ? 'blank' : '';
  } catch (error) {
    return String(error);
  } finally {
    provider.remove();
  }
}

for (const each of CASES) {
  const { roles = ROLES } = each;
  const inputs = fc
    .sample(mutated(each.samples, 3), { numRuns: INPUTS, seed: 5 })
    .filter((data) => isAccepted(each.parse, data));

  describe(`what a parser accepts is shown: ${each.tag}, ${Object.keys(each.properties?.({}) ?? { value: 0 }).join()}`, () => {
    it(`${inputs.length} hostile inputs, in every language of a page`, async () => {
      const errors: unknown[] = [];
      const listen = (event: ErrorEvent | PromiseRejectionEvent) => {
        event.preventDefault();
        errors.push('reason' in event ? event.reason : event.message);
      };
      window.addEventListener('error', listen);
      window.addEventListener('unhandledrejection', listen);
      const wrong: string[] = [];
      try {
        expect(inputs.length).to.be.above(10);
        for (const [index, data] of inputs.entries()) {
          const language = LANGUAGES[index % LANGUAGES.length]!;
          const role = roles[index % roles.length]!;
          const what = await mount(each, data, language, role);
          if (what !== '') wrong.push(`${what} ${language} ${role} ${JSON.stringify(data).slice(0, 2000)}`);
        }
        // Rejections of parts that nobody waits for are told in a task of their own.
        await new Promise((resolve) => setTimeout(resolve));
      } finally {
        window.removeEventListener('error', listen);
        window.removeEventListener('unhandledrejection', listen);
      }
      expect(wrong).to.deep.equal([]);
      expect(errors.map(String)).to.deep.equal([]);
    });
  });
}

describe('a page in a language of no known tag', () => {
  for (const [lang, language] of [
    ['nl_NL', 'nl-NL'],
    ['en-us-us', 'nl'],
    ['', 'nl'],
    ['en_GB', 'en-GB'],
  ] as const) {
    it(`${lang || 'none'} is ${language} for an element`, async () => {
      const provider = document.createElement('dh-provider');
      provider.setAttribute('lang', lang);
      const element = document.createElement('dh-information-card');
      element.value = hetKompas;
      provider.append(element);
      document.body.append(provider);
      await element.updateComplete;
      expect(element.language).to.equal(language);
      expect(element.shadowRoot!.textContent).to.contain(hetKompas.school.name);
      provider.remove();
    });
  }
});
