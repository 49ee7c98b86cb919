import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type ConversationPlan, listLinks, mergeView, setWhen, viewForPerspective } from '@driehoek/sdk/conversation';
import { inviteIcs } from '@driehoek/sdk/conversation/ics';
import { InvalidDataError, traceBack, traceForward } from '@driehoek/sdk/shared';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { convertIcsCalendar } from 'ts-ics';
import { markPlan, planArbitrary } from './arbitraries.js';
import { planOf, samplePlan } from './sample-plan.js';
import { loadLanguage } from '@driehoek/sdk/i18n';

await loadLanguage('en');

const now = '2026-11-01T09:00:00Z';
const read = (...[plan, options]: [Parameters<typeof inviteIcs>[0], Partial<Parameters<typeof inviteIcs>[1]>?]) => {
  const file = inviteIcs(plan, { now, ...options });
  const { events = [] } = convertIcsCalendar(undefined, file);
  assert.equal(events.length, 1);
  return events[0]!;
};
const unfold = (file: string) => file.replaceAll('\r\n ', '').split('\r\n');

describe('inviteIcs', () => {
  it('ends on a day that can be written, also at the end of the span of dates', () => {
    const lines = unfold(inviteIcs(planOf({ start: '2199-12-31T23:30', minutes: 90 }), { now }));
    assert.ok(lines.includes('DTEND;TZID=Europe/Amsterdam:22000101T010000'));
  });

  it('is read by another program as the same conversation', () => {
    const event = read(planOf({ revision: 3, interpreter: 'mevrouw Haddad' }), {
      domain: 'kompas.example',
      link: 'https://kompas.example/gesprek',
    });
    assert.equal(event.uid, 'gesprek-sem@kompas.example');
    assert.equal(event.summary, 'Gesprek ouders en school (Sem)');
    assert.equal(event.location, 'lokaal 6');
    assert.equal(event.start.date.toISOString(), '2026-11-24T14:30:00.000Z');
    assert.equal(event.end?.date.toISOString(), '2026-11-24T14:55:00.000Z');
    assert.equal(event.sequence, 3);
    assert.equal(event.stamp.date.toISOString(), '2026-11-01T09:00:00.000Z');
    assert.equal(
      event.description?.replaceAll('\\n', '\n'),
      [
        'Waarom: Kijken hoe het lezen gaat',
        'Wie er komen: Esra (ouder), Sem (leerling), Joris (klassenleraar)',
        'Er is een tolk bij.',
        'Om over na te denken: wat gaat er goed? Waar wilt u over praten? Wanneer is het voor u een goed gesprek?',
        'Voorbereiden: https://kompas.example/gesprek',
      ].join('\n'),
    );
  });

  it('counts what a calendar shows, and not what else is written, and never goes back', () => {
    const first = planOf({ revision: 3 });
    const change = (plan: ConversationPlan, edit: (copy: ConversationPlan) => ConversationPlan, revision: number) => {
      const seen = viewForPerspective(plan, 'class-teacher');
      return { ...mergeView(plan, edit(seen), 'class-teacher', seen, { now }), revision };
    };
    const sequenceOf = (plan: ConversationPlan) => read(viewForPerspective(plan, 'parent')).sequence;
    assert.equal(sequenceOf(first), 3);
    const written = change(
      first,
      (copy) => ({ ...copy, strengths: [{ id: 'x', by: 'school', text: 'Leest graag' }] }),
      4,
    );
    assert.equal(sequenceOf(written), 3);
    const again = change(written, (copy) => ({ ...copy, goal: 'Vooruitkijken', sequence: 99 }), 5);
    assert.equal(sequenceOf(again), 3);
    const moved = change(again, (copy) => setWhen(copy, '2026-11-26T15:30'), 6);
    assert.equal(sequenceOf(moved), 4);
    const elsewhere = change(moved, (copy) => ({ ...copy, place: 'de bibliotheek' }), 7);
    assert.equal(sequenceOf(elsewhere), 5);
    assert.equal(sequenceOf(change(elsewhere, (copy) => ({ ...copy, cancelled: true }), 8)), 6);
    const draft = change(planOf({ draft: true }), (copy) => setWhen(copy, '2026-11-26T15:30'), 9);
    assert.equal(draft.sequence ?? 0, 0);
  });

  it('is at the time when it was held, if that was before its time', () => {
    const session = { phase: 'closing', spent: {}, endedAt: '2026-11-20T14:00:00.000Z' };
    const event = read(planOf({ session: { ...session, startedAt: '2026-11-20T13:20:00.000Z' } }));
    assert.equal(event.start.date.toISOString(), '2026-11-20T13:20:00.000Z');
    assert.equal(event.end?.date.toISOString(), '2026-11-20T13:45:00.000Z');
    const file = inviteIcs(planOf({ session }), { now: '2026-11-21T10:00:00Z' });
    assert.match(
      file,
      /^DTSTART;VALUE=DATE:20261120\r$/m,
      'the time at which it was rounded off says nothing of when it began',
    );
    assert.match(file, /^DTEND;VALUE=DATE:20261121\r$/m);
    const late = read(planOf({ session: { ...session, endedAt: '2026-11-26T14:00:00.000Z' } }));
    assert.equal(late.start.date.toISOString(), '2026-11-24T14:30:00.000Z');
  });

  it('speaks to who it is for: parents, the pupil, the school', () => {
    const prepare = (party: 'parents' | 'pupil' | 'school') =>
      read(planOf(), { party }).description!.split('\\n').at(-1)!.replaceAll('\\,', ',');
    assert.match(prepare('parents'), /Waar wilt u over praten\?/);
    assert.match(prepare('pupil'), /Waar wil jij over praten\?/);
    assert.match(prepare('school'), /Waarover wil de school praten\?/);
  });

  it('takes a conversation that was cancelled out of a calendar, and says so where it stays', () => {
    const before = planOf({ revision: 3 });
    const event = read({ ...before, revision: 4, cancelled: true });
    assert.deepEqual(
      [event.uid, event.status, event.sequence, event.summary],
      ['gesprek-sem@driehoek', 'CANCELLED', 4, 'Gaat niet door: Gesprek ouders en school (Sem)'],
    );
    assert.doesNotMatch(event.description ?? '', /na te denken/);
    assert.deepEqual([read(before).status, read(before).uid], ['CONFIRMED', 'gesprek-sem@driehoek']);
    assert.equal(read(planOf({ cancelled: true }), { language: 'en' }).summary?.slice(0, 19), 'Does not go ahead: ');
  });

  it('moves with the conversation: the same event, later in sequence', () => {
    const moved = read(setWhen(planOf({ revision: 4 }), '2026-11-26T16:00'));
    assert.deepEqual(
      [moved.uid, moved.sequence, moved.start.date.toISOString()],
      ['gesprek-sem@driehoek', 4, '2026-11-26T15:00:00.000Z'],
    );
  });

  it('never goes back in sequence while a store raises the revision', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 50 }), { minLength: 2 }), fc.boolean(), (raises, cancelled) => {
        let revision = 0;
        const sequences = raises.map((raise) => {
          revision += raise;
          return read(planOf({ revision, cancelled })).sequence ?? 0;
        });
        assert.deepEqual(
          sequences,
          sequences.toSorted((a, b) => a - b),
        );
      }),
      { numRuns: 20 },
    );
  });

  it('addresses the pupil as a pupil', () => {
    assert.match(read(samplePlan, { party: 'pupil' }).description ?? '', /Waar wil jij over praten/);
    assert.doesNotMatch(read(samplePlan, { party: 'pupil' }).description ?? '', /\b[Uu]w?\b/);
  });

  it('is a calendar to open, on the wall clock of the plan', () => {
    const lines = unfold(inviteIcs(samplePlan, { now }));
    assert.ok(lines.includes('METHOD:PUBLISH'));
    assert.ok(lines.includes('UID:gesprek-sem@driehoek'));
    assert.ok(lines.includes('DTSTART;TZID=Europe/Amsterdam:20261124T153000'));
    assert.ok(lines.includes('DTEND;TZID=Europe/Amsterdam:20261124T155500'));
  });

  for (const [start, minutes, timeZone] of [
    ['2026-11-24T23:50', 30, undefined],
    ['2026-12-31T23:45', 45, 'Europe/Amsterdam'],
    ['2026-10-24T23:30', 600, 'Europe/Amsterdam'],
    ['2026-11-24T15:30', 20, 'America/Curacao'],
  ] as const) {
    it(`lasts ${minutes} minutes from ${start} in ${timeZone ?? 'the usual zone'}`, () => {
      const event = read(planOf({ start, minutes, timeZone }));
      const begin = Temporal.PlainDateTime.from(start).toZonedDateTime(timeZone ?? 'Europe/Amsterdam');
      assert.equal(event.start.date.getTime(), begin.epochMilliseconds);
      assert.equal(event.end?.date.getTime(), begin.add({ minutes }).epochMilliseconds);
    });
  }

  it('is over an hour later by the clock when the clock goes forward meanwhile', () => {
    // Away from what ts-ics reads well: within hours of a change it is an hour off.
    const lines = unfold(inviteIcs(planOf({ start: '2027-03-28T01:30', minutes: 60 }), { now }));
    assert.ok(lines.includes('DTSTART;TZID=Europe/Amsterdam:20270328T013000'));
    assert.ok(lines.includes('DTEND;TZID=Europe/Amsterdam:20270328T033000'));
  });

  it('does not say what kind of conversation it is, nor what is on the agenda', () => {
    const plan = planOf({ type: 'difficult-talk', title: 'Schorsing', pupil: undefined });
    const file = unfold(inviteIcs(plan, { now })).join('\n');
    assert.match(file, /SUMMARY:Gesprek ouders en school\n/);
    assert.doesNotMatch(file, /Schorsing|moeilijk|lezen thuis|Sem helpt/i);
  });

  it('holds nothing that anybody brought in, and no field that we do not know', () => {
    fc.assert(
      fc.property(planArbitrary, (generated) => {
        const { plan } = markPlan(generated);
        assert.doesNotMatch(
          unfold(inviteIcs({ ...plan, start: '2026-11-24T15:30' }, { now })).join('\n'),
          /onbekend|merk-/,
        );
      }),
      { numRuns: 30 },
    );
  });

  it('speaks the reader’s language', () => {
    assert.equal(read(samplePlan, { language: 'en' }).summary, 'Conversation parents and school (Sem)');
  });

  it('leaves out a link that is no web address', () => {
    assert.doesNotMatch(inviteIcs(samplePlan, { now, link: 'javascript:alert(1)' }), /javascript|URL:/);
  });

  it('cannot invite to a conversation without a start, and says why', () => {
    assert.throws(
      () => inviteIcs(planOf({ start: undefined }), { now, language: 'en' }),
      (error) => {
        assert.ok(error instanceof InvalidDataError);
        const [issue] = error.issues;
        assert.deepEqual([issue?.path, issue?.code], ['start', 'no-start']);
        assert.match(issue!.message, /^No day and time/);
        return true;
      },
    );
  });
});

