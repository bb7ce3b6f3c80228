import type { Readable } from 'node:stream';
import { errors } from 'undici';
import { SECOND_MS } from '../domain/kernel/time.ts';
import { type GuardSettings, refusalOf } from '../outbound/address-guard.ts';
import {
  type ClientCertificate,
  type ConnectionSettings,
  guardedConnection,
  type Resolve,
} from '../outbound/guarded-connection.ts';
import { EXCERPT_BYTES_MAX, excerptOf } from './answer-excerpt.ts';
import type { AttemptFailure, AttemptOutcome } from './outcome.ts';

/** Webhooks policy 4: a receiver that needs longer than this should answer first and work later. */
const CONNECT_MS_MAX = 5 * SECOND_MS;
const TOTAL_MS_MAX = 15 * SECOND_MS;
/** A body that comes slowly is not waited for: the status is known by then. */
const ANSWER_BODY_MS_MAX = SECOND_MS;

export interface WebhookRequest {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** PEM. Shown to a receiver that asks for it (mTLS). */
  readonly clientCertificate?: ClientCertificate;
}

/** Makes one attempt. Never throws and never takes longer than 15 seconds, whatever the receiver does. */
export type SendWebhook = (request: WebhookRequest) => Promise<AttemptOutcome>;

export interface SenderDeps {
  readonly guard: GuardSettings;
  readonly resolve?: Resolve;
  readonly pin?: ConnectionSettings['pin'];
  /** Shorter in tests that wait for them. */
  readonly timeouts?: { readonly connectMs: number; readonly totalMs: number; readonly bodyMs: number };
}

const failed = (failure: AttemptFailure): AttemptOutcome => ({ kind: 'failed', failure });

/** A sender behind the address guard. It follows no redirect, and keeps and reuses no connection. */
export const createSender = (deps: SenderDeps): SendWebhook => {
  const { guard, resolve, pin } = deps;
  const timeouts = deps.timeouts ?? { connectMs: CONNECT_MS_MAX, totalMs: TOTAL_MS_MAX, bodyMs: ANSWER_BODY_MS_MAX };

  return async ({ url, headers, body, clientCertificate }) => {
    const total = AbortSignal.timeout(timeouts.totalMs);
    const connection = await guardedConnection(url, { guard, resolve, pin, ...timeouts, clientCertificate });
    if (connection.kind === 'failed') return connection;
    const { client, path, addresses } = connection;
    try {
      const answer = await client.request({
        method: 'POST',
        path,
        headers,
        body,
        reset: true,
        signal: total,
      });
      const beginning = await beginningOf(answer.body, timeouts.bodyMs);
      return {
        kind: 'answered',
        status: answer.statusCode,
        retryAfter: headerOf(answer.headers, 'retry-after'),
        // Nobody may read answers of a private network through this service.
        answer: addresses.every(isPublic) ? excerptOf(beginning, headerOf(answer.headers, 'content-encoding')) : null,
      };
    } catch (error) {
      return failed(total.aborted ? 'timedOut' : failureOf(error));
    } finally {
      await client.destroy();
    }
  };
};

const isPublic = (address: string): boolean => refusalOf(address) === null;

const headerOf = (headers: Readonly<Record<string, string | string[] | undefined>>, name: string): string | null => {
  const value = headers[name];
  return value === undefined ? null : String(value);
};

/** The part of a body that may be kept. The rest is dropped with the connection, and how it ends does not matter. */
const beginningOf = (body: Readable, bodyMs: number): Promise<Uint8Array> =>
  new Promise((give) => {
    const parts: Buffer[] = [];
    let size = 0;
    const take = (part: Buffer): void => {
      parts.push(part);
      size += part.length;
      if (size >= EXCERPT_BYTES_MAX) end();
    };
    const end = (): void => {
      clearTimeout(timer);
      body.off('data', take);
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

/** Codes of a socket whose open connection was cut. */
const BROKEN_CODES: ReadonlySet<string> = new Set(['ECONNRESET', 'EPIPE']);
