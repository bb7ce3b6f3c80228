import { lookup as systemLookup } from 'node:dns/promises';
import { isIP, type LookupFunction } from 'node:net';
import { buildConnector, Client, Pool } from 'undici';
import { type GuardSettings, mayCall, type Target, targetOf } from './address-guard.ts';

/** Every address of a name. Rejects when it has none. */
export type Resolve = (hostname: string) => Promise<readonly { readonly address: string }[]>;

/** The certificate of this service, for servers that ask for one. Both are PEM; the leaf comes first. */
export interface ClientCertificate {
  readonly certificate: string;
  readonly privateKey: string;
}

export interface ConnectionSettings {
  readonly guard: GuardSettings;
  /** Left out: the system's resolver. */
  readonly resolve?: Resolve | undefined;
  /** Leads a connection to the judged addresses. Tests lead it to themselves. */
  readonly pin?: ((addresses: readonly string[]) => LookupFunction) | undefined;
  readonly connectMs: number;
  readonly clientCertificate?: ClientCertificate | undefined;
}

interface PoolSettings extends ConnectionSettings {
  readonly connectionsMax: number;
  /** A connection that nobody uses for so long is closed. */
  readonly idleMs: number;
  /** Its abort ends every connection at once, also one that is still being made. */
  readonly signal: AbortSignal;
}

interface NotOpened {
  readonly kind: 'failed';
  readonly failure: 'forbidden' | 'nameUnresolved';
}

export type GuardedConnection =
  | {
      readonly kind: 'open';
      /** Can connect to the judged addresses only. The caller must destroy it. */
      readonly client: Client;
      /** Path and query for its one request. */
      readonly path: string;
      readonly addresses: readonly string[];
    }
  | NotOpened;

export type GuardedPool =
  | {
      readonly kind: 'open';
      /** Can connect to the judged addresses only. The caller must destroy it, and must limit the time of each request. */
      readonly pool: Pool;
    }
  | NotOpened;

/** Header bytes of an answer; a real server sends a few hundred. */
const ANSWER_HEADER_BYTES_MAX = 16_384;

const resolveBySystem: Resolve = (hostname) => systemLookup(hostname, { all: true });

/**
 * A client for one URL, behind the address guard. A name is resolved once, all its addresses are judged, and the
 * connection can only go to them, while TLS still names and verifies the host. No socket opens before the client's
 * first request.
 */
export const guardedConnection = async (
  urlText: string,
  settings: ConnectionSettings & { readonly totalMs: number },
): Promise<GuardedConnection> => {
  const judged = await judge(urlText, settings);
  if (judged.kind === 'failed') return judged;
  const { url, addresses, options } = judged;
  const { totalMs } = settings;
  // One deadline limits the whole call. The limits of undici are a second fence behind it.
  const client = new Client(url.origin, { ...options, headersTimeout: totalMs, bodyTimeout: totalMs });
  return { kind: 'open', client, path: url.pathname + url.search, addresses };
};

/** The same for many requests to one origin, over connections that are kept open between them. */
export const guardedPool = async (urlText: string, settings: PoolSettings): Promise<GuardedPool> => {
  const judged = await judge(urlText, settings);
  if (judged.kind === 'failed') return judged;
  const { url, options } = judged;
  const { connectionsMax, idleMs } = settings;
  const kept = { connections: connectionsMax, keepAliveTimeout: idleMs, keepAliveMaxTimeout: idleMs };
  return { kind: 'open', pool: new Pool(url.origin, { ...options, ...kept, headersTimeout: 0, bodyTimeout: 0 }) };
};

type Judged =
  | {
      readonly kind: 'judged';
      readonly url: URL;
      readonly addresses: readonly string[];
      readonly options: Client.Options;
    }
  | NotOpened;

const judge = async (
  urlText: string,
  settings: ConnectionSettings & { readonly signal?: AbortSignal },
): Promise<Judged> => {
  const { guard, pin = pinnedTo, connectMs, clientCertificate, signal } = settings;
  const target = targetOf(urlText, guard);
  if (target === null) return { kind: 'failed', failure: 'forbidden' };
  const addresses = await addressesOf(target, settings.resolve ?? resolveBySystem, AbortSignal.timeout(connectMs));
  if (addresses === null) return { kind: 'failed', failure: 'nameUnresolved' };
  if (!mayCall(addresses, target.port, guard)) return { kind: 'failed', failure: 'forbidden' };
  const connect = buildConnector({
    timeout: connectMs,
    lookup: pin(addresses),
    allowH2: false,
    ...(signal && { signal }),
    ...(clientCertificate && { cert: clientCertificate.certificate, key: clientCertificate.privateKey }),
  });
  const options = { connect, maxHeaderSize: ANSWER_HEADER_BYTES_MAX };
  return { kind: 'judged', url: new URL(urlText), addresses, options };
};

const addressesOf = async (target: Target, resolve: Resolve, limit: AbortSignal): Promise<readonly string[] | null> => {
  if (isIP(target.hostname) !== 0) return [target.hostname];
  const tooLate = new Promise<null>((give) => limit.addEventListener('abort', () => give(null), { once: true }));
  const found = resolve(target.hostname).then(
    (addresses) => addresses.map(({ address }) => address),
    () => null,
  );
  return Promise.race([found, tooLate]);
};

/** A resolver with one fixed answer: the addresses cannot change between the judgement and the connection. */
const pinnedTo = (addresses: readonly string[]): LookupFunction => {
  const known = addresses.map((address) => ({ address, family: isIP(address) }));
  return (_hostname, options, give) => {
    const first = known[0];
    if (first === undefined) give(new Error('No address to connect to'), '');
    else if (options.all === true) give(null, known);
    else give(null, first.address, first.family);
  };
};