describe('listLinks', () => {
  it('ties agenda and agreements to the conversation, and the conversation to where it comes from', () => {
    const plan = planOf({
      from: { kind: 'calendar-entry', id: 'm1' },
      agenda: [
        { id: 'a1', by: 'school', text: 'lezen' },
        { id: 'a2', by: 'school', text: 'samen', from: { kind: 'expectation', id: 'contact.1' } },
      ],
      agreements: [
        { id: 'g1', text: 'bellen', status: 'open', from: { kind: 'agenda-item', id: 'a1' } },
        { id: 'g2', text: 'mailen', status: 'open' },
      ],
    });
    const conversation = { kind: 'conversation', id: 'gesprek-sem' };
    const links = listLinks(plan);
    assert.deepEqual(links, [
      {
        ...conversation,
        text: { nl: 'Voortgangsgesprek', en: 'Progress talk' },
        from: { kind: 'calendar-entry', id: 'm1' },
      },
      { kind: 'agenda-item', id: 'a1', text: 'lezen', from: conversation },
      { kind: 'agenda-item', id: 'a2', text: 'samen', from: { kind: 'expectation', id: 'contact.1' } },
      { kind: 'agreement', id: 'g1', text: 'bellen', from: { kind: 'agenda-item', id: 'a1' } },
      { kind: 'agreement', id: 'g2', text: 'mailen', from: conversation },
    ]);
    const ids = (chain: readonly { id: string }[]) => chain.map(({ id }) => id);
    assert.deepEqual(ids(traceBack(links, { kind: 'agreement', id: 'g1' })), ['g1', 'a1', 'gesprek-sem']);
    assert.deepEqual(ids(traceForward(links, { kind: 'calendar-entry', id: 'm1' })), ['gesprek-sem', 'a1', 'g2', 'g1']);
  });

  it('calls a conversation by its own title when it has one', () => {
    assert.equal(listLinks(planOf({ title: 'Sem en lezen' }))[0]?.text, 'Sem en lezen');
  });
});
