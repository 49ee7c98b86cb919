import { addWordings } from '../../i18n/add-wordings.js';
import { checklistScale } from '../../i18n/nl/checklist.js';
import type { Text } from '../../i18n/text.js';
import type { Instrument, ScaleOption, Section } from './instrument.js';

/** Adds the wordings in every loaded language to the label of an answer of the scale `yes-partly-no`. */
export function localizeLabel(value: string, label: Text): Text {
  const key = `checklist.scale.${value}` as keyof typeof checklistScale;
  return addWordings(label, key, checklistScale[key]);
}

/**
 * Adds the wordings in every loaded language to an instrument, or a copy of it, whose Dutch words are in a catalogue: the key of a
 * text is `<instrument>.title`, `<instrument>.item.<item>` and so on. A school's own wordings are kept. Returns the same object
 * when there is nothing to add.
 */
export function addInstrumentWordings(instrument: Instrument, nl: { readonly [key: string]: string }): Instrument {
  let isChanged = false;
  const word = (text: Text, key: string): Text => {
    const worded = addWordings(text, key, nl[key]);
    isChanged ||= worded !== text;
    return worded;
  };
  const { id, title, description, scale, sections, preconditions, reference, respondents, source } = instrument;
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
    items: section.items.map((item) => ({
      ...item,
      text: word(item.text, `${id}.item.${item.id}`),
      ...(item.ownText !== undefined && { ownText: word(item.ownText, `${id}.own.${item.id}`) }),
    })),
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
        source: word(each.source, `${id}.reference.source`),
      })),
    }),
    ...(respondents && {
      respondents: respondents.map((each) => ({ ...each, name: word(each.name, `${id}.respondent.${each.role}`) })),
    }),
    source: word(source, `${id}.source`),
  };
  return isChanged ? localized : instrument;
}
