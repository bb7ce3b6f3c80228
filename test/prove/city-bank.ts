import type { Observed } from '../../lib/connectors/kit/observed.ts';
import type { PolledClient } from '../../lib/connectors/kit/polled-client.ts';
import { HOUR_MS, SECOND_MS } from '../../lib/domain/kernel/time.ts';
import type { UpstreamFailureCode } from '../../lib/domain/upstream/observation.ts';
import { createBank, rowsOf } from '../simulation/bank.ts';
import type { Scheduler } from '../simulation/scheduler.ts';
import type { Resident } from './city.ts';
import type { Evidence } from './evidence.ts';
import type { Watch } from './watch.ts';
import type { Weather } from './weather.ts';

/** What the bank remembers of one job of a login. */
interface BankJob {
  readonly key: string;
  readonly version: number;
  polledAtMs: number;
  /** When it last gave out the accounts; null before. */
  fetchedAtMs: number | null;
}

interface Login {
  readonly resident: Resident;
  readonly jobs: BankJob[];
}

/** Docs: a success is good for three hours; polls of one job keep three seconds between them. */
export const REFRESH_PAUSE_MS = 3 * HOUR_MS;
const POLL_DISTANCE_MS = 3 * SECOND_MS;
const DEAD_CALL_MS = 15 * SECOND_MS;
const SLOW_CALL_MS = 10 * SECOND_MS;
/** Rows of a state lie on days up to the first of the city, so a login has no more states than these. */
const VERSION_LAST = 3;
/** Every second job finds nothing new. */
const versionOf = (jobsBefore: number): number => Math.min(Math.floor(jobsBefore / 2), VERSION_LAST);

const failed = (code: UpstreamFailureCode, retryAfterSeconds: number | null = null) =>
  ({ kind: 'failed', failure: { code, status: null, retryAfterSeconds, wasSent: true } }) as const;

interface BankDeps {
  readonly residents: readonly Resident[];
  readonly timeline: Scheduler;
  readonly weather: Weather;
  readonly watch: Watch;
  readonly evidence: Evidence;
}

/**
 * The bank of the simulations with spells of trouble, and with a memory of its own: which jobs it was asked to begin, when
 * it was polled, and what it gave out. That is held against what the service says.
 */
