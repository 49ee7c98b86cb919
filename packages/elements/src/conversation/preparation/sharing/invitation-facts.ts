import {
  announceConversation,
  type ConversationPlan,
  listUnannounced,
  listUntold,
  nameConversation,
  nameLeader,
  type Participant,
  partyOfPerson,
  viewForPerspective,
} from '@driehoek/sdk/conversation';
import { isBlank, localizeText } from '@driehoek/sdk/i18n';
import { formatDate, type Party, readerOfParty } from '@driehoek/sdk/shared';
import { html, nothing, type TemplateResult } from 'lit';
import type { ConversationView } from '../../conversation-view.js';
import { formatFollowUp } from '../../format-when.js';
import { wordCheckIn } from '../../word-check-in.js';
import { renderMeetingFacts } from '../meeting.js';
import { namePupilRole } from '../pupil-role.js';
import { nameAudience, nameInSentence } from '../../name-audience.js';
import { sharingTexts } from './sharing-texts.js';

/** What the family will read of the conversation itself: made of the copy that it will have. */
export function renderInvitationFacts(
  view: ConversationView,
  family: readonly Party[],
): TemplateResult | typeof nothing {
  const [first] = family;
  if (!first) return nothing;
  const { translate, language, wording, now, plan: before } = view;
  const plan = viewForPerspective(announceConversation(before, now), readerOfParty(first));
  const unknown = new Set(listUnannounced(before).map(({ id }) => id));
  const untold = listUntold(before);
  const isNew = (person: Participant) =>
    unknown.has(person.id) || untold.some((party) => party === partyOfPerson(person));
  const isNamed = (party: Party) => plan.participants.some((person) => partyOfPerson(person) === party);
  const forSharing = sharingTexts(view);
  const role = namePupilRole(plan, view);
  return html`<section class="preview" data-reader="family">
    <h4>${forSharing('conversation-planner.sharing.preview', { who: nameAudience(family, view) })}</h4>
    <p><strong>${nameConversation(plan, first, wording)}</strong>${plan.pupil ? html` ${plan.pupil}` : nothing}</p>
    ${renderMeetingFacts({ ...view, plan })}
    ${role === '' ? nothing : html`<p><span class="soft">${translate('conversation-planner.pupil-role.title')}:</span> ${role}</p>`}
    <ul role="list">
      ${plan.participants.map(
        (person) => html`<li>
          ${person.name} <span class="soft">${person.task === undefined ? translate(`roles.${person.role}`) : localizeText(person.task, language)}</span>
          ${!before.draft && isNew(person) ? html`<span class="tag">${forSharing('conversation-planner.sharing.new')}</span>` : nothing}
        </li>`,
      )}
      ${untold
        .filter((party) => !isNamed(party))
        .map(
          (party) => html`<li>
          ${nameInSentence(party, view)} <span class="tag">${forSharing('conversation-planner.sharing.new')}</span>
        </li>`,
        )}
    </ul>
    ${renderPlanned(before, family, view)}
  </section>`;
}

/**
 * What was planned before the talk is held, and is read with the invitation: the goals and what is done for them, who leads, the day to
 * look back on and the short contacts. Of two homes each reads its own part of it; here is what any of them reads.
 */
function renderPlanned(
  before: ConversationPlan,
  family: readonly Party[],
  view: ConversationView,
): TemplateResult | typeof nothing {
  const { translate, language, now } = view;
  const forSharing = sharingTexts(view);
  const announced = announceConversation(before, now);
  const copies = family.map((party) => viewForPerspective(announced, readerOfParty(party)));
  const isRead = (list: 'agreements' | 'goals' | 'checkIns', id: string) =>
    copies.some((copy) => copy[list]?.some((each) => each.id === id));
  const { goals = [], agreements, checkIns = [], followUp } = announced;
  const leader = nameLeader(announced, announced);
  const facts = [
    ...(leader === undefined ? [] : [translate('conversation-planner.leader.of-talk', { name: leader })]),
    ...goals
      .filter(({ id, text }) => isRead('goals', id) && !isBlank(text))
      .map(({ text, evaluateOn }) => {
        const words = localizeText(text, language);
        if (evaluateOn === undefined) return forSharing('conversation-planner.sharing.goal', { text: words });
        const date = formatDate(evaluateOn, language);
        return forSharing('conversation-planner.sharing.goal-until', { text: words, date });
      }),
    ...agreements
      .filter(({ id, text }) => isRead('agreements', id) && !isBlank(text))
      .map(({ text }) => forSharing('conversation-planner.sharing.agreement', { text: localizeText(text, language) })),
    ...(followUp === undefined
      ? []
      : [translate('conversation-planner.next.on-day', { when: formatFollowUp(followUp, language) })]),
    ...checkIns
      .filter(({ id }) => isRead('checkIns', id))
      .map((checkIn) =>
        forSharing('conversation-planner.sharing.contact', wordCheckIn(checkIn, { ...view, plan: announced })),
      ),
  ];
  return facts.length === 0
    ? nothing
    : html`<ul role="list" class="planned">${facts.map((fact) => html`<li>${fact}</li>`)}</ul>`;
}
