import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatSchoolJsonLd, schoolJsonLd } from '@driehoek/sdk/information-card';
import { hetKompas } from './het-kompas.js';

test('tells search engines about the school and nobody in it', () => {
  assert.deepEqual(schoolJsonLd(hetKompas), {
    '@context': 'https://schema.org',
    '@type': 'School',
    name: 'Het Kompas',
    address: 'Windroos 12, 3011 AB Rotterdam',
    telephone: '010 – 555 01 23',
    url: 'https://www.hetkompas.example',
    logo: 'https://hetkompas.example/logo.svg',
  });
});

test('leaves out what is not there or not safe', () => {
  const school = { name: 'Het Kompas', website: 'javascript:alert(1)', logo: 'data:image/svg+xml,x', phone: '' };
  assert.deepEqual(schoolJsonLd({ ...hetKompas, school }), {
    '@context': 'https://schema.org',
    '@type': 'School',
    name: 'Het Kompas',
  });
});

test('is worded so that no text in it ends the script element that it stands in', () => {
  const school = { name: '</script><!--<script>&\u2028\u2029', address: ']]>' };
  const text = formatSchoolJsonLd({ ...hetKompas, school });
  assert.equal(
    text,
    String.raw`{"@context":"https://schema.org","@type":"School","name":"\u003c/script\u003e\u003c!--\u003cscript\u003e\u0026\u2028\u2029","address":"]]\u003e"}`,
  );
  assert.deepEqual(JSON.parse(text), schoolJsonLd({ ...hetKompas, school }));
});
