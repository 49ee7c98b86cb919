import { expect, fixture } from '@open-wc/testing';
import { html, unsafeStatic } from 'lit/static-html.js';

/** An element that edits one object, as the shared claims know it. */
export interface EditableElement<Value extends object> extends HTMLElement {
  value: Value | undefined;
  name: string | undefined;
  readonly: boolean;
  disabled: boolean;
  required: boolean;
  readonly labels: NodeList;
  readonly validity: ValidityState;
  readonly validationMessage: string;
  checkValidity(): boolean;
  setCustomValidity(message: string): void;
  readonly updateComplete: Promise<boolean>;
  formStateRestoreCallback(state: string): void;
}

/** What the claims need to know of one element: objects to give it, and how a person edits it. */
export interface Editable<Value extends object, E extends EditableElement<Value> = EditableElement<Value>> {
  readonly tag: string;
  /** Sets what the element needs before it may be edited at all: whose it is, in which role. */
  prepare?(element: E): void;
  /** The object as the page has it. */
  readonly value: Value;
  /** The same object in a newer revision, in which somebody else changed another part than {@link edit} does. */
  readonly newer: Value;
  /** Another object. */
  readonly other: Value;
  /** Edits as a person does, through controls in the shadow root. */
  edit(element: E): Promise<void>;
  /** Whether that edit is in a value, or in what the form got. */
  hasEdit(value: object): boolean;
  /** Whether what somebody else changed in {@link newer} is in a value. */
  hasNewer(value: object): boolean;
  /** The control that {@link edit} uses; `null` where there is none. */
  control(element: E): HTMLElement | null;
  /** The script child is read again when the page takes the value away, as a file is. */
  readonly isReadAgain?: true;
  /** Something that can be undone, where the element has that: does it, and finds the button that undoes. */
  readonly undoable?: {
    change(element: E): Promise<void>;
    isChanged(value: object): boolean;
    undo(element: E): HTMLButtonElement | null;
  };
}

/** Waits for the update, and for a focus that moves after it. */
async function settle(element: EditableElement<object>): Promise<void> {
  await element.updateComplete;
  await new Promise((resolve) => setTimeout(resolve));
  await element.updateComplete;
}

