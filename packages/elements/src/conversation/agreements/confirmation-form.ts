import {
  type Confirmation,
  type ConfirmationDraft,
  confirmPlan,
  type ConversationPlan,
  findConfirmationDraft,
  isConfirmedNow,
  isDraftCurrent,
  listChanges,
  listOthers,
  removeConfirmationDraft,
  updateConfirmationDraft,
  wordingOf,
} from '@driehoek/sdk/conversation';
import { isBlank, localizeText } from '@driehoek/sdk/i18n';
import { COPY_LIMITS, type Party, partyOf, sameData } from '@driehoek/sdk/shared';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { liveChecked, servedChecked } from '../../shared/checked.js';
import type { ConversationView } from '../conversation-view.js';
import { listAudience } from '../list-audience.js';
import { nameAudience } from '../name-audience.js';
import { renderChanges } from './changes.js';
import { hideLack, renderLack, showLack } from './lack.js';
import { renderElsewhere, renderUnsent } from './unsent.js';

/** What the form says: what is being answered, or else what was sent. */
type Filled = Pick<ConfirmationDraft, 'agrees' | 'about' | 'comment'>;

/**
 * In which a party answers. What is filled in is its own until it is sent, and counts for the words that it chose by: when these
 * changed since, it sees what changed and chooses again.
 */
export function renderConfirmationForm(
  party: Party,
  own: Confirmation | undefined,
  view: ConversationView,
): TemplateResult {
  const { plan, translate, editor, chosen } = view;
  const stored = findConfirmationDraft(plan, party);
  const draft = chosen.show('confirmationDrafts', stored);
  const filled = draft ? ofDraft(plan, draft) : ofSent(plan, own);
  const words = wordingOf(plan);
  const send = (event: SubmitEvent) => {
    event.preventDefault();
    const { agrees = false, about = [], comment = '' } = readForm(event.target as HTMLFormElement);
    const isAll = about.length === 0 || about.length === words.agreements.length;
    editor.press(
      (before, now) => confirmPlan(before, party, { agrees, comment, ...(!isAll && { about }), of: words, now }),
      { focus: THANKS },
    );
  };
  const handleInput = (event: Event) => {
    const form = event.currentTarget as HTMLFormElement;
    hideLack(event);
    const { name } = event.target as HTMLInputElement;
    const [isChosen, isChoice] = [name === 'agrees', name !== 'comment'];
    const said = readForm(form);
    editor.fill((stands) => {
      // Who only writes leaves the choice as it is, which may be one of another window.
      const before = isChoice ? chosen.putIn('confirmationDrafts', stands) : stands;
      const comment = isChosen ? wordsWith(before, party, said) : said.comment;
      const next = updateConfirmationDraft(before, party, {
        ...chosenBefore(before, party),
        ...((isChoice || !findConfirmationDraft(before, party)) && said),
        ...(comment !== undefined && { comment }),
        isChosen,
      });
      chosen.keep('confirmationDrafts', next, party, isChoice);
      return next;
    });
  };
  const drop = () =>
    editor.press((before) => removeConfirmationDraft(before, party), {
      undoable: '[data-form=confirm] textarea',
      focus: '[name=undo]',
    });
  return html`<form class="confirm" data-form="confirm" @submit=${send} @input=${handleInput}>
    ${renderCue(own, draft, view)}
    <fieldset
      class="chips"
      aria-label=${translate('conversation-planner.confirm.ask')}
      aria-describedby=${listAsked(plan).length > 1 ? 'about-hint' : nothing}
    >
      ${(['agrees', 'differs'] as const).map(
        (answer) => html`<label class="chip"
          ><input type="radio" name="agrees" required @invalid=${showLack} value=${answer} ?checked=${servedChecked(filled.agrees === (answer === 'agrees'))} ${liveChecked(filled.agrees === (answer === 'agrees'))} />
          <span>${translate(`conversation-planner.confirm.${answer}`)}</span></label
        >`,
      )}
    </fieldset>
    ${renderElsewhere(nameOther(stored, draft, view), view)}
    ${listAsked(plan).length > 1 ? html`<p class="soft" id="about-hint">${translate('conversation-planner.confirm.about-hint')}</p>` : nothing}
    ${renderAbout(filled, view)}
    <p class="soft">${nameReaders(party, view)}</p>
    <label class="labelled"
      ><span>${translate('conversation-planner.confirm.comment')}</span
      ><textarea class="field" name="comment" maxlength=${COPY_LIMITS.text} .value=${live(filled.comment ?? '')}></textarea
    ></label>
    ${renderLack(translate('conversation-planner.confirm.lacks'))}
    <p class="buttons"><button class="button primary">${translate('conversation-planner.confirm.send')}</button></p>
    ${draft ? renderUnsent(drop, view) : nothing}
  </form>`;
}

/** Who is shown an answer: with its words, without them, and not at all. */
function nameReaders(party: Party, view: ConversationView): string {
  const { plan, translate } = view;
  const audience = listAudience(plan, party);
  const closed = listOthers(plan, party).filter((other) => !audience.includes(other));
  const isOutsideThere = plan.participants.some(({ role }) => partyOf(role) === undefined);
  return [
    translate('conversation-planner.confirm.read-by', { who: nameAudience(audience, view) }),
    ...closed.map((home) =>
      translate('conversation-planner.confirm.read-by-home', { home: nameAudience([home], view) }),
    ),
    ...(isOutsideThere ? [translate('conversation-planner.confirm.not-outside')] : []),
  ].join(' ');
}

