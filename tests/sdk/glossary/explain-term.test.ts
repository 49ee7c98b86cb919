import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { explainTerm, glossary, glossaryTexts } from '@driehoek/sdk/glossary';
import { ownTerm } from './found.js';
import { loadLanguage } from '@driehoek/sdk/i18n';

await loadLanguage('en');

const termOf = (asked: string, language = 'nl') => explainTerm(asked, { language })?.term;

describe('explaining a term', () => {
  it('gives all there is to say', () => {
    assert.deepEqual(explainTerm('tlv', { language: 'en' }), {
      term: 'tlv',
      expansion: 'toelaatbaarheidsverklaring',
      text: 'A statement needed to go to a special (primary) school or practical-training school. The school applies for it at the regional partnership.',
      language: 'en',
      checked: 'verified',
      seeAlso: ['swv', 'so', 'sbo', 'pro'],
    });
  });

  it('leaves out an expansion that is not there', () => {
    assert.deepEqual(explainTerm('mentor'), {
      term: 'mentor',
      text: 'De leraar die een klas begeleidt en uw eerste aanspreekpunt is op de middelbare school.',
      language: 'nl',
      checked: 'unverified',
      seeAlso: [],
    });
  });

  it('looks up however it is written', () => {
    const asked = {
      opp: [' OPP ', 'opp’s', 'o.p.p.', 'Ontwikkelingsperspectieven', 'opp-gesprek', '«opp»', 'opp,'],
      "ib'er": ['IB’ers', 'ib-er', 'interne begeleider', 'kwaliteitscoordinator'],
      mentor: ['Mentorgesprek', 'mentoren'],
      'vmbo b/k/t': ['VMBO B/K/T', 'vmbo-t', 'vmbo'],
      'schoolmaatschappelijk werk': ['schoolmaatschappelijk werk(er) (smw)', 'smw', 'SMW’er'],
    };
    for (const [term, ways] of Object.entries(asked)) for (const way of ways) assert.equal(termOf(way), term, way);
  });

  it('finds every term by its name, its whole expansion and its aliases', () => {
    for (const { term, expansion = term, aliases } of glossary) {
      for (const name of [term, expansion, ...aliases]) assert.equal(termOf(name, 'en'), term, name);
    }
  });

  it('explains what was asked for, whatever the word means elsewhere', () => {
    assert.equal(termOf('so', 'en'), 'so');
    assert.equal(termOf('MR', 'en'), 'mr');
  });

  it('says nothing about what the glossary does not have', () => {
    for (const asked of ['', ' ', 'iets', 'kort', 'opp en tlv', 'het opp', 'het mentorgesprek', '…']) {
      assert.equal(termOf(asked), undefined, asked);
    }
  });

  it('gives English to who reads neither, and Dutch in the Netherlands', () => {
    assert.equal(explainTerm('havo', { language: 'tr' })?.language, 'en');
    assert.equal(explainTerm('havo', { language: 'fy-NL' })?.language, 'nl');
    assert.equal(explainTerm('havo', { language: 'en-GB' })?.text, explainTerm('havo', { language: 'en' })?.text);
  });

  it('lets a page explain in another language, or in its own words', () => {
    const texts = {
      tr: { 'glossary.explanation.havo': 'Beş yıllık okul.' },
      nl: { 'glossary.explanation.vwo': 'Zes jaar.' },
    };
    const havo = explainTerm('HAVO', { language: 'tr', texts });
    assert.deepEqual([havo?.text, havo?.language], ['Beş yıllık okul.', 'tr']);
    assert.equal(explainTerm('vwo', { texts })?.text, 'Zes jaar.');
  });

  it('explains a list of one’s own', () => {
    const terms = [ownTerm('MT', { expansion: 'managementteam', checked: 'partly' })];
    assert.equal(explainTerm('mt', { terms })?.text, 'Wat MT is.');
    assert.equal(explainTerm('Managementteams', { terms, language: 'en' })?.text, 'What MT is.');
    assert.equal(explainTerm('opp', { terms }), undefined);
  });

  it('says in words whether an explanation was looked up', () => {
    assert.equal(glossaryTexts('nl')('glossary.checked.verified'), 'nagekeken');
    assert.equal(glossaryTexts('nl')('glossary.checked.partly'), 'deels nagekeken');
    assert.equal(glossaryTexts('en')('glossary.checked.unverified'), 'not checked yet');
  });
});
