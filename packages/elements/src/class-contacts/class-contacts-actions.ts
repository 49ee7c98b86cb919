import {
  addContact,
  changeContact,
  CONTACT_PRESETS,
  type ContactPreset,
  describeParentContact,
  type Knowledge,
  type ParentContact,
  type PupilContacts,
  type PupilFilter,
  keepPromise,
  removeContact,
  setTopic,
  suggestComeBackOn,
  type Topic,
} from '@driehoek/sdk/class-contacts';
import { formatDay } from '@driehoek/sdk/shared';
import { type ClassContactsState, shownPupils } from './class-contacts-state.js';
import type { ContactsDraft } from './contacts-draft.js';

/** The outcome of an action: the next state, whether the list changed, and where the focus goes. */
export interface Outcome {
  readonly state: ClassContactsState;
  /** Whether the class list has changed. */
  readonly changed?: boolean;
  /** The selector of the element to focus. */
  readonly focus?: string;
}

interface Scene {
  readonly draft: ContactsDraft;
  readonly state: ClassContactsState;
  readonly today: string;
}

/** Selects the button of a pupil's row in the class list. */
export const rowButton = (pupilId: string | undefined) => `.name[value="${CSS.escape(pupilId ?? '')}"]`;
const HEADING = '#pupil-name';
const FIELD = '[name=on]';

/** Handles a press of the button with this name and value. */
export function handleButton(name: string, value: string, scene: Scene): Outcome {
  const { draft, state, today } = scene;
  const pupil = draft.pupil(state.pupil ?? state.choosing);
  switch (name) {
    case 'choose': {
      const choosing = state.choosing === value ? undefined : value;
      return { state: { ...state, choosing }, focus: choosing ? '.choice button' : rowButton(value) };
    }
    case 'open':
      return { state: { ...state, pupil: value, choosing: undefined, form: undefined }, focus: HEADING };
    case 'other':
      return { state: { ...state, pupil: value, choosing: undefined, form: 'new' }, focus: FIELD };
    case 'back':
      return { state: { ...state, pupil: undefined, form: undefined }, focus: rowButton(state.pupil) };
    case 'record':
      return pupil ? record(pupil, value, scene) : { state };
    case 'add':
      return { state: { ...state, form: 'new' }, focus: FIELD };
    case 'change':
      return { state: { ...state, form: Number(value) }, focus: FIELD };
    case 'cancel':
      return { state: { ...state, form: undefined }, focus: formOpener(state.form) };
    case 'remove': {
      const contact = pupil?.contacts[Number(value)];
      if (!pupil || !contact) return { state };
      draft.change(pupil.id, removeContact(draft.value, pupil.id, Number(value)));
      return {
        ...recordOutcome('removed', pupil, contact, { ...state, form: undefined }, today),
        focus: '[name=undo]',
      };
    }
    case 'kept': {
      const contact = pupil?.contacts[Number(value)];
      if (!pupil || contact?.comeBackOn === undefined) return { state };
      draft.change(pupil.id, keepPromise(draft.value, pupil.id, Number(value), today));
      return {
        ...recordOutcome('recorded', pupil, { on: today, way: contact.way, kind: 'other' }, state, today),
        focus: HEADING,
      };
    }
    case 'undo':
      return undo(scene);
    default:
      return { state };
  }
}

/** Handles the submission of a contact's form. */
export function saveContact(contact: ParentContact, { draft, state, today }: Scene): Outcome {
  const { form } = state;
  const pupil = draft.pupil(state.pupil);
  if (!pupil || form === undefined) return { state };
  const next = { ...state, form: undefined };
  if (form === 'new') {
    draft.change(pupil.id, addContact(draft.value, pupil.id, contact));
    return { ...recordOutcome('recorded', pupil, contact, next, today), focus: formOpener(form) };
  }
  draft.change(pupil.id, changeContact(draft.value, pupil.id, form, contact));
  return { ...recordOutcome('changed', pupil, contact, next, today), focus: formOpener(form) };
}

