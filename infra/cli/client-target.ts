import { DynamoDBClient, ListTablesCommand } from '@aws-sdk/client-dynamodb';
import { DATA_OUTPUTS } from '../stages/stages.ts';
import { readOutputs, stageFrom } from './stage-outputs.ts';
import { UsageError } from './usage.ts';

export const TARGET_USAGE = `TARGET is one of
  --stage NAME                       a stage deployed from this folder
  --table NAME [--key ARN]           a stage deployed from elsewhere: outputs TableName and DataKeyArn of its data stack;
                                     only "create" and "data-key" need the key
  --local http://127.0.0.1:PORT      the local host: endpoint and AWS_ACCESS_KEY_ID are those of its line "Operator"
and, for AWS, [--profile NAME]; credentials and region are those of the environment unless given.`;

export const TARGET_OPTIONS = {
  stage: { type: 'string' },
  table: { type: 'string' },
  key: { type: 'string' },
  local: { type: 'string' },
  profile: { type: 'string' },
} as const;

type Place =
  | { readonly kind: 'stage'; readonly stage: string }
  | { readonly kind: 'names'; readonly table: string; readonly key: string | null }
  | { readonly kind: 'local'; readonly endpoint: string };

export type Target = Place & { readonly profile: string | null };

export type TargetOptions = { readonly [Name in keyof typeof TARGET_OPTIONS]?: string | undefined };

export const targetFrom = (options: TargetOptions): Target => ({
  ...placeFrom(options),
  profile: options.profile ?? null,
});

/** For commands that make a data key. A key that is missing is told of before anything is asked or called. */
export const targetWithKeyFrom = (options: TargetOptions): Target => {
  const target = targetFrom(options);
  if (target.kind === 'names') keyOf(target);
  return target;
};

/** The key of a target that was named by its table. */
export const keyOf = ({ key }: Pick<Names, 'key'>): string => {
  if (key === null) throw new UsageError('--table wants --key beside it');
  return key;
};

const placeFrom = ({ stage, table, key, local }: TargetOptions): Place => {
  const isByName = table !== undefined || key !== undefined;
  if ([stage !== undefined, isByName, local !== undefined].filter(Boolean).length > 1) {
    throw new UsageError('--stage, --table with --key, and --local exclude each other');
  }
  if (local !== undefined) {
    if (!URL.canParse(local)) throw new UsageError('--local takes an address such as http://127.0.0.1:4566');
    return { kind: 'local', endpoint: local };
  }
  if (!isByName) return { kind: 'stage', stage: stageFrom(stage) };
  if (table === undefined) throw new UsageError('--key is of no use without --table');
  return { kind: 'names', table, key: key ?? null };
};

export interface Names {
  readonly table: string;
  /** Null where only the table was named. */
  readonly key: string | null;
}

/** Lets the AWS clients of this process call the target, and finds its names. */
export const openTarget = async (target: Target): Promise<Names> => {
  if (target.profile !== null) process.env.AWS_PROFILE = target.profile;
  switch (target.kind) {
    case 'names':
      return target;
    case 'stage':
      return namesOfStage(target.stage);
    case 'local': {
      useLocalHost(target.endpoint);
      const tables = await localTables(target.endpoint);
      const [table] = tables;
      if (table === undefined || tables.length > 1) throw new Error(`${target.endpoint} has ${tables.length} tables`);
      return { table, key: 'local' };
    }
  }
};

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

const localTables = async (endpoint: string): Promise<readonly string[]> => {
  try {
    return (await new DynamoDBClient().send(new ListTablesCommand({}))).TableNames ?? [];
  } catch (cause) {
    throw new Error(
      `${endpoint} does not answer an operator. Take AWS_ENDPOINT_URL and AWS_ACCESS_KEY_ID of the line "Operator" that the local host printed at its last start.`,
      { cause },
    );
  }
};

const namesOfStage = (stage: string): Names => {
  const outputs = readOutputs(stage);
  const table = outputs?.[DATA_OUTPUTS.tableName];
  const key = outputs?.[DATA_OUTPUTS.keyArn];
  if (table === undefined || key === undefined) {
    throw new UsageError(`${stage} was not deployed from this folder: deploy it, or name --table and --key`);
  }
  return { table, key };
};
