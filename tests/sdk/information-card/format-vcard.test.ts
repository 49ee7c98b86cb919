import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import { formatVCard, type InformationCard, qrPayload } from '@driehoek/sdk/information-card';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { hetKompas } from './het-kompas.js';
import { loadLanguage } from '@driehoek/sdk/i18n';

await loadLanguage('en');

/** An independent reader: RFC 2426 by hand. A property may occur more than once. */
function readVCard(file: string): { [name: string]: string[] } {
  const found: { [name: string]: string[] } = {};
  assert.ok(file.endsWith('\r\n'), 'ends with a line break');
  for (const line of file.slice(0, -2).replaceAll('\r\n ', '').split('\r\n')) {
    const colon = line.indexOf(':');
    const name = line.slice(0, colon).split(';')[0]!;
    (found[name] ??= []).push(line.slice(colon + 1));
  }
  return found;
}

/** Splits at bare semicolons and takes the escapes away, character by character. */
function readParts(value: string): string[] {
  const parts: string[] = [];
  let part = '';
  for (let index = 0; index < value.length; index++) {
    const character = value.charAt(index);
    if (character === ';') {
      parts.push(part);
      part = '';
    } else if (character === '\\') part += value.charAt(++index) === 'n' ? '\n' : value.charAt(index);
    else part += character;
  }
  return [...parts, part];
}

/** What must come back: line breaks as one character, control characters as a space. */
const plain = (text: string) =>
  [...text.replaceAll('\r\n', '\n')]
    .map((character) => {
      if ('\n\r\u0085\u2028\u2029'.includes(character)) return '\n';
      const code = character.codePointAt(0)!;
      return code < 32 || (code >= 127 && code < 160) ? ' ' : character;
    })
    .join('');

const esra = hetKompas.teachers[0]!;
const untidy = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('\\', ';', ',', ':', '\r\n', '\n', '\\n', '"', '👩‍🏫', 'é', 'ü', '漢字'),
    ),
  )
  .map((parts) => parts.join(''))
  .filter((text) => text.trim() !== '');

test('gives the class as one contact', () => {
  const vcard = readVCard(formatVCard(hetKompas));
  assert.deepEqual(vcard['VERSION'], ['3.0']);
  assert.deepEqual(vcard['FN'], ['Groep 6 · Het Kompas']);
  assert.deepEqual(vcard['N'], [';Groep 6 · Het Kompas;;;']);
  assert.deepEqual(vcard['ORG'], ['Het Kompas;Groep 6']);
  assert.deepEqual(vcard['TEL'], ['0105550123']);
  assert.deepEqual(vcard['EMAIL'], ['esra@hetkompas.example', 'info@hetkompas.example']);
  assert.deepEqual(vcard['ADR'], [';;Windroos 12\\, 3011 AB Rotterdam;;;;']);
  assert.deepEqual(vcard['URL'], ['https://www.hetkompas.example']);
  assert.deepEqual(readParts(vcard['NOTE']![0]!), [
    [
      '2026–2027',
      'Juf Esra: ma di wo',
      'Bellen: 010 – 555 01 23, ma–vr 15.15–16.00',
      'Mailen: esra@hetkompas.example, antwoord binnen 2 werkdagen',
      'Meester Bram: do vr',
      'Ziek of te laat: vóór 8.30 bellen, 010 – 555 01 23',
    ].join('\n'),
  ]);
});

test('gives one teacher as a contact, in the language of the reader', () => {
  const vcard = readVCard(
    formatVCard(hetKompas, { ...esra, role: { nl: 'mentor', en: 'form tutor' } }, { language: 'en' }),
  );
  assert.deepEqual(vcard['FN'], ['Juf Esra']);
  assert.deepEqual(vcard['TITLE'], ['form tutor']);
  assert.deepEqual(vcard['ORG'], ['Het Kompas;Year 6']);
  assert.match(vcard['NOTE']![0]!, /Mail: esra@hetkompas\.example\\, answer within 2 working days/);
  assert.doesNotMatch(vcard['NOTE']![0]!, /Bram/);
});

test('keeps what is no number, mail or web address out of the fields for these', () => {
  const contacts = [
    { channel: 'phone', value: 'via de conciërge' } as const,
    { channel: 'email', value: 'a@b.nl\r\nTEL:0900' } as const,
  ];
  const school = { name: 'Het Kompas', website: 'javascript:alert(1)' };
  const vcard = readVCard(formatVCard({ ...hetKompas, school, teachers: [{ ...esra, contacts }] }));
  assert.equal(vcard['TEL'], undefined);
  assert.equal(vcard['EMAIL'], undefined);
  assert.equal(vcard['URL'], undefined);
  assert.match(vcard['NOTE']![0]!, /via de conciërge/);
});

