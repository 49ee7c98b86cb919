import { type ContactPreferences, hasPreferences } from '@driehoek/sdk/contact-preferences';
import { languageFallbacks, languageName } from '@driehoek/sdk/i18n';
import { CHANNEL_WISHES, CHANNELS, formatDayTimes } from '@driehoek/sdk/shared';
import { html, type TemplateResult } from 'lit';
import type { PreferencesWording } from './contact-preferences-texts.js';

/** Renders what a household chose, for who only reads it: a line for each thing that it said. */
export function renderRead(
  preferences: ContactPreferences,
  { translate, language, reader }: PreferencesWording,
): TemplateResult {
  const { times, channels, interpreter } = preferences;
  if (!hasPreferences(preferences))
    return html`<p class="soft" part="read">${translate('contact-preferences.none')}</p>`;
  const list = new Intl.ListFormat(languageFallbacks(language));
  const lines = [
    times.length > 0 ? translate('contact-preferences.read.times', { times: formatDayTimes(times, reader) }) : '',
    ...CHANNEL_WISHES.map((wish) => {
      const ways = CHANNELS.filter((channel) => channels[channel] === wish);
      const names = list.format(ways.map((way) => translate(`contact-preferences.channel.${way}`)));
      return ways.length > 0 ? translate(`contact-preferences.read.${wish}`, { ways: names }) : '';
    }),
    preferences.language
      ? translate('contact-preferences.read.language', { language: languageName(preferences.language, language) })
      : '',
    interpreter ? translate('contact-preferences.read.interpreter') : '',
  ];
  return html`<section part="read">
    <h3 part="title">${translate('contact-preferences.read.title')}</h3>
    <ul role="list">
      ${lines.filter(Boolean).map((line) => html`<li>${line}</li>`)}
    </ul>
  </section>`;
}
