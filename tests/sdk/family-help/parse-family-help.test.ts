import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type HelpEntry, nationalHelp, parseFamilyHelp } from '@driehoek/sdk/family-help';
import { InvalidDataError } from '@driehoek/sdk/shared';
import fc from 'fast-check';
import { helpEntry, helpOf } from './small-help.js';

function issuesOf(entry: Partial<HelpEntry>) {
  try {
    parseFamilyHelp(helpOf(helpEntry('a'), helpEntry('b', entry)));
  } catch (error) {
    assert.ok(error instanceof InvalidDataError);
    return error.issues.map(({ path, code }) => `${path} ${code}`);
  }
  return [];
}

describe('parseFamilyHelp', () => {
  it('accepts our own start list, in which nobody has checked anything yet', () => {
    assert.deepEqual(parseFamilyHelp(structuredClone(nationalHelp)), { ...nationalHelp, schemaVersion: 1 });
    assert.ok(nationalHelp.entries.every(({ checkedOn, phone }) => checkedOn === undefined && phone === undefined));
    assert.ok(nationalHelp.entries.every(({ source }) => source !== undefined));
  });

  it('refuses a web address that is not safe to open, with its path and the reason', () => {
    assert.deepEqual(issuesOf({ website: 'javascript:alert(1)' }), ['entries[1].website website']);
    assert.deepEqual(issuesOf({ website: 'leeshuis' }), ['entries[1].website website']);
    assert.throws(() => parseFamilyHelp(helpOf(helpEntry('a', { website: 'file:///etc' }))), /veilig kunnen openen/);
  });

  it('refuses what is no phone number and no mail address', () => {
    assert.deepEqual(issuesOf({ phone: 'bel ons' }), ['entries[1].phone phone']);
    assert.deepEqual(issuesOf({ email: 'a@b.nl?bcc=c@d.nl' }), ['entries[1].email email']);
    assert.deepEqual(issuesOf({ phone: '0800 - 000 00', email: 'hallo@hulp.example' }), []);
  });

  it('refuses an entry that nobody can reach, and takes one where somebody can only walk in', () => {
    const { website: _website, ...unreachable } = helpEntry('b');
    assert.throws(() => parseFamilyHelp(helpOf(unreachable)), /Hoe komt iemand hier/);
    assert.deepEqual(parseFamilyHelp(helpOf({ ...unreachable, place: 'Plein 3' })).entries.length, 1);
  });

  it('refuses an entry without a name or without what it does, and an id that occurs twice', () => {
    assert.deepEqual(issuesOf({ title: ' ', what: { nl: '' } }), ['entries[1].title blank', 'entries[1].what blank']);
    assert.deepEqual(issuesOf({ id: 'a' }), ['entries[1].id duplicate-id']);
  });

  it('refuses more than 300 entries', () => {
    const entries = Array.from({ length: 301 }, (_, index) => helpEntry(String(index)));
    assert.throws(() => parseFamilyHelp(helpOf(...entries)), InvalidDataError);
    assert.equal(parseFamilyHelp(helpOf(...entries.slice(1))).entries.length, 300);
  });

  it('never accepts a link that a browser would run', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('javascript:', 'data:', 'vbscript:', 'JaVaScRiPt:', ' javascript:'),
        fc.string(),
        (scheme, rest) => {
          assert.throws(() => parseFamilyHelp(helpOf(helpEntry('a', { website: scheme + rest }))), InvalidDataError);
        },
      ),
    );
  });
});
