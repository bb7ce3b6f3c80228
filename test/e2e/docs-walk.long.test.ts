import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type StartedCommand, startCommand, until } from './started-host.ts';
import { walkthroughOf } from './walkthrough.ts';

/** The pages of real upstreams, walked in a folder like a fresh checkout with the commands that a reader copies. */

const ROOT = join(import.meta.dirname, '..', '..');
/** Of the whole file. A reader who follows a page would give up long before. */
const WALKS_MS_MAX = 600_000;
const PAGES = 2;
const PAGE_MS_MAX = WALKS_MS_MAX / PAGES;
/** The first start makes templates and bundles, and other tests may be busy on the machine. */
const START_MS_MAX = 180_000;
const BLOCKS_MS_MAX = 100_000;
const GONE_MS_MAX = 15_000;
const BETWEEN = '=== the next block ===';

const folder = mkdtempSync(join(tmpdir(), 'tributary-docs-'));
const checkout = join(folder, 'checkout');
const started: StartedCommand[] = [];

beforeAll(() => {
  const files = execFileSync('git', ['ls-files', '-co', '--exclude-standard'], { cwd: ROOT, encoding: 'utf8' });
  for (const path of files.trim().split('\n')) {
    mkdirSync(join(checkout, dirname(path)), { recursive: true });
    cpSync(join(ROOT, path), join(checkout, path));
  }
  // In place of `npm ci`. Hidden names too, but the cache of templates, which this folder makes for itself.
  mkdirSync(join(checkout, 'node_modules'));
  for (const name of readdirSync(join(ROOT, 'node_modules'))) {
    if (name !== '.cache') symlinkSync(join(ROOT, 'node_modules', name), join(checkout, 'node_modules', name));
  }
});
afterAll(() => {
  for (const command of started) {
    for (const pid of command.processes()) {
      try {
        process.kill(pid, 'SIGKILL');
      } catch {
        // It ended together with the one before it.
      }
    }
  }
  rmSync(folder, { recursive: true, force: true });
});

/** A shell of a reader: without what the npm of this test has set, and without settings of the person that runs it. */
const readersEnv = (own: Readonly<Record<string, string>>) => ({
  ...Object.fromEntries(
    Object.keys(process.env)
      .filter((name) => /^(?:npm_|TRIBUTARY_|INIT_CWD$|VITEST)/.test(name))
      .map((name) => [name, undefined]),
  ),
  TZ: undefined,
  XDG_CONFIG_HOME: join(folder, 'settings'),
  npm_config_loglevel: 'error',
  ...own,
});

const run = (script: string, env: Readonly<Record<string, string>>): StartedCommand => {
  // A reader would see that a command failed; the shell ends there.
  const command = startCommand(['bash', '-ec', script], { cwd: checkout, env: readersEnv(env) });
  started.push(command);
  return command;
};

/** Starts the service as the page says, on free ports, and runs its blocks in one shell; what each printed. */
const walk = async (page: string): Promise<readonly string[]> => {
  const { start, blocks } = walkthroughOf(page);
  if (start === null) throw new Error(`${page} does not say how to start the service`);
  const host = run(start, { PORT: '0', SIMPLEFIN_PORT: '0' });
  const [, url = ''] = await host.line(/^tributary ready (\S+)$/m, START_MS_MAX);
  const [, upstream = ''] = /^Upstream: .* (http\S+)$/m.exec(host.output()) ?? [];
  const shell = run(blocks.join(`\necho '${BETWEEN}'\n`), { B: url, S: upstream, TRIBUTARY_URL: url });
  await until(() => shell.child.exitCode !== null, BLOCKS_MS_MAX);
  expect(await shell.exitCode, `A command of ${page} failed:\n${shell.output()}`).toBe(0);
  // Ctrl-C of the reader goes to all processes of the shell; npm hands a signal on to the host.
  host.child.kill('SIGINT');
  await until(() => host.processes().length + shell.processes().length === 0, GONE_MS_MAX);
  const printed = shell.standardOutput().split(`${BETWEEN}\n`);
  expect(printed).toHaveLength(blocks.length);
  return printed;
};

const guidsIn = (text: string, prefix: string): readonly string[] => [
  ...new Set(text.match(new RegExp(`${prefix}-[0-9a-f-]{36}`, 'g'))),
];

describe('a reader of the pages of upstreams', () => {
  it('imports a file, sees its rows, undoes and exports them, and does it by hand (docs/connectors/files.md)', {
    timeout: PAGE_MS_MAX,
  }, async () => {
    const [undone = '', exported = '', byHand = '', csv = '', csvByHand = ''] = await walk('docs/connectors/files.md');

    expect(undone).toMatch(/january\.ofx: COMPLETED {2}IMP-\S+\n.*\n\S.*4567 +6 +6 +0 {2}2026-01-01 {2}2026-01-31/);
    const [seen = '', left = 'none'] = undone.split(/^IMP-\S+ {2}UNDONE$/m);
    expect(guidsIn(seen, 'TRN')).toHaveLength(6);
    expect(seen).toMatch(/2026-01-05 +2140\.00 USD {2}\S/);
    expect(guidsIn(left, 'TRN')).toEqual([]);

    const [again = '', table = ''] = exported.split(/^(?=date,)/m);
    expect(again).toMatch(/ 6 +6 +0 {2}2026-01-01/);
    expect(table.trim().split(/\r?\n/)).toHaveLength(1 + 6);
    expect(table).toContain('-1450.00');

    const [made = '', dryRun = '', imported = ''] = byHand.trim().split('\n');
    expect(JSON.parse(made)).toMatchObject({ user: { id: 'u-2' } });
    const account = { transactions_count: 6, transactions_created_count: 6, error: null };
    expect(JSON.parse(dryRun)).toMatchObject({ import: { guid: null, is_dry_run: true, accounts: [account] } });
    expect(JSON.parse(imported)).toMatchObject({ import: { status: 'COMPLETED', accounts: [account] } });

    expect(csv).toMatch(/giro\.csv: COMPLETED[\s\S]+giro +3 +3 +0 /);
    expect(JSON.parse(csvByHand)).toMatchObject({
      error: { code: 4224 },
      mapping: { date_format: null, decimal: ',' },
      unsure: ['date_format'],
    });
  });

  it('P28 connects SimpleFIN, refreshes, and gives another token that keeps all guids (docs/connectors/simplefin.md)', {
    timeout: PAGE_MS_MAX,
  }, async () => {
    const [connected = '', replaced = ''] = await walk('docs/connectors/simplefin.md');

    const endings = /^(MBR-\S+) {2}CONNECTED\nConnected\.$/gm;
    const [first, refreshed, ...more] = [...connected.matchAll(endings)].map(([, guid]) => guid);
    expect(more).toEqual([]);
    expect(first).toMatch(/^MBR-/);
    expect(refreshed).toBe(first);
    expect(connected).toMatch(/^Everyday Checking .* 3182\.66 USD/m);
    expect(guidsIn(connected, 'ACT')).toHaveLength(4);
    expect(guidsIn(connected, 'TRN').length).toBeGreaterThan(10);

    expect([...replaced.matchAll(endings)].map(([, guid]) => guid)).toEqual([first]);
    for (const prefix of ['ACT', 'TRN']) {
      expect(guidsIn(replaced, prefix).toSorted()).toEqual(guidsIn(connected, prefix).toSorted());
    }
  });
});