test('brings every text back through an independent reader', () => {
  fc.assert(
    fc.property(untidy, untidy, untidy, (name, school, role) => {
      const card: InformationCard = { ...hetKompas, group: '', school: { name: school } };
      const vcard = readVCard(formatVCard(card, { name, role, days: [], contacts: [] }));
      assert.deepEqual(readParts(vcard['FN']![0]!), [plain(name)]);
      assert.deepEqual(readParts(vcard['N']![0]!), ['', plain(name), '', '', '']);
      assert.deepEqual(readParts(vcard['ORG']![0]!), [plain(school)]);
      assert.deepEqual(readParts(vcard['TITLE']![0]!), [plain(role)]);
      assert.deepEqual(Object.keys(vcard).sort(), ['BEGIN', 'END', 'FN', 'N', 'NOTE', 'ORG', 'TITLE', 'VERSION']);
    }),
  );
});

test('breaks lines after at most 75 octets and never inside a character', () => {
  fc.assert(
    fc.property(untidy, fc.integer({ min: 1, max: 40 }), (text, times) => {
      for (const line of formatVCard({ ...hetKompas, group: text.repeat(times) }).split('\r\n')) {
        assert.ok(Buffer.byteLength(line) <= 75, `${Buffer.byteLength(line)} octets`);
        assert.doesNotMatch(line, /\p{Surrogate}/u, 'half a character');
      }
    }),
  );
});

test('puts a short link into the QR code where there is one', () => {
  assert.equal(qrPayload({ ...hetKompas, link: 'https://kmps.example/6' }), 'https://kmps.example/6');
  assert.equal(qrPayload(hetKompas), 'https://www.hetkompas.example');
  assert.equal(qrPayload({ ...hetKompas, link: 'javascript:alert(1)' }), 'https://www.hetkompas.example');
});

test('puts a small contact into the QR code where there is no link', () => {
  const payload = qrPayload({ ...hetKompas, school: { name: 'Het Kompas', website: '0592340973' } });
  const vcard = readVCard(payload);
  assert.deepEqual(Object.keys(vcard), ['BEGIN', 'VERSION', 'N', 'FN', 'TEL', 'EMAIL', 'END']);
  assert.ok(payload.length < 200);
});

const python = ['python3', '/usr/bin/python3'].find((name) => spawnSync(name, ['-c', 'import vobject']).status === 0);
const READ_WITH_VOBJECT = `
import json, sys, vobject
sys.stdin.reconfigure(encoding='utf-8', newline='')
card = vobject.readOne(sys.stdin.read())
print(json.dumps({
  'fn': card.fn.value, 'given': card.n.value.given, 'org': card.org.value, 'note': card.note.value,
  'tel': [tel.value for tel in card.tel_list], 'email': [email.value for email in card.email_list],
  'url': card.url.value, 'street': card.adr.value.street,
}))`;

test('is read by python-vobject', { skip: python ? false : 'python3 with vobject is not installed' }, () => {
  const note = 'Regel een;\nregel twee, met \\ en: 👩‍🏫 '.repeat(4).trim();
  const file = formatVCard({ ...hetKompas, absence: { text: note } });
  const { status, stdout, stderr } = spawnSync(python!, ['-c', READ_WITH_VOBJECT], { input: file, encoding: 'utf8' });
  assert.equal(status, 0, stderr);
  const found = JSON.parse(stdout);
  assert.ok(found.note.includes(`Ziek of te laat: ${note}`), found.note);
  delete found.note;
  assert.deepEqual(found, {
    fn: 'Groep 6 · Het Kompas',
    given: 'Groep 6 · Het Kompas',
    org: ['Het Kompas', 'Groep 6'],
    tel: ['0105550123'],
    email: ['esra@hetkompas.example', 'info@hetkompas.example'],
    url: 'https://www.hetkompas.example',
    street: 'Windroos 12, 3011 AB Rotterdam',
  });
});

test('is read by ical.js', () => {
  // Without a semicolon: RFC 2426 has it escaped, and this reader leaves the escape where it is.
  const note = 'Regel een\nregel twee, met \\ en: 👩‍🏫 '.repeat(4).trim();
  const card = new ICAL.Component(ICAL.parse(formatVCard({ ...hetKompas, absence: { text: note } })));
  const all = (name: string) => card.getAllProperties(name).map((property) => property.getFirstValue());
  assert.deepEqual(all('version'), ['3.0']);
  assert.deepEqual(all('fn'), ['Groep 6 · Het Kompas']);
  assert.deepEqual(all('tel'), ['0105550123']);
  assert.deepEqual(all('email'), ['esra@hetkompas.example', 'info@hetkompas.example']);
  assert.deepEqual(all('url'), ['https://www.hetkompas.example']);
  assert.ok(String(all('note')[0]).includes(`Ziek of te laat: ${note}`));
});
