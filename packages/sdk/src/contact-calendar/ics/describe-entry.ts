import { localizeText, SOURCE_LANGUAGE, type Text } from '../../i18n/text.js';
import type { ReaderOptions } from '../../i18n/texts.js';
import { contactCalendarTexts } from '../texts.js';
import { type CalendarEntry, PUPIL_ROLES } from '../year-plan.js';
import { fileTexts } from './file-texts.js';

/**
 * Creates a function that describes an entry for parents in plain words, one fact per line: its goal, the pupil's role,
 * what parents do there, what is expected of them, that the school asks who is coming, and where to read more. Never who is coming.
 */
export function createDescriber({ language = SOURCE_LANGUAGE, texts }: ReaderOptions) {
  const translate = fileTexts(language, texts);
  const translateName = contactCalendarTexts(language, texts);
  const formatRole = (role: Text) => {
    const known = PUPIL_ROLES.find((candidate) => candidate === role);
    if (known) return translateName(`contact-calendar.pupil-role.${known}`);
    const own = localizeText(role, language);
    return own && translate('contact-calendar.file.pupil-role', { text: own });
  };
  return (entry: CalendarEntry, link: string | undefined): string => {
    const lines: string[] = [];
    const add = (key: 'audience' | 'goal' | 'expected', value: Text | undefined) => {
      const own = value === undefined ? '' : localizeText(value, language);
      if (own) lines.push(translate(`contact-calendar.file.${key}`, { text: own }));
    };
    if (entry.cancelled) lines.push(translate('contact-calendar.file.cancelled'));
    add('goal', entry.goal);
    add('audience', entry.audience);
    if (!entry.cancelled) {
      if (entry.pupilRole !== undefined) lines.push(formatRole(entry.pupilRole));
      if (entry.parentRole) lines.push(translateName(`contact-calendar.parent-role.${entry.parentRole}`));
      add('expected', entry.expectedOfParents);
    }
    if (entry.description !== undefined) lines.push(localizeText(entry.description, language));
    if (entry.attendance && !entry.cancelled) lines.push(translate('contact-calendar.file.attendance'));
    if (link) lines.push(translate('contact-calendar.file.link', { link }));
    return lines.filter(Boolean).join('\n');
  };
}
