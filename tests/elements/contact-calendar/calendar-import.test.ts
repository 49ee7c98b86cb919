import { expect, fixture, html } from '@open-wc/testing';
import '@driehoek/elements/contact-calendar/editor/define';
import type { ContactCalendarEditorElement } from '@driehoek/elements/contact-calendar/editor';
import { waitUntil } from '../wait-until.js';
import { CalendarEditorPage } from './calendar-editor.page.js';
import { entry, smallPlan } from './plan.js';

const event = (index: number) =>
  `BEGIN:VEVENT\r\nUID:${index}@elders\r\nSUMMARY:Koffie ${index}\r\nDTSTART:20261105T083000\r\nDESCRIPTION:${'x'.repeat(40)}\r\nEND:VEVENT\r\n`;
/** A calendar with so many events of the school year; 1900 of them are about 260 kB. */
const fileOf = (count: number, ...more: string[]) => {
  const events = Array.from({ length: count }, (_, index) => event(index)).join('');
  return new File([`BEGIN:VCALENDAR\r\n${events}${more.join('\r\n')}\r\nEND:VCALENDAR\r\n`], 'agenda.ics');
};
const LONG = 1900;

async function open(language = 'nl') {
  const root = await fixture<HTMLElement>(html`<dh-provider .locale=${language} .perspective=${'class-teacher'}
    ><dh-contact-calendar-editor .value=${smallPlan}></dh-contact-calendar-editor
  ></dh-provider>`);
  const element = root.querySelector<ContactCalendarEditorElement>('dh-contact-calendar-editor')!;
  await element.updateComplete;
  return { page: new CalendarEditorPage(element), element };
}

const { Worker: OwnWorker } = globalThis;

/** Counts the workers that are made and stopped. */
function watchWorkers() {
  const seen = { made: 0, stopped: 0 };
  globalThis.Worker = class extends OwnWorker {
    constructor(...args: ConstructorParameters<typeof OwnWorker>) {
      super(...args);
      seen.made++;
    }
    override terminate(): void {
      seen.stopped++;
      super.terminate();
    }
  };
  return seen;
}

