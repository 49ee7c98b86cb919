import {
  isExperiencedParent,
  type ConversationPlan,
  hasTwoHomes,
  householdOf,
  isPersonHeld,
  listParties,
  listParticipants,
  listUnannounced,
  nameParty,
  type Participant,
} from '@driehoek/sdk/conversation';
import { localizeText } from '@driehoek/sdk/i18n';
import { HOUSEHOLDS, type Household, isFamily, isHousehold, may, partyOf, PERSON_ROLES } from '@driehoek/sdk/shared';
import { html, nothing, type TemplateResult } from 'lit';
import { renderLanguageChoice } from '../../shared/language-choice.js';
import type { ConversationView } from '../conversation-view.js';
import { orNothing, rewordTyped } from '../field-values.js';
import { renderInput, renderLabelled, renderRemove, renderSection, renderSelect, renderTick } from '../fields.js';
import { renderTalkLeader } from '../leader.js';
import { listRows } from '../list-rows.js';
import type { StaffSections } from '../staff-loaders.js';
import { renderHomes, renderPartyChoice } from './homes.js';
import { formatInstant } from '../format-instant.js';

/** The participants, since when the family knows that each comes, which home each parent is of, and in which language they speak. */
export function renderParticipants(
  view: ConversationView,
  { missed }: Pick<StaffSections, 'missed'>,
  isOpen: boolean,
): TemplateResult {
  const { plan, translate, isStaff, canEdit, editor } = view;
  const people = listParticipants(plan);
  const brief = translate('conversation-planner.people.count', { count: people.length });
  const canChange = isStaff && canEdit;
  return renderSection(
    'participants',
    translate('conversation-planner.people.title'),
    brief,
    [
      html`<ul role="list" class="rows" data-list="participants">
      ${listRows(people, (person, index) => (canChange ? renderRow(person, index, view) : renderPerson(person, index, view)))}
    </ul>`,
      canChange
        ? html`<button type="button" class="button" name="add" value="participants" @click=${() => editor.addItem('participants')}>
            ${translate('conversation-planner.people.add')}
          </button>`
        : nothing,
      // With a plan of support it stands at its goals.
      plan.supportPlan || plan.goals?.length ? nothing : renderTalkLeader(view),
      renderInterpreter(view),
      canChange ? html`${renderPartyChoice(view)} ${missed}` : renderHomes(view),
    ],
    isOpen,
  );
}

function renderRow(person: Participant, index: number, view: ConversationView): TemplateResult {
  const { plan, translate, language, editor, wording } = view;
  const isHeld = isPersonHeld(plan, person);
  const party = householdOf(person) ?? partyOf(person.role);
  const roles = PERSON_ROLES.map((role) => [role, nameRole({ ...person, role }, view)] as const);
  const task = person.task === undefined ? '' : localizeText(person.task, language);
  const handleName = (value: string) => editor.fillItem('participants', person, () => ({ name: orNothing(value) }));
  const handleRole = (value: string) =>
    editor.fillItem('participants', person, () => ({ role: value as Participant['role'] }));
  const handleTask = (value: string) =>
    editor.fillItem('participants', person, (before) => ({ task: rewordTyped(before.task, language, value) }));
  return html`<li class="row" data-index=${index} data-id=${person.id}>
    <div class="grid">
      ${renderLabelled(translate('conversation-planner.people.name'), renderInput('name', 'text', person.name, handleName))}
      ${renderLabelled(translate('conversation-planner.people.role'), renderSelect('role', roles, person.role, handleRole, isHeld))}
      ${renderLabelled(translate('conversation-planner.people.task'), renderInput('task', 'text', task, handleTask))}
      ${renderLabelled(translate('conversation-planner.people.language'), renderLanguage(person, view))}
      ${renderHousehold(person, view)}
    </div>
    <p class="tools">
      ${renderAnnounced(person, view)}
      ${
        isHeld && party
          ? html`<span class="soft">${translate('conversation-planner.people.held', { party: nameParty(plan, party, wording) })}</span>`
          : renderRemove(translate('conversation-planner.remove'), () => editor.removeItem('participants', person))
      }
    </p>
  </li>`;
}

/** A parent who has been through the same comes as that, and not as somebody from outside. */
const nameRole = (person: Participant, { translate }: ConversationView): string =>
  translate(isExperiencedParent(person) ? 'conversation.guest.experienced-parent' : `roles.${person.role}`);

