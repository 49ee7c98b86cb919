import { controls } from '../shared/controls.styles.js';
import { tokens } from '../shared/tokens.styles.js';
import { styles } from './contact-calendar.styles.js';
import { list } from './list.styles.js';
import { month } from './month.styles.js';
import { ribbon } from './ribbon.styles.js';

/** All that the calendar looks like to everybody. */
export const calendarStyles = [tokens, controls, list, month, ribbon, styles];
