import type { Phase } from '@driehoek/sdk/conversation';
import { html, nothing, type TemplateResult } from 'lit';

/** One line drawing a phase, on a square of 24: people, a star, a house, a child that speaks, a school, a circle, a list, a calendar. */
const DRAWINGS: { readonly [phase in Phase]: string } = {
  welcome:
    'M8 11a3 3 0 1 0 0-6 3 3 0 0 0 0 6zm8 0a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM2 20c0-4 3-6 6-6s4 1.5 4 1.5 1-1.5 4-1.5 6 2 6 6',
  strengths: 'm12 3 2.6 5.6 6.1.7-4.5 4.2 1.2 6-5.4-3-5.4 3 1.2-6-4.5-4.2 6.1-.7z',
  parents: 'm3 11 9-8 9 8M5 10v10h14V10m-7 7c-4-3-3.5-5-2-5 1 0 2 1 2 1s1-1 2-1c1.5 0 2 2-2 5z',
  pupil: 'M8 13a3 3 0 1 0 0-6 3 3 0 0 0 0 6zm-6 8c0-4 3-6 6-6s6 2 6 6m0-18h7v6h-4l-2 2V9h-1z',
  school: 'M3 20V10l9-4 9 4v10zm7 0v-5h4v5M12 6V2h5',
  'keep-and-change': 'M4 12a8 8 0 0 1 14-5l2 2m0-5v5h-5m5 3a8 8 0 0 1-14 5l-2-2m0 5v-5h5',
  agreements: 'M5 3h14v18H5zm4 6 2 2 4-4m-6 9h6',
  closing: 'M4 6h16v14H4zm0 5h16M8 3v5m8-5v5m-4 6v3h3',
};

/** A picture of a phase, for who would rather look than read; nothing for a phase of the school's own. */
export function renderPictogram(id: string): TemplateResult | typeof nothing {
  const drawing = (DRAWINGS as { readonly [phase: string]: string })[id];
  return drawing === undefined
    ? nothing
    : html`<svg class="pictogram" viewBox="0 0 24 24" aria-hidden="true"><path d=${drawing} /></svg>`;
}
