import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parseStageSettings, type StageSettings } from './stage-settings.ts';

const ROOT = join(import.meta.dirname, '..', '..');
/** Where the files of the stages are, unless a command names another folder. */
export const STAGES_FOLDER = join(ROOT, 'stages');

/** An environment of Tributary. Accounts and regions come from the credentials of the operator. */
export interface Stage {
  readonly name: string;
  readonly settings: StageSettings;
}

/** Names of stacks, buses, APIs and logs begin with it. Twenty letters leave room for what comes after. */
const STAGE_NAME = /^[a-z][a-z0-9-]{0,19}$/;

export const isStageName = (text: string): boolean => STAGE_NAME.test(text);

/** The stages that have a file in the folder. `bank.example.json` is an example and no stage. */
export const stageNames = (folder: string = STAGES_FOLDER): readonly string[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .map((file) => file.slice(0, -'.json'.length))
    .filter(isStageName)
    .sort();

/** Reads `<name>.json`. Throws one sentence, which names the file and the setting, where it is wrong. */
export const readStage = (name: string, folder: string = STAGES_FOLDER): Stage => {
  if (!isStageName(name) || !stageNames(folder).includes(name)) {
    throw new Error(`There is no stage "${name}" in ${shown(folder)}, only ${stageNames(folder).join(', ')}`);
  }
  return { name, settings: readStageFile(join(folder, `${name}.json`)) };
};

export const readStageFile = (file: string): StageSettings => {
  const read = parseStageSettings(readJson(file));
  if ('fault' in read) throw new Error(`${shown(file)}: ${read.fault}`);
  return read.settings;
};

const readJson = (file: string): unknown => {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new Error(`${shown(file)}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
};

/** As people write it: from the folder of the project, where it is in it. */
const shown = (path: string): string => {
  const inside = relative(ROOT, path);
  return inside.startsWith('..') ? path : inside;
};

/** Names of the CloudFormation stacks of a stage, in the order of their deployment. Few stages have the last one. */
export const stackNames = (
  stage: string,
): { readonly data: string; readonly service: string; readonly edge: string } => ({
  data: `tributary-${stage}-data`,
  service: `tributary-${stage}-service`,
  edge: `tributary-${stage}-edge`,
});

/** Outputs of the data stack that the `client` command reads. */
export const DATA_OUTPUTS = { tableName: 'TableName', keyArn: 'DataKeyArn' } as const;
/**
 * Outputs of the service stack: the address of the API, the event bus, the topic of the alarms; the name that the DNS record
 * of the domain points at; the addresses that banks and receivers are called from.
 */
export const SERVICE_OUTPUTS = {
  apiUrl: 'ApiUrl',
  release: 'Release',
  eventBusName: 'EventBusName',
  alarmTopicArn: 'AlarmTopicArn',
  /** Of one alarm, by which the way of all can be tried. */
  alarmName: 'AlarmName',
  domainTarget: 'DomainTarget',
  callerAddresses: 'CallerAddresses',
} as const;
/** Output of the edge stack: the name that its DNS record points at. */
export const EDGE_OUTPUTS = { edgeTarget: 'EdgeTarget' } as const;