export const createCityBank = ({ residents, timeline, weather, watch, evidence }: BankDeps) => {
  const { clock, random, sleep } = timeline;
  const inner = createBank(
    residents.map(({ script }) => script),
    clock,
    versionOf,
  );
  const logins = new Map<string, Login>(residents.map((resident) => [resident.script.login, { resident, jobs: [] }]));
  const byMember = new Map<string, Login | undefined>(
    residents.map(({ member, script }) => [member.guid, logins.get(script.login)]),
  );
  const byKey = new Map<string, { readonly login: Login; readonly job: BankJob }>();

  const inMood = async <T>(login: Login | undefined, run: () => Promise<Observed<T>>): Promise<Observed<T>> => {
    const mood = login === undefined ? 'fine' : weather.moodOf(login.resident.institution, clock());
    if (mood === 'dead') {
      await sleep(DEAD_CALL_MS);
      return failed('timed_out');
    }
    if (mood === 'throttling') return failed('rate_limited', 60 + Math.floor(random() * 240));
    await sleep(mood === 'slow' ? random() * SLOW_CALL_MS : 20 + random() * 200);
    return run();
  };

  const begun = (key: string, login: Login): void => {
    if (byKey.has(key)) return;
    const { member } = login.resident;
    const last = login.jobs.at(-1);
    const lastSeen = last === undefined ? undefined : watch.jobs.get(last.key);
    evidence.look('P6', lastSeen === undefined || lastSeen.endedAtMs !== null, () => `${member.guid} has two jobs`);
    if (last?.fetchedAtMs != null && lastSeen?.status === 'COMPLETED') {
      const sinceMs = clock() - last.fetchedAtMs;
      evidence.look('P7', sinceMs >= REFRESH_PAUSE_MS, () => `${member.guid} was begun again after ${sinceMs} ms`);
    }
    const job: BankJob = { key, version: versionOf(login.jobs.length), polledAtMs: clock(), fetchedAtMs: null };
    login.jobs.push(job);
    byKey.set(key, { login, job });
  };

  const polled = (key: string, isLate: boolean): void => {
    const found = byKey.get(key);
    // A worker that stood still polls beside the one that took its place; on Lambda it would be dead by then.
    if (found === undefined || isLate) return;
    const sinceMs = clock() - found.job.polledAtMs;
    evidence.look('P14', sinceMs >= POLL_DISTANCE_MS, () => `${key} was polled again after ${sinceMs} ms`);
    const isWaiting = watch.jobs.get(key)?.status === 'CHALLENGED';
    evidence.look('P16', !isWaiting, () => `${key} was polled while its question waits`);
    found.job.polledAtMs = clock();
  };

  const ofJob = (key: string): Login | undefined => byKey.get(key)?.login;
  const clientOf = (isLate: () => boolean): PolledClient => ({
    start: (request, signal) => {
      const login = logins.get(request.credentials.find(({ fieldName }) => fieldName === 'LOGIN')?.value ?? '');
      return inMood(login, () => {
        if (login !== undefined) begun(request.jobKey, login);
        return inner.client.start(request, signal);
      });
    },
    poll: (id, signal) => {
      polled(id, isLate());
      return inMood(ofJob(id), () => inner.client.poll(id, signal));
    },
    answer: (id, answers, signal) =>
      inMood(ofJob(id), () => {
        const job = byKey.get(id)?.job;
        if (job !== undefined) job.polledAtMs = 0;
        return inner.client.answer(id, answers, signal);
      }),
    fetchAccounts: (id, signal) =>
      inMood(ofJob(id), async () => {
        const answer = await inner.client.fetchAccounts(id, signal);
        const job = byKey.get(id)?.job;
        if (job !== undefined && answer.kind === 'arrived') job.fetchedAtMs = clock();
        return answer;
      }),
    fetchTransactions: (request, signal) =>
      inMood(ofJob(request.upstreamJobId), () => inner.client.fetchTransactions(request, signal)),
    fetchHoldings: (id, account, signal) => inMood(ofJob(id), () => inner.client.fetchHoldings(id, account, signal)),
    fetchAccountNumbers: (id, account, signal) =>
      inMood(ofJob(id), () => inner.client.fetchAccountNumbers(id, account, signal)),
    fetchOwners: (id, account, signal) => inMood(ofJob(id), () => inner.client.fetchOwners(id, account, signal)),
  });

  return {
    /** The bank as one worker calls it; `isLate` when that worker has stood still. */
    clientOf,
    /** Jobs that the bank was asked to begin, in their order, with the state that each of them shows. */
    jobsOf: (memberGuid: string): readonly Readonly<BankJob>[] => byMember.get(memberGuid)?.jobs ?? [],
    /** The rows of a state, as a reader should see them: one line for each, sorted. */
    linesOf: (memberGuid: string, version: number): readonly string[] => {
      const script = byMember.get(memberGuid)?.resident.script;
      if (script === undefined) return [];
      return Array.from({ length: script.accountCount }, (_, place) => place)
        .filter((place) => !script.failingAccounts.includes(place))
        .flatMap((place) => rowsOf({ script, version }, place).map((row) => lineOf({ place, ...row })))
        .toSorted();
    },
  };
};
export type CityBank = ReturnType<typeof createCityBank>;

/** The words of a row by which the bank and a reader can be compared. */
export const lineOf = (row: {
  readonly place: number;
  readonly description: string;
  readonly amountMinor: bigint;
  readonly status: string;
  readonly transactedOn: string;
}): string => `${row.place} ${row.description} ${row.amountMinor} ${row.status} ${row.transactedOn}`;
