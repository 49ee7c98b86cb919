import type { Catalogue } from '../catalogue.js';
import type * as nl from '../nl/conversation-record.js';

/** What people wrote for the record of a conversation, in the text for the school’s own pupil-tracking system. */
export const conversationRecord: Catalogue<keyof typeof nl.conversationRecord> = {
  'conversation-record.draft': 'The school’s record',
  'conversation-record.taken-back': {
    one: 'Taken back by the school: {count} part of the record.',
    other: 'Taken back by the school: {count} parts of the record.',
  },
  'conversation-record.additions': 'What others wrote beside it',
  'conversation-record.addition': '{who}, in their own words: “{words}”',
  'conversation-record.answers': 'Is the record right?',
  'conversation-record.answer.agreed': '{who}: yes',
  'conversation-record.answer.disagreed': '{who}: no',
  'conversation-record.answer.changed': '{who}: said yes to an earlier text',
  'conversation-record.answer.withdrawn': '{who}: said yes to a text that the school took back after that',
  'conversation-record.answer.disagreed-withdrawn': '{who}: no, to a text that the school took back after that',
  'conversation-record.answer.none': '{who}: no answer yet',
  'conversation-record.answer.not-asked': '{who}: not asked yet',
  'conversation-record.not-agreed': 'Note: not everybody finds this record right yet.',
};

/** With which school and family write that record together. */
export const conversationRecordForm: Catalogue<keyof typeof nl.conversationRecordForm> = {
  'conversation-record.title': 'What the school keeps of this talk',
  'conversation-record.title.pupil': 'What the school writes down',
  'conversation-record.field': 'What comes into the record',
  'conversation-record.audience': 'Who else reads this?',
  'conversation-record.nobody': 'First choose who reads this along.',
  'conversation-record.add.school': '+ Write a part of the record',
  'conversation-record.add.parents': '+ Write something beside it',
  'conversation-record.add.pupil': '+ Write something beside it',
  'conversation-record.hint.school':
    'Write briefly what was discussed, without judging. Tick for each part who reads it too, and share it. Who reads it writes their own words beside it. Copy it below, at the summary for the pupil-tracking system, once everybody has answered.',
  'conversation-record.hint.parents':
    'The school keeps a short record of the talk. You read what the school shares with you. Is something not right, or missing? Write it beside it. The school does not change your words.',
  'conversation-record.hint.pupil':
    'The school keeps a short record of the talk. You read what the school shares with you. Is something not right? Write it beside it. Nobody changes your words.',
  'conversation-record.ask.parents': 'Is the record that the school keeps right?',
  'conversation-record.ask.pupil': 'Is it right what the school wrote down and keeps?',
  'conversation-record.again.parents': 'The school changed the record. Is it right now?',
  'conversation-record.again.pupil': 'The school changed the record. Is it right now?',
  'conversation-record.again-withdrawn.parents': 'The school took back a part of the record. Is it right now?',
  'conversation-record.again-withdrawn.pupil': 'The school took back a part of the record. Is it right now?',
  'conversation-record.yes': 'Yes, this is right',
  'conversation-record.no': 'No, this is not right',
  'conversation-record.answered.yes': 'Said: this is right.',
  'conversation-record.answered.no': 'Said: this is not right. That comes into the record too.',
  'conversation-record.answers.title': 'What each finds of the record',
  'conversation-record.state.agreed': 'finds it right',
  'conversation-record.state.disagreed': 'does not find it right',
  'conversation-record.state.changed': 'said yes to an earlier text',
  'conversation-record.state.withdrawn': 'said yes to a text that was taken back',
  'conversation-record.state.none': 'did not answer yet',
  'conversation-record.state.not-asked': 'was not asked yet',
  'conversation-record.withdrawn': 'The school took a part back after that.',
  'conversation-record.outdated': 'The school changed the text after that.',
  'conversation-record.wait':
    'Better wait with copying. No yes yet to the text of the record: {who}. A yes to the agreements is something else.',
  'conversation-record.copy-anyway': 'Copy all the same, as not agreed yet',
};
