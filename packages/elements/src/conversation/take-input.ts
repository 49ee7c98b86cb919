import {
  changeIn,
  chooseFocus,
  type ConversationPlan,
  type Focus,
  listItems,
  type PlanList,
  setField,
} from '@driehoek/sdk/conversation';
import { rewordText, type Text } from '@driehoek/sdk/i18n';
import { isLocalDate, type Party } from '@driehoek/sdk/shared';

/** What can be filled in. */
export type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** Fields that hold words, which may stand in several languages. */
const WORDS = ['text', 'goal', 'place', 'task', 'evaluation', 'summary'];
/** Fields that cannot be taken away. */
const NEEDED = ['type', 'medium', 'minutes', 'on', 'kind', 'way', 'role', 'status', 'phase'];

/** Who types. */
export interface Typist {
  readonly party: Party | undefined;
  readonly language: string;
}

/** The plan with what was filled in; the same plan when the field says nothing usable yet. */
export function takeInput(plan: ConversationPlan, field: Field, typist: Typist): ConversationPlan {
  const name = field.dataset['field'] ?? field.name;
  const list = field.closest<HTMLElement>('[data-list]')?.dataset['list'] as PlanList | undefined;
  const index = Number(field.closest<HTMLElement>('[data-index]')?.dataset['index'] ?? Number.NaN);
  const isOn = field instanceof HTMLInputElement && field.checked;
  if (name === 'explained') return explain(plan, field.value, isOn);
  if (name === 'focus') return chooseFocus(plan, field.value as Focus);
  const row = list && listItems(plan, list)[index];
  const owner: object = row ?? plan;
  const before = (owner as { readonly [field: string]: unknown })[name] as Text | undefined;
  const value = readField(field, name, before, typist);
  // A point of the agenda may come up whenever, for as long as it takes.
  if (value === undefined && list !== 'agenda' && NEEDED.includes(name)) return plan;
  const key = name === 'private' ? 'sharedWith' : name;
  if (list) return changeIn(plan, list, index, { [key]: value } as never);
  return setField(plan, { [key]: value } as never);
}

function readField(field: Field, name: string, before: Text | undefined, { party, language }: Typist): unknown {
  if (field instanceof HTMLInputElement && field.type === 'checkbox') {
    if (name === 'private') return field.checked && party ? [party] : undefined;
    return field.checked || (name === 'announced' ? false : undefined);
  }
  const { value } = field;
  // A row keeps its place while its words are written anew.
  if (WORDS.includes(name)) return reword(before, language, value) ?? (name === 'text' ? '' : undefined);
  if (name === 'minutes') return Number(value) >= 1 ? Math.round(Number(value)) : undefined;
  if (name === 'can') return value === 'yes';
  if (name === 'from') return value ? { kind: 'agenda-item', id: value } : undefined;
  if (name === 'on') return isLocalDate(value) ? value : undefined;
  return value === '' ? undefined : value;
}

/** As it is typed: `rewordText` trims, which would eat the space before the next word. */
function reword(before: Text | undefined, language: string, value: string): Text | undefined {
  const worded = rewordText(before, language, value);
  if (worded === undefined || typeof worded === 'string') return worded && value;
  const wordings = Object.entries(worded).map(([tag, words]) => [tag, words === value.trim() ? value : words]);
  return Object.fromEntries(wordings);
}

function explain(plan: ConversationPlan, term: string, isOn: boolean): ConversationPlan {
  const others = (plan.explainedTerms ?? []).filter((each) => each !== term);
  return setField(plan, { explainedTerms: isOn ? [...others, term] : others });
}
