import * as concept from '@driehoek/sdk/checklist';
import * as files from '@driehoek/sdk/checklist/files';
import * as fhir from '@driehoek/sdk/checklist/fhir';
import * as steps from '@driehoek/sdk/checklist/steps';
import { sameData } from '@driehoek/sdk/shared';
import fc from 'fast-check';
import { readSamples, reading, type Reading, useAccepted, type Uses } from './accepted.js';
import { fuzzTarget } from './fuzz-target.js';
import { HOSTILE_KEYS, hostileText, mutated, tornText } from './mutations.js';

const { handvat } = concept;
const instruments = readSamples('instrument') as concept.Instrument[];
const responses = readSamples('response') as concept.Response[];
const tallies = readSamples('tally') as concept.Tally[];

/** An instrument whose ids and values are keys that every object inherits. */
const inheriting: concept.Instrument = {
  ...handvat,
  id: 'toString',
  scale: {
    kind: 'points',
    options: ['length', 'name', 'constructor'].map((value, points) => ({ value, points, label: value })),
  },
  sections: [
    { id: 'constructor', title: 'x', items: ['constructor', 'toString', 'valueOf'].map((id) => ({ id, text: id })) },
  ],
};

const responseTo = (instrument: concept.Instrument): concept.Response => ({
  id: 'r1',
  instrument: instrument.id,
  instrumentVersion: instrument.version,
  schoolYear: '2026-2027',
  role: 'parent',
  answers: Object.fromEntries(
    concept
      .listItems(instrument)
      .map(({ id }, index) => [id, instrument.scale.options[index % instrument.scale.options.length]!.value]),
  ),
});

const asJson = <T>(data: T): T => JSON.parse(JSON.stringify(data));

/** What goes out as FHIR comes back whole, as far as it is JSON. */
function sameAfter<T>(data: T, made: object, parse: (made: unknown) => T): void {
  const [back, before] = [parse(asJson(made)), asJson(data)];
  if (!sameData(back, before)) throw new Error(`lost in FHIR: ${JSON.stringify(before)} ${JSON.stringify(back)}`);
}

/** Every function that knows FHIR, with an instrument and a response to it. */
const fhirUses: Uses<typeof fhir, { instrument: concept.Instrument; response: concept.Response }> = {
  formatQuestionnaire: ({ instrument }, { language }) => fhir.formatQuestionnaire(instrument, { language }),
  parseQuestionnaire: ({ instrument }, reader) =>
    sameAfter(concept.parseInstrument(instrument), fhir.formatQuestionnaire(instrument, reader), (made) =>
      fhir.parseQuestionnaire(made, reader),
    ),
  formatQuestionnaireResponse: ({ instrument, response }, reader) =>
    fhir.formatQuestionnaireResponse(response, instrument, reader),
  parseQuestionnaireResponse: ({ instrument, response }, reader) =>
    sameAfter(
      concept.parseResponse(response, instrument),
      fhir.formatQuestionnaireResponse(response, instrument, reader),
      (made) => fhir.parseQuestionnaireResponse(made, instrument, reader),
    ),
};

/** Everything that takes an instrument, a response or a tally of it. */
function useInstrument(instrument: concept.Instrument, reader: Reading): void {
  const { language } = reader;
  const items = concept.listItems(instrument);
  const response = responseTo(instrument);
  useAccepted(
    {
      parse: () => concept.parseInstrument(JSON.parse(JSON.stringify(instrument))),
      localize: () => concept.localizeInstrument(instrument),
      describe: () =>
        [...items, ...instrument.sections].map(({ id }) => concept.describeSubject(id, language, instrument)),
      explain: () => {
        const explained = steps.explainInstrument(instrument);
        for (const section of explained.sections) {
          concept.hasExplanation(instrument, section);
          for (const { id } of section.ways ?? []) steps.findWay(explained, id);
        }
        for (const key of HOSTILE_KEYS) {
          steps.findWay(explained, key);
          concept.findSection(explained, key);
          concept.listServedSections({ about: key, sections: [key] }, explained);
        }
      },
      isActor: () => items.map((item) => concept.isActor('parent', item)),
      parseResponse: () => concept.parseResponse(response, instrument),
      parseFormData: () => {
        const posted = new URLSearchParams({ response: JSON.stringify(response), plain: '1' });
        return concept.parseFormData(posted, instrument);
      },
      response: () => useResponse(response, instrument, reader),
      tally: () => useTally(concept.tallyResponses([response], instrument), instrument, reader),
      fhir: () => useAccepted(fhirUses, { instrument, response }, reader),
    },
    instrument,
    reader,
  );
}

