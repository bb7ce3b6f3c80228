import { DynamoDBClient, UpdateItemCommand } from '@aws-sdk/client-dynamodb';
import { describe, expect, it } from 'vitest';
import type { InvocationCost } from '../../infra/local/monitoring/stats.ts';
import { connect, newApp, settle } from './app.ts';
import { startTestHost } from './test-host.ts';

const TEST_MS = 120_000;

const host = await startTestHost();
// What is planned changes with the day, and jobs take minutes: they must not run into midnight.
const noon = new Date(host.now()).setUTCHours(36, 0, 0, 0);
await host.sleep((noon - host.now()) / 1_000);

const lastRead = async (): Promise<InvocationCost | null | undefined> =>
  (await host.stats()).functions.read?.last_invocation;

const told = (object: 'beat' | 'insight'): number =>
  host.deliveries().filter(({ body }) => body.includes(`"${object}":{`)).length;

const waitingMessages = async (): Promise<number> =>
  Object.values((await host.stats()).queues).reduce((sum, queue) => sum + queue.visible + queue.in_flight, 0);

/** As the runbook says it. */
const forgetFingerprint = async (userGuid: string): Promise<void> => {
  const client = new DynamoDBClient(host.operator);
  await client.send(
    new UpdateItemCommand({
      TableName: host.model.tables[0]?.name,
      Key: { pk: { S: `USER#${userGuid.slice('USR-'.length)}` }, sk: { S: 'MBT' } },
      ConditionExpression: 'attribute_exists(pk)',
      UpdateExpression: 'SET fingerprint = :none',
      ExpressionAttributeValues: { ':none': { S: '' } },
    }),
  );
  client.destroy();
};

describe('beats after a refresh', () => {
  it('are computed before anybody asks, cost one trip, and come only when new', {
    timeout: TEST_MS,
  }, async () => {
    const app = await newApp(host);
    await app.api.partner('POST', '/webhook_endpoints', {
      webhook_endpoint: { url: `${host.url}/_local/receiver`, event_types: ['BEAT', 'INSIGHT'] },
    });
    const member = await connect(app, 'beats+still');
    await settle(host, app, member);
    await host.whenIdle();
    expect(await waitingMessages()).toBe(0);
    const { beats } = await app.session<{ beats: readonly object[] }>('GET', '/beats');
    expect(beats.length).toBeGreaterThan(1);
    expect(await lastRead()).toMatchObject({ round_trips_in_sequence: 1, write_units: 0 });
    // Of these, one call and up to one unit for the client, unless this environment read it within five seconds.
    expect((await lastRead())?.dynamodb_calls).toBeLessThanOrEqual(4);
    expect((await lastRead())?.read_units).toBeLessThanOrEqual(5);
    expect({ beats: told('beat'), insights: told('insight') }).toEqual({ beats: beats.length, insights: beats.length });

    const startsBefore = (await host.stats()).upstream.starts;
    await app.session('GET', `/members/${member}/refresh`);
    await settle(host, app, member);
    await host.whenIdle();
    expect((await host.stats()).upstream.starts - startsBefore).toBe(1);
    expect(await app.session('GET', '/beats')).toEqual({ beats });
    expect({ beats: told('beat'), insights: told('insight') }).toEqual({ beats: beats.length, insights: beats.length });
  });

  it('are computed again once the fingerprint is removed by hand, and are the same', { timeout: TEST_MS }, async () => {
    const app = await newApp(host);
    await settle(host, app, await connect(app, 'beats+still'));
    const before = await app.session('GET', '/beats');
    await forgetFingerprint(app.userGuid);
    expect(await app.session('GET', '/beats')).toEqual(before);
    expect((await lastRead())?.write_units).toBeGreaterThan(0);
    expect(await app.session('GET', '/beats')).toEqual(before);
    expect(await lastRead()).toMatchObject({ round_trips_in_sequence: 1, write_units: 0 });
  });
});
