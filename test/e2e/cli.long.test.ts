import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { verifyWebhook } from '@tributary-data/tributary/verify';
import { expect, onTestFinished, test } from 'vitest';
import { temporaryFolder } from '../support/project/temporary-folder.ts';
import { startReceiver, verify } from '../support/webhooks/receiver.ts';
import { until } from './started-host.ts';
import { startTestHost } from './test-host.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const TEST_MS = 180_000;
const ARRIVAL_MS_MAX = 60_000;

const host = await startTestHost();
const folder = temporaryFolder();

interface Started {
  readonly process: ChildProcess;
  readonly out: () => string;
  readonly exitCode: Promise<number | null>;
}

/** The process itself: `npx` ends with the signal it was sent, whatever its child made of it. */
const start = (args: readonly string[], lines: readonly string[] = []): Started => {
  const child = spawn(process.execPath, ['cli/tributary.cjs', ...args], {
    cwd: ROOT,
    env: {
      ...process.env,
      XDG_CONFIG_HOME: folder,
      TRIBUTARY_URL: host.url,
      TRIBUTARY_API_KEY: host.apiKey,
    },
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  // The pipe stays open: a command reads the lines that it asks for, and does not wait for the end.
  child.stdin.write(lines.map((line) => `${line}\n`).join(''));
  onTestFinished(() => void child.kill('SIGKILL'));
  let out = '';
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    out += chunk;
  });
  const exitCode = once(child, 'close').then(([code]: (number | null)[]) => code ?? null);
  return { process: child, out: () => out, exitCode };
};

const listen = (...args: readonly string[]): Started => start(['listen', ...args]);

const run = (...args: readonly string[]) => runWith([], ...args);

/** The same with lines for its standard input. */
const runWith = async (lines: readonly string[], ...args: readonly string[]) => {
  const started = start(args, lines);
  return { exitCode: await started.exitCode, out: started.out() };
};

const interrupt = async ({ process: child, exitCode }: Started): Promise<number | null> => {
  child.kill('SIGINT');
  return exitCode;
};

test('refresh --wait waits for the job, and listen gets its signed events (P31, P35)', {
  timeout: TEST_MS,
}, async () => {
  await using receiver = await startReceiver();
  const listening = listen('--forward', receiver.url, '--json');
  await until(() => listening.out().includes('"listening"'), ARRIVAL_MS_MAX);
  const [, secret = ''] = /"secret":"(whsec_[^"]+)"/.exec(listening.out()) ?? [];
  // Its first look at the feed is where it begins.
  await until(async () => {
    await run('users', 'create', `u-${Date.now()}`);
    return receiver.received.length > 0;
  }, ARRIVAL_MS_MAX);

  expect((await run('users', 'create', 'ada')).exitCode).toBe(0);
  const login = ['--user', 'ada', '--institution', 'mxbank', '--json'];
  const connected = await runWith(['mxuser', 'any'], 'connect', ...login);
  expect(connected.exitCode).toBe(0);
  expect(JSON.parse(connected.out)).toMatchObject({ ending: 'done', member: { connection_status: 'CONNECTED' } });
  const typesThere = () => receiver.received.map(({ body }) => (JSON.parse(body) as { type?: string }).type);
  await until(() => typesThere().includes('AGGREGATION'), ARRIVAL_MS_MAX);
  for (const received of receiver.received) {
    verify(secret, received);
    expect(verifyWebhook({ secret, ...received }).id).toMatch(/^EVT-/);
  }
  expect(await interrupt(listening)).toBe(0);

  // What happens while nobody listens comes with the next start, and nothing comes twice.
  const seen = new Set(receiver.received.map(({ headers }) => headers['webhook-id']));
  expect(seen.size).toBe(receiver.received.length);
  const before = receiver.received.length;
  await run('users', 'delete', 'ada');
  const again = listen('--forward', receiver.url);
  await until(() => receiver.received.length > before, ARRIVAL_MS_MAX);
  for (const { headers } of receiver.received.slice(before)) expect(seen).not.toContain(headers['webhook-id']);
  expect(again.out()).toContain('from where the last run ended');
  expect(await interrupt(again)).toBe(0);

  const told = await run('events', 'tail', '--json');
  expect(told.exitCode).toBe(0);
  for (const { headers } of receiver.received) expect(told.out).toContain(headers['webhook-id']);
});

test('refresh --wait ends with 3 at a question of the institution, and answer with 0', {
  timeout: TEST_MS,
}, async () => {
  await run('users', 'create', 'eve');
  const asked = await runWith(['mxuser', 'challenge'], 'connect', '--user', 'eve', '--institution', 'mxbank');
  const [guid = ''] = /MBR-[0-9a-f-]+/.exec(asked.out) ?? [];
  expect(asked.exitCode).toBe(3);
  const { exitCode, out } = await run('refresh', guid, '--user', 'eve', '--wait');
  expect(exitCode).toBe(3);
  expect(out).toContain(`tributary answer ${guid} --user eve`);
  expect((await runWith(['correct'], 'answer', guid, '--user', 'eve')).exitCode).toBe(0);
});
