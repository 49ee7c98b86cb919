import {
  type ClassContacts,
  filterPupils,
  KNOWLEDGE,
  PUPIL_FILTERS,
  type PupilContacts,
  type PupilFilter,
  TOPICS,
} from '@driehoek/sdk/class-contacts';
import { html, type TemplateResult } from 'lit';
import { checked, servedChecked } from '../shared/checked.js';
import type { ClassContactsWording } from './class-contacts-texts.js';
import type { PlannedTalk } from './contact-notice.js';
import { COLUMNS, renderRow } from './pupil-row.js';
import { memoize } from '../shared/memoize.js';
import { triangleOf } from './topic-choices.js';

/** The options of the class list. */
export interface ClassListOptions {
  /** The pupils that are shown. */
  readonly pupils: readonly PupilContacts[];
  readonly filter: PupilFilter;
  readonly choosing: string | undefined;
  readonly today: string;
  readonly readonly: boolean;
  /** Talks that are planned elsewhere. */
  readonly planned: readonly PlannedTalk[];
}

/** Renders the filters of the class list, each with the number of pupils that it matches. */
export function renderFilters(contacts: ClassContacts, wording: ClassContactsWording, options: ClassListOptions) {
  const { filter, today } = options;
  return memoize(contacts, [wording, filter, today], () => drawFilters(contacts, wording, options));
}

function drawFilters(
  contacts: ClassContacts,
  { translate }: ClassContactsWording,
  { filter, today }: ClassListOptions,
) {
  return html`<fieldset class="filters screen-only" part="filters">
    <legend class="visually-hidden">${translate('class-contacts.filter.label')}</legend>
    ${PUPIL_FILTERS.map((name) => {
      const count = filterPupils(contacts, name, today).length;
      return html`<label class="chip"
        ><input type="radio" name="filter" value=${name} ?checked=${servedChecked(name === filter)} ${checked(name === filter)} />${translate(
          `class-contacts.filter.${name}`,
        )} <span class="count">${count}</span></label
      >`;
    })}
  </fieldset>`;
}

/** Renders one row per pupil. */
export function renderClassList(wording: ClassContactsWording, options: ClassListOptions): TemplateResult {
  const { translate } = wording;
  const { pupils, choosing, today, readonly, filter, planned } = options;
  if (pupils.length === 0) {
    return html`<p class="note">${translate(filter === 'all' ? 'class-contacts.class.no-pupils' : 'class-contacts.filter.nobody')}</p>`;
  }
  return html`<div class="table" role="table" part="table" aria-labelledby="title">
      <div role="rowgroup" class="head screen-only">
        <div role="row" class="row">
          ${(['name', ...COLUMNS] as const).map(
            (column) => html`<div role="columnheader">${translate(`class-contacts.column.${column}`)}</div>`,
          )}
          <div role="columnheader"><span class="visually-hidden">${translate('class-contacts.column.open')}</span></div>
        </div>
      </div>
      <div role="rowgroup" class="body">
        ${pupils.map((pupil) => {
          const state = { today, readonly, choosing: pupil.id === choosing, planned };
          return memoize(pupil, [wording, today, readonly, state.choosing, planned], () =>
            renderRow(pupil, wording, state),
          );
        })}
      </div>
    </div>
    ${renderLegend(wording)}`;
}

function renderLegend({ translate }: ClassContactsWording) {
  const topics = TOPICS.map((topic) => translate(`class-contacts.topic.${topic}`)).join(', ');
  return html`<p class="legend soft screen-only" part="legend">
    ${KNOWLEDGE.map(
      (knowledge) =>
        html`<span class="key"
            ><span class=${triangleOf(knowledge)}></span> ${translate(`class-contacts.knowledge.${knowledge}`)}</span
          > `,
    )}
    ${translate('class-contacts.legend.label', { topics })}
  </p>`;
}
