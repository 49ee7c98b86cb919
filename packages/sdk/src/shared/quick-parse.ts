import type * as z from 'zod/mini';
import { isTooDeep } from './depth.js';

/** Data that a quick parser does not accept. It says nothing about why: the schema itself finds the reasons. */
export const REFUSED: unique symbol = /* @__PURE__ */ Symbol('refused');

type QuickParser = (value: unknown) => unknown;

const parsers = new WeakMap<z.ZodMiniType, QuickParser>();

/**
 * Parses data as a schema does, several times faster where all is well: a copy of the data with unknown fields kept, or
 * {@link REFUSED} for what the schema refuses. Also refused, though the schema may accept it: what JSON never has, such as
 * objects that are not plain. Schemas of kinds that are not known here are asked themselves. Not checked: asynchronous schemas.
 *
 * For long data that a page waits for: zod makes an object for each value that it looks at, so that it can report, and a
 * year of 500 moments has 15,000 values. Everything else is fine with `validate` alone.
 */
export function quickParse(schema: z.ZodMiniType, data: unknown): unknown {
  return parserOf(schema)(data);
}

function parserOf(schema: z.ZodMiniType): QuickParser {
  let parser = parsers.get(schema);
  if (!parser) {
    parser = createParser(schema);
    parsers.set(schema, parser);
  }
  return parser;
}

/** The part of zod's definitions that is looked at, as zod describes it for library authors (`_zod.def`). */
interface Definition {
  readonly type: string;
  readonly checks?: readonly { readonly _zod: { readonly def: CheckDefinition } }[];
  readonly coerce?: boolean;
  readonly format?: string;
  readonly entries?: Readonly<Record<string, unknown>>;
  readonly innerType?: z.ZodMiniType;
  readonly element?: z.ZodMiniType;
  readonly options?: readonly z.ZodMiniType[];
  readonly shape?: Readonly<Record<string, z.ZodMiniType>>;
  readonly catchall?: z.ZodMiniType;
}

interface CheckDefinition {
  readonly check: string;
  readonly fn?: (value: unknown) => unknown;
  readonly when?: unknown;
}

function createParser(schema: z.ZodMiniType): QuickParser {
  const definition = schema._zod.def as unknown as Definition;
  const { checks = [], coerce, format } = definition;
  const tests = checks.map(({ _zod: { def } }) => (def.check === 'custom' && !def.when ? def.fn : undefined));
  const parse = coerce || format || tests.includes(undefined) ? undefined : createUncheckedParser(definition);
  if (!parse) return (value) => askSchema(schema, value);
  if (tests.length === 0) return parse;
  return (value) => {
    const parsed = parse(value);
    return parsed !== REFUSED && tests.every((test) => test?.(parsed)) ? parsed : REFUSED;
  };
}

/** A parser for a kind of schema that is known here, its checks apart; `undefined` for any other kind. */
function createUncheckedParser(definition: Definition): QuickParser | undefined {
  const { type, entries, innerType, element, options, catchall } = definition;
  switch (type) {
    case 'string':
    case 'boolean':
      return (value) => (typeof value === type ? value : REFUSED);
    case 'number':
      return (value) => (Number.isFinite(value) ? value : REFUSED);
    case 'enum': {
      const values = new Set(Object.values(entries ?? {}));
      return (value) => (values.has(value) ? value : REFUSED);
    }
    case 'optional': {
      const parse = innerType && parserOf(innerType);
      return parse && ((value) => (value === undefined ? value : parse(value)));
    }
    case 'array': {
      const parse = element && parserOf(element);
      return parse && ((value) => parseArray(value, parse));
    }
    case 'union': {
      const parseEach = options?.map(parserOf);
      return parseEach && ((value) => parseUnion(value, parseEach));
    }
    case 'object':
      if ((catchall?._zod.def as Definition | undefined)?.type !== 'unknown') return undefined;
      return createLooseObjectParser(definition.shape ?? {});
    default:
      return undefined;
  }
}

function askSchema(schema: z.ZodMiniType, value: unknown): unknown {
  const result = schema._zod.run({ value, issues: [] }, { async: false });
  return result instanceof Promise || result.issues.length > 0 ? REFUSED : result.value;
}

function parseArray(value: unknown, parse: QuickParser): unknown {
  if (!Array.isArray(value)) return REFUSED;
  const copy: unknown[] = [];
  for (const item of value) {
    const parsed = parse(item);
    if (parsed === REFUSED) return REFUSED;
    copy.push(parsed);
  }
  return copy;
}

function parseUnion(value: unknown, parseEach: readonly QuickParser[]): unknown {
  for (const parse of parseEach) {
    const parsed = parse(value);
    if (parsed !== REFUSED) return parsed;
  }
  return REFUSED;
}

function createLooseObjectParser(shape: Readonly<Record<string, z.ZodMiniType>>): QuickParser {
  const fields = Object.entries(shape).map(([key, schema]) => {
    const isOptional = schema._zod.optin === 'optional' && schema._zod.optout === 'optional';
    return { key, isOptional, parse: parserOf(schema) };
  });
  return (value) => {
    const copy = copyPlainObject(value);
    if (!copy) return REFUSED;
    // The shape says how deep its own fields go.
    for (const key in copy) if (!Object.hasOwn(shape, key) && isTooDeep(copy[key])) return REFUSED;
    for (const { key, isOptional, parse } of fields) {
      const before = copy[key];
      if (before === undefined && isOptional) continue;
      const parsed = before === undefined ? REFUSED : parse(before);
      if (parsed === REFUSED) return REFUSED;
      if (parsed !== before) copy[key] = parsed;
    }
    return copy;
  };
}

/** A copy of the object itself, not of what is in it; `undefined` for what is no plain object, or has a `__proto__` of its own. */
function copyPlainObject(value: unknown): Record<string, unknown> | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const prototype: unknown = Object.getPrototypeOf(value);
  if ((prototype !== Object.prototype && prototype !== null) || Object.hasOwn(value, '__proto__')) return undefined;
  return { ...value };
}
