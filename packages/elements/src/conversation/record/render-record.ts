import {
  answerRecord,
  isRecordAnsweredNow,
  isRecordTakenBack,
  listRecordAnswers,
  listRecordDraft,
  nameParty,
  type RecordAnswerState,
} from '@driehoek/sdk/conversation';
import { may, type Party } from '@driehoek/sdk/shared';
import { html, nothing, type TemplateResult } from 'lit';
import { canAddFor, type ConversationView } from '../conversation-view.js';
import { renderSection } from '../fields.js';
import { listRows } from '../list-rows.js';
import { addressReader } from '../preparation/word-sharing.js';
import { renderRecordRow } from './record-rows.js';
import { recordTexts } from './record-texts.js';

/** Our sign for each state: full for yes, half for a yes to other words, open for no; none without an answer. */
const SIGNS: { readonly [state in RecordAnswerState]: string } = {
  agreed: 'full',
  changed: 'half',
  withdrawn: 'half',
  disagreed: 'open',
  none: '',
  'not-asked': '',
};

/**
 * The record that school and family write together: the school's draft, what each writes beside it, and who finds it right. A family has
 * it once there is a draft for it.
 */
export function renderRecord(view: ConversationView): TemplateResult | typeof nothing {
  const { plan, party, isStaff } = view;
  const record = plan.record ?? [];
  const isHeld = plan.session?.endedAt !== undefined;
  if (record.length === 0 && !(isStaff && isHeld)) return nothing;
  const { address, forReader } = recordTexts(view);
  return renderSection('record', forReader('conversation-record.title'), '', [
    html`<p class="soft">${address('conversation-record.hint')}</p>
      <ul role="list" class="rows" data-list="record">
        ${listRows(record, (item, index) => renderRecordRow(item, index, view))}
      </ul>`,
    party && canAddFor(view, party) ? renderAdd(view) : nothing,
    isStaff ? renderAnswers(view) : renderAsked(view),
  ]);
}

function renderAdd(view: ConversationView): TemplateResult {
  return html`<button type="button" class="link add" name="add" value="record" @click=${() => view.editor.addItem('record')}>
    ${recordTexts(view).address('conversation-record.add')}
  </button>`;
}

/** How each party of the family stands to the draft. */
function renderAnswers(view: ConversationView): TemplateResult {
  const { plan, wording } = view;
  const { translate } = recordTexts(view);
  return html`<ul role="list" class="plain answers" aria-label=${translate('conversation-record.answers.title')}>
    ${listRecordAnswers(plan).map(
      ({ party, state, isOutdated, isTakenBack }) => html`<li data-party=${party}>
        <span class="tag">${nameParty(plan, party, wording)}</span>
        <span class="triangle ${SIGNS[state]}" aria-hidden="true" ?hidden=${SIGNS[state] === ''}></span>
        ${translate(`conversation-record.state.${state}`)}
        ${
          isOutdated
            ? html`<span class="soft">${translate(isTakenBack ? 'conversation-record.withdrawn' : 'conversation-record.outdated')}</span>`
            : nothing
        }
      </li>`,
    )}
  </ul>`;
}

/**
 * The question to a household or the pupil, and what others answered whom it may know of. Its own answer stands with those when there is
 * nothing to answer any more, since the school took back what it was about.
 */
function renderAsked(view: ConversationView): TemplateResult | typeof nothing {
  const { plan, party, canEdit, reader, wording } = view;
  const { translate } = recordTexts(view);
  const isAsked = party && canEdit && may(reader, 'conversation', 'confirm') && listRecordDraft(plan, party).length > 0;
  const others = (plan.recordAnswers ?? []).filter(({ by }) => by !== party || !isAsked);
  if (!isAsked && others.length === 0) return nothing;
  return html`${isAsked ? renderQuestion(party, view) : nothing}
    <ul role="list" class="plain answers">
      ${others.map(
        (each) => html`<li data-party=${each.by}>
          <span class="tag">${each.by === party ? addressReader('mine', view) : nameParty(plan, each.by, wording)}</span>
          ${translate(each.agrees ? 'conversation-record.state.agreed' : 'conversation-record.state.disagreed')}
          ${isRecordTakenBack(plan, each) ? html`<span class="soft">${translate('conversation-record.withdrawn')}</span>` : nothing}
        </li>`,
      )}
    </ul>`;
}

function renderQuestion(party: Party, view: ConversationView): TemplateResult {
  const { plan, editor } = view;
  const { translate, address } = recordTexts(view);
  const own = plan.recordAnswers?.find(({ by }) => by === party);
  const isCurrent = own !== undefined && isRecordAnsweredNow(plan, own);
  const answer = (agrees: boolean) => () =>
    editor.press((before, now) => answerRecord(before, party, agrees, now), {
      focus: `[name=record-${agrees ? 'yes' : 'no'}]`,
    });
  const again =
    own && isRecordTakenBack(plan, own) ? 'conversation-record.again-withdrawn' : 'conversation-record.again';
  const said = own?.agrees ? 'conversation-record.answered.yes' : 'conversation-record.answered.no';
  return html`<div class="record-answer">
    <p><strong>${address(own && !isCurrent ? again : 'conversation-record.ask')}</strong></p>
    <p class="buttons">
      ${(['yes', 'no'] as const).map(
        (choice) => html`<button
          type="button"
          class="button"
          name="record-${choice}"
          aria-pressed=${isCurrent && own.agrees === (choice === 'yes')}
          @click=${answer(choice === 'yes')}
        >
          ${translate(`conversation-record.${choice}`)}
        </button>`,
      )}
    </p>
    <p role="status">${isCurrent || own?.agrees === false ? translate(said) : nothing}</p>
  </div>`;
}

/** What stands beside the text for the school's system while not everybody said yes, and how its button is then called. */
export function listWaiting(view: ConversationView): { readonly note: string; readonly label: string } | undefined {
  const { plan, wording, language } = view;
  const { translate } = recordTexts(view);
  const waiting = listRecordAnswers(plan).filter(({ state }) => state !== 'agreed');
  if (waiting.length === 0) return undefined;
  const names = waiting.map(
    ({ party, state }) => `${nameParty(plan, party, wording)} (${translate(`conversation-record.state.${state}`)})`,
  );
  const who = new Intl.ListFormat(language, { type: 'conjunction' }).format(names);
  return {
    note: translate('conversation-record.wait', { who }),
    label: translate('conversation-record.copy-anyway'),
  };
}
