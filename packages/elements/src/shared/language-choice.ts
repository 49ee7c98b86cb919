import { createTexts, languageName, type ReaderOptions } from '@driehoek/sdk/i18n';
import { homeLanguages } from '@driehoek/sdk/i18n/nl/shared';
import { html, nothing, type TemplateResult } from 'lit';
import { Directive, directive } from 'lit/directive.js';
import { live } from 'lit/directives/live.js';
import { HOME_LANGUAGES } from './home-languages.js';

const texts = createTexts(homeLanguages);
const OTHER = 'other';

/** What a choice of a language is made from. */
export interface LanguageChoice {
  /** The language that was chosen: a tag, or words of who chose it. */
  readonly chosen: string;
  /** What stands first while nothing is chosen; left out where there is always a language. */
  readonly open?: string;
  readonly wording: ReaderOptions;
  /** Is given a tag, words, or `''` for none. */
  readonly choose: (language: string) => void;
}

class LanguageChoiceDirective extends Directive {
  /** What is chosen while another language is being named, which stands there until that has been typed. */
  #leaving: string | undefined;

  override render({ chosen, open, wording, choose }: LanguageChoice): TemplateResult {
    const { language = 'nl' } = wording;
    const translate = texts(language, wording.texts);
    const isNamed = chosen !== '' && !HOME_LANGUAGES.includes(chosen);
    const isOther = isNamed || this.#leaving === chosen;
    const handleSelect = (event: Event) => {
      const select = event.target as HTMLSelectElement;
      const other = select.nextElementSibling as HTMLInputElement;
      other.hidden = select.value !== OTHER;
      this.#leaving = other.hidden ? undefined : chosen;
      if (other.hidden) choose(select.value);
      else other.focus();
    };
    // While it is empty, what was chosen stays: somebody is about to type another.
    const handleWords = (event: Event) => {
      const words = (event.target as HTMLInputElement).value.trim();
      if (words) choose(words);
    };
    const handleEnd = (event: Event) => {
      const words = (event.target as HTMLInputElement).value.trim().toLowerCase();
      const known = HOME_LANGUAGES.find((tag) => languageName(tag, language).toLowerCase() === words);
      if (!known) return;
      this.#leaving = undefined;
      choose(known);
    };
    return html`<select class="field" name="language" .value=${live(isOther ? OTHER : chosen)} @input=${handleSelect}>
        ${open === undefined ? nothing : html`<option value="" ?selected=${!chosen && !isOther}>${open}</option>`}
        ${HOME_LANGUAGES.map((tag) => html`<option value=${tag} ?selected=${tag === chosen && !isOther}>${languageName(tag, language)}</option>`)}
        <option value=${OTHER} ?selected=${isOther}>${translate('language.other')}</option>
      </select>
      <input
        class="field"
        name="language-other"
        aria-label=${translate('language.which')}
        placeholder=${translate('language.which')}
        ?hidden=${!isOther}
        .value=${live(isNamed ? languageName(chosen, language) : '')}
        @input=${handleWords}
        @change=${handleEnd}
      />`;
  }
}

/**
 * Renders a choice of the language in which somebody speaks best: those that are often spoken at home, and any other in one's own
 * words. The label around it names the choice.
 */
export const renderLanguageChoice = directive(LanguageChoiceDirective);
