import { MINUTE_MS } from '../../lib/domain/kernel/time.ts';
import { operationIdOf } from '../recorded/documented.ts';
import { numberedIds } from '../recorded/numbered-ids.ts';
import { BANK, lineOf } from '../recorded/recorder.ts';
import { startApiOn, type TestAnswer, type TestCaller } from '../support/api/api.ts';
import { freshTable } from '../support/table/dynamo.ts';
import type { Golden } from './golden.ts';
import { notedReads } from './noted-reads.ts';
import { putRaw } from './raw-items.ts';

/** Far more steps than a chapter has: ids that are drawn from here on are none of those in the items. */
const STEPS_BEFORE = 100_000;

/** Then the messages that were in the queues are missed. */
const SWEPT_AFTER_MS = 5 * MINUTE_MS;

export interface Replayed {
  /** The answers to the calls, one JSON object each. */
  readonly lines: readonly string[];
  /** What the log calls an error, also of the jobs and dates that were due. */
  readonly errors: readonly unknown[];
  /** The keys of all items that were read, as of `keyText`. */
  readonly read: ReadonlySet<string>;
}

/** Serves the kept items by the service of today, makes the kept calls, and goes on with what was under way. */
export const replay = async (kept: Omit<Golden, 'lines'>): Promise<Replayed> => {
  const fresh = await freshTable();
  const { table, read } = notedReads(fresh.table);
  const ids = numberedIds();
  for (let step = 0; step < STEPS_BEFORE; step += 1) ids.nextStep();
  const api = await startApiOn({ table }, ids, { files: {} });
  try {
    // After the start, which founds a client: its API key then belongs to the client that was kept.
    await putRaw(fresh, kept.items);
    api.clock.advance(kept.nowMs - api.clock());
    const lines = await answersTo(kept, api);
    api.clock.advance(SWEPT_AFTER_MS);
    await api.sweepOnce();
    await api.settle();
    const errors = api.log.lines.filter(({ level }) => level === 'error');
    return { lines, errors: errors.map(({ code, error }) => ({ code, error })), read };
  } finally {
    await api.stop();
  }
};

type ReplayApi = Awaited<ReturnType<typeof startApiOn>>;

const answersTo = async ({ calls, callers }: Omit<Golden, 'lines'>, api: ReplayApi): Promise<readonly string[]> => {
  const clients = new Map<string, Client>();
  const lines: string[] = [];
  for (const { by, method, path, headers, body } of calls) {
    const make = ({ caller }: Client): Promise<TestAnswer> => caller.call(method, path, body, headers);
    let client = clients.get(by) ?? { name: by, caller: api.caller(callers[by] ?? {}) };
    let answer = await make(client);
    if (answer.status === 401) {
      client = (await signInAnew(by, api)) ?? client;
      answer = await make(client);
    }
    clients.set(by, client);
    const replayed = answer.headers['idempotency-replayed'];
    const told = {
      operation: operationIdOf(method, path),
      call: `${method} ${path}`,
      by: client.name,
      ...(replayed !== undefined && { replayed }),
      status: answer.status,
    };
    lines.push(lineOf(told, 'body', answer.text.replaceAll(api.bank.url, BANK)));
  }
  return lines;
};

interface Client {
  readonly name: string;
  readonly caller: TestCaller;
}

/** For a session that had ended in the chapter. Null where `by` is no user. */
const signInAnew = async (by: string, api: ReplayApi): Promise<Client | null> => {
  const { status } = await api.partner.get(`/users/${encodeURIComponent(by)}`);
  return status === 200 ? { name: `${by}, signed in anew`, caller: await api.signIn(by) } : null;
};
