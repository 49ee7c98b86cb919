import { createTexts, wordForReader } from '@driehoek/sdk/i18n';
import { conversationHandOver } from '@driehoek/sdk/i18n/nl/conversation-hand-over';
import { conversationRecordForm } from '@driehoek/sdk/i18n/nl/conversation-record';
import { sideOf } from '@driehoek/sdk/shared';
import type { ConversationView } from '../conversation-view.js';

const catalogue = { ...conversationRecordForm, ...conversationHandOver };
const texts = createTexts(catalogue);
type Key = keyof typeof catalogue;
/** A key of which each side has a wording of its own: that of a reader without a side is the parents'. */
type AddressedKey = Key extends infer K ? (K extends `${infer Name}.parents` ? Name : never) : never;

/** The texts of the record and of what goes along, for the reader. */
export function recordTexts({ language, wording, party }: ConversationView) {
  const translate = texts(language, wording.texts);
  const side = sideOf(party ?? 'parents');
  return {
    translate,
    /** The text as one says it to the side of the reader. */
    address(name: AddressedKey): string {
      const key = `${name}.${side}`;
      return translate(isKey(key) ? key : `${name}.parents`);
    },
    /** The text, or the second wording that it has for a pupil. */
    forReader: wordForReader(translate, catalogue, side === 'pupil' ? side : undefined),
  };
}

const isKey = (key: string): key is Key => Object.hasOwn(catalogue, key);
