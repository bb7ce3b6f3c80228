import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import accessPatterns from '../../../lib/store/access-patterns.json' with { type: 'json' };
import { keys } from '../../../lib/store/table/keys.ts';

const STORE = 'lib/store';
/** Files that may reach the table, which `dynamo-*.ts` make: stores and use cases. */
const FILES = [STORE, 'lib/app'].flatMap((floor) =>
  readdirSync(floor, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !basename(name).startsWith('dynamo-'))
    .map((name) => join(floor, name)),
);

interface Living {
  readonly file: string;
  /** What a factory makes, by method; under the empty name when that is a function. Empty for a plain function. */
  readonly made: ReadonlyMap<string, string>;
}

/** Answers whatever is asked of it with itself, so that every factory can be called. */
const anything: unknown = new Proxy(() => anything, { get: () => anything });

/** Functions by name, each as its source: a store that takes a method over from another is not told apart from it. */
const functionsOf = (value: unknown): ReadonlyMap<string, string> => {
  if (typeof value === 'function') return new Map([['', String(value)]]);
  if (typeof value !== 'object' || value === null) return new Map();
  return new Map(Object.entries(value).map(([name, method]) => [name, String(method)]));
};

/** What the code exports, by the name of the export. */
const living = new Map<string, Living>();
for (const file of FILES) {
  const code = readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '');
  // A use case may be called `create…` too, and import from the folder `table/`; it is no factory.
  const usesTable = (file.startsWith(STORE) ? /\btable\b/ : /\btable\b(?!\/)/).test(code);
  const module: Readonly<Record<string, unknown>> = await import(join(process.cwd(), file));
  for (const [name, exported] of Object.entries(module)) {
    if (typeof exported !== 'function') continue;
    const isFactory = usesTable && /^create[A-Z]/.test(name);
    living.set(name, { file, made: functionsOf(isFactory ? exported(anything) : null) });
  }
}

const FUNCTION = /^(\w+)\(\)(?:\.(\w+))?$/;

const rows = Object.entries(accessPatterns).flatMap(([room, { accesses }]) =>
  accesses.map((access) => {
    const [, name = '', method] = FUNCTION.exec(access.function) ?? [];
    return { room, name, method, written: access.function, operation: access.operation, index: access.index };
  }),
);

/** What is wrong with the name of a row; null when it lives. */
const faultOf = ({ name, method, written }: Pick<(typeof rows)[number], 'name' | 'method' | 'written'>) => {
  const found = living.get(name);
  if (found === undefined) return `${written} is exported nowhere`;
  if (found.made.size === 0 || found.made.has('')) return method === undefined ? null : `${written} has no methods`;
  if (method === undefined) return `${written} names a store, not a method`;
  return found.made.has(method) ? null : `${written} is no method of what ${name} makes`;
};

describe('ACCESS-PATTERNS.md', () => {
  test('names an existing function in every row', () => {
    expect(rows.map(faultOf).filter((fault) => fault !== null)).toEqual([]);
  });

  test('would be refused with a row of a function that does not exist', () => {
    const dead = [
      { name: 'createSessionStore', method: 'proveTwice', written: 'createSessionStore().proveTwice' },
      { name: 'createGhostStore', method: 'read', written: 'createGhostStore().read' },
      { name: '', method: undefined, written: 'the session store' },
      { name: 'createSessionStore', method: undefined, written: 'createSessionStore()' },
      { name: 'foundClient', method: 'twice', written: 'foundClient().twice' },
    ];
    expect(dead.map(faultOf)).not.toContain(null);
  });

  test('has a row for every method of every store', () => {
    const sources = new Set(rows.map(({ name, method = '' }) => living.get(name)?.made.get(method)));
    const missing = [...living].flatMap(([name, { made }]) =>
      [...made].filter(([, source]) => !sources.has(source)).map(([method]) => `${name}().${method}`),
    );
    expect([...living.values()].filter(({ made }) => made.size > 0).length).toBeGreaterThanOrEqual(15);
    expect(missing).toEqual([]);
  });

  test.each(FILES)('says which operations %s uses, no more and no fewer', (file) => {
    const code = readFileSync(file, 'utf8');
    const used = Object.entries(CALLS).flatMap(([call, name]) => (code.includes(call) ? [name] : []));
    const said = rows
      .filter(({ name }) => living.get(name)?.file === file)
      .flatMap(({ operation }) => operation.split(', '))
      .map((operation) => operation.replace(/ ×\d$/, ''))
      .filter((operation) => operation !== NONE)
      .map((operation) => (SINGLE_WRITES.has(operation) ? 'a single write' : operation));
    expect([...new Set(said)].toSorted()).toEqual(used.toSorted());
  });

  test('tells the due index from the table', () => {
    const through = (index: string): readonly string[] =>
      rows.filter((row) => row.index === index).map(({ written }) => written);
    expect(new Set(rows.map(({ index }) => index))).toEqual(new Set(['table', 'due', NONE]));
    expect(through('due')).toEqual([
      'createDueStore().forEachDue',
      'createDueStore().forEachTurn',
      'purgeEventsOf()',
      'createParkingStore().line',
      'createReceiverStates().of',
    ]);
    expect(rows.filter(({ index, operation }) => (index === NONE) !== (operation === NONE))).toEqual([]);
  });

  test('has each row in the room of its function', () => {
    const elsewhere = rows.filter(({ room, name }) => {
      const file = living.get(name)?.file ?? '';
      return file.startsWith('lib/') && file.split('/')[2] !== room;
    });
    expect(elsewhere.map(({ written }) => written)).toEqual([]);
  });

  test('lists every kind of item that has a key', () => {
    const listed = Object.values(accessPatterns).flatMap(({ items }) => items.map(({ builder }) => builder));
    expect(listed.toSorted()).toEqual(Object.keys(keys).toSorted());
  });
});

const NONE = '—';

/** Calls of the table client, and the operation of DynamoDB each becomes; `write` becomes one of three. */
const CALLS = {
  'table.get(': 'GetItem',
  'table.getMany(': 'BatchGetItem',
  'table.query(': 'Query',
  'table.write(': 'a single write',
  'table.writeMany(': 'BatchWriteItem',
  'table.transact(': 'TransactWriteItems',
} as const;
const SINGLE_WRITES: ReadonlySet<string> = new Set(['PutItem', 'UpdateItem', 'DeleteItem']);
