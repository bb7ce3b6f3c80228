import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import type { Invoke, Outcome } from '../../infra/local/functions/environment-protocol.ts';
import { environmentVariables } from '../../infra/local/functions/environment-variables.ts';
import { IMPORT_INTERRUPTED, WORK_EVENT_SOURCE } from '../../lib/contract/jobs/import-interrupted.ts';
import { toGuid } from '../../lib/domain/kernel/guid.ts';
import { startTestHost } from '../e2e/test-host.ts';
import { expectRuntimeClient, startLambdaEnvironment } from './lambda-environment.ts';
import { busEvent, httpCall, scheduledEvent, sqsBatch } from './real-events.ts';

const HTTP_FUNCTIONS = ['sessions', 'partner', 'refresh', 'read', 'write', 'import', 'widgets'] as const;

expectRuntimeClient();
const host = await startTestHost();

/** What the bundle answers to one event, in an environment of its own. It calls AWS with every right. */
const answerOf = async (name: string, event: unknown): Promise<Outcome> => {
  const model = host.model.functions.get(name);
  if (model === undefined) throw new Error(`The template has no function ${name}`);
  const { credentials, endpoint } = host.operator;
  const worker = startLambdaEnvironment(model, environmentVariables(model, credentials.accessKeyId, endpoint));
  const invoke: Invoke = {
    requestId: '8476a536-e9f4-11e8-9739-2dfe598c3fcd',
    event: JSON.stringify(event),
    traceHeader: 'Root=1-5bef4de7-ad49b0e87f6ef6c87fc2e700;Parent=9a9197af755a6419;Sampled=1',
    timeoutMs: model.timeoutMs,
  };
  try {
    return await new Promise<Outcome>((resolve, reject) => {
      worker.stdout.resume();
      let complaints = '';
      worker.stderr.setEncoding('utf8').on('data', (chunk: string) => {
        complaints += chunk;
      });
      worker.on('error', reject);
      worker.on('exit', () => reject(new Error(`The runtime client ended: ${complaints}`)));
      worker.on('message', (message) => {
        if (message.kind === 'ready') worker.postMessage(invoke);
        if (message.kind === 'done') resolve(message.outcome);
      });
    });
  } finally {
    await worker.terminate();
  }
};

const httpAnswer = z.object({ statusCode: z.int(), headers: z.record(z.string(), z.unknown()), body: z.string() });

const payloadOf = (outcome: Outcome): unknown => {
  if (!outcome.ok) throw new Error(`${outcome.errorType}: ${outcome.errorMessage}`);
  return JSON.parse(outcome.payload);
};

const answeredAs = (outcome: Outcome) => httpAnswer.parse(payloadOf(outcome));

describe("under Lambda's own runtime client", () => {
  test('every function of the template is called', () => {
    const asked = [...HTTP_FUNCTIONS, 'pages', 'poll', 'notify', 'plan', 'sweep', 'sandbox-bank'];
    expect([...host.model.functions.keys()].filter((name) => !asked.includes(name))).toEqual([]);
  });

  test.each(HTTP_FUNCTIONS)('%s answers a call of API Gateway', async (name) => {
    const { statusCode, headers } = answeredAs(await answerOf(name, httpCall(name)));
    expect(statusCode).toBeGreaterThanOrEqual(400);
    expect(statusCode).toBeLessThan(500);
    expect(headers['content-type']).toEqual(expect.any(String));
  });

  test('pages answers a page in an encoding that browsers read', async () => {
    const call = { ...httpCall('read'), rawPath: '/docs' };
    const { statusCode, headers } = answeredAs(await answerOf('pages', call));
    expect([statusCode, headers['content-type']]).toEqual([200, 'text/html; charset=utf-8']);
  });

  const none = '00000000-0000-4000-8000-000000000000';
  const stale = {
    poll: { user_guid: toGuid('USR', none), member_guid: toGuid('MBR', none), job_guid: toGuid('JOB', none), step: 1 },
    notify: { kind: 'event', client_guid: toGuid('CLT', none), feed_shard: 0, event_guid: toGuid('EVT', none) },
    plan: { user_guid: toGuid('USR', none) },
  };
  test.each(['poll', 'notify', 'plan'] as const)(
    '%s gives back the broken message of a batch and no other (P13)',
    async (name) => {
      const arn = host.model.mappings.find(({ functionName }) => functionName === name)?.queueArn ?? '';
      const good = JSON.stringify(stale[name]);
      const batch = sqsBatch(arn, { first: good, broken: '{"step":', last: good });
      expect(payloadOf(await answerOf(name, batch))).toEqual({ batchItemFailures: [{ itemIdentifier: 'broken' }] });
    },
  );

  test('the sweep takes the event of its schedule', async () => {
    expect(payloadOf(await answerOf('sweep', scheduledEvent))).toBeNull();
  });

  test('refresh takes an event of the bus, and refuses one without a user', async () => {
    expect((await answerOf('refresh', busEvent({ user_guid: toGuid('USR', none) }))).ok).toBe(true);
  });

  test('import takes an event of the bus about an import that has ended', async () => {
    const event = { ...busEvent(stale.poll), source: WORK_EVENT_SOURCE, 'detail-type': IMPORT_INTERRUPTED };
    expect((await answerOf('import', event)).ok).toBe(true);
  });

  test('the sandbox bank answers a call of its function URL', async () => {
    const { statusCode } = answeredAs(await answerOf('sandbox-bank', httpCall('read')));
    expect(statusCode).toBeLessThan(500);
  });

  test('an unknown event ends as an error of the invocation', async () => {
    expect((await answerOf('poll', {})).ok).toBe(false);
  });
});
