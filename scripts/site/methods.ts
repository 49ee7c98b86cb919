interface Method {
  readonly kind: string;
  readonly name?: string;
  readonly privacy?: string;
  readonly static?: boolean;
  readonly description?: string;
  readonly parameters?: readonly { readonly name: string; readonly type?: { readonly text: string } }[];
  readonly return?: { readonly type?: { readonly text: string } };
}

interface Declaration {
  readonly tagName?: string;
  readonly description?: string;
  readonly members?: readonly object[];
}

/** The part of a custom elements manifest that says what can be called on an element. */
interface CallableManifest {
  readonly modules: readonly { readonly declarations?: readonly Declaration[] }[];
}

/** Returns the manifest in which the description of each element ends with its methods, which Storybook's own table leaves out. */
export function describeMethods<Manifest extends CallableManifest>(manifest: Manifest): Manifest {
  const modules = manifest.modules.map((each) => ({
    ...each,
    declarations: each.declarations?.map((declaration) => {
      const methods = formatMethods(declaration);
      return methods ? { ...declaration, description: `${declaration.description ?? ''}\n\n${methods}` } : declaration;
    }),
  }));
  return { ...manifest, modules };
}

/** Formats as a Markdown list what a page can call on an element; `''` of what is no element, and when there is nothing. */
function formatMethods({ tagName, members = [] }: Declaration): string {
  const methods = (members as readonly Method[]).filter(isForPages);
  if (tagName === undefined || methods.length === 0) return '';
  const lines = methods.map(({ name, parameters = [], return: returned, description = '' }) => {
    const taken = parameters.map((each) => `${each.name}: ${each.type?.text ?? 'unknown'}`).join(', ');
    const signature = `${name}(${taken}): ${returned?.type?.text ?? 'void'}`;
    return `- \`${signature}\`: ${description.replaceAll(/\s+/g, ' ')}`;
  });
  return ['**Methods**', '', ...lines].join('\n');
}

/** What is described, and is not the browser's or Lit's to call. */
const isForPages = ({ kind, name = '', privacy = 'public', description, static: isStatic }: Method): boolean =>
  kind === 'method' && privacy === 'public' && !isStatic && description !== undefined && !name.endsWith('Callback');
