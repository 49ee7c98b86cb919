/**
 * Gives every field the type that its own class says, or else the nearest class that it comes from; the analyzer gives it that of the
 * furthest, so that the value of each element would be any object.
 * @returns {import('@custom-elements-manifest/analyzer').Plugin}
 */
export function ownTypes() {
  /** @type {Map<string, { readonly text: string }>} */
  const types = new Map();
  const keyOf = (className, field) => `${className}.${field}`;
  return {
    name: 'own-types',
    moduleLinkPhase({ moduleDoc }) {
      for (const { name, members = [] } of moduleDoc.declarations ?? [])
        for (const member of members) if (member.type) types.set(keyOf(name, member.name), member.type);
    },
    packageLinkPhase({ customElementsManifest: manifest }) {
      const declarations = manifest.modules.flatMap((module) => module.declarations ?? []);
      const classes = new Map(declarations.map((declaration) => [declaration.name, declaration]));
      const findType = (declaration, field) =>
        declaration &&
        (types.get(keyOf(declaration.name, field)) ?? findType(classes.get(declaration.superclass?.name), field));
      for (const declaration of declarations)
        for (const member of declaration.members ?? []) {
          const type = findType(declaration, member.name);
          if (type) member.type = type;
        }
    },
  };
}
