import { handvat, type ReadOptions, type ReadRecord, type Response, readResponses } from '@driehoek/sdk/checklist';
import { assert } from '@open-wc/testing';

const response: Response = {
  id: 'a',
  schemaVersion: 1,
  instrument: handvat.id,
  instrumentVersion: handvat.version,
  schoolYear: '2026-2027',
  role: 'class-teacher',
  answers: { 'home.1': 'yes', 'home.2': 'partly' },
  remarks: { 'home.1': 'Eén keer “gelukt”; €\r\ntwee keer niet.' },
};

async function readFile(parts: BlobPart[], format: ReadOptions['format']): Promise<ReadRecord[]> {
  const records: ReadRecord[] = [];
  const source = new File(parts, 'answers').stream();
  for await (const record of readResponses(source, { format, instrument: handvat })) records.push(record);
  return records;
}

describe('readResponses in a browser', () => {
  it('reads a file of NDJSON', async () => {
    const records = await readFile([JSON.stringify(response), '\r\n', '{'], 'ndjson');
    assert.deepEqual(records[0], { line: 1, response });
    assert.equal(records[1]?.line, 2);
    assert.equal(records[1] && 'text' in records[1] && records[1].text, '{');
  });

  it('reads a table in UTF-8 with a mark', async () => {
    const header = '\uFEFFNummer;Schooljaar;Rol;home.1;home.2;Opmerking home.1\r\n';
    const row = 'a;2026-2027;Klassenleraar;Ja;Beetje;"Eén keer “gelukt”; €\r\ntwee keer niet."\r\n';
    assert.deepEqual(await readFile([header, row], 'csv'), [{ line: 2, response }]);
  });

  it('reads a table in Windows-1252', async () => {
    const text = 'Schooljaar;Rol;home.1;Opmerking home.1\r\n2026-2027;Ouder;Ja;Caf\xe9: \x80 2\r\n';
    const bytes = Uint8Array.from(text, (character) => character.charCodeAt(0));
    const [record] = await readFile([bytes], 'csv');
    assert.deepEqual(record && record.response && record.response.remarks, { 'home.1': 'Café: € 2' });
  });

  it('lets go of the file when one stops early', async () => {
    const stream = new File([`${JSON.stringify(response)}\n`.repeat(1000)], 'answers').stream();
    for await (const { line } of readResponses(stream, { format: 'ndjson', instrument: handvat }))
      if (line === 3) break;
    assert.equal(stream.locked, false);
  });
});
