import { type BoundedMap, createBoundedMap } from '../../domain/kernel/bounded-map.ts';
import type { Guid } from '../../domain/kernel/guid.ts';
import type { Ids } from '../../domain/kernel/ids.ts';
import type { Log } from '../../domain/kernel/log.ts';
import { type Clock, MINUTE_MS } from '../../domain/kernel/time.ts';
import type { Client } from '../../domain/users/client.ts';
import type { LimitedCaller, LimitLevel, RequestLimiter, RequestLimits } from '../../domain/users/request-limit.ts';
import {
  alone,
  callsLeft,
  heard,
  isSpent,
  isWorthReporting,
  newShare,
  placeMsOf,
  type Report,
  reporting,
  reportOf,
  type Share,
  secondOf,
  secondsToHear,
  spentForSeconds,
  taken,
  unreported,
  withCall,
} from '../../domain/users/request-share.ts';
import type { ClientStore } from '../../store/users/client-store.ts';
import type { Counted, RequestCountStore } from '../../store/users/request-count-store.ts';

/** More than one environment serves within seconds; an entry has some hundred bytes. */
const CLIENTS_MAX = 500;
/** Of one client; more than call one environment within the seconds that a share is remembered. */
const USERS_MAX = 500;
/** Users with the most calls are reported with their client. So many fit into one write unit. */
const USERS_REPORTED_MAX = 10;
/** Clients that are settled beside one call; others are settled beside the next. */
const SETTLED_AT_ONCE_MAX = 10;
/** A limit that an operator sets holds after a minute at most. */
const OWN_LIMIT_MS_MAX = MINUTE_MS;
/** For fewer calls the limit of a client is not read, so that rare calls cost nothing. */
const UNREAD_CALLS_MIN = 2;
/** Calls of a client come to several environments, so each begins with a small part. */
const CLIENT_PART_FIRST = 0.1;
/** A user's app has few connections, and its first calls may all come to one environment. */
const USER_PART_FIRST = 1;
/** More is known by then. */
const WAIT_SECONDS_MAX = 10;

interface LimitedClient {
  readonly guid: Guid<'CLT'>;
  /** Where in each second this environment settles the client. */
  readonly placeMs: number;
  readonly shares: BoundedMap<Counted, Share>;
  /** The client's own limit as it was at `readAtMs`; null: that of the stage. */
  own: number | null;
  readAtMs: number;
  callsUnread: number;
  /** The second of the last write. There is no other one in it, whoever calls. */
  toldSecond: number;
}

interface Due {
  readonly who: Counted;
  readonly share: Share;
  readonly limit: number;
  readonly report: Report;
}

interface Work {
  readonly client: LimitedClient;
  readonly due: readonly Due[];
  readonly readsOwn: boolean;
}

export interface LimiterDeps {
  readonly clients: Pick<ClientStore, 'read'>;
  readonly counts: RequestCountStore;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly log: Log;
  readonly requestLimits: RequestLimits;
}

