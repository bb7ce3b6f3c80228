import { type AttributeValue, PutItemCommand, paginateScan } from '@aws-sdk/client-dynamodb';
import type { FreshTable } from '../support/table/dynamo.ts';

type Fresh = Pick<FreshTable, 'client' | 'tableName'>;

/** An item in the JSON of DynamoDB's API: `{ S: "text" }`, `{ B: "base64" }`. */
export interface RawItem {
  readonly pk: { readonly S: string };
  readonly sk: { readonly S: string };
  readonly [attribute: string]: object;
}

export const scanRaw = async ({ client, tableName }: Fresh): Promise<readonly RawItem[]> => {
  const items: RawItem[] = [];
  for await (const { Items = [] } of paginateScan({ client }, { TableName: tableName })) {
    items.push(...Items.map((item) => changed(item, (value) => (isBytes(value) ? toBase64(value) : value)) as RawItem));
  }
  return items;
};

/** Puts such items as they are: nothing of our code touches them. */
export const putRaw = async ({ client, tableName }: Fresh, items: readonly RawItem[]): Promise<void> => {
  for (const item of items) {
    const Item = changed(item, (value, name) => (name === 'B' && typeof value === 'string' ? toBytes(value) : value));
    await client.send(new PutItemCommand({ TableName: tableName, Item: Item as Record<string, AttributeValue> }));
  }
};

const isBytes = (value: unknown): value is Uint8Array => value instanceof Uint8Array;
const toBase64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');
const toBytes = (base64: string): Uint8Array => Buffer.from(base64, 'base64');

/** A copy with each value, at any depth, as `change` makes it. */
const changed = (value: unknown, change: (value: unknown, name: string) => unknown, name = ''): unknown => {
  const next = change(value, name);
  if (next !== value || isBytes(next) || typeof next !== 'object' || next === null) return next;
  if (Array.isArray(next)) return next.map((entry) => changed(entry, change));
  return Object.fromEntries(Object.entries(next).map(([key, entry]) => [key, changed(entry, change, key)]));
};
