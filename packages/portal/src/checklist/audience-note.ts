import { localizeInstrument } from '@driehoek/sdk/checklist';
import { localizeText, type Text } from '@driehoek/sdk/i18n';
import { isFamily, partyOf, type Role } from '@driehoek/sdk/shared';
import { html, nothing, type TemplateResult } from 'lit';
import { roleTexts } from '../role-texts.js';
import type { PortalState } from '../state.js';
import { portalTexts } from '../texts.js';
import { findOtherAudience, firstInstrument, inLanguages } from './instruments.js';

/** Renders for whom of a role the chosen instrument is; else a hint when it is meant for another role than the visitor's. */
export function renderAudience(state: PortalState): TemplateResult | typeof nothing {
  const { role } = state.person;
  const note = isFamily(role) ? undefined : describeRespondents(state, role);
  const message = note ?? describeOtherAudience(state, role);
  return message === undefined ? nothing : html`<p class="note">${message}</p>`;
}

/** Names for whom of the visitor's role it is; of another, for who they are, with the role to choose where there is a choice. */
function describeRespondents(state: PortalState, role: Role): string | undefined {
  const { language } = state.visitor;
  const translate = portalTexts(language, state.visitor.role);
  const { respondents } = inLanguages(state.instrument);
  if (!respondents) return undefined;
  const list = (names: readonly string[]) => new Intl.ListFormat(language, { type: 'disjunction' }).format(names);
  const nameOf = ({ name }: { readonly name: Text }) => localizeText(name, language);
  const own = respondents.filter((each) => each.role === role);
  if (own.length > 0) return translate('portal.checklist.for-respondents-own', { people: list(own.map(nameOf)) });
  if (state.session.person)
    return translate('portal.checklist.for-respondents-too', { people: list(respondents.map(nameOf)) });
  const people = respondents.map((each) =>
    translate('portal.checklist.respondent', {
      name: nameOf(each),
      role: roleTexts(language)(`roles.${each.role}`),
    }),
  );
  return translate('portal.checklist.for-respondents', { people: list(people) });
}

function describeOtherAudience(state: PortalState, role: Role): string | undefined {
  const { language } = state.visitor;
  const translate = portalTexts(language, state.visitor.role);
  const audience = findOtherAudience(state.instrument, role);
  if (audience === undefined) return undefined;
  if (audience !== 'school')
    return translate('portal.checklist.meant-for', { role: roleTexts(language)(`roles.${audience}`) });
  if (partyOf(role) !== 'parents') return translate('portal.checklist.meant-for-school');
  const title = localizeText(localizeInstrument(firstInstrument(role)).title, language);
  return translate('portal.checklist.meant-for-school-parent', { title });
}
