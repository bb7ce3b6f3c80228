import { randomBytes } from 'node:crypto';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  DeleteItemCommand,
  DynamoDBClient,
  ListTablesCommand,
  paginateScan,
  UpdateItemCommand,
  type UpdateItemCommandInput,
} from '@aws-sdk/client-dynamodb';
import { SECRETS_FILE } from '../data/folder-files.ts';
import { CHECK_FILE, KEY_BYTES } from '../data/master-key.ts';
import { DATA_KEY_BYTES, placeOfContext } from '../keys/kms-service.ts';
import { createSeal, type Seal } from '../keys/seal.ts';
import { startDynamoDbEmulator } from '../table/dynamodb-emulator.ts';
import { FILE_MODE, KEY, TABLE } from './backup-file.ts';

/** What the new key could not open, and was deleted. */
export interface Lost {
  /** Members whose credentials are gone. */
  readonly credentials: number;
  /** Webhook endpoints, with their secrets. */
  readonly endpoints: number;
}

const CREDENTIALS = 'CRED#';
const ENDPOINT = 'WHE#';
/** In the partition of a user: items that are of no use without the data key they were encrypted with. */
const SEALED_OF_USERS = [CREDENTIALS, 'CREDNEXT#', 'NUM#', 'OWN#', 'MIC#', 'UPL#', 'OAUTH#'] as const;

/** What is to be done with an item: null leaves it as it is. */
type Change = 'delete' | Pick<UpdateItemCommandInput, 'UpdateExpression' | 'ExpressionAttributeValues'> | null;

const changeOfUser = (sk: string): Change => {
  if (SEALED_OF_USERS.some((prefix) => sk.startsWith(prefix))) return 'delete';
  // Answers to a challenge, which the running job would open.
  return sk.startsWith('MBR#') ? { UpdateExpression: 'REMOVE answers, draft' } : null;
};

const changeOfClient = (clientGuid: string, sk: string, seal: Seal['seal']): Change => {
  if (sk.startsWith(ENDPOINT)) return 'delete';
  if (sk.startsWith('CNR#')) {
    return { UpdateExpression: 'SET secrets = :none', ExpressionAttributeValues: { ':none': { NULL: true } } };
  }
  if (sk !== 'CLIENT') return null;
  const wrapped = seal(placeOfContext({ client: clientGuid }), randomBytes(DATA_KEY_BYTES));
  return {
    UpdateExpression: 'SET wrappedDataKey = :wrapped, laterDataKeys = :none ADD revision :one',
    ExpressionAttributeValues: { ':wrapped': { B: wrapped }, ':none': { L: [] }, ':one': { N: '1' } },
  };
};

const OF_CLIENT = 'CLIENT#';
const changeOf = (pk: string, sk: string, seal: Seal['seal']): Change => {
  if (pk.startsWith('USER#')) return changeOfUser(sk);
  return pk.startsWith(OF_CLIENT) ? changeOfClient(`CLT-${pk.slice(OF_CLIENT.length)}`, sk, seal) : null;
};

/**
 * Gives a data folder whose master key is lost a new one. Each client gets a new data key, and everything that was
 * encrypted with the former ones is deleted, since nothing can open it any more. No host may run on the folder.
 */
export const renewKey = async (folder: string): Promise<Lost> => {
  if (process.env.DYNAMODB_ENDPOINT) {
    throw new Error('--new-key works on the table in the folder: unset DYNAMODB_ENDPOINT, which names another one');
  }
  const key = randomBytes(KEY_BYTES);
  const emulator = await startDynamoDbEmulator(join(folder, TABLE));
  const client = new DynamoDBClient({
    endpoint: emulator.endpoint,
    region: 'us-east-1',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  });
  try {
    const { TableNames: tableNames = [] } = await client.send(new ListTablesCommand({}));
    const lost = { credentials: 0, endpoints: 0 };
    for (const tableName of tableNames) {
      const found = await renewTable(client, tableName, createSeal(key).seal);
      lost.credentials += found.credentials;
      lost.endpoints += found.endpoints;
    }
    for (const name of [SECRETS_FILE, CHECK_FILE]) rmSync(join(folder, name), { force: true });
    writeFileSync(join(folder, KEY), key, { mode: FILE_MODE });
    return lost;
  } finally {
    client.destroy();
    await emulator.stop();
  }
};

const renewTable = async (client: DynamoDBClient, TableName: string, seal: Seal['seal']): Promise<Lost> => {
  const lost = { credentials: 0, endpoints: 0 };
  for await (const { Items: items = [] } of paginateScan({ client }, { TableName, ProjectionExpression: 'pk, sk' })) {
    for (const Key of items) {
      const { pk: { S: pk = '' } = {}, sk: { S: sk = '' } = {} } = Key;
      const change = changeOf(pk, sk, seal);
      if (change === null) continue;
      if (change !== 'delete') {
        await client.send(new UpdateItemCommand({ TableName, Key, ...change }));
        continue;
      }
      await client.send(new DeleteItemCommand({ TableName, Key }));
      if (sk.startsWith(CREDENTIALS)) lost.credentials += 1;
      if (sk.startsWith(ENDPOINT)) lost.endpoints += 1;
    }
  }
  return lost;
};
