/**
 * Reads a calendar file (RFC 5545) as far as `expected` asks: which properties the calendar and its events have, with parameters and
 * value as they stand. A property that is expected to be `null` must not be there. How the file is written is read too:
 * `form.longest` (octets of the longest line), and whether all lines end with CR LF.
 */
export function readIcs(text, expected) {
  if (typeof text !== 'string') return text;
  const lines = text.replaceAll(/\r?\n[ \t]/g, '').split(/\r?\n/);
  const root = { name: '', properties: {}, parts: [] };
  const open = [root];
  for (const line of lines.filter((each) => each !== '')) {
    const [, name, value] = /^([^:"]*(?:"[^"]*"[^:"]*)*):(.*)$/s.exec(line) ?? [];
    if (name === undefined) return `a line without a colon: ${line}`;
    if (name.toUpperCase() === 'BEGIN') {
      const part = { name: value.toUpperCase(), properties: {}, parts: [] };
      open.at(-1).parts.push(part);
      open.push(part);
    } else if (name.toUpperCase() === 'END') open.pop();
    else open.at(-1).properties[formatName(name)] = value;
  }
  const calendar = root.parts.find((part) => part.name === 'VCALENDAR');
  if (!calendar) return 'no VCALENDAR';
  const events = calendar.parts.filter((part) => part.name === 'VEVENT');
  const longest = Math.max(...text.split(/\r?\n/).map((line) => new TextEncoder().encode(line).length));
  const found = {
    calendar: pick(calendar.properties, expected.calendar ?? {}),
    events: events.map(({ properties }, index) => pick(properties, expected.events?.[index] ?? {})),
    parts: [...new Set(events.flatMap(({ parts }) => parts.map((part) => part.name)))],
    form: { fits: longest <= 75, crlf: !/(^|[^\r])\n/.test(text) },
  };
  return Object.fromEntries(Object.entries(found).filter(([key]) => Object.hasOwn(expected, key)));
}

/** Parameters in the order of the alphabet, names in capitals: `DTSTART;TZID=Europe/Amsterdam`. */
function formatName(name) {
  const [first, ...parameters] = name.split(';').map((part) => part.replaceAll('"', ''));
  const named = parameters.map((part) => part.replace(/^[^=]+/, (key) => key.toUpperCase()));
  return [first.toUpperCase(), ...named.sort()].join(';');
}

/** What is expected of the properties: of one that must not be there, `null` when it is not, under any parameters. */
function pick(properties, wanted) {
  return Object.fromEntries(
    Object.entries(wanted).flatMap(([key, value]) => {
      if (value !== null) return Object.hasOwn(properties, key) ? [[key, properties[key]]] : [];
      const present = Object.keys(properties).find((name) => name === key || name.startsWith(`${key};`));
      return [[key, present === undefined ? null : properties[present]]];
    }),
  );
}
