import ICAL from 'ical.js';

/** A property in jCal (RFC 7265): name, parameters, type, values. Convert texts with `plainText` first. */
export type JcalProperty = [
  name: string,
  parameters: { readonly [name: string]: string },
  type: string,
  ...values: (string | number | object)[],
];

/** A component in jCal: name, properties, nested components. */
export type JcalComponent = [name: string, properties: JcalProperty[], components: JcalComponent[]];

type DesignSet = Parameters<typeof ICAL.stringify.property>[1];

const TEXT = { defaultType: 'text' };
const { icalendar } = ICAL.design;

/** The types of properties that ical.js does not know: it would write them unescaped, and these are texts. */
export const writingDesign: DesignSet = {
  ...icalendar,
  property: { ...icalendar.property, name: TEXT, 'x-wr-calname': TEXT },
};

/**
 * For reading files of any program. Our own properties are texts, even when a program dropped their type; times,
 * durations and rules are read unparsed, because ical.js cuts a date without time (`CREATED:20250910`) as if it had
 * one.
 */
export const readingDesign: DesignSet = {
  ...icalendar,
  property: { ...writingDesign.property, 'x-driehoek-entry': TEXT, 'x-driehoek-plan': TEXT },
  value: { ...icalendar.value, date: {}, 'date-time': {}, period: {}, recur: {}, duration: {} },
};
