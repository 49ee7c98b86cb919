/** The events that bubble from an element under a native name. */
const NATIVE = ['input', 'change'];

/**
 * Limits the manifest to what a page may use: public fields and methods, attributes of public fields, and the events that a
 * class documents. The analyzer lists private names as well, and takes every `new …Event(x)` for an event named `x`.
 * @type {import('@custom-elements-manifest/analyzer').Plugin}
 */
export const publicApi = {
  name: 'public-api',
  packageLinkPhase({ customElementsManifest: manifest }) {
    for (const { declarations = [] } of manifest.modules) {
      for (const declaration of declarations) limit(declaration);
    }
  },
};

function limit(declaration) {
  const { members, attributes, events, tagName } = declaration;
  if (members)
    declaration.members = members.filter(
      ({ name, privacy }) => !name.startsWith('#') && privacy !== 'private' && privacy !== 'protected',
    );
  if (attributes)
    declaration.attributes = attributes.filter(
      ({ fieldName }) => !fieldName || declaration.members?.some(({ name }) => name === fieldName),
    );
  if (!events) return;
  declaration.events = events.filter(({ name = '' }) => name.startsWith('dh-') || NATIVE.includes(name));
  const untyped = declaration.events.find(({ type }) => !type?.text);
  if (tagName && untyped) throw new Error(`${tagName} documents ${untyped.name} without a type.`);
}
