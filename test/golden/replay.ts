import { MINUTE_MS } from '../../lib/domain/kernel/time.ts';
import { operationIdOf } from '../recorded/documented.ts';
import { numberedIds } from '../recorded/numbered-ids.ts';
import { BANK, lineOf } from '../recorded/recorder.ts';
import { startApiOn, type TestApi, type TestCaller } from '../support/api.ts';
import { freshTable } from '../support/dynamo.ts';
import type { Golden } from './golden.ts';
import { putRaw } from './raw-items.ts';

/** Far more steps than a chapter has: ids that are drawn from here on are none of those in the items. */
const STEPS_BEFORE = 100_000;

/** Then the messages that were in the queues are missed. */
const SWEPT_AFTER_MS = 5 * MINUTE_MS;

export interface Replayed {
  /** Of each read that was not refused. */
  readonly lines: readonly string[];
  /** What the log calls an error, also of the jobs and dates that were due. */
  readonly errors: readonly unknown[];
}

/** Serves the kept items by the service of today, asks what was asked then, and goes on with what was under way. */
export const replay = async ({ nowMs, items, reads }: Omit<Golden, 'lines'>): Promise<Replayed> => {
  const fresh = await freshTable();
  const ids = numberedIds();
  for (let step = 0; step < STEPS_BEFORE; step += 1) ids.nextStep();
  const api = await startApiOn(fresh, ids, { files: {} });
  try {
    // After the start, which founds a client: its API key then belongs to the client that was kept.
    await putRaw(fresh, items);
    api.clock.advance(nowMs - api.clock());
    const lines = await answersTo(reads, api);
    api.clock.advance(SWEPT_AFTER_MS);
    await api.sweepOnce();
    await api.settle();
    const errors = api.log.lines.filter(({ level }) => level === 'error');
    return { lines, errors: errors.map(({ code, error }) => ({ code, error })) };
  } finally {
    await api.stop();
  }
};

const answersTo = async (reads: Golden['reads'], api: TestApi): Promise<readonly string[]> => {
  const callers = new Map<string, TestCaller>([['partner', api.partner]]);
  const callerOf = async (by: string): Promise<TestCaller> => {
    const caller = callers.get(by) ?? (await api.signIn(by));
    callers.set(by, caller);
    return caller;
  };
  const masked = (text: string): string => text.replaceAll(api.bank.url, BANK);
  const lines: string[] = [];
  for (const { by, path } of reads) {
    const { status, text } = await (await callerOf(by)).get(path);
    if (status !== 200) continue;
    lines.push(
      lineOf({ operation: operationIdOf('GET', path), call: `GET ${path}`, by, status }, 'body', masked(text)),
    );
  }
  return lines;
};
