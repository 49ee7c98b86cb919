import { formatReceived, listPromised, type PromisedContact, type PupilContacts } from '@driehoek/sdk/class-contacts';
import { createTexts, languageName, textDirection } from '@driehoek/sdk/i18n';
import { classContactsPromise } from '@driehoek/sdk/i18n/nl/class-contacts-promise';
import { formatDay, isLocalDate } from '@driehoek/sdk/shared';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { ClassContactsWording } from '../class-contacts-texts.js';

const texts = createTexts(classContactsPromise);

/** What the list of promises needs of its element. */
export interface PromiseControls {
  readonly readonly: boolean;
  /** The language of the answer, and those that there are. */
  readonly answerIn: string;
  readonly languages: readonly string[];
  /** Whether the answer was copied; `undefined` before that. */
  readonly isCopied: boolean | undefined;
  readonly chooseLanguage: (language: string) => void;
  readonly changeDay: (index: number, day: string) => void;
  readonly copy: (text: string) => void;
}

/** Renders what the teacher promised to come back to: the day, a short answer to copy, and that it has been. */
export function renderPromises(
  pupil: PupilContacts,
  { language, reader }: ClassContactsWording,
  controls: PromiseControls,
): TemplateResult | typeof nothing {
  const promised = listPromised(pupil);
  if (promised.length === 0) return nothing;
  const word = texts(language, reader.texts);
  const { isCopied } = controls;
  const copied = isCopied === undefined ? '' : word(`class-contacts-promise.${isCopied ? 'copied' : 'not-copied'}`);
  return html`<section class="promises" part="promises" aria-labelledby="promises-title">
    <h4 id="promises-title">${word('class-contacts-promise.title')}</h4>
    <p class="soft">${word('class-contacts-promise.note')}</p>
    <ul role="list">
      ${promised.map((each) => renderPromise(each, { language, reader }, controls))}
    </ul>
    <p role="status" class="soft">${copied}</p>
  </section>`;
}

function renderPromise(
  { contact, index }: PromisedContact,
  { language, reader }: Pick<ClassContactsWording, 'language' | 'reader'>,
  { readonly, answerIn, languages, chooseLanguage, changeDay, copy }: PromiseControls,
): TemplateResult {
  const word = texts(language, reader.texts);
  const { on, comeBackOn } = contact;
  const letter = formatReceived(comeBackOn, { ...reader, language: answerIn });
  const onDay = (event: Event) => {
    const { value } = event.target as HTMLInputElement;
    if (isLocalDate(value)) changeDay(index, value);
  };
  const title = word('class-contacts-promise.received', { date: formatDay(on, language) });
  if (readonly)
    return html`<li>${title} · ${word('class-contacts-promise.on')} ${formatDay(comeBackOn, language)}</li>`;
  return html`<li>
    <div class="contact-form" role="group" aria-label=${title}>
      <span>${title}</span>
      <label
        >${word('class-contacts-promise.on')}
        <input class="field" type="date" name="come-back-on" .value=${live(comeBackOn)} @change=${onDay} />
      </label>
      ${
        languages.length > 1
          ? html`<label
              >${word('class-contacts-promise.language')}
              <select
                class="field"
                name="answer-language"
                .value=${live(answerIn)}
                @change=${(event: Event) => chooseLanguage((event.target as HTMLSelectElement).value)}
              >
                ${languages.map((tag) => html`<option value=${tag} ?selected=${tag === answerIn}>${languageName(tag, language)}</option>`)}
              </select>
            </label>`
          : nothing
      }
    </div>
    <p class="soft">${word('class-contacts-promise.answer')}</p>
    <blockquote class="answer" lang=${answerIn} dir=${textDirection(answerIn)}>${letter}</blockquote>
    <p class="buttons">
      <button type="button" class="button" @click=${() => copy(letter)}>${word('class-contacts-promise.copy')}</button>
      <button type="button" class="button primary" name="kept" value=${index}>${word('class-contacts-promise.done')}</button>
    </p>
  </li>`;
}
