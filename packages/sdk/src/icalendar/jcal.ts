import ICAL from 'ical.js';

/** A property as jCal (RFC 7265) has it: name, parameters, type, values. Texts must be `plainText`. */
export type JcalProperty = [
  name: string,
  parameters: { readonly [name: string]: string },
  type: string,
  ...values: (string | number | object)[],
];

/** A component as jCal has it: name, properties, components in it. */
export type JcalComponent = [name: string, properties: JcalProperty[], components: JcalComponent[]];

type DesignSet = Parameters<typeof ICAL.stringify.property>[1];

const TEXT = { defaultType: 'text' };
const { icalendar } = ICAL.design;

/** ical.js takes what it does not know for a value without escapes; these are texts. */
export const writingDesign: DesignSet = {
  ...icalendar,
  property: { ...icalendar.property, name: TEXT, 'x-wr-calname': TEXT },
};

/**
 * For files of others. Texts of ours are texts, also when a program left out that they are; times, durations and rules
 * stay as they were typed, because ical.js cuts a bare date (`CREATED:20250910`) as if it had hours.
 */
export const readingDesign: DesignSet = {
  ...icalendar,
  property: { ...writingDesign.property, 'x-driehoek-entry': TEXT, 'x-driehoek-plan': TEXT },
  value: { ...icalendar.value, date: {}, 'date-time': {}, period: {}, recur: {}, duration: {} },
};
