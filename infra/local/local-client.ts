import { DynamoDBClient, ScanCommand } from '@aws-sdk/client-dynamodb';
import { KMSClient } from '@aws-sdk/client-kms';
import { dataKeyOwnerOf } from '../../lib/domain/cipher.ts';
import type { Client } from '../../lib/domain/client.ts';
import type { Clock } from '../../lib/domain/time.ts';
import { hashOf } from '../../lib/domain/token.ts';
import { createUnwrapDataKey, generateWrappedDataKey } from '../../lib/runtime/data-keys.ts';
import { systemIds } from '../../lib/runtime/ids.ts';
import { createClientStore, foundClient, replaceApiKey } from '../../lib/store/client-store.ts';
import { createTable } from '../../lib/store/dynamo-table.ts';
import type { Operator } from './access/operator.ts';
import type { DataFolder } from './data-folder.ts';

export interface LocalClientDeps {
  readonly apiKey: string;
  readonly operator: Operator;
  readonly tableName: string;
  readonly keyId: string;
  readonly clock: Clock;
  /** Remembers which client it is from one start to the next. */
  readonly data: Pick<DataFolder, 'localClient' | 'saveLocalClient' | 'confirmKey'>;
}

/**
 * Makes the local client, or finds it again and gives it the API key of this start: its data stay, the former key opens
 * nothing any more. It has no throttle between refreshes, for people who try things out refresh often. Throws before
 * anything is written where the master key does not open its data, or nothing says whose the data are.
 */
export const openLocalClient = async (deps: LocalClientDeps): Promise<void> => {
  const { apiKey, operator, tableName, keyId, clock, data } = deps;
  const dynamoDb = new DynamoDBClient(operator);
  const kms = new KMSClient(operator);
  const table = createTable({ client: dynamoDb, tableName, ids: systemIds });
  const clients = createClientStore({ table, clock });
  try {
    const kept = data.localClient();
    const named = await clients.byApiKey(apiKey);
    const former = named ?? (kept && (await clients.read(kept.clientGuid)));
    if (former) data.confirmKey(await opensDataKey(former, kms));
    else if (!kept && !(await isEmpty(dynamoDb, tableName))) throw new Error(UNKNOWN_CLIENT);
    if (!named && kept && former) {
      await replaceApiKey(table, { clientGuid: former.guid, formerHash: kept.apiKeyHash, apiKey });
    }
    const wrapDataKey = (clientGuid: string) => generateWrappedDataKey(keyId, clientGuid, kms);
    const draft = { name: 'Local client', apiKey, refreshThrottleSeconds: 0 };
    const client = former ?? (await foundClient({ table, clock, ids: systemIds, wrapDataKey }, draft));
    if (!client) throw new Error('The API key of the local client came into use while it was made');
    data.confirmKey(true);
    data.saveLocalClient({ clientGuid: client.guid, apiKeyHash: hashOf(apiKey) });
  } finally {
    dynamoDb.destroy();
    kms.destroy();
  }
};

const UNKNOWN_CLIENT =
  'TRIBUTARY_API_KEY is not the key of the client whose data are kept there by an earlier version. ' +
  'Start once with the key that was used so far; from then on it can be changed.';

const isEmpty = async (dynamoDb: DynamoDBClient, tableName: string): Promise<boolean> => {
  const { Count: count } = await dynamoDb.send(new ScanCommand({ TableName: tableName, Limit: 1, Select: 'COUNT' }));
  return count === 0;
};

const opensDataKey = async (client: Client, kms: KMSClient): Promise<boolean> => {
  try {
    await createUnwrapDataKey(kms)(dataKeyOwnerOf(client));
    return true;
  } catch (error) {
    if (error instanceof Error && error.name === 'InvalidCiphertextException') return false;
    throw error;
  }
};
