import {
  type ClassContacts,
  type ParentContact,
  type PupilContacts,
  restoreContacts,
} from '@driehoek/sdk/class-contacts';
import { isSame } from '../shared/is-same.js';

/** What was last done to the contacts of a pupil. */
interface Step {
  readonly pupilId: string;
  readonly before: readonly ParentContact[];
  readonly after: readonly ParentContact[];
}

/** The list that is being worked on, and the way back from the last step in somebody's contacts. */
export class ContactsDraft {
  #value: ClassContacts;
  #step: Step | undefined;

  constructor(value: ClassContacts) {
    this.#value = value;
  }

  get value(): ClassContacts {
    return this.#value;
  }

  /** The same list as the page has it now. */
  load(value: ClassContacts): void {
    this.#value = value;
  }

  pupil(id: string | undefined): PupilContacts | undefined {
    return this.#value.pupils.find((pupil) => pupil.id === id);
  }

  /** Changes a pupil; a change of contacts can be undone from then on. */
  change(pupilId: string, next: ClassContacts): void {
    const before = this.pupil(pupilId)?.contacts ?? [];
    this.#value = next;
    const after = this.pupil(pupilId)?.contacts ?? [];
    if (before !== after) this.#step = { pupilId, before, after };
  }

  /** Whose last change can be undone; nobody's once the page brought other contacts for that pupil. */
  get undoable(): string | undefined {
    const { pupilId, after } = this.#step ?? {};
    return isSame(this.pupil(pupilId)?.contacts, after) ? pupilId : undefined;
  }

  undo(): void {
    if (!this.undoable || !this.#step) return;
    this.#value = restoreContacts(this.#value, this.#step.pupilId, this.#step.before);
    this.#step = undefined;
  }
}
