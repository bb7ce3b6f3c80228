/**
 * The part of JSON Schema 2020-12 that our OpenAPI document uses, checked strictly: a keyword it does not know is an
 * error, so that no rule of the document is skipped unseen.
 */
export type Schema = Readonly<Record<string, unknown>>;

/** A method, because each keyword reads its rule as the type the document gives it there. */
interface Keyword {
  check(rule: unknown, value: unknown, context: Context): readonly string[];
}

interface Context {
  readonly schema: Schema;
  /** Where the value stands, for messages: `$.member.guid`. */
  readonly place: string;
  readonly resolve: (reference: string) => Schema;
}

/** What is wrong with a value, each line naming the place; empty when it fits. Values are never repeated. */
export const faultsOf = (
  schema: Schema,
  value: unknown,
  resolve: (reference: string) => Schema,
  place = '$',
): readonly string[] => {
  const context = { schema, place, resolve };
  return faultsOfEach(rulesOf(schema, place), ({ check, rule }) => check(rule, value, context));
};

const NONE: readonly string[] = [];

/** A fast `flatMap`, for hundreds of thousands of checks that nearly all find nothing. */
const faultsOfEach = <T>(parts: readonly T[], check: (part: T, index: number) => readonly string[]) => {
  let faults = NONE;
  for (const [index, part] of parts.entries()) {
    const found = check(part, index);
    if (found.length > 0) faults = [...faults, ...found];
  }
  return faults;
};

interface Rule {
  readonly rule: unknown;
  readonly check: Keyword['check'];
}
const rules = new WeakMap<Schema, readonly Rule[]>();

const rulesOf = (schema: Schema, place: string): readonly Rule[] => {
  const known = rules.get(schema);
  if (known !== undefined) return known;
  const found = Object.entries(schema).flatMap(([keyword, rule]) => {
    if (ANNOTATIONS.has(keyword)) return [];
    const check = CHECKS[keyword];
    if (check === undefined) throw new Error(`Keyword ${keyword} at ${place} is not supported`);
    return [{ rule, check }];
  });
  rules.set(schema, found);
  return found;
};

const ANNOTATIONS = new Set(['default', 'deprecated', 'description', 'title', 'writeOnly', 'x-enum-varnames']);

/** Whether the checker understands a keyword. */
export const isKeyword = (name: string): boolean => ANNOTATIONS.has(name) || Object.hasOwn(CHECKS, name);

const isRecord = (value: unknown): value is Record<string, unknown> => typeOf(value) === 'object';

const typeOf = (value: unknown): string => {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
};

const isOfType = (type: string, value: unknown): boolean =>
  type === 'integer' ? Number.isInteger(value) : typeOf(value) === type;

const FORMATS: Readonly<Record<string, (text: string) => boolean>> = {
  date: (text) => /^\d{4}-\d{2}-\d{2}$/.test(text) && isInstant(`${text}T00:00:00.000Z`),
  'date-time': (text) => isInstant(text),
  email: (text) => /^[^@\s]+@[^@\s]+\.[^@\s]+$/.test(text),
  uri: (text) => URL.canParse(text),
};

/** Days that do not exist are moved on by `Date`, so what comes back must be what went in. */
const isInstant = (text: string): boolean => {
  const instant = new Date(text);
  return !Number.isNaN(instant.getTime()) && instant.toISOString() === text;
};

const fault = (isFine: boolean, place: string, text: string): readonly string[] =>
  isFine ? NONE : [`${place} ${text}`];

const expressions = new Map<string, RegExp>();
const expressionOf = (pattern: string): RegExp => {
  const expression = expressions.get(pattern) ?? new RegExp(pattern, 'u');
  expressions.set(pattern, expression);
  return expression;
};

