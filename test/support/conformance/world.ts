import { listedBy } from '../../../lib/connectors/directory.ts';
import type { Connector, Context } from '../../../lib/connectors/kit/connector.ts';
import type { ConnectorManifest, ListedInstitution } from '../../../lib/connectors/kit/manifest.ts';
import { balanceMinorOf } from '../../../lib/domain/accounts/account-view.ts';
import { FULL_OPTIONS } from '../../../lib/domain/jobs/begin.ts';
import { HOUR_MS, SECOND_MS } from '../../../lib/domain/kernel/time.ts';
import type { Job, JobKind, JobOrigin } from '../../../lib/domain/members/job-record.ts';
import type { Transaction } from '../../../lib/domain/transactions/transaction.ts';
import type { StoredAccount } from '../../../lib/store/accounts/account-item.ts';
import { type PollWorld, pollWorld } from '../jobs/poll-world.ts';
import { dataWorld } from '../members/member-data.ts';
import { createMemoryTable } from '../table/memory-table.ts';
import type { TestTable } from '../table/test-table.ts';
import type { Alteration } from './altered-upstream.ts';
import { type Connected, connected } from './connected.ts';
import type { Answers, ConformanceSubject, Fake, FakeBook } from './fake.ts';
import { type Front, startFront } from './front.ts';
import { type Logins, loginsOf } from './logins.ts';
import { secretsIn } from './secret-scan.ts';

export interface WorldOptions {
  readonly book?: FakeBook;
  /** Memory unless it says otherwise. */
  readonly table?: TestTable;
  readonly altered?: Alteration;
  /** The upstream calls several things by one id, so that the calls for them are the same. */
  readonly hasEqualIds?: boolean;
  /** The upstream asks each login a question. */
  readonly isChallenged?: boolean;
}

/** One member of a connector's institution, from its login to its ledger: real steps of jobs, and HTTP to a fake. */
export interface ConformanceWorld extends Omit<Connected, 'callConnector'> {
  readonly poll: PollWorld;
  readonly fake: Fake;
  readonly front: Front;
  /** Uses the connector and the context of its member, apart from any job. */
  readonly callConnector: <T>(use: (connector: Connector, context: Context) => Promise<T>) => Promise<T>;
  /** Other answers of the user; without any, those of a new login at the upstream. */
  readonly giveLogin: (answers?: Answers) => Promise<void>;
  /** `started`, or why no job may start now. */
  readonly tryStart: (origin: JobOrigin, kind?: JobKind) => Promise<string>;
  /** Takes all steps that there are to take. */
  readonly run: () => Promise<void>;
  /** Waits as long as the upstream wants, starts a job and takes its steps, as far as they go without an answer. */
  readonly start: (kind?: JobKind) => Promise<void>;
  /** A job from its start to its end; its questions are answered. */
  readonly refresh: (kind?: JobKind) => Promise<Job>;
  readonly accounts: () => Promise<readonly ShownAccount[]>;
  readonly rows: () => Promise<readonly Transaction[]>;
  readonly items: TestTable['items'];
  /** Secrets that stand in clear in anything that is kept, sent, logged or thrown. */
  readonly leaks: () => Promise<readonly string[]>;
  readonly close: () => Promise<void>;
}

/** An account, and its balance as users see it. */
export interface ShownAccount extends StoredAccount {
  readonly balanceMinor: bigint | null;
}

/** A question is asked once or twice. */
export const QUESTIONS_MAX = 3;

/** Longer than any budget takes to be filled up. */
const PAUSE_HOURS_MAX = 48;

const NO_CONNECTOR: Connector = { collect: () => Promise.reject(new Error('no connector yet')) };

