import { sign } from '../lib/delivery/sign.ts';
import type { FeedEvent } from './feed.ts';
import type { Shell } from './shell.ts';

/** The service itself waits for a receiver as long as this. */
const ATTEMPT_MS_MAX = 15_000;
/** Pauses before attempts 1 to 4. They last for a restart of the receiver, and no longer, because later events wait. */
const ATTEMPT_DELAYS_MS: readonly number[] = [0, 1_000, 2_000, 4_000];

/** Shows in the log of a receiver that the service itself did not send the webhook. */
const USER_AGENT = 'Tributary/1 (listen)';

export interface Forwarded {
  readonly isDelivered: boolean;
  /** Status of the last answer; null without an answer. */
  readonly status: number | null;
  /** Why there was no answer, in two words; empty when there was one. */
  readonly failure: string;
  readonly attempts: number;
  /** Duration of the last attempt. */
  readonly durationMs: number;
}

/** Sends one event as a webhook, in at most four attempts. Null when it was cut off. */
export const forward = async (
  shell: Shell,
  sending: {
    readonly event: FeedEvent;
    readonly url: string;
    readonly secret: string;
    /** After it aborts, no further attempt begins. */
    readonly until: AbortSignal;
    /** Aborts the attempt that runs, too. */
    readonly cutOff: AbortSignal;
  },
): Promise<Forwarded | null> => {
  let last: Forwarded | null = null;
  for (const [index, delayMs] of ATTEMPT_DELAYS_MS.entries()) {
    if (delayMs > 0) {
      await shell.wait(delayMs, sending.until);
      if (sending.until.aborted) return null;
    }
    last = await attempt(shell, sending, index + 1);
    if (last?.isDelivered !== false) return last;
  }
  return last;
};

const attempt = async (
  shell: Shell,
  { event, url, secret, cutOff }: Parameters<typeof forward>[1],
  attempts: number,
): Promise<Forwarded | null> => {
  const body = JSON.stringify(event.payload);
  const headers = {
    'content-type': 'application/json; charset=utf-8',
    accept: 'application/json',
    'user-agent': USER_AGENT,
    'tributary-revision': String(event.revision),
    ...sign({ id: event.guid, nowMs: shell.now(), body, secrets: [secret] }),
  };
  const limit = AbortSignal.timeout(ATTEMPT_MS_MAX);
  const startedAt = shell.now();
  try {
    const answer = await fetch(url, {
      method: 'POST',
      headers,
      body,
      redirect: 'manual',
      signal: AbortSignal.any([limit, cutOff]),
    });
    // Only the status counts, so the body is not read.
    await answer.body?.cancel().catch(() => undefined);
    const durationMs = shell.now() - startedAt;
    return { isDelivered: answer.ok, status: answer.status, failure: '', attempts, durationMs };
  } catch {
    if (cutOff.aborted) return null;
    const failure = limit.aborted ? 'timed out' : 'not reached';
    return { isDelivered: false, status: null, failure, attempts, durationMs: shell.now() - startedAt };
  }
};
