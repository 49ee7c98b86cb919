import { type Confirmation, confirmPlan, isConfirmedNow, nameParty } from '@driehoek/sdk/conversation';
import { isBlank, localizeText } from '@driehoek/sdk/i18n';
import { COPY_LIMITS, formatDate, may, type Party, partyOfReader } from '@driehoek/sdk/shared';
import { html, nothing, type TemplateResult } from 'lit';
import type { ConversationView } from '../conversation-view.js';
import { renderSection, stopEvent } from '../fields.js';
import { listAudience } from '../list-audience.js';
import { nameAudience } from '../name-audience.js';
import { renderBeside } from './beside.js';

/** Each household and the pupil say whether this is what was agreed; everybody sees what they said, and changes only their own. */
export function renderConfirmation(view: ConversationView): TemplateResult | typeof nothing {
  const { plan, translate, canEdit, reader } = view;
  const party = partyOfReader(reader);
  const given = plan.confirmations ?? [];
  const own = given.find(({ by }) => by === party);
  const others = given.filter(({ by }) => by !== party);
  const asked = canEdit && may(reader, 'conversation', 'confirm') ? party : undefined;
  if (!asked && given.length === 0) return nothing;
  const title = translate(asked ? 'conversation-planner.confirm.ask' : 'conversation-planner.confirm.title');
  return renderSection('confirmation', title, '', [
    html`<ul class="plain">${(asked ? others : given).map((each) => renderGiven(each, view))}</ul>`,
    asked ? renderOwn(asked, own, view) : nothing,
  ]);
}

function renderGiven(confirmation: Confirmation, view: ConversationView): TemplateResult {
  const { plan, translate, language, wording } = view;
  const { by, agrees, comment, givenAt } = confirmation;
  return html`<li class="said">
    <span class="tag">${nameParty(plan, by, wording)}</span>
    ${translate(agrees ? 'conversation-planner.confirm.agrees' : 'conversation-planner.confirm.differs')}
    <span class="soft">${formatDate(givenAt.slice(0, 10), language)}</span>
    ${isConfirmedNow(plan, confirmation) ? nothing : html`<p class="changed">${translate('conversation-planner.confirm.outdated')}</p>`}
    ${comment ? html`<p>${comment}</p>` : nothing} ${renderBeside({ kind: 'confirmation', id: by }, view)}
  </li>`;
}

/** After a *no*, which stays until the party itself takes it back, its answer and a way to say that it was talked over. */
function renderOwn(party: Party, own: Confirmation | undefined, view: ConversationView): TemplateResult {
  if (!own || own.agrees) return renderForm(party, own, view);
  const { translate, editor } = view;
  const settle = () => editor.press((plan, now) => confirmPlan(plan, party, { agrees: true, now }));
  return html`<div class="confirm">
    <ul class="plain">${renderGiven(own, view)}</ul>
    <p class="soft">${translate('conversation-planner.confirm.stays')}</p>
    <p class="buttons">
      <button type="button" class="button primary" name="settled" @click=${settle}>
        ${translate('conversation-planner.confirm.settled')}
      </button>
    </p>
    <details>
      <summary>${translate('conversation-planner.confirm.other')}</summary>
      ${renderForm(party, own, view)}
    </details>
  </div>`;
}

/** What is filled in becomes part of the plan when it is sent: an answer counts from when it is given. */
function renderForm(party: Party, own: Confirmation | undefined, view: ConversationView): TemplateResult {
  const { plan, translate, editor } = view;
  // Of other words, the answer is not yet given.
  const isCurrent = own !== undefined && isConfirmedNow(plan, own);
  const confirm = (event: SubmitEvent) => {
    event.preventDefault();
    const answer = readAnswer(event.target as HTMLFormElement);
    editor.press((plan, now) => confirmPlan(plan, party, { ...answer, now }));
  };
  return html`<form class="confirm" data-form="confirm" @submit=${confirm} @input=${handleInput} @change=${stopEvent}>
    <p role="status" class=${own && !isCurrent ? 'changed' : ''}>
      ${own && !isCurrent ? translate('conversation-planner.confirm.again') : nothing}
    </p>
    <fieldset class="chips">
      <legend class="visually-hidden">${translate('conversation-planner.confirm.ask')}</legend>
      ${(['agrees', 'differs'] as const).map(
        (answer) => html`<label class="chip"
          ><input type="radio" name="agrees" required value=${answer} .checked=${isCurrent && own.agrees === (answer === 'agrees')} />
          <span>${translate(`conversation-planner.confirm.${answer}`)}</span></label
        >`,
      )}
    </fieldset>
    ${renderAbout(own, isCurrent, view)}
    <p class="soft">
      ${translate('conversation-planner.confirm.read-by', { who: nameAudience(listAudience(plan, party), view) })}
    </p>
    <label class="labelled"
      ><span>${translate('conversation-planner.confirm.comment')}</span
      ><textarea class="field" name="comment" maxlength=${COPY_LIMITS.text} .value=${own?.comment ?? ''}></textarea
    ></label>
    <p class="buttons"><button class="button primary">${translate('conversation-planner.confirm.send')}</button></p>
    <p role="status">${isCurrent ? translate('conversation-planner.confirm.sent') : nothing}</p>
  </form>`;
}

/** With a *no*: which agreements it is about; all of them when none is ticked. */
function renderAbout(
  own: Confirmation | undefined,
  isCurrent: boolean,
  { plan, translate, language }: ConversationView,
): TemplateResult | typeof nothing {
  const agreements = plan.agreements.filter(({ text }) => !isBlank(text));
  if (agreements.length === 0) return nothing;
  const about = own?.agrees === false ? own.about : undefined;
  return html`<fieldset class="about" ?hidden=${!(isCurrent && !own?.agrees)}>
    <legend>${translate('conversation-planner.confirm.about')}</legend>
    ${agreements.length > 1 ? html`<p class="soft">${translate('conversation-planner.confirm.about-hint')}</p>` : nothing}
    ${agreements.map(
      ({ id, text }) => html`<label class="tick"
        ><input type="checkbox" name="about" value=${id} .checked=${about?.includes(id) ?? agreements.length === 1} />
        <span>${localizeText(text, language)}</span></label
      >`,
    )}
  </fieldset>`;
}

/** The page hears of an answer when it is sent; the form asks more of a *no*. */
function handleInput(event: Event): void {
  stopEvent(event);
  const form = event.currentTarget as HTMLFormElement;
  const about = form.querySelector<HTMLElement>('.about');
  if (about) about.hidden = new FormData(form).get('agrees') !== 'differs';
}

function readAnswer(form: HTMLFormElement): { agrees: boolean; comment: string; about?: string[] } {
  const data = new FormData(form);
  const about = data.getAll('about').map(String);
  const isAll = about.length === 0 || about.length === form.querySelectorAll('[name=about]').length;
  return {
    agrees: data.get('agrees') === 'agrees',
    comment: String(data.get('comment')),
    ...(!isAll && { about }),
  };
}
