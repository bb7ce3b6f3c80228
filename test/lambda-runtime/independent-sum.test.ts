import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import type { StartEnvironment } from '../../infra/local/functions/environment-worker.ts';
import { SIZES } from '../bench/cost/cost-table.ts';
import { countAll } from '../bench/cost/counted.ts';
import { dollarsAMonth } from '../bench/dollars.ts';
import { apiTokenOf, connect, newApp, readMember } from '../e2e/app.ts';
import { until } from '../e2e/started-host.ts';
import { startTestHost } from '../e2e/test-host.ts';
import { independentDollars, jobsADayOnPaper, type Recorded } from './independent-sum.ts';
import { expectRuntimeClient, startLambdaEnvironment } from './lambda-environment.ts';
import { type RecordedCall, startRecordingProxy } from './recording-proxy.ts';

/** These environments know the real time only, and the upstream takes a minute for each job. */
const TEST_MS_MAX = 600_000;
const JOB_MS_MAX = 200_000;
const QUIET_MS = 10_000;
const READS = 25;
const DIFFERENCE_MAX = 0.15;

expectRuntimeClient();
const calls: RecordedCall[] = [];
const logLines: { readonly functionName: string; readonly line: string }[] = [];

/** An environment whose calls to AWS go through a proxy, and whose lines are kept. */
const recorded: StartEnvironment = (model, variables) => {
  const { AWS_ENDPOINT_URL: endpoint = '' } = variables;
  const proxy = proxies.get(model.name) ?? startRecordingProxy(model.name, endpoint, (call) => calls.push(call));
  proxies.set(model.name, proxy);
  const through = (address: string): Record<string, string> =>
    Object.fromEntries(
      Object.entries(variables).map(([name, value]) => [name, name.startsWith('AWS_ENDPOINT_URL') ? address : value]),
    );
  const worker = startLambdaEnvironment(
    model,
    proxy.then((address) => ({
      ...through(address),
      // As Lambda sets it for functions whose logs are JSON.
      AWS_LAMBDA_LOG_FORMAT: 'JSON',
    })),
  );
  worker.stdout.on('data', (chunk: Buffer) => {
    for (const line of chunk.toString('utf8').split('\n'))
      if (line !== '') logLines.push({ functionName: model.name, line });
  });
  return worker;
};
const proxies = new Map<string, Promise<string>>();

const host = await startTestHost({ environments: () => recorded });

/** All but sweeps, which come by themselves. */
const isAsked = ({ functionName }: { readonly functionName: string }): boolean => functionName !== 'sweep';

const counts = async () => {
  const { functions } = await host.stats();
  return {
    invocations: Object.fromEntries(Object.entries(functions).map(([name, { invocations }]) => [name, invocations])),
    messages: Object.values(functions).reduce((sum, { messages }) => sum + messages.length, 0),
    upstreamCalls: functions.poll?.upstream_calls ?? 0,
    deliveries: host.deliveries().length,
  };
};

const recording = async (httpCalls: number, jobs: number, during: () => Promise<void>): Promise<Recorded> => {
  const before = await counts();
  const [callsBefore, linesBefore] = [calls.length, logLines.length];
  await during();
  const after = await counts();
  return {
    calls: calls.slice(callsBefore).filter(isAsked),
    invocations: Object.fromEntries(
      Object.entries(after.invocations)
        .filter(([functionName]) => isAsked({ functionName }))
        .map(([name, count]) => [name, count - (before.invocations[name] ?? 0)]),
    ),
    messages: after.messages - before.messages,
    httpCalls,
    jobs,
    upstreamCalls: after.upstreamCalls - before.upstreamCalls,
    webhookBytes: host
      .deliveries()
      .slice(before.deliveries)
      .map(({ body }) => Buffer.byteLength(body)),
    logLines: logLines
      .slice(linesBefore)
      .filter(isAsked)
      .map(({ line }) => Buffer.byteLength(line)),
  };
};

/** Until no function was called for a while. */
const quiet = async (): Promise<void> => {
  for (;;) {
    const before = calls.filter(isAsked).length;
    await setTimeout(QUIET_MS);
    if (calls.filter(isAsked).length === before) return;
  }
};

test(
  'what a month costs is within 15 % of a second sum from calls under Lambda',
  async () => {
    const app = await newApp(host);
    await app.api.partner('POST', '/webhook_endpoints', {
      webhook_endpoint: { url: `${host.url}/_local/receiver`, event_types: ['*'] },
    });
    const members = [await connect(app, 'sandbox-200+still+ready60'), await connect(app, 'sandbox-201+still+ready60')];
    const areDone = async (): Promise<boolean> => {
      const shown = await Promise.all(members.map((member) => readMember(app, member)));
      return shown.every(({ is_being_aggregated: isRunning }) => !isRunning);
    };
    await until(areDone, JOB_MS_MAX);
    await quiet();

    /** The client of a local host takes no data for fresh. */
    const open = async (): Promise<void> => {
      const apiToken = await apiTokenOf(app.api, app.userId);
      await app.api.openSession(apiToken, { session: {} });
    };
    const openWithJobs = async (): Promise<void> => {
      const ended = () => host.deliveries().filter(({ body }) => body.includes('"AGGREGATION"')).length;
      const before = ended();
      await open();
      await until(() => ended() >= before + members.length, JOB_MS_MAX);
      await quiet();
    };
    // What a first refresh leaves to do is done before.
    await openWithJobs();
    const sessionWithJobs = await recording(2, members.length, openWithJobs);
    expect(sessionWithJobs.upstreamCalls).toBeGreaterThan(8);
    await app.api.partner('PUT', '/client', { client: { session_freshness_hours: 12 } });
    const session = await recording(2, 0, open);
    const reads = await recording(READS, 0, async () => {
      for (let count = 0; count < READS; count += 1) await app.session('GET', '/transactions?records_per_page=25');
    });
    const sweeps = calls.filter((call) => !isAsked(call));
    const sweepCount = (await host.stats()).functions.sweep?.invocations ?? 1;
    const lines = logLines.filter((line) => !isAsked(line)).map(({ line }) => Buffer.byteLength(line));
    const perSweep = Math.ceil(sweeps.length / sweepCount);
    const minute: Recorded = {
      ...{ httpCalls: 0, jobs: 0, upstreamCalls: 0, messages: 0, webhookBytes: [] },
      calls: sweeps.slice(-perSweep),
      // One for repairs, four for turns, each with a part of the reads of one.
      invocations: { sweep: 5 },
      logLines: lines.slice(-Math.ceil(lines.length / sweepCount)),
    };

    const counted = await countAll();
    const { session: ofSessions, background } = counted.jobsADay;
    expect(Math.abs(jobsADayOnPaper() / (ofSessions + background) - 1)).toBeLessThan(0.05);
    for (const users of SIZES) {
      const dollars = independentDollars({ sessionWithJobs, session, reads, readCount: READS, minute }, users);
      const bench = dollarsAMonth(users, counted);
      console.log(`${users} users: bench $${bench.toFixed(2)}, second sum $${dollars.toFixed(2)}`);
      expect
        .soft(Math.abs(dollars / bench - 1), `${users} users: ${dollars} and ${bench}`)
        .toBeLessThan(DIFFERENCE_MAX);
    }
    // Each line of the code is JSON of its own, as filters of metrics want it.
    for (const { line } of logLines) expect(JSON.parse(line)).toMatchObject({ message: expect.any(String) });
  },
  TEST_MS_MAX,
);
