import { notify } from '../../functions/notify/work.ts';
import { computeWantedPlanning } from '../../lib/app/planning/compute-wanted-planning.ts';
import { Unavailable } from '../../lib/domain/kernel/unavailable.ts';
import type { Table } from '../../lib/store/table/table-client.ts';
import { API_KEY, startApiOn, type TestCaller } from '../support/api/api.ts';
import { createMemoryTable } from '../support/table/memory-table.ts';
import { notifyDepsOver } from '../support/webhooks/notify-deps.ts';
import { type NumberedIds, numberedIds } from './numbered-ids.ts';
import { createRecorder, lineOf, type RecordedCaller } from './recorder.ts';

type SceneApi = Awaited<ReturnType<typeof startApiOn<{ readonly table: Table }>>>;

export type Callers = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** One service on its own, and the lines that its calls and webhooks leave. */
export interface Scene {
  readonly api: SceneApi;
  /** One JSON object each, in the order of what happened. */
  readonly lines: readonly string[];
  /** What each caller that had headers of its own sends with every call, by name; the last ones of a name. */
  readonly callers: Callers;
  /** The client by its API key. */
  readonly partner: RecordedCaller;
  /** A caller with headers of its own; `name` stands for them in the lines. */
  readonly by: (name: string, headers: Record<string, string>) => RecordedCaller;
  /** The app of a user that is made on the way; none of that is recorded. */
  readonly signIn: (id: string) => Promise<RecordedCaller>;
  /** Creates a member at the sandbox bank, recorded, and runs its job to the end. Gives its guid. */
  readonly connect: (app: RecordedCaller, login: string, fields?: object) => Promise<string>;
  /** Runs all jobs to their end, then delivers. */
  readonly settle: () => Promise<void>;
  /** Works off everything that is to be notified. The first webhook of each type and action is recorded. */
  readonly deliver: () => Promise<void>;
  /** One run of the sweep, then delivers. */
  readonly sweep: () => Promise<void>;
  /** From now on receivers answer with this status. */
  readonly receiversAnswer: (status: number) => void;
  /** Every read and write of the table fails meanwhile. */
  readonly whileTableIsAway: (work: () => Promise<unknown>) => Promise<void>;
  /** Ends the recording and the service. */
  readonly end: () => Promise<void>;
}

/** Far more messages than any step of a chapter leads to: beyond this they make each other for ever. */
const MESSAGES_MAX = 5_000;
const SECOND_MS = 1_000;
const RECEIVER = 'https://hooks.example.com/';

export const MXBANK = 'INS-1572a04c-912b-59bf-5841-332c7dfafaef';
export const OAUTH_BANK = 'INS-68e96dd6-eabd-42d3-9f05-416897f0746c';

/** The login form of `MXBANK`, filled in. */
export const credentialsFor = (login: string, password = 'password') => [
  { guid: 'CRD-9f61fb4c-912c-bd1e-b175-ccc7f0275cc1', value: login },
  { guid: 'CRD-d6e3cfb3-d761-4614-886d-cc4c380587af', value: password },
];

export interface SceneStage {
  /** An empty one; left out, one in memory. */
  readonly table?: Table;
  /** Every call that is recorded goes through it. */
  readonly calling?: (caller: TestCaller) => TestCaller;
}

/**
 * A service with a clock and ids that are the same in every run. Nothing is recorded yet. Webhooks are sent of `eventTypes`.
 */
