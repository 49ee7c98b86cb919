import { nameConversation } from '@driehoek/sdk/conversation';
import { loadTexts } from '@driehoek/sdk/i18n';
import { downloadFile } from '../shared/download-file.js';
import { wordSummary } from './after/summary.js';
import { InvitationSaveEvent } from './planner-events.js';
import type { PlannerScene } from './planner-scene.js';

/** What came of it, to be said; nothing when there is nothing to say. */
type Said =
  | 'conversation-planner.copied'
  | 'conversation-planner.not-copied'
  | 'conversation-planner.not-saved'
  | undefined;

/**
 * Takes something of the conversation along, outside the page: the summary copied, the moment as a calendar file.
 * `undefined` for a button that does something else.
 */
export function takeAway(name: string, scene: PlannerScene, element: Element): Promise<Said> | undefined {
  if (name === 'copy') return copySummary(scene);
  return name === 'invite' ? saveInvitation(scene, element) : undefined;
}

/** The text on the clipboard, where the browser lets us. */
function copySummary(scene: PlannerScene): Promise<Said> {
  return navigator.clipboard.writeText(wordSummary(scene)).then(
    () => 'conversation-planner.copied',
    () => 'conversation-planner.not-copied',
  );
}

/** A calendar file, unless the page does that in its own way. */
async function saveInvitation(scene: PlannerScene, element: Element): Promise<Said> {
  const { plan, party, reader, now } = scene;
  await loadTexts(reader.language, ['conversation-invite']);
  let said: Said;
  await scene.tools.invite.run(({ inviteIcs }) => {
    try {
      const title = [nameConversation(plan, party, reader), plan.start?.slice(0, 10)].filter(Boolean).join(' ');
      const name = `${title.replace(/[^\p{L}\p{N}]+/gu, '-')}.ics`;
      const file = new File([inviteIcs(plan, { ...reader, now })], name, { type: 'text/calendar' });
      if (element.dispatchEvent(new InvitationSaveEvent(file, plan))) downloadFile(file);
    } catch {
      said = 'conversation-planner.not-saved';
    }
  });
  return said;
}
