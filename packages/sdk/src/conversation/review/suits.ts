import { languageName } from '../../i18n/language-name.js';
import { OWN_LANGUAGES, SOURCE_LANGUAGE } from '../../i18n/text.js';
import { CHANNELS, type Channel, partyOf } from '../../shared/parties.js';
import { listSharedTimes, suitsTime } from '../../shared/contact-wishes.js';
import { formatDayTimes } from '../../shared/format-day-time.js';
import { conversationTexts } from '../texts.js';
import { listParties } from '../list-parties.js';
import { baseOf, hasInterpreter } from './people.js';
import { listWords, type ReviewContext, type Rule } from './review-context.js';

const IN_WRITING: readonly Channel[] = ['message', 'email'];

/** Lists what the homes that take part said. */
function listWishes({ plan, preferences }: ReviewContext) {
  const parties = listParties(plan);
  return preferences.filter(({ household }) => parties.includes(household));
}

/** Finds that the time suits a home less; proposes times that suit every home. It does not tell which home. */
export const findUnsuitedTime: Rule = (context) => {
  const { plan, translate, language, texts } = context;
  const wishes = listWishes(context);
  if (!plan.start || !wishes.some((each) => suitsTime(each, plan.start ?? '') === false)) return undefined;
  const times = formatDayTimes(listSharedTimes(wishes), { language, texts });
  const text = translate(`contact-wishes.advice.time${times ? '' : '.none'}`, { times });
  return { code: 'time-does-not-suit', severity: 'tip', text, about: '' };
};

/** Finds that a home would rather not be in contact this way; proposes the ways that every home likes. */
export const findUnsuitedWay: Rule = (context) => {
  const { plan, translate, language, texts } = context;
  const wishes = listWishes(context).map(({ channels }) => channels);
  if (!wishes.some((channels) => channels[plan.medium] === 'not-liked')) return undefined;
  const translateWay = conversationTexts(language, texts);
  const liked = CHANNELS.filter((channel) => wishes.every((channels) => channels[channel] === 'liked'));
  const ways = listWords(
    liked.map((channel) => translateWay(`conversation.medium.${channel}`)),
    context,
  );
  const text = translate(`contact-wishes.advice.way${ways ? '' : '.none'}`, { ways });
  return { code: 'way-does-not-suit', severity: 'tip', text, about: '' };
};

/** Finds that a home likes to speak a language that stands with none of the parents who come. */
export const findWishedLanguage: Rule = (context) => {
  const { plan, translate, language } = context;
  const spoken = new Set(
    plan.participants
      .filter(({ role }) => partyOf(role) === 'parents')
      .map((person) => baseOf(person.language ?? SOURCE_LANGUAGE)),
  );
  const wished = listWishes(context).flatMap((each) => each.language ?? []);
  const missing = [...new Set(wished)].filter((each) => !spoken.has(baseOf(each)));
  if (missing.length === 0) return undefined;
  const languages = listWords(
    missing.map((each) => languageName(each, language)),
    context,
  );
  // A sheet in a language of which we have no texts is in Dutch, unless the page brings its own.
  const isOwn = missing.every((each) => OWN_LANGUAGES.some((own) => own === baseOf(each)));
  const text = translate(`contact-wishes.advice.language${isOwn ? '' : '.other'}`, { languages });
  return { code: 'language-wished', severity: 'attention', text, about: '' };
};

/** Finds that an interpreter helps a home, or that one would like one, and none comes. */
export const findWishedInterpreter: Rule = (context) => {
  const { plan, translate } = context;
  const isAsked = listParties(plan).some((party) => plan.interpreterWishes?.some((home) => home === party));
  const isWished = isAsked || listWishes(context).some(({ interpreter }) => interpreter);
  if (hasInterpreter(plan) || !isWished) return undefined;
  const text = translate('contact-wishes.advice.interpreter');
  return { code: 'interpreter-wished', severity: 'attention', text, about: '' };
};

/** Finds that a first contact, before or in place of a start talk, is in writing: people hear each other better. */
export const findFirstContactInWriting: Rule = ({ plan, parentsCopy, translate }) => {
  if (!parentsCopy || plan.type !== 'start-talk') return undefined;
  const day = (plan.start ?? plan.startOn)?.slice(0, 10);
  const first = (plan.checkIns ?? []).filter(
    ({ on, done, from }) => !done && (day ? on < day : from?.kind !== 'rhythm'),
  );
  if (!IN_WRITING.includes(plan.medium) && !first.some(({ way }) => IN_WRITING.includes(way))) return undefined;
  return {
    code: 'first-contact-in-writing',
    severity: 'tip',
    text: translate('contact-wishes.advice.first-contact'),
    about: '',
  };
};
