import { type Language, listLanguages, loadTexts, SOURCE_LANGUAGE } from '@driehoek/sdk/i18n';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Reactive controller for the short answer that a teacher copies: in which language it is, and whether it was copied. */
export class AnswerChoice implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #languages: readonly Language[] = [SOURCE_LANGUAGE];
  #language: Language | undefined;
  #isCopied: boolean | undefined;
  #settled: Promise<unknown> | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {}

  /** Settles when nothing is being loaded. */
  get settled(): Promise<unknown> | undefined {
    return this.#settled;
  }

  /** Loads which languages there are, once. */
  load(): void {
    this.#settled ??= listLanguages().then((languages) => {
      this.#languages = languages;
      this.#host.requestUpdate();
    });
  }

  /** What the list of promises shows and calls; `language` is that of the reader, in which the answer is at first. */
  controls(language: Language) {
    return {
      answerIn: this.#language ?? language,
      languages: this.#languages,
      isCopied: this.#isCopied,
      chooseLanguage: (chosen: Language): void => {
        this.#settled = loadTexts(chosen, ['class-contacts-promise']).then(() => this.#set(chosen));
      },
      /** Browsers allow it to some pages only, and to none without https. */
      copy: (text: string): void => {
        const copying = navigator.clipboard?.writeText(text) ?? Promise.reject(new Error('no clipboard'));
        copying.then(
          () => this.#setCopied(true),
          () => this.#setCopied(false),
        );
      },
    };
  }

  #set(language: Language): void {
    this.#language = language;
    this.#isCopied = undefined;
    this.#host.requestUpdate();
  }

  #setCopied(isCopied: boolean): void {
    this.#isCopied = isCopied;
    this.#host.requestUpdate();
  }
}
