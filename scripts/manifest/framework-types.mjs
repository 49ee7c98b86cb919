import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** The types of events that every browser knows. */
const BUILT_IN = new Set(['Event', 'InputEvent']);
/** Settable, and the page's own: `id`, `lang` and what else every element has comes from the framework. */
const INHERITED = new Set(['formAssociated', 'styles', 'properties', 'shadowRootOptions']);

const NOTICE = '// Made from the manifest of the elements; not to be changed by hand.\n';

/**
 * Writes what frameworks have to know of the elements: `element-types.d.ts`, a table of tag → class, properties and events, on
 * which the types for JSX, Vue and Svelte are built; and a React component for each.
 * @param {{ types: string, react: string }} folders where they go, both beside `dist`
 * @returns {import('@custom-elements-manifest/analyzer').Plugin}
 */
export function frameworkTypes({ types, react }) {
  return {
    name: 'framework-types',
    packageLinkPhase({ customElementsManifest: manifest }) {
      const elements = listElements(manifest);
      write(`${types}/element-types.d.ts`, formatTable(elements));
      for (const concept of new Set(elements.map((element) => element.concept))) {
        const ofConcept = elements.filter((element) => element.concept === concept);
        write(`${react}/${fileOf(concept)}.js`, formatComponents(concept, ofConcept));
        write(`${react}/${fileOf(concept)}.d.ts`, formatComponentTypes(ofConcept));
      }
      const concepts = [...new Set(elements.map((element) => element.concept))].sort();
      const all = concepts.map((concept) => `export * from './${fileOf(concept)}.js';\n`).join('');
      write(`${react}/index.js`, NOTICE + all);
      write(`${react}/index.d.ts`, NOTICE + all);
    },
  };
}

/** `contact-calendar/editor` → `contact-calendar-editor`: the components stand in one folder. */
const fileOf = (concept) => concept.replaceAll('/', '-');

/**
 * @typedef {{ tag: string, concept: string, className: string, path: string, properties: string[],
 *   events: { name: string, type: string, path?: string }[], summary: string }} Described
 */

/** @returns {Described[]} in the order of their tags */
function listElements({ modules }) {
  const paths = new Map(modules.flatMap(({ path, declarations = [] }) => declarations.map(({ name }) => [name, path])));
  const definedIn = new Map(
    modules.flatMap(({ path, exports = [] }) =>
      exports.filter(({ kind }) => kind === 'custom-element-definition').map(({ name }) => [name, path]),
    ),
  );
  const described = modules.flatMap(({ path, declarations = [] }) =>
    declarations.filter(({ tagName }) => tagName).map((declaration) => ({ path, declaration })),
  );
  return described
    .map(({ path, declaration: { tagName, name, summary = '', members = [], events = [] } }) => ({
      tag: tagName,
      concept: dirname(definedIn.get(tagName)).replace(/^dist\//, ''),
      className: name,
      path,
      summary,
      properties: members.filter((member) => isSettable(member)).map((member) => member.name),
      events: events.map((event) => ({
        name: event.name,
        type: event.type.text,
        path: BUILT_IN.has(event.type.text) ? undefined : paths.get(event.type.text),
      })),
    }))
    .sort((a, b) => (a.tag < b.tag ? -1 : 1));
}

const isSettable = ({ kind, name, readonly, static: isStatic }) =>
  kind === 'field' && !readonly && !isStatic && !INHERITED.has(name);

function formatImports(elements) {
  const names = new Map();
  for (const { className, path, events } of elements) {
    names.set(className, path);
    for (const event of events) {
      if (event.path) names.set(event.type, event.path);
      else if (!BUILT_IN.has(event.type))
        throw new Error(`${className} documents an event of unknown type ${event.type}.`);
    }
  }
  return [...names]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, path]) => `import type { ${name} } from '../${path}';\n`)
    .join('');
}

/** @param {Described[]} elements */
function formatTable(elements) {
  const rows = elements.map(({ tag, className, properties, events, summary }) => {
    const names = properties.map((name) => `'${name}'`).join(' | ') || 'never';
    const sent = events.map(({ name, type }) => `      '${name}': ${type};\n`).join('');
    return `  /** ${summary} */
  '${tag}': {
    element: ${className};
    properties: ${names};
    events: {
${sent}    };
  };
`;
  });
  return `${NOTICE}${formatImports(elements)}
/** Of each tag: the class of its element, the names of the properties that a page sets, and the events that it sends. */
export interface ElementTypes {
${rows.join('')}}

/** What a page sets of an element. */
export type PropertiesOf<Tag extends keyof ElementTypes> = {
  [Name in ElementTypes[Tag]['properties'] & keyof ElementTypes[Tag]['element']]?:
    | ElementTypes[Tag]['element'][Name]
    | undefined;
};

/** The events of an element, each with the element as the one that heard it. */
export type EventsOf<Tag extends keyof ElementTypes> = {
  [Name in keyof ElementTypes[Tag]['events']]: ElementTypes[Tag]['events'][Name] & {
    readonly currentTarget: ElementTypes[Tag]['element'];
  };
};

/** Those whose names begin with \`dh-\`, as React 19 and Preact listen to them: by the name after \`on\`, \`ondh-error\`. */
export type HandlersOf<Tag extends keyof ElementTypes> = {
  [Name in keyof EventsOf<Tag> as Name extends \`dh-\${string}\` ? \`on\${Name}\` : never]?: (event: EventsOf<Tag>[Name]) => void;
};
`;
}

/** `dh-information-card` → `InformationCard`. */
const componentName = (tag) => pascalCase(tag.replace(/^dh-/, ''));
const pascalCase = (text) => text.replace(/(^|-)(\w)/g, (_match, _dash, letter) => letter.toUpperCase());

/** @param {string} concept @param {Described[]} elements */
function formatComponents(concept, elements) {
  const classes = elements.map(({ className }) => className).sort();
  const components = elements.map(({ tag, className, events }) => {
    const handlers = events.map(({ name }) => `    on${pascalCase(name)}: '${name}',\n`).join('');
    return `
export const ${componentName(tag)} = /* @__PURE__ */ createComponent({
  displayName: '${componentName(tag)}',
  tagName: '${tag}',
  elementClass: ${className},
  react: React,
  events: {
${handlers}  },
});
`;
  });
  const modules = new Map(elements.map(({ className, path }) => [className, path]));
  const imports = classes.map((name) => `import { ${name} } from '../${modules.get(name)}';\n`).join('');
  return `${NOTICE}import { createComponent } from '@lit/react';
import * as React from 'react';
import '../dist/${concept}/define.js';
${imports}${components.join('')}`;
}

/** @param {Described[]} elements */
function formatComponentTypes(elements) {
  const components = elements.map(({ tag, className, events, summary }) => {
    const handlers = events
      .map(
        ({ name, type }) =>
          `    on${pascalCase(name)}: EventName<${type} & { readonly currentTarget: ${className} }>;\n`,
      )
      .join('');
    return `
/** \`<${tag}>\`: ${summary} */
export declare const ${componentName(tag)}: ReactWebComponent<
  ${className},
  {
${handlers}  }
>;
`;
  });
  return `${NOTICE}import type { EventName, ReactWebComponent } from '@lit/react';
${formatImports(elements)}${components.join('')}`;
}

function write(file, text) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
