import { type Instrument, localizeInstrument, type Scale } from '@driehoek/sdk/checklist';
import {
  addItem,
  addSection,
  createScale,
  type OwnInstrument,
  replaceItem,
  rewordInstrument,
  rewordItem,
  rewordSection,
  setMetadata,
  setScale,
  yesPartlyNo,
} from '@driehoek/sdk/checklist/editing';
import { localizeText, rewordText, type Text } from '@driehoek/sdk/i18n';
import { PERSON_ROLES, type Role, ROLES } from '@driehoek/sdk/shared';
import { type FormPlace, itemAt, sectionAt } from './form-place.js';

/**
 * The fields of a place, in the wording that this reader sees. They say in which language they are, since what was typed may be
 * saved after the page has changed its language.
 */
export function toFormData(own: OwnInstrument, place: FormPlace, language: string): FormData {
  const { draft: instrument } = own;
  const data = new FormData();
  const set = (name: string, text: Text | undefined) => data.set(name, localizeText(text ?? '', language));
  data.set('in', language);
  const item = itemAt(instrument, place);
  if (place.kind === 'words') {
    set('title', instrument.title);
    set('description', instrument.description);
  } else if (place.kind === 'scale') data.set('labels', labelsOf(instrument.scale, instrument, language).join('\n'));
  else if (place.kind === 'metadata') {
    data.set('answeredBy', instrument.answeredBy ?? '');
    set('source', instrument.source);
    data.set('validated', instrument.validated ? 'yes' : '');
  } else if (place.kind === 'section') set('title', sectionAt(instrument, place)?.title);
  else {
    if (place.kind === 'new-section') set('title', undefined);
    set('text', item?.text);
    if (place.kind !== 'new-section') {
      set('ownText', item?.ownText);
      data.set('actor', item?.actor ?? '');
    }
  }
  if (isUsed(own, place)) data.set('means', 'same');
  return data;
}

/** Whether people answered the statement, or with the answers, of a place: then it matters whether it still means the same. */
function isUsed({ versions }: OwnInstrument, place: FormPlace): boolean {
  return versions.some(({ instrument }) => place.kind === 'scale' || itemAt(instrument, place) !== undefined);
}

/** The language in which the fields of a form are; `''` when that is not known. */
export const wordedIn = (data: FormData | undefined): string => String(data?.get('in') ?? '');

/** The words of the answers, as this reader sees them. */
function labelsOf(scale: Scale, instrument: Instrument, language: string): string[] {
  const { options } = localizeInstrument({ ...instrument, scale }).scale;
  return options.map(({ label }) => localizeText(label, language));
}

/** Creates an id that was never used. */
type CreateId = () => string;

/**
 * Changes an instrument as its form says. Words that nobody changed stay as they are, and so does each other language. Throws
 * `InvalidDataError` for what cannot be answered.
 */
export function applyForm(
  instrument: Instrument,
  place: FormPlace,
  data: FormData,
  { language, createId }: { readonly language: string; readonly createId: CreateId },
): Instrument {
  const typedIn = wordedIn(data) || language;
  const options = { language };
  const typed = (name: string) =>
    String(data.get(name) ?? '')
      .replaceAll('\r\n', '\n')
      .trim();
  const word = (name: string, before?: Text) => wordAs(typed(name), typedIn, before);
  const words = (before?: { readonly text: Text; readonly ownText?: Text }) => {
    const ownText = word('ownText', before?.ownText);
    const actor = ROLES.find((role: Role) => role === typed('actor'));
    return {
      text: word('text', before?.text) ?? '',
      ...(ownText !== undefined && { ownText }),
      ...(actor && { actor }),
    };
  };
  const isOther = typed('means') === 'other';
  switch (place.kind) {
    case 'words': {
      const description = word('description', instrument.description);
      return rewordInstrument(instrument, { title: word('title', instrument.title) ?? '', description }, options);
    }
    case 'scale':
      return setScale(
        instrument,
        readScale(instrument, typed('labels'), typedIn, isOther ? createId() : undefined),
        options,
      );
    case 'metadata': {
      const answeredBy = PERSON_ROLES.find((role: Role) => role === typed('answeredBy'));
      const source = word('source', instrument.source) ?? '';
      return setMetadata(instrument, { answeredBy, source, validated: typed('validated') === 'yes' }, options);
    }
    case 'section':
      return rewordSection(instrument, place.id, word('title', sectionAt(instrument, place)?.title) ?? '', options);
    case 'new-section': {
      const item = { id: createId(), ...words() };
      return addSection(instrument, { id: createId(), title: word('title') ?? '', item }, options);
    }
    case 'new-item':
      return addItem(instrument, place.id, { id: createId(), ...words() }, options);
    case 'item':
      return isOther
        ? replaceItem(instrument, place.id, { id: createId(), ...words() }, options)
        : rewordItem(instrument, place.id, words(itemAt(instrument, place)), options);
  }
}

/** A text with these words in the language in which they were typed; as it was when they are what stood there. */
function wordAs(typed: string, language: string, before: Text | undefined): Text | undefined {
  const isSame = before !== undefined && localizeText(before, language).trim() === typed;
  return isSame ? before : rewordText(before, language, typed);
}

/**
 * The answers, one per line. As many as before are the same answers in other words, unless they ask something else (`series`);
 * our own three words are our own three answers.
 */
function readScale(instrument: Instrument, typed: string, language: string, series: string | undefined): Scale {
  const lines = typed
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  const ours = labelsOf(yesPartlyNo, instrument, language);
  const { scale } = instrument;
  if (lines.length === ours.length && lines.every((line, index) => line === ours[index])) {
    return scale.kind === 'yes-partly-no' && series === undefined ? scale : yesPartlyNo;
  }
  const isSame = series === undefined && lines.length === scale.options.length;
  if (!isSame) return createScale(lines, series);
  const before = labelsOf(scale, instrument, language);
  const reword = (label: Text, index: number) =>
    before[index] === lines[index] ? label : (rewordText(label, language, lines[index] ?? '') ?? '');
  return {
    ...scale,
    options: scale.options.map((option, index) => ({ ...option, label: reword(option.label, index) })),
  };
}

/** Selects the field with which a form begins. */
export const FIRST_FIELD = 'form :is(input:not([type=hidden]), textarea, select)';
