import type { ClassContacts, PupilContacts } from '@driehoek/sdk/class-contacts';
import type { EditedValue } from '../shared/edited-value.js';

/** Edits a class list, one pupil at a time. */
export class ContactsDraft {
  readonly #edited: EditedValue<ClassContacts>;

  /** @param edited holds a list; without one there is no draft. */
  constructor(edited: EditedValue<ClassContacts>) {
    this.#edited = edited;
  }

  get value(): ClassContacts {
    return this.#edited.draft as ClassContacts;
  }

  pupil(id: string | undefined): PupilContacts | undefined {
    return this.value.pupils.find((pupil) => pupil.id === id);
  }

  /** Changes a pupil. A change of contacts can be undone; a change of topics cannot. */
  change(pupilId: string, next: ClassContacts): void {
    const before = this.pupil(pupilId)?.contacts;
    const after = next.pupils.find(({ id }) => id === pupilId)?.contacts;
    this.#edited.edit(next, { undoable: before === after ? undefined : pupilId });
  }

  /** The pupil whose last change can be undone. */
  get undoable(): string | undefined {
    return this.#edited.undoable;
  }

  undo(): void {
    this.#edited.undo();
  }
}
