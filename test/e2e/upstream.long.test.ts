import { describe, expect, it } from 'vitest';
import { backgroundDueAtMs } from '../../lib/domain/jobs/background.ts';
import { toGuid } from '../../lib/domain/kernel/guid.ts';
import { testMember } from '../support/members/members.ts';
import { type App, comeBack, connect, newApp, readMember, settle } from './app.ts';
import { startTestHost } from './test-host.ts';

const TEST_MS = 120_000;
const HOUR = 3_600;

const host = await startTestHost();

const local = async (path: string, body: object): Promise<Record<string, unknown>> => {
  const answer = await fetch(`${host.url}/_local/${path}`, {
    method: 'POST',
    headers: { 'tributary-local': '1' },
    body: JSON.stringify(body),
  });
  return (await answer.json()) as Record<string, unknown>;
};

const put = async (type: string, detail: object, id?: string): Promise<void> => {
  await local('events', { 'detail-type': type, detail, ...(id !== undefined && { id }) });
  await host.whenIdle();
};

const startsOf = async (): Promise<number> => (await host.stats()).upstream.starts;
const connected = async (app: App, login: string): Promise<string> => {
  const member = await connect(app, login);
  expect(await settle(host, app, member)).toMatchObject({ connection_status: 'CONNECTED' });
  return member;
};

/**
 * The wait that was in force when the bank had the data, and seconds of the moved clock from then to their being here. The
 * clock goes on by itself while the work is done.
 */
const waitOf = async (login: string, readySeconds: number) => {
  const app = await newApp(host);
  const member = await connect(app, `${login}+ready${readySeconds}`);
  await host.advance(readySeconds + 60);
  const { aggregated_at: startedAt, successfully_aggregated_at: doneAt } = await readMember(app, member);
  const polls = (await host.stats()).functions.poll?.messages.filter(({ queue }) => queue === 'poll') ?? [];
  return {
    delaySeconds: polls.at(-1)?.delay_seconds ?? 0,
    waitSeconds: (Date.parse(doneAt ?? '') - Date.parse(startedAt ?? '')) / 1_000 - readySeconds,
  };
};

describe('a hint of the upstream', () => {
  it('turns a wait of up to 30 s into an immediate poll', { timeout: TEST_MS }, async () => {
    const atOnce = await waitOf('hasty', 0);
    const without = await waitOf('patient', 318);
    const withHint = await waitOf('prompt+hint', 318);
    console.info(
      `waits of ${without.delaySeconds} and ${withHint.delaySeconds} s in force: data here ` +
        `${without.waitSeconds.toFixed(1)} s after the bank had them without a hint, ${withHint.waitSeconds.toFixed(1)} s with one, ` +
        `${atOnce.waitSeconds.toFixed(1)} s where it has them at once`,
    );
    expect(withHint.delaySeconds).toBeGreaterThanOrEqual(27);
    // What is left of it is the time this machine takes for an import, and others may be busy on it.
    expect(withHint.waitSeconds - atOnce.waitSeconds).toBeLessThan(withHint.delaySeconds / 3);
  });

  it('is refused without a signature', { timeout: TEST_MS }, async () => {
    const answer = await fetch(`${host.url}/upstream/sandbox/webhooks`, { method: 'POST', body: '{}' });
    expect(answer.status).toBe(401);
  });
});

