import { sign } from '../lib/delivery/sign.ts';
import type { FeedEvent } from './feed.ts';
import type { Shell } from './shell.ts';

/** As long as the service itself waits for a receiver. */
const ATTEMPT_MS_MAX = 15_000;
/** Before attempts 1 to 4: through a restart of the receiver, and no longer, for the events behind wait too. */
const ATTEMPT_DELAYS_MS: readonly number[] = [0, 1_000, 2_000, 4_000];

/** Tells a receiver's log these from what the service sends itself. */
const USER_AGENT = 'Tributary/1 (listen)';

export interface Forwarded {
  readonly isDelivered: boolean;
  /** Of the last answer; null where nobody answered. */
  readonly status: number | null;
  /** Why there was no answer, in two words; empty where there was one. */
  readonly failure: string;
  readonly attempts: number;
  /** Of the last attempt. */
  readonly durationMs: number;
}

/** Sends one event as a webhook, a few times if need be. Null when that was cut off. */
export const forward = async (
  shell: Shell,
  sending: {
    readonly event: FeedEvent;
    readonly url: string;
    readonly secret: string;
    /** From then on there is one attempt and no other. */
    readonly until: AbortSignal;
    /** Ends even the attempt that runs. */
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
    // Only the status counts; how the body ends no longer matters.
    await answer.body?.cancel().catch(() => undefined);
    const durationMs = shell.now() - startedAt;
    return { isDelivered: answer.ok, status: answer.status, failure: '', attempts, durationMs };
  } catch {
    if (cutOff.aborted) return null;
    const failure = limit.aborted ? 'timed out' : 'not reached';
    return { isDelivered: false, status: null, failure, attempts, durationMs: shell.now() - startedAt };
  }
};
