import assert from 'node:assert/strict';
import { test } from 'node:test';
import { schoolJsonLd } from '@driehoek/sdk/information-card';
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
