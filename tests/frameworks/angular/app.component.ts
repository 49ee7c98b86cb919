// A checklist in a reactive form, and a card, as an Angular app has them.
import '@driehoek/elements/checklist/define';
import '@driehoek/elements/information-card/define';
import '@driehoek/elements/provider/define';
import { Component, CUSTOM_ELEMENTS_SCHEMA, type ElementRef, signal, viewChild } from '@angular/core';
import { FormControl, ReactiveFormsModule } from '@angular/forms';
import type { ChecklistCompleteEvent, ChecklistElement } from '@driehoek/elements/checklist';
import type { Response } from '@driehoek/sdk/checklist';
import { FieldValueAccessor } from './value-accessor.js';

@Component({
  selector: 'main',
  imports: [ReactiveFormsModule, FieldValueAccessor],
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `<dh-provider locale="nl" perspective="class-teacher">
    <p>{{ state() }}</p>
    <dh-checklist
      #checklist
      name="response"
      [formControl]="kept"
      (dh-checklist-complete)="finish($event)"
      (dh-error)="explain($event)"
    ></dh-checklist>
    <dh-information-card [value]="card" (dh-card-save)="$event.preventDefault()"></dh-information-card>
    <button type="button" (click)="show()">Wat staat er?</button>
  </dh-provider>`,
})
export class AppComponent {
  protected readonly state = signal('open');
  protected readonly card = window.card;
  protected readonly kept = new FormControl<Response | null>(null);
  protected readonly checklist = viewChild.required<ElementRef<ChecklistElement>>('checklist');

  constructor() {
    this.kept.valueChanges.subscribe((response) => {
      window.kept = response ?? undefined;
    });
  }

  protected finish({ response }: ChecklistCompleteEvent): void {
    this.state.set(response.id);
  }

  protected explain({ issues }: HTMLElementEventMap['dh-error']): void {
    this.state.set(issues.map(({ path, message }) => `${path}: ${message}`).join('\n'));
  }

  protected show(): void {
    this.state.set(this.checklist().nativeElement.value?.id ?? '');
  }
}
