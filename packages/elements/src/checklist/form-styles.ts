import { controls } from '../shared/controls.styles.js';
import { plain } from '../shared/plain.styles.js';
import { tokens } from '../shared/tokens.styles.js';
import { triangle } from '../shared/triangle.styles.js';
import { styles } from './checklist.styles.js';
import { paper } from './checklist-paper.styles.js';
import { statement } from './statement.styles.js';
import { successFactors } from './success-factors.js';

/** The styles of a checklist, on a page and on a sheet of its own. */
export const formStyles = [tokens, controls, triangle, styles, successFactors, statement, paper, plain];