describe('the event bus', () => {
  it('refreshes once for the same event twice, also when the first job has ended', { timeout: TEST_MS }, async () => {
    const app = await newApp(host);
    const member = await connected(app, 'asked');
    const before = await startsOf();
    const detail = { user_guid: app.userGuid, member_guid: member };
    await put('refresh requested', detail, 'the-same');
    await put('refresh requested', detail, 'the-same');
    await settle(host, app, member);
    await put('refresh requested', detail, 'the-same');
    await host.advance(60);
    expect((await startsOf()) - before).toBe(1);
    await put('refresh requested', detail, 'another');
    await settle(host, app, member);
    expect((await startsOf()) - before).toBe(2);
  });

  it('keeps an event that kills the function, and handles the others (P13)', { timeout: TEST_MS }, async () => {
    const app = await newApp(host);
    const member = await connected(app, 'among-poison');
    const lostEvents = async (): Promise<number> => (await host.stats()).queues['lost-events']?.visible ?? 0;
    const before = { lost: await lostEvents(), starts: await startsOf() };
    for (const delaySeconds of [0, 60, 120]) {
      await local('faults', { kill: { function: 'refresh', step: 1 } });
      if (delaySeconds === 0)
        await put('Refresh Requested', {
          user_guid: app.userGuid,
          member_guid: 'MBR-00000000-0000-4000-8000-000000000000',
        });
      await host.advance(delaySeconds);
    }
    await local('faults', {});
    await put('Refresh Requested', { user_guid: app.userGuid, member_guid: member });
    await settle(host, app, member);
    expect({ lost: await lostEvents(), starts: await startsOf() }).toEqual({
      lost: before.lost + 1,
      starts: before.starts + 1,
    });
  });

  it('carries our own events to other systems, the same ones that webhooks bring', { timeout: TEST_MS }, async () => {
    const app = await newApp(host);
    await app.api.partner('POST', '/webhook_endpoints', {
      webhook_endpoint: { url: `${host.url}/_local/receiver`, event_types: ['AGGREGATION', 'MEMBER', 'JOB_STATUS'] },
    });
    const seen = host.deliveries().length;
    const from = host.busEvents().length;
    const member = await connected(app, 'published');
    await host.advance(30);
    const delivered = host
      .deliveries()
      .slice(seen)
      .filter(({ body }) => body.includes(member));
    const published = host
      .busEvents()
      .slice(from)
      .filter(({ source, detail }) => source === 'tributary' && JSON.stringify(detail).includes(member));
    expect(delivered.length).toBeGreaterThan(0);
    const payloads = new Set(published.map(({ detail }) => JSON.stringify((detail as { payload: unknown }).payload)));
    for (const { body } of delivered) expect([...payloads]).toContain(JSON.stringify(JSON.parse(body)));
    expect(published.map(({ detailType }) => detailType)).toContain('AGGREGATION');
  });

  it('refreshes the members of a user, and of a client', { timeout: TEST_MS }, async () => {
    const app = await newApp(host);
    const members = [await connected(app, 'of-user-1'), await connected(app, 'of-user-2')];
    let before = await startsOf();
    await put('Refresh Requested', { user_guid: app.userGuid });
    for (const member of members) await settle(host, app, member);
    expect((await startsOf()) - before).toBe(2);

    const other = await newApp(host);
    members.push(await connected(other, 'of-another'));
    before = await startsOf();
    const { client } = await app.api.partner<{ client: { guid: string } }>('GET', '/client');
    await put('Refresh Requested', { client_guid: client.guid });
    // Those of the other tests too. They are spread over an hour, and one job takes five minutes.
    await host.sleep(HOUR);
    await host.advance(400);
    expect((await startsOf()) - before).toBeGreaterThanOrEqual(3);
    const later = await comeBack(app);
    for (const member of members.slice(0, 2))
      expect((await readMember(later, member)).most_recent_job_guid).not.toBeNull();
  });
});

describe('background aggregation', () => {
  it('runs by itself within two days, says so, and skips members that do not want it', {
    timeout: TEST_MS,
  }, async () => {
    const app = await newApp(host);
    const from = host.busEvents().length;
    const member = await connect(app, 'left-alone', { background_aggregation_is_disabled: false });
    const { successfully_aggregated_at: doneAt } = await settle(host, app, member);
    const off = await connected(app, 'not-wanted');
    const aggregationsOf = (guid: string) =>
      host
        .busEvents()
        .slice(from)
        .filter(({ detailType }) => detailType === 'AGGREGATION')
        .map(({ detail }) => (detail as { payload: { member_guid: string; is_background: boolean } }).payload)
        .filter(({ member_guid: of }) => of === guid)
        .map(({ is_background: isBackground }) => isBackground);
    await host.sleep(19 * HOUR);
    await host.advance(60);
    expect(aggregationsOf(member)).toEqual([false]);
    const lastAggregationAt = Date.parse(doneAt ?? '');
    const alike = testMember({
      guid: toGuid('MBR', member.slice(4)),
      connectionStatus: 'CONNECTED',
      lastAggregationAt,
    });
    const dueAtMs = backgroundDueAtMs(alike, 24) ?? 0;
    await host.sleep((dueAtMs - host.now()) / 1_000);
    // A sweep comes each minute, and a background job waits half a minute between its steps.
    await host.advance(300);
    expect(aggregationsOf(member).slice(0, 2)).toEqual([false, true]);
    expect(aggregationsOf(off)).toEqual([false]);
  });
});
