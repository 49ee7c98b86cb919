/** What the class teacher promised to come back to: never what it is about. */
export const classContactsPromise = {
  'class-contacts-promise.letter':
    'Thank you for your message. I have read it. I need a little time. I will come back to you about it by {date}.',
  'class-contacts-promise.title': 'I will come back to this',
  'class-contacts-promise.received': 'Message of {date}',
  'class-contacts-promise.on': 'I come back on',
  'class-contacts-promise.note': 'We keep only the day. What it was about, we do not keep.',
  'class-contacts-promise.language': 'Language of the answer',
  'class-contacts-promise.answer': 'A short answer for now',
  'class-contacts-promise.copy': 'Copy the answer',
  'class-contacts-promise.copied': 'Copied.',
  'class-contacts-promise.not-copied': 'Copying does not work here. Select the text yourself.',
  'class-contacts-promise.done': 'I came back to it',
} as const;
