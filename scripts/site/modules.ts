/** The part of a custom elements manifest that tells which module registers an element. */
export interface RegisteringManifest {
  readonly modules: readonly {
    readonly path: string;
    readonly exports?: readonly { readonly kind: string; readonly name: string }[];
    readonly declarations?: readonly {
      readonly tagName?: string;
      readonly summary?: string;
      readonly description?: string;
    }[];
  }[];
}

/** Maps each tag to the module that registers it: `dh-checklist-report` to `@driehoek/elements/report/define`. */
export function mapModules({ modules }: RegisteringManifest): ReadonlyMap<string, string> {
  const registered = modules.flatMap(({ path, exports = [] }) =>
    exports
      .filter(({ kind }) => kind === 'custom-element-definition')
      .map(({ name }): [string, string] => [name, path.replace(/^dist\/(.*)\.js$/, '@driehoek/elements/$1')]),
  );
  return new Map(registered.sort());
}

/** Formats as a Markdown table which module registers each tag. */
export function formatModules(manifest: RegisteringManifest): string {
  const declared = manifest.modules.flatMap(({ declarations = [] }) => declarations);
  const rows = [...mapModules(manifest)].map(([tag, module]) => {
    const { summary = '' } = declared.find(({ tagName }) => tagName === tag) ?? {};
    return `| \`<${tag}>\` | \`${module}\` | ${summary} |`;
  });
  return ['| tag | module | what it is |', '| --- | --- | --- |', ...rows].join('\n');
}

/** Returns the manifest in which the description of each element begins with the line that registers it. */
export function describeModules<Manifest extends RegisteringManifest>(manifest: Manifest): Manifest {
  const modules = mapModules(manifest);
  const described = manifest.modules.map((each) => ({
    ...each,
    declarations: each.declarations?.map((declaration) => {
      const module = modules.get(declaration.tagName ?? '');
      const line = `\`import '${module}';\` registers it.`;
      return module ? { ...declaration, description: `${line}\n\n${declaration.description ?? ''}` } : declaration;
    }),
  }));
  return { ...manifest, modules: described };
}
