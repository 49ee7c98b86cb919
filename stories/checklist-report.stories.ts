import '@driehoek/elements/report/define';
import '@driehoek/elements/provider/define';
import {
  type ActionPoint,
  handvat,
  type Instrument,
  listItems,
  type Response,
  type Tally,
  teamSkills,
} from '@driehoek/sdk/checklist';
import type { Role } from '@driehoek/sdk/shared';
import { html, nothing, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';

interface Args {
  readonly instrument?: string | Instrument;
  readonly responses?: readonly Response[];
  readonly tally?: Tally;
  readonly previous?: Tally | readonly Response[];
  readonly minGroupSize?: number;
  readonly actionPoints?: readonly ActionPoint[];
  readonly locale?: string;
  readonly perspective?: Role;
}

interface Play {
  readonly canvasElement: HTMLElement;
}

const shadowOf = (canvas: HTMLElement) => canvas.querySelector('dh-checklist-report')!.shadowRoot!;

/** How favourably a role sees each step, 0 to 1. */
type Views = Partial<Record<Role, readonly number[]>>;

/** Invented answers that are the same each time: a school that does not exist. */
function invent(
  sizes: Partial<Record<Role, number>>,
  views: Views,
  schoolYear = '2026-2027',
  instrument: Instrument = handvat,
): Response[] {
  let seed = 20261122;
  const random = () => {
    seed = (seed * 1664525 + 1013904223) % 4294967296;
    return seed / 4294967296;
  };
  const values = instrument.scale.options.map(({ value }) => value);
  return Object.entries(sizes).flatMap(([role, size]) =>
    Array.from({ length: size }, (_, number) => {
      const answers: Record<string, string> = {};
      instrument.sections.forEach((section, index) => {
        for (const item of section.items) {
          const chance = random();
          if (chance < 0.03) continue;
          const view = views[role as Role]?.[index] ?? 0.6;
          const place = Math.floor((1 - view + (random() - 0.5) * 0.9) * values.length);
          const chosen = values[Math.max(0, Math.min(values.length - 1, place))]!;
          answers[item.id] = chance < 0.06 ? 'unknown' : chance < 0.08 ? 'not-applicable' : chosen;
        }
      });
      return {
        id: `${schoolYear}-${role}-${number}`,
        instrument: instrument.id,
        instrumentVersion: instrument.version,
        schoolYear,
        role: role as Role,
        answers,
        completedAt: '2026-11-16T10:00:00Z',
      };
    }),
  );
}

const views: Views = {
  'class-teacher': [0.85, 0.6, 0.4, 0.55, 0.5],
  leadership: [0.8, 0.75, 0.75, 0.6, 0.45],
  'care-professional': [0.7, 0.55, 0.35, 0.5, 0.6],
};
const school = { 'class-teacher': 14, leadership: 5, 'care-professional': 6 };
const thisYear = invent(school, views);
const lastYear = invent(
  { 'class-teacher': 11, leadership: 5, 'care-professional': 5 },
  { 'class-teacher': [0.7, 0.5, 0.35, 0.4, 0.4], leadership: [0.8, 0.6, 0.6, 0.5, 0.4] },
  '2025-2026',
);

export default {
  title: 'Checklist/Report',
  component: 'dh-checklist-report',
  tags: ['autodocs'],
  render: ({
    instrument,
    responses,
    tally,
    previous,
    minGroupSize,
    actionPoints,
    locale,
    perspective,
  }: Args): TemplateResult => {
    const report = html`<dh-checklist-report
      .instrument=${instrument ?? 'handvat'}
      .responses=${responses}
      .tally=${tally}
      .previous=${previous}
      .actionPoints=${actionPoints ?? []}
      min-group-size=${minGroupSize ?? nothing}
    ></dh-checklist-report>`;
    return html`<dh-provider locale=${locale ?? 'nl'} perspective=${perspective ?? 'leadership'}>${report}</dh-provider>`;
  },
};

/** Three roles that are all large enough to show. */
export const Normal = { args: { responses: thisYear } };

/** With the year before beside it. */
export const WithPreviousYear = { args: { responses: thisYear, previous: lastYear } };

/** Leadership is two people; care professionals are withheld with them, or subtraction would show the two. */
export const WithWithheldGroups = {
  args: { responses: invent({ ...school, leadership: 2, parent: 9 }, views) },
};

/** The head answered for the school: apart from the people, and shown as such. */
export const WithAnOffice = {
  args: {
    responses: [
      ...invent({ 'class-teacher': 14, 'care-professional': 6 }, views),
      ...invent({ leadership: 1 }, views).map((response) => ({ ...response, office: true })),
    ],
  },
};

/** Teachers answered the statements about themselves only: of the others there are too few answers to show. */
export const WithWithheldStatements = {
  args: {
    responses: [
      ...invent({ 'class-teacher': 9 }, views).map((response) => ({
        ...response,
        answers: Object.fromEntries(
          Object.entries(response.answers).filter(([id]) => {
            return listItems(handvat).some((item) => item.id === id && item.actor === 'class-teacher');
          }),
        ),
      })),
      ...invent({ leadership: 2 }, views),
    ],
  },
};

/** Two steps of work chosen. */
export const WithActionPoints = {
  args: {
    responses: thisYear,
    actionPoints: [
      {
        id: '1',
        text: 'Elke week twee ouders bellen met iets dat goed gaat',
        about: 'reciprocity.1',
        owner: 'Bram en Esra',
        dueOn: '2026-12-18',
      },
      { id: '2', text: 'Tijd voor startgesprekken in het rooster zetten', about: 'reciprocity', owner: 'Nadia' },
    ],
  },
};

/** An action point that serves three steps stands in full under its own, and is named under the others. */
export const ServingSeveralSteps = {
  args: {
    responses: thisYear,
    actionPoints: [
      {
        id: '1',
        text: 'Elke maand een inloopochtend, met werk van de kinderen',
        about: 'reciprocity.1',
        sections: ['home', 'cooperation'],
        from: { kind: 'way', id: 'reciprocity.informal' },
      },
      { id: '2', text: 'Vertellen wat er met de vragenlijst gebeurt', about: '' },
    ],
  },
};

/** Staff see ways of working at the step to begin with, and can plan them at once. */
export const WaysForStaff = { args: { responses: thisYear, perspective: 'leadership' } };

/** What a step is, why it matters and how a school goes about it. */
export const ExplainedStep = {
  args: { responses: thisYear, perspective: 'leadership' },
  play: async ({ canvasElement }: Play): Promise<void> => {
    shadowOf(canvasElement).querySelector<HTMLDetailsElement>('[part=explanation]')!.open = true;
  },
};

/** Published means beside the whole mean of the care professionals, who were asked. */
export const BesidePublishedMeans = {
  args: {
    instrument: teamSkills,
    responses: invent({ 'class-teacher': 12, 'care-professional': 7 }, {}, '2026-2027', teamSkills).map((response) => ({
      ...response,
      answers: { ...Object.fromEntries(listItems(teamSkills).map(({ id }) => [id, '2'])), ...response.answers },
    })),
  },
};

/** What people wrote: proposals for action points, and remarks; two people are not ready yet. */
export const WithWords = {
  args: {
    responses: thisYear.map(({ completedAt, ...response }, index) => ({
      ...response,
      ...(index > 1 && { completedAt }),
      ...(index % 5 === 3 && {
        actionPoints: { home: ['Elke week twee ouders bellen', `Idee ${index} voor het startgesprek`] },
      }),
      ...(index % 7 === 4 && { remarks: { 'home.3': `Van ${index} leerlingen weet ik nog weinig.` } }),
    })),
  },
};

/** Nobody has answered. */
export const Empty = { args: { responses: [] } };

/** Four people: too few to show anything of. */
export const TooFew = { args: { responses: thisYear.slice(0, 4) } };

/** Answers of two years may not be counted together. */
export const BadData = { args: { responses: [...thisYear, ...lastYear] } };

/** The previous year is the same year: the report itself still shows. */
export const BadPreviousYear = { args: { responses: thisYear, previous: thisYear } };

/** A scale of points, and another language. */
export const TeamSkillsInEnglish = {
  args: {
    instrument: teamSkills,
    responses: invent({ 'class-teacher': 12, leadership: 6 }, { leadership: [0.8] }, '2026-2027', teamSkills),
    locale: 'en',
  },
};

/** Every table and list of statements open. */
export const Unfolded = {
  args: { responses: thisYear, previous: lastYear },
  play: async ({ canvasElement }: Play): Promise<void> => {
    for (const details of shadowOf(canvasElement).querySelectorAll('details')) details.open = true;
  },
};

/** Where an action point is written. */
export const WritingAnActionPoint = {
  args: { responses: thisYear },
  play: async ({ canvasElement }: Play): Promise<void> => {
    shadowOf(canvasElement).querySelector<HTMLElement>('button[name=make]')!.click();
  },
};

/** As on a phone, whatever the window. */
export const Phone = {
  args: { responses: thisYear, previous: lastYear },
  render: (args: Args): TemplateResult =>
    html`<dh-checklist-report
      ${ref((element) => (element as HTMLElement | undefined)?.style.setProperty('max-inline-size', '20rem'))}
      .responses=${args.responses}
      .previous=${args.previous}
    ></dh-checklist-report>`,
};
