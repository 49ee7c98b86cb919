import { hasTwoHomes, nameParty } from '@driehoek/sdk/conversation';
import { languageFallbacks } from '@driehoek/sdk/i18n';
import { CHANNELS, type ChannelWish, type ContactWishes, formatDayTimes } from '@driehoek/sdk/shared';
import { html, nothing, type TemplateResult } from 'lit';
import type { ConversationView } from '../../conversation-view.js';
import { rhythmTexts } from './rhythm-texts.js';

/** What the homes said of how and when they like contact, so that staff know what a new one begins with; or those given alone. */
export function renderWished(
  view: ConversationView,
  wishes: readonly ContactWishes[] = view.wishes,
): TemplateResult | typeof nothing {
  const said = wishes.map((each) => [each, formatWishes(each, view)] as const).filter(([, words]) => words !== '');
  if (said.length === 0) return nothing;
  const { plan, wording } = view;
  const word = rhythmTexts(view);
  return html`${said.map(
    ([{ household }, words]) => html`<p class="note wished">
      ${
        hasTwoHomes(plan)
          ? word('conversation-rhythm.wished.named', { name: nameParty(plan, household, wording), wishes: words })
          : word('conversation-rhythm.wished', { wishes: words })
      }
    </p>`,
  )}`;
}

function formatWishes({ times, channels }: ContactWishes, view: ConversationView): string {
  const { language, wording, translate } = view;
  const word = rhythmTexts(view);
  const list = new Intl.ListFormat(languageFallbacks(language), { type: 'disjunction' });
  const waysOf = (wish: ChannelWish) =>
    list.format(
      CHANNELS.filter((each) => channels[each] === wish).map((each) => translate(`conversation.medium.${each}`)),
    );
  const [liked, notLiked] = [waysOf('liked'), waysOf('not-liked')];
  return [
    liked && word('conversation-rhythm.wished.ways', { ways: liked }),
    notLiked && word('conversation-rhythm.wished.not-ways', { ways: notLiked }),
    times.length > 0 && word('conversation-rhythm.wished.times', { times: formatDayTimes(times, wording) }),
  ]
    .filter(Boolean)
    .join(' ');
}