export const conformanceWorld = async (
  subject: ConformanceSubject,
  options: WorldOptions = {},
): Promise<ConformanceWorld> => {
  const { table, items } = options.table ?? memory();
  const front = await startFront();
  const poll = await pollWorld(table, () => NO_CONNECTOR, memberAt(subject.manifest), subject.manifest);
  const fake = await subject.fake({ clock: poll.clock, host: front.host });
  front.standBefore(fake.host);
  if (options.book !== undefined) fake.setBook(options.book);
  const { callConnector, ...connector } = connected(poll, subject, front.host, options.altered);
  const logins = loginsOf(poll, subject.openWords ?? []);
  const giveLogin: ConformanceWorld['giveLogin'] = (answers) =>
    logins.give(answers ?? fake.login({ isChallenged: options.isChallenged ?? false }));
  await giveLogin();
  const { sent, thrown, ...steps } = stepsOf(poll, front, subject.answer);
  const data = dataWorld(table, poll.clock);
  const { userGuid } = poll.member;
  return {
    ...connector,
    ...steps,
    poll,
    fake,
    front,
    callConnector: async (use) => {
      const context = await contextOf(logins);
      front.step += 1;
      return callConnector((made) => use(made, context));
    },
    giveLogin,
    accounts: async () =>
      (await data.accounts.list(userGuid)).accounts.map(({ account }) => ({
        ...account,
        balanceMinor: balanceMinorOf(account),
      })),
    rows: async () => (await data.rows(userGuid)).entries.map(({ transaction }) => transaction),
    items,
    leaks: async () => {
      const secrets = [...(await logins.secrets()), ...fake.secrets()];
      return secretsIn([await items(), sent, poll.notifyQueue.sent, poll.log.lines, thrown], secrets);
    },
    close: async () => {
      await front.close();
      await fake.close();
    },
  };
};

const memory = (): TestTable => {
  const table = createMemoryTable();
  return { table, items: async () => table.items() };
};

/** The first institution that has a login form, else the first one. */
export const institutionOf = (manifest: ConnectorManifest): ListedInstitution => {
  const listed = listedBy(manifest);
  const found = listed.find(({ login }) => login.kind === 'form') ?? listed[0];
  if (found === undefined) throw new Error('a connector whose upstream lists the institutions cannot be tested yet');
  return found;
};

const memberAt = (manifest: ConnectorManifest) => {
  const { guid, code } = institutionOf(manifest).institution;
  return { institutionGuid: guid, institutionCode: code };
};

const contextOf = async (logins: Logins): Promise<Context> => ({
  connection: await logins.connection(),
  signal: new AbortController().signal,
  once: (_label, call) => call(),
  spend: async () => true,
});

/** Jobs of the member, and everything that their steps sent and threw. */
const stepsOf = (poll: PollWorld, front: Front, answer: string | undefined) => {
  const [sent, thrown]: [unknown[], unknown[]] = [[], []];
  const tryStart: ConformanceWorld['tryStart'] = async (origin, kind = 'AGGREGATION') => {
    const client = await poll.deps.clientOf(poll.member.clientGuid);
    if (client === null) throw new Error('no client');
    const request = { origin, options: FULL_OPTIONS, kind };
    return (await poll.jobs.startJob(await poll.read(), request, client)).kind;
  };
  const run = async (): Promise<void> => {
    await poll.pollQueue.workOff(async (message, delaySeconds) => {
      sent.push({ message, delaySeconds });
      poll.clock.advance(delaySeconds * SECOND_MS);
      front.step += 1;
      await poll.step(message).catch((error: unknown) => {
        thrown.push(error);
        throw error;
      });
    });
  };
  const start = async (kind?: JobKind): Promise<void> => {
    let started = await tryStart('CREDENTIALS_UPDATED', kind);
    for (let hours = 0; started === 'postponed' && hours < PAUSE_HOURS_MAX; hours += 1) {
      poll.clock.advance(HOUR_MS);
      started = await tryStart('CREDENTIALS_UPDATED', kind);
    }
    if (started !== 'started') throw new Error(`not started but ${started}`);
    await run();
  };
  const refresh: ConformanceWorld['refresh'] = async (kind) => {
    await start(kind);
    for (let asked = 0; asked < QUESTIONS_MAX && (await poll.read()).job?.status === 'CHALLENGED'; asked += 1) {
      if (answer === undefined) throw new Error('The upstream asks a question, and `answer` of the subject is missing');
      await poll.answer(answer);
      await run();
    }
    const job = (await poll.jobsOf()).at(-1);
    if (job === undefined) throw new Error('the job has not ended');
    return job;
  };
  return { sent, thrown, tryStart, run, start, refresh };
};
