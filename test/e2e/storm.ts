import { TributaryError } from '@tributary-data/tributary/client';
import type { FaultSettings } from '../../infra/local/faults.ts';
import type { LocalHost } from '../../infra/local/host/start-local-host.ts';
import { createApiClient } from '../support/api/calls-by-path.ts';
import { type App, comeBack, connect, type MemberBody, newApp, readMember } from './app.ts';

/** One member of the storm: what it is called, its password, and what goes wrong in each of its refreshes. */
export interface StormCase {
  readonly login: string;
  readonly password?: string;
  readonly faults: readonly FaultSettings[];
}

/** Half of the messages doubled, a tenth lost, order gone; answers lost, reads old and torn. */
const WEATHER: FaultSettings = {
  queue: { duplicate: 0.5, drop: 0.1, shuffle: true },
  store: { lose_answer: true, stale_read: 0.2, torn_query: true },
};

/**
 * A poll that commits makes some sixteen calls to AWS; every second one is once the last one before its environment dies. The
 * simulation dies at each write.
 */
const POLL_STEPS = [2, 4, 6, 8, 10, 12, 14, 16];
const KILLS = [
  ...POLL_STEPS.map((step) => ({ function: 'poll', step })),
  { function: 'notify', step: 2 },
  { function: 'notify', step: 4 },
  // Between the rows of a record.
  { function: 'notify', step: 17 },
  { function: 'notify', step: 40 },
  { function: 'sweep', step: 3 },
  { function: 'sweep', step: 6 },
  { function: 'refresh', step: 3 },
  { function: 'refresh', step: 5 },
] as const;
/** A member connects and is refreshed once more; an environment dies in each. */
const REFRESHES = 2;
const WAYS = ['', '+slow2', '+fail-account', ''] as const;

/** About as many as make a chunk full for an account; members differ in it. */
const ROWS = 900;

const faultsOf = (index: number): readonly FaultSettings[] =>
  Array.from({ length: REFRESHES }, (_, refresh) => {
    const kill = KILLS[index * REFRESHES + refresh];
    return { ...WEATHER, seed: index + 1 + 1_000 * refresh, ...(kill && { kill }) };
  });

/** A member for each two deaths, and one that the bank refuses. */
export const STORM_CASES: readonly StormCase[] = [
  ...Array.from({ length: KILLS.length / REFRESHES }, (_, index) => ({
    login: `sandbox-${ROWS + index}${WAYS[index % WAYS.length]}`,
    ...(index % WAYS.length === 3 && { password: 'challenge' }),
    faults: faultsOf(index),
  })),
  {
    login: 'storm-wrong',
    password: 'INVALID',
    faults: [
      { ...WEATHER, seed: 200 },
      { ...WEATHER, seed: 1_200 },
    ],
  },
];

/** The final state in words that do not depend on guids or instants. */
export interface FinalState {
  readonly members: Readonly<Record<string, unknown>>;
  readonly events: readonly string[];
}

/** Those whose subjects the final state names; transactions by the thousand would drown them. */
const TOLD = ['AGGREGATION', 'CONNECTION_STATUS', 'JOB_STATUS', 'MEMBER', 'USER'];
const DAY_SECONDS = 86_400;
const MINUTE = 60;
/** Past a job's deadline of fifteen minutes, and a sweep. */
const SETTLE_MINUTES_MAX = 18;
/**
 * So many hours what is still to be delivered is waited for: answers lost all the time use up the retries that the SDK
 * grants a process, then workers fail between claim and record, and the sixth attempt comes seven hours after the first.
 */
const DELIVERY_HOURS_MAX = 12;
const MAP_PAGE = 1_000;
/** Each refresh plans over all that its user has, so one user with everything is mostly planning. */
const MEMBERS_OF_A_USER = 4;
/** A change of their user, for which planning is computed. */
export const JAR = { name: 'Jar', account_type: 9, balance: 5 };

interface StormMember {
  readonly app: App;
  readonly guid: string;
  readonly login: string;
}

