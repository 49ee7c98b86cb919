import { isServer, noChange } from 'lit';
import { Directive, directive, type ElementPart, type PartInfo, PartType } from 'lit/directive.js';

/** Whether a tick or a radio button is on in what a server renders, for `?checked`: it would write a property that is off as on. */
export const servedChecked = (isOn: boolean): boolean => isServer && isOn;

class CheckedDirective extends Directive {
  #last: boolean | undefined;

  constructor(part: PartInfo) {
    super(part);
    if (part.type !== PartType.ELEMENT) throw new Error('checked() belongs in a tag: <input ${checked(isOn)} />');
  }

  /** A server says it with {@link servedChecked}. */
  render(_isOn: boolean): unknown {
    return noChange;
  }

  override update({ element }: ElementPart, [isOn]: [boolean]): unknown {
    if (isOn !== this.before(element as HTMLInputElement)) (element as HTMLInputElement).checked = isOn;
    this.#last = isOn;
    return noChange;
  }

  protected before(_field: HTMLInputElement): boolean | undefined {
    return this.#last;
  }
}

class LiveCheckedDirective extends CheckedDirective {
  protected override before(field: HTMLInputElement): boolean {
    return field.checked;
  }
}

/** Sets a tick or a radio button when the data say something else than at the last update; what is pressed meanwhile stays. */
export const checked = directive(CheckedDirective);

/** Keeps a tick or a radio button as the data have it, whatever somebody pressed meanwhile. */
export const liveChecked = directive(LiveCheckedDirective);
