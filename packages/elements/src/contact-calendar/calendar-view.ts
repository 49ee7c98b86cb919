import type { Attendance, CalendarEntry, FreePeriod, YearPlan } from '@driehoek/sdk/contact-calendar';
import type { Language, PageTexts } from '@driehoek/sdk/i18n';
import type { LocalDate } from '@driehoek/sdk/shared';
import type { TemplateResult } from 'lit';
import type { CalendarTexts } from './calendar-texts.js';
import type { RibbonMonth } from './year-ribbon.js';

/** The ways to look at a year. */
export const VIEWS = ['agenda', 'month', 'year'] as const;
export type View = (typeof VIEWS)[number];

/** What those who make the plan have in the places of the calendar. */
export interface StaffParts {
  /** The ways to change a moment. */
  renderEntryTools(entry: CalendarEntry): TemplateResult;
  /** Adding a moment on a day. */
  renderAdd(day: LocalDate): TemplateResult;
  /** When and how parents are reminded, in words. */
  describeReminders(entry: CalendarEntry): { label: string; text: string };
  /** How many come; never who. */
  describeAttendance(attendance: Attendance): string;
}

/** All that the parts of a calendar draw from. */
export interface CalendarView {
  readonly plan: YearPlan;
  /** What the filters let through, earliest first. */
  readonly entries: readonly CalendarEntry[];
  readonly daysOff: readonly FreePeriod[];
  /** The months of the school year: `2026-08` and on. */
  readonly months: readonly string[];
  readonly today: LocalDate;
  readonly language: Language;
  readonly texts: CalendarTexts;
  readonly pageTexts: PageTexts | undefined;
  /** The id of the moment whose details show. */
  readonly open: string | undefined;
  /** What staff have beside each moment; undefined for everybody else, and while it is being loaded. */
  readonly staff: StaffParts | undefined;
  /** Whether the reader says who comes along, for a family. */
  readonly answerable: boolean;
  /** Whether moments of several classes stand beside each other, so that each must say whose it is. */
  readonly severalGroups: boolean;
}

/** What the month view shows. */
export interface MonthChoice {
  /** `2026-11`. */
  readonly month: string;
  /** The day whose moments show below; it has the place in the tab order. */
  readonly day: LocalDate;
}

/** What the ribbon is drawn from, on screen and on paper. */
export interface RibbonView {
  readonly ribbon: readonly RibbonMonth[];
  readonly today: LocalDate | undefined;
  readonly language: Language;
  readonly texts: CalendarTexts;
}
