import { listSeen } from './conversations/family-conversations.js';
import { nameTalk } from './conversations/name-talk.js';
import { familyOf } from './family/family.js';
import { mayWithFamily } from './family/reader.js';
import { offers, wordsOf } from './pages.js';
import type { Route } from './route.js';
import type { PortalState } from './state.js';
import { portalTexts } from './texts.js';

/** What the heading of a page says to this visitor, and so the title of its tab. */
export function titleOf({ page, part, item }: Route, state: PortalState): string {
  const translate = portalTexts(state.visitor.language, state.visitor.role);
  if (part && part !== 'help' && offers('make-card', state)) return translate(`portal.${part}.title`);
  const title = translate(wordsOf(page, state).title);
  if (page === 'expectations')
    return mayWithFamily(state, 'expectations', 'see') ? `${title} · ${familyOf(state).name}` : title;
  const plan =
    page === 'conversations' && item !== undefined ? listSeen(state).find(({ id }) => id === item) : undefined;
  // The page is the screen at which a family looks along in the talk.
  const { language } = state.visitor;
  return plan ? nameTalk(plan, { role: undefined, language, thisYear: state.thisYear }) : title;
}
