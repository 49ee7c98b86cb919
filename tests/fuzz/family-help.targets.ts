import * as concept from '@driehoek/sdk/family-help';
import fc from 'fast-check';
import { readSamples, reading, useAccepted, type Uses } from './accepted.js';
import { fuzzTarget } from './fuzz-target.js';
import { mutated } from './mutations.js';

const first = ({ entries }: concept.FamilyHelp) => entries[0]?.id ?? 'constructor';

const uses: Uses<typeof concept, concept.FamilyHelp> = {
  parseFamilyHelp: (help) => concept.parseFamilyHelp(JSON.parse(JSON.stringify(help))),
  checkHelpEntry: (help, { today }) => concept.checkHelpEntry(help, first(help), today),
  removeHelpEntry: (help) => concept.removeHelpEntry(help, first(help)),
  setHelpEntry: (help) => concept.nationalHelp.entries.map((entry) => concept.setHelpEntry(help, entry)),
  listHelp: (help, { language }) => [
    concept.listHelp(help),
    concept.listHelp(help, { language }),
    ...concept.HELP_KINDS.map((kind) => concept.listHelp(help, { kind, language })),
  ],
  listHelpKinds: (help) => concept.listHelpKinds(help),
  listHelpLanguages: (help) => concept.listHelpLanguages(help),
  localizeHelp: ({ entries }) => concept.localizeHelp(entries),
  isCheckOld: (help, { today }) => help.entries.map((entry) => concept.isCheckOld(entry, today)),
  reviewFamilyHelp: (help, { today, language }) => concept.reviewFamilyHelp(help, today, { language }),
  familyHelpTexts: null,
};

export const familyHelpTargets = [
  fuzzTarget({
    name: 'parseFamilyHelp: mutated lists, and all that takes them',
    inputs: fc.tuple(mutated(readSamples('family-help')), reading),
    attack: ([data, reader]) => {
      useAccepted(uses, concept.parseFamilyHelp(data, reader), reader);
    },
  }),
];