const CHECKS: Readonly<Record<string, Keyword['check']>> = {
  $ref: (reference: string, value, { place, resolve }) => faultsOf(resolve(reference), value, resolve, place),
  type: (rule: string | readonly string[], value, { place }) => {
    const isFine = typeof rule === 'string' ? isOfType(rule, value) : rule.some((type) => isOfType(type, value));
    return isFine ? NONE : [`${place} is of type ${typeOf(value)}, not ${[rule].flat().join(' or ')}`];
  },
  enum: (values: readonly unknown[], value, { place }) =>
    fault(values.includes(value), place, 'is none of the listed values'),
  const: (expected: unknown, value, { place }) => fault(value === expected, place, 'is not the one value it may be'),
  anyOf: (branches: readonly Schema[], value, { place, resolve }) => {
    const faults: string[] = [];
    for (const branch of branches) {
      const ofBranch = faultsOf(branch, value, resolve, place);
      if (ofBranch.length === 0) return NONE;
      faults.push(...ofBranch);
    }
    return faults;
  },
  oneOf: (branches: readonly Schema[], value, { place, resolve }) => {
    const faults = branches.map((branch) => faultsOf(branch, value, resolve, place));
    return fault(
      faults.filter((ofBranch) => ofBranch.length === 0).length === 1,
      place,
      'does not fit one branch alone',
    );
  },
  required: (names: readonly string[], value, { place }) =>
    isRecord(value)
      ? names.filter((name) => !Object.hasOwn(value, name)).map((name) => `${place}.${name} is missing`)
      : [],
  // Stricter than JSON Schema: what is not documented is a fault, though a client must bear it.
  properties: (
    properties: Readonly<Record<string, Schema>>,
    value,
    { schema: { additionalProperties }, place, resolve },
  ) =>
    isRecord(value)
      ? faultsOfEach(Object.keys(value), (name) => {
          const schema = Object.hasOwn(properties, name) ? properties[name] : undefined;
          if (schema !== undefined) return faultsOf(schema, value[name], resolve, `${place}.${name}`);
          return additionalProperties === undefined ? [`${place}.${name} is not in the contract`] : NONE;
        })
      : NONE,
  additionalProperties: (rule: boolean | Schema, value, { schema, place, resolve }) => {
    if (!isRecord(value) || rule === true) return NONE;
    const known = isRecord(schema.properties) ? schema.properties : {};
    const others = Object.keys(value).filter((name) => !Object.hasOwn(known, name));
    return rule === false
      ? others.map((name) => `${place}.${name} is not in the contract`)
      : others.flatMap((name) => faultsOf(rule, value[name], resolve, `${place}.${name}`));
  },
  propertyNames: (rule: Schema, value, { place, resolve }) =>
    isRecord(value) ? Object.keys(value).flatMap((name) => faultsOf(rule, name, resolve, place)) : [],
  minProperties: (limit: number, value, { place }) =>
    fault(!isRecord(value) || Object.keys(value).length >= limit, place, 'has too few properties'),
  items: (rule: Schema, value, { place, resolve }) =>
    Array.isArray(value)
      ? faultsOfEach(value, (item, index) => faultsOf(rule, item, resolve, `${place}[${index}]`))
      : NONE,
  minItems: (limit: number, value, { place }) =>
    fault(!Array.isArray(value) || value.length >= limit, place, 'has too few items'),
  maxItems: (limit: number, value, { place }) =>
    fault(!Array.isArray(value) || value.length <= limit, place, 'has too many items'),
  minLength: (limit: number, value, { place }) =>
    fault(typeof value !== 'string' || value.length >= limit, place, 'is too short'),
  maxLength: (limit: number, value, { place }) =>
    fault(typeof value !== 'string' || value.length <= limit, place, 'is too long'),
  pattern: (pattern: string, value, { place }) =>
    fault(typeof value !== 'string' || expressionOf(pattern).test(value), place, 'does not fit its pattern'),
  format: (format: string, value, { place }) => {
    const isOfFormat = FORMATS[format];
    if (isOfFormat === undefined) throw new Error(`Format ${format} at ${place} is not supported`);
    return fault(typeof value !== 'string' || isOfFormat(value), place, `is no ${format}`);
  },
  minimum: (limit: number, value, { place }) =>
    fault(typeof value !== 'number' || value >= limit, place, 'is too small'),
  maximum: (limit: number, value, { place }) =>
    fault(typeof value !== 'number' || value <= limit, place, 'is too large'),
};
