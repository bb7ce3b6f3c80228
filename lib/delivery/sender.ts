import { errors } from 'undici';
import { SECOND_MS } from '../domain/time.ts';
import type { GuardSettings } from './address-guard.ts';
import { type ClientCertificate, guardedConnection, type Resolve } from './guarded-connection.ts';
import type { AttemptFailure, AttemptOutcome } from './outcome.ts';

/** Webhooks policy 4: a receiver that needs longer than this should answer first and work later. */
const CONNECT_MS_MAX = 5 * SECOND_MS;
const TOTAL_MS_MAX = 15 * SECOND_MS;
/** Of an answer only the status counts. This much of its body is read, so that a small answer ends in good order. */
const ANSWER_BYTES_MAX = 1_024;
/** A body that drips is not waited for: the status is known by then. */
const ANSWER_BODY_MS_MAX = SECOND_MS;

export interface WebhookRequest {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** For a receiver that asks who calls (mTLS). */
  readonly clientCertificate?: ClientCertificate;
}

/** Makes one attempt. Never throws and never takes longer than 15 seconds, whatever the receiver does. */
export type SendWebhook = (request: WebhookRequest) => Promise<AttemptOutcome>;

export interface SenderDeps {
  readonly guard: GuardSettings;
  readonly resolve?: Resolve;
  /** Shorter in tests that wait for them. */
  readonly timeouts?: { readonly connectMs: number; readonly totalMs: number; readonly bodyMs: number };
}

const failed = (failure: AttemptFailure): AttemptOutcome => ({ kind: 'failed', failure });

/** A sender behind the address guard. Nothing is followed, kept or reused. */
export const createSender = (deps: SenderDeps): SendWebhook => {
  const timeouts = deps.timeouts ?? { connectMs: CONNECT_MS_MAX, totalMs: TOTAL_MS_MAX, bodyMs: ANSWER_BODY_MS_MAX };

  return async (request) => {
    const total = AbortSignal.timeout(timeouts.totalMs);
    const { guard, resolve } = deps;
    const { clientCertificate } = request;
    const connection = await guardedConnection(request.url, { guard, resolve, ...timeouts, clientCertificate });
    if (connection.kind === 'failed') return connection;
    const { client, path } = connection;
    try {
      const answer = await client.request({
        method: 'POST',
        path,
        headers: request.headers,
        body: request.body,
        reset: true,
        signal: total,
      });
      await drain(answer.body, timeouts.bodyMs);
      const retryAfter = answer.headers['retry-after'];
      return {
        kind: 'answered',
        status: answer.statusCode,
        retryAfter: typeof retryAfter === 'string' ? retryAfter : null,
        answer: null,
      };
    } catch (error) {
      return failed(total.aborted ? 'timedOut' : failureOf(error));
    } finally {
      await client.destroy();
    }
  };
};

/** Takes the little that may be taken of a body and drops the rest; how it ends no longer matters. */
const drain = async (
  body: { readonly dump: (options: { limit: number; signal: AbortSignal }) => Promise<void> },
  bodyMs: number,
): Promise<void> => {
  await body.dump({ limit: ANSWER_BYTES_MAX, signal: AbortSignal.timeout(bodyMs) }).catch(() => undefined);
};

const failureOf = (error: unknown): AttemptFailure => {
  if (error instanceof errors.ConnectTimeoutError) return 'unreachable';
  if (error instanceof errors.HeadersTimeoutError || error instanceof errors.BodyTimeoutError) return 'timedOut';
  if (error instanceof errors.UndiciError || error instanceof errors.HTTPParserError) return 'broken';
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return BROKEN_CODES.has(code) ? 'broken' : 'unreachable';
};

/** What a socket says when a connection that stood was cut. */
const BROKEN_CODES: ReadonlySet<string> = new Set(['ECONNRESET', 'EPIPE']);