describe('a calendar file in dh-contact-calendar-editor', () => {
  afterEach(() => {
    globalThis.Worker = OwnWorker;
  });

  it('that is short is read without a worker, and can be taken back', async () => {
    const workers = watchWorkers();
    const { page, element } = await open();
    let heard = 0;
    element.addEventListener('change', () => heard++);
    page.choose(fileOf(2, 'BEGIN:VEVENT\r\nSUMMARY:Ooit\r\nDTSTART:99991231\r\nEND:VEVENT'));
    await waitUntil(() => page.importStatus.includes('erbij'));
    expect(page.importStatus).to.equal(
      '2 momenten zijn erbij gekomen. 1 moment konden we niet lezen. Ooit: De datum ligt niet tussen 1900 en 2199.',
    );
    expect(page.said).to.equal('agenda.ics staat in het plan.');
    expect(element.value!.entries.length).to.equal(smallPlan.entries.length + 2);
    expect([heard, workers.made]).to.deep.equal([1, 0]);
    await page.press('undo');
    expect(element.value).to.deep.equal(smallPlan);
  });

  it('has a moment that is there already once, and says so by its name', async () => {
    const { page, element } = await open();
    const { title, start } = smallPlan.entries.find(({ allDay, cancelled }) => !allDay && !cancelled)!;
    const name = typeof title === 'string' ? title : title['nl']!;
    const time = start.replace(/[-:]/g, '').padEnd(15, '0');
    page.choose(fileOf(0, `BEGIN:VEVENT\r\nUID:elders\r\nSUMMARY:${name}\r\nDTSTART:${time}\r\nEND:VEVENT`));
    await waitUntil(() => page.importStatus !== '' && !page.importStatus.includes('lezen'));
    expect(page.importStatus).to.include('1 moment lijkt er al te staan.').and.include(`${name}: `);
    expect(element.value!.entries.length).to.equal(smallPlan.entries.length);
  });

  it('that is long is read in a worker, which tells how far it is', async () => {
    const workers = watchWorkers();
    const { page, element } = await open();
    const progress = new Set<number>();
    page.choose(fileOf(LONG));
    await waitUntil(() => {
      if (page.importProgress !== undefined) progress.add(page.importProgress);
      return page.importStatus.includes('erbij');
    });
    expect(page.importStatus).to.equal(`${LONG} momenten zijn erbij gekomen.`);
    expect(element.value!.entries.length).to.equal(smallPlan.entries.length + LONG);
    expect([...progress].every((part) => part >= 0 && part <= 1)).to.equal(true);
    expect(workers).to.deep.equal({ made: 1, stopped: 1 });
    expect(page.importProgress).to.equal(undefined);
  });

  it('says its name once while it is read, and stops when that is asked', async () => {
    const workers = watchWorkers();
    const { page, element } = await open();
    page.choose(fileOf(20_000));
    await waitUntil(() => page.button('cancel-import') !== null && workers.made === 1);
    expect(page.importStatus).to.equal('We lezen agenda.ics…');
    page.button('cancel-import')!.focus();
    await page.press('cancel-import');
    expect(page.importStatus).to.equal('Gestopt. Er is niets veranderd.');
    expect(element.shadowRoot!.activeElement?.getAttribute('name')).to.equal('import');
    await waitUntil(() => workers.stopped === 1);
    expect(element.value).to.deep.equal(smallPlan);
    page.choose(fileOf(1));
    await waitUntil(() => page.importStatus.includes('erbij'));
    expect(element.value!.entries.length).to.equal(smallPlan.entries.length + 1);
  });

  it('is no longer read when the editor is taken away', async () => {
    const workers = watchWorkers();
    const { page, element } = await open();
    page.choose(fileOf(20_000));
    await waitUntil(() => workers.made === 1);
    element.remove();
    await waitUntil(() => workers.stopped === 1);
    expect(element.value).to.deep.equal(smallPlan);
  });

  const without: { readonly [why: string]: () => void } = {
    'the page forbids workers': () => {
      globalThis.Worker = function refuse() {
        throw new DOMException('refused', 'SecurityError');
      } as unknown as typeof Worker;
    },
    'its file cannot be had': () => {
      globalThis.Worker = class extends OwnWorker {
        constructor() {
          super('/not-there.js', { type: 'module' });
        }
      } as unknown as typeof Worker;
    },
  };
  for (const [why, prepare] of Object.entries(without)) {
    it(`that is long is read without a worker where ${why}, and can be stopped too`, async () => {
      prepare();
      const { page, element } = await open();
      page.choose(fileOf(LONG));
      await waitUntil(() => page.importStatus.includes('erbij'));
      expect(page.importStatus).to.equal(`${LONG} momenten zijn erbij gekomen.`);
      await page.press('undo');
      page.choose(fileOf(20_000));
      await waitUntil(() => (page.importProgress ?? 0) > 0);
      await page.press('cancel-import');
      expect(page.importStatus).to.equal('Gestopt. Er is niets veranderd.');
      expect(element.value).to.deep.equal(smallPlan);
    });
  }

  it('is refused in the words of the reader, in a worker and without', async () => {
    for (const [language, words] of [
      ['nl', 'Er staan te veel momenten in dit bestand, of ze komen te vaak terug.'],
      ['en', 'This file has too many moments, or they come back too often.'],
    ] as const) {
      const workers = watchWorkers();
      const daily = 'RRULE:FREQ=DAILY;COUNT=999999\r\nDTSTART:19000101\r\n';
      const many = (padding: string) =>
        new File([`BEGIN:VCALENDAR\r\n${`BEGIN:VEVENT\r\n${daily}${padding}END:VEVENT\r\n`.repeat(120)}`], 'vol.ics');
      for (const file of [many(''), many(`X-LANG:${'x'.repeat(2000)}\r\n`)]) {
        const { page, element } = await open(language);
        page.choose(file);
        await waitUntil(() => page.importAlert !== '');
        expect(page.importAlert).to.include('vol.ics').and.to.include(words);
        expect(element.value).to.deep.equal(smallPlan);
      }
      expect(workers.made).to.equal(1);
      globalThis.Worker = OwnWorker;
    }
    const { page } = await open();
    page.choose(new File(['Beste ouders'], 'brief.txt'));
    await waitUntil(() => page.importAlert !== '');
    expect(page.importAlert).to.equal(
      'brief.txt komt er niet bij. In dit bestand staat geen agenda. Maak het in uw agenda opnieuw, als .ics-bestand. Er is niets veranderd.',
    );
  });

  it('with more moments than a plan holds is refused in the words of the reader, and nothing changes', async () => {
    for (const [language, words] of [
      [
        'nl',
        'agenda.ics komt er niet bij. Er staan te veel momenten in dit bestand: in een jaarplan is plaats voor 2000. Kies in uw agenda minder, en maak het bestand opnieuw. Er is niets veranderd.',
      ],
      [
        'en',
        'agenda.ics was not brought in. This file has too many moments: a year plan has room for 2000. Choose less in your calendar, and make the file again. Nothing was changed.',
      ],
    ] as const) {
      const { page, element } = await open(language);
      page.choose(fileOf(20_000));
      await waitUntil(() => page.importAlert !== '');
      expect(page.importAlert).to.equal(words);
      expect(element.value).to.deep.equal(smallPlan);
    }
  });

  it('fills a plan up to what it holds: then no form opens, and no earlier plan is taken over', async () => {
    const { page, element } = await open();
    element.previous = {
      ...smallPlan,
      schoolYear: '2025-2026',
      entries: [entry({ id: 'earlier', start: '2025-11-20T19:00', end: '2025-11-20T20:00' })],
    };
    page.choose(fileOf(2000 - smallPlan.entries.length));
    await waitUntil(() => page.importStatus.includes('erbij'));
    const full = element.value!;
    expect(full.entries.length).to.equal(2000);
    for (const name of ['add', 'copy']) {
      await page.press(name);
      expect(page.said).to.equal('Dat past niet: in een jaarplan is plaats voor 2000 momenten. Er is niets veranderd.');
      expect(page.form === null && element.value === full).to.equal(true);
    }
  });

  it('leaves no line about the file before it', async () => {
    const { page } = await open();
    page.choose(fileOf(1));
    await waitUntil(() => page.said !== '');
    expect(page.said).to.equal('agenda.ics staat in het plan.');
    page.choose(new File(['Beste ouders'], 'brief.txt'));
    await waitUntil(() => page.importAlert !== '');
    expect(page.said).to.equal('');
  });

  it('of which nothing can be read says that alone', async () => {
    const { page } = await open();
    page.choose(fileOf(0, 'BEGIN:VEVENT\r\nSUMMARY:Ooit\r\nDTSTART:99991231\r\nEND:VEVENT'));
    await waitUntil(() => page.importStatus.includes('Ooit'));
    expect(page.importStatus).to.equal(
      'agenda.ics: hier konden we niets uit halen. Ooit: De datum ligt niet tussen 1900 en 2199.',
    );
  });

  it('of more than fits is refused without being read whole', async () => {
    const { page } = await open();
    page.choose(new File(['x'.repeat(16_000_000)], 'groot.ics'));
    await waitUntil(() => page.importAlert !== '');
    expect(page.importAlert).to.include('Dit bestand is te groot om te lezen.');
  });
});
