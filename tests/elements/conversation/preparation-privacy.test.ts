import '@driehoek/elements/conversation/define';
import { type ConversationPlan, viewForPerspective } from '@driehoek/sdk/conversation';
import { PARTIES, type Party } from '@driehoek/sdk/shared';
import { expect, waitUntil } from '@open-wc/testing';
import { twoHomesTalk } from '../../../stories/conversation-sharing-plans.js';
import { ConversationPage } from './conversation.page.js';

const AT = '2026-11-03T15:00:00.000Z';
const others = (party: Party) => PARTIES.filter((other) => other !== party);

/** How far a party went with something: kept to itself, shared with one, shared with all, or taken back by then. */
type State = 'own' | 'read-back' | 'unread-back' | 'all' | Party;

/** A marker tells by itself who may find it: `zz-parents-strengths-school-zz` is of parents, shared with the school. */
const marker = (by: Party, list: string, state: State) => `zz-${by}-${list}-${state}-zz`;

function shareOf(by: Party, state: State) {
  if (state === 'own') return {};
  const sharedWith = state === 'all' || state.endsWith('-back') ? others(by) : [state as Party];
  const withdrawn = state.endsWith('-back') && { withdrawnAt: AT };
  return { sharedWith, sharedAt: AT, ...(state === 'read-back' && { readBy: sharedWith }), ...withdrawn };
}

const itemsOf = (list: string) =>
  PARTIES.flatMap((by) =>
    (['own', 'all', 'read-back', 'unread-back', ...others(by)] as const).map((state) => ({
      id: `${by}:${list}-${state}`,
      by,
      text: marker(by, list, state),
      ...shareOf(by, state),
    })),
  );

/** Every kind of text of every party in every state, with the two homes closed to each other. */
const marked: ConversationPlan = {
  ...twoHomesTalk,
  openHouseholds: ['parents-2'],
  strengths: itemsOf('strengths'),
  expectations: itemsOf('expectations'),
  agenda: itemsOf('agenda').map((item) => ({ ...item, minutes: 1 })),
  questions: itemsOf('questions').map((item) => ({ ...item, for: 'parents' as const, phase: 'parents' })),
  promises: itemsOf('promises').flatMap(({ by, ...item }) => (by === 'school' ? [{ ...item, can: true }] : [])),
};

const isHome = (party: string) => party.startsWith('parents');

/** Whether a party may find a marker, by the promise and not by our code. */
function mayFind(party: Party, found: string): boolean {
  const [by, , state] = /^zz-(parents-2|parents|pupil|school)-(\w+)-(.+)-zz$/.exec(found)!.slice(1) as [
    Party,
    string,
    State,
  ];
  if (by === party) return true;
  if (isHome(by) && isHome(party)) return false;
  return state === 'all' || state === 'read-back' || state === party;
}

const findMarkers = (text: string) => text.match(/zz-(?:parents-2|parents|pupil|school)-\w+-[a-z0-9-]+?-zz/g) ?? [];

/** All that is drawn below an element: text and attributes in every shadow root, and what stands in fields. */
function readDrawn(root: ParentNode): string {
  const elements = [...root.querySelectorAll('*')];
  const own = elements.map((element) => {
    const attributes = [...element.attributes].map(({ value }) => value).join(' ');
    const value = 'value' in element && typeof element.value === 'string' ? element.value : '';
    return `${attributes} ${value} ${element.shadowRoot ? readDrawn(element.shadowRoot) : ''}`;
  });
  return `${root.textContent} ${own.join(' ')}`;
}

/** What script of the page can read of an object and what it holds, own and inherited; nodes and functions left aside. */
function readFields(value: unknown, except: readonly string[] = [], seen = new Set<unknown>()): string {
  if (typeof value === 'string') return `${value} `;
  if (typeof value !== 'object' || value === null || seen.has(value)) return '';
  seen.add(value);
  const names = new Set<string>();
  for (let each: object | null = value; each && !OF_THE_BROWSER.has(each); each = Object.getPrototypeOf(each))
    for (const name of Object.getOwnPropertyNames(each)) names.add(name);
  const fields = [...names].filter((name) => !except.includes(name));
  return fields.map((name) => readFields(readField(value, name), [], seen)).join('');
}

