import { readFileSync, writeFileSync } from 'node:fs';
import { customElementJetBrainsPlugin } from 'custom-element-jet-brains-integration';
import { customElementVsCodePlugin } from 'custom-element-vs-code-integration';
import { frameworkTypes } from './scripts/manifest/framework-types.mjs';
import { ownTypes } from './scripts/manifest/own-types.mjs';
import { publicApi } from './scripts/manifest/public-api.mjs';

const folder = 'packages/elements';

/** Each `define.ts` says which class has which tag; the analyzer does not see through our `define`. */
const definitions = {
  name: 'definitions',
  analyzePhase({ ts, node, moduleDoc }) {
    if (!ts.isCallExpression(node) || node.expression.getText() !== 'define') return;
    const [tag, element] = node.arguments;
    if (!tag || !element || !ts.isStringLiteral(tag)) return;
    moduleDoc.exports = [
      ...(moduleDoc.exports ?? []),
      { kind: 'custom-element-definition', name: tag.text, declaration: { name: element.getText() } },
    ];
  },
  packageLinkPhase({ customElementsManifest: manifest }) {
    const declarations = manifest.modules.flatMap((module) =>
      (module.declarations ?? []).map((declaration) => ({ module, declaration })),
    );
    for (const module of manifest.modules) {
      for (const entry of module.exports ?? []) {
        if (entry.kind !== 'custom-element-definition') continue;
        const found = declarations.find(({ declaration }) => declaration.name === entry.declaration.name);
        if (!found) throw new Error(`${entry.name} is defined with a class that is not documented.`);
        found.declaration.tagName = entry.name;
        found.declaration.customElement = true;
        entry.declaration.module = found.module.path;
      }
    }
  },
};

/** The manifest describes what is published, not where its source stands. */
const publishedPaths = {
  name: 'published-paths',
  packageLinkPhase({ customElementsManifest: manifest }) {
    const text = JSON.stringify(manifest).replaceAll(/packages\/elements\/src\/([^"]+?)\.ts/g, 'dist/$1.js');
    Object.assign(manifest, JSON.parse(text));
  },
};

/** The data for JetBrains' editors is of this package; its maker takes the name of the repository. */
const namedWebTypes = {
  name: 'named-web-types',
  packageLinkPhase() {
    const file = `${folder}/editor/web-types.json`;
    const { name, version } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
    writeFileSync(file, JSON.stringify({ ...JSON.parse(readFileSync(file, 'utf8')), name, version }, undefined, 2));
  },
};

export default {
  globs: [`${folder}/src/**/*.ts`],
  exclude: [`${folder}/src/**/*.styles.ts`, `${folder}/src/server/**`, `${folder}/src/shared/define.ts`],
  outdir: folder,
  litelement: true,
  packagejson: false,
  plugins: [
    definitions,
    ownTypes(),
    publicApi,
    publishedPaths,
    customElementVsCodePlugin({ outdir: `${folder}/editor` }),
    customElementJetBrainsPlugin({ outdir: `${folder}/editor`, packageJson: false }),
    namedWebTypes,
    frameworkTypes({ types: `${folder}/types`, react: `${folder}/react` }),
  ],
};
