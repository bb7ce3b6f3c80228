import { DynamoDBClient, paginateScan } from '@aws-sdk/client-dynamodb';
import { type Guid, toGuid } from '../../../lib/domain/kernel/guid.ts';
import { systemIds } from '../../../lib/runtime/ids.ts';
import { createTable } from '../../../lib/store/table/dynamo-table.ts';
import type { Table } from '../../../lib/store/table/table-client.ts';
import type { Operator } from './operator.ts';

/** The table as the person who runs the host sees it: over all clients. */
export interface OperatorTable {
  readonly table: Table;
  /** In no order. Reads the whole table. */
  readonly clientGuids: () => Promise<readonly Guid<'CLT'>[]>;
  readonly close: () => void;
}

const CLIENT_PK = 'CLIENT#';

export const openOperatorTable = (operator: Operator, tableName: string): OperatorTable => {
  const client = new DynamoDBClient(operator);
  return {
    table: createTable({ client, tableName, ids: systemIds }),
    clientGuids: async () => {
      const found: Guid<'CLT'>[] = [];
      const pages = paginateScan(
        { client },
        {
          TableName: tableName,
          FilterExpression: 'sk = :client',
          ExpressionAttributeValues: { ':client': { S: 'CLIENT' } },
          ProjectionExpression: 'pk',
        },
      );
      for await (const { Items: items = [] } of pages) {
        found.push(...items.map(({ pk }) => toGuid('CLT', (pk?.S ?? '').slice(CLIENT_PK.length))));
      }
      return found;
    },
    close: () => client.destroy(),
  };
};
