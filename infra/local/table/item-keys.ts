import type { TableModel } from '../template/models.ts';
import type { DynamoItem, DynamoRequest } from './dynamodb-request.ts';

/** The name of a table, and the key of an item in it. */
export type ItemPlace = readonly [tableName: string, key: DynamoItem];

export interface ItemKeys {
  /** One text for each item of all tables, from any attributes of it that have its key. */
  readonly idOf: (tableName: string, item: DynamoItem) => string;
  /** The items that a write changes. */
  readonly touchedBy: (request: DynamoRequest) => readonly ItemPlace[];
}

export const createItemKeys = (tables: readonly TableModel[]): ItemKeys => {
  const keyNames = new Map(
    tables.map(({ name, definition }) => [
      name,
      (definition.KeySchema as readonly { readonly AttributeName: string }[]).map(({ AttributeName }) => AttributeName),
    ]),
  );
  const keyOf = (tableName: string, item: DynamoItem): DynamoItem =>
    Object.fromEntries((keyNames.get(tableName) ?? []).map((name) => [name, item[name] ?? {}]));
  const placeOf = (tableName: string, item: DynamoItem = {}): ItemPlace => [tableName, keyOf(tableName, item)];
  return {
    idOf: (tableName, item) => JSON.stringify(placeOf(tableName, item)),
    touchedBy: (request) => {
      if (request.TransactItems) {
        return request.TransactItems.flatMap((entry) =>
          Object.entries(entry)
            .filter(([kind]) => kind !== 'ConditionCheck')
            .map(([, part]) => placeOf(part.TableName, part.Item ?? part.Key)),
        );
      }
      if (request.RequestItems) {
        return Object.entries(request.RequestItems).flatMap(([tableName, writes]) =>
          (writes as readonly BatchWrite[]).map(({ PutRequest: put, DeleteRequest: removal }) =>
            placeOf(tableName, put?.Item ?? removal?.Key),
          ),
        );
      }
      return [placeOf(request.TableName ?? '', request.Item ?? request.Key)];
    },
  };
};

interface BatchWrite {
  readonly PutRequest?: { readonly Item: DynamoItem };
  readonly DeleteRequest?: { readonly Key: DynamoItem };
}
