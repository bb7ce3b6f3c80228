import { afterEach, describe, expect, it, vi } from 'vitest';
import { quotaVerdict, readAccountQuota } from '../../../infra/cli/account-quota.ts';
import { alarmTrial } from '../../../infra/cli/deploy.ts';
import { readStage } from '../../../infra/stages/stages.ts';
import { startLocalServer } from '../../support/adapters/local-server.ts';

const { settings } = readStage('dev');
const NEW_ACCOUNT = { concurrencyMax: 10, unreserved: 10 };
const USUAL = { concurrencyMax: 1_000, unreserved: 1_000 };

describe('the quota of an account', () => {
  it('that is usual is enough, also with reservations', () => {
    expect(quotaVerdict(settings, USUAL)).toEqual({ kind: 'enough' });
    const reservedConcurrency = { sweep: 6, read: 894 };
    expect(quotaVerdict({ ...settings, reservedConcurrency }, USUAL)).toEqual({ kind: 'enough' });
  });

  it('of ten is said to be scarce, with the way to more', () => {
    expect(quotaVerdict(settings, NEW_ACCOUNT)).toMatchObject({
      kind: 'scarce',
      sentence: expect.stringMatching(/up to 17 executions .* 10 are free .* --quota-code L-B99A9384/),
    });
  });

  it('refuses reservations that leave less than a hundred, before anything is deployed', () => {
    for (const [quota, reserved] of [
      [NEW_ACCOUNT, { sweep: 1 }],
      [USUAL, { sweep: 7, read: 894 }],
    ] as const)
      expect(quotaVerdict({ ...settings, reservedConcurrency: reserved }, quota)).toMatchObject({ kind: 'refused' });
    const withBank = { ...settings, reservedConcurrency: { sweep: 6, read: 894 }, sandboxBankConcurrencyMax: 1 };
    expect(quotaVerdict(withBank, USUAL)).toMatchObject({ kind: 'refused' });
  });
});

describe('the account', () => {
  afterEach(() => vi.unstubAllEnvs());

  const asked = async (status: number, body: object) => {
    const server = await startLocalServer(
      (_request, response) => void response.writeHead(status).end(JSON.stringify(body)),
    );
    vi.stubEnv('AWS_ENDPOINT_URL_LAMBDA', server.url);
    vi.stubEnv('AWS_REGION', 'eu-central-1');
    vi.stubEnv('AWS_ACCESS_KEY_ID', 'local');
    vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'local');
    return readAccountQuota(null);
  };

  it('is asked through the API of Lambda', async () => {
    const AccountLimit = { ConcurrentExecutions: 1_000, UnreservedConcurrentExecutions: 940 };
    expect(await asked(200, { AccountLimit })).toEqual({ quota: { concurrencyMax: 1_000, unreserved: 940 } });
  });

  it('that does not answer holds up no deployment', async () => {
    expect(await asked(403, { message: 'not authorized to perform lambda:GetAccountSettings' })).toEqual({
      quota: null,
      reason: 'not authorized to perform lambda:GetAccountSettings',
    });
  });
});

describe('the trial of an alarm after a deployment', () => {
  const outputs = { AlarmName: 'api-5xx', AlarmTopicArn: 'arn:aws:sns:eu-central-1:1:alarms' };

  it('is a command with name, Region and profile', () => {
    expect(alarmTrial(outputs, 'work')).toBe(
      'aws cloudwatch set-alarm-state --alarm-name api-5xx --state-value ALARM --state-reason "Test of the deployment" ' +
        '--region eu-central-1 --profile work',
    );
  });

  it('is left out where an earlier release was deployed', () => {
    expect(alarmTrial({}, null)).toBeNull();
  });
});
