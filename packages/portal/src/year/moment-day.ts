import { findDayOff, formatDayOff, listDaysOff } from '@driehoek/sdk/contact-calendar';
import { formatSchoolYear, type LocalDate, nextSchoolYear, schoolYearOf, weekdayOf } from '@driehoek/sdk/shared';
import { html, type TemplateResult } from 'lit';
import type { PortalState } from '../state.js';
import { portalTexts } from '../texts.js';
import { joinLayers } from './plan-layers.js';

const DAY_LENGTH = '2026-08-01'.length;

/** What is to be said of the day of a new moment. */
export interface DayRemark {
  readonly text: string;
  /** Whether there is no year plan in which a moment on that day could stand. */
  readonly isRefused: boolean;
}

/** Remarks on the day of a new moment: that no plan has it, else that it has passed or that there is no school. */
export function remarkOnDay(state: PortalState, day: LocalDate): DayRemark | undefined {
  const { language } = state.visitor;
  const translate = portalTexts(language);
  const years = [state.thisYear, nextSchoolYear(state.thisYear)];
  // A field takes years of more than four digits, which no school year has.
  if (day.length !== DAY_LENGTH || !years.includes(schoolYearOf(day))) {
    const [year = '', next = ''] = years.map(formatSchoolYear);
    return { text: translate('portal.day.no-plan', { year, next }), isRefused: true };
  }
  const off = findDayOff(day, listDaysOff(joinLayers(state.layersOf(schoolYearOf(day)))));
  const weekday = weekdayOf(day);
  const hints = [
    ...(day < new Date().toLocaleDateString('sv') ? [translate('portal.day.past')] : []),
    ...(off ? [translate('portal.day.off', { name: formatDayOff(off, { language }) })] : []),
    ...(!off && (weekday === 'sat' || weekday === 'sun') ? [translate('portal.day.weekend')] : []),
  ];
  return hints.length > 0 ? { text: hints.join(' '), isRefused: false } : undefined;
}

/** Renders a remark on a day below its field, which points to it by this id. The live region is there before there is one. */
export function renderDayRemark(id: string, remark: DayRemark | undefined): TemplateResult {
  return html`<p id=${id} role="status" class=${remark?.isRefused ? 'wrong whole' : 'soft hint whole'}>${remark?.text ?? ''}</p>`;
}
