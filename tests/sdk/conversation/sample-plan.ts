import type { ConversationPlan } from '@driehoek/sdk/conversation';
import { type Side, SIDES } from '@driehoek/sdk/shared';

/** With whom a party shares when it shares with all, while the child has one home. */
export function sharedBy(party: Side): Side[] {
  return SIDES.filter((other) => other !== party);
}

/** A progress talk that is well prepared and has been held: of this plan nothing is to be said. */
export const samplePlan: ConversationPlan = {
  id: 'gesprek-sem',
  schemaVersion: 4,
  type: 'progress-talk',
  schoolYear: '2026-2027',
  pupil: 'Sem',
  goal: 'Kijken hoe het lezen gaat',
  participants: [
    { id: 'p1', name: 'Esra', role: 'parent', announced: true },
    { id: 'p2', name: 'Sem', role: 'pupil', announced: true },
    { id: 'p3', name: 'Joris', role: 'class-teacher', announced: true },
  ],
  start: '2026-11-24T15:30',
  minutes: 25,
  place: 'lokaal 6',
  medium: 'in-person',
  phases: [
    { id: 'welcome', minutes: 5 },
    { id: 'parents', minutes: 10 },
    { id: 'school', minutes: 10 },
  ],
  expectations: [
    { id: 'e1', by: 'parents', text: 'ik weet hoe ik thuis kan helpen', sharedWith: sharedBy('parents') },
    { id: 'e2', by: 'school', text: 'we weten wat Sem zelf wil', sharedWith: sharedBy('school') },
  ],
  agenda: [
    { id: 'a1', by: 'parents', text: 'lezen thuis', minutes: 10, sharedWith: sharedBy('parents') },
    { id: 'a2', by: 'school', text: 'de toets van oktober', sharedWith: sharedBy('school') },
  ],
  strengths: [
    { id: 's1', by: 'school', text: 'Sem helpt anderen', sharedWith: sharedBy('school') },
    { id: 's2', by: 'parents', text: 'Sem vertelt graag', sharedWith: sharedBy('parents') },
  ],
  pupilRole: 'presents',
  agreements: [
    { id: 'g1', text: 'elke avond tien minuten samen lezen', who: 'parents', by: '2026-12-15', status: 'open' },
    { id: 'g2', text: 'boeken kiezen die Sem leuk vindt', who: 'school', by: '2026-12-01', status: 'done' },
  ],
  followUp: '2027-01-19',
};

/** The sample with other fields; `undefined` takes one out. */
export function planOf(change: { readonly [Key in keyof ConversationPlan]?: ConversationPlan[Key] | undefined } = {}) {
  const fields = Object.entries({ ...samplePlan, ...change }).filter(([, value]) => value !== undefined);
  return Object.fromEntries(fields) as unknown as ConversationPlan;
}
