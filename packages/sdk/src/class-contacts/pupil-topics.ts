import { type Knowledge, type PupilContacts, type Topic, TOPICS } from './class-contacts.js';

/** Whether the teacher knows this of a pupil's home; a topic left out is unknown. */
export function knowledgeOf({ topics }: PupilContacts, topic: Topic): Knowledge {
  return (Object.hasOwn(topics, topic) && topics[topic]) || 'unknown';
}

/** The topics that stand like this, in the order of {@link TOPICS}. */
export function listTopics(pupil: PupilContacts, knowledge: Knowledge): Topic[] {
  return TOPICS.filter((topic) => knowledgeOf(pupil, topic) === knowledge);
}