function useResponse(response: concept.Response, instrument: concept.Instrument, { language }: Reading): void {
  const items = concept.listItems(instrument);
  const keys = [...items.slice(0, 3).map(({ id }) => id), ...HOSTILE_KEYS];
  concept.findOpenItems(response, items);
  for (const key of keys) {
    concept.answerItem(response, key, 'yes');
    concept.answerItem(response, key);
    concept.remarkOnItem(response, key, 'x');
    concept.planActions(response, key, ['x']);
  }
  concept.setOffice(response, concept.mayChooseOffice(response));
  concept.isBlankResponse(response);
  concept.scoreResponse(response, instrument, { language });
  concept.tallyResponses([response], instrument, { language });
  const counter = new concept.TallyCounter(instrument, { language, byPlace: true });
  counter.add(response);
  concept.summarizePlaces(counter.toPlaces(), instrument, { language });
  if (concept.isFinished(response)) concept.collectWords([response], instrument, { minGroupSize: 1 });
  const words = new concept.WordCollector(instrument);
  words.add(response);
  JSON.stringify(words.toWords({ minGroupSize: 1 }));
}

/** The report on six people who answer the same, and an office. */
function reportOf(instrument: concept.Instrument): concept.Report {
  const people = Array.from({ length: 6 }, () => responseTo(instrument));
  const office = { ...responseTo(instrument), role: 'leadership', office: true } as const;
  return concept.summarizeTally(concept.tallyResponses([...people, office], instrument), instrument);
}

function useReport(report: concept.Report, instrument: concept.Instrument, language: string): void {
  concept.adviseOnReport(report, instrument, { language });
  concept.compareReports({ ...report, schoolYear: '1950-1951' }, { ...report, schoolYear: '2026-2027' }, { language });
  const sides = Object.values(report.groups).map((group) => ({ role: 'parent' as const, report: group }));
  concept.findPerceptionGaps(sides, instrument);
  concept.compareWithReference(report, instrument);
  const tables = files.listReportTables(report, instrument, { language });
  files.formatTablesCsv(tables, language);
  files.formatReportSvg(report, instrument, { language });
}

function useTally(tally: concept.Tally, instrument: concept.Instrument, { language }: Reading): void {
  concept.mergeTallies(tally, tally, { language });
  for (const minGroupSize of [1, 5]) {
    const report = concept.summarizeTally(tally, instrument, { language, minGroupSize });
    useReport(report, instrument, language);
    const places = [{ school: 'constructor', group: '6', tally }, { school: 'constructor', tally }, { tally }];
    const shown = concept.summarizePlaces(places, instrument, { language, minGroupSize });
    JSON.stringify([report, shown]);
  }
}

const csvRow = (answers: string) => `2026-2027;ouder;${answers}`;
const csv = `\uFEFFschooljaar;rol;${concept
  .listItems(handvat)
  .map(({ id }) => id)
  .join(';')};opmerking home.1\r\n${csvRow('ja;nee;"een beetje";;n.v.t.')}\r\n${csvRow('2;1;0;weet ik niet')}\r\n`;
const ndjson = responses.map((response) => `${JSON.stringify(response)}\n`).join('');

async function readAll(source: string, format: 'csv' | 'ndjson', instrument: concept.Instrument, reader: Reading) {
  const options = { format, instrument, language: reader.language } as const;
  const columns = await concept.readColumns(source, options);
  if (columns.some(({ samples }) => samples.length > 3)) throw new Error('more samples than anybody reads');
  for await (const { response, issues = [] } of concept.readResponses(source, options)) {
    if (response) useResponse(response, instrument, reader);
    const longest = issues.reduce((sum, { message, path }) => sum + message.length + path.length, 0);
    if (longest > 100_000) throw new Error('a message that is larger than anybody can read');
  }
}

