import type { PolledClient } from '../../lib/connectors/kit/polled-client.ts';
import { type Clock, SECOND_MS } from '../../lib/domain/kernel/time.ts';
import type { Challenge } from '../../lib/domain/members/challenge.ts';
import type { NamedAnswer } from '../../lib/domain/members/credential.ts';
import type { JobKind } from '../../lib/domain/members/job-record.ts';
import type { FeedAccount, FeedHolding, FeedTransaction } from '../../lib/domain/upstream/feed.ts';
import type { Observation, UpstreamFailureCode } from '../../lib/domain/upstream/observation.ts';
import { feedAccount, feedHolding, feedTransaction } from '../support/ledger/feed.ts';
import { textChallenge } from '../support/upstreams/scripted-upstream.ts';
import { seededRandom } from './scheduler.ts';

/** How one login behaves, on every job of it. */
export interface Script {
  readonly login: string;
  readonly slowSeconds: number;
  /** Questions asked one after the other. */
  readonly rounds: number;
  /** What the user does about them. */
  readonly answers: 'right' | 'wrong' | 'never';
  readonly end: 'ready' | 'denied' | 'locked' | 'impeded' | UpstreamFailureCode;
  /** Accounts whose transactions never come, by their place; never all of them. */
  readonly failingAccounts: readonly number[];
  readonly accountCount: number;
  readonly seed: number;
  /** What its jobs are for. */
  readonly kind: JobKind;
}

export const RIGHT_ANSWER = 'correct';

interface BankJob {
  readonly script: Script;
  /** Decides what the accounts hold. */
  readonly version: number;
  readyAtMs: number;
  roundsLeft: number;
  isRejected: boolean;
  polledAtMs: number;
}

export interface Bank {
  readonly client: PolledClient;
  /** Shortest time between two polls of one job, in milliseconds; an answered question in between starts anew. */
  readonly polledAgainAfterMs: () => number;
  /** Jobs each login has had; two for one job of ours would be a second upstream start. */
  readonly startsOf: (login: string) => number;
}

/** Which state its accounts are in, of a login that had so many jobs before. */
export type VersionOf = (jobsBefore: number) => number;

/** An upstream whose answers depend on the login and on how many jobs it had, never on time or luck. */
export const createBank = (
  scripts: readonly Script[],
  clock: Clock,
  versionOf: VersionOf = (before) => before,
): Bank => {
  const scriptOf = new Map(scripts.map((script) => [script.login, script]));
  const jobs = new Map<string, BankJob>();
  const starts = new Map<string, number>();
  let shortestMs = Number.POSITIVE_INFINITY;

  const observe = (job: BankJob): Observation => {
    const { script } = job;
    if (job.isRejected) return { kind: 'refused', reason: 'rejected' };
    if (job.roundsLeft > 0) return { kind: 'challenged', challenges: [questionOf(job)] };
    if (clock() < job.readyAtMs) return { kind: 'running', retryAfterSeconds: null };
    return script.end === 'denied' || script.end === 'locked' || script.end === 'impeded'
      ? { kind: 'refused', reason: script.end }
      : { kind: 'ready' };
  };
  const failureOf = (job: BankJob) => {
    const { end } = job.script;
    const isFailure = end !== 'ready' && end !== 'denied' && end !== 'locked' && end !== 'impeded';
    return isFailure
      ? ({ kind: 'failed', failure: { code: end, status: null, retryAfterSeconds: null, wasSent: true } } as const)
      : null;
  };
  const jobOf = (upstreamJobId: string): BankJob => {
    const job = jobs.get(upstreamJobId);
    if (job === undefined) throw new Error('The bank knows no such job');
    return job;
  };

  return {
    polledAgainAfterMs: () => shortestMs,
    startsOf: (login) => starts.get(login) ?? 0,
    client: {
      start: async ({ jobKey, credentials }) => {
        const login = credentials.find(({ fieldName }) => fieldName === 'LOGIN')?.value;
        const script = scriptOf.get(login ?? '');
        if (script === undefined) throw new Error('The bank knows no such login');
        const known = jobs.get(jobKey);
        const jobsBefore = starts.get(script.login) ?? 0;
        const job = known ?? {
          script,
          version: versionOf(jobsBefore),
          readyAtMs: clock() + script.slowSeconds * SECOND_MS,
          roundsLeft: script.rounds,
          isRejected: false,
          polledAtMs: clock(),
        };
        if (known === undefined) starts.set(script.login, jobsBefore + 1);
        jobs.set(jobKey, job);
        return { kind: 'arrived', value: { upstreamJobId: jobKey, observation: observe(job) } };
      },
      poll: async (id) => {
        const job = jobOf(id);
        shortestMs = Math.min(shortestMs, clock() - job.polledAtMs);
        job.polledAtMs = clock();
        return { kind: 'arrived', value: observe(job) };
      },
      answer: async (id, answers) => {
        const job = jobOf(id);
        if (job.roundsLeft > 0 && answersQuestion(answers, job)) {
          if (answers[0]?.value === RIGHT_ANSWER) {
            job.roundsLeft -= 1;
            job.polledAtMs = clock();
            job.readyAtMs = clock() + job.script.slowSeconds * SECOND_MS;
          } else {
            job.isRejected = true;
          }
        }
        return { kind: 'arrived', value: observe(job) };
      },
      fetchAccounts: async (id) => failureOf(jobOf(id)) ?? { kind: 'arrived', value: accountsOf(jobOf(id)) },
      fetchTransactions: async ({ upstreamJobId, upstreamAccountId, from, cursor }) => {
        const job = jobOf(upstreamJobId);
        const place = Number(upstreamAccountId.split('-').at(-1));
        if (job.script.failingAccounts.includes(place)) {
          return {
            kind: 'failed',
            failure: { code: 'server_error', status: 500, retryAfterSeconds: null, wasSent: true },
          };
        }
        const servedFrom = from ?? '2026-01-01';
        const rows = rowsOf(job, place).filter(({ transactedOn }) => transactedOn >= servedFrom);
        const at = Number(cursor ?? 0);
        const next = at + PAGE_ROWS;
        const cursorNext = next < rows.length ? String(next) : null;
        return { kind: 'arrived', value: { transactions: rows.slice(at, next), cursorNext, servedFrom } };
      },
      fetchHoldings: async (id) => ({ kind: 'arrived', value: holdingsOf(jobOf(id)) }),
      fetchAccountNumbers: async (id, accountId) => ({
        kind: 'arrived',
        value: [
          {
            accountNumber: `${jobOf(id).script.login}/${accountId}`,
            routingNumber: '114000093',
            institutionNumber: null,
            transitNumber: null,
            passedValidation: true,
          },
        ],
      }),
      fetchOwners: async () => ({ kind: 'arrived', value: [] }),
    },
  };
};

