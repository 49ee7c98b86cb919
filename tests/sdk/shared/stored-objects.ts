import { readdirSync, readFileSync } from 'node:fs';
import {
  ACTION_POINT_SCHEMA_VERSION,
  INSTRUMENT_SCHEMA_VERSION,
  parseActionPoint,
  parseInstrument,
  parseReport,
  parseResponse,
  parseTally,
  REPORT_SCHEMA_VERSION,
  RESPONSE_SCHEMA_VERSION,
  TALLY_SCHEMA_VERSION,
} from '@driehoek/sdk/checklist';
import { OWN_INSTRUMENT_SCHEMA_VERSION, parseOwnInstrument } from '@driehoek/sdk/checklist/editing';
import {
  actionPointSchema,
  instrumentSchema,
  ownInstrumentSchema,
  reportSchema,
  responseSchema,
  tallySchema,
} from '@driehoek/sdk/checklist/schema';
import { CLASS_CONTACTS_SCHEMA_VERSION, parseClassContacts } from '@driehoek/sdk/class-contacts';
import { classContactsSchema } from '@driehoek/sdk/class-contacts/schema';
import { parseYearPlan, YEAR_PLAN_SCHEMA_VERSION } from '@driehoek/sdk/contact-calendar';
import { yearPlanSchema } from '@driehoek/sdk/contact-calendar/schema';
import { CONTACT_PREFERENCES_SCHEMA_VERSION, parseContactPreferences } from '@driehoek/sdk/contact-preferences';
import { contactPreferencesSchema } from '@driehoek/sdk/contact-preferences/schema';
import { CONVERSATION_PLAN_SCHEMA_VERSION, parseConversationPlan } from '@driehoek/sdk/conversation';
import { conversationPlanSchema } from '@driehoek/sdk/conversation/schema';
import { EXPECTATIONS_ROUND_SCHEMA_VERSION, parseExpectationsRound } from '@driehoek/sdk/expectations';
import { expectationsRoundSchema } from '@driehoek/sdk/expectations/schema';
import { FAMILY_HELP_SCHEMA_VERSION, parseFamilyHelp } from '@driehoek/sdk/family-help';
import { familyHelpSchema } from '@driehoek/sdk/family-help/schema';
import { INFORMATION_CARD_SCHEMA_VERSION, parseInformationCard } from '@driehoek/sdk/information-card';
import { informationCardSchema } from '@driehoek/sdk/information-card/schema';
import { LOOK_BACK_SCHEMA_VERSION, parseLookBack } from '@driehoek/sdk/look-back';
import { lookBackSchema } from '@driehoek/sdk/look-back/schema';
import { PARENT_OFFERS_SCHEMA_VERSION, parseParentOffers } from '@driehoek/sdk/parent-offers';
import { parentOffersSchema } from '@driehoek/sdk/parent-offers/schema';
import type { ParseOptions } from '@driehoek/sdk/shared';
import type { ZodMiniType } from 'zod/mini';

type Parse = (data: unknown, options?: ParseOptions) => object;

export interface StoredObject {
  readonly name: string;
  /** The present one. */
  readonly version: number;
  readonly parse: Parse;
  readonly schema: ZodMiniType<object>;
  /** Version → what its sample says that older ones could not, as paths into it. */
  readonly added?: { readonly [version: number]: readonly string[] };
}

const parseAnyResponse: Parse = (data, options) => parseResponse(data, undefined, options);
const parseAnyReport: Parse = (data, options) => parseReport(data, undefined, options);
const parseAnyTally: Parse = (data, options) => parseTally(data, undefined, options);

