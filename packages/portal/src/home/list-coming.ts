import { firstDayOf, isAllDay, lastDayOf } from '@driehoek/sdk/contact-calendar';
import { whenOf } from '@driehoek/sdk/conversation';
import { localizeText } from '@driehoek/sdk/i18n';
import { formatMoment, type LocalDate, maySee } from '@driehoek/sdk/shared';
import { listSeen, isOpen } from '../conversations/family-conversations.js';
import { nameTalk } from '../conversations/name-talk.js';
import { readerOf } from '../family/reader.js';
import { addressOf } from '../route.js';
import type { PortalState } from '../state.js';
import { joinLayers } from '../year/plan-layers.js';

/** A moment of the year or a talk that is to come. */
export interface Coming {
  /** A day, or a day and a time. */
  readonly start: string;
  readonly when: string;
  readonly name: string;
  readonly href: string;
}

/** Lists what comes next for the visitor, soonest first. */
export function listComing(state: PortalState, language: string, today: LocalDate, count: number): Coming[] {
  const { visitor, thisYear } = state;
  const add = (start: string, name: string, href: string): Coming => ({
    start,
    when: formatMoment({ start }, language).join(', '),
    name,
    href,
  });
  const entries = maySee(readerOf(state), 'year-plan') ? joinLayers(state.layersOf(thisYear)).entries : [];
  const moments = entries
    .filter((entry) => !entry.cancelled && lastDayOf(entry) >= today)
    .map((entry) =>
      add(
        isAllDay(entry) ? firstDayOf(entry) : entry.start,
        localizeText(entry.title, language),
        addressOf('year', entry.id),
      ),
    );
  const talks = listSeen(state)
    .filter((plan) => isOpen(plan) && !plan.cancelled && !plan.draft && !plan.keptFor)
    .flatMap((plan) => {
      const start = whenOf(plan);
      if (start === undefined || start.slice(0, 10) < today) return [];
      const name = nameTalk(plan, { role: visitor.role, language, thisYear });
      return [add(start, name, addressOf('conversations', plan.id))];
    });
  return [...moments, ...talks].sort((a, b) => a.start.localeCompare(b.start)).slice(0, count);
}
