import {
  type Instrument,
  type PlaceReport,
  type PlaceTally,
  type SummarizeOptions,
  summarizePlaces,
} from '@driehoek/sdk/checklist';
import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { ReportTexts } from './report-texts.js';
import type { ReportView } from './report-view.js';

/** What a place is called: a class with the school or location that it is of, where there are several. */
export const namePlace = ({ school, group }: Pick<PlaceReport, 'school' | 'group'>): string =>
  [school, group].filter((name) => name !== undefined).join(' · ');

/** Identifies a place, for a control; everyone has none. */
const keyOfPlace = ({ school, group }: Pick<PlaceReport, 'school' | 'group'>): string =>
  JSON.stringify([school ?? null, group ?? null]);

/** The places of which there is a report, and the one that the reader chose. */
export class PlaceChoice {
  #shown: readonly PlaceReport[] = [];
  #key = '';

  get shown(): readonly PlaceReport[] {
    return this.#shown;
  }

  /** Absent for everyone, and while what was chosen may not be shown. */
  get chosen(): PlaceReport | undefined {
    return this.#shown.find((place) => keyOfPlace(place) === this.#key);
  }

  choose(key: string): void {
    this.#key = key;
  }

  clear(): void {
    this.#shown = [];
  }

  summarize(places: readonly PlaceTally[], instrument: Instrument, options: SummarizeOptions): void {
    this.#shown = summarizePlaces(places, instrument, options);
  }
}

/** Renders the choice of a location or class, where any may be shown, and on paper which one it is. */
export function renderPlaces({ places, place, translate }: ReportView): TemplateResult | typeof nothing {
  if (places.length === 0) return nothing;
  const name = place ? namePlace(place) : translate('checklist.report.place.all');
  const chosen = place ? keyOfPlace(place) : '';
  return html`<div class="place" part="place">
    <label class="screen-only">
      ${translate('checklist.report.place')}
      <select name="place" class="field">
        ${keyed(
          places.map(keyOfPlace).join(' '),
          html`<option value="" ?selected=${!place}>${translate('checklist.report.place.all')}</option>
            ${places.map(
              (each) =>
                html`<option value=${keyOfPlace(each)} ?selected=${keyOfPlace(each) === chosen}>${formatPlace(each, translate)}</option>`,
            )}`,
        )}
      </select>
    </label>
    <p class="print-only">${translate('checklist.report.place')}: ${name}</p>
    <p class="soft screen-only">${translate('checklist.report.place.hint')}</p>
  </div>`;
}

function formatPlace(place: PlaceReport, translate: ReportTexts): string {
  const count = place.report.groups.all?.respondents ?? 0;
  return translate('checklist.report.place.name', { name: namePlace(place), count });
}
