import { type ConversationPlan, type PupilPart, pupilPartsOf } from '@driehoek/sdk/conversation';
import { localizeText } from '@driehoek/sdk/i18n';
import { may } from '@driehoek/sdk/shared';
import { html, nothing, type TemplateResult } from 'lit';
import { checked, servedChecked } from '../../shared/checked.js';
import type { ConversationView } from '../conversation-view.js';
import { orNothing } from '../field-values.js';
import { renderInput, renderLabelled, renderSection } from '../fields.js';

/** What the pupil does, as the reader reads it; `''` while nobody chose. */
export function namePupilRole(
  { pupilRole, type }: Pick<ConversationPlan, 'pupilRole' | 'type'>,
  { translate, language }: Pick<ConversationView, 'translate' | 'language'>,
): string {
  const chosen = pupilRole === undefined ? '' : localizeText(pupilRole, language);
  const part = pupilPartsOf(type).find((each) => each === chosen);
  return part ? translate(`conversation.pupil-part.${part}`) : chosen;
}

/** What the pupil does in the conversation (P6): the pupil and staff choose. */
export function renderPupilRole(view: ConversationView, isOpen: boolean): TemplateResult {
  const { plan, translate, language, canEdit, isStaff, reader, editor } = view;
  const chosen = plan.pupilRole === undefined ? '' : localizeText(plan.pupilRole, language);
  const parts = pupilPartsOf(plan.type);
  const isOurs = (parts as readonly string[]).includes(chosen);
  const word = (part: PupilPart) => translate(`conversation.pupil-part.${part}`);
  const name = namePupilRole(plan, view);
  const title = translate('conversation-planner.pupil-role.title');
  if (!canEdit || !may(reader, 'conversation', 'change-pupil-role'))
    return renderSection(
      'pupil-role',
      title,
      '',
      html`<p>${name || translate('conversation-planner.pupil-role.open')}</p>`,
      isOpen,
    );
  const choose = (value: string) => editor.fillPlan({ pupilRole: orNothing(value) });
  const content: Parameters<typeof renderSection>[3] = [
    html`<fieldset class="chips">
      <legend class="visually-hidden">${title}</legend>
      ${parts.map(
        (part) => html`<label class="chip"
          ><input type="radio" name="pupilRole" value=${part} ?checked=${servedChecked(part === chosen)} ${checked(part === chosen)} @input=${() => choose(part)} /><span>${word(part)}</span></label
        >`,
      )}
    </fieldset>`,
    isStaff
      ? renderLabelled(
          translate('conversation-planner.pupil-role.own'),
          renderInput('pupilRole', 'text', isOurs ? '' : chosen, choose),
        )
      : nothing,
  ];
  return renderSection('pupil-role', title, name, content, isOpen);
}