const PAGE_ROWS = 7;
/** Rows that come with each version; one of them is pending until the next. */
const ROWS_PER_VERSION = 8;

const questionOf = ({ roundsLeft, script }: BankJob): Challenge =>
  textChallenge(
    `question-${script.rounds - roundsLeft}`,
    `00000000-0000-7000-a000-${String(roundsLeft).padStart(12, '0')}`,
  );

const answersQuestion = (answers: readonly NamedAnswer[], job: BankJob): boolean =>
  answers[0]?.fieldName === questionOf(job).fieldName;

const accountsOf = ({ script, version }: BankJob): readonly FeedAccount[] =>
  Array.from({ length: script.accountCount }, (_, place) =>
    feedAccount({
      upstreamId: `${script.login}-${place}`,
      name: `Account ${place}`,
      accountNumber: `4000${place}`,
      accountType: place === 2 ? 'INVESTMENT' : 'CHECKING',
      balanceMinor: BigInt(10_000 * place + version),
    }),
  );

/** Version after version: rows are added, the pending one posts with a tip, and of a twin pair both stay. */
export const rowsOf = (
  { script, version }: Pick<BankJob, 'script' | 'version'>,
  place: number,
): readonly FeedTransaction[] =>
  Array.from({ length: version + 1 }, (_, made) => {
    const random = seededRandom(script.seed + made * 1_000 + place);
    const day = (): string => `2026-11-${String(2 + made * 5 + Math.floor(random() * 4)).padStart(2, '0')}`;
    const isNewest = made === version;
    const spot = day();
    const posted = Array.from({ length: ROWS_PER_VERSION - 3 }, (_, index) => {
      const transactedOn = day();
      const id = `${place}-${made}-${index}`;
      const amountMinor = BigInt(100 + Math.floor(random() * 90_000));
      return feedTransaction({
        upstreamId: id,
        amountMinor,
        description: `SHOP ${id}`,
        transactedOn,
        postedOn: transactedOn,
      });
    });
    const twin = feedTransaction({ upstreamId: null, description: `TWIN ${made}`, transactedOn: spot, postedOn: spot });
    const pendingId = `${place}-${made}-pending`;
    const tipped = isNewest
      ? feedTransaction({
          upstreamId: pendingId,
          status: 'PENDING',
          description: `DINER ${made}`,
          amountMinor: 2_000n,
          transactedOn: spot,
        })
      : feedTransaction({
          upstreamId: `${place}-${made}-posted`,
          pendingUpstreamId: pendingId,
          description: `DINER ${made}`,
          amountMinor: 2_400n,
          transactedOn: spot,
          postedOn: spot,
        });
    return [...posted, twin, twin, tipped];
  }).flat();

const holdingsOf = ({ script, version }: BankJob): readonly FeedHolding[] => [
  feedHolding({ upstreamId: `${script.login}-fund`, shares: String(10 + version) }),
];
