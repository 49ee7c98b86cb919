import {
  addTalkWish,
  type AgendaItem,
  listTalkWishes,
  nameParty,
  ownIdOf,
  withdrawItem,
} from '@driehoek/sdk/conversation';
import { COPY_LIMITS, type Party } from '@driehoek/sdk/shared';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { createId } from '../../shared/create-id.js';
import type { EntryDrafts } from '../../shared/entry-drafts.js';
import { canAddFor, type ConversationView } from '../conversation-view.js';
import { renderSection } from '../fields.js';
import { renderMarked } from '../marked-text.js';
import { keptForm } from './kept-form.js';
import { recordTexts } from './record-texts.js';

/** With which a household or the pupil asks to talk on about a talk that was held; the school sees who asked. */
export function renderTalkOn(view: ConversationView, drafts: EntryDrafts): TemplateResult | typeof nothing {
  const { plan, party, isStaff } = view;
  if (plan.session?.endedAt === undefined || !party) return nothing;
  if (isStaff) return renderWishes(view);
  if (!canAddFor(view, party)) return nothing;
  const { translate, address } = recordTexts(view);
  const own = listTalkWishes(plan).filter(({ by }) => by === party);
  return renderSection(
    'talk-on',
    translate('conversation-hand-over.talk-on.title'),
    '',
    [
      html`<p class="soft">${address('conversation-hand-over.talk-on.hint')}</p>`,
      own.length > 0 ? renderSent(own, view) : renderAsk(party, view, drafts),
    ],
    own.length > 0 || keptForm('talk-on', party, view, drafts).get('words') !== '',
  );
}

function renderAsk(party: Party, view: ConversationView, drafts: EntryDrafts): TemplateResult {
  const { language, editor } = view;
  const { translate, forReader } = recordTexts(view);
  const kept = keptForm('talk-on', party, view, drafts);
  const ask = (event: SubmitEvent) => {
    event.preventDefault();
    const words = String(new FormData(event.target as HTMLFormElement).get('words')).trim();
    const text = { [language]: words || translate('conversation-hand-over.talk-on') };
    kept.drop();
    editor.press((before, now) => addTalkWish(before, { id: ownIdOf(party, createId()), by: party, text, now }), {
      focus: '[part=talk-on] [name=talk-on-back]',
    });
  };
  return html`<form class="confirm" data-form="talk-on" @submit=${ask} @input=${kept.keep} @change=${kept.keep}>
    <label class="labelled"
      ><span>${forReader('conversation-hand-over.talk-on.field')}</span
      ><textarea class="field" name="words" rows="2" maxlength=${COPY_LIMITS.text} .value=${live(kept.get('words'))}></textarea
    ></label>
    <p class="buttons">
      <button class="button" name="talk-on">${translate('conversation-hand-over.talk-on.send')}</button>
    </p>
  </form>`;
}

function renderSent(own: readonly AgendaItem[], view: ConversationView): TemplateResult {
  const { editor } = view;
  const ids = own.map(({ id }) => id);
  const { translate, forReader } = recordTexts(view);
  const takeBack = () =>
    editor.press(
      (before, now) =>
        before.agenda.reduce(
          (plan, { id }, index) => (ids.includes(id) ? withdrawItem(plan, 'agenda', index, now) : plan),
          before,
        ),
      { focus: '[part=talk-on] summary' },
    );
  return html`<p role="status">${forReader('conversation-hand-over.talk-on.sent')}</p>
    ${own.map(({ text }) => html`<p class="said">${renderMarked(text, view)}</p>`)}
    <p>
      <button type="button" class="link" name="talk-on-back" @click=${takeBack}>${translate('conversation-hand-over.talk-on.take-back')}</button>
    </p>`;
}

/** Who asked to talk on, in a note that staff see first. */
function renderWishes(view: ConversationView): TemplateResult | typeof nothing {
  const { plan, wording } = view;
  const wishes = listTalkWishes(plan);
  if (wishes.length === 0) return nothing;
  const { translate } = recordTexts(view);
  return html`<section class="note disagreed" part="talk-on">
    <ul role="list" class="plain">
      ${wishes.map(
        ({ by, text }) => html`<li data-by=${by}>
          <strong>${translate('conversation-hand-over.talk-on.of', { who: nameParty(plan, by, wording) })}</strong>
          <p>${renderMarked(text, view)}</p>
        </li>`,
      )}
    </ul>
  </section>`;
}
