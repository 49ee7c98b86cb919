import {
  type ContributionList,
  type ListedItem,
  listUnnamed,
  namePeople,
  namePerson,
  previewSharing,
} from '@driehoek/sdk/conversation';
import { localizeText, type Text } from '@driehoek/sdk/i18n';
import type { Party, Side } from '@driehoek/sdk/shared';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { liveChecked, servedChecked } from '../../../shared/checked.js';
import type { ConversationView } from '../../conversation-view.js';
import { stopEvent } from '../../fields.js';
import { listAudience } from '../../list-audience.js';
import { nameAudience, nameInSentence } from '../../name-audience.js';
import { renderInvitationFacts } from './invitation-facts.js';
import {
  choose,
  inPageOrder,
  isChosen,
  listCandidates,
  listInformed,
  listOpen,
  listToRead,
  type SharingChoice,
} from './sharing-choice.js';
import { sharingTexts } from './sharing-texts.js';

/** The lists of what is prepared; what is written after the talk is shared where it stands. */
type PreparedList = Exclude<ContributionList, 'notes' | 'record' | 'handOver'>;

/** What can be done in the dialog. */
export interface SharingActions {
  /** Changes the choice as it is by then: a tick may be pressed before the one before it has been rendered. */
  change(update: (choice: SharingChoice) => SharingChoice): void;
  /** Shares what was chosen. */
  share(): void;
  /** Closes the dialog, and shares nothing. */
  close(): void;
}

/** The dialog in which a party chooses what to share with whom, and sees exactly what each will read. */
export function renderSharingDialog(
  view: ConversationView,
  party: Party,
  choice: SharingChoice,
  actions: SharingActions,
): TemplateResult {
  const forSharing = sharingTexts(view);
  const toRead = new Map(listToRead(view.plan, party, choice).map((each) => [each.party, each.items]));
  const informed = listInformed(view.plan, party, choice);
  // That somebody else comes is all that a change tells.
  const shown = choice.isInvitation && !view.plan.draft ? [] : informed;
  const title = choice.isInvitation ? (view.plan.draft ? 'invitation' : 'change') : 'share';
  const submit = (event: Event) => {
    event.preventDefault();
    actions.share();
  };
  return html`<form class="sharing" @submit=${submit} @input=${stopEvent} @change=${stopEvent}>
    <h3 id="sharing-title">${forSharing(`conversation-planner.sharing.title.${title}`)}</h3>
    ${
      choice.isInvitation
        ? html`${renderNames(view, choice, actions)}
          ${renderInvitationFacts({ ...view, plan: namePeople(view.plan, choice.names) }, informed)}`
        : nothing
    }
    ${renderItems(view, party, choice, actions)}
    <div aria-live="polite">${shown.map((each) => renderPreview(each, toRead.get(each) ?? [], party, view))}</div>
    <p class="buttons">
      <button class="button primary" name="confirm-sharing" ?disabled=${informed.length === 0}>
        ${
          informed.length === 0
            ? forSharing('conversation-planner.sharing.nobody')
            : forSharing(`conversation-planner.sharing.submit.${title}`, { who: nameAudience(informed, view) })
        }
      </button>
      <button type="button" class="button" name="cancel-sharing" @click=${actions.close}>
        ${forSharing('conversation-planner.sharing.cancel')}
      </button>
    </p>
  </form>`;
}

/** Asks the names of who comes and has none: a family is told whom it will meet. */
function renderNames(view: ConversationView, { names }: SharingChoice, { change }: SharingActions): TemplateResult[] {
  const forSharing = sharingTexts(view);
  return listUnnamed(view.plan).map((person) => {
    const { id } = person;
    const setName = (name: string) => change((now) => ({ ...now, names: new Map([...now.names, [id, name]]) }));
    // What is blank is no name, also to the browser that asks for it.
    return html`<label class="name-asked">
      <span>${forSharing('conversation-planner.sharing.name', { who: namePerson(person, view.wording) })}</span>
      <input
        class="field"
        name="person-name"
        required
        pattern=".*\\S.*"
        autocomplete="name"
        .value=${live(names.get(id) ?? '')}
        @input=${(event: Event) => setName((event.target as HTMLInputElement).value)}
      />
      <span class="soft">${forSharing('conversation-planner.sharing.name-hint')}</span>
    </label>`;
  });
}

