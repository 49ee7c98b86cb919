import { findPupilGaps, isNewPupil, type PupilContacts, formatGap } from '@driehoek/sdk/class-contacts';
import { formatDay } from '@driehoek/sdk/shared';
import { html, nothing, type TemplateResult } from 'lit';
import type { ClassContactsWording } from './class-contacts-texts.js';
import type { ContactNotice } from './contact-notice.js';
import { type LogOptions, renderLog } from './contact-log.js';
import { renderTopics } from './topic-choices.js';

/** The pupils before and after this one in the class list. */
interface Neighbours {
  readonly before?: PupilContacts;
  readonly after?: PupilContacts;
}

/** The options of the page of one pupil. */
export interface PupilOptions extends LogOptions {
  /** What the page wants the teacher to see. */
  readonly notices: readonly ContactNotice[];
  /** What the teacher promised to come back to, rendered. */
  readonly promises: TemplateResult | typeof nothing;
  /** The pupil with the talks that were held elsewhere. */
  readonly seen: PupilContacts;
}

/** Renders one pupil: what is still missing, the contacts, and which topics of home are known. */
export function renderPupil(
  pupil: PupilContacts,
  { before, after }: Neighbours,
  wording: ClassContactsWording,
  options: PupilOptions,
): TemplateResult {
  const { translate } = wording;
  const step = (where: 'previous' | 'next', other: PupilContacts | undefined) =>
    other
      ? html`<button type="button" class="link" name="open" value=${other.id} data-step=${where}>
          ${translate(`class-contacts.pupil.${where}`, { name: other.name })}
        </button>`
      : nothing;
  return html`<section class="pupil screen-only" part="pupil" aria-labelledby="pupil-name">
    <p><button type="button" class="link back" name="back">${translate('class-contacts.pupil.back')}</button></p>
    <div class="who">
      <h3 id="pupil-name" tabindex="-1"><bdi>${pupil.name}</bdi></h3>
      ${renderNew(pupil, wording)}
      <span class="steps">${step('previous', before)} ${step('next', after)}</span>
    </div>
    ${renderGaps(options.seen, wording, options)} ${options.promises}
    <div class="columns">
      ${renderLog(pupil, wording, options)} ${renderTopics(pupil, wording, options.readonly)}
    </div>
  </section>`;
}

function renderNew(pupil: PupilContacts, { translate, language }: ClassContactsWording) {
  if (!isNewPupil(pupil)) return nothing;
  const { startedOn } = pupil;
  const since = startedOn && translate('class-contacts.pupil.started', { date: formatDay(startedOn, language) });
  return html`<span class="tag">${translate('class-contacts.cell.new')}${since ? html` ${since}` : nothing}</span>`;
}

function renderGaps(
  pupil: PupilContacts,
  { translate, reader }: ClassContactsWording,
  { today, notices }: PupilOptions,
) {
  const gaps = findPupilGaps(pupil, today);
  const told = notices.filter(({ about }) => about === pupil.id);
  if (gaps.length + told.length === 0) return nothing;
  return html`<div class="note" part="gaps">
    <h4>${translate('class-contacts.pupil.gaps')}</h4>
    <ul role="list">
      ${told.map(({ text }) => html`<li>${text}</li>`)} ${gaps.map((gap) => html`<li>${formatGap(pupil, gap, reader)}</li>`)}
    </ul>
  </div>`;
}
