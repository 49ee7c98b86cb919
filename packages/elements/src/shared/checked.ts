import { isServer, noChange } from 'lit';
import { Directive, directive, type ElementPart, type PartInfo, PartType } from 'lit/directive.js';

/** Whether a tick or a radio button is on in what a server renders, for `?checked`: it would write a property that is off as on. */
export const servedChecked = (isOn: boolean): boolean => isServer && isOn;

class CheckedDirective extends Directive {
  constructor(part: PartInfo) {
    super(part);
    if (part.type !== PartType.ELEMENT) throw new Error('checked() belongs in a tag: <input ${checked(isOn)} />');
  }

  /** A server says it with {@link servedChecked}. */
  render(_isOn: boolean): unknown {
    return noChange;
  }

  override update({ element }: ElementPart, [isOn]: [boolean]): unknown {
    const field = element as HTMLInputElement;
    if (field.checked !== isOn) field.checked = isOn;
    return noChange;
  }
}

/** Keeps a tick or a radio button as the data have it, whatever somebody pressed meanwhile. */
export const checked = directive(CheckedDirective);
