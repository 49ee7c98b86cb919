import { formatDayOff, listDaysOff } from '@driehoek/sdk/contact-calendar';
import { listTimeTips, type TalkTime } from '@driehoek/sdk/conversation';
import { formatTime, isLocalDate, isLocalDateTime, schoolYearOf } from '@driehoek/sdk/shared';
import { html, nothing, type TemplateResult } from 'lit';
import type { PortalState } from '../state.js';
import { portalTexts } from '../texts.js';
import { joinLayers } from '../year/plan-layers.js';
import { listSeen } from './family-conversations.js';

/**
 * What there is to say of the time of talks that staff are about to plan: it has passed, there is no school, or another talk of the
 * class is then. It stands in nobody's way.
 */
export function renderTimeTips(state: PortalState, talks: readonly TalkTime[]): TemplateResult | typeof nothing {
  const { language } = state.visitor;
  const translate = portalTexts(language);
  const now = new Date().toISOString();
  const plans = listSeen(state);
  const tips = talks
    .filter(({ when }) => isLocalDate(when) || isLocalDateTime(when))
    .flatMap((talk) => {
      const daysOff = listDaysOff(joinLayers(state.layersOf(schoolYearOf(talk.when.slice(0, 10)))));
      return listTimeTips(talk, { now, plans, daysOff });
    });
  const daysOff = tips.flatMap((tip) => (tip.kind === 'day-off' ? formatDayOff(tip.dayOff, { language }) : []));
  const others = new Set(tips.flatMap((tip) => (tip.kind === 'overlap' ? tip.plan : [])));
  const names = [...others].map(({ pupil, start }) =>
    `${pupil ?? ''} ${formatTime(start?.slice(11) ?? '', language)}`.trim(),
  );
  const words = [
    ...(tips.some(({ kind }) => kind === 'past') ? [translate('portal.tips.past')] : []),
    ...(tips.some(({ kind }) => kind === 'weekend') ? [translate('portal.tips.weekend')] : []),
    ...[...new Set(daysOff)].map((name) => translate('portal.tips.day-off', { name })),
    ...(names.length > 0
      ? [
          translate('portal.tips.overlap', {
            count: names.length,
            talks: new Intl.ListFormat(language).format(names),
          }),
        ]
      : []),
  ];
  return words.length > 0 ? html`<span class="tips">${words.join(' ')}</span>` : nothing;
}
