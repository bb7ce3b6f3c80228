import {
  DescribeKeyCommand,
  DisableKeyCommand,
  EnableKeyCommand,
  KMSClient,
  ListKeysCommand,
} from '@aws-sdk/client-kms';
import { SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import { afterAll, describe, expect, it } from 'vitest';
import type { DeadLetters } from '../../infra/local/queues/queue-reports.ts';
import { connect, newApp, readMember, settle } from './app.ts';
import { startTestHost } from './test-host.ts';

const TEST_MS = 300_000;
/** So long a function keeps a plain data key. */
const KEPT_SECONDS = 300;
/** For the sweep between two tries. */
const SLACK_SECONDS = 20;
/** By then the sweep has sent the work again. */
const GOES_ON_SECONDS = 120;

const host = await startTestHost();
const sqs = new SQSClient(host.operator);
const kms = new KMSClient(host.operator);
afterAll(() => {
  sqs.destroy();
  kms.destroy();
});

const queueOf = (label: string) => {
  const queue = host.model.queues.find((one) => one.label === label);
  if (queue === undefined) throw new Error(`There is no queue ${label}`);
  const comesBackSeconds = queue.visibilityTimeoutMs / 1_000;
  return {
    url: `${host.operator.endpoint}/${queue.name}`,
    comesBackSeconds,
    fiveTriesSeconds: 5 * comesBackSeconds + SLACK_SECONDS,
  };
};
const deadLetters = async (of: string): Promise<DeadLetters | undefined> => {
  const answer = await fetch(`${host.url}/_local/dead_letters`);
  const { queues } = (await answer.json()) as { readonly queues: readonly DeadLetters[] };
  return queues.find(({ queue }) => queue === of);
};
const redrive = async (queue: string): Promise<unknown> => {
  const answer = await fetch(`${host.url}/_local/dead_letters/redrive`, {
    method: 'POST',
    headers: { 'tributary-local': '1' },
    body: JSON.stringify({ queue }),
  });
  return answer.json();
};

/** The key of the stage, as the operator finds it. */
const keyId = async (): Promise<string> => (await kms.send(new ListKeysCommand({}))).Keys?.[0]?.KeyId ?? '';
const stateOf = async (KeyId: string): Promise<string | undefined> =>
  (await kms.send(new DescribeKeyCommand({ KeyId }))).KeyMetadata?.KeyState;
const makeEndpoint = (): Promise<Response> =>
  fetch(`${host.url}/webhook_endpoints`, {
    method: 'POST',
    headers: { 'md-api-key': host.apiKey, 'content-type': 'application/json' },
    body: JSON.stringify({ webhook_endpoint: { url: `${host.url}/_local/receiver`, event_types: ['USER'] } }),
  });

describe('as the runbook says it, dead letters', () => {
  it('come after five tries, and again when they are sent back to the same fault', { timeout: TEST_MS }, async () => {
    const queue = 'notify-dead-letters';
    const { url, fiveTriesSeconds } = queueOf('notify');
    const body = '{"kind":"broken"}';
    await sqs.send(new SendMessageCommand({ QueueUrl: url, MessageBody: body }));
    for (const round of ['first', 'after the redrive']) {
      await host.advance(fiveTriesSeconds);
      const { count, messages } = (await deadLetters(queue)) ?? {};
      expect([round, count, messages]).toEqual([round, 1, [{ id: expect.any(String), body }]]);
      expect(await redrive(queue)).toEqual({ queue, moved: 1 });
      expect(await redrive(queue)).toEqual({ queue, moved: 0 });
    }
  });
});

describe('as the runbook says it, a key that is disabled', () => {
  it('is answered 503 where a secret is needed, and jobs go on when it is enabled', { timeout: TEST_MS }, async () => {
    const queue = 'poll-dead-letters';
    const { comesBackSeconds, fiveTriesSeconds } = queueOf('poll');
    const app = await newApp(host);
    const member = await connect(app, 'mxuser');
    await settle(host, app, member);
    const KeyId = await keyId();
    await host.advance(KEPT_SECONDS);
    await kms.send(new DisableKeyCommand({ KeyId }));
    expect(await stateOf(KeyId)).toBe('Disabled');

    const refused = await makeEndpoint();
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([503, '60']);
    const lines = host.logLines().filter(({ text }) => text.includes('"error_name":"KeyUnavailable"'));
    expect(lines.filter(({ text }) => text.includes('"error_cause":"DisabledException'))).not.toEqual([]);
    const { accounts } = await app.session<{ accounts: readonly object[] }>('GET', '/accounts');
    expect(accounts.length).toBeGreaterThan(0);

    const starts = async (): Promise<number> => (await host.stats()).upstream.starts;
    const startsBefore = await starts();
    await app.session('GET', `/members/${member}/refresh`);
    await host.advance(fiveTriesSeconds);
    expect(await readMember(app, member)).toMatchObject({ is_being_aggregated: true });
    expect((await deadLetters(queue))?.count).toBeGreaterThan(0);

    await kms.send(new EnableKeyCommand({ KeyId }));
    expect((await makeEndpoint()).status).toBe(200);
    await host.advance(GOES_ON_SECONDS);
    const done = await settle(host, app, member);
    expect(done.connection_status).toBe('CONNECTED');
    expect(await starts()).toBe(startsBefore + 1);
    // Copies of the message that had failed often enough before become dead letters now.
    await host.advance(comesBackSeconds);
    const moved = (await deadLetters(queue))?.count;
    expect(await redrive(queue)).toEqual({ queue, moved });
    await host.advance(fiveTriesSeconds);
    expect((await deadLetters(queue))?.count).toBe(0);
    expect([await readMember(app, member), await starts()]).toEqual([done, startsBefore + 1]);
  });
});
