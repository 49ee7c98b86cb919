import type { CalendarEntry } from '@driehoek/sdk/contact-calendar';
import type { Language, PageTexts } from '@driehoek/sdk/i18n';
import type { LocalDate } from '@driehoek/sdk/shared';
import type { CalendarTexts } from './calendar-texts.js';
import type { FilterChoice } from './filters.js';
import type { Print } from './papers.js';
import type { PlanYear } from './plan-year.js';
import type { RibbonMonth } from './year-ribbon.js';

/** The ways to look at a year. */
export const VIEWS = ['agenda', 'week', 'month', 'year'] as const;
export type View = (typeof VIEWS)[number];

/** Something that the page offers at a moment: preparing the talk, or filling in its questions. */
export interface EntryOffer {
  /** By which `dh-entry-action` tells what was pressed. */
  readonly name: string;
  /** What the button says, in the language of the reader. */
  readonly text: string;
}

/** What the controls of a calendar do. */
export interface CalendarActions {
  showView(view: View): void;
  showToday(): void;
  /** Opens a moment in a list, or closes it. */
  toggle(entry: CalendarEntry): void;
  /** The reader presses what the page offers at a moment. */
  act(entry: CalendarEntry, name: string): void;
  filter(choice: FilterChoice, isShown: boolean): void;
  clearFilters(): void;
  /** Gives the reader a calendar file: of one moment, or of all that they may see. */
  save(entry?: CalendarEntry): void;
  print(what: Print): void;
  /** A family says who comes along: changes the names as they are by then. */
  answer(entry: CalendarEntry, update: (coming: readonly string[]) => readonly string[]): void;
}

/** All that the parts of a calendar draw from. */
export interface CalendarView extends PlanYear {
  /** What the filters let through, earliest first. */
  readonly entries: readonly CalendarEntry[];
  readonly today: LocalDate;
  readonly language: Language;
  readonly translate: CalendarTexts;
  readonly pageTexts: PageTexts | undefined;
  /** The id of the moment whose details show. */
  readonly open: string | undefined;
  /** Whether the reader changes the plan and the editor is loaded, so that its tools stand beside each moment. */
  readonly hasTools: boolean;
  /** Whether the reader may know whom a family named. */
  readonly showsAnswers: boolean;
  /** Whether the reader says who comes along, for a family. */
  readonly answerable: boolean;
  /** The name of the school, for paper. */
  readonly school: string | undefined;
  /** What the page offers at a moment. */
  readonly offers: ((entry: CalendarEntry) => readonly EntryOffer[]) | undefined;
  readonly actions: CalendarActions;
}

/** What the ribbon is drawn from, on screen and on paper. */
export interface RibbonView {
  readonly ribbon: readonly RibbonMonth[];
  readonly today: LocalDate | undefined;
  readonly language: Language;
  readonly translate: CalendarTexts;
}
