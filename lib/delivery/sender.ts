import { lookup as systemLookup } from 'node:dns/promises';
import { isIP, type LookupFunction } from 'node:net';
import type { Readable } from 'node:stream';
import { buildConnector, Client, errors } from 'undici';
import { SECOND_MS } from '../domain/time.ts';
import { type GuardSettings, mayCall, refusalOf, type Target, targetOf } from './address-guard.ts';
import { EXCERPT_BYTES_MAX, excerptOf } from './answer-excerpt.ts';
import type { AttemptFailure, AttemptOutcome } from './outcome.ts';

/** Webhooks policy 4: a receiver that needs longer than this should answer first and work later. */
const CONNECT_MS_MAX = 5 * SECOND_MS;
const TOTAL_MS_MAX = 15 * SECOND_MS;
/** A body that drips is not waited for: the status is known by then. */
const ANSWER_BODY_MS_MAX = SECOND_MS;
/** Header bytes of an answer; a real receiver sends a few hundred. */
const ANSWER_HEADER_BYTES_MAX = 16_384;

export interface WebhookRequest {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** PEM. Shown to a receiver that asks for it (mTLS). */
  readonly clientCertificate?: { readonly certificate: string; readonly privateKey: string };
}

/** Makes one attempt. Never throws and never takes longer than 15 seconds, whatever the receiver does. */
export type SendWebhook = (request: WebhookRequest) => Promise<AttemptOutcome>;

/** Every address of a name. Rejects when it has none. */
export type Resolve = (hostname: string) => Promise<readonly { readonly address: string }[]>;

export interface SenderDeps {
  readonly guard: GuardSettings;
  readonly resolve?: Resolve;
  /** Where a connection to judged addresses goes: to them. Tests lead it to themselves. */
  readonly pin?: (addresses: readonly string[]) => LookupFunction;
  /** Shorter in tests that wait for them. */
  readonly timeouts?: { readonly connectMs: number; readonly totalMs: number; readonly bodyMs: number };
}

const resolveBySystem: Resolve = (hostname) => systemLookup(hostname, { all: true });

const failed = (failure: AttemptFailure): AttemptOutcome => ({ kind: 'failed', failure });

/**
 * A sender with the address guard built in: a name is resolved once, all its addresses are judged, and the connection
 * can only go to the judged ones, while TLS still names and verifies the host. Nothing is followed, kept or reused.
 */
export const createSender = (deps: SenderDeps): SendWebhook => {
  const timeouts = deps.timeouts ?? { connectMs: CONNECT_MS_MAX, totalMs: TOTAL_MS_MAX, bodyMs: ANSWER_BODY_MS_MAX };
  const resolve = deps.resolve ?? resolveBySystem;
  const pin = deps.pin ?? pinnedTo;

  return async (request) => {
    const target = targetOf(request.url, deps.guard);
    if (target === null) return failed('forbidden');
    const total = AbortSignal.timeout(timeouts.totalMs);
    const addresses = await addressesOf(target, resolve, AbortSignal.timeout(timeouts.connectMs));
    if (addresses === null) return failed('nameUnresolved');
    if (!mayCall(addresses, target.port, deps.guard)) return failed('forbidden');

    const url = new URL(request.url);
    const { clientCertificate: own } = request;
    const client = new Client(url.origin, {
      connect: buildConnector({
        timeout: timeouts.connectMs,
        lookup: pin(addresses),
        allowH2: false,
        ...(own && { cert: own.certificate, key: own.privateKey }),
      }),
      maxHeaderSize: ANSWER_HEADER_BYTES_MAX,
      // One deadline rules the whole attempt; undici's own are only a second fence behind it.
      headersTimeout: timeouts.totalMs,
      bodyTimeout: timeouts.totalMs,
    });
    try {
      const answer = await client.request({
        method: 'POST',
        path: url.pathname + url.search,
        headers: request.headers,
        body: request.body,
        reset: true,
        signal: total,
      });
      const beginning = await beginningOf(answer.body, timeouts.bodyMs);
      return {
        kind: 'answered',
        status: answer.statusCode,
        retryAfter: headerOf(answer.headers, 'retry-after'),
        // What stands in a private network is for nobody to read through us.
        answer: addresses.every(isPublic) ? excerptOf(beginning, headerOf(answer.headers, 'content-encoding')) : null,
      };
    } catch (error) {
      return failed(total.aborted ? 'timedOut' : failureOf(error));
    } finally {
      await client.destroy();
    }
  };
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

/** A resolver that knows one answer: between the judgement and the connection nothing can change. */
const pinnedTo = (addresses: readonly string[]): LookupFunction => {
  const known = addresses.map((address) => ({ address, family: isIP(address) }));
  return (_hostname, options, give) => {
    const first = known[0];
    if (first === undefined) give(new Error('No address to connect to'), '');
    else if (options.all === true) give(null, known);
    else give(null, first.address, first.family);
  };
};

const isPublic = (address: string): boolean => refusalOf(address) === null;

const headerOf = (headers: Readonly<Record<string, string | string[] | undefined>>, name: string): string | null => {
  const value = headers[name];
  return value === undefined ? null : String(value);
};

/** The little that may be taken of a body; the rest is dropped with the connection, and how it ends no longer matters. */
const beginningOf = (body: Readable, bodyMs: number): Promise<Uint8Array> =>
  new Promise((give) => {
    const parts: Buffer[] = [];
    let size = 0;
    const take = (part: Buffer): void => {
      parts.push(part.subarray(0, EXCERPT_BYTES_MAX - size));
      size += part.length;
      if (size >= EXCERPT_BYTES_MAX) end();
    };
    const end = (): void => {
      clearTimeout(timer);
      body.off('data', take).pause();
      give(Buffer.concat(parts));
    };
    const timer = setTimeout(end, bodyMs);
    body.on('data', take).on('end', end).on('error', end).on('close', end);
  });

const failureOf = (error: unknown): AttemptFailure => {
  if (error instanceof errors.ConnectTimeoutError) return 'unreachable';
  if (error instanceof errors.HeadersTimeoutError || error instanceof errors.BodyTimeoutError) return 'timedOut';
  if (error instanceof errors.UndiciError || error instanceof errors.HTTPParserError) return 'broken';
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return BROKEN_CODES.has(code) ? 'broken' : 'unreachable';
};

/** What a socket says when a connection that stood was cut. */
const BROKEN_CODES: ReadonlySet<string> = new Set(['ECONNRESET', 'EPIPE']);