function renderItems(
  view: ConversationView,
  party: Party,
  choice: SharingChoice,
  { change }: SharingActions,
): TemplateResult | typeof nothing {
  const { plan } = view;
  const candidates = listCandidates(plan, party, choice);
  // That somebody else comes is told by itself.
  if (candidates.length === 0 || (choice.isInvitation && !plan.draft)) return nothing;
  const forSharing = sharingTexts(view);
  const setAll = (other: Party, isOn: boolean) => change((now) => choose(now, candidates, other, isOn));
  return html`<p class="soft">
      ${forSharing(choice.isInvitation ? 'conversation-planner.sharing.hint.along' : 'conversation-planner.sharing.hint')}
      ${party === 'school' && candidates.some(({ list }) => list === 'questions') ? forSharing('conversation-planner.sharing.questions') : nothing}
    </p>
    ${candidates.length > 1 ? renderAll(candidates, party, choice, view, setAll) : nothing}
    ${candidates.map((each) =>
      renderTicks(
        renderItemWords(each, view),
        listOpen(plan, party, each, choice),
        (other) => isChosen(choice, each, other),
        (other) => nameReader(each, other, party, view),
        (other, isOn) => change((now) => choose(now, [each], other, isOn)),
      ),
    )}`;
}

/** One tick for each party, for all items that can be shared with it. */
function renderAll(
  candidates: readonly ListedItem[],
  party: Party,
  choice: SharingChoice,
  view: ConversationView,
  handle: (party: Party, isOn: boolean) => void,
): TemplateResult {
  const openTo = (other: Party) =>
    candidates.filter((each) => listOpen(view.plan, party, each, choice).includes(other));
  const isOn = (other: Party) => openTo(other).every((each) => isChosen(choice, each, other));
  const words = html`<strong>${sharingTexts(view)('conversation-planner.sharing.all')}</strong>`;
  return renderTicks(
    words,
    listAudience(view.plan, party).filter((other) => openTo(other).length > 0),
    isOn,
    (other) => nameInSentence(other, view),
    handle,
  );
}

/** With whom a point is shared, and that somebody only meets it in the talk: a question to others is not for the pupil to read. */
function nameReader(item: ListedItem, other: Party, party: Party, view: ConversationView): string {
  const who = nameInSentence(other, view);
  const isRead = previewSharing(view.plan, party, [item], [other], other).length > 0;
  return isRead ? who : sharingTexts(view)('conversation-planner.sharing.on-screen', { who });
}

/** With whom something is shared: a tick for each party. */
function renderTicks(
  words: TemplateResult,
  parties: readonly Party[],
  isOn: (party: Party) => boolean,
  nameOf: (party: Party) => string,
  handle: (party: Party, isOn: boolean) => void,
): TemplateResult {
  return html`<fieldset class="to-share">
    <legend>${words}</legend>
    <p class="chips">
      ${parties.map(
        (party) => html`<label class="chip"
          ><input
            type="checkbox"
            name="share-with"
            value=${party}
            ?checked=${servedChecked(isOn(party))} ${liveChecked(isOn(party))}
            @input=${(event: Event) => handle(party, (event.target as HTMLInputElement).checked)}
          /><span>${nameOf(party)}</span></label
        >`,
      )}
    </p>
  </fieldset>`;
}

/**
 * What another party gets of what is shared now: what it will read, as in the copy that it will have; what it only meets in the
 * talk; and that it gets nothing beside the invitation.
 */
function renderPreview(
  reader: Party,
  items: readonly ListedItem[],
  party: Party,
  view: ConversationView,
): TemplateResult {
  const forSharing = sharingTexts(view);
  const seen = inPageOrder(previewSharing(view.plan, party, items, [reader], reader));
  const count = items.length - seen.length;
  return html`<section class="preview" data-reader=${reader}>
    <h4>${forSharing('conversation-planner.sharing.preview', { who: nameInSentence(reader, view) })}</h4>
    ${seen.length > 0 ? html`<ul role="list">${seen.map((each) => html`<li>${renderItemWords(each, view)}</li>`)}</ul>` : nothing}
    ${items.length === 0 ? html`<p>${forSharing('conversation-planner.sharing.no-points')}</p>` : nothing}
    ${count > 0 ? html`<p>${forSharing('conversation-planner.sharing.at-table', { count })}</p>` : nothing}
  </section>`;
}

/** The words of an item, behind the name of the list that it is in, and of a question whom it asks. */
function renderItemWords({ list, item }: ListedItem, { translate, language }: ConversationView): TemplateResult {
  const { text, can, for: asked } = item as { readonly text: Text; readonly can?: boolean; readonly for?: Side };
  const kind =
    can === undefined
      ? translate(`conversation-planner.${list as PreparedList}.title`)
      : translate(can ? 'conversation-planner.promises.can' : 'conversation-planner.promises.cannot');
  const whom = asked === undefined ? '' : ` (${translate(`conversation.party.${asked}`)})`;
  return html`<span class="soft">${kind}${whom}:</span> ${localizeText(text, language)}`;
}