/**
 * Since when the family knows that somebody comes, as the invitation has it: of a draft it knows of nobody. Of the family itself that needs
 * no telling.
 */
function renderAnnounced(person: Participant, view: ConversationView) {
  const { role, announcedAt } = person;
  const { plan, translate } = view;
  const isTold = !listUnannounced(plan).includes(person);
  if (isFamily(role) && isTold) return nothing;
  const date = announcedAt === undefined ? undefined : formatInstant(announcedAt, view);
  const known = date
    ? translate('conversation-planner.people.known-since', { date })
    : translate('conversation-planner.people.known');
  return html`<span class="soft state">${isTold && !plan.draft ? known : translate('conversation-planner.people.unknown')}</span>`;
}

/** Of which of two homes a parent is. */
function renderHousehold(person: Participant, view: ConversationView) {
  const { role, household = 'parents' } = person;
  const { plan, translate, editor, wording } = view;
  if (partyOf(role) !== 'parents' || !hasTwoHomes(plan)) return nothing;
  // By their place and not by their people, who are what is chosen here.
  const unnamed = { ...plan, participants: [] };
  const homes = HOUSEHOLDS.map((each) => [each, nameParty(unnamed, each, wording)] as const);
  const handle = (value: string) => editor.fillItem('participants', person, () => ({ household: value as Household }));
  return renderLabelled(
    translate('conversation-planner.people.household'),
    renderSelect('household', homes, household, handle, isPersonHeld(plan, person)),
  );
}

function renderPerson(person: Participant, index: number, view: ConversationView): TemplateResult {
  const { language, canEdit, reader, party, translate } = view;
  const { name, role, task, household = 'parents' } = person;
  const what = task === undefined ? nameRole(person, view) : localizeText(task, language);
  const mayChange = canEdit && may(reader, 'conversation', 'change-languages');
  const isOwn = mayChange && partyOf(role) === 'parents' && household === party;
  return html`<li class="person" data-index=${index} data-id=${person.id}>
    <strong>${name ?? what}</strong>${name ? html` <span class="soft">${what}</span>` : nothing}
    ${
      isOwn
        ? renderLabelled(translate('conversation-planner.people.my-language'), renderLanguage(person, view))
        : nothing
    }
  </li>`;
}

function renderLanguage(person: Participant, { wording, editor }: ConversationView): TemplateResult {
  return html`${renderLanguageChoice({
    chosen: person.language ?? 'nl',
    wording,
    choose: (language) => editor.fillItem('participants', person, () => ({ language })),
  })}`;
}

/** Whether an interpreter comes, which the school arranges, and the homes that would like one. */
function renderInterpreter(view: ConversationView): TemplateResult {
  const { plan, party, translate, isStaff, canEdit, reader, editor } = view;
  const { interpreter, interpreterWishes = [] } = plan;
  const isOn = interpreter !== undefined && interpreter !== false;
  const canChange = canEdit && may(reader, 'conversation', 'change-interpreter');
  const comes =
    canChange && isStaff
      ? renderTick('interpreter', translate('conversation-planner.people.interpreter'), isOn, (isComing) =>
          editor.fillPlan({ interpreter: isComing || undefined }),
        )
      : isOn && html`<p>${translate('conversation-planner.people.interpreter-comes')}</p>`;
  const isOwn = canChange && isHousehold(party);
  const ask =
    isOwn &&
    renderTick(
      'interpreter',
      translate('conversation-planner.people.ask-interpreter'),
      interpreterWishes.includes(party),
      (isAsked) => editor.fill((before) => setWish(before, party, isAsked)),
    );
  const asked = listParties(plan).filter((each) => isHousehold(each) && interpreterWishes.includes(each));
  const others = asked.filter((each) => !isOwn || each !== party);
  return html`${comes || nothing}${others.map(
    (each) =>
      html`<p class="soft">${translate('conversation-planner.people.interpreter-asked', { party: nameParty(plan, each, view.wording) })}</p>`,
  )}${ask || nothing}`;
}

/** The plan with whether a home would like an interpreter; what the other home likes stays. */
function setWish({ interpreterWishes = [], ...plan }: ConversationPlan, home: Household, isAsked: boolean) {
  const wishes = HOUSEHOLDS.filter((each) => (each === home ? isAsked : interpreterWishes.includes(each)));
  return { ...plan, ...(wishes.length > 0 && { interpreterWishes: wishes }) };
}
