import { handvat, type Response } from '@driehoek/sdk/checklist';
import type { CSSResult } from 'lit';
import { styles } from '../../packages/elements/src/checklist/checklist.styles.js';
import { statement } from '../../packages/elements/src/checklist/statement.styles.js';
import { controls } from '../../packages/elements/src/shared/controls.styles.js';
import { tokens } from '../../packages/elements/src/shared/tokens.styles.js';
import { triangle } from '../../packages/elements/src/shared/triangle.styles.js';

/** The classes of the triangles for yes, partly and no. */
export const TRIANGLES = ['full', 'half', 'open'];

/** The style sheets of our checklist. */
export const checklistStyles: readonly CSSResult[] = [tokens, controls, triangle, styles, statement];

export const dutch = (text: unknown): string => (text as { readonly nl: string }).nl;

/** A response in which nothing is answered yet. */
export const emptyResponse = (): Response => ({
  id: 'bench',
  instrument: handvat.id,
  instrumentVersion: handvat.version,
  schoolYear: '2026-2027',
  role: 'class-teacher',
  answers: {},
});