export const openScene = async (
  eventTypes: readonly string[],
  { table: empty = createMemoryTable(), calling = (caller) => caller }: SceneStage = {},
): Promise<Scene> => {
  const ids = numberedIds();
  const { table, reach } = tableInReach(empty);
  const api = await startApiOn({ table }, ids, { files: {} });
  const lines: string[] = [];
  const recorder = createRecorder(api, ids, lines);
  const callers: Record<string, Record<string, string>> = {};
  const by: Scene['by'] = (name, headers) => {
    callers[name] = headers;
    return recorder.by(name, calling(api.caller(headers)));
  };
  const receiver = { status: 204 };
  const endpoint = { url: RECEIVER, event_types: eventTypes };
  await api.partner.call('POST', '/webhook_endpoints', { webhook_endpoint: endpoint });
  const deliveries = createDeliveries({ api, ids, lines, receiver });
  const { deliver } = deliveries;
  const settle = async (): Promise<void> => {
    ids.nextStep();
    await api.settle();
    await deliver();
  };

  return {
    api,
    lines,
    callers,
    partner: by('partner', { 'MD-API-KEY': API_KEY }),
    by,
    signIn: async (id) => {
      ids.nextStep();
      return by(id, { 'MD-SESSION-TOKEN': await api.openSession(id) });
    },
    connect: async (app, login, fields = {}) => {
      const credentials = credentialsFor(login);
      const member = { institution_guid: MXBANK, credentials, ...fields };
      const answer = await app.call('POST', '/members', { member });
      await settle();
      return String(answer.member.guid);
    },
    settle,
    deliver,
    sweep: async () => {
      ids.nextStep();
      await api.sweepOnce();
      await deliver();
    },
    receiversAnswer: (status) => {
      receiver.status = status;
    },
    whileTableIsAway: async (work) => {
      reach.isAway = true;
      await work().finally(() => {
        reach.isAway = false;
      });
    },
    end: async () => {
      lines.push(JSON.stringify({ webhooks: deliveries.counts() }));
      await api.stop();
    },
  };
};

/** The notify function over the tables of the service. Its receivers answer with the status of `receiver`. */
const createDeliveries = ({
  api,
  ids,
  lines,
  receiver,
}: {
  readonly api: SceneApi;
  readonly ids: NumberedIds;
  readonly lines: string[];
  readonly receiver: { readonly status: number };
}) => {
  const seen = new Map<string, number>();
  const deps = notifyDepsOver({
    table: api.table,
    clock: api.clock,
    queue: api.notifyQueue,
    planQueue: api.planQueue,
    ids,
    send: async ({ url, headers, body }) => {
      const kind = await kindOf(api, headers['webhook-id'] ?? '', body);
      const count = (seen.get(kind) ?? 0) + 1;
      seen.set(kind, count);
      if (count === 1) lines.push(lineOf({ webhook: kind, to: url, headers }, 'body', body));
      return { kind: 'answered', status: receiver.status, retryAfter: null, answer: null };
    },
  });
  return {
    /** Webhooks sent so far, by type and action. */
    counts: () => Object.fromEntries([...seen].toSorted(([a], [b]) => (a < b ? -1 : 1))),
    deliver: async (): Promise<void> => {
      ids.nextStep();
      for (let count = 0; count < MESSAGES_MAX; count += 1) {
        const next = api.notifyQueue.sent.shift();
        if (next !== undefined) {
          api.clock.advance(next.delaySeconds * SECOND_MS);
          await notify(next.message, deps, api.log);
          continue;
        }
        const planned = api.planQueue.sent.shift();
        if (planned === undefined) return;
        await computeWantedPlanning(planned.message, api.planDeps, api.log);
      }
      throw new Error('the messages do not end');
    },
  };
};

/** As `MEMBER created`: the type is what the service says of the event, the action is in the body of most. */
const kindOf = async ({ partner }: Pick<SceneApi, 'partner'>, eventGuid: string, body: string): Promise<string> => {
  const { deliveries } = (await partner.get(`/events/${eventGuid}/deliveries`)).json;
  const { action }: { readonly action?: string } = JSON.parse(body);
  return [deliveries[0].event_type, action].filter((part) => part !== undefined).join(' ');
};

const tableInReach = (table: Table) => {
  const reach = { isAway: false };
  const within = async <T>(work: () => Promise<T>): Promise<T> => {
    if (reach.isAway) throw new Unavailable('the table is away');
    return work();
  };
  const guarded: Table = {
    ...table,
    get: (...request) => within(() => table.get(...request)),
    getMany: (...request) => within(() => table.getMany(...request)),
    query: (...request) => within(() => table.query(...request)),
    write: (...request) => within(() => table.write(...request)),
    writeMany: (...request) => within(() => table.writeMany(...request)),
    transact: (...request) => within(() => table.transact(...request)),
  };
  return { table: guarded, reach };
};
