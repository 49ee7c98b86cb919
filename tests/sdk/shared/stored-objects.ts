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
import {
  actionPointSchema,
  instrumentSchema,
  reportSchema,
  responseSchema,
  tallySchema,
} from '@driehoek/sdk/checklist/schema';
import { CLASS_CONTACTS_SCHEMA_VERSION, parseClassContacts } from '@driehoek/sdk/class-contacts';
import { classContactsSchema } from '@driehoek/sdk/class-contacts/schema';
import { parseYearPlan, YEAR_PLAN_SCHEMA_VERSION } from '@driehoek/sdk/contact-calendar';
import { yearPlanSchema } from '@driehoek/sdk/contact-calendar/schema';
import { CONVERSATION_PLAN_SCHEMA_VERSION, parseConversationPlan } from '@driehoek/sdk/conversation';
import { conversationPlanSchema } from '@driehoek/sdk/conversation/schema';
import { EXPECTATIONS_ROUND_SCHEMA_VERSION, parseExpectationsRound } from '@driehoek/sdk/expectations';
import { expectationsRoundSchema } from '@driehoek/sdk/expectations/schema';
import { INFORMATION_CARD_SCHEMA_VERSION, parseInformationCard } from '@driehoek/sdk/information-card';
import { informationCardSchema } from '@driehoek/sdk/information-card/schema';
import { LOOK_BACK_SCHEMA_VERSION, parseLookBack } from '@driehoek/sdk/look-back';
import { lookBackSchema } from '@driehoek/sdk/look-back/schema';
import type { ParseOptions } from '@driehoek/sdk/shared';
import type { ZodMiniType } from 'zod/mini';

type Parse = (data: unknown, options?: ParseOptions) => object;

interface StoredObject {
  readonly name: string;
  /** The present one. */
  readonly version: number;
  readonly parse: Parse;
  readonly schema: ZodMiniType<object>;
}

const parseAnyResponse: Parse = (data, options) => parseResponse(data, undefined, options);
const parseAnyReport: Parse = (data, options) => parseReport(data, undefined, options);
const parseAnyTally: Parse = (data, options) => parseTally(data, undefined, options);

/** Every kind of stored object, by the name of its folder of samples. */
export const STORED_OBJECTS = [
  { name: 'action-point', version: ACTION_POINT_SCHEMA_VERSION, parse: parseActionPoint, schema: actionPointSchema },
  {
    name: 'class-contacts',
    version: CLASS_CONTACTS_SCHEMA_VERSION,
    parse: parseClassContacts,
    schema: classContactsSchema,
  },
  {
    name: 'conversation-plan',
    version: CONVERSATION_PLAN_SCHEMA_VERSION,
    parse: parseConversationPlan,
    schema: conversationPlanSchema,
  },
  {
    name: 'expectations-round',
    version: EXPECTATIONS_ROUND_SCHEMA_VERSION,
    parse: parseExpectationsRound,
    schema: expectationsRoundSchema,
  },
  {
    name: 'information-card',
    version: INFORMATION_CARD_SCHEMA_VERSION,
    parse: parseInformationCard,
    schema: informationCardSchema,
  },
  { name: 'instrument', version: INSTRUMENT_SCHEMA_VERSION, parse: parseInstrument, schema: instrumentSchema },
  { name: 'look-back', version: LOOK_BACK_SCHEMA_VERSION, parse: parseLookBack, schema: lookBackSchema },
  { name: 'report', version: REPORT_SCHEMA_VERSION, parse: parseAnyReport, schema: reportSchema },
  { name: 'response', version: RESPONSE_SCHEMA_VERSION, parse: parseAnyResponse, schema: responseSchema },
  { name: 'tally', version: TALLY_SCHEMA_VERSION, parse: parseAnyTally, schema: tallySchema },
  { name: 'year-plan', version: YEAR_PLAN_SCHEMA_VERSION, parse: parseYearPlan, schema: yearPlanSchema },
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
