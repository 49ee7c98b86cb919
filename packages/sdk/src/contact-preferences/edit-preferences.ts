import { type ChannelWish, DAY_TIMES, type DayTime } from '../shared/contact-wishes.js';
import type { Channel } from '../shared/parties.js';
import { CONTACT_PREFERENCES_SCHEMA_VERSION, type ContactPreferences } from './contact-preferences.js';

/** Creates preferences in which nothing has been said yet. */
export function createPreferences(
  of: Pick<ContactPreferences, 'id' | 'schoolYear' | 'pupil' | 'household' | 'group'>,
): ContactPreferences {
  return { schemaVersion: CONTACT_PREFERENCES_SCHEMA_VERSION, ...of, times: [], channels: {} };
}

/** Whether the household has said anything. */
export function hasPreferences({ times, channels, language, interpreter }: ContactPreferences): boolean {
  return times.length > 0 || Object.keys(channels).length > 0 || Boolean(language?.trim()) || interpreter !== undefined;
}

/** Sets whether a time suits; times stay in the order of the week. */
export function setTime(preferences: ContactPreferences, time: DayTime, suits: boolean): ContactPreferences {
  const others = preferences.times.filter((each) => each !== time);
  return { ...preferences, times: suits ? DAY_TIMES.filter((each) => each === time || others.includes(each)) : others };
}

/** Sets what the household thinks of a way; `undefined` takes it back. */
export function setChannelWish(
  preferences: ContactPreferences,
  channel: Channel,
  wish: ChannelWish | undefined,
): ContactPreferences {
  const { [channel]: _before, ...others } = preferences.channels;
  return { ...preferences, channels: wish === undefined ? others : { ...others, [channel]: wish } };
}
