/** The part of a schema that says what a property holds. Texts and limits are no part of it. */
export interface KindSchema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly format?: string;
  readonly properties?: Readonly<Record<string, unknown>>;
  readonly items?: KindSchema;
  readonly anyOf?: readonly KindSchema[];
  readonly oneOf?: readonly KindSchema[];
}

/** What a property holds. Null is no part of it: a property that may be absent holds the same thing. */
export interface Kind {
  /** Types, each with its format: `string date`. */
  readonly types: readonly string[];
  /** The values of an enum or a constant, as JSON. */
  readonly listed: readonly string[];
  /** Names of the properties of an object. */
  readonly fields: readonly string[];
  /** What the items of an array hold. */
  readonly items: readonly Kind[];
}

/** Only requests name these formats. Answers give the same text back, so both hold the same thing. */
const FORMATS_OF_REQUESTS: ReadonlySet<string> = new Set(['uri', 'email']);

const sorted = (values: readonly string[]): readonly string[] => [...new Set(values)].sort();

const typesOf = ({ type = [], format }: KindSchema): readonly string[] => {
  const suffix = format === undefined || FORMATS_OF_REQUESTS.has(format) ? '' : ` ${format}`;
  return [type].flat().flatMap((one) => (one === 'null' ? [] : `${one}${suffix}`));
};

const listedOf = ({ enum: values = [], const: constant }: KindSchema): readonly string[] =>
  [...values, constant].flatMap((value) => (value === null || value === undefined ? [] : JSON.stringify(value)));

/** What a schema holds; its alternatives are one kind. `resolve` gives the schema that a `$ref` names. */
export const kindOf = (schema: KindSchema, resolve: (reference: string) => KindSchema): Kind => {
  const { $ref, properties = {}, items, anyOf = [], oneOf = [] } = schema;
  const inner = [...anyOf, ...oneOf, ...($ref === undefined ? [] : [resolve($ref)])].map((one) => kindOf(one, resolve));
  return {
    types: sorted([...typesOf(schema), ...inner.flatMap(({ types }) => types)]),
    listed: sorted([...listedOf(schema), ...inner.flatMap(({ listed }) => listed)]),
    fields: sorted([...Object.keys(properties), ...inner.flatMap(({ fields }) => fields)]),
    items: [...(items === undefined ? [] : [kindOf(items, resolve)]), ...inner.flatMap((one) => one.items)],
  };
};

const areEqual = (one: readonly string[], other: readonly string[]): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

/** A constant marks the schema that it stands in, as the `type` of each event does. */
const areMarks = (one: Kind, other: Kind): boolean => one.listed.length === 1 && other.listed.length === 1;

/** One object has all properties of the other: a request that changes it has fewer of them than one that makes it. */
const isPartOf = (one: readonly string[], other: readonly string[]): boolean =>
  one.every((name) => other.includes(name));

/** Whether two properties hold the same thing: values of one type, of one list, or two forms of one object. */
export const areRelated = (one: Kind, other: Kind): boolean =>
  areEqual(one.types, other.types) &&
  (areEqual(one.listed, other.listed) || areMarks(one, other)) &&
  (isPartOf(one.fields, other.fields) || isPartOf(other.fields, one.fields)) &&
  one.items.length === other.items.length &&
  one.items.every((item, index) => other.items.slice(index, index + 1).every((same) => areRelated(item, same)));
