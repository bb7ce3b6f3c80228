import type { CreateConnector } from '../../../lib/connectors/connector-module.ts';
import { createUpstreamHttp } from '../../../lib/connectors/http.ts';
import type { Connector, Context } from '../../../lib/connectors/kit/connector.ts';
import { loopbackOriginsOf } from '../../../lib/connectors/loopback-origins.ts';
import type { GuardSettings } from '../../../lib/outbound/address-guard.ts';
import type { PollWorld } from '../jobs/poll-world.ts';
import { type Alteration, alteredUpstream } from './altered-upstream.ts';
import type { ConformanceSubject } from './fake.ts';

/** As on a stage: a connector calls the public web, and on this machine what its settings name. */
const PUBLIC_ONLY: GuardSettings = { allowedNetworks: [], ports: new Set([443, 8443]), allowsHttp: false };

/** Names lead to this machine. So no test asks a server for names, and the guard judges what they lead to. */
const resolve = async () => [{ address: '127.0.0.1', family: 4 }] as const;

export interface Connected {
  /** Labels of the calls that the connector wanted to make by `once`. */
  readonly onceLabels: readonly string[];
  /** How often such a call was made. */
  readonly onceCalls: () => number;
  /** Calls that the connector made before they were aborted, those that are under way too. */
  readonly callsMade: () => number;
  /** Aborts all that the connector does, now and later. */
  readonly abort: () => void;
  /** Uses the connector apart from any job. */
  readonly callConnector: <T>(use: (connector: Connector) => Promise<T>) => Promise<T>;
}

/** Puts the connector into the world: made anew for each step, as on a stage. `host` is that of its upstream. */
export const connected = (
  { deps, clock }: PollWorld,
  { manifest, create, settings }: ConformanceSubject,
  host: string,
  alteration: Alteration | undefined,
): Connected => {
  const aborting = new AbortController();
  const onceLabels: string[] = [];
  let [onceCalls, callsMade] = [0, 0];
  const given = settings(host);
  const loopbackOrigins = loopbackOriginsOf(given);
  const noted = (context: Context): Context => ({
    ...context,
    once: (label, call) => {
      onceLabels.push(label);
      return context.once(label, () => {
        onceCalls += 1;
        return call();
      });
    },
  });
  const openUpstream = alteredUpstream(createUpstreamHttp({ guard: PUBLIC_ONLY, resolve, clock }), alteration, () => {
    callsMade += 1;
  });
  const connectorOver: (session: Pick<ReturnType<typeof openUpstream>, 'httpFor'>) => ReturnType<CreateConnector> = ({
    httpFor,
  }) => {
    const client = { settings: {}, secrets: {} };
    return noting(create(given, { httpFor: (own) => httpFor({ ...own, loopbackOrigins }), client, clock }), noted);
  };
  const connectorFor: PollWorld['deps']['connectorFor'] = async (_, session) => ({
    manifest,
    connector: connectorOver(session),
  });
  const timeout = (ms: number): AbortSignal => AbortSignal.any([AbortSignal.timeout(ms), aborting.signal]);
  Object.assign(deps, { connectorFor, openUpstream, timeout });
  return {
    onceLabels,
    onceCalls: () => onceCalls,
    callsMade: () => callsMade,
    abort: () => aborting.abort(),
    callConnector: async (use) => {
      await using session = openUpstream();
      return await use(connectorOver(session));
    },
  };
};

const noting = (connector: Connector, noted: (context: Context) => Context): Connector => {
  const { connect, begin } = connector;
  return {
    ...connector,
    ...(connect && { connect: (context) => connect(noted(context)) }),
    ...(begin && { begin: (context, job) => begin(noted(context), job) }),
    collect: (context, plan, progress) => connector.collect(noted(context), plan, progress),
  };
};
