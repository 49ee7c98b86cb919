import {
  findReleased,
  handOverFrom,
  type HandOverItem,
  type HandOverKind,
  isGiver,
  isHandedOver,
  listHeldAgreements,
  listReleased,
  nameParty,
  ownIdOf,
  releaseItem,
  withdrawItem,
  type ConversationPlan,
} from '@driehoek/sdk/conversation';
import { isBlank } from '@driehoek/sdk/i18n';
import { COPY_LIMITS, formatDate, type Instant, type Party } from '@driehoek/sdk/shared';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { createId } from '../../shared/create-id.js';
import type { EntryDrafts } from '../../shared/entry-drafts.js';
import { canAddFor, type ConversationView } from '../conversation-view.js';
import { renderSection, renderTick, stopEvent } from '../fields.js';
import { renderMarked } from '../marked-text.js';
import { formatInstant } from '../format-instant.js';
import { keptForm } from './kept-form.js';
import { recordTexts } from './record-texts.js';

/** How a family keeps what goes along: as a text to read, or as a file for another school's computer. */
export type HandOverFormat = 'txt' | 'json';

/** How a reader keeps it. */
interface HandOverActions {
  save(format: HandOverFormat): void;
  print(): void;
}

/** The kinds of what a family writes itself. */
const OWN_KINDS: readonly HandOverKind[] = ['know', 'strength'];

/**
 * What goes along to the next teacher: a household and the pupil choose it, each for itself, once the talk was held, and see what that
 * teacher will read. The school sees what was given, and adds nothing.
 */
export function renderHandOver(
  view: ConversationView,
  actions: HandOverActions,
  drafts: EntryDrafts,
): TemplateResult | typeof nothing {
  const { plan, party, isStaff } = view;
  if (plan.session?.endedAt === undefined || !party) return nothing;
  if (isStaff) return renderGiven(view, actions);
  if (!isGiver(party)) return nothing;
  const { translate, address } = recordTexts(view);
  const own = listReleased(plan).filter(({ by }) => by === party);
  return renderSection(
    'hand-over',
    translate('conversation-hand-over.title'),
    own.length > 0 ? String(own.length) : '',
    [
      plan.cancelled
        ? nothing
        : plan.handedOverAt === undefined
          ? html`<p class="soft">${address('conversation-hand-over.hint')} ${renderFrom(view)}</p>`
          : html`<p class="note closed">${address('conversation-hand-over.closed')}</p>`,
      canAddFor(view, party) ? renderChoice(party, view, drafts) : nothing,
      html`<h4>${translate('conversation-hand-over.along')}</h4>
        ${own.length === 0 ? html`<p class="soft">${address('conversation-hand-over.along.none')}</p>` : nothing}
        ${renderItems(own, view)}`,
      own.length > 0 ? renderSave(view, actions) : nothing,
    ],
    own.length > 0 || keptForm('hand-over', party, view, drafts).get('words') !== '',
  );
}

/** From which day it goes along, as long as nothing went and that day is still to come. */
function renderFrom(view: ConversationView): string | typeof nothing {
  const { plan, language, today } = view;
  const from = handOverFrom(plan.schoolYear);
  if (plan.handedOverAt !== undefined || from <= today) return nothing;
  const date = formatDate(from, language);
  return recordTexts(view).translate('conversation-hand-over.from', { date });
}

/**
 * In which it is chosen, until it went: what is added after that would reach nobody. What was typed and not given by then is there to
 * read, for who tells it.
 */
function renderChoice(party: Party, view: ConversationView, drafts: EntryDrafts): TemplateResult | typeof nothing {
  if (view.plan.handedOverAt === undefined)
    return html`${renderAgreements(party, view)} ${renderForm(party, view, drafts)}`;
  const words = keptForm('hand-over', party, view, drafts).get('words');
  if (words === '') return nothing;
  return html`<p class="soft">${recordTexts(view).address('conversation-hand-over.typed')}</p>
    <p class="said">${words}</p>`;
}

/** A tick for each agreement that holds: what is ticked goes along. */
function renderAgreements(party: Party, view: ConversationView): TemplateResult | typeof nothing {
  const { plan, editor } = view;
  const held = listHeldAgreements(plan, party);
  if (held.length === 0) return nothing;
  return html`<fieldset class="about" @input=${stopEvent} @change=${stopEvent}>
    <legend>${recordTexts(view).translate('conversation-hand-over.agreements')}</legend>
    ${held.map((agreement) => {
      const given = findReleased(plan, party, agreement.id);
      const handle = (isOn: boolean) =>
        editor.press((before, now) =>
          isOn
            ? releaseItem(before, { id: newId(party), by: party, text: agreement.text, agreement, now })
            : takeBack(before, given?.id, now),
        );
      return renderTick(
        `give-${agreement.id}`,
        html`${renderMarked(agreement.text, view)}`,
        given !== undefined,
        handle,
      );
    })}
  </fieldset>`;
}

