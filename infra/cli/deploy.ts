import { spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { SERVICE_OUTPUTS, type StageName, stackNames } from '../stages.ts';
import { outputsFile, readOutputs, stageFrom } from './stage-outputs.ts';
import { parseOptions, runCommand, UsageError } from './usage.ts';

const USAGE = `Usage: npm run deploy -- --stage dev|staging|prod [--profile NAME] [--alarm-email ADDRESS] [--yes]

  --profile      AWS credentials to use; those of the environment unless given
  --alarm-email  who gets a mail when an alarm starts or ends
  --yes          do not ask before permissions are widened (for pipelines)`;

const ROOT = join(import.meta.dirname, '..', '..');
const CDK = join(ROOT, 'node_modules', '.bin', 'cdk');

export interface Deployment {
  readonly stage: StageName;
  readonly profile: string | null;
  readonly alarmEmail: string | null;
  readonly isApprovalAsked: boolean;
}

export const deploymentFrom = (args: readonly string[]): Deployment => {
  const { values, positionals } = parseOptions(args, {
    stage: { type: 'string' },
    profile: { type: 'string' },
    'alarm-email': { type: 'string' },
    yes: { type: 'boolean' },
  });
  if (positionals.length > 0) throw new UsageError(`Not understood: ${positionals.join(' ')}`);
  return {
    stage: stageFrom(values.stage),
    profile: values.profile ?? null,
    alarmEmail: values['alarm-email'] ?? null,
    isApprovalAsked: values.yes !== true,
  };
};

/** The arguments of `cdk`: both stacks of the stage. The data stack comes first, because the other depends on it. */
export const cdkArguments = ({ stage, profile, alarmEmail, isApprovalAsked }: Deployment): readonly string[] => {
  const names = stackNames(stage);
  return [
    'deploy',
    names.data,
    names.service,
    '--context',
    `stage=${stage}`,
    '--outputs-file',
    outputsFile(stage),
    '--require-approval',
    isApprovalAsked ? 'broadening' : 'never',
    ...(alarmEmail === null ? [] : ['--context', `alarmEmail=${alarmEmail}`]),
    ...(profile === null ? [] : ['--profile', profile]),
  ];
};

const runCdk = (args: readonly string[]): Promise<number> =>
  new Promise((resolve, reject) => {
    const child = spawn(CDK, args, { cwd: ROOT, stdio: 'inherit' });
    child.once('error', reject);
    child.once('exit', (code) => resolve(code ?? 1));
  });

const deploy = async (args: readonly string[]): Promise<number> => {
  const deployment = deploymentFrom(args);
  const { stage } = deployment;
  const names = stackNames(stage);
  console.log(`Deploying ${stage}: ${names.data} (table, key), then ${names.service} (everything that runs).`);
  mkdirSync(dirname(outputsFile(stage)), { recursive: true });
  const code = await runCdk(cdkArguments(deployment));
  if (code !== 0) {
    console.error(`
The deployment of ${stage} did not finish. What CloudFormation had begun, it rolls back by itself.
  credentials missing or expired   aws sts get-caller-identity
  account never used with CDK      npx cdk bootstrap aws://ACCOUNT/REGION
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