/**
 * Connects every member, answers its questions, refreshes it once more; with or without the weather. `look` sees the
 * users when all is quiet again.
 */
export const runStorm = async (
  host: LocalHost,
  cases: readonly StormCase[],
  hasWeather: boolean,
  look: (apps: readonly App[]) => Promise<void> = async () => undefined,
): Promise<FinalState> => {
  // Both runs live in the first hours of one day, because the bank's rows depend on the day.
  const sinceMidnight = (host.now() / 1_000) % DAY_SECONDS;
  await host.sleep(DAY_SECONDS - sinceMidnight + MINUTE);
  const api = createApiClient(host.url, host.apiKey);
  const { webhook_endpoint: endpoint } = await api.partner<{ webhook_endpoint: { guid: string } }>(
    'POST',
    '/webhook_endpoints',
    { webhook_endpoint: { url: `${host.url}/_local/receiver`, event_types: TOLD } },
  );
  const found: StormMember[] = [];
  let app = await newApp(host, api);
  for (const [index, { login, password, faults }] of cases.entries()) {
    if (index > 0 && index % MEMBERS_OF_A_USER === 0) app = await newApp(host, api);
    const member = await connect(app, login, { skip_aggregation: true, ...(password && { password }) });
    found.push({ app, guid: member, login });
    for (const ofRefresh of faults) {
      await setFaults(host, hasWeather ? ofRefresh : {});
      if (index % MEMBERS_OF_A_USER === 0) await untilTaken(() => app.session('POST', '/accounts', { account: JAR }));
      await untilTaken(() => app.session('GET', `/members/${member}/refresh`));
      await settleInTheRain(host, app, member);
    }
    await setFaults(host, {});
    await host.advance(2 * MINUTE);
  }
  await host.advance(25 * MINUTE);
  for (let hour = 0; hour < DELIVERY_HOURS_MAX && (await hasPending(api, endpoint.guid)); hour += 1) {
    await host.advance(60 * MINUTE);
  }
  await look([...new Set(found.map((one) => one.app))]);
  return finalState(host, found);
};

const hasPending = async ({ partner }: ReturnType<typeof createApiClient>, endpoint: string): Promise<boolean> => {
  const path = `/webhook_endpoints/${endpoint}/deliveries?status=PENDING`;
  return (await partner<{ deliveries: readonly unknown[] }>('GET', path)).deliveries.length > 0;
};

const setFaults = async (host: LocalHost, faults: FaultSettings): Promise<void> => {
  const answer = await fetch(`${host.url}/_local/faults`, {
    method: 'POST',
    headers: { 'tributary-local': '1' },
    body: JSON.stringify(faults),
  });
  if (!answer.ok) throw new Error(await answer.text());
};

/** As an app does: a call that failed on our side is made again. */
const untilTaken = async <T>(call: () => Promise<T>): Promise<T> => {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await call();
    } catch (error) {
      if (!(error instanceof TributaryError) || (error.status ?? 0) < 500 || attempt === 5) throw error;
    }
  }
};

const settleInTheRain = async (host: LocalHost, app: App, guid: string): Promise<void> => {
  for (let minute = 0; minute <= SETTLE_MINUTES_MAX; minute += 1) {
    const member = await untilTaken(() => readMember(app, guid));
    if (member.connection_status === 'CHALLENGED' && member.is_being_aggregated) await answer(app, guid);
    else if (!member.is_being_aggregated && minute > 0) return;
    await host.advance(MINUTE);
  }
  throw new Error(`${guid} was still being aggregated ${SETTLE_MINUTES_MAX} minutes later`);
};

const answer = async ({ session }: App, member: string): Promise<void> => {
  try {
    const { challenges } = await untilTaken(() =>
      session<{ challenges: { guid: string }[] }>('GET', `/members/${member}/challenges`),
    );
    const answers = challenges.map(({ guid }) => ({ guid, value: 'correct' }));
    if (answers.length === 0) return;
    await untilTaken(() => session('PUT', `/members/${member}/resume`, { challenges: answers }));
  } catch (error) {
    // Answered already: the answer to our first try was lost, or what we read was old.
    if (!(error instanceof TributaryError) || error.status !== 405) throw error;
  }
};

