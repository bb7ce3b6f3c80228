import { codesIn } from './doc-tables.ts';

/** The part of a property of the API description that a row of a table repeats. */
export interface FieldSchema {
  readonly $ref?: string;
  readonly default?: unknown;
  readonly description?: string;
  readonly enum?: readonly string[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly items?: FieldSchema;
  readonly anyOf?: readonly FieldSchema[];
}
export type Fields = Readonly<Record<string, FieldSchema>>;

/** A row about one property, or about several that belong together. */
export interface FieldRow {
  readonly names: readonly string[];
  readonly standard: string;
  readonly effect: string;
}

/** A table of fields: their names, their default, and what they do. */
export const fieldRows = (rows: readonly (readonly string[])[]): readonly FieldRow[] =>
  rows.map(([names = '', standard = '', effect = '']) => ({ names: codesIn(names), standard, effect }));

/** A default of no value is an empty cell, and a list without limits is said in a word. */
const SHOWN_EMPTY_LIST = 'all';

const plain = (text: string): string => text.replaceAll('`', '');

/** The default as a table writes it. One that follows from another option is written as in the API description. */
const standardOf = (field: FieldSchema): string => {
  const [, said = ''] = /^Default: (.+)\.$/.exec(field.description ?? '') ?? [];
  if (field.default === undefined) return said;
  if (Array.isArray(field.default) && field.default.length === 0) return SHOWN_EMPTY_LIST;
  return typeof field.default === 'string' ? field.default : JSON.stringify(field.default);
};

/** Longer lists have a table of their own. */
const LISTED_MAX = 5;

interface Context {
  /** What callers send. */
  readonly sent: Fields;
  /** What answers have beside it. */
  readonly shown: Fields;
  readonly resolve: (reference: string) => FieldSchema;
}

/** The parts of a schema that limit single values, those of its alternatives, its items and the schema it names too. */
const partsOf = (field: FieldSchema, resolve: Context['resolve']): readonly FieldSchema[] => [
  field,
  ...[...(field.anyOf ?? []), ...(field.items === undefined ? [] : [field.items])].flatMap((part) =>
    partsOf(part, resolve),
  ),
  ...(field.$ref === undefined ? [] : partsOf(resolve(field.$ref), resolve)),
];

const NULL_STANDARDS: ReadonlySet<string> = new Set(['', 'null']);

const standardFaults = ({ names, standard }: FieldRow, { sent }: Context): readonly string[] =>
  names.flatMap((name) => {
    const field = sent[name];
    // A new object has no value where callers send none.
    const expected = field === undefined ? 'null' : standardOf(field);
    const isRight = NULL_STANDARDS.has(expected) ? NULL_STANDARDS.has(standard) : plain(standard) === expected;
    return isRight ? [] : [`${name} has the default "${standard}", and not "${expected}"`];
  });

const numbersIn = (text: string): readonly string[] => text.match(/\d+(?:[.,]\d+)*/g) ?? [];

const limitFaults = ({ names, standard, effect }: FieldRow, { sent, shown, resolve }: Context): readonly string[] =>
  names.flatMap((name) => {
    const field = sent[name] ?? shown[name] ?? {};
    const parts = partsOf(field, resolve);
    const listed = parts.flatMap((part) => part.enum ?? []);
    const codes = codesIn(`${standard} ${effect}`).map((code) => code.replaceAll(/["[\]]/g, ''));
    const unnamed = listed.length > LISTED_MAX ? [] : listed.filter((value) => !codes.includes(value));
    const ranges = parts.flatMap(({ minimum, maximum }) =>
      minimum === undefined || maximum === undefined ? [] : `${minimum} to ${maximum.toLocaleString('en')}`,
    );
    const told = field.$ref === undefined ? undefined : resolve(field.$ref).description;
    const untold = told === undefined ? [] : numbersIn(effect).filter((number) => !numbersIn(told).includes(number));
    return [
      ...unnamed.map((value) => `${name} does not name its value ${value}`),
      ...ranges.filter((range) => !effect.includes(range)).map((range) => `${name} does not say ${range}`),
      ...untold.map((number) => `${name} says ${number}, which its schema does not`),
    ];
  });

/** What a table says otherwise than the schemas. `elsewhere` are properties that the page explains in other places. */
export const faultsOfTable = (
  rows: readonly FieldRow[],
  context: Context,
  elsewhere: readonly string[],
): readonly string[] => {
  const told = rows.flatMap(({ names }) => names);
  const known = new Set([...Object.keys(context.sent), ...Object.keys(context.shown)]);
  return [
    ...told.filter((name) => !known.has(name)).map((name) => `${name} is in no schema`),
    ...told.filter((name, index) => told.indexOf(name) !== index).map((name) => `${name} has two rows`),
    ...[...known]
      .filter((name) => !told.includes(name) && !elsewhere.includes(name))
      .map((name) => `${name} has no row`),
    ...rows.flatMap((row) => [...standardFaults(row, context), ...limitFaults(row, context)]),
  ];
};
