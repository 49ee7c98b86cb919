import { isSchoolDay, listDaysOff } from '@driehoek/sdk/contact-calendar';
import { addDays, type LocalDate } from '@driehoek/sdk/shared';
import type { PortalState } from '../state.js';
import { joinLayers } from './plan-layers.js';

/** In days: no holiday of a school is longer. */
const LONGEST_OFF = 60;

/** Finds the first day from this one on which there is school. */
export function findSchoolDay(state: PortalState, from: LocalDate): LocalDate {
  const daysOff = listDaysOff(joinLayers(state.layersOf(state.thisYear)));
  const days = Array.from({ length: LONGEST_OFF }, (_, count) => addDays(from, count));
  return days.find((day) => isSchoolDay(day, daysOff)) ?? from;
}
