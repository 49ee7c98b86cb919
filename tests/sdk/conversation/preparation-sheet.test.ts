import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type ConversationPlan, preparationSheet, startConversation } from '@driehoek/sdk/conversation';
import { isHousehold, PARTIES, type Party, sideOf } from '@driehoek/sdk/shared';
import fc from 'fast-check';
import { loadLanguage } from '@driehoek/sdk/i18n';

await loadLanguage('en');

const PLAN: ConversationPlan = {
  ...startConversation('support-talk', {
    id: 'c1',
    schoolYear: '2026-2027',
    pupil: 'Aya',
    goal: { nl: 'Samen hulp kiezen', en: 'Choosing help together' },
    start: '2026-11-10T15:30',
    place: 'lokaal 4',
    pupilRole: 'joins',
    participants: [
      { id: 'p1', name: 'Noor', role: 'parent', announced: true },
      { id: 'p2', name: 'Juf Els', role: 'class-teacher', announced: true },
      { id: 'p3', name: 'Bram', role: 'external', task: 'denkt mee over hulp', announced: false },
    ],
    agenda: [
      { id: 'a1', by: 'parents', text: 'Huiswerk', minutes: 5, sharedWith: ['school', 'pupil'] },
      { id: 'a2', by: 'school', text: 'Overleg in het team', sharedWith: [] },
      { id: 'a3', by: 'pupil', text: 'Pauze', sharedWith: ['school'] },
    ],
    questions: [
      {
        id: 'q1',
        by: 'school',
        for: 'parents',
        phase: 'parents',
        sharedWith: ['parents'],
        text: { nl: 'Wat helpt thuis?', en: 'What helps at home?' },
      },
      { id: 'q2', by: 'pupil', for: 'pupil', phase: 'pupil', text: 'Wat helpt jou?' },
      { id: 'q3', by: 'school', for: 'school', phase: 'walk', text: 'Wat laat ik zien?' },
    ],
  }),
  interpreter: true,
  supportPlan: true,
  strengths: [
    { by: 'parents', text: 'Zij leest graag' },
    { by: 'school', text: 'Zij helpt anderen' },
  ],
  expectations: [{ by: 'parents', text: 'we samen kiezen' }],
  promises: [
    { id: 's1', can: true, text: 'Twee keer per week hulp' },
    { id: 's2', can: false, text: 'Elke dag apart' },
  ],
  explainedTerms: ['opp'],
};

const agendaOf = (party: Party) => preparationSheet(PLAN, party).agenda.items.map(({ id }) => id);

