import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type Response, parentExperience, parseFormData } from '@driehoek/sdk/checklist';
import type { InvalidDataError } from '@driehoek/sdk/shared';

const begun: Response = {
  id: 'r1',
  schemaVersion: 1,
  instrument: 'parent-experience',
  instrumentVersion: '1.0.0',
  schoolYear: '2026-2027',
  role: 'parent',
  answers: { 'experience.1': 'yes', 'experience.2': 'no' },
  remarks: { 'experience.2': 'Niet vaak.' },
};
const form = (fields: { readonly [name: string]: string }) => new URLSearchParams(fields);
const response = JSON.stringify(begun);
const paths = (posted: ReturnType<typeof form>) => {
  try {
    parseFormData(posted, parentExperience);
    return [];
  } catch (error) {
    return (error as InvalidDataError).issues.map(({ path }) => path);
  }
};

describe('the form of a checklist that was posted', () => {
  it('is the response as a script left it', () => {
    assert.deepEqual(parseFormData(form({ response, 'experience.1': 'no' }), parentExperience), begun);
  });

  it('is, without scripts, what it began with and what was filled in', () => {
    const filled = parseFormData(
      form({
        response,
        plain: '1',
        'experience.1': 'partly',
        'experience.3': 'unknown',
        'remark:experience.3': 'Weet ik niet: yes?',
      }),
      parentExperience,
    );
    assert.deepEqual(filled.answers, { 'experience.1': 'partly', 'experience.2': 'no', 'experience.3': 'unknown' });
    assert.deepEqual(filled.remarks, { 'experience.2': 'Niet vaak.', 'experience.3': 'Weet ik niet: yes?' });
  });

  it('loses a remark that was emptied, and has its line breaks as they were typed', () => {
    const posted = form({
      response,
      plain: '1',
      'remark:experience.2': '',
      'remark:experience.1': 'Eerst dit.\r\nDan dat.',
    });
    assert.deepEqual(parseFormData(posted, parentExperience).remarks, { 'experience.1': 'Eerst dit.\nDan dat.' });
  });

  it('is refused where it is not what the element sends, with the field and the reason', () => {
    assert.deepEqual(paths(form({})), ['response']);
    assert.deepEqual(paths(form({ response: '{' })), ['response']);
    assert.deepEqual(paths(form({ response: '{}' })).includes('id'), true);
    assert.deepEqual(paths(form({ response, plain: '1', 'experience.1': 'misschien' })), ['answers["experience.1"]']);
    assert.deepEqual(paths(form({ response, plain: '1', 'experience.99': 'yes' })), [], 'a field of the page’s own');
  });

  it('takes no file for words', () => {
    const data = new FormData();
    data.set('response', response);
    data.set('plain', '1');
    data.set('remark:experience.1', new Blob(['x']), 'x.txt');
    assert.deepEqual(parseFormData(data, parentExperience), begun);
  });
});
