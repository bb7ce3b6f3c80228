import { spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { readStage, SERVICE_OUTPUTS, STAGES_FOLDER, stackNames } from '../stages/stages.ts';
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
const completeStage = (name: string | undefined, folder: string): Pick<Deployment, 'stage' | 'stacks'> => {
  try {
    const stage = stageFrom(name);
    const { settings } = readStage(stage, folder);
    const { data, service, edge } = stackNames(stage);
    return { stage, stacks: [data, service, ...(settings.edge === null ? [] : [edge])] };
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

const deploy = async (args: readonly string[]): Promise<number> => {
  const deployment = deploymentFrom(args);
  const { stage, stacks } = deployment;
  console.log(`Deploying ${stage}: ${stacks.join(', ')}.`);
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
  const url = readOutputs(stage)?.[SERVICE_OUTPUTS.apiUrl];
  console.log(`
${stage} is deployed${url === undefined ? '' : ` at ${url}`}
Next: npm run client -- create --stage ${stage} --name "Name of the partner"`);
  return 0;
};

if (import.meta.main) await runCommand(USAGE, () => deploy(process.argv.slice(2)));