describe('a preparation sheet', () => {
  it('names the day alone of a conversation without a time, in each language', () => {
    const whenIn = (language: string) =>
      preparationSheet({ ...PLAN, start: '2026-11-10' }, 'parents', { language }).facts[0]?.text;
    assert.deepEqual(['nl', 'en'].map(whenIn), [
      'dinsdag 10 november 2026 (tijd volgt nog)',
      'Tuesday, 10 November 2026 (time to follow)',
    ]);
  });

  it('says when, how long, how, where and that an interpreter is there', () => {
    assert.deepEqual(preparationSheet(PLAN, 'parents').facts, [
      { label: 'Wanneer', text: 'dinsdag 10 november 2026, 15.30' },
      { label: 'Hoe lang', text: '45 minuten' },
      { label: 'Hoe', text: 'bij elkaar' },
      { label: 'Waar', text: 'lokaal 4' },
      { label: 'Tolk', text: 'Er is een tolk bij.' },
    ]);
  });

  it('says of a talk that was held before its time when that was', () => {
    const session = { phase: 'closing', spent: {}, endedAt: '2026-11-02T14:00:00.000Z' };
    const [when] = preparationSheet({ ...PLAN, session }, 'parents').facts;
    assert.match(when!.text, /2 november 2026/);
  });

  it('says only what is known', () => {
    const bare = startConversation('start-talk', { id: 'c', schoolYear: '2026-2027' });
    const sheet = preparationSheet({ ...bare, interpreter: false }, 'parents');
    assert.deepEqual(
      sheet.facts.map(({ label }) => label),
      ['Hoe lang', 'Hoe'],
    );
    assert.ok(!('goal' in sheet) && !('pupil' in sheet));
    assert.deepEqual(sheet.people.people, []);
    assert.deepEqual(sheet.questions.phases, []);
  });

  it('tells who comes and why, also whom nobody announced yet', () => {
    assert.deepEqual(preparationSheet(PLAN, 'parents').people.people, [
      { name: 'Noor', role: 'ouder' },
      { name: 'Juf Els', role: 'klassenleraar' },
      { name: 'Bram', role: 'van buiten de school', task: 'denkt mee over hulp' },
    ]);
  });

  it('is in the reader’s language', () => {
    const sheet = preparationSheet(PLAN, 'parents', { language: 'en' });
    assert.equal(sheet.heading, 'Preparation for parents');
    assert.equal(sheet.title, 'Talk about extra support');
    assert.equal(sheet.goal?.text, 'Choosing help together');
    assert.equal(sheet.questions.phases[0]?.questions[0]?.text, 'What helps at home?');
  });

  it('goes by the page’s own wordings first', () => {
    const texts = { nl: { 'conversation.sheet.heading.parents': 'Voor u' } };
    assert.equal(preparationSheet(PLAN, 'parents', { texts }).heading, 'Voor u');
  });

  it('asks parents for their strengths and expectation, with what they wrote already', () => {
    assert.deepEqual(preparationSheet(PLAN, 'parents').prompts, [
      {
        id: 'strengths',
        text: 'Dit gaat goed met mijn kind, thuis of op school:',
        given: ['Zij leest graag'],
        lines: 3,
        drawing: false,
      },
      {
        id: 'expectation',
        text: 'Voor mij is dit een goed gesprek als…',
        given: ['we samen kiezen'],
        lines: 2,
        drawing: false,
      },
    ]);
  });

  it('gives the pupil room to draw and choices in its own words, with the chosen one', () => {
    const sheet = preparationSheet(PLAN, 'pupil');
    assert.deepEqual(
      sheet.prompts.map(({ id, drawing }) => [id, drawing]),
      [
        ['strengths', false],
        ['drawing', true],
        ['expectation', false],
      ],
    );
    assert.deepEqual(sheet.pupilPart, {
      label: 'Wat doe jij in het gesprek?',
      choices: [
        { part: 'joins', text: 'Ik zit erbij en praat mee.', chosen: true },
        { part: 'presents', text: 'Ik vertel het zelf.', chosen: false },
        { part: 'represented', text: 'Ik ben er niet bij. Iemand vertelt wat ik vind.', chosen: false },
      ],
    });
    assert.equal(sheet.questions.phases[0]?.title, 'Als jij vertelt');
  });

  it('adds a part in words of one’s own as the chosen one', () => {
    const { choices } = preparationSheet({ ...PLAN, pupilRole: 'Aya laat een filmpje zien' }, 'pupil').pupilPart;
    assert.deepEqual(choices.at(-1), { text: 'Aya laat een filmpje zien', chosen: true });
    assert.equal(choices.filter(({ chosen }) => chosen).length, 1);
  });

  it('speaks to the pupil with je, never with u', () => {
    const { heading, intro, prompts, pupilPart, agenda, questions } = preparationSheet(PLAN, 'pupil');
    assert.doesNotMatch(JSON.stringify([heading, intro, prompts, pupilPart, agenda.label, questions]), /\b(u|uw)\b/i);
  });

  it('gives the school every phase with its minutes, and questions of no phase at the end', () => {
    const { phases } = preparationSheet(PLAN, 'school').questions;
    assert.deepEqual(
      phases.map(({ id, minutes }) => [id, minutes]),
      [
        ['welcome', 3],
        ['strengths', 4],
        ['parents', 8],
        ['pupil', 5],
        ['school', 6],
        ['keep-and-change', 8],
        ['agreements', 7],
        ['closing', 4],
        ['other', undefined],
      ],
    );
    assert.deepEqual(phases.at(-1)?.questions, [{ id: 'q3', text: 'Wat laat ik zien?', lines: 2 }]);
  });

  it('gives the school what it can and cannot do, whom to announce and which words to explain', () => {
    assert.deepEqual(
      preparationSheet(PLAN, 'school').school.map(({ id, items }) => [id, items]),
      [
        ['can', ['Twee keer per week hulp']],
        ['cannot', ['Elke dag apart']],
        ['announce', ['Bram, van buiten de school, denkt mee over hulp']],
        ['terms', ['opp']],
      ],
    );
    assert.deepEqual(preparationSheet(PLAN, 'parents').school, []);
    assert.deepEqual(preparationSheet(PLAN, 'pupil').school, []);
  });

  it('tells parents that the plan needs their consent, and does not burden the pupil with it', () => {
    assert.equal(preparationSheet(PLAN, 'parents').notes.length, 1);
    assert.deepEqual(preparationSheet(PLAN, 'pupil').notes, []);
    assert.deepEqual(preparationSheet({ ...PLAN, supportPlan: false }, 'parents').notes, []);
  });

  it('does not call a talk difficult to the family', () => {
    const plan = startConversation('difficult-talk', { id: 'c', schoolYear: '2026-2027' });
    assert.equal(preparationSheet(plan, 'school').title, 'Moeilijk gesprek');
    assert.equal(preparationSheet(plan, 'parents').title, 'Gesprek');
    assert.equal(preparationSheet(plan, 'pupil').title, 'Gesprek');
    assert.doesNotMatch(JSON.stringify(preparationSheet(plan, 'parents')), /moeilijk gesprek|difficult/i);
  });

  it('shows of the agenda what this party may see', () => {
    assert.deepEqual(agendaOf('parents'), ['a1']);
    assert.deepEqual(agendaOf('school'), ['a1', 'a2', 'a3']);
    assert.deepEqual(agendaOf('pupil'), ['a1', 'a3']);
  });
});

