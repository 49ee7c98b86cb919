import { answerItem, type Instrument, planActions, type Response, remarkOnItem } from '@driehoek/sdk/checklist';
import { may, type Role, schoolYearOf } from '@driehoek/sdk/shared';
import { createId } from '../shared/create-id.js';
import { ActionPointRows } from './action-points.js';

/** A response to one instrument while somebody works on it. */
export class ChecklistDraft {
  instrument: Instrument;
  /** Always a whole response, blank texts left out. */
  response: Response;
  /** Statements whose remark field shows, though it may be empty. */
  readonly openRemarks = new Set<string>();
  readonly actionPoints = new ActionPointRows();

  #initial: Response;
  /** Whether role and school year still follow the page. */
  #isNew = true;
  readonly #answeredBy: Role;

  constructor(instrument: Instrument) {
    const { id, version, answeredBy = 'class-teacher' } = instrument;
    this.instrument = instrument;
    this.#answeredBy = answeredBy;
    const nothingYet = { role: answeredBy, schoolYear: '', answers: {} };
    this.response = { id: createId(), instrument: id, instrumentVersion: version, ...nothingYet };
    this.#initial = this.response;
  }

  /** Gives a new response the reader's role and the school year of that moment. */
  follow(perspective: Role | undefined, moment: Date): void {
    if (!this.#isNew) return;
    const isAnswerer = perspective !== undefined && may({ role: perspective }, 'checklist', 'answer');
    const role = isAnswerer ? perspective : this.#answeredBy;
    const month = String(moment.getMonth() + 1).padStart(2, '0');
    const schoolYear = schoolYearOf(`${moment.getFullYear()}-${month}-01`);
    if (this.response.role !== role || this.response.schoolYear !== schoolYear) {
      this.response = { ...this.response, role, schoolYear };
      this.#initial = { ...this.#initial, role, schoolYear };
    }
  }

  /** Goes on with a response that the page gave. */
  load(response: Response): void {
    this.#isNew = false;
    this.#initial = response;
    this.#show(response);
  }

  /** Goes on with what the browser kept; a reset still goes back to what the page gave. */
  restore(response: Response): void {
    this.#isNew = false;
    this.#show(response);
  }

  reset(): void {
    this.openRemarks.clear();
    this.#show(this.#initial);
  }

  answer(itemId: string, answer?: string): void {
    this.response = answerItem(this.response, itemId, answer);
  }

  remark(itemId: string, remark: string): void {
    this.openRemarks.add(itemId);
    this.response = remarkOnItem(this.response, itemId, remark);
  }

  /** After a change of the rows. */
  takeActionPoints(sectionId: string): void {
    this.response = planActions(this.response, sectionId, this.actionPoints.textsOf(sectionId));
  }

  complete(at: Date): Response {
    this.response = { ...this.response, completedAt: at.toISOString() };
    return this.response;
  }

  #show(response: Response): void {
    // A page that gives back what it just heard must not close a field under somebody's fingers.
    if (response.id !== this.response.id) this.openRemarks.clear();
    this.response = response;
    this.actionPoints.load(response);
  }
}

/** One draft per instrument and version, so that changing it back brings back what was filled in. */
export class DraftPerInstrument {
  readonly #drafts = new Map<string, ChecklistDraft>();

  /** The draft of this instrument, new when there is none. */
  open(instrument: Instrument): ChecklistDraft {
    const draft = this.#drafts.get(keyOf(instrument));
    if (!draft) return this.restart(instrument);
    draft.instrument = instrument;
    return draft;
  }

  restart(instrument: Instrument): ChecklistDraft {
    const draft = new ChecklistDraft(instrument);
    this.#drafts.set(keyOf(instrument), draft);
    return draft;
  }
}

const keyOf = ({ id, version }: Instrument): string => JSON.stringify([id, version]);