/** Where the focus goes after an answer was sent: it says that the school sees it, and takes nothing back. */
export const THANKS = '[part=confirmation] .thanks';

/** That the school sees an answer, as long as it is to the words that stand there. */
export function renderThanks(own: Confirmation | undefined, { plan, translate }: ConversationView): TemplateResult {
  return html`<p class="thanks" role="status" tabindex="-1">
    ${own && isConfirmedNow(plan, own) ? translate('conversation-planner.confirm.sent') : nothing}
  </p>`;
}

/** Whether the words changed since the party chose, or since it answered, with what changed. */
function renderCue(
  own: Confirmation | undefined,
  draft: ConfirmationDraft | undefined,
  view: ConversationView,
): TemplateResult {
  const { plan, translate } = view;
  const isChosenBefore = draft?.agrees !== undefined && !isConfirmedNow(plan, draft);
  const isSaidBefore = own !== undefined && !isConfirmedNow(plan, own);
  const since = isChosenBefore ? draft : isSaidBefore ? own : undefined;
  const chosen = draft && isDraftCurrent(plan, draft) ? 'still-chosen' : 'chosen-before';
  const key = `conversation-planner.confirm.${isChosenBefore ? chosen : 'again'}` as const;
  return html`<p role="status" class=${since ? 'changed' : ''}>${since ? translate(key) : nothing}</p>
    ${since ? renderChanges(listChanges(plan, since), view) : nothing}`;
}

/** The agreements that an answer can be about. */
const listAsked = ({ agreements }: ConversationPlan) => agreements.filter(({ text }) => !isBlank(text));

/** With a *no*: which agreements it is about; all of them when none is ticked. */
function renderAbout(
  { agrees, about }: Filled,
  { plan, translate, language }: ConversationView,
): TemplateResult | typeof nothing {
  const agreements = listAsked(plan);
  if (agreements.length === 0) return nothing;
  return html`<fieldset class="about" ?hidden=${agrees !== false}>
    <legend>${translate('conversation-planner.confirm.about')}</legend>
    ${agreements.map(
      ({ id, text }) => html`<label class="tick"
        ><input type="checkbox" name="about" value=${id} ?checked=${servedChecked(about?.includes(id) ?? agreements.length === 1)} ${liveChecked(about?.includes(id) ?? agreements.length === 1)} />
        <span>${localizeText(text, language)}</span></label
      >`,
    )}
  </fieldset>`;
}

/** What was chosen by other words than stand there now, is not chosen any more. */
function ofDraft(plan: ConversationPlan, draft: ConfirmationDraft): Filled {
  const { agrees, ...rest } = draft;
  return isDraftCurrent(plan, draft) && agrees !== undefined ? { ...rest, agrees } : rest;
}

/** Of other words, the answer is not yet given. */
function ofSent(plan: ConversationPlan, own: Confirmation | undefined): Filled {
  if (!own) return {};
  const { agrees, about, comment } = own;
  return {
    ...(isConfirmedNow(plan, own) && { agrees }),
    ...(!agrees && about && { about }),
    ...(comment !== undefined && { comment }),
  };
}

/** What was chosen stays with the draft while the form asks for it again. */
function chosenBefore(plan: ConversationPlan, party: Party): Filled {
  const { agrees, about } = findConfirmationDraft(plan, party) ?? {};
  return { ...(agrees !== undefined && { agrees }), ...(about && { about }) };
}

/** What another window of this party chose last, where that is something else than stands here. */
function nameOther(
  stored: ConfirmationDraft | undefined,
  here: ConfirmationDraft | undefined,
  { plan, translate, language }: ConversationView,
): string | undefined {
  if (!stored || !here || stored.agrees === undefined || !isDraftCurrent(plan, stored)) return undefined;
  const { agrees, about = [] } = stored;
  if (agrees === here.agrees && (agrees || sameData(about, here.about ?? []))) return undefined;
  const answer = translate(`conversation-planner.confirm.${agrees ? 'agrees' : 'differs'}`);
  const texts = listAsked(plan).filter(({ id }) => !agrees && about.includes(id));
  return [answer, ...texts.map(({ text }) => localizeText(text, language))].join(' · ');
}

/**
 * The words that go with a choice. Those that were sent with another answer do not go along with this one, and are there again with
 * that one; what was typed since stays.
 */
function wordsWith(plan: ConversationPlan, party: Party, { agrees, comment }: Filled): string | undefined {
  const own = plan.confirmations?.find(({ by }) => by === party);
  if (!own?.comment) return comment;
  if (agrees !== own.agrees) return comment === own.comment ? '' : comment;
  const chosen = findConfirmationDraft(plan, party)?.agrees;
  const isBack = chosen !== undefined && chosen !== own.agrees && comment === '';
  return isBack ? own.comment : comment;
}

function readForm(form: HTMLFormElement): Filled {
  const data = new FormData(form);
  const answer = data.get('agrees');
  return {
    ...(answer !== null && { agrees: answer === 'agrees' }),
    ...(answer !== null && { about: data.getAll('about').map(String) }),
    comment: String(data.get('comment')),
  };
}
