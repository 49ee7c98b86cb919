import {
  findOpenItems,
  isBlankResponse,
  type Instrument,
  type Item,
  listItems,
  mayChooseOffice,
  type Section,
} from '@driehoek/sdk/checklist';
import { localizeText } from '@driehoek/sdk/i18n';
import { findOwn, may, partyOf } from '@driehoek/sdk/shared';
import { html, isServer, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { checked, servedChecked } from '../shared/checked.js';
import { renderActionPoints } from './action-points.js';
import { renderPaperFacts } from './checklist-paper.js';
import type { ShownDraft } from './shown-draft.js';
import { renderFinish } from './finish.js';
import { renderStatement, type StatementWording } from './statement.js';
import { renderSuccessFactors } from './success-factors.js';
import { renderStep, type StepExplanation } from './steps/step-part.js';

/** Everything that the template of a checklist needs. */
export interface ChecklistView {
  readonly draft: ShownDraft;
  /** The instrument of the draft, with all wordings that are loaded. */
  readonly instrument: Instrument;
  readonly wording: StatementWording;
  /** The statements that pass the filter. */
  readonly shown: readonly Item[];
  /** Whether only the reader's own statements are shown; `undefined` when the filter is not available. */
  readonly mine: boolean | undefined;
  readonly readonly: boolean;
  readonly inForm: boolean;
  /** Whether the element has a form of its own, which is posted. */
  readonly posts: boolean;
  /** What explains the sections. */
  readonly steps: StepExplanation;
  readonly finish: 'no' | 'asked' | 'done';
}

export function renderChecklist(view: ChecklistView): TemplateResult {
  const { draft, instrument, wording, shown, mine, finish, inForm, posts, readonly } = view;
  const { translate, language } = wording;
  const open = findOpenItems(draft.response, shown);
  const visible = new Set(shown);
  return html`<div class="intro">
      <h2>${localizeText(instrument.title, language)}</h2>
      ${instrument.description && (isAddressed(instrument, draft) || asksByDescription(instrument)) ? html`<p class="soft">${localizeText(instrument.description, language)}</p>` : nothing}
      ${hasOwnWording(instrument) ? html`<p class="soft">${translate('checklist.wording')}</p>` : nothing}
      ${instrument.validated ? nothing : html`<p class="soft">${translate('checklist.not-validated')}</p>`}
      ${
        mine === undefined
          ? nothing
          : html`<label class="mine screen-only">
              <input type="checkbox" name="mine" ?checked=${servedChecked(mine)} ${checked(mine)} />${translate('checklist.filter.mine')}
            </label>`
      }
      ${renderOffice(view)} ${renderPaperFacts(view)}
      ${readonly ? nothing : html`<p class="pen print-only">${translate('checklist.paper.hint')}</p>`}
    </div>
    ${renderProgress(shown.length - open.length, shown.length, wording)}
    ${instrument.sections.map((section) => renderSection(section, visible, view))}
    ${
      readonly
        ? nothing
        : renderFinish({ inForm, posts, open: finish === 'asked' ? open : [], done: finish === 'done' }, wording)
    }
    ${readonly ? nothing : renderPrintChoices(view)}`;
}

/** Renders the choices of what goes on paper: what is filled in, and a form for a pen. */
function renderPrintChoices({ draft: { response }, wording: { translate } }: ChecklistView): TemplateResult {
  return html`<p class="print-choices screen-only scripted">
    ${
      isBlankResponse(response)
        ? nothing
        : html`<button type="button" class="link" name="print">${translate('checklist.paper.print')}</button>`
    }
    <button type="button" class="link" name="print-blank">${translate('checklist.paper.print-blank')}</button>
  </p>`;
}

/** Renders the choice to answer in the name of an office; once something is answered, only that it was made. */
function renderOffice({ draft: { response }, wording, readonly }: ChecklistView): TemplateResult | typeof nothing {
  const role = wording.translate(`roles.${response.role}`);
  if (!readonly && mayChooseOffice(response)) {
    return html`<label class="mine screen-only">
      <input type="checkbox" name="office" ?checked=${servedChecked(response.office === true)} ${checked(response.office === true)} />${wording.translate('checklist.office.choose', { role })}
    </label>`;
  }
  return response.office
    ? html`<p class="soft" part="office">${wording.translate('checklist.office.given', { role })}</p>`
    : nothing;
}

/** Renders how many statements are answered. It is a count, not a grade. */
function renderProgress(count: number, total: number, { translate }: StatementWording): TemplateResult {
  return html`<div class="progress" part="progress">
    <span role="status">${translate('checklist.progress.answered', { count, total })}</span>
    <svg aria-hidden="true">
      <rect class="track" width="100%" height="100%" />
      <rect width="${(100 * count) / total || 0}%" height="100%" />
    </svg>
  </div>`;
}

/** Ways of working are for who works at school, or works with it: a pupil is told nothing of what to do. */
function renderSection(section: Section, visible: ReadonlySet<Item>, view: ChecklistView): TemplateResult {
  const { id, step, title, items } = section;
  const { draft, wording, readonly, posts, steps } = view;
  const plain = isServer && posts;
  const { language } = wording;
  const { answers, remarks } = draft.response;
  return html`<section part="section" ?hidden=${!items.some((item) => visible.has(item))}>
    <h3>${step ? html`<span class="step">${step}</span>` : nothing}${localizeText(title, language)}</h3>
    ${renderSuccessFactors(section, language)}
    ${partyOf(draft.response.role) === 'pupil' ? nothing : renderStep(section, steps)}
    ${items.map((item) => {
      const answer = findOwn(answers, item.id);
      const remark = findOwn(remarks, item.id);
      const remarkOpen = draft.openRemarks.has(item.id);
      const hidden = !visible.has(item);
      return guard([...wording.madeOf, answer, remark, remarkOpen, hidden, readonly], () =>
        renderStatement(item, wording, { answer, remark, remarkOpen, hidden, readonly, plain }),
      );
    })}
    ${
      draft.actionPointsOf(id).length > 0 || asksActionPoints(draft)
        ? renderActionPoints(id, draft, wording.translate, readonly)
        : nothing
    }
  </section>`;
}

/** Whether the words with which an instrument begins are for who fills in: those for the people of the school are for nobody else. */
const isAddressed = ({ answeredBy }: Instrument, { response: { role } }: ShownDraft) =>
  answeredBy === undefined ? partyOf(role) === 'school' : answeredBy === role;

/** Whether the description is the question that the points of the scale answer: nobody can choose one without it. */
const asksByDescription = ({ scale }: Instrument) => scale.kind === 'points';

/** Whether those who do what a statement says read it in words of their own. */
const hasOwnWording = (instrument: Instrument) =>
  listItems(instrument).some(({ actor, ownText }) => actor !== undefined && ownText !== undefined);

/** Whether to ask for action points: only people of the school are asked, families are not. */
function asksActionPoints({ response: { role } }: ShownDraft): boolean {
  return may({ role }, 'checklist', 'add-action-points');
}
