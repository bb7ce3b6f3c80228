import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cdkArguments, deploymentFrom } from '../../../infra/cli/deploy.ts';
import { readOutputs } from '../../../infra/cli/stage-outputs.ts';
import { UsageError } from '../../../infra/cli/usage.ts';
import { temporaryFolder } from '../../support/project/temporary-folder.ts';

/** A folder with these files of stages. */
const withStages = (stages: Readonly<Record<string, object>>): string => {
  const folder = temporaryFolder();
  for (const [name, given] of Object.entries(stages))
    writeFileSync(join(folder, `${name}.json`), JSON.stringify(given));
  return folder;
};

describe('npm run deploy', () => {
  it('deploys both stacks of the one stage that was named', () => {
    const args = cdkArguments(deploymentFrom(['--stage', 'dev']));
    expect(args.slice(0, 5)).toEqual([
      'deploy',
      'tributary-dev-data',
      'tributary-dev-service',
      '--context',
      'stage=dev',
    ]);
    expect(args.join(' ')).not.toMatch(/staging|prod/);
  });

  it('asks before permissions are widened, unless an option says otherwise', () => {
    expect(cdkArguments(deploymentFrom(['--stage', 'staging']))).toContain('broadening');
    expect(cdkArguments(deploymentFrom(['--stage', 'staging', '--yes']))).toContain('never');
  });

  it('passes on the profile, and the folder with the files of the stages', () => {
    const folder = withStages({ eu: { alarmEmails: ['night@example.com'] } });
    const args = cdkArguments(deploymentFrom(['--stage', 'eu', '--stages', folder, '--profile', 'work']));
    expect(args.join(' ')).toContain(`--context stages=${folder} `);
    expect(args.join(' ')).toContain('--profile work');
  });

  it('refuses a stage whose file is not complete, with the file and the setting', () => {
    const folder = withStages({ eu: {} });
    expect(() => deploymentFrom(['--stage', 'eu', '--stages', folder])).toThrow(/eu\.json: alarmEmails: must name who/);
    expect(() => deploymentFrom(['--stage', 'prod'])).toThrow('stages/prod.json: alarmEmails: ');
  });

  it.each([
    ['no stage', []],
    ['an unknown stage', ['--stage', 'production']],
    ['an unknown option', ['--stage', 'dev', '--force']],
    ['a stray word', ['dev']],
  ])('refuses %s with a message, before anything is started', (_, args) => {
    expect(() => deploymentFrom(args)).toThrow(UsageError);
  });
});

describe('outputs of a deployment', () => {
  const file = join(temporaryFolder(), 'outputs.json');

  it('are those of both stacks of the stage', () => {
    writeFileSync(
      file,
      JSON.stringify({
        'tributary-dev-data': { TableName: 't', DataKeyArn: 'k' },
        'tributary-dev-service': { ApiUrl: 'https://api.example.com/' },
        'tributary-prod-data': { TableName: 'other' },
      }),
    );
    expect(readOutputs('dev', file)).toEqual({ TableName: 't', DataKeyArn: 'k', ApiUrl: 'https://api.example.com/' });
  });

  it('are missing where the stage was never deployed from here', () => {
    expect(readOutputs('dev', `${file}.missing`)).toBeNull();
  });
});