/** Words of one's own go along when they are given: until then only who types them has them. */
function renderForm(party: Party, view: ConversationView, drafts: EntryDrafts): TemplateResult {
  const { language, editor } = view;
  const { translate, address } = recordTexts(view);
  const kept = keptForm('hand-over', party, view, drafts);
  const give = (event: SubmitEvent) => {
    event.preventDefault();
    const data = new FormData(event.target as HTMLFormElement);
    const words = String(data.get('words')).trim();
    const kind = OWN_KINDS.find((each) => each === data.get('kind')) ?? 'know';
    if (isBlank(words)) return;
    kept.drop();
    editor.press((before, now) =>
      releaseItem(before, { id: newId(party), by: party, text: { [language]: words }, kind, now }),
    );
  };
  return html`<form class="confirm" data-form="hand-over" @submit=${give} @input=${kept.keep} @change=${kept.keep}>
    <label class="labelled short"
      ><span>${translate('conversation-hand-over.kind')}</span
      ><select class="field" name="kind">
        ${OWN_KINDS.map((kind) => html`<option value=${kind} .selected=${live(kind === (kept.get('kind') || 'know'))}>${translate(`conversation-hand-over.kind.${kind}`)}</option>`)}
      </select></label
    >
    <label class="labelled"
      ><span>${address('conversation-hand-over.words')}</span
      ><textarea class="field" name="words" rows="2" required maxlength=${COPY_LIMITS.text} .value=${live(kept.get('words'))}></textarea
    ></label>
    <p class="buttons"><button class="button primary" name="give">${translate('conversation-hand-over.give')}</button></p>
  </form>`;
}

/** What went along, with the day on which it did, and what was given since, which is still to go. */
function renderItems(items: readonly HandOverItem[], view: ConversationView): TemplateResult {
  const { plan } = view;
  const { handedOverAt } = plan;
  const { translate } = recordTexts(view);
  const went = items.filter((item) => isHandedOver(plan, item));
  const later = items.filter((item) => !went.includes(item));
  const list = (some: readonly HandOverItem[]) =>
    some.length > 0
      ? html`<ul role="list" class="plain" data-list="handOver">
          ${some.map((item) => renderItem(item, view))}
        </ul>`
      : nothing;
  if (went.length === 0 || handedOverAt === undefined) return html`${list(later)}`;
  return html`<p class="soft">
      ${translate('conversation-hand-over.went', { date: formatInstant(handedOverAt, view) })}
    </p>
    ${list(went)}
    ${later.length > 0 ? html`<p class="soft">${translate('conversation-hand-over.later')}</p>` : nothing} ${list(later)}`;
}

/** What goes along; until it went, the party that gave it takes it back. */
function renderItem(item: HandOverItem, view: ConversationView): TemplateResult {
  const { plan, party, editor } = view;
  const { translate } = recordTexts(view);
  const { id, by, kind, text } = item;
  const remove = () => editor.press((before, now) => takeBack(before, id, now), { focus: '[part=hand-over] summary' });
  return html`<li class="said" data-by=${by}>
    <span class="tag">${translate(`conversation-hand-over.kind.${kind}`)}</span> ${renderMarked(text, view)}
    ${
      party && by === party && canAddFor(view, party) && !isHandedOver(plan, item)
        ? html`<p class="tools"><button type="button" class="link" name="take-back" @click=${remove}>${translate('conversation-hand-over.take-back')}</button></p>`
        : nothing
    }
  </li>`;
}

function renderGiven(view: ConversationView, { print }: HandOverActions): TemplateResult {
  const { plan, wording } = view;
  const { translate } = recordTexts(view);
  const given = listReleased(plan);
  const parties = [...new Set(given.map(({ by }) => by))];
  const count = given.length > 0 ? String(given.length) : '';
  return renderSection(
    'hand-over',
    translate('conversation-hand-over.school.title'),
    count,
    [
      html`<p class="soft">${translate('conversation-hand-over.school.hint')} ${renderFrom(view)}</p>`,
      given.length === 0 ? html`<p>${translate('conversation-hand-over.school.none')}</p>` : nothing,
      html`${parties.map(
        (party) => html`<h4>${nameParty(plan, party, wording)}</h4>
          ${renderItems(
            given.filter(({ by }) => by === party),
            view,
          )}`,
      )}`,
      given.length > 0
        ? html`<p class="buttons screen-only"><button type="button" class="button" name="print" value="hand-over" @click=${print}>${translate('conversation-hand-over.print')}</button></p>`
        : nothing,
    ],
    given.length > 0,
  );
}

function renderSave(view: ConversationView, { save, print }: HandOverActions): TemplateResult {
  const { translate, address } = recordTexts(view);
  return html`<div class="screen-only">
    <p class="buttons"><button type="button" class="button" name="print" value="hand-over" @click=${print}>${translate('conversation-hand-over.print')}</button></p>
    <p class="soft">${address('conversation-hand-over.other-school')}</p>
    <p class="buttons">
      <button type="button" class="button" name="save-text" @click=${() => save('txt')}>${translate('conversation-hand-over.save-text')}</button>
      <button type="button" class="button" name="save-file" @click=${() => save('json')}>${translate('conversation-hand-over.save-file')}</button>
    </p>
  </div>`;
}

const newId = (party: Party) => ownIdOf(party, createId());

function takeBack(plan: ConversationPlan, id: string | undefined, now: Instant): ConversationPlan {
  const index = (plan.handOver ?? []).findIndex((item) => item.id === id);
  return index < 0 ? plan : withdrawItem(plan, 'handOver', index, now);
}