const finalState = async (host: LocalHost, found: readonly StormMember[]): Promise<FinalState> => {
  const members: Record<string, unknown> = {};
  const names = new Map<string, string>();
  for (const { app: before, guid, login } of found) {
    // What the others went through may have lasted longer than a session.
    const app = await comeBack(before);
    names.set(guid, login);
    // A user goes by its last member.
    names.set(app.userGuid, `the user of ${login}`);
    members[login] = await memberState(app, guid, login, names);
  }
  const events = new Set(
    host.deliveries().flatMap(({ body }) => {
      const subject = subjectOf(JSON.parse(body) as EventBody);
      const name = names.get(subject.guid);
      // Others than these users' are another run's on the same host.
      return name === undefined ? [] : [`${subject.type} of ${name}`];
    }),
  );
  return { members, events: [...events].toSorted() };
};

const memberState = async (
  { session }: App,
  guid: string,
  login: string,
  names: Map<string, string>,
): Promise<unknown> => {
  const { member } = await session<{ member: MemberBody }>('GET', `/members/${guid}`);
  const { jobs } = await session<{
    jobs: {
      guid: string;
      status_name: string;
      created_at: string;
      account_outcomes: { name: string; outcome: string }[];
    }[];
  }>('GET', `/members/${guid}/jobs`);
  const ended = jobs.toSorted((a, b) => a.created_at.localeCompare(b.created_at));
  for (const [index, job] of ended.entries()) names.set(job.guid, `job ${index + 1} of ${login}`);
  const { accounts } = await session<{ accounts: (Row & { guid: string; name: string })[] }>(
    'GET',
    `/members/${guid}/accounts`,
  );
  const accountNames = new Map(accounts.map((account) => [account.guid, account.name]));
  const transactions: Row[] = [];
  for (let page = 1; ; page += 1) {
    const answer = await session<{ transactions: Row[]; pagination: { total_pages: number } }>(
      'GET',
      `/members/${guid}/transactions?from_date=2020-01-01&records_per_page=${MAP_PAGE}&page=${page}`,
    );
    transactions.push(...answer.transactions);
    if (page >= answer.pagination.total_pages) break;
  }
  const { holdings } = await session<{ holdings: Row[] }>('GET', '/holdings');
  const plain = (row: Row): string => plainly(row, accountNames);
  return {
    connection_status: member.connection_status,
    is_being_aggregated: member.is_being_aggregated,
    jobs: ended.map(({ status_name, account_outcomes: outcomes }) => ({
      status_name,
      outcomes: outcomes.map(({ name, outcome }) => `${name} ${outcome}`).toSorted(),
    })),
    accounts: accounts.map(plain).toSorted(),
    transactions: transactions.map(plain).toSorted(),
    holdings: holdings
      .filter((row) => row.member_guid === guid)
      .map(plain)
      .toSorted(),
  };
};

type Row = Readonly<Record<string, unknown>>;

/** A row without what tells two runs apart: guids, instants and revisions. Its account goes by name. */
const plainly = (row: Row, accountNames: ReadonlyMap<string, string>): string =>
  JSON.stringify(
    Object.entries(row)
      .filter(([name]) => name === 'account_guid' || !/(^|_)(guid|id|at|revision)$/.test(name))
      .map(([name, value]) => [name, name === 'account_guid' ? accountNames.get(String(value)) : value]),
  );

interface EventBody {
  readonly type?: string;
  readonly member_guid?: string;
  readonly job?: { readonly guid: string };
  readonly member?: { readonly guid: string };
  readonly user?: { readonly guid: string };
}

const subjectOf = ({ type, member_guid: memberGuid, job, member, user }: EventBody) => {
  if (job) return { type: 'JOB_STATUS', guid: job.guid };
  if (member) return { type: 'MEMBER', guid: member.guid };
  if (user) return { type: 'USER', guid: user.guid };
  return { type: type ?? 'unknown', guid: memberGuid ?? '' };
};
