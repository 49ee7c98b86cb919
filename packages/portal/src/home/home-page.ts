import { isFamily } from '@driehoek/sdk/shared';
import { html, nothing, type TemplateResult } from 'lit';
import { listPages, wordsOf } from '../pages.js';
import { addressOf } from '../route.js';
import { PortalElement } from '../shared/portal-element.js';
import { listComing } from './list-coming.js';
import { listTasks, type Task, type TaskOptions } from './list-tasks.js';
import { renderParts } from './render-parts.js';

/** How many moments and talks that are to come are shown. */
const MOST_COMING = 5;

/**
 * The page with which the portal begins: what waits for the visitor, with one clear first step, what is to come, and what each page
 * is for. Who looks at the example without having signed in also reads what it is an example of.
 */
export class HomePageElement extends PortalElement {
  protected override render(): TemplateResult {
    const { translator: translate, state, language } = this;
    const { title, lead } = wordsOf('home', state);
    const today = new Date().toLocaleDateString('sv');
    const options = { translate, language, today };
    const [first, ...others] = listTasks(state, options);
    return html`
      <h1 tabindex="-1">${translate(title)}</h1>
      ${lead ? html`<p class="lead">${translate(lead)}</p>` : nothing}
      ${first ? this.#renderFirst(first) : this.#renderNothing()}
      ${others.length > 0 ? this.#renderOthers(others) : nothing}
      ${this.#renderComing(options)} ${this.#renderPages()}
      ${state.session.person ? nothing : renderParts(translate, state.session.documentation)}
    `;
  }

  #renderFirst(task: Task): TemplateResult {
    const { about, href, text } = task;
    return html`<section class="first-step" aria-labelledby="first-title">
      <h2 id="first-title">${this.translator('portal.home.first')}</h2>
      ${about === undefined ? nothing : html`<p class="title soft">${about}</p>`}
      <p><a class="button primary" href=${href} @click=${() => this.#choosePupil(task)}>${text}</a></p>
    </section>`;
  }

  #renderNothing(): TemplateResult {
    const { translator: translate, state } = this;
    const page = isFamily(state.visitor.role) ? 'card' : 'conversations';
    const next = listPages(state).includes(page) ? page : 'card';
    return html`<section class="first-step" aria-labelledby="first-title">
      <h2 id="first-title">${translate('portal.home.nothing')}</h2>
      <p><a class="button" href=${addressOf(next)}>${translate(wordsOf(next, state).title)}</a></p>
    </section>`;
  }

  #renderOthers(tasks: readonly Task[]): TemplateResult {
    return html`<section aria-labelledby="tasks-title">
      <h2 id="tasks-title">${this.translator('portal.home.tasks')}</h2>
      <ul role="list" class="plain rows">
        ${tasks.map(
          (task) => html`<li>
            <a href=${task.href} @click=${() => this.#choosePupil(task)}>${task.text}</a>
            ${task.about === undefined ? nothing : html`<span class="title soft">${task.about}</span>`}
          </li>`,
        )}
      </ul>
    </section>`;
  }

  /** What is done for one family of several is shown of that one. */
  #choosePupil({ pupil }: Task): void {
    if (pupil !== undefined && pupil !== this.state.visitor.pupil) this.state.look({ pupil });
  }

  #renderComing(options: TaskOptions): TemplateResult | typeof nothing {
    const coming = listComing(this.state, options, MOST_COMING);
    if (coming.length === 0) return nothing;
    return html`<section aria-labelledby="coming-title">
      <h2 id="coming-title">${options.translate('portal.home.coming')}</h2>
      <ul role="list" class="plain rows">
        ${coming.map(
          ({ when, name, note, href }) => html`<li>
            <a class="title" href=${href}>${name}</a><span class="soft">${when}</span>
            ${note === undefined ? nothing : html`<span class="coming-note">${note}</span>`}
          </li>`,
        )}
      </ul>
    </section>`;
  }

  #renderPages(): TemplateResult {
    const { translator: translate, state } = this;
    const pages = listPages(state).filter((page) => page !== 'home');
    return html`<section aria-labelledby="pages-title">
      <h2 id="pages-title">${translate('portal.home.pages')}</h2>
      <ul role="list" class="plain page-list">
        ${pages.map((page) => {
          const { title, what } = wordsOf(page, state);
          return html`<li>
            <a href=${addressOf(page)}>${translate(title)}</a>
            <p class="soft">${translate(what)}</p>
          </li>`;
        })}
      </ul>
    </section>`;
  }
}

customElements.define('portal-home', HomePageElement);
