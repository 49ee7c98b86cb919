import {
  answerItem,
  type Instrument,
  planActions,
  RESPONSE_SCHEMA_VERSION,
  type Response,
  remarkOnItem,
} from '@driehoek/sdk/checklist';
import { findOwn, may, type Role, schoolYearOf } from '@driehoek/sdk/shared';
import type { ReactiveControllerHost } from 'lit';
import { createId } from '../shared/create-id.js';
import { EditedValue } from '../shared/edited-value.js';

/** The place of an action point. */
export interface ActionPointPlace {
  readonly sectionId: string;
  readonly index: number;
}

/** An action point that was removed last, and can be put back in its place. */
interface RemovedActionPoint extends ActionPointPlace {
  readonly text: string;
}

/** Parses a response to this instrument; gives `undefined` after reporting what is wrong. */
type ParseGiven = (data: unknown, instrument: Instrument) => Response | undefined;

/** A response to one instrument while somebody works on it, with what of it stands open on the screen. */
export class ChecklistDraft {
  instrument: Instrument;
  /** Statements whose remark field shows, though it may be empty. */
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

  /** What is filled in: always a whole response, blank texts left out. */
  get response(): Response {
    return this.#edited.value as Response;
  }

  /** The action points of a section as they stand there, blank ones included. */
  actionPointsOf(sectionId: string): readonly string[] {
    return findOwn(this.#edited.draft?.actionPoints, sectionId) ?? [];
  }

  /** The action point that can be put back: the one that was removed last. */
  get removed(): RemovedActionPoint | undefined {
    return this.#edited.undoable === undefined ? undefined : this.#removed;
  }

  /** Gives a response that is not the page's the reader's role and the school year of that moment. */
  setReader(perspective: Role | undefined, moment: Date): void {
    if (this.#edited.isGiven) return;
    const isAnswerer = perspective !== undefined && may({ role: perspective }, 'checklist', 'answer');
    const role = isAnswerer ? perspective : this.#answeredBy;
    const month = String(moment.getMonth() + 1).padStart(2, '0');
    const schoolYear = schoolYearOf(`${moment.getFullYear()}-${month}-01`);
    this.#edited.adjust((response) =>
      response.role === role && response.schoolYear === schoolYear ? response : { ...response, role, schoolYear },
    );
  }

  /** What the page set; see {@link EditedValue.set}. */
  set(value: unknown): void {
    this.#edited.set(value);
  }

  /** What the browser kept; see {@link EditedValue.restore}. */
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

  /** Puts back the action point that was removed last; tells where it is again. */
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

/** One draft per instrument and version, so that changing it back brings back what was filled in. */
export class DraftPerInstrument {
  readonly #drafts = new Map<string, ChecklistDraft>();
  readonly #create: (instrument: Instrument) => ChecklistDraft;

  constructor(create: (instrument: Instrument) => ChecklistDraft) {
    this.#create = create;
  }

  /** The draft of this instrument, new when there is none. */
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

function withoutBlankActionPoints(draft: Response): Response {
  return Object.entries(draft.actionPoints ?? {}).reduce(
    (response, [sectionId, texts]) =>
      texts.some((text) => text.trim() === '') || texts.length === 0
        ? planActions(response, sectionId, texts)
        : response,
    draft,
  );
}
