import { type ConversationPlan, listOpenEnds, type OpenEnd } from '@driehoek/sdk/conversation';

/**
 * Remembers what was open where somebody is about to round off, so that a field in which it is filled in stays while it is
 * filled in.
 */
export class AskedEnds {
  #place: string | undefined;
  #asked = new Map<string, OpenEnd>();

  /** Lists what is open at a place in a conversation, or was since somebody came there. */
  listAt(plan: ConversationPlan, place: string): OpenEnd[] {
    const here = `${plan.id} ${place}`;
    if (here !== this.#place) this.#asked = new Map();
    this.#place = here;
    for (const end of listOpenEnds(plan)) this.#asked.set(JSON.stringify(end), end);
    return [...this.#asked.values()];
  }
}
