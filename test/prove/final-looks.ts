import { MINUTE_MS, SECOND_MS } from '../../lib/domain/kernel/time.ts';
import { CHANGES, isRowType, PLANNED } from '../../lib/domain/webhooks/event.ts';
import { itemToMember } from '../../lib/store/members/member-item.ts';
import { USER_RANGE } from '../../lib/store/table/keys.ts';
import type { MemoryTable } from '../support/table/memory-table.ts';
import type { Household } from './city.ts';
import type { CityBank } from './city-bank.ts';
import type { Evidence } from './evidence.ts';
import type { DeadLetter, LostMessage } from './post.ts';
import type { Receiver } from './receivers.ts';
import type { SecretScan } from './secret-scan.ts';
import type { SeenEvent, Watch } from './watch.ts';

/** What is left when the day is over. */
export interface DayEnd {
  readonly memory: MemoryTable;
  readonly households: readonly Household[];
  readonly bank: CityBank;
  readonly watch: Watch;
  readonly receivers: readonly Receiver[];
  readonly lost: readonly LostMessage[];
  readonly deadLetters: readonly DeadLetter[];
  readonly poison: ReadonlySet<string>;
  /** How often each client's reader got each event of the feed. */
  readonly feeds: ReadonlyMap<string, ReadonlyMap<string, number>>;
  /** The state of its bank that each member shows. */
  readonly states: ReadonlyMap<string, number | null>;
  readonly evidence: Evidence;
  readonly scan: SecretScan;
}

/** A message counts as lost half a minute after it was due; then two sweeps, and some seconds for calls. */
const RESENT_MS_MAX = 30 * SECOND_MS + 2 * MINUTE_MS + 15 * SECOND_MS;
/** A webhook may lose its message, its worker or its first attempts on the way to a good receiver. */
const GOOD_MS_MAX = 45 * MINUTE_MS;

/** What is repaired within two sweeps: plans, and what is parked behind an open circuit, wait longer on purpose. */
const REPAIRED = /^(step|event|delivery) /;

const isForSubscribers = ({ type }: SeenEvent): boolean => type !== CHANGES && type !== PLANNED && type !== 'BATCH';

const wants = ({ plan }: Receiver, { type }: SeenEvent): boolean =>
  plan.eventTypes.some((wanted) => wanted === type || (wanted === '*' && !isRowType(type)));

/** P12: what was lost came again in time, or was done by another message meanwhile. */
const lookAtLosses = ({ lost, watch, memory, evidence }: DayEnd): void => {
  const pending = new Set(
    memory
      .items('DLV#')
      .filter(({ status }) => status === 'PENDING')
      .map(
        ({ eventGuid, endpointGuid, attempt }) =>
          `delivery ${String(eventGuid)} ${String(endpointGuid)} ${String(attempt)}`,
      ),
  );
  const isDone = ({ identity }: LostMessage): boolean => {
    const [kind, guid = '', step] = identity.split(' ');
    const job = watch.jobs.get(guid);
    if (kind === 'step') return job !== undefined && (job.step > Number(step) || job.status === 'COMPLETED');
    if (kind === 'event') return watch.events.get(guid)?.isTold === true;
    return !pending.has(identity);
  };
  for (const one of lost) {
    if (!REPAIRED.test(one.identity)) continue;
    const tookMs = one.againAtMs === null ? null : one.againAtMs - one.dueAtMs;
    const isKept = tookMs === null ? isDone(one) : tookMs <= RESENT_MS_MAX;
    evidence.look('P12', isKept, () => `${one.identity} came again after ${tookMs ?? 'never a'} ms`);
  }
};

const lookAtDeadLetters = ({ deadLetters, poison, evidence }: DayEnd): void => {
  for (const { body, queue } of deadLetters)
    evidence.look('P13', poison.has(body), () => `a good message of ${queue} became a dead letter: ${body}`);
  const dead = new Set(deadLetters.map(({ body }) => body));
  for (const body of poison) evidence.look('P13', dead.has(body), () => `${body} did not become a dead letter`);
};

