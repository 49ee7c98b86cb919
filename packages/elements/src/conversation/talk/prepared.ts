import {
  type AgendaItem,
  type Contribution,
  type ConversationPlan,
  groupAgenda,
  itemsOfPhase,
  listParties,
  nameParty,
  type PlannedPhase,
  viewOnScreen,
} from '@driehoek/sdk/conversation';
import type { Text } from '@driehoek/sdk/i18n';
import type { Party, Reference } from '@driehoek/sdk/shared';
import { html, nothing, type TemplateResult } from 'lit';
import { renderObjections } from '../agreements/objections.js';
import type { ConversationView } from '../conversation-view.js';
import { renderMarked } from '../marked-text.js';
import { renderSame } from '../same-point.js';

/** Something that was prepared, as the talk shows it: whose it is, or what it says of itself. */
export interface PreparedItem {
  readonly tag: string;
  readonly text: Text;
  readonly from?: Reference;
  readonly sharedWith?: readonly Party[];
  /** What others brought that is the same. */
  readonly same?: readonly AgendaItem[];
}

/** What else is said of what was prepared. */
interface PreparedOptions {
  /** The conversation that this one follows: of its agreements, who does not agree. */
  readonly previous?: ConversationPlan | undefined;
  /** Says something below an item. */
  readonly renderBelow?: (item: PreparedItem) => TemplateResult;
}

/** What was prepared for a phase, list by list: what is in the plan of the view, and nothing else. */
export function renderPrepared(
  phase: PlannedPhase,
  view: ConversationView,
  { previous, renderBelow }: PreparedOptions = {},
): TemplateResult[] {
  const earlier = previous && { ...view, plan: toScreen(previous, view.plan) };
  return listPrepared(phase, view).flatMap(({ title, items }) =>
    items.length === 0
      ? []
      : [
          html`<h4>${title}</h4>
            <ul role="list" class="large">
              ${items.map(
                (item) => html`<li>
                  <span class="tag">${item.tag}</span> ${renderMarked(item.text, view)} ${renderSame(item, item.same, view)}
                  ${earlier && item.from?.kind === 'agreement' ? renderObjections(item.from.id, earlier) : nothing}
                  ${renderBelow?.(item) ?? nothing}
                </li>`,
              )}
            </ul>`,
        ],
  );
}

/** An earlier conversation as far as those may see it who look at this one now. */
const toScreen = (previous: ConversationPlan, plan: ConversationPlan): ConversationPlan =>
  viewOnScreen({ ...previous, parties: listParties(plan) });

interface PreparedList {
  readonly title: string;
  readonly items: readonly PreparedItem[];
}

function listPrepared({ id }: PlannedPhase, { plan, translate, wording }: ConversationView): PreparedList[] {
  const ofParty = <T extends Contribution>(item: T): PreparedItem => ({
    ...item,
    tag: nameParty(plan, item.by, wording),
  });
  const inPhase = <T extends { readonly phase?: string }>(items: readonly T[] = []) => itemsOfPhase(plan, items, id);
  const only = <T>(phase: string, items: readonly T[] = []) => (phase === id ? items : []);
  return [
    { title: translate('conversation-planner.strengths.title'), items: only('strengths', plan.strengths).map(ofParty) },
    {
      title: translate('conversation-planner.expectations.title'),
      items: only('welcome', plan.expectations).map(ofParty),
    },
    {
      title: translate('conversation-planner.questions.title'),
      // A side is asked: with two homes both of them.
      items: inPhase(plan.questions).map((item) => ({ ...item, tag: translate(`conversation.party.${item.for}`) })),
    },
    {
      title: translate('conversation-planner.agenda.title'),
      items: inPhase(groupAgenda(plan.agenda)).map(({ item, same }) => ({ ...ofParty(item), same })),
    },
    {
      title: translate('conversation-planner.promises.title'),
      items: only('school', plan.promises).map((item) => ({
        ...item,
        tag: translate(item.can ? 'conversation-planner.promises.can' : 'conversation-planner.promises.cannot'),
      })),
    },
  ];
}
