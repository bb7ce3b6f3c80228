import { createHmac } from 'node:crypto';
import type { AttemptOutcome } from '../../lib/delivery/outcome.ts';
import type { SendWebhook } from '../../lib/delivery/sender.ts';
import { MINUTE_MS, SECOND_MS } from '../../lib/domain/kernel/time.ts';
import type { Scheduler } from '../simulation/scheduler.ts';
import type { EndpointPlan } from './city.ts';
import type { Evidence } from './evidence.ts';
import type { SecretScan } from './secret-scan.ts';
import type { Weather } from './weather.ts';

/** A receiver of webhooks, with what it got. */
export interface Receiver {
  readonly plan: EndpointPlan;
  readonly guid: string;
  readonly clientGuid: string;
  readonly secret: string;
  /** When each webhook first came, by its id. */
  readonly got: Map<string, number>;
  /** Jobs of which it was told, as `type job status`. */
  readonly jobNews: Set<string>;
  goneAtMs: number | null;
}

/** An attempt that was under way when the first 410 came may still come, and so may those of workers that died over it. */
const GONE_GRACE_MS = 15 * MINUTE_MS;

const answered = (status: number): AttemptOutcome => ({ kind: 'answered', status, retryAfter: null, answer: null });

/** Standard Webhooks 1.0.0, written anew here: none of the code that signs. */
const isSigned = ({ secret }: Receiver, headers: Readonly<Record<string, string>>, body: string): boolean => {
  const key = Buffer.from(secret.slice('whsec_'.length), 'base64');
  const text = `${headers['webhook-id']}.${headers['webhook-timestamp']}.${body}`;
  const expected = `v1,${createHmac('sha256', key).update(text).digest('base64')}`;
  return (headers['webhook-signature'] ?? '').split(' ').includes(expected);
};

const jobNewsOf = (body: string): string | null => {
  const { type, job_guid: guid, job } = JSON.parse(body);
  if (type === 'AGGREGATION') return `AGGREGATION ${guid}`;
  return job?.status_name === undefined ? null : `JOB_STATUS ${job.guid} ${job.status_name}`;
};

export const createReceivers = (
  timeline: Scheduler,
  weather: Weather,
  { evidence, scan }: { readonly evidence: Evidence; readonly scan: SecretScan },
) => {
  const { clock, random, sleep } = timeline;
  const byUrl = new Map<string, Receiver>();

  const take = (receiver: Receiver, headers: Readonly<Record<string, string>>, body: string): void => {
    const id = headers['webhook-id'] ?? '';
    evidence.look(
      'P31',
      isSigned(receiver, headers, body),
      () => `${receiver.plan.name} got ${id} with a wrong signature`,
    );
    scan(body, 'a webhook');
    if (!receiver.got.has(id)) receiver.got.set(id, clock());
    const news = jobNewsOf(body);
    if (news !== null) receiver.jobNews.add(news);
  };

  const answer = async (
    receiver: Receiver,
  ): Promise<{ readonly outcome: AttemptOutcome; readonly isTaken: boolean }> => {
    switch (receiver.plan.manner) {
      case 'good':
        await sleep(30 + random() * 300);
        return { outcome: answered(204), isTaken: true };
      case 'slow':
        await sleep((4 + random() * 5) * SECOND_MS);
        return { outcome: answered(200), isTaken: true };
      case 'flaky':
        await sleep(30 + random() * 300);
        // Half of its failures come after it has taken the webhook.
        if (random() < 0.2) return { outcome: answered(500), isTaken: random() < 0.5 };
        return { outcome: answered(204), isTaken: true };
      case 'dead':
        if (!weather.isReceiverDead(clock())) return { outcome: answered(204), isTaken: true };
        await sleep(5 * SECOND_MS);
        return { outcome: { kind: 'failed', failure: 'unreachable' }, isTaken: false };
      case 'gone':
        if (!weather.isReceiverGone(clock())) return { outcome: answered(204), isTaken: true };
        receiver.goneAtMs ??= clock();
        return { outcome: answered(410), isTaken: false };
    }
  };

  const send: SendWebhook = async ({ url, headers, body }) => {
    const receiver = byUrl.get(url);
    if (receiver === undefined) return { kind: 'failed', failure: 'nameUnresolved' };
    const sinceGoneMs = receiver.goneAtMs === null ? 0 : clock() - receiver.goneAtMs;
    evidence.look('P36', sinceGoneMs <= GONE_GRACE_MS, () => `${receiver.plan.name} was called after its 410`);
    const { outcome, isTaken } = await answer(receiver);
    if (isTaken) take(receiver, headers, body);
    return outcome;
  };

  return {
    send,
    add: (url: string, receiver: Receiver): void => void byUrl.set(url, receiver),
    all: (): readonly Receiver[] => [...byUrl.values()],
  };
};
