import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { nameConversation } from '@driehoek/sdk/conversation';
import { loadLanguage } from '@driehoek/sdk/i18n';

await loadLanguage('en');

describe('what a conversation is called', () => {
  it('is its own title, in the reader’s language', () => {
    const title = { nl: 'even praten', en: 'a short talk' };
    assert.equal(nameConversation({ type: 'difficult-talk', title }, 'parents', { language: 'en' }), 'a short talk');
  });

  it('is else the name of its type, with a capital', () => {
    assert.equal(nameConversation({ type: 'home-visit' }, 'school'), 'Huisbezoek');
    assert.equal(nameConversation({ type: 'progress-talk' }, 'parents', { language: 'en' }), 'Progress talk');
  });

  it('is just a conversation when it is difficult, to all but the school', () => {
    for (const party of ['parents', 'pupil', undefined] as const)
      assert.equal(nameConversation({ type: 'difficult-talk' }, party), 'Gesprek');
    assert.equal(nameConversation({ type: 'difficult-talk' }, 'school'), 'Moeilijk gesprek');
  });
});
