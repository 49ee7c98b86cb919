import { calculateTalkTimes, type TalkTimes } from '@driehoek/sdk/conversation/board';
import { type LocalDateTime, toInstant, toLocalDateTime } from '@driehoek/sdk/shared';

const ZONE = 'Europe/Amsterdam';

/** When the talks of a round begin; `undefined` while its times are not possible. */
export function listStarts(count: number, times: TalkTimes): LocalDateTime[] | undefined {
  try {
    return calculateTalkTimes(count, times);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return undefined;
  }
}

/** From when until when a round lasts; `undefined` without talks, or while its times are not possible. */
export function findPeriod(count: number, times: TalkTimes): { from: LocalDateTime; to: LocalDateTime } | undefined {
  const starts = listStarts(count, times) ?? [];
  const [from, last] = [starts[0], starts.at(-1)];
  if (!from || !last) return undefined;
  return { from, to: toLocalDateTime(new Date(toInstant(last, ZONE).getTime() + times.minutes * 60_000), ZONE) };
}