/** Every kind of stored object, by the name of its folder of samples. */
export const STORED_OBJECTS = [
  {
    name: 'action-point',
    version: ACTION_POINT_SCHEMA_VERSION,
    parse: parseActionPoint,
    schema: actionPointSchema,
    added: { 2: ['sections'] },
  },
  {
    name: 'class-contacts',
    version: CLASS_CONTACTS_SCHEMA_VERSION,
    parse: parseClassContacts,
    schema: classContactsSchema,
    added: { 2: ['pupils.0.contacts.2'] },
  },
  {
    name: 'contact-preferences',
    version: CONTACT_PREFERENCES_SCHEMA_VERSION,
    parse: parseContactPreferences,
    schema: contactPreferencesSchema,
  },
  {
    name: 'conversation-plan',
    version: CONVERSATION_PLAN_SCHEMA_VERSION,
    parse: parseConversationPlan,
    schema: conversationPlanSchema,
    added: {
      4: [
        'sequence',
        'movedFrom',
        'planRefused',
        'movedAgreements',
        'leader',
        'goals',
        'authority',
        'consents',
        'agreements.0.goal',
        'agreements.0.leader',
        'agreements.1',
        'checkIns.2',
        'checkIns.1',
        'rhythms',
        'confirmations.0.of.agreements.2',
        'confirmations.0.of.agreements.1',
        'record',
        'recordAnswers',
        'handOver',
        'strengths.0.from',
        'participants.2.guest',
        'handedOverAt',
        'promises.0.from',
        'confirmationDrafts',
        'consentDrafts',
        'confirmations.0.about',
        'confirmations.0.earlier',
        'keptFor',
        'joined',
        'leftOut',
        'leftPeople',
        'toldParties',
        'agreements.0.droppedOn',
        'session.startedAt',
        'interpreterWishes',
        'refusedBefore',
        'agenda.0.goal',
        'agenda.0.who',
      ],
    },
  },
  {
    name: 'expectations-round',
    version: EXPECTATIONS_ROUND_SCHEMA_VERSION,
    parse: parseExpectationsRound,
    schema: expectationsRoundSchema,
    added: {
      3: [
        'mode',
        'parties.parents.answers.contact:1.happens',
        'parties.parents.unsent',
        'keptFor',
        ...['happens', 'canDo', 'can', 'cannot'].map((part) => `parties.school.answers.contact:1.${part}`),
      ],
    },
  },
  { name: 'family-help', version: FAMILY_HELP_SCHEMA_VERSION, parse: parseFamilyHelp, schema: familyHelpSchema },
  {
    name: 'information-card',
    version: INFORMATION_CARD_SCHEMA_VERSION,
    parse: parseInformationCard,
    schema: informationCardSchema,
  },
  {
    name: 'instrument',
    version: INSTRUMENT_SCHEMA_VERSION,
    parse: parseInstrument,
    schema: instrumentSchema,
    added: {
      2: ['sections.0.what', 'sections.0.why', 'sections.0.ways', 'reference.0.role'],
      3: ['sameMeaningAs', 'sections.0.items.0.ownText', 'respondents'],
    },
  },
  { name: 'look-back', version: LOOK_BACK_SCHEMA_VERSION, parse: parseLookBack, schema: lookBackSchema },
  {
    name: 'own-instrument',
    version: OWN_INSTRUMENT_SCHEMA_VERSION,
    parse: parseOwnInstrument,
    schema: ownInstrumentSchema,
  },
  {
    name: 'parent-offers',
    version: PARENT_OFFERS_SCHEMA_VERSION,
    parse: parseParentOffers,
    schema: parentOffersSchema,
    added: { 1: ['drafts', 'offers.1.answerDraft', 'offers.1.answerDrafts', 'offers.1.answering'] },
  },
  { name: 'report', version: REPORT_SCHEMA_VERSION, parse: parseAnyReport, schema: reportSchema },
  { name: 'response', version: RESPONSE_SCHEMA_VERSION, parse: parseAnyResponse, schema: responseSchema },
  { name: 'tally', version: TALLY_SCHEMA_VERSION, parse: parseAnyTally, schema: tallySchema },
  {
    name: 'year-plan',
    version: YEAR_PLAN_SCHEMA_VERSION,
    parse: parseYearPlan,
    schema: yearPlanSchema,
    added: {
      2: ['entries.0.parentRole'],
      3: ['entries.0.reminders.0.sentFor', 'entries.0.attendance.families', 'entries.0.attendance.answeredFor'],
    },
  },
] as const satisfies readonly StoredObject[];

const FOLDER = 'tests/fixtures/versions';

export const sampleFolders = () =>
  readdirSync(FOLDER, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();

export const sampleVersions = (name: string) =>
  readdirSync(`${FOLDER}/${name}`)
    .map((file) => Number(file.replace('.json', '')))
    .sort((a, b) => a - b);

export const readSample = (name: string, version: number): Record<string, unknown> =>
  JSON.parse(readFileSync(`${FOLDER}/${name}/${version}.json`, 'utf8'));

/** The present sample without what data of an older version could not say; items of a list are removed from its end on. */
export function readSampleAsOf(object: StoredObject, older: number): Record<string, unknown> {
  const sample = readSample(object.name, object.version);
  for (const [version, paths] of Object.entries(object.added ?? {})) {
    if (Number(version) > older)
      for (const path of paths)
        removePath(
          sample,
          path.split('.').map((part) => part.replace(':', '.')),
        );
  }
  return sample;
}

function removePath(data: Record<string, unknown>, [field = '', ...rest]: readonly string[]): void {
  if (rest.length === 0 && Array.isArray(data)) data.splice(Number(field), 1);
  else if (rest.length === 0) Reflect.deleteProperty(data, field);
  else removePath(data[field] as Record<string, unknown>, rest);
}
