import { CONTRIBUTIONS, type OwnItem } from '@driehoek/sdk/conversation';
import { isBlank, localizeText, type Text } from '@driehoek/sdk/i18n';
import { html, nothing, type TemplateResult } from 'lit';
import type { ConversationView } from './conversation-view.js';
import { namePupilRole } from './preparation/pupil-role.js';

type KeptView = Pick<ConversationView, 'plan' | 'translate' | 'language'>;

/** What a party keeps of a talk that goes on without it: what it wrote and chose, and nothing else of it. */
export function renderKeptTalk(view: KeptView): TemplateResult | typeof nothing {
  const { translate } = view;
  const own = [...listWords(view), ...listChoices(view)];
  if (own.length === 0) return nothing;
  return html`<section class="kept" part="kept">
    <h3>${translate('conversation-planner.left-out.own')}</h3>
    <ul role="list">${own.map((line) => renderLine(line, view))}</ul>
  </section>`;
}

/** Why nobody else has what was written. */
type Kept = 'not-shared' | 'not-sent' | undefined;
type Line = readonly [what: string, words: string, why?: Kept];

/** What was to be shared after the party was left out was not, nor what it answered sent: who wrote it reads so beside it. */
const renderLine = ([what, words, why]: Line, { translate }: KeptView) =>
  html`<li>${what ? html`<span class="soft">${what}:</span> ` : nothing}${words}${why ? html`<p class="soft">${translate(`conversation-planner.left-out.${why}`)}</p>` : nothing}</li>`;

/** What the party wrote, with the name of where it stood; what it was about to answer has no name. */
function listWords({ plan, translate, language }: KeptView): Line[] {
  const notShared = new Set(plan.leftOut?.flatMap((each) => each.notShared ?? []));
  const written = CONTRIBUTIONS.flatMap((list) =>
    ((plan[list] ?? []) as readonly OwnItem[]).map(
      ({ id = '', text }) =>
        [wordList(list, translate), text as Text, notShared.has(id) ? 'not-shared' : undefined] as const,
    ),
  );
  const { confirmationDrafts = [], consentDrafts = [], rhythms = [] } = plan;
  const begun = [
    ...confirmationDrafts.map(({ comment }) => comment),
    ...consentDrafts.map(({ reason }) => reason),
    ...rhythms.flatMap(({ drafts = [] }) => drafts.map(({ reason }) => reason)),
  ].map((words) => ['', words, 'not-sent'] as const);
  return [...written, ...begun].flatMap(([what, words, why]): Line[] =>
    words === undefined || isBlank(words) ? [] : [[what, localizeText(words, language), why]],
  );
}

function wordList(list: (typeof CONTRIBUTIONS)[number], translate: ConversationView['translate']): string {
  switch (list) {
    case 'strengths':
    case 'expectations':
    case 'agenda':
    case 'questions':
      return translate(`conversation-planner.${list}.title`);
    default:
      return '';
  }
}

function listChoices(view: KeptView): Line[] {
  const { plan, translate, language } = view;
  const role = namePupilRole(plan, view);
  const languages = plan.leftOut?.flatMap((each) => each.languages ?? []) ?? [];
  const names = new Intl.DisplayNames(language, { type: 'language' });
  return [
    ...(role === '' ? [] : [[translate('conversation-planner.pupil-role.title'), role] as const]),
    ...(plan.interpreter ? [['', translate('conversation-planner.left-out.interpreter')] as const] : []),
    ...languages.map((each): Line => [translate('conversation-planner.people.my-language'), names.of(each) ?? each]),
    ...(plan.openHouseholds?.length ? [['', translate('conversation-planner.homes.choose')] as const] : []),
  ];
}
