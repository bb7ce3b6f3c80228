import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { DemoFile } from './demo/connect.ts';
import { startDemoBank } from './demo/demo-bank.ts';
import { type DemoResult, runMainJob } from './demo/main-job.ts';
import { createScreen } from './demo/screen.ts';
import { DEMO } from './help/demo-help.ts';
import { readOptions } from './help/read-options.ts';
import { startLocalHost } from './host/start-local-host.ts';
import { endInOrder } from './process/ending.ts';

/**
 * `npm run demo`: starts the whole service on free ports, runs the main job from end to end, and ends. `--json` is for
 * programs. In place of connecting the sandbox bank, `--connector simplefin` connects to a SimpleFIN server of this machine,
 * and `--file <path>` imports a file of a bank.
 */

process.env.TZ = 'UTC';

const startedAt = performance.now();
const options = readOptions(DEMO, process.argv.slice(2));
const isJson = options.json;
// With --json, standard output has the result only, and people see the progress on standard error.
const screen = createScreen(isJson ? process.stderr : process.stdout);

let stop = async (): Promise<void> => undefined;
let isEnding = false;
endInOrder(async () => {
  isEnding = true;
  await stop();
});

/** Waits until everything is written: a pipe takes 64 KB at once, and the end of the process would cut off the rest. */
const tell = (answer: object): Promise<void> =>
  new Promise((resolve) => process.stdout.write(`${JSON.stringify(answer, null, 2)}\n`, () => resolve()));

const fileAt = (path: string): DemoFile => ({ name: basename(path), bytes: new Uint8Array(readFileSync(path)) });

const money = (amount: number | null, currency: string | null): string => {
  if (amount === null) return '';
  if (currency === null) return String(amount);
  return new Intl.NumberFormat('en-US', { style: 'currency', currency }).format(amount);
};

const words = (name: string): string => name.toLowerCase().replaceAll('_', ' ');

const ITEM_TYPES = ['recurring expense', 'planned expense', 'other expense', 'income'] as const;

const showPlanned = ({ accounts, beats, iteration, iteration_items: items }: DemoResult): void => {
  screen.table(
    'Beats',
    [{ name: 'Beat' }, { name: '' }],
    beats.map(({ title, description }) => [title, description]),
  );
  const currency = accounts[0]?.currency_code ?? null;
  screen.table(
    `Spending plan, ${iteration.start_on.slice(0, 10)} to ${iteration.end_on.slice(0, 10)}`,
    [{ name: 'Item' }, { name: 'For' }, { name: 'Planned', isNumber: true }, { name: 'Actual', isNumber: true }],
    items
      .toSorted((a, b) => Number(a.item_type) - Number(b.item_type))
      .map((item) => [
        item.item_type === null ? '' : ITEM_TYPES[item.item_type],
        item.description ?? '',
        money(item.planned_amount, currency),
        money(item.actual_amount, currency),
      ]),
  );
};

const show = (result: DemoResult): void => {
  screen.table(
    'Accounts',
    [{ name: 'Account' }, { name: 'Type' }, { name: 'Balance', isNumber: true }],
    result.accounts.map((account) => [
      account.name ?? '',
      words(account.account_type_name ?? ''),
      money(account.balance, account.currency_code),
    ]),
  );
  const accountNames = new Map(result.accounts.map(({ guid, name }) => [guid, name ?? '']));
  screen.table(
    `Last transactions of ${result.transactions.total}`,
    [{ name: 'Date' }, { name: 'Description' }, { name: 'Account' }, { name: 'Amount', isNumber: true }, { name: '' }],
    result.transactions.last.map((row) => [
      row.date ?? '',
      row.description ?? '',
      accountNames.get(row.account_guid) ?? '',
      money(row.transaction_type_name === 'DEBIT' ? -(row.amount ?? 0) : row.amount, row.currency_code),
      row.status_name === 'PENDING' ? 'pending' : '',
    ]),
  );
  showPlanned(result);
};

try {
  const file = options.file === undefined ? null : fileAt(options.file);
  const bank = await startDemoBank(options.connector, { clock: Date.now, port: 0 });
  stop = bank.stop;
  const source = file === null ? bank.title : 'a file of a bank';
  screen.title(`Tributary demo: ${source}, everything else real, on this machine`);
  const host = await screen.step('Service started', async (notes) => {
    const started = await startLocalHost({ port: 0, hasOwnProcess: true, connectors: bank.connectors });
    stop = async () => {
      await started.stop();
      await bank.stop();
    };
    notes.result(started.url);
    return started;
  });
  const result = await runMainJob(host, screen, { bank, file });
  await stop();
  const seconds = (performance.now() - startedAt) / 1_000;
  if (isJson) await tell({ ok: true, seconds, ...result });
  else show(result);
  screen.line(`\nDone in ${seconds.toFixed(1)} s. Nothing of it was kept.`);
  screen.line('Next: npm start, which keeps the service running, and open http://127.0.0.1:3000 in a browser.');
  process.exit(0);
} catch (error) {
  if (!isEnding) {
    await stop();
    const message = error instanceof Error ? error.message : String(error);
    if (isJson) await tell({ ok: false, error: message });
    process.stderr.write(`\nThe demo failed: ${message}\n`);
    process.exit(1);
  }
}