describe('what a party may not see', () => {
  const party = fc.constantFrom(...PARTIES);
  const kept = fc.record({ by: party, sharedWith: fc.option(fc.uniqueArray(party), { nil: undefined }) });

  it('is not on its sheet, in no form', () => {
    fc.assert(
      fc.property(fc.array(kept, { minLength: 1, maxLength: 12 }), party, (parts, reader) => {
        const secrets: string[] = [];
        const hide = (list: string) =>
          parts.map(({ by, sharedWith }, index) => {
            const text = `${list}-tekst-${index}.`;
            const isOtherHome = isHousehold(by) && isHousehold(reader);
            if (by !== reader && (isOtherHome || !sharedWith?.includes(reader))) secrets.push(text);
            return {
              id: `${list}-id-${index}.`,
              for: sideOf(reader),
              phase: index % 2 ? 'parents' : `eigen-${index}`,
              by,
              ...(sharedWith && { sharedWith }),
              text: { nl: text, en: text },
            };
          });
        const plan: ConversationPlan = {
          ...PLAN,
          agenda: hide('agenda'),
          strengths: hide('strengths'),
          expectations: hide('expectations'),
          questions: hide('questions'),
        };
        const sheet = JSON.stringify(preparationSheet(plan, reader));
        for (const secret of secrets) {
          assert.ok(!sheet.includes(secret), secret);
          assert.ok(!sheet.includes(secret.replace('tekst', 'id')), secret);
        }
        const own = parts.findIndex(({ by }) => by === reader);
        if (own >= 0)
          for (const list of ['agenda', 'strengths', 'expectations', 'questions']) {
            assert.ok(sheet.includes(`${list}-tekst-${own}.`), `own ${list}`);
          }
      }),
    );
  });
});
