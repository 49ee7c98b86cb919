import { addWordings } from '../../i18n/add-wordings.js';
import { checklistScale } from '../../i18n/nl/checklist.js';
import { handvat } from '../../i18n/nl/handvat.js';
import { parentExperience } from '../../i18n/nl/parent-experience.js';
import { teamSkills } from '../../i18n/nl/team-skills.js';
import { memoizeByRegistry } from '../../i18n/memoize-by-registry.js';
import { type Language, localizeText, type Text } from '../../i18n/text.js';
import { type Instrument, listItems, type ScaleOption, type Section } from './instrument.js';

const nl: { readonly [key: string]: string } = { ...handvat, ...parentExperience, ...teamSkills };

/**
 * Adds the wordings in every loaded language (`loadTexts(language, ['checklist', instrument.id])`) to a built-in
 * instrument or a copy of one. A school's own wordings are kept. Returns the same object when there is nothing to add,
 * and the same result until more languages are loaded.
 */
export const localizeInstrument: (instrument: Instrument) => Instrument = /* @__PURE__ */ memoizeByRegistry(addAll);

/** Adds the wordings in every loaded language to the label of an answer of the scale `yes-partly-no`. */
export function localizeLabel(value: string, label: Text): Text {
  const key = `checklist.scale.${value}` as keyof typeof checklistScale;
  return addWordings(label, key, checklistScale[key]);
}

function addAll(instrument: Instrument): Instrument {
  let isChanged = false;
  const word = (text: Text, key: string): Text => {
    const worded = addWordings(text, key, nl[key]);
    isChanged ||= worded !== text;
    return worded;
  };
  const { id, title, description, scale, sections, preconditions, reference, source } = instrument;
  const localizeOption = (option: ScaleOption): ScaleOption => {
    const label = localizeLabel(option.value, word(option.label, `${id}.option.${option.value}`));
    isChanged ||= label !== option.label;
    return { ...option, label };
  };
  const localizeSection = (section: Section): Section => ({
    ...section,
    title: word(section.title, `${id}.section.${section.id}`),
    ...(section.successFactors && {
      successFactors: section.successFactors.map((factor) => ({
        ...factor,
        text: word(factor.text, `${id}.factor.${factor.number}`),
      })),
    }),
    items: section.items.map((item) => ({ ...item, text: word(item.text, `${id}.item.${item.id}`) })),
  });
  const localized: Instrument = {
    ...instrument,
    title: word(title, `${id}.title`),
    ...(description !== undefined && { description: word(description, `${id}.description`) }),
    scale: { ...scale, options: scale.options.map(localizeOption) },
    sections: sections.map(localizeSection),
    ...(preconditions && {
      preconditions: preconditions.map((text, index) => word(text, `${id}.precondition.${index + 1}`)),
    }),
    ...(reference && {
      reference: reference.map((each, index) => ({
        ...each,
        population: word(each.population, `${id}.reference.${index + 1}`),
      })),
    }),
    source: word(source, `${id}.source`),
  };
  return isChanged ? localized : instrument;
}

/**
 * Formats what an id refers to: the title of the section or the wording of the statement; the id itself when there is
 * neither.
 */
export function describeSubject(id: string, language: Language, instrument?: Instrument): string {
  const localized = instrument && localizeInstrument(instrument);
  const section = localized?.sections.find((candidate) => candidate.id === id);
  const wording = section?.title ?? (localized && listItems(localized).find((item) => item.id === id)?.text);
  return wording === undefined ? id : localizeText(wording, language);
}
