import type { CSSResultOrNative } from 'lit';
import { chips } from '../shared/chips.styles.js';
import { controls } from '../shared/controls.styles.js';
import { tokens } from '../shared/tokens.styles.js';
import { printed } from './printed.styles.js';
import { rows } from './rows.styles.js';
import { sections } from './sections.styles.js';

/** The styles that all parts of the planner share. */
export const partStyles: readonly CSSResultOrNative[] = [tokens, controls, chips, sections, rows, printed];
