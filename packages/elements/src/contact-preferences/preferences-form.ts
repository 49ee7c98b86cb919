import type { ContactPreferences } from '@driehoek/sdk/contact-preferences';
import {
  CHANNEL_WISHES,
  type Channel,
  CHANNELS,
  type ChannelWish,
  DAY_PARTS,
  type DayTime,
  formatDayTime,
  formatSchoolDay,
  SCHOOL_DAYS,
} from '@driehoek/sdk/shared';
import { html, type TemplateResult } from 'lit';
import { liveChecked, servedChecked } from '../shared/checked.js';
import { renderLanguageChoice } from '../shared/language-choice.js';
import type { PreferencesWording } from './contact-preferences-texts.js';

/** What a household does in the form. */
export interface PreferencesActions {
  readonly isFixed: boolean;
  readonly setTime: (time: DayTime, suits: boolean) => void;
  readonly setWish: (channel: Channel, wish: ChannelWish) => void;
  readonly setLanguage: (language: string) => void;
  readonly setInterpreter: (helps: boolean) => void;
}

const isChecked = (event: Event) => (event.target as HTMLInputElement).checked;

/** Renders the form of one household. Everything may stay open. */
export function renderForm(
  preferences: ContactPreferences,
  wording: PreferencesWording,
  actions: PreferencesActions,
): TemplateResult {
  const { translate } = wording;
  return html`<h2 part="title">${translate('contact-preferences.title')}</h2>
    <p>${translate('contact-preferences.lead')}</p>
    <p class="soft">${translate('contact-preferences.who-sees')}</p>
    <fieldset role="presentation" ?disabled=${actions.isFixed}>
      ${renderTimes(preferences, wording, actions)} ${renderChannels(preferences, wording, actions)}
      ${renderLanguage(preferences, wording, actions)}
    </fieldset>`;
}

function renderTimes(
  { times }: ContactPreferences,
  { translate, language, reader }: PreferencesWording,
  { setTime }: PreferencesActions,
) {
  return html`<section part="times">
    <h3 id="times">${translate('contact-preferences.times.title')}</h3>
    <p class="soft">${translate('contact-preferences.times.hint')}</p>
    <table aria-labelledby="times">
      <thead>
        <tr>
          <th scope="col"><span class="visually-hidden">${translate('contact-preferences.day')}</span></th>
          ${DAY_PARTS.map((part) => html`<th scope="col">${translate(`contact-preferences.part.${part}`)}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${SCHOOL_DAYS.map(
          (day) => html`<tr>
            <th scope="row">${formatSchoolDay(day, language)}</th>
            ${DAY_PARTS.map((part) => {
              const time = `${day}.${part}` as const;
              return html`<td>
                <label
                  ><input
                    type="checkbox"
                    name=${time}
                    ?checked=${servedChecked(times.includes(time))} ${liveChecked(times.includes(time))}
                    @input=${(event: Event) => setTime(time, isChecked(event))}
                  /><span class="visually-hidden">${formatDayTime(time, reader)}</span></label
                >
              </td>`;
            })}
          </tr>`,
        )}
      </tbody>
    </table>
  </section>`;
}

function renderChannels(
  { channels }: ContactPreferences,
  { translate }: PreferencesWording,
  { setWish }: PreferencesActions,
) {
  return html`<section part="channels">
    <h3>${translate('contact-preferences.channels.title')}</h3>
    ${CHANNELS.map(
      (channel) => html`<fieldset class="channel">
        <legend>${translate(`contact-preferences.channel.${channel}`)}</legend>
        <div class="wishes">
          ${CHANNEL_WISHES.map(
            (wish) => html`<label class="chip"
              ><input
                type="radio"
                name=${channel}
                value=${wish}
                ?checked=${servedChecked(channels[channel] === wish)} ${liveChecked(channels[channel] === wish)}
                @input=${() => setWish(channel, wish)}
              />${translate(`contact-preferences.wish.${wish}`)}</label
            >`,
          )}
        </div>
      </fieldset>`,
    )}
  </section>`;
}

function renderLanguage(
  { language: chosen = '', interpreter = false }: ContactPreferences,
  { translate, reader }: PreferencesWording,
  { setLanguage, setInterpreter }: PreferencesActions,
) {
  return html`<section part="language">
    <h3>${translate('contact-preferences.language.title')}</h3>
    <label class="labelled"
      ><span>${translate('contact-preferences.language')}</span>
      ${renderLanguageChoice({
        chosen,
        open: translate('contact-preferences.language.open'),
        wording: reader,
        choose: setLanguage,
      })}
    </label>
    <label class="tick"
      ><input
        type="checkbox"
        name="interpreter"
        ?checked=${servedChecked(interpreter)} ${liveChecked(interpreter)}
        @input=${(event: Event) => setInterpreter(isChecked(event))}
      />
      <span>${translate('contact-preferences.interpreter')}</span></label
    >
  </section>`;
}
