import { languageFallbacks } from '../../i18n/text.js';
import { addDays, countDays, weekdayOf } from '../../shared/calendar-day.js';
import { dateLanguage, formatDate, formatTime } from '../../shared/format-moment.js';
import { formatLocal, type LocalDate } from '../../shared/local-time.js';
import { firstDayOf, isAllDay, lastDayOf } from '../entry-time.js';
import { GIVING_KINDS } from '../year-plan.js';
import type { ReviewContext, Rule } from './review-context.js';

/** The number of days from the first school day in which every family should have had a talk: six weeks. Our own choice. */
const START_DAYS = 42;
/** The number of days without informal contact that is reported: two months of thirty days and a half. Our own choice. */
const LONG_WITHOUT = 61;
/** The smallest number of entries for which being all at the same hour is reported. Our own choice. */
const FEWEST_ALIKE = 3;

/**
 * From the day after the one summer to the day before the next. Of a summer that we do not know, the one
 * ends on 31 August and the other begins on 1 July; the real ones differ by a week or so.
 */
function lessonTime({ plan, daysOff }: ReviewContext): { readonly start: LocalDate; readonly end: LocalDate } {
  const [first = '', second = ''] = plan.schoolYear.split('-');
  const summerOf = (year: string) => daysOff.find(({ name, start }) => name === 'zomer' && start.startsWith(year));
  const before = summerOf(first)?.end ?? `${first}-08-31`;
  const after = summerOf(second)?.start ?? `${second}-07-01`;
  return { start: addDays(before, 1), end: addDays(after, -1) };
}

/**
 * Finds a lack of start talks in the first weeks, for the whole school or for classes with entries of their own. A home
 * visit counts as a start talk.
 */
export const findLateStart: Rule = (context) => {
  const { entries, translate, language } = context;
  const last = addDays(lessonTime(context).start, START_DAYS - 1);
  const talks = entries.filter(
    (entry) => (entry.kind === 'start-talk' || entry.kind === 'home-visit') && firstDayOf(entry) <= last,
  );
  if (talks.some(({ level }) => level === 'school')) return [];
  const groups = new Set(entries.flatMap(({ level, group = '' }) => (level === 'class' ? [group] : [])));
  const served = new Set(talks.map(({ group = '' }) => group));
  const without = [...groups].filter((group) => !served.has(group)).sort();
  if (groups.size > 0 && without.length === 0) return [];
  const places = {
    date: formatDate(last, language),
    groups: new Intl.ListFormat(languageFallbacks(language)).format(without),
  };
  const key = groups.size > 0 ? 'no-start-talks-of-classes' : 'no-start-talks';
  const say = () => translate(`contact-calendar.advice.${key}`, places);
  return [{ code: 'no-start-talks', severity: 'attention', say, about: '', on: last }];
};

/**
 * Finds long periods without an informal entry, from the day on which the advice is read: what is over can no longer be filled.
 * Activities at home do not count.
 */
export const findLongSilence: Rule = (context) => {
  const { start, end } = lessonTime(context);
  const informal = context.entries.filter(({ formal, kind }) => !formal && kind !== 'home-assignment');
  const gaps: { from: LocalDate; until: LocalDate }[] = [];
  let from = context.today > start ? context.today : start;
  const close = (until: LocalDate) => {
    if (countDays(from, until) + 1 >= LONG_WITHOUT) gaps.push({ from, until });
  };
  for (const entry of informal) {
    const before = addDays(firstDayOf(entry), -1);
    close(before < end ? before : end);
    const after = addDays(lastDayOf(entry), 1);
    if (after > from) from = after;
  }
  close(end);
  return gaps.map(({ from, until }) => {
    const places = { from: formatDate(from, context.language), until: formatDate(until, context.language) };
    const say = () => context.translate('contact-calendar.advice.no-informal', places);
    return { code: 'no-informal', severity: 'tip', say, about: '', on: from };
  });
};

/** Finds that all entries with a time are on one weekday and in one hour of the day. */
export const findSameHour: Rule = ({ entries, translate, language }) => {
  const timed = entries.filter((entry) => !isAllDay(entry));
  const [first] = timed;
  const slots = new Set(timed.map(({ start }) => weekdayOf(start) + start.slice(11, 13)));
  if (!first || timed.length < FEWEST_ALIKE || slots.size > 1) return [];
  const { start } = first;
  const say = () =>
    translate('contact-calendar.advice.same-weekday-time', {
      weekday: formatLocal(start.slice(0, 10), dateLanguage(language), { weekday: 'long' }),
      time: formatTime(`${start.slice(11, 13)}:00`, language),
    });
  return [{ code: 'same-weekday-time', severity: 'tip', say, about: '', on: start.slice(0, 10) }];
};

/** Finds a plan in which parents are never asked how they experience the contact. */
export const findNoEvaluation: Rule = (context) => {
  if (context.entries.some(({ kind }) => kind === 'evaluation')) return [];
  const say = () => context.translate('contact-calendar.advice.no-evaluation');
  return [{ code: 'no-evaluation', severity: 'tip', say, about: '', on: lessonTime(context).end }];
};

/**
 * Finds a plan in which parents only receive: no moment of a kind in which they give, nor one that says what they do. Source:
 * *Zorg voor educatief partnerschap* (Fontys), in which parents are also the ones who give.
 */
export const findOnlyReceiving: Rule = (context) => {
  const gives = context.entries.some(
    ({ kind, parentRole }) => parentRole !== undefined || GIVING_KINDS.some((giving) => giving === kind),
  );
  if (gives) return [];
  const say = () => context.translate('contact-calendar.advice.parents-only-receive');
  return [{ code: 'parents-only-receive', severity: 'tip', say, about: '', on: lessonTime(context).end }];
};