export const checklistTargets = [
  fuzzTarget({
    name: 'parseInstrument: mutated instruments, and all that takes them',
    inputs: fc.tuple(mutated([...instruments, handvat, inheriting]), reading),
    attack: ([data, reader]) => {
      useInstrument(concept.parseInstrument(data, reader), reader);
    },
  }),
  fuzzTarget({
    name: 'parseResponse: mutated responses, and all that takes them',
    inputs: fc.tuple(mutated([...responses, responseTo(handvat), responseTo(inheriting)]), reading),
    attack: ([data, reader]) => {
      const response = concept.parseResponse(data, undefined, reader);
      const instrument = [handvat, inheriting, ...instruments].find(({ id }) => id === response.instrument);
      if (!instrument) return;
      const accepted = concept.parseResponse(data, instrument, reader);
      useResponse(accepted, instrument, reader);
      useAccepted(fhirUses, { instrument, response: accepted }, reader);
    },
  }),
  fuzzTarget({
    name: 'parseQuestionnaire: mutated questionnaires, and the instruments that they are',
    inputs: fc.tuple(mutated([...instruments, inheriting].map((each) => fhir.formatQuestionnaire(each))), reading),
    attack: ([data, reader]) => {
      useInstrument(fhir.parseQuestionnaire(data, reader), reader);
    },
  }),
  fuzzTarget({
    name: 'parseQuestionnaireResponse: mutated resources, and the responses that they are',
    inputs: fc.tuple(
      mutated([handvat, inheriting].map((each) => fhir.formatQuestionnaireResponse(responseTo(each), each))),
      reading,
      fc.constantFrom(handvat, inheriting),
    ),
    attack: ([data, reader, instrument]) => {
      useResponse(fhir.parseQuestionnaireResponse(data, instrument, reader), instrument, reader);
    },
  }),
  fuzzTarget({
    name: 'parseTally: mutated tallies, and all that takes them',
    inputs: fc.tuple(
      mutated([
        ...tallies,
        concept.tallyResponses([responseTo(handvat)], handvat),
        concept.tallyResponses([responseTo(inheriting)], inheriting),
      ]),
      reading,
    ),
    attack: ([data, reader]) => {
      const tally = concept.parseTally(data, undefined, reader);
      const instrument = [handvat, inheriting, ...instruments].find(({ id }) => id === tally.instrument);
      if (instrument) useTally(concept.parseTally(data, instrument, reader), instrument, reader);
    },
  }),
  fuzzTarget({
    name: 'parseReport: mutated reports, and all that takes them',
    inputs: fc.tuple(mutated([...readSamples('report'), reportOf(handvat), reportOf(inheriting)]), reading),
    attack: ([data, reader]) => {
      const report = concept.parseReport(data, undefined, reader);
      const instrument = [handvat, inheriting, ...instruments].find(({ id }) => id === report.instrument);
      if (instrument) useReport(concept.parseReport(data, instrument, reader), instrument, reader.language);
    },
  }),
  fuzzTarget({
    name: 'parseActionPoint: mutated points, and their table',
    inputs: fc.tuple(mutated(readSamples('action-point')), reading),
    attack: ([data, { language }]) => {
      concept.formatActionPointsCsv([concept.parseActionPoint(data)], language, handvat);
    },
  }),
  fuzzTarget({
    name: 'readResponses: torn CSV files',
    inputs: fc.tuple(tornText([csv], ['"', ';', '\n', '\r', 'sep=;\n', '""', 'rol', 'home.1', '\t', ',']), reading),
    attack: ([source, reader]) => readAll(source, 'csv', handvat, reader),
  }),
  fuzzTarget({
    name: 'readResponses: torn NDJSON files',
    inputs: fc.tuple(
      fc.oneof(
        tornText([ndjson], ['{', '}', '[', '"', '\n', '"__proto__":{}', '\\u0000']),
        mutated(responses).map((data) => `${JSON.stringify(data)}\n`),
        fc.array(hostileText).map((lines) => lines.join('\n')),
      ),
      reading,
    ),
    attack: ([source, reader]) =>
      readAll(source, 'ndjson', instruments.find(({ id }) => id === responses[0]!.instrument) ?? handvat, reader),
  }),
];
