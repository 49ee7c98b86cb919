import { Directive, ElementRef, forwardRef, inject } from '@angular/core';
import { type ControlValueAccessor, NG_VALUE_ACCESSOR } from '@angular/forms';

/** An element that somebody fills in. */
interface Field extends HTMLElement {
  value: object | undefined;
  disabled: boolean;
}

/** Makes elements of Driehoek controls of Angular's forms: add the tags that the app uses. */
@Directive({
  selector: 'dh-checklist[formControl], dh-checklist[formControlName], dh-checklist[ngModel]',
  providers: [{ provide: NG_VALUE_ACCESSOR, useExisting: forwardRef(() => FieldValueAccessor), multi: true }],
  host: { '(input)': 'tell()', '(change)': 'tell()', '(focusout)': 'touch()' },
})
export class FieldValueAccessor implements ControlValueAccessor {
  private readonly field = inject<ElementRef<Field>>(ElementRef).nativeElement;
  private changed: (value: object | undefined) => void = () => undefined;
  private touched: () => void = () => undefined;

  /** A form may begin with `null`; that is no value. */
  writeValue(value: object | null): void {
    this.field.value = value ?? undefined;
  }

  registerOnChange(changed: (value: object | undefined) => void): void {
    this.changed = changed;
  }

  registerOnTouched(touched: () => void): void {
    this.touched = touched;
  }

  setDisabledState(isDisabled: boolean): void {
    this.field.disabled = isDisabled;
  }

  protected tell(): void {
    this.changed(this.field.value);
  }

  protected touch(): void {
    this.touched();
  }
}