const OF_THE_BROWSER: ReadonlySet<object> = new Set([HTMLElement, Event, Object, Node].map((each) => each.prototype));

function readField(value: object, name: string): unknown {
  try {
    const found: unknown = Reflect.get(value, name);
    return found instanceof Node || found instanceof Window ? undefined : found;
  } catch {
    return undefined;
  }
}

const perspectiveOf = (party: Party) => (party === 'school' ? 'class-teacher' : party === 'pupil' ? 'pupil' : 'parent');

async function openFor(party: Party, value: ConversationPlan) {
  const page = await ConversationPage.open(value, perspectiveOf(party), { party });
  const heard: string[] = [];
  const files: Promise<string>[] = [];
  for (const type of ['input', 'change', 'dh-invitation-save', 'dh-conversation-finish', 'dh-error'])
    page.element.addEventListener(type, (event) => {
      event.preventDefault();
      heard.push(`${type} ${readFields(event)}`);
      if ('file' in event) files.push((event.file as File).text());
    });
  page.unfoldAll();
  return { page, heard, files };
}

/** Opens what can be opened, and changes something, so that as much as possible is drawn and sent. */
async function useAll(page: ConversationPage): Promise<string> {
  let drawn = readDrawn(page.element.shadowRoot!);
  if (page.has('share-all')) {
    await page.openDialog('share-all');
    drawn += readDrawn(page.element.shadowRoot!);
    await page.press('cancel-sharing');
  }
  await page.add('strengths');
  await page.fill(page.focusedField, 'Iets nieuws.');
  await page.press('invite');
  return drawn + readDrawn(page.element.shadowRoot!);
}

describe('what is not a party’s to see', () => {
  for (const party of PARTIES) {
    it(`is nowhere in what ${party} is shown, nor in what the page hears, even when the page gives the whole`, async () => {
      const { page, heard, files } = await openFor(party, marked);
      const drawn = await useAll(page);
      // What makes the file is loaded on use.
      await waitUntil(() => files.length > 0);
      // `value` is as much as the page gave: that is its contract.
      const fields = readFields(page.element, ['value']);
      const found = new Set(findMarkers([drawn, fields, ...heard, ...(await Promise.all(files))].join(' ')));
      expect([...found].filter((each) => !mayFind(party, each))).to.deep.equal([]);
      const expected = itemsOf('agenda')
        .map(({ text }) => text)
        .filter((each) => mayFind(party, each));
      expect([...found], 'and what is theirs is there').to.include.members(expected);
      expect(heard.length).to.be.at.least(3);
    });

    it(`is nowhere in the element of ${party} at all when the page gives the copy`, async () => {
      const copy = viewForPerspective(marked, { role: perspectiveOf(party), party });
      const { page, heard, files } = await openFor(party, copy);
      const drawn = await useAll(page);
      // What makes the file is loaded on use.
      await waitUntil(() => files.length > 0);
      const fields = readFields(page.element);
      const found = new Set(findMarkers([drawn, fields, ...heard, ...(await Promise.all(files))].join(' ')));
      expect([...found].filter((each) => !mayFind(party, each))).to.deep.equal([]);
      expect(found.size).to.be.greaterThan(20);
    });
  }

  it('is nothing at all of a talk that the school still prepares', async () => {
    for (const party of ['parents', 'parents-2', 'pupil'] as const) {
      const { page } = await openFor(party, { ...marked, draft: true });
      expect(findMarkers(readDrawn(page.element.shadowRoot!)).filter((each) => !mayFind(party, each))).to.deep.equal(
        [],
      );
      expect(
        findMarkers(readDrawn(page.element.shadowRoot!)).filter((each) => !each.startsWith(`zz-${party}-`)),
      ).to.deep.equal([]);
    }
  });
});
