import { spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { StageSettings } from '../stages/stage-settings.ts';
import { readStage, SERVICE_OUTPUTS, STAGES_FOLDER, stackNames } from '../stages/stages.ts';
import { quotaVerdict, readAccountQuota } from './account-quota.ts';
import { outputsFile, readOutputs, stageFrom } from './stage-outputs.ts';
import { parseOptions, runCommand, UsageError } from './usage.ts';

const USAGE = `Usage: npm run deploy -- --stage NAME [--stages FOLDER] [--profile NAME] [--yes]

  --stage    the stage to deploy, by the name of its file
  --stages   the folder with the files of the stages; "stages" of this project unless given
  --profile  AWS credentials to use; those of the environment unless given
  --yes      do not ask before permissions are widened (for pipelines)`;

const ROOT = join(import.meta.dirname, '..', '..');
const CDK = join(ROOT, 'node_modules', 'aws-cdk', 'bin', 'cdk');

export interface Deployment {
  readonly stage: string;
  /** The CloudFormation stacks of the stage, in the order of their deployment. */
  readonly stacks: readonly string[];
  /** With the files of the stages. */
  readonly folder: string;
  readonly profile: string | null;
  readonly isApprovalAsked: boolean;
  readonly settings: StageSettings;
}

export const deploymentFrom = (args: readonly string[]): Deployment => {
  const { values, positionals } = parseOptions(args, {
    stage: { type: 'string' },
    stages: { type: 'string' },
    profile: { type: 'string' },
    yes: { type: 'boolean' },
  });
  if (positionals.length > 0) throw new UsageError(`Not understood: ${positionals.join(' ')}`);
  const folder = resolve(values.stages ?? STAGES_FOLDER);
  return {
    ...completeStage(values.stage, folder),
    folder,
    profile: values.profile ?? null,
    isApprovalAsked: values.yes !== true,
  };
};

/** Says what is wrong with the file before anything is built. */
const completeStage = (name: string | undefined, folder: string): Pick<Deployment, 'stage' | 'stacks' | 'settings'> => {
  try {
    const stage = stageFrom(name);
    const { settings } = readStage(stage, folder);
    const { data, service, edge } = stackNames(stage);
    return { stage, settings, stacks: [data, service, ...(settings.edge === null ? [] : [edge])] };
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
};

/** The arguments of `cdk`: all stacks of the stage. The data stack comes first, because the next depends on it. */
export const cdkArguments = ({ stage, stacks, folder, profile, isApprovalAsked }: Deployment): readonly string[] => [
  'deploy',
  ...stacks,
  '--context',
  `stage=${stage}`,
  '--context',
  `stages=${folder}`,
  '--outputs-file',
  outputsFile(stage),
  '--require-approval',
  isApprovalAsked ? 'broadening' : 'never',
  ...(profile === null ? [] : ['--profile', profile]),
];

const runCdk = (args: readonly string[]): Promise<number> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [CDK, ...args], { cwd: ROOT, stdio: 'inherit' });
    child.once('error', reject);
    child.once('exit', (code) => resolve(code ?? 1));
  });

/** Whether the deployment may begin. A quota that cannot be read holds up nothing: CloudFormation would say the same later. */
const fitsAccount = async ({ settings, profile }: Deployment): Promise<boolean> => {
  const found = await readAccountQuota(profile);
  if (found.quota === null) {
    console.log(`The account was not asked how many functions may run at once (${found.reason}).`);
    return true;
  }
  const verdict = quotaVerdict(settings, found.quota);
  if (verdict.kind === 'enough') return true;
  console.error(verdict.sentence);
  return verdict.kind === 'scarce';
};

/** What sets an alarm off by hand. The next values of its metric, within minutes, end it. */
export const alarmTrial = (outputs: Readonly<Record<string, string>>, profile: string | null): string | null => {
  const { [SERVICE_OUTPUTS.alarmName]: name, [SERVICE_OUTPUTS.alarmTopicArn]: topic = '' } = outputs;
  if (name === undefined) return null;
  const region = topic.split(':')[3] ?? '';
  return (
    `aws cloudwatch set-alarm-state --alarm-name ${name} --state-value ALARM --state-reason "Test of the deployment"` +
    `${region === '' ? '' : ` --region ${region}`}${profile === null ? '' : ` --profile ${profile}`}`
  );
};

const deploy = async (args: readonly string[]): Promise<number> => {
  const deployment = deploymentFrom(args);
  const { stage, stacks } = deployment;
  console.log(`Deploying ${stage}: ${stacks.join(', ')}.`);
  if (!(await fitsAccount(deployment))) return 1;
  mkdirSync(dirname(outputsFile(stage)), { recursive: true });
  const code = await runCdk(cdkArguments(deployment));
  if (code !== 0) {
    console.error(`
The deployment of ${stage} did not finish. What CloudFormation had begun, it rolls back by itself.
  credentials missing or expired   aws sts get-caller-identity
  account never used with CDK      npx --no -- cdk bootstrap aws://ACCOUNT/REGION
More in docs/deploy.md.`);
    return 1;
  }
  const outputs = readOutputs(stage) ?? {};
  const { [SERVICE_OUTPUTS.apiUrl]: url } = outputs;
  const trial = alarmTrial(outputs, deployment.profile);
  console.log(`
${stage} is deployed${url === undefined ? '' : ` at ${url}`}
Next: npm run client -- create --stage ${stage} --name "Name of the partner"${trial === null ? '' : `\nDoes an alarm reach you? ${trial}`}`);
  return 0;
};

if (import.meta.main) await runCommand(USAGE, () => deploy(process.argv.slice(2)));
