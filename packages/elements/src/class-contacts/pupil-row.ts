import {
  describeParentContact,
  findPupilGaps,
  formatShortDay,
  isNewPupil,
  type ParentContact,
  type PupilContacts,
  summarizeContacts,
  TOPICS,
} from '@driehoek/sdk/class-contacts';
import { html, nothing, type TemplateResult } from 'lit';
import type { ClassContactsWording } from './class-contacts-texts.js';
import type { PlannedTalk } from './contact-notice.js';
import { renderChoice } from './contact-choice.js';
import { renderHome } from './home-triangles.js';

/** The columns after the name; in a narrow place they are labels in the block of a pupil. */
export const COLUMNS = ['contact', 'start-talk', 'informal', 'good-news', 'next', 'home'] as const;
type Column = (typeof COLUMNS)[number];

/** The state of a row. */
export interface RowState {
  readonly today: string;
  readonly choosing: boolean;
  readonly readonly: boolean;
  /** Talks that are planned elsewhere. */
  readonly planned: readonly PlannedTalk[];
}

/** Renders the row of one pupil in the class list. */
export function renderRow(pupil: PupilContacts, wording: ClassContactsWording, state: RowState): TemplateResult {
  const { translate } = wording;
  const { inContact, startTalk, lastInformal, lastGoodNews, next } = summarizeContacts(pupil, state.today);
  const cell = (column: Column, content: unknown, missing?: 'not-yet' | 'nothing-planned') =>
    html`<div role="cell" class=${column} data-label=${translate(`class-contacts.column.${column}`)}>
      ${content || html`<span class=${missing ?? nothing}>${missing && translate(`class-contacts.cell.${missing}`)}</span>`}
    </div>`;
  return html`<div role="row" part="row" class=${state.choosing ? 'row choosing' : 'row'} data-pupil=${pupil.id}>
    <div role="rowheader">
      ${renderName(pupil, wording, state)} ${state.choosing ? renderChoice(pupil, wording) : nothing}
    </div>
    ${cell('contact', inContact && translate('class-contacts.cell.yes'), 'not-yet')}
    ${cell('start-talk', renderDay(startTalk, wording) ?? renderPlannedStart(pupil, wording, state), 'not-yet')}
    ${cell('informal', renderMoment(lastInformal, wording), 'not-yet')}
    ${cell('good-news', renderDay(lastGoodNews, wording), 'not-yet')}
    ${cell('next', renderNext(pupil, next, wording, state), 'nothing-planned')} ${cell('home', renderHome(pupil, wording))}
    <div role="cell" class="more">
      <button
        type="button"
        name="open"
        value=${pupil.id}
        aria-label=${translate('class-contacts.row.open', { name: pupil.name })}
      ></button>
    </div>
    <div role="cell" class="gaps print-only">${describeGaps(pupil, wording, state.today)}</div>
  </div>`;
}

function renderName(pupil: PupilContacts, { translate }: ClassContactsWording, { choosing, readonly }: RowState) {
  const name = html`<bdi>${pupil.name}</bdi>`;
  return html`${
    readonly
      ? html`<button type="button" class="name" name="open" value=${pupil.id}>${name}</button>`
      : html`<button type="button" class="name" name="choose" value=${pupil.id} aria-expanded=${choosing}>${name}</button>`
  }${isNewPupil(pupil) ? html`<span class="tag">${translate('class-contacts.cell.new')}</span>` : nothing}`;
}

function renderDay(contact: ParentContact | undefined, { language }: ClassContactsWording) {
  return contact && html`<time datetime=${contact.on}>${formatShortDay(contact.on, language)}</time>`;
}

/** The day of a start talk that is planned, in the list or elsewhere. */
function renderPlannedStart(
  { id, contacts }: PupilContacts,
  wording: ClassContactsWording,
  { today, planned }: RowState,
) {
  const days = [
    ...contacts.filter(({ kind, on }) => kind === 'start-talk' && on > today),
    ...planned.filter(({ about, kind, on, isHeld }) => about === id && kind === 'start-talk' && !isHeld && on >= today),
  ].map(({ on }) => on);
  const [first] = days.sort();
  if (first === undefined) return undefined;
  const day = html`<time datetime=${first}>${formatShortDay(first, wording.language)}</time>`;
  return html`<span>${day} <span class="soft">${wording.translate('class-contacts.cell.planned')}</span></span>`;
}

/** The first moment to come: of the list, or a talk that is planned elsewhere. */
function renderNext(
  { id }: PupilContacts,
  next: ParentContact | undefined,
  wording: ClassContactsWording,
  { today, planned }: RowState,
) {
  const [talk] = planned
    .filter(({ about, on, isHeld }) => about === id && on >= today && !isHeld)
    .sort((one, other) => Number(one.on > other.on) - Number(one.on < other.on));
  if (!talk || (next && next.on <= talk.on)) return renderMoment(next, wording);
  const day = html`<time datetime=${talk.on}>${formatShortDay(talk.on, wording.language)}</time>`;
  return html`<span>${day} <span class="soft">${talk.text}</span></span>`;
}

function renderMoment(contact: ParentContact | undefined, wording: ClassContactsWording) {
  if (!contact) return undefined;
  const words = describeParentContact(contact, wording.reader);
  return html`<span>${renderDay(contact, wording)} <span class="soft">${words}</span></span>`;
}

/** Describes what is still missing in a few words, as far as it is wanted. */
export function describeGaps(
  pupil: PupilContacts,
  { translate, language }: ClassContactsWording,
  today: string,
  isWanted: (code: string) => boolean = () => true,
): string {
  return findPupilGaps(pupil, today)
    .filter(({ code }) => isWanted(code))
    .map(({ code, on, topics = [] }) => {
      if (code === 'unknown-topics' && topics.length === TOPICS.length)
        return translate('class-contacts.print.unknown-home');
      const names = topics.map((topic) => translate(`class-contacts.topic.${topic}`)).join(', ');
      return translate(`class-contacts.print.${code}`, { topics: names, date: on ? formatShortDay(on, language) : '' });
    })
    .join(' · ');
}
