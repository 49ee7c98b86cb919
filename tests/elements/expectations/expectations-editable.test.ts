import '@driehoek/elements/expectations/define';
import type { ExpectationsFormElement } from '@driehoek/elements/expectations';
import type { ExpectationsRound, PartyAnswers } from '@driehoek/sdk/expectations';
import { describeEditable } from '../shared/editable-claims.js';
import { ExpectationsFormPage } from './expectations-form.page.js';
import { draft, roundOf } from './rounds.js';

const value = roundOf({ parents: draft({ 'contact.2': { importance: 'yes' } }) });

/** The answers in a value, which is a round, or in the form's data, which are the party's answers. */
const answersIn = (data: object): PartyAnswers['answers'] =>
  'answers' in data ? (data as PartyAnswers).answers : ((data as ExpectationsRound).parties.parents?.answers ?? {});

describeEditable<ExpectationsRound, ExpectationsFormElement>({
  tag: 'dh-expectations-form',
  value,
  newer: roundOf({ parents: draft({ 'contact.2': { importance: 'partly' } }) }),
  other: { ...roundOf({ parents: draft() }), id: 'another-round' },
  edit: (element) => {
    const page = new ExpectationsFormPage(element);
    return page.choose(page.who('contact.1', 'school'));
  },
  hasEdit: (data) => answersIn(data)['contact.1']?.who === 'school',
  hasNewer: (data) => answersIn(data)['contact.2']?.importance === 'partly',
  control: (element) => element.shadowRoot!.querySelector<HTMLInputElement>('input[name="who:contact.1"]'),
});
