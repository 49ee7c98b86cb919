import {
  type ConversationPlan,
  createHandOver,
  dayOfInstant,
  handOverFrom,
  isGiver,
  type HandedItem,
  listReleased,
  nameParty,
} from '@driehoek/sdk/conversation';
import { createTexts, localizeText, type ReaderOptions, textDirection } from '@driehoek/sdk/i18n';
import { conversationHandOver, conversationHandOverFile } from '@driehoek/sdk/i18n/nl/conversation-hand-over';
import { formatDate, formatSchoolYear, type Party } from '@driehoek/sdk/shared';
import { html, nothing, type TemplateResult } from 'lit';

const texts = createTexts({ ...conversationHandOverFile, ...conversationHandOver });

/** What goes along to the next teacher on paper: to who gives it, what that party gave; to the school, all that it was given. */
export function renderHandOverSheet(
  plan: ConversationPlan,
  reader: Party,
  options: ReaderOptions,
): TemplateResult | undefined {
  const { language = 'nl' } = options;
  const translate = texts(language, options.texts);
  const givers = [...new Set(listReleased(plan).map(({ by }) => by))].filter((by) => !isGiver(reader) || by === reader);
  if (givers.length === 0) return undefined;
  const { pupil, schoolYear, handedOverAt } = plan;
  const year = formatSchoolYear(schoolYear);
  const day = handedOverAt === undefined ? handOverFrom(schoolYear) : dayOfInstant(plan, handedOverAt);
  return html`<article class="paper" lang=${language} dir=${textDirection(language)}>
    <header>
      <h2>${pupil ? translate('conversation-hand-over.file.title-pupil', { pupil, year }) : translate('conversation-hand-over.file.title', { year })}</h2>
    </header>
    <p class="intro">
      ${translate('conversation-hand-over.file.given')}
      ${translate(`conversation-hand-over.${handedOverAt === undefined ? 'from' : 'went'}`, { date: formatDate(day, language) })}
    </p>
    ${givers.map((by) => renderGiver(by, createHandOver(plan, by).items, plan, options))}
  </article>`;
}

function renderGiver(
  by: Party,
  items: readonly HandedItem[],
  plan: ConversationPlan,
  options: ReaderOptions,
): TemplateResult {
  const { language = 'nl' } = options;
  const translate = texts(language, options.texts);
  const kinds = [...new Set(items.map(({ kind }) => kind))];
  return html`<h3>${nameParty(plan, by, options)}</h3>
    ${kinds.map(
      (kind) => html`<section>
        <h4>${translate(`conversation-hand-over.kind.${kind}`)}</h4>
        <ul role="list">
          ${items
            .filter((item) => item.kind === kind)
            .map(
              ({ text, who }) =>
                html`<li dir="auto">${localizeText(text, language)} ${who ? translate('conversation-hand-over.file.keeps', { who: nameParty(plan, who, options) }) : nothing}</li>`,
            )}
        </ul>
      </section>`,
    )}`;
}