const lookAtMembers = ({ memory, households, bank, watch, states, evidence }: DayEnd): void => {
  const members = new Map(
    memory.items(USER_RANGE.members).map((item) => [itemToMember(item).guid, itemToMember(item)]),
  );
  for (const { member } of households.flatMap(({ residents }) => residents)) {
    const now = members.get(member.guid);
    evidence.look('P9', now?.job === null, () => `${member.guid} is still being aggregated`);
    const isDefined = now !== undefined && now.connectionStatus !== null;
    evidence.look('P17', isDefined, () => `${member.guid} ended without a status`);
    const jobs = bank.jobsOf(member.guid).map((job) => ({ ...job, seen: watch.jobs.get(job.key) }));
    const committed = jobs.findLast(({ seen }) => seen?.status === 'COMPLETED');
    const expected = committed?.version ?? null;
    const shown = states.get(member.guid) ?? null;
    evidence.look('P11', shown === expected, () => `${member.guid} shows state ${shown} in the place of ${expected}`);
    const stateCount = new Set(jobs.map(({ version }) => version)).size;
    evidence.look('P18', watch.flipsOf(member.guid) <= stateCount, () => `${member.guid}: more flips than news`);
  }
};

const lookAtWebhooks = ({ watch, receivers, evidence }: DayEnd): void => {
  for (const event of watch.events.values()) {
    if (!isForSubscribers(event)) continue;
    for (const receiver of receivers) {
      if (receiver.clientGuid !== event.clientGuid || !wants(receiver, event)) continue;
      const { manner, name } = receiver.plan;
      if (manner === 'gone') continue;
      const gotAtMs = receiver.got.get(event.guid);
      evidence.look('P29', gotAtMs !== undefined, () => `${name} never got ${event.type} ${event.guid}`);
      if (manner !== 'good' || gotAtMs === undefined) continue;
      const tookMs = gotAtMs - event.atMs;
      evidence.look('P29', tookMs <= GOOD_MS_MAX, () => `${name} got ${event.type} after ${tookMs} ms`);
    }
  }
};

/** P30: what receivers were told of jobs, against the jobs that the table shows. */
const lookAtOutbox = ({ watch, receivers, households, evidence }: DayEnd): void => {
  const clientOf = new Map(
    households.flatMap(({ client, residents }) => residents.map(({ member }) => [member.guid, client.guid] as const)),
  );
  const clientOfMember = new Map<string, string>(clientOf);
  for (const receiver of receivers) {
    if (receiver.plan.manner !== 'good') continue;
    for (const job of watch.jobs.values()) {
      if (clientOfMember.get(job.memberGuid) !== receiver.clientGuid) continue;
      const told = [`JOB_STATUS ${job.guid} ${job.status}`];
      if (job.status === 'COMPLETED') told.push(`AGGREGATION ${job.guid}`);
      for (const news of told)
        evidence.look('P30', receiver.jobNews.has(news), () => `${receiver.plan.name} was not told of ${news}`);
    }
    for (const news of receiver.jobNews) {
      const [type, guid = ''] = news.split(' ');
      const isTrue = type !== 'AGGREGATION' || watch.jobs.get(guid)?.status === 'COMPLETED';
      evidence.look('P30', isTrue, () => `${receiver.plan.name} was told of ${news}, which never was`);
    }
  }
};

const lookAtFeeds = ({ feeds, receivers, watch, evidence }: DayEnd): void => {
  for (const receiver of receivers) {
    if (receiver.plan.manner !== 'good') continue;
    const feed = feeds.get(receiver.clientGuid) ?? new Map<string, number>();
    const { name } = receiver.plan;
    for (const guid of receiver.got.keys()) {
      if (watch.events.get(guid)?.isLate === true) continue;
      evidence.look('P35', feed.get(guid) === 1, () => `the feed gave ${guid} ${feed.get(guid) ?? 0} times to ${name}`);
    }
    for (const guid of feed.keys()) {
      const event = watch.events.get(guid);
      const isPushed = event === undefined || !wants(receiver, event) || receiver.got.has(guid);
      evidence.look('P35', isPushed, () => `${guid} is in the feed and was not pushed to ${name}`);
    }
  }
};

const lookAtGone = ({ memory, receivers, evidence }: DayEnd): void => {
  for (const { plan, guid, goneAtMs } of receivers) {
    if (goneAtMs === null) continue;
    const stored = memory.items('WHE#').find((item) => item.guid === guid);
    const isOff = stored?.isEnabled === false && stored.disabledReason === 'GONE';
    evidence.look('P36', isOff, () => `${plan.name} answered 410 and is still on`);
  }
};

/** All that can be said only when the day is over. */
export const lookAtEnd = (end: DayEnd): void => {
  lookAtLosses(end);
  lookAtDeadLetters(end);
  lookAtMembers(end);
  lookAtWebhooks(end);
  lookAtOutbox(end);
  lookAtFeeds(end);
  lookAtGone(end);
  for (const item of end.memory.items()) end.scan(item, `the item ${item.sk}`);
};
