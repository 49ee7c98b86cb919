import type { ContactWishes } from '@driehoek/sdk/shared';
import type { nothing, TemplateResult } from 'lit';
import { renderAdvice } from './advice.js';
import type { SharingView } from '../item-rows.js';
import { renderBank } from './bank.js';
import { type LadderChoice, nameDifficult, renderLadder } from './ladder.js';
import { renderPhases } from './phases.js';
import { renderInvitation } from './invitation.js';
import { renderMissed } from './missed.js';
import { renderSchedule } from './schedule.js';
import { renderSupportPlanStart } from './support-plan-start.js';

/** What only staff see, each in its own place among the sections of the preparation. */
interface StaffSections {
  readonly invitation: TemplateResult | typeof nothing;
  readonly advice: TemplateResult | typeof nothing;
  readonly missed: ReturnType<typeof renderMissed>;
  readonly schedule: TemplateResult | typeof nothing;
  readonly bank: TemplateResult | typeof nothing;
  readonly supportPlan: TemplateResult | typeof nothing;
  readonly phases: TemplateResult;
  readonly ladder: { readonly title: string; readonly content: TemplateResult };
}

/** Renders the sections that only staff see. `announce` opens the dialog with the invitation; `preferences` are those of the homes. */
export function renderStaffSections(
  view: SharingView,
  choice: LadderChoice & { readonly announce: () => void; readonly preferences: readonly ContactWishes[] },
): StaffSections {
  return {
    invitation: renderInvitation(view, choice.announce),
    missed: renderMissed(view),
    schedule: renderSchedule(view),
    advice: renderAdvice(view, choice.preferences),
    bank: renderBank(view),
    supportPlan: renderSupportPlanStart(view),
    phases: renderPhases(view),
    ladder: { title: nameDifficult(view), content: renderLadder(view, choice) },
  };
}
