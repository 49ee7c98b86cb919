import { type Instrument, type Item, wordItem } from '@driehoek/sdk/checklist';
import { type Language, localizeText, type PageTexts, textsVersion } from '@driehoek/sdk/i18n';
import type { Role } from '@driehoek/sdk/shared';
import { html, nothing, type TemplateResult } from 'lit';
import { checked, servedChecked } from '../shared/checked.js';
import { renderWordsField } from '../shared/words-field.js';
import type { ChecklistTexts } from './checklist-texts.js';

interface Choice {
  readonly value: string;
  readonly label: string;
  /** The CSS class of the option's triangle, when the scale has triangles. */
  readonly triangle?: string;
}

/** The wording that all statements of a checklist share; created once per render. */
export interface StatementWording {
  readonly scale: readonly Choice[];
  readonly unscored: readonly Choice[];
  /** A statement in the wording for who fills in. */
  readonly word: (item: Item) => string;
  /** What the instrument calls those who answer in a role. */
  readonly respondents: ReadonlyMap<Role, string>;
  readonly translate: ChecklistTexts;
  readonly language: Language;
  /** What this wording was created from; while it stays the same, no statement needs to be rendered again. */
  readonly madeOf: readonly unknown[];
}

/** The state of one statement. */
export interface StatementState {
  readonly answer: string | undefined;
  readonly remark: string | undefined;
  /** Whether the remark field is open although it is empty. */
  readonly remarkOpen: boolean;
  readonly hidden: boolean;
  readonly readonly: boolean;
  /** Whether it must also work on a page without scripts. */
  readonly plain: boolean;
}

const TRIANGLES = ['full', 'half', 'open'];

export function createStatementWording(
  instrument: Instrument,
  role: Role,
  translate: ChecklistTexts,
  language: Language,
  pageTexts: PageTexts | undefined,
): StatementWording {
  const { kind, options } = instrument.scale;
  return {
    scale: options.map(({ value, label }, index) => ({
      value,
      label: localizeText(label, language),
      ...(kind === 'yes-partly-no' && { triangle: `triangle ${TRIANGLES[index]}` }),
    })),
    unscored: (['unknown', 'not-applicable'] as const).map((value) => ({
      value,
      label: translate(`checklist.answer.${value}`),
    })),
    word: (item) => localizeText(wordItem(item, role, instrument), language),
    respondents: new Map(instrument.respondents?.map(({ role, name }) => [role, localizeText(name, language)])),
    translate,
    language,
    madeOf: [instrument, role, language, pageTexts, textsVersion()],
  };
}

/**
 * Renders one statement with its answers. The checklist handles the events; an input has the statement's id as its
 * name.
 */
export function renderStatement(item: Item, wording: StatementWording, state: StatementState): TemplateResult {
  const { respondents, translate } = wording;
  const { actor } = item;
  return html`<fieldset class="statement" part="statement" ?hidden=${state.hidden}>
    <legend>
      ${actor ? html`<span class="actor" part="actor">${respondents.get(actor) ?? translate(`roles.${actor}`)}</span>` : nothing}
      <span class="words">${wording.word(item)}</span>
    </legend>
    ${state.readonly ? renderAnswer(wording, state) : renderChoices(item.id, wording, state)}
  </fieldset>`;
}

function renderChoices(id: string, { scale, unscored, translate }: StatementWording, state: StatementState) {
  const choices = (options: readonly Choice[]) =>
    options.map(
      ({ value, label, triangle }) =>
        html`<label
          ><input type="radio" name=${id} value=${value} ?checked=${servedChecked(state.answer === value)} ${checked(state.answer === value)} />${
            triangle ? html`<span class=${triangle}></span>` : nothing
          }${label}</label
        >`,
    );
  const open = state.remarkOpen || state.remark !== undefined;
  return html`<div class="scale" part="scale">${choices(scale)}</div>
    <div class="quiet">
      ${choices(unscored)}
      <span class="tools scripted">
        <button type="button" class="link ${state.answer === undefined ? 'unused' : ''}" name="clear" value=${id}>${translate('checklist.answer.clear')}</button>
        <button type="button" class="link" name="remark" value=${id} aria-expanded=${open}>
          ${translate('checklist.remark.add')}
        </button>
      </span>
    </div>
    ${open || state.plain ? renderRemark(id, state.remark, open, translate) : nothing}`;
}

/** The field of a remark; where no button can open it, on a page without scripts, it always stands there. */
function renderRemark(id: string, remark: string | undefined, isOpen: boolean, translate: ChecklistTexts) {
  const label = translate('checklist.remark.label');
  const field = renderWordsField({ name: `remark:${id}`, part: 'remark', label, rows: isOpen ? 2 : 1 }, remark ?? '');
  if (!isOpen) return html`<label class="plain"><span>${label}</span> ${field}</label>`;
  return html`<div class="remark-field screen-only">
      ${field}
      <p class="soft">${translate('checklist.remark.hint')}</p>
    </div>
    <p class="remark print-only">${remark}</p>`;
}

function renderAnswer({ scale, unscored, translate }: StatementWording, { answer, remark }: StatementState) {
  const choice = [...scale, ...unscored].find(({ value }) => value === answer);
  return html`<p class=${choice ? 'answer' : 'answer soft'} part="answer">
      ${choice?.triangle ? html`<span class=${choice.triangle}></span>` : nothing}
      ${choice?.label ?? translate('checklist.answer.open')}
    </p>
    ${remark ? html`<p class="remark" part="remark">${remark}</p>` : nothing}`;
}

/** Scrolls a statement into view and focuses its first answer. */
export function goToStatement(root: ParentNode, itemId: string): void {
  const input = root.querySelector<HTMLInputElement>(`input[name="${CSS.escape(itemId)}"]`);
  input?.closest('fieldset')?.scrollIntoView({ block: 'center' });
  input?.focus({ preventScroll: true });
}