/** Calls are judged by what is in memory. Once a second and client, one write and one read beside a call bring it up to date. */
export const createRequestLimiter = (deps: LimiterDeps): RequestLimiter => {
  const { clock, ids, log, requestLimits } = deps;
  const known = createBoundedMap<Guid<'CLT'>, LimitedClient>(CLIENTS_MAX);
  const unsettled = new Set<LimitedClient>();
  const exchange = createExchange(deps);
  let loggedAtMs = Number.NEGATIVE_INFINITY;

  const clientOf = (guid: Guid<'CLT'>): LimitedClient => {
    const client = known.get(guid) ?? newClient(guid, placeMsOf(ids.fraction()));
    known.set(guid, client);
    return client;
  };
  const limitOf = (client: LimitedClient, who: Counted): number =>
    who === client.guid ? (client.own ?? requestLimits.clientPerSecondMax) : requestLimits.userPerSecondMax;

  /** What is to be told and asked; null where nothing is. Forgets what is not worth telling. */
  const workOf = (client: LimitedClient, now: number): Work | null => {
    if (client.toldSecond === secondOf(now)) return null;
    const reports = client.shares.entries().flatMap(([who, share]): readonly Due[] => {
      const report = reportOf(share, client.placeMs, now);
      return report === null ? [] : [{ who, share, limit: limitOf(client, who), report }];
    });
    const due = worthTelling(client, reports);
    for (const { who, share, report } of reports) {
      client.shares.set(who, due.some((one) => one.who === who) ? reporting(share, report) : unreported(share, report));
    }
    if (client.shares.entries().every(([, { calls }]) => calls === 0)) unsettled.delete(client);
    const readsOwn = now - client.readAtMs >= OWN_LIMIT_MS_MAX && client.callsUnread >= UNREAD_CALLS_MIN;
    return due.length > 0 || readsOwn ? { client, due, readsOwn } : null;
  };

  const doWork = async (work: Work, now: number): Promise<void> => {
    try {
      await exchange(work, now);
    } catch (error) {
      for (const { who, limit } of work.due) change(work.client, who, (share) => alone(share, limit));
      if (now - loggedAtMs < MINUTE_MS) return;
      loggedAtMs = now;
      log.error('LIMITS_ALONE', error);
    }
  };

  const counted = (client: LimitedClient, who: Counted, now: number): Counting | null => {
    const limit = limitOf(client, who);
    if (limit === 0) return null;
    const partFirst = who === client.guid ? CLIENT_PART_FIRST : USER_PART_FIRST;
    const share = withCall(client.shares.get(who) ?? newShare(limit, partFirst, now), limit, partFirst, now);
    client.shares.set(who, share);
    return { who, share, limit };
  };

  return {
    settle: async () => {
      const now = clock();
      const work = [...unsettled].slice(0, SETTLED_AT_ONCE_MAX).flatMap((client) => workOf(client, now) ?? []);
      await Promise.all(work.map((one) => doWork(one, now)));
    },
    admit: ({ clientGuid, userGuid }: LimitedCaller) => {
      const now = clock();
      const client = clientOf(clientGuid);
      client.callsUnread += 1;
      // Behind the clients that have waited for longer.
      unsettled.delete(client);
      unsettled.add(client);
      const all = [clientGuid, ...(userGuid === null ? [] : [userGuid])].flatMap(
        (who) => counted(client, who, now) ?? [],
      );
      const refusing = all.findLast(({ share }) => isSpent(share));
      if (refusing !== undefined) return { refusedBy: levelOf(refusing), levels: all.map(levelOf) };
      const admitted = all.map((one) => ({ ...one, share: taken(one.share) }));
      for (const { who, share } of admitted) client.shares.set(who, share);
      return { refusedBy: null, levels: admitted.map(levelOf) };
    },
    know: (client: Client) => Object.assign(clientOf(client.guid), ownLimit(client, clock())),
  };
};

interface Counting {
  readonly who: Counted;
  readonly share: Share;
  readonly limit: number;
}

const newClient = (guid: Guid<'CLT'>, placeMs: number): LimitedClient => ({
  guid,
  placeMs,
  shares: createBoundedMap<Counted, Share>(USERS_MAX),
  own: null,
  readAtMs: Number.NEGATIVE_INFINITY,
  callsUnread: 0,
  toldSecond: Number.NEGATIVE_INFINITY,
});

const ownLimit = (client: Client | null, now: number) => ({
  own: client?.requestsPerSecondMax ?? null,
  readAtMs: now,
  callsUnread: 0,
});

/** The client, where it or one of its users calls often enough, and the users that call most. */
const worthTelling = (client: LimitedClient, reports: readonly Due[]): readonly Due[] => {
  const worth = reports.filter(({ report, limit }) => isWorthReporting(report, limit));
  const users = worth.filter(({ who }) => who !== client.guid);
  const most = users.toSorted((one, other) => other.report.calls - one.report.calls).slice(0, USERS_REPORTED_MAX);
  return worth.length === 0 ? [] : [...reports.filter(({ who }) => who === client.guid), ...most];
};

const change = ({ shares }: LimitedClient, who: Counted, to: (share: Share) => Share): void => {
  const share = shares.get(who);
  if (share !== undefined) shares.set(who, to(share));
};

const createExchange = ({ clients, counts }: LimiterDeps) => {
  const tell = async ({ client, due }: Work, now: number): Promise<void> => {
    if (due.length === 0) return;
    client.toldSecond = secondOf(now);
    const calls = new Map(due.map(({ who, report }) => [who, report.calls]));
    const seconds = new Set(due.flatMap(({ share }) => secondsToHear(share, now)));
    const [before, sumOf] = await Promise.all([
      counts.add(client.guid, secondOf(now), calls),
      counts.read(client.guid, [...seconds]),
    ]);
    for (const { who, share: told, limit, report } of due) {
      const said = { before: before(who), earlier: sumOf(secondsToHear(told, now))(who) };
      change(client, who, (share) => heard(share, limit, report, said));
    }
  };

  const readOwn = async ({ client, readsOwn }: Work, now: number): Promise<void> => {
    if (!readsOwn) return;
    // Another call does not read it meanwhile.
    client.callsUnread = 0;
    Object.assign(client, ownLimit(await clients.read(client.guid), now));
  };

  return async (work: Work, now: number): Promise<void> => {
    await Promise.all([tell(work, now), readOwn(work, now)]);
  };
};

const levelOf = ({ who, share, limit }: Counting): LimitLevel => ({
  name: who.startsWith('CLT') ? 'client' : 'user',
  perSecondMax: limit,
  callsLeft: callsLeft(share, limit),
  freeInSeconds: Math.min(WAIT_SECONDS_MAX, Math.max(1, Math.ceil(spentForSeconds(share, limit)))),
});
