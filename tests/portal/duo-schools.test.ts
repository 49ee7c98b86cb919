import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import {
  cleanText,
  cleanWebsite,
  findSchools,
  formatPhone,
  formatTown,
  readDuoSchools,
} from '../../packages/portal/src/card/duo-schools.js';

const schools = await readDuoSchools(readFileSync('tests/fixtures/duo-secondary-schools.sample.csv'));
const find = (code: string) => schools.find((school) => school.code === code);

describe('the schools of DUO', () => {
  it('reads every row of the file', () => {
    assert.equal(schools.length, 24);
  });

  it('gives the public fields of a school as people write them', () => {
    assert.deepEqual(find('14QT00'), {
      code: '14QT00',
      name: 'Marnix Gymnasium',
      town: 'Rotterdam',
      address: 'Essenburgsingel 58, 3022 EA Rotterdam',
      phone: '010 – 244 50 44',
      website: 'www.marnixgymnasium.nl',
    });
  });

  it('reads a file of primary schools, of commas and UTF-8 too, whichever way it numbers locations', async () => {
    const read = (text: string) => readDuoSchools(new TextEncoder().encode(text));
    const expected = [
      {
        code: '00AB00',
        name: 'Basisschool Dé Boom',
        town: 'Den Haag',
        address: 'Laan 1, 2500 AA Den Haag',
        phone: '070 – 123 45 67',
      },
    ];
    const head = ['VESTIGINGSNAAM', 'STRAATNAAM', 'HUISNUMMER-TOEVOEGING', 'POSTCODE', 'PLAATSNAAM', 'TELEFOONNUMMER'];
    const row = ['Basisschool Dé Boom', 'Laan', '1', '2500 AA', 'DEN HAAG', '0701234567'];
    const commas = [['VESTIGINGSCODE', ...head].join(), ['00AB00', ...row].join()].join('\n');
    assert.deepEqual(await read(`\ufeff${commas}`), expected);
    const numbers = [['BRIN NUMMER', 'VESTIGINGSNUMMER', ...head].join(';'), ['00AB', '00', ...row].join(';')].join(
      '\r\n',
    );
    assert.deepEqual(await read(numbers), expected);
  });

  it('reads Windows-1252', () => {
    assert.match(find('20FR08')!.name, /loc\. Bahûrim$/);
  });

  it('leaves out a field that holds one space', () => {
    const school = find('18BR01')!;
    assert.equal('phone' in school, false);
    assert.equal('website' in school, false);
  });

  it('takes no phone number for a website', () => {
    const school = find('19IW02')!;
    assert.equal(school.phone, '0528 – 26 61 92');
    assert.equal('website' in school, false);
  });

  it('writes a web address in capitals small', () => {
    assert.equal(find('20FR12')!.website, 'www.cdfmavo.nl');
  });

  it('keeps double spaces and backticks out of names', () => {
    assert.equal(find('16OX02')!.name, '2College voor Lyceum Havo Mavo Vbo, Cobbenhagenlyceum');
    assert.match(find('16VK03')!.name, /d’Oultremont College$/);
  });

  it('lets nobody who works at a school come along', () => {
    for (const school of schools) {
      const extra = Object.keys(school).filter(
        (key) => !['code', 'name', 'town', 'address', 'phone', 'website'].includes(key),
      );
      assert.deepEqual(extra, []);
    }
  });
});

describe('cleaning one field', () => {
  it('writes towns as people do', () => {
    assert.equal(formatTown("'S-HERTOGENBOSCH"), '’s-Hertogenbosch');
    assert.equal(formatTown('SINT-MICHIELSGESTEL'), 'Sint-Michielsgestel');
    assert.equal(formatTown('CAPELLE AAN DEN IJSSEL'), 'Capelle aan den IJssel');
    assert.equal(formatTown('DEN HAAG'), 'Den Haag');
    assert.equal(formatTown("'T HARDE"), '’t Harde');
  });

  it('groups phone numbers by their area code', () => {
    assert.equal(formatPhone('0102445044'), '010 – 244 50 44');
    assert.equal(formatPhone('0592340973'), '0592 – 34 09 73');
    assert.equal(formatPhone('0880009630'), '088 – 000 96 30');
    assert.equal(formatPhone('0625501619'), '06 – 25 50 16 19');
    assert.equal(formatPhone('0181413789'), '0181 – 41 37 89');
  });

  it('leaves a number that is not Dutch as it is', () => {
    assert.equal(formatPhone('+32 2 123 45 67'), '+32 2 123 45 67');
    assert.equal(formatPhone(''), '');
  });

  it('keeps the path of a web address, and what is not secure visible', () => {
    assert.equal(
      cleanWebsite('https://www.esdalcollege.nl/vakcollege-emmen/'),
      'www.esdalcollege.nl/vakcollege-emmen/',
    );
    assert.equal(cleanWebsite('HTTP://WWW.Example.NL/Home'), 'http://www.example.nl/Home');
    assert.equal(cleanWebsite('https://zuidermavo.cvo-portus.nl/'), 'zuidermavo.cvo-portus.nl');
  });

  it('gives nothing for what is no web address', () => {
    for (const value of ['', ' ', '0528266189', 'javascript:alert(1)', 'geen']) assert.equal(cleanWebsite(value), '');
  });

  it('takes blanks away', () => {
    assert.equal(cleanText('  a \t b\n'), 'a b');
  });
});

describe('searching a school', () => {
  it('finds every word, wherever it stands', () => {
    assert.deepEqual(
      findSchools(schools, 'rotterdam marnix').map(({ code }) => code),
      ['14QT00'],
    );
  });

  it('does not mind accents, capitals and apostrophes', () => {
    assert.deepEqual(
      findSchools(schools, 'BAHURIM').map(({ code }) => code),
      ['20FR08'],
    );
    assert.deepEqual(
      findSchools(schools, 's-gravenhage').map(({ code }) => code),
      ['02GJ00'],
    );
  });

  it('gives all schools for an empty query and none for a word that is nowhere', () => {
    assert.equal(findSchools(schools, ' ').length, 24);
    assert.deepEqual(findSchools(schools, 'nergenshuizen'), []);
  });
});
