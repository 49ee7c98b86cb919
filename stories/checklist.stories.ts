import '@driehoek/elements/checklist/define';
import '@driehoek/elements/provider/define';
import type { ChecklistElement } from '@driehoek/elements/checklist';
import type { Instrument, Response } from '@driehoek/sdk/checklist';
import { wholeSchoolPartnership } from '@driehoek/sdk/checklist/quality-cards';
import type { Role } from '@driehoek/sdk/shared';
import { html, nothing, type TemplateResult } from 'lit';

interface Args {
  readonly instrument?: string | Instrument;
  readonly value?: Response;
  readonly perspective?: Role;
  readonly locale?: string;
  readonly actorFilter?: Role;
  readonly readonly?: boolean;
  readonly disabled?: boolean;
}

interface Play {
  readonly canvasElement: HTMLElement;
}

/** Half-way through a school year, so that a story looks the same every day. */
const now = new Date('2026-11-22T09:00:00Z');

const started: Response = {
  id: 'story',
  instrument: 'handvat',
  instrumentVersion: '1.0.0',
  schoolYear: '2026-2027',
  role: 'class-teacher',
  answers: {
    'home.1': 'unknown',
    'home.2': 'yes',
    'home.3': 'partly',
    'organisation.1': 'partly',
    'organisation.2': 'yes',
    'organisation.3': 'no',
    'organisation.5': 'not-applicable',
  },
  remarks: { 'home.3': 'Van vier kinderen weet ik nog weinig. Ik vraag het bij het startgesprek.' },
  actionPoints: { home: ['Overdracht met de leraar van vorig jaar plannen', 'Elke week twee ouders bellen'] },
};

/** A school's own quality card. */
const qualityCard: Instrument = {
  id: 'het-kompas-informal-contact',
  version: '2026',
  title: 'Kwaliteitskaart: even praten',
  description: 'Van basisschool Het Kompas, een school die niet bestaat.',
  scale: {
    kind: 'points',
    options: [
      { value: 'often', points: 3, label: 'Bijna altijd' },
      { value: 'sometimes', points: 2, label: 'Soms' },
      { value: 'rarely', points: 1, label: 'Zelden' },
    ],
  },
  sections: [
    {
      id: 'door',
      title: 'Aan de deur',
      items: [
        { id: 'door.1', text: 'Ik sta om 8.15 uur bij de deur.' },
        { id: 'door.2', text: 'Ik noem iets dat goed ging.' },
      ],
    },
  ],
  validated: false,
  source: 'Het Kompas (verzonnen)',
};

export default {
  title: 'Checklist',
  component: 'dh-checklist',
  tags: ['autodocs'],
  args: {},
  render: ({
    instrument = 'handvat',
    value,
    perspective,
    locale = 'nl',
    actorFilter,
    ...flags
  }: Args): TemplateResult =>
    html`<dh-provider locale=${locale} perspective=${perspective ?? nothing} .now=${now}>
      <dh-checklist
        .instrument=${instrument}
        .value=${value}
        actor-filter=${actorFilter ?? nothing}
        ?readonly=${flags.readonly}
        ?disabled=${flags.disabled}
      ></dh-checklist>
    </dh-provider>`,
};

export const Empty = {};
export const Started = { args: { value: started } };
export const English = { args: { value: started, locale: 'en' } };
export const OwnStatementsToChoose = { args: { perspective: 'leadership' } };
export const OwnStatementsOnly = { args: { perspective: 'leadership', actorFilter: 'leadership' } };
export const Readonly = { args: { value: started, readonly: true } };
export const Disabled = { args: { value: started, disabled: true } };
export const TeamSkills = { args: { instrument: 'team-skills' } };
export const ParentExperience = { args: { instrument: 'parent-experience', perspective: 'parent' } };
/** The leadership may speak for the school; everybody then sees whose answers these are. */
export const InNameOfTheSchool = {
  args: { perspective: 'leadership', value: { ...started, role: 'leadership', office: true } },
};
export const ReadyQualityCard = { args: { instrument: wholeSchoolPartnership, perspective: 'leadership' } };
export const OwnInstrument = { args: { instrument: qualityCard } };
export const UnknownInstrument = { args: { instrument: 'handvatje' } };
export const OtherVersion = { args: { value: { ...started, instrumentVersion: '0.9.0' } } };

/** What a step is, why it matters and how a school goes about it, for everybody who fills in. */
export const ExplainedStep = {
  args: { value: started },
  play: async ({ canvasElement }: Play) => press(canvasElement, '[part=explanation] summary'),
};

export const FinishedTooEarly = {
  args: { instrument: 'parent-experience' },
  play: async ({ canvasElement }: Play) => press(canvasElement, 'button[name=finish]'),
};

export const ActionPointRemoved = {
  args: { value: started },
  play: async ({ canvasElement }: Play) => press(canvasElement, 'button[name=remove]'),
};

export const InForm = {
  render: () =>
    html`<form>
      <dh-checklist name="response" instrument="parent-experience"></dh-checklist>
      <p><button style="font: inherit; color: CanvasText; background: Canvas; border: 1px solid">Versturen</button></p>
    </form>`,
};

async function press(canvas: HTMLElement, selector: string): Promise<void> {
  const checklist = canvas.querySelector<ChecklistElement>('dh-checklist')!;
  await checklist.updateComplete;
  checklist.shadowRoot!.querySelector<HTMLElement>(selector)!.click();
  await checklist.updateComplete;
}
