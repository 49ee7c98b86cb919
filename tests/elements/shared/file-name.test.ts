import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { formatFileName } from '../../../packages/elements/src/shared/file-name.js';

describe('the name of a file that is downloaded', () => {
  it('has the letters and digits of its title, in any script', () => {
    const names: readonly (readonly [string, string])[] = [
      ['Groep 6 · Het Kompas', 'Groep-6-Het-Kompas.ics'],
      ['startgesprek, met uw kind', 'startgesprek-met-uw-kind.ics'],
      ['Où est l’école?', 'Où-est-l-école.ics'],
      ['لقاء الآباء', 'لقاء-الآباء.ics'],
      ['अभिभावक बैठक', 'अभिभावक-बैठक.ics'],
    ];
    for (const [title, name] of names) expect(formatFileName(title, 'ics')).to.equal(name);
  });

  it('counts a letter and its mark as one', () => {
    expect(formatFileName('e\u0301'.repeat(80), 'ics')).to.equal(`${'é'.repeat(60)}.ics`);
  });

  it('is cut to 60 characters, not after a hyphen', () => {
    expect(formatFileName('a'.repeat(5000), 'csv')).to.equal(`${'a'.repeat(60)}.csv`);
    expect(formatFileName(`${'a'.repeat(59)} bcd`, 'csv')).to.equal(`${'a'.repeat(59)}.csv`);
    expect(formatFileName('𐐷'.repeat(80), 'csv')).to.equal(`${'𐐷'.repeat(60)}.csv`);
  });

  it('never leads to another folder, nor shows another extension than it has', () => {
    expect(formatFileName('../../etc/passwd', 'ics')).to.equal('etc-passwd.ics');
    expect(formatFileName('C:\\Windows\\nul', 'ics')).to.equal('C-Windows-nul.ics');
    expect(formatFileName('kalender.exe', 'ics')).to.equal('kalender-exe.ics');
    // A right-to-left override, which would show `fdp.ics` as `sci.pdf`.
    expect(formatFileName('jaar\u202efdp', 'ics')).to.equal('jaarfdp.ics');
  });

  it('is usable where the title is no name at all', () => {
    for (const title of ['', ' ', '...', '\0\n\t', '🎉👨‍👩‍👧', '\ud800', '\u0301', '\u3164', '\ufe0f'])
      expect(formatFileName(title, 'ics'), JSON.stringify(title)).to.equal('driehoek.ics');
    for (const title of ['con', 'NUL', 'Com1', 'LPT9', 'com¹', 'aux.', ' prn '])
      expect(formatFileName(title, 'ics')).to.match(/^driehoek-\w+[¹]?\.ics$/);
    expect(formatFileName('concert', 'ics')).to.equal('concert.ics');
  });

  it('is, for every title, short and safe on each system', () => {
    const unit = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('con', 'nul', '.', '/', '\\', ':', ' ', '\u202e', '\u0301', '👨‍👩‍👧', '\u0007', 'é', '\ud83d'),
    );
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 80 }), (parts) => {
        const name = formatFileName(parts.join(''), 'ics');
        expect(name.endsWith('.ics')).to.equal(true);
        const stem = name.slice(0, -4);
        expect([...stem].length).to.be.within(1, 69);
        expect(new TextEncoder().encode(name).length).to.be.at.most(255);
        expect(stem).to.match(/^[\p{L}\p{N}][\p{L}\p{N}\p{M}-]*$/u);
        expect(stem).not.to.match(/[\p{C}\p{Z}\p{Default_Ignorable_Code_Point}\p{Bidi_Control}]|-$|--/u);
        expect(stem).not.to.match(/^(con|prn|aux|nul|com\d|lpt\d)$/i);
        // It is its own name: nothing is left to tidy up.
        expect(formatFileName(stem, 'ics')).to.equal(stem === 'driehoek' ? 'driehoek.ics' : name);
      }),
      { numRuns: 500, seed: 11 },
    );
  });
});
