/** A kind of item in the table: its key, what it holds and how long it stays. */
interface StoredItem {
  readonly item: string;
  /** Name in `keys.ts`. */
  readonly builder: string;
  readonly key: string;
  readonly attributes: string;
  readonly sizeBound: string;
  readonly ttl: string;
  readonly due: string;
}

/** One request to DynamoDB, by the function that makes it. */
interface Access {
  readonly pattern: string;
  /** `createUserStore().create` for a method of a store, `foundClient()` for a function. */
  readonly function: string;
  readonly operation: string;
  readonly key: string;
  /** `table`, or `due` for the due index. */
  readonly index: string;
  /** The consistency of a read, or the condition of a write. */
  readonly holds: string;
  readonly calledBy: string;
}

export type AccessPatterns = Readonly<
  Record<string, { readonly items: readonly StoredItem[]; readonly accesses: readonly Access[] }>
>;

const INTRODUCTION = `# Access patterns

*Written by \`npm run docs\` from \`access-patterns.json\`, which \`test/stores/table/access-patterns.test.ts\` holds against the code:
each row names a function that lives, each method of a store has a row, and the operations of a file's rows are those that it uses.*

Everything the code asks of DynamoDB and keeps there, room by room: one table and one sparse index. [\`table.ts\`](table/table.ts) names them,
[\`keys.ts\`](table/keys.ts) builds every key, and only the \`dynamo-*.ts\` files speak to the service.

- **Keys** are written as partition key / sort key. Letters in them: \`c\` client, \`u\` user, \`m\` member, \`w\` webhook endpoint, \`n\` the number of
  a member among its user's (four digits), each a guid or its uuid. *due* before a key means the index.
- **Operations** are those of the service. What a \`TransactWriteItems\` puts, updates and deletes is said together with its conditions.
- **Reads** are strong or eventual. A **write** says on which condition it holds; *unconditional* when nothing else can stand there, or nothing
  is lost by repeating it.
- **Sizes** are upper bounds of what the code itself lets in; DynamoDB's own is 400 KB. *ttl* is when DynamoDB may delete an item: late, so no
  rule waits for it. *due* is when an item is on the index.
`;

const table = (header: readonly string[], rows: readonly (readonly string[])[]): string =>
  rows.length === 0
    ? ''
    : `\n${[header, header.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')}\n`;

const NONE = '—';

const keyOf = ({ key, index }: Access): string => (index === 'due' ? `*due* ${key}` : key);

const itemRow = (stored: StoredItem): readonly string[] => [
  `${stored.item}<br>\`${stored.builder}\``,
  stored.key,
  stored.attributes,
  [stored.sizeBound, ...(stored.ttl === NONE ? [] : [`*ttl* ${stored.ttl}`])].join('; '),
  stored.due,
];

const accessRow = (access: Access): readonly string[] => [
  access.pattern,
  `\`${access.function}\``,
  access.operation,
  keyOf(access),
  access.holds,
  access.calledBy,
];

/** The page `lib/store/ACCESS-PATTERNS.md`: for each room a section with its items and its requests. */
export const accessPatternsPage = (rooms: AccessPatterns): string =>
  [
    INTRODUCTION,
    ...Object.entries(rooms).map(
      ([room, { items, accesses }]) =>
        `\n## ${room}\n${table(['Item, key builder', 'Key', 'Attributes', 'Size and life', 'Due'], items.map(itemRow))}${table(
          ['Access pattern', 'Function', 'Operation', 'Key', 'Holds, or consistency', 'Called by'],
          accesses.map(accessRow),
        )}`,
    ),
  ].join('');
