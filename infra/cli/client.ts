import { DynamoDBClient, ListTablesCommand } from '@aws-sdk/client-dynamodb';
import { createAsk } from '../../cli/ask.ts';
import type { Ids } from '../../lib/domain/kernel/ids.ts';
import type { Client } from '../../lib/domain/users/client.ts';
import { tableFrom } from '../../lib/runtime/aws.ts';
import { systemClock } from '../../lib/runtime/clock.ts';
import { generateWrappedDataKey } from '../../lib/runtime/data-keys.ts';
import { systemIds } from '../../lib/runtime/ids.ts';
import { foundClient } from '../../lib/store/users/client-store.ts';
import { DATA_OUTPUTS, type StageName } from '../stages.ts';
import { CONNECTOR_USAGE, runConnector } from './connector.ts';
import { readOutputs, stageFrom } from './stage-outputs.ts';
import { parseOptions, runCommand, UsageError } from './usage.ts';

const USAGE = `Usage: npm run client -- create --name "Name of the partner" TARGET [--refresh-throttle-seconds N]

Makes a client and prints its API key, which is shown this once and stored nowhere. TARGET is one of
  --stage dev|staging|prod           a stage deployed from this folder
  --table NAME --key ARN             a stage deployed from elsewhere: outputs TableName and DataKeyArn of its data stack
  --local http://127.0.0.1:PORT      the local host: endpoint and AWS_ACCESS_KEY_ID are those of its line "Operator"
and, for AWS, [--profile NAME]; credentials and region are those of the environment unless given.

${CONNECTOR_USAGE}`;

/** 256 bits, so that nobody can guess the key; only its hash is stored. */
const API_KEY_BYTES = 32;
/** Only operators see the name. A longer one was most likely typed by mistake. */
const NAME_CHARACTERS_MAX = 200;

type Target =
  | { readonly kind: 'stage'; readonly stage: StageName }
  | { readonly kind: 'names'; readonly table: string; readonly key: string }
  | { readonly kind: 'local'; readonly endpoint: string };

export interface Creation {
  readonly name: string;
  readonly target: Target;
  readonly profile: string | null;
  readonly refreshThrottleSeconds: number | null;
}

export const creationFrom = (args: readonly string[]): Creation => {
  const { values, positionals } = parseOptions(args, {
    name: { type: 'string' },
    stage: { type: 'string' },
    table: { type: 'string' },
    key: { type: 'string' },
    local: { type: 'string' },
    profile: { type: 'string' },
    'refresh-throttle-seconds': { type: 'string' },
  });
  if (positionals.length !== 1 || positionals[0] !== 'create') {
    throw new UsageError(positionals.length === 0 ? 'Say what to do' : `Not understood: ${positionals.join(' ')}`);
  }
  const name = values.name?.trim() ?? '';
  if (name === '' || name.length > NAME_CHARACTERS_MAX) {
    throw new UsageError(`--name takes 1 to ${NAME_CHARACTERS_MAX} characters`);
  }
  return {
    name,
    target: targetFrom(values),
    profile: values.profile ?? null,
    refreshThrottleSeconds: secondsFrom(values['refresh-throttle-seconds']),
  };
};

interface TargetOptions {
  readonly stage?: string | undefined;
  readonly table?: string | undefined;
  readonly key?: string | undefined;
  readonly local?: string | undefined;
}

const targetFrom = ({ stage, table, key, local }: TargetOptions): Target => {
  const isByName = table !== undefined || key !== undefined;
  if ([stage !== undefined, isByName, local !== undefined].filter(Boolean).length > 1) {
    throw new UsageError('--stage, --table with --key, and --local exclude each other');
  }
  if (local !== undefined) {
    if (!URL.canParse(local)) throw new UsageError('--local takes an address such as http://127.0.0.1:4566');
    return { kind: 'local', endpoint: local };
  }
  if (!isByName) return { kind: 'stage', stage: stageFrom(stage) };
  if (table === undefined || key === undefined) throw new UsageError('--table and --key belong together');
  return { kind: 'names', table, key };
};

const secondsFrom = (text: string | undefined): number | null => {
  if (text === undefined) return null;
  if (!/^\d{1,7}$/.test(text)) throw new UsageError('--refresh-throttle-seconds takes a whole number of seconds');
  return Number(text);
};

interface Names {
  readonly table: string;
  readonly key: string;
}

/**
 * The local host identifies its operator by an access key of its own and checks no signature, so no secret of AWS is
 * used.
 */
const useLocalHost = (endpoint: string): void => {
  if (!process.env.AWS_ACCESS_KEY_ID?.startsWith('LOCAL')) {
    throw new UsageError('--local wants AWS_ACCESS_KEY_ID=LOCAL…, as the local host prints it on its line "Operator"');
  }
  delete process.env.AWS_SESSION_TOKEN;
  Object.assign(process.env, {
    AWS_SECRET_ACCESS_KEY: 'local',
    AWS_REGION: 'us-east-1',
    AWS_ENDPOINT_URL: endpoint,
  });
};

const namesOf = async (target: Target): Promise<Names> => {
  switch (target.kind) {
    case 'names':
      return target;
    case 'stage':
      return namesOfStage(target.stage);
    case 'local': {
      useLocalHost(target.endpoint);
      const { TableNames: tables = [] } = await new DynamoDBClient().send(new ListTablesCommand({}));
      const [table] = tables;
      if (table === undefined || tables.length > 1) throw new Error(`${target.endpoint} has ${tables.length} tables`);
      return { table, key: 'local' };
    }
  }
};

const namesOfStage = (stage: StageName): Names => {
  const outputs = readOutputs(stage);
  const table = outputs?.[DATA_OUTPUTS.tableName];
  const key = outputs?.[DATA_OUTPUTS.keyArn];
  if (table === undefined || key === undefined) {
    throw new UsageError(`${stage} was not deployed from this folder: deploy it, or name --table and --key`);
  }
  return { table, key };
};

/** Makes the client and returns its API key, of which only the hash is stored. */
export const createClient = async (
  { name, refreshThrottleSeconds }: Pick<Creation, 'name' | 'refreshThrottleSeconds'>,
  { table, key }: Names,
  ids: Ids = systemIds,
): Promise<{ readonly client: Client; readonly apiKey: string }> => {
  const apiKey = Buffer.from(ids.bytes(API_KEY_BYTES)).toString('base64url');
  const client = await foundClient(
    {
      table: tableFrom({ TABLE_NAME: table }),
      clock: systemClock,
      ids,
      wrapDataKey: (clientGuid) => generateWrappedDataKey(key, clientGuid),
    },
    { name, apiKey, ...(refreshThrottleSeconds === null ? {} : { refreshThrottleSeconds }) },
  );
  return { client, apiKey };
};

const create = async (args: readonly string[]): Promise<number> => {
  const creation = creationFrom(args);
  if (creation.profile !== null) process.env.AWS_PROFILE = creation.profile;
  const { client, apiKey } = await createClient(creation, await namesOf(creation.target));
  console.log(`Client   ${client.guid}  ${client.name}
API key  ${apiKey}

Send the key in the header MD-API-KEY. It cannot be shown again: give it to the partner by a safe way now.`);
  return 0;
};

const run = (args: readonly string[]): Promise<number> => {
  const [first, ...rest] = args;
  if (first !== 'connector') return create(args);
  const ask = createAsk({ input: process.stdin, shown: process.stderr, isTerminal: process.stdin.isTTY });
  return runConnector(rest, { env: process.env, ask, print: (line) => console.log(line) });
};

if (import.meta.main) await runCommand(USAGE, () => run(process.argv.slice(2)));