/** What every editable element promises: one way to hold what is edited, and one way to be a field of a form. */
export function describeEditable<Value extends object, E extends EditableElement<Value>>(
  editable: Editable<Value, E>,
): void {
  const { tag, value, newer, other, hasEdit, hasNewer } = editable;

  async function open(given: unknown = value) {
    const name = unsafeStatic(tag);
    const form = await fixture<HTMLFormElement>(
      html`<form><fieldset><${name} name="field"></${name}></fieldset></form>`,
    );
    const element = form.querySelector<E>(tag)!;
    editable.prepare?.(element);
    element.value = given as Value;
    await settle(element);
    const inForm = () => {
      const data = new FormData(form).get('field');
      return data === null ? undefined : (JSON.parse(String(data)) as object);
    };
    const edit = async () => {
      await editable.edit(element);
      await settle(element);
    };
    return { form, element, inForm, edit };
  }

  const isUsable = (control: HTMLElement | null) => control !== null && !control.matches(':disabled');

  describe(`${tag} holds what is edited`, () => {
    it('gives back what the page gave, while nobody edits', async () => {
      const { element } = await open();
      expect(element.value).to.deep.equal(value);
      expect(hasEdit(element.value!)).to.equal(false);
    });

    it('has an edit in its value, in the form and in what the page hears', async () => {
      const { element, form, inForm, edit } = await open();
      const heard: boolean[] = [];
      for (const type of ['input', 'change']) {
        form.addEventListener(type, () => heard.push(hasEdit(element.value!) && hasEdit(inForm()!)));
      }
      await edit();
      expect(hasEdit(element.value!)).to.equal(true);
      expect(hasEdit(inForm()!)).to.equal(true);
      expect(heard).to.include(true);
    });

    it('sends nothing when the page sets a value', async () => {
      const { element, form } = await open();
      let heard = 0;
      for (const type of ['input', 'change']) form.addEventListener(type, () => heard++);
      element.value = newer;
      await settle(element);
      element.value = undefined;
      await settle(element);
      expect(heard).to.equal(0);
    });

    it('takes an empty string, as form models of frameworks have it, for no value', async () => {
      const { element } = await open('');
      expect(element.matches(':state(error)')).to.equal(false);
      element.value = value;
      await settle(element);
      const given = element.value;
      element.value = '' as unknown as Value;
      await settle(element);
      expect(element.value).not.to.deep.equal(given);
      expect(element.matches(':state(error)')).to.equal(false);
    });

    it('keeps its form back, as any control, while it is required and empty, or cannot be used', async () => {
      const { element, form } = await open('');
      const state = () => [element.checkValidity(), form.checkValidity(), element.validationMessage];
      expect(state()).to.deep.equal([true, true, '']);
      element.required = true;
      await settle(element);
      expect(state()).to.deep.equal([false, false, 'Vul dit eerst in.']);
      expect(element.validity.valueMissing).to.equal(true);
      element.disabled = true;
      await settle(element);
      expect(form.checkValidity(), 'disabled').to.equal(true);
      element.disabled = element.required = false;
      await settle(element);
      expect(state()).to.deep.equal([true, true, '']);
      element.value = { id: 7 } as unknown as Value;
      await settle(element);
      expect([form.checkValidity(), element.validity.customError]).to.deep.equal([false, true]);
      expect(element.validationMessage).to.not.equal('');
      element.value = undefined;
      await settle(element);
      expect(state()).to.deep.equal([true, true, '']);
      element.setCustomValidity('Morgen pas.');
      expect(state()).to.deep.equal([false, false, 'Morgen pas.']);
    });

    it('says at once whether it may be sent, as any control, before it has rendered what it was given', async () => {
      const { element } = await open('');
      const fresh = document.createElement(tag) as E;
      fresh.required = true;
      element.closest('form')!.append(fresh);
      editable.prepare?.(fresh);
      expect([fresh.checkValidity(), fresh.validity.valueMissing]).to.deep.equal([false, true]);
      expect(fresh.validationMessage).to.equal('Vul dit eerst in.');
      fresh.required = false;
      expect([fresh.checkValidity(), fresh.validationMessage]).to.deep.equal([true, '']);
      fresh.value = { id: 7 } as unknown as Value;
      expect([fresh.checkValidity(), fresh.validity.customError]).to.deep.equal([false, true]);
      fresh.value = undefined;
      expect(fresh.checkValidity()).to.equal(true);
    });

    it('takes a reason of the page’s own before it is on the page', async () => {
      const element = document.createElement(tag) as E;
      element.setCustomValidity('Morgen pas.');
      expect(element.validationMessage).to.equal('Morgen pas.');
    });

    it('is labelled by the page', async () => {
      const { element, form } = await open();
      element.id = 'labelled';
      const label = Object.assign(document.createElement('label'), { htmlFor: 'labelled' });
      form.append(label);
      expect([...element.labels]).to.deep.equal([label]);
    });

    async function openWith(content: string) {
      const element = document.createElement(tag) as E;
      element.innerHTML = content;
      const paths: string[] = [];
      element.addEventListener('dh-error', ({ issues }) => paths.push(...issues.map(({ path }) => path)));
      const form = await fixture<HTMLFormElement>(html`<form><fieldset></fieldset></form>`);
      form.firstElementChild!.append(element);
      editable.prepare?.(element);
      await settle(element);
      return { element, paths };
    }

    it('takes its first value from a script child, also one that comes later, until the page gives one', async () => {
      const { element } = await openWith('');
      const script = Object.assign(document.createElement('script'), { type: 'application/json' });
      script.textContent = JSON.stringify(value);
      element.append(script);
      await settle(element);
      expect(element.value).to.deep.equal(value);
      element.value = undefined;
      await settle(element);
      element.append(script.cloneNode(true));
      await settle(element);
      if (!editable.isReadAgain) expect(element.value, 'it does not come back').not.to.deep.equal(value);
      element.value = other;
      await settle(element);
      element.append(script.cloneNode(true));
      await settle(element);
      expect(element.value).to.deep.equal(other);
    });

    it('says why a script child cannot be used', async () => {
      const { element, paths } = await openWith('<script type="application/json">{"id": </script>');
      expect(new Set(paths)).to.deep.equal(new Set(['script']));
      expect(element.shadowRoot!.querySelector('[part~=error]')).to.not.equal(null);
    });

    it('keeps an edit when the page gives a newer revision, and takes over what else changed', async () => {
      const { element, edit } = await open();
      await edit();
      element.value = newer;
      await settle(element);
      expect(hasEdit(element.value!), 'the edit').to.equal(true);
      expect(hasNewer(element.value!), 'what somebody else changed').to.equal(true);
    });

    it('keeps an edit when the page gives back what it had before', async () => {
      const { element, edit } = await open();
      await edit();
      element.value = structuredClone(value);
      await settle(element);
      expect(hasEdit(element.value!)).to.equal(true);
    });

    it('keeps focus and what is typed when the page gives back what it just heard', async () => {
      const { element, form, edit } = await open();
      form.addEventListener('input', () => {
        element.value = structuredClone(element.value);
      });
      form.addEventListener('change', () => {
        element.value = structuredClone(element.value);
      });
      await edit();
      const focused = element.shadowRoot!.activeElement;
      element.value = structuredClone(element.value);
      await settle(element);
      expect(hasEdit(element.value!)).to.equal(true);
      expect(element.shadowRoot!.activeElement).to.equal(focused);
    });

    it('lets others undo an edit that the page gave back, as a page does that keeps what it hears', async () => {
      for (const give of [(heard: Value) => heard, (heard: Value) => structuredClone(heard)]) {
        const { element, edit } = await open();
        element.value = value;
        await settle(element);
        await edit();
        element.value = give(element.value!);
        await settle(element);
        // Somebody else changed it back.
        element.value = newer;
        await settle(element);
        expect(hasEdit(element.value!), 'the edit').to.equal(false);
        expect(hasNewer(element.value!), 'what somebody else changed').to.equal(true);
      }
    });

    it('shows a newer revision when nothing was edited', async () => {
      const { element } = await open();
      element.value = newer;
      await settle(element);
      expect(element.value).to.deep.equal(newer);
    });

    it('starts afresh with another object, and with none', async () => {
      const { element, edit } = await open();
      await edit();
      element.value = other;
      await settle(element);
      expect(element.value).to.deep.equal(other);
      element.value = undefined;
      await settle(element);
      expect(element.value && hasEdit(element.value)).not.to.equal(true);
      element.value = value;
      await settle(element);
      expect(element.value).to.deep.equal(value);
    });

    it('keeps an edit when the page gives what cannot be used, and says so', async () => {
      const { element, edit } = await open();
      await edit();
      let issues = 0;
      element.addEventListener('dh-error', () => issues++);
      element.value = { nonsense: true } as unknown as Value;
      await settle(element);
      expect(issues).to.equal(1);
      expect(hasEdit(element.value!)).to.equal(true);
    });
  });

  describe(`${tag} as a field of a form`, () => {
    it('goes back on reset to what the page gave', async () => {
      const { form, element, inForm, edit } = await open();
      await edit();
      form.reset();
      await settle(element);
      expect(element.value).to.deep.equal(value);
      expect(hasEdit(inForm()!)).to.equal(false);
    });

    it('restores what the browser kept, and still resets to what the page gave', async () => {
      const first = await open();
      await first.edit();
      const kept = String(new FormData(first.form).get('field'));
      const { form, element, inForm } = await open();
      element.formStateRestoreCallback(kept);
      await settle(element);
      expect(hasEdit(element.value!), 'restored').to.equal(true);
      expect(hasEdit(inForm()!), 'restored, in the form').to.equal(true);
      form.reset();
      await settle(element);
      expect(element.value).to.deep.equal(value);
    });

    it('cannot be changed and is not sent while it is disabled, by the page or by its fieldset', async () => {
      const { form, element, inForm } = await open();
      const fieldset = form.querySelector('fieldset')!;
      for (const disable of [
        (on: boolean) => {
          element.disabled = on;
        },
        (on: boolean) => {
          fieldset.disabled = on;
        },
      ]) {
        disable(true);
        await settle(element);
        expect(isUsable(editable.control(element)), 'disabled').to.equal(false);
        expect(inForm()).to.equal(undefined);
        disable(false);
        await settle(element);
        expect(isUsable(editable.control(element)), 'enabled again').to.equal(true);
      }
    });

    it('shows everything and has nothing to change while it is readonly', async () => {
      const { element, inForm } = await open();
      element.readonly = true;
      await settle(element);
      expect(isUsable(editable.control(element))).to.equal(false);
      expect(element.value).to.deep.equal(value);
      expect(inForm(), 'it is still sent').not.to.equal(undefined);
    });
  });

  const { undoable } = editable;
  if (!undoable) return;

  describe(`${tag} undoes`, () => {
    it('a change, and only that change', async () => {
      const { element, edit } = await open();
      await undoable.change(element);
      await settle(element);
      expect(undoable.isChanged(element.value!)).to.equal(true);
      undoable.undo(element)!.click();
      await settle(element);
      expect(undoable.isChanged(element.value!)).to.equal(false);
      await edit();
      expect(hasEdit(element.value!)).to.equal(true);
    });

    it('a change after the page brought a newer revision, which stays', async () => {
      const { element } = await open();
      await undoable.change(element);
      await settle(element);
      element.value = newer;
      await settle(element);
      undoable.undo(element)!.click();
      await settle(element);
      expect(undoable.isChanged(element.value!)).to.equal(false);
      expect(hasNewer(element.value!)).to.equal(true);
    });
  });
}
