import '@driehoek/elements/checklist/define';
import type { ChecklistElement } from '@driehoek/elements/checklist';
import type { Response } from '@driehoek/sdk/checklist';
import { describeEditable } from '../shared/editable-claims.js';
import { ChecklistPage } from './checklist.page.js';

const value: Response = {
  id: 'r1',
  schemaVersion: 1,
  revision: 1,
  instrument: 'handvat',
  instrumentVersion: '1.0.0',
  schoolYear: '2026-2027',
  role: 'class-teacher',
  answers: { 'home.1': 'yes', 'home.2': 'no' },
  actionPoints: { home: ['Bellen', 'Koffie'] },
};

describeEditable<Response, ChecklistElement>({
  tag: 'dh-checklist',
  value,
  newer: { ...value, revision: 2, answers: { ...value.answers, 'home.2': 'partly' } },
  other: { ...value, id: 'r2', answers: {} },
  edit: (element) => new ChecklistPage(element).choose('home.3', 'partly'),
  hasEdit: (response) => (response as Response).answers['home.3'] === 'partly',
  hasNewer: (response) => (response as Response).answers['home.2'] === 'partly',
  control: (element) => element.shadowRoot!.querySelector<HTMLInputElement>('input[name="home.3"]'),
  undoable: {
    change: (element) => new ChecklistPage(element).press('remove', 'home 0'),
    isChanged: (response) => (response as Response).actionPoints?.['home']?.[0] !== 'Bellen',
    undo: (element) => element.shadowRoot!.querySelector<HTMLButtonElement>('button[name="undo"]'),
  },
});
