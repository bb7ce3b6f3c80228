import { DynamoDBClient, ScanCommand } from '@aws-sdk/client-dynamodb';
import { KMSClient } from '@aws-sdk/client-kms';
import { dataKeyOwnerOf } from '../../../lib/domain/kernel/cipher.ts';
import type { Clock } from '../../../lib/domain/kernel/time.ts';
import type { Client } from '../../../lib/domain/users/client.ts';
import { hashOf } from '../../../lib/domain/users/token.ts';
import { createUnwrapDataKey, generateWrappedDataKey } from '../../../lib/runtime/data-keys.ts';
import { systemIds } from '../../../lib/runtime/ids.ts';
import { createTable } from '../../../lib/store/table/dynamo-table.ts';
import type { Table } from '../../../lib/store/table/table-client.ts';
import type { ApiKeyDraft } from '../../../lib/store/users/api-key-item.ts';
import { replaceApiKey } from '../../../lib/store/users/api-key-store.ts';
import { createClientStore, foundClient } from '../../../lib/store/users/client-store.ts';
import type { DataFolder, LocalClientRecord } from '../data/data-folder.ts';
import type { Operator } from './operator.ts';

export interface LocalClientDeps {
  /** Null when this start names no key: an existing client then keeps its key. */
  readonly apiKey: string | null;
  readonly operator: Operator;
  readonly tableName: string;
  readonly keyId: string;
  readonly clock: Clock;
  /** Remembers the local client from one start to the next. */
  readonly data: Pick<DataFolder, 'localClient' | 'saveLocalClient' | 'confirmKey'>;
}

export const API_KEY_DEFAULT = 'local-client-key';

/**
 * Where the API key of the local client comes from: from this start, `replaced` if it had another one, or from an
 * earlier start.
 */
export type ApiKeyState = 'ofThisStart' | 'replaced' | 'ofEarlierStart';

/**
 * Makes the local client, or finds it again and gives it the API key of this start. Its data stay, and the former key
 * is no longer valid. It may refresh at any time, because people who try things out refresh often. Throws, before
 * anything is written, when the master key does not open its data, or when the table has data of an unknown client.
 */
export const openLocalClient = async (deps: LocalClientDeps): Promise<ApiKeyState> => {
  const dynamoDb = new DynamoDBClient(deps.operator);
  const kms = new KMSClient(deps.operator);
  try {
    return await openWith(deps, dynamoDb, kms);
  } finally {
    dynamoDb.destroy();
    kms.destroy();
  }
};

const openWith = async (deps: LocalClientDeps, dynamoDb: DynamoDBClient, kms: KMSClient): Promise<ApiKeyState> => {
  const { tableName, clock, data } = deps;
  const apiKey = deps.apiKey ?? API_KEY_DEFAULT;
  const apiKeyHash = hashOf(apiKey);
  const table = createTable({ client: dynamoDb, tableName, ids: systemIds });
  const clients = createClientStore({ table, clock });
  const kept = data.localClient();
  const known = await knownFrom(kept, clients);

  if (known && deps.apiKey === null && known.apiKeyHash !== apiKeyHash) {
    data.confirmKey(await opensDataKey(known.client, kms));
    return 'ofEarlierStart';
  }
  const named = await clients.byApiKey(apiKey);
  const client = named ?? known?.client;
  if (client) data.confirmKey(await opensDataKey(client, kms));
  else if (!kept) await refuseUnknownClient(dynamoDb, tableName);

  const replaced = named ? null : known;
  if (replaced) await replaceKey(table, replaced, { apiKey, createdAt: clock() });
  const opened = client ?? (await found(deps, { table, kms, apiKey }));
  data.confirmKey(true);
  // If the key belongs to another client, which an operator made, the local client stays as it is.
  if (!known || known.client.guid === opened.guid) data.saveLocalClient({ clientGuid: opened.guid, apiKeyHash });
  return replaced ? 'replaced' : 'ofThisStart';
};

/** The local client of an earlier start, with the hash of the key that it had then. */
interface Known {
  readonly client: Client;
  readonly apiKeyHash: string;
}

const knownFrom = async (
  kept: LocalClientRecord | null,
  clients: { readonly read: (guid: Client['guid']) => Promise<Client | null> },
): Promise<Known | null> => {
  const client = kept && (await clients.read(kept.clientGuid));
  return kept && client && { client, apiKeyHash: kept.apiKeyHash };
};

const replaceKey = (
  table: Table,
  { client, apiKeyHash: formerHash }: Known,
  key: Pick<ApiKeyDraft, 'apiKey' | 'createdAt'>,
) => replaceApiKey(table, { ...key, clientGuid: client.guid, name: 'of the local host', formerHash });

interface NewClient {
  readonly table: Table;
  readonly kms: KMSClient;
  readonly apiKey: string;
}

const found = ({ keyId, clock }: LocalClientDeps, { table, kms, apiKey }: NewClient): Promise<Client> => {
  const wrapDataKey = (clientGuid: string) => generateWrappedDataKey(keyId, clientGuid, kms);
  const draft = { name: 'Local client', apiKey, refreshThrottleSeconds: 0, sessionFreshnessHours: 0 };
  return foundClient({ table, clock, ids: systemIds, wrapDataKey }, draft);
};

const UNKNOWN_CLIENT =
  'TRIBUTARY_API_KEY is not the key of the client whose data are kept there by an earlier version. ' +
  'Start once with the key that was used so far; from then on it can be changed.';

const refuseUnknownClient = async (dynamoDb: DynamoDBClient, tableName: string): Promise<void> => {
  const { Count: count } = await dynamoDb.send(new ScanCommand({ TableName: tableName, Limit: 1, Select: 'COUNT' }));
  if (count !== 0) throw new Error(UNKNOWN_CLIENT);
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
