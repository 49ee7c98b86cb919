import type { CSSResultOrNative } from 'lit';
import { hold } from './hold.styles.js';
import { staff } from './staff.styles.js';

/** What comes along with what staff have. */
export const staffStyles: CSSResultOrNative[] = [staff, hold];
