import { type FreePeriod, isSchoolDay, listDaysOff } from '@driehoek/sdk/contact-calendar';
import { addDays, countDays, type SchoolYear } from '@driehoek/sdk/shared';
import type { FamilyConversation } from '../records.js';
import { examplePlans, WRITTEN_FOR } from '../year/example-plan.js';
import { joinLayers } from '../year/plan-layers.js';
import { followUpAtHome, homeVisit } from './example-kiki.js';
import { supportTalk } from './example-mila.js';
import { progressTalk, startTalk } from './example-noah.js';
import { tenseTalk } from './example-olle.js';
import { type Day, storeExample } from './example-people.js';
import { newSchool } from './example-puck.js';
import { newcomers } from './example-rania.js';
import { twoHomes } from './example-sem.js';

/**
 * The conversations that the class begins with: talks that were held and talks that are being prepared, of every type. All
 * invented.
 */
function createTalks(schoolYear: SchoolYear): FamilyConversation[] {
  const { school, ofClass } = examplePlans(schoolYear);
  // In another year than it was written for, a moment's id has the year behind it.
  const find = (id: string) => [...school.entries, ...ofClass.entries].find((entry) => entry.id.split('@')[0] === id);
  const { autumn, spring } = createDays(schoolYear, listDaysOff(joinLayers({ school, ofClass })));
  const winter = find('6-progress-talks-winter');
  const talks = [
    startTalk(schoolYear, find('start-talks'), autumn),
    homeVisit(schoolYear, autumn),
    supportTalk(schoolYear, autumn),
    newcomers(schoolYear, autumn),
    tenseTalk(schoolYear, autumn),
    followUpAtHome(schoolYear, autumn),
    progressTalk(schoolYear, winter, spring),
    twoHomes(schoolYear, winter, spring),
    newSchool(schoolYear, spring),
  ];
  return talks.map((talk) => storeExample(talk, autumn('09-07')));
}

/**
 * Creates the days of the example in a school year. In another year than it was written for a day keeps its weekday, as the moments
 * of the year do; a day on which there is no school becomes the next one on which there is.
 */
function createDays(schoolYear: SchoolYear, daysOff: readonly FreePeriod[]): Record<'autumn' | 'spring', Day> {
  const inHalf = (half: 0 | 1): Day => {
    const [written, year] = [WRITTEN_FOR, schoolYear].map((each) => each.split('-')[half]);
    return (day) => {
      const weeks = Math.round(countDays(`${written}-${day}`, `${year}-${day}`) / 7);
      let moved = addDays(`${written}-${day}`, 7 * weeks);
      while (!isSchoolDay(moved, daysOff)) moved = addDays(moved, 1);
      return moved;
    };
  };
  return { autumn: inHalf(0), spring: inHalf(1) };
}

/** Made once for a school year. */
const made = new Map<SchoolYear, FamilyConversation[]>();

/** The conversations that the class begins with, as they are stored; the same list each time. */
export function exampleConversations(schoolYear: SchoolYear): readonly FamilyConversation[] {
  const examples = made.get(schoolYear) ?? createTalks(schoolYear);
  made.set(schoolYear, examples);
  return examples;
}
