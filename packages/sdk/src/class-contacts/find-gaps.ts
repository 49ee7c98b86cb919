import { classContacts as nlWords, classContactsGaps as nl } from '../i18n/nl/class-contacts.js';
import { languageFallbacks, SOURCE_LANGUAGE } from '../i18n/text.js';
import { createTexts, type ReaderOptions } from '../i18n/texts.js';
import type { Advice } from '../shared/advice.js';
import { formatDay } from '../shared/format-moment.js';
import type { LocalDate } from '../shared/local-time.js';
import type { ClassContacts, PupilContacts, Topic } from './class-contacts.js';
import { findPupilGaps, type GapCode, type PupilGap } from './pupil-gaps.js';

const texts = /* @__PURE__ */ createTexts({ ...nl, ...nlWords });

/** Something that is still missing between school and the parents of one pupil. `about` is the pupil's id. */
export interface ContactGap extends Advice {
  readonly code: GapCode;
  /** The topics that are not known yet; only for `unknown-topics`. */
  readonly topics?: readonly Topic[];
}

export interface GapOptions extends ReaderOptions {
  /** The first school day of the class, for new pupils without a `startedOn`. */
  readonly firstDay?: LocalDate;
}

/**
 * Finds what is still missing, per pupil in the order of the list, each with its reason in words. There are no scores
 * or rankings. A contact dated after `today` is planned and closes no gap; from its day on it counts as held.
 *
 * - `come-back`: the teacher promised to come back to something; from that day on it asks for attention.
 * - `first-week-contacts`: a new pupil's parents are contacted twice in the first week, face to face or by phone; what was written
 *   does not count. That week is the seven days
 *   from `startedOn`, else from `options.firstDay`; when neither is known, the week is assumed to be the current one.
 *   Two contacts at any time close the gap, also before the first day or after the week. Before the first day the
 *   advice is a tip.
 * - `no-contact`, `no-start-talk`, `no-good-news`: there has been none yet this year.
 * - `unknown-topics`: topics that are `unknown` or left out; `partly` is no gap.
 *
 * Not checked: whether dates fall in the school year of the list.
 */
export function findGaps(contacts: ClassContacts, today: LocalDate, options: GapOptions = {}): ContactGap[] {
  return contacts.pupils.flatMap((pupil) =>
    findPupilGaps(pupil, today, options.firstDay).map((gap) => toAdvice(pupil, gap, today, options)),
  );
}

/** Formats a pupil's gap with its reason. */
export function formatGap(pupil: PupilContacts, gap: PupilGap, options: ReaderOptions = {}): string {
  const { language = SOURCE_LANGUAGE } = options;
  const translate = texts(language, options.texts);
  const { code, week, on, topics = [] } = gap;
  const day = code === 'come-back' ? on : pupil.startedOn;
  const date = day ? formatDay(day, language) : '';
  const key = week
    ? (`first-week-contacts.${week === 'ahead' && date ? 'ahead-on' : week}` as const)
    : (code as Exclude<GapCode, 'first-week-contacts'>);
  const names = topics.map((topic) => translate(`class-contacts.topic.${topic}`));
  return translate(`class-contacts.gap.${key}`, {
    name: pupil.name,
    date,
    topics: new Intl.ListFormat(languageFallbacks(language)).format(names),
  });
}

function toAdvice(pupil: PupilContacts, gap: PupilGap, today: LocalDate, options: ReaderOptions): ContactGap {
  const { code, topics, week } = gap;
  const isTip = week === 'ahead' || (gap.on ?? '') > today || code === 'no-good-news' || code === 'unknown-topics';
  return {
    code,
    severity: isTip ? 'tip' : 'attention',
    text: formatGap(pupil, gap, options),
    about: pupil.id,
    ...(topics && { topics }),
  };
}
