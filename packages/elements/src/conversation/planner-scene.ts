import type { ConversationPlan, Shareable } from '@driehoek/sdk/conversation';
import type { PageTexts, ReaderOptions } from '@driehoek/sdk/i18n';
import {
  type Instant,
  may,
  mayChangeItem,
  mayWriteFor,
  type Party,
  partyOfReader,
  type Reader,
  sideOf,
} from '@driehoek/sdk/shared';
import type * as staffTools from './conversation-staff.js';
import type * as termTools from './conversation-terms.js';
import { type PlannerTexts, plannerTexts } from './planner-texts.js';
import type { PlannerTools } from './planner-tools.js';

/** What knows the terms of the glossary; loaded on use. */
export type TermTools = typeof termTools;
/** What staff have beside the plan; loaded on use. */
export type StaffTools = typeof staffTools;

/** What a part of the planner needs to draw itself. */
export interface PlannerScene {
  /** The copy that this reader may have, with what was changed in it. */
  readonly plan: ConversationPlan;
  /** Who looks; `undefined` when the page does not tell. */
  readonly who: Reader | undefined;
  /** On which side the reader stands; `undefined` for who comes from outside. */
  readonly party: Party | undefined;
  /** Whether the reader is of the school: who prepares and leads the conversation. */
  readonly isStaff: boolean;
  /** Whether anything may be changed. */
  readonly canEdit: boolean;
  readonly texts: PlannerTexts;
  readonly language: string;
  /** The languages in which there are texts, as far as that is known. */
  readonly languages: readonly string[];
  readonly reader: ReaderOptions & { readonly language: string };
  readonly now: Instant;
  readonly terms: TermTools | undefined;
  readonly staff: StaffTools | undefined;
  /** The parts themselves, for the message where one of them is missing. */
  readonly tools: PlannerTools;
  readonly summary: SummaryChoice;
}

/** For whom and in which language the summary is made. */
export interface SummaryChoice {
  readonly language: string;
  readonly audience: 'parents' | 'pupil' | 'record';
}

/** How the planner is looked at. */
interface Looking {
  readonly who: Reader | undefined;
  readonly canEdit: boolean;
  readonly language: string;
  readonly pageTexts: PageTexts | undefined;
  readonly moment: Date;
  readonly tools: PlannerTools;
  readonly summary: Partial<SummaryChoice>;
}

/** Everything that the planner's parts draw themselves from. */
export function createScene(plan: ConversationPlan, looking: Looking): PlannerScene {
  const { who, canEdit, language, pageTexts, moment, tools, summary } = looking;
  const speaksFor = partyOfReader(who);
  const party = speaksFor && sideOf(speaksFor);
  const isStaff = may(who, 'conversation', 'lead');
  return {
    plan,
    who,
    party,
    isStaff,
    canEdit: canEdit && may(who, 'conversation', 'prepare'),
    language,
    languages: tools.languages,
    texts: plannerTexts(language, pageTexts),
    reader: { language, ...(pageTexts && { texts: pageTexts }) },
    now: moment.toISOString(),
    terms: tools.terms.module,
    staff: isStaff ? tools.staff.module : undefined,
    tools,
    summary: { language, audience: party === 'pupil' ? 'pupil' : 'parents', ...summary },
  };
}

/** Whether the reader may bring something in for this party here. */
export const canAddFor = ({ canEdit, who }: PlannerScene, party: Party): boolean => canEdit && mayWriteFor(who, party);

/** Whether the reader may change here what was brought in. */
export const canChangeItem = ({ canEdit, who }: PlannerScene, item: Shareable): boolean =>
  canEdit && mayChangeItem(who, item);
