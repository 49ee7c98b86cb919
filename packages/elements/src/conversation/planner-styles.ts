import type { CSSResultOrNative } from 'lit';
import { chips } from '../shared/chips.styles.js';
import { controls } from '../shared/controls.styles.js';
import { tokens } from '../shared/tokens.styles.js';
import { after } from './after/after.styles.js';
import { planner } from './planner.styles.js';
import { prepare } from './prepare/prepare.styles.js';
import { rows } from './rows.styles.js';

/** Everything that the planner looks like. */
export const plannerStyles: CSSResultOrNative[] = [tokens, controls, chips, planner, rows, prepare, after];
