import {
  answerItem,
  type Instrument,
  planActions,
  RESPONSE_SCHEMA_VERSION,
  type Response,
  remarkOnItem,
  setOffice,
} from '@driehoek/sdk/checklist';
import { findOwn, may, type Role, schoolYearOf } from '@driehoek/sdk/shared';
import type { ReactiveControllerHost } from 'lit';
import { createId } from '../shared/create-id.js';
import { EditedValue } from '../shared/edited-value.js';

/** The position of an action point in a response. */
export interface ActionPointPlace {
  readonly sectionId: string;
  readonly index: number;
}

/** The action point that was removed last, with the position to restore it to. */
interface RemovedActionPoint extends ActionPointPlace {
  readonly text: string;
}

/** Parses a response to this instrument; gives `undefined` after reporting what is wrong. */
type ParseGiven = (data: unknown, instrument: Instrument) => Response | undefined;

/** A response to one instrument while it is being edited, with the state of the screen that belongs to it. */
export class ChecklistDraft {
  instrument: Instrument;
  /** The ids of the statements whose remark field is open, even when it is empty. */
  readonly openRemarks = new Set<string>();

  readonly #edited: EditedValue<Response>;
  readonly #answeredBy: Role;
  #removed: RemovedActionPoint | undefined;

  constructor(host: ReactiveControllerHost, instrument: Instrument, parse: ParseGiven) {
    const { answeredBy = 'class-teacher' } = instrument;
    this.instrument = instrument;
    this.#answeredBy = answeredBy;
    let shown: string | undefined;
    this.#edited = new EditedValue<Response>(host, {
      parse: (data) => parse(data, this.instrument),
      keyOf: ({ id }) => id,
      create: () => createResponse(this.instrument, answeredBy),
      toValue: withoutBlankActionPoints,
      replaced: (response) => {
        if (response?.id !== shown) this.#closeFields();
        shown = response?.id;
      },
    });
  }

  /** The response as filled in so far: a complete object, without blank texts. */
  get response(): Response {
    return this.#edited.value as Response;
  }

  /** The action points of a section as shown in its fields, blank ones included. */
  actionPointsOf(sectionId: string): readonly string[] {
    return findOwn(this.#edited.draft?.actionPoints, sectionId) ?? [];
  }

  /** Whether the response is the page's, or what the browser kept. */
  get isGiven(): boolean {
    return this.#edited.isGiven;
  }

  /** The action point that was removed last and can be restored. */
  get removed(): RemovedActionPoint | undefined {
    return this.#edited.undoable === undefined ? undefined : this.#removed;
  }

  /** Sets the role and the school year of a response that the page did not provide, from the reader and the date. */
  setReader(perspective: Role | undefined, moment: Date): void {
    if (this.#edited.isGiven) return;
    const isAnswerer = perspective !== undefined && may({ role: perspective }, 'checklist', 'answer');
    const role = isAnswerer ? perspective : this.#answeredBy;
    const month = String(moment.getMonth() + 1).padStart(2, '0');
    const schoolYear = schoolYearOf(`${moment.getFullYear()}-${month}-01`);
    this.#edited.adjust((response) =>
      response.role === role && response.schoolYear === schoolYear ? response : withReader(response, role, schoolYear),
    );
  }

  /** Sets the value from the page; see {@link EditedValue.set}. */
  set(value: unknown): void {
    this.#edited.set(value);
  }

  /** Restores the form state kept by the browser; see {@link EditedValue.restore}. */
  restore(state: string): void {
    this.#edited.restore(state);
  }

  reset(): void {
    this.#closeFields();
    this.#edited.reset();
  }

  answer(itemId: string, answer?: string): void {
    this.#edit((response) => answerItem(response, itemId, answer));
  }

  /** Chooses to answer in the name of an office; see `setOffice`. */
  chooseOffice(inOffice: boolean): void {
    this.#edit((response) => setOffice(response, inOffice));
  }

  remark(itemId: string, remark: string): void {
    this.openRemarks.add(itemId);
    this.#edit((response) => remarkOnItem(response, itemId, remark));
  }

  addActionPoint(sectionId: string): ActionPointPlace {
    const before = this.actionPointsOf(sectionId);
    this.#setActionPoints(sectionId, [...before, '']);
    return { sectionId, index: before.length };
  }

  updateActionPoint({ sectionId, index }: ActionPointPlace, text: string): void {
    this.#setActionPoints(
      sectionId,
      this.actionPointsOf(sectionId).map((before, at) => (at === index ? text : before)),
    );
  }

  removeActionPoint({ sectionId, index }: ActionPointPlace): void {
    const before = this.actionPointsOf(sectionId);
    this.#removed = { sectionId, index, text: before[index] ?? '' };
    this.#setActionPoints(
      sectionId,
      before.filter((_, at) => at !== index),
      sectionId,
    );
  }

  /** Restores the action point that was removed last; returns its position. */
  undo(): ActionPointPlace | undefined {
    const place = this.removed;
    this.#removed = undefined;
    this.#edited.undo();
    return place;
  }

  complete(at: Date): Response {
    this.#edit((response) => ({ ...response, completedAt: at.toISOString() }));
    return this.response;
  }

  #setActionPoints(sectionId: string, texts: readonly string[], undoable?: string): void {
    this.#edit(
      (response) => ({ ...response, actionPoints: { ...response.actionPoints, [sectionId]: texts } }),
      undoable,
    );
  }

  #edit(change: (response: Response) => Response, undoable?: string): void {
    const { draft } = this.#edited;
    if (draft) this.#edited.edit(change(draft), { undoable });
  }

  #closeFields(): void {
    this.openRemarks.clear();
    this.#removed = undefined;
  }
}

/** Keeps one draft per instrument and version, so that switching between instruments loses no answers. */
export class DraftPerInstrument {
  readonly #drafts = new Map<string, ChecklistDraft>();
  readonly #create: (instrument: Instrument) => ChecklistDraft;

  constructor(create: (instrument: Instrument) => ChecklistDraft) {
    this.#create = create;
  }

  /** Returns the draft of this instrument; creates it when there is none. */
  open(instrument: Instrument): ChecklistDraft {
    const key = JSON.stringify([instrument.id, instrument.version]);
    const draft = this.#drafts.get(key) ?? this.#create(instrument);
    this.#drafts.set(key, draft);
    draft.instrument = instrument;
    return draft;
  }
}

function createResponse({ id, version }: Instrument, role: Role): Response {
  return {
    id: createId(),
    schemaVersion: RESPONSE_SCHEMA_VERSION,
    instrument: id,
    instrumentVersion: version,
    role,
    schoolYear: '',
    answers: {},
  };
}

/** Another reader speaks for no office until they say so. */
function withReader({ office, ...response }: Response, role: Role, schoolYear: string): Response {
  return { ...response, ...(office && role === response.role && { office }), role, schoolYear };
}

function withoutBlankActionPoints(draft: Response): Response {
  return Object.entries(draft.actionPoints ?? {}).reduce(
    (response, [sectionId, texts]) =>
      texts.some((text) => text.trim() === '') || texts.length === 0
        ? planActions(response, sectionId, texts)
        : response,
    draft,
  );
}