/** Handles the choice of another day to come back to a contact; `index` is its index in `contacts`. */
export function changeComeBack(index: number, comeBackOn: string, { draft, state, today }: Scene): Outcome {
  const pupil = draft.pupil(state.pupil);
  const contact = pupil?.contacts[index];
  if (!pupil || !contact) return { state };
  draft.change(pupil.id, changeContact(draft.value, pupil.id, index, { comeBackOn }));
  return recordOutcome('changed', pupil, contact, state, today);
}

/** Handles the choice of another filter. */
export function chooseFilter(filter: PupilFilter, state: ClassContactsState): Outcome {
  return { state: { ...state, filter, kept: new Set(), choosing: undefined, message: undefined } };
}

/** Handles the choice of whether a topic is known. */
export function chooseKnowledge(topic: Topic, knowledge: Knowledge, { draft, state }: Scene): Outcome {
  if (!state.pupil) return { state };
  draft.change(state.pupil, setTopic(draft.value, state.pupil, topic, knowledge));
  return { state: keep(state, state.pupil), changed: true };
}

/** Finds the pupils before and after the one who is shown, among the pupils that pass the filter. */
export function neighbours({ draft, state, today }: Scene): { before?: PupilContacts; after?: PupilContacts } {
  // The pupil who is shown counts, even when a change means that the filter no longer matches this pupil.
  const pupils = shownPupils(draft.value, state.pupil ? keep(state, state.pupil) : state, today);
  const place = pupils.findIndex(({ id }) => id === state.pupil);
  const [before, after] = [pupils[place - 1], pupils[place + 1]];
  return { ...(before && { before }), ...(after && { after }) };
}

function record(pupil: PupilContacts, presetId: string, { draft, state, today }: Scene): Outcome {
  const preset = CONTACT_PRESETS.find(({ id }) => id === presetId);
  if (!preset) return { state };
  const contact: ParentContact = {
    on: today,
    way: preset.way,
    kind: preset.kind,
    ...(preset.id === 'received' && { comeBackOn: suggestComeBackOn(today) }),
  };
  draft.change(pupil.id, addContact(draft.value, pupil.id, contact));
  const outcome = recordOutcome('recorded', pupil, contact, { ...state, choosing: undefined }, today, preset.id);
  // What was promised is shown on the pupil's own page, with an answer to send now.
  if (preset.id === 'received') {
    return { ...outcome, state: { ...outcome.state, pupil: pupil.id, form: undefined }, focus: '[name=come-back-on]' };
  }
  // On a pupil's own page the pressed button still exists and keeps the focus.
  return state.pupil ? outcome : { ...outcome, focus: rowButton(pupil.id) };
}

function undo({ draft, state }: Scene): Outcome {
  const pupil = draft.pupil(draft.undoable);
  if (!pupil) return { state };
  draft.undo();
  return {
    state: {
      ...state,
      form: undefined,
      message: ({ translate }) => translate('class-contacts.said.undone', { name: pupil.name }),
    },
    changed: true,
    focus: state.pupil ? HEADING : rowButton(pupil.id),
  };
}

function recordOutcome(
  what: 'recorded' | 'changed' | 'removed',
  { id, name }: PupilContacts,
  contact: ParentContact,
  state: ClassContactsState,
  today: string,
  preset?: ContactPreset['id'],
): Outcome {
  const message: ClassContactsState['message'] = ({ translate, language, reader }) =>
    translate(`class-contacts.said.${what}`, {
      name,
      what: preset ? inSentence(translate(`class-contacts.choice.${preset}`)) : describeParentContact(contact, reader),
      date: contact.on === today ? translate('class-contacts.said.today') : formatDay(contact.on, language),
    });
  return { state: { ...keep(state, id), message }, changed: true };
}

const inSentence = (label: string) => label.charAt(0).toLocaleLowerCase() + label.slice(1);

const keep = (state: ClassContactsState, pupilId: string) => ({ ...state, kept: new Set(state.kept).add(pupilId) });

const formOpener = (form: ClassContactsState['form']) =>
  form === 'new' ? '[name=add]' : `[name=change][value="${form}"]`;
