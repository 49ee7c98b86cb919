import type { EscalationStageNumber } from '@driehoek/sdk/conversation';
import type { SummaryChoice } from './planner-scene.js';
import type { Stage } from './planner-stage.js';
import type { Field } from './take-input.js';

/** How the planner is looked at: of this the page hears nothing, and nothing of it is kept. */
export class PlannerLook {
  summary: Partial<SummaryChoice> = {};
  /** Which time of the conversation the reader went to. */
  stage: Stage | undefined;
  /** Where on the ladder somebody looks for a next step. */
  escalation: EscalationStageNumber | undefined;

  /** Takes in what was chosen; false when the field is about the plan. */
  take({ name, value }: Field): boolean {
    if (name === 'escalation') this.escalation = Number(value) as EscalationStageNumber;
    else if (name === 'audience') this.summary = { ...this.summary, audience: value as SummaryChoice['audience'] };
    else if (name === 'summaryLanguage') this.summary = { ...this.summary, language: value };
    else return false;
    return true;
  }
}
