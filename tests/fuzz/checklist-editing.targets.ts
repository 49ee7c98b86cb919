import { findSection, listItems } from '@driehoek/sdk/checklist';
import * as editing from '@driehoek/sdk/checklist/editing';
import * as formSheet from '@driehoek/sdk/checklist/form-sheet';
import { sameData } from '@driehoek/sdk/shared';
import fc from 'fast-check';
import { readSamples, reading, useAccepted, type Uses } from './accepted.js';
import { fuzzTarget } from './fuzz-target.js';
import { HOSTILE_KEYS, hostileText, mutated, tornText } from './mutations.js';

const item = { id: 'constructor', text: 'x' };
const first = ({ draft }: editing.OwnInstrument) => listItems(draft)[0]?.id ?? 'x';
const part = ({ draft }: editing.OwnInstrument) => draft.sections[0]?.id ?? 'x';

const uses: Uses<typeof editing, editing.OwnInstrument> = {
  parseOwnInstrument: (own) => {
    const again = editing.parseOwnInstrument(JSON.parse(JSON.stringify(own)));
    if (!sameData(again, JSON.parse(JSON.stringify(own)))) throw new Error('parsed twice is something else');
  },
  acceptInstrument: ({ draft }, reader) => editing.acceptInstrument(draft, reader),
  findInstrumentIssues: ({ versions }, reader) =>
    versions.map(({ instrument }) => editing.findInstrumentIssues(instrument, reader)),
  findInUse: (own) => editing.findInUse(own),
  keepInstrument: ({ draft }) => editing.keepInstrument(draft),
  putIntoUse: (own, reader) => {
    const used = editing.putIntoUse(own, reader);
    if (editing.putIntoUse(used) !== used) throw new Error('put into use twice');
    editing.parseOwnInstrument(used);
  },
  compareInstruments: ({ draft, versions }) =>
    versions.map(({ instrument }) => editing.compareInstruments(instrument, draft)),
  copyInstrument: ({ draft }, reader) => editing.copyInstrument(draft, { id: 'copy', source: 'x', ...reader }),
  startInstrument: ({ draft: { id, title } }, reader) =>
    editing.startInstrument({ id, title, section: { id: 's', title }, item, source: title }, reader),
  createScale: ({ draft }) => editing.createScale(draft.scale.options.map(({ label }) => label)),
  setScale: ({ draft }, reader) =>
    editing.setScale(draft, editing.createScale(draft.scale.options.map(({ label }) => label)), reader),
  rewordInstrument: ({ draft }, reader) => editing.rewordInstrument(draft, { title: 'x' }, reader),
  setMetadata: ({ draft }, reader) =>
    editing.setMetadata(draft, { answeredBy: 'parent', source: draft.source, validated: true }, reader),
  addSection: ({ draft }, reader) => editing.addSection(draft, { id: 'toString', title: 'x', item }, reader),
  rewordSection: (own, reader) => editing.rewordSection(own.draft, part(own), 'x', reader),
  moveSection: (own, reader) => editing.moveSection(own.draft, part(own), 1, reader),
  removeSection: (own, reader) => editing.removeSection(own.draft, part(own), reader),
  addItem: (own, reader) => editing.addItem(own.draft, part(own), item, reader),
  rewordItem: (own, reader) => editing.rewordItem(own.draft, first(own), { text: 'x' }, reader),
  replaceItem: (own, reader) => editing.replaceItem(own.draft, first(own), item, reader),
  moveItem: (own, reader) => editing.moveItem(own.draft, first(own), 1, reader),
  removeItem: (own, reader) => {
    for (const key of HOSTILE_KEYS.filter((each) => !findSection(own.draft, each)))
      if (editing.findInstrumentIssues(editing.addItem(own.draft, part(own), { id: key, text: 'x' })).length > 0)
        throw new Error(`${key} was added and is refused`);
    return editing.removeItem(own.draft, first(own), reader);
  },
};

const form = `survey,,,
,type,name,label::Nederlands (nl)
,begin_group,deur,Aan de deur
,select_one k,a,"Wij groeten, altijd."
,end_group,,
choices,,,
,list_name,name,label
,k,ja,Ja
,k,nee,Nee
`;
const options = { id: 'eigen', title: 'x', source: 'x' };
/** Every function of the entry is tried: one that reads, and one that takes what was read. */
const formUses: Uses<typeof formSheet, string> = {
  parseFormSheets: (text, { language }) =>
    formSheet.parseFormSheets({ survey: text.split('\n').map((line) => line.split(',')) }, { ...options, language }),
  readFormSheets: null,
};

export const checklistEditingTargets = [
  fuzzTarget({
    name: 'readFormSheets: torn and hostile sheets',
    inputs: fc.tuple(fc.oneof(tornText([form]), hostileText), reading),
    attack: async ([text, reader]) => {
      useAccepted(formUses, text, reader);
      const { instrument, remarks } = await formSheet.readFormSheets(text, { ...options, language: reader.language });
      if (instrument) editing.acceptInstrument(instrument);
      else if (remarks.length === 0) throw new Error('nothing was made of it, and nothing is said');
    },
  }),
  fuzzTarget({
    name: 'parseOwnInstrument: mutated instruments of a school’s own, and all that takes them',
    inputs: fc.tuple(mutated(readSamples('own-instrument')), reading),
    attack: ([data, reader]) => {
      useAccepted(uses, editing.parseOwnInstrument(data, reader), reader);
    },
  }),
];
