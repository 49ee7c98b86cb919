import {
  dayOfInstant,
  type Goal,
  GOAL_OUTCOMES,
  type GoalEvaluation,
  type GoalOutcome,
} from '@driehoek/sdk/conversation';
import { formatDate } from '@driehoek/sdk/shared';
import { html, nothing, type TemplateResult } from 'lit';
import type { ConversationView } from '../conversation-view.js';
import { rewordTyped } from '../field-values.js';
import { renderLabelled, renderRemove, renderSelect, renderWords, stopEvent } from '../fields.js';
import { renderMarked } from '../marked-text.js';
import { supportTexts } from './support-texts.js';

/** How a goal stood, each time that all looked back on it; nothing compares one with another. */
export function listOutcomes({ evaluations = [] }: Goal, view: ConversationView): TemplateResult[] {
  return evaluations.map((evaluation) => renderOutcome(evaluation, view));
}

function renderOutcome({ on, outcome, text }: GoalEvaluation, view: ConversationView): TemplateResult {
  const translate = supportTexts(view);
  const said = translate('conversation-planner.support.outcome-on', {
    date: formatDate(on, view.language),
    outcome: translate(`conversation-planner.support.outcome.${outcome}`),
  });
  return html`<p class="outcome">${said} ${text ? renderMarked(text, view) : nothing}</p>`;
}

/**
 * To staff: how it stood before, fields for the last time, and a choice for how it stands today. As long as none is made, nothing is
 * kept: others read it from then on.
 */
export function renderOutcomeFields(goal: Goal, index: number, view: ConversationView): TemplateResult {
  const { plan, editor, now } = view;
  const translate = supportTexts(view);
  const { evaluations = [] } = goal;
  const last = evaluations.at(-1);
  const today = dayOfInstant(plan, now);
  const place = `[data-goal="${index}"]`;
  const add = (value: string) => {
    const outcome = GOAL_OUTCOMES.find((each) => each === value);
    if (!outcome) return;
    editor.pressItem(
      'goals',
      goal,
      ({ evaluations: before = [] }) => ({ evaluations: [...before, { on: today, outcome }] }),
      { focus: `${place} [name=outcome]` },
    );
  };
  const none = ['', translate('conversation-planner.support.outcome-none')] as const;
  return html`<div class="outcomes" role="presentation" data-goal=${index}>
    ${evaluations.slice(0, -1).map((evaluation) => renderOutcome(evaluation, view))}
    ${last ? renderLast(last, goal, index, view) : nothing}
    ${
      last?.on === today
        ? nothing
        : html`<div class="grid" @input=${stopEvent} @change=${stopEvent}>
            ${renderLabelled(
              translate('conversation-planner.support.outcome-add'),
              renderSelect('look-back', [none, ...listOptions(view)], '', add),
            )}
          </div>`
    }
  </div>`;
}

const listOptions = (view: ConversationView) =>
  GOAL_OUTCOMES.map((each) => [each, supportTexts(view)(`conversation-planner.support.outcome.${each}`)] as const);

function renderLast(last: GoalEvaluation, goal: Goal, index: number, view: ConversationView): TemplateResult {
  const { on, outcome, text } = last;
  const { language, editor } = view;
  const translate = supportTexts(view);
  const fill = (change: (last: GoalEvaluation) => GoalEvaluation) =>
    editor.fillItem('goals', goal, ({ evaluations = [] }) => ({
      evaluations: evaluations.map((each, place) => (place === evaluations.length - 1 ? change(each) : each)),
    }));
  const choose = (value: string) => fill((last) => ({ ...last, outcome: value as GoalOutcome }));
  const handleText = (value: string) =>
    fill(({ text: before, ...last }) => {
      const words = rewordTyped(before, language, value);
      return { ...last, ...(words !== undefined && { text: words }) };
    });
  // By its day: what is said of it may have been typed since this was rendered.
  const remove = () =>
    editor.pressItem(
      'goals',
      goal,
      ({ evaluations = [] }) => {
        const place = evaluations.findLastIndex((each) => each.on === on);
        const others = evaluations.filter((_, at) => at !== place);
        return { evaluations: others.length > 0 ? others : undefined };
      },
      { focus: '[name=undo]', undoable: `[data-goal="${index}"] .field` },
    );
  const label = translate('conversation-planner.support.outcome-text');
  const question = `${translate('conversation-planner.support.outcome')} (${formatDate(on, language)})`;
  return html`<div class="grid">
    ${renderLabelled(question, renderSelect('outcome', listOptions(view), outcome, choose))}
    ${renderLabelled(label, renderWords('outcome-text', label, text, language, handleText))}
  </div>
  <p class="tools">${renderRemove(translate('conversation-planner.support.outcome-remove'), remove)}</p>`;
}
