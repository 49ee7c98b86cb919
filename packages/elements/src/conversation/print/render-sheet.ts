import type { PreparationSheet, SheetList, SheetPhase, SheetPrompt } from '@driehoek/sdk/conversation';
import { textDirection } from '@driehoek/sdk/i18n';
import { html, nothing, type TemplateResult } from 'lit';
import { renderPictogram } from '../phase-pictogram.js';

/** A preparation sheet on paper, with room to write and, for the pupil, to draw. */
export function renderSheet(sheet: PreparationSheet): TemplateResult {
  const { party, language, heading, title, pupil, intro, goal, goals, notes, prompts, questions, school } = sheet;
  return html`<article class="paper ${party}" lang=${language} dir=${textDirection(language)}>
    <header>
      <h2>${heading}</h2>
      <p><strong>${title}</strong>${pupil ? ` · ${pupil}` : nothing}</p>
    </header>
    <p class="intro">${intro}</p>
    ${renderFacts(sheet)} ${goal ? html`<section><h3>${goal.label}</h3><p>${goal.text}</p></section>` : nothing}
    ${goals ? renderList({ lines: 0, ...goals }) : nothing}
    ${notes.map((note) => html`<p class="remark">${note}</p>`)} ${renderChoices(sheet)}
    ${prompts.map(renderPrompt)}
    ${
      questions.phases.length > 0
        ? html`<section class="questions"><h3>${questions.label}</h3>${questions.phases.map(renderPhase)}</section>`
        : nothing
    }
    ${renderAgenda(sheet)} ${school.map(renderList)}
  </article>`;
}

function renderFacts({ facts, people }: PreparationSheet): TemplateResult {
  return html`<dl>
    ${facts.map(({ label, text }) => html`<div><dt>${label}</dt><dd>${text}</dd></div>`)}
    ${
      people.people.length > 0
        ? html`<div class="people">
            <dt>${people.label}</dt>
            ${people.people.map(
              ({ name, role, task }) =>
                html`<dd>${name ? html`<strong>${name}</strong>, ` : nothing}${task ?? role}</dd>`,
            )}
          </div>`
        : nothing
    }
  </dl>`;
}

function renderChoices({ pupilPart: { label, choices } }: PreparationSheet): TemplateResult | typeof nothing {
  if (choices.length === 0) return nothing;
  return html`<section>
    <h3>${label}</h3>
    <ul role="list" class="choices">
      ${choices.map(
        ({ text, chosen }) =>
          html`<li><span class="triangle ${chosen ? 'full' : 'open'}" aria-hidden="true"></span> ${text}</li>`,
      )}
    </ul>
  </section>`;
}

function renderPrompt({ text, given, lines, drawing }: SheetPrompt): TemplateResult {
  return html`<section class="prompt">
    <h3>${text}</h3>
    ${given.map((words) => html`<p class="given">${words}</p>`)}
    ${drawing ? html`<div class="drawing"></div>` : renderLines(lines)}
  </section>`;
}

function renderPhase({ id, title, hint, minutes, questions }: SheetPhase): TemplateResult {
  return html`<div class="phase">
    <h4>
      ${renderPictogram(id)}<span>${title}</span>${minutes === undefined ? nothing : html`<span class="minutes">${minutes}′</span>`}
    </h4>
    ${hint ? html`<p class="soft">${hint}</p>` : nothing}
    ${questions.map(({ text, lines }) => html`<div class="question"><p>${text}</p>${renderLines(lines)}</div>`)}
  </div>`;
}

function renderAgenda({ agenda: { label, items, lines } }: PreparationSheet): TemplateResult {
  return html`<section>
    <h3>${label}</h3>
    <ul role="list">
      ${items.map(
        ({ text, from, minutes }) =>
          html`<li>${text} <span class="soft">${from}${minutes === undefined ? nothing : ` · ${minutes}′`}</span></li>`,
      )}
    </ul>
    ${renderLines(lines)}
  </section>`;
}

function renderList({ label, items, lines }: Omit<SheetList, 'id'>): TemplateResult {
  return html`<section>
    <h3>${label}</h3>
    ${items.length > 0 ? html`<ul role="list">${items.map((item) => html`<li>${item}</li>`)}</ul>` : nothing} ${renderLines(lines)}
  </section>`;
}

/** Room for a pen. */
function renderLines(count: number): TemplateResult[] {
  return Array.from({ length: count }, () => html`<div class="line"></div>`);
}
