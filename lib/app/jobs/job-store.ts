import type { PollMessage } from '../../contract/jobs/messages.ts';
import { type Advance, advanceJob, type Happening, type JobEffect } from '../../domain/jobs/advance.ts';
import { beginJob, type JobRequest } from '../../domain/jobs/begin.ts';
import { claimStep } from '../../domain/jobs/claim.ts';
import { jobLapsesAtMs } from '../../domain/jobs/liveness.ts';
import type { JobNews } from '../../domain/jobs/news.ts';
import { POSTPONED_SENTENCE } from '../../domain/jobs/sentences.ts';
import { type RefreshVerdict, refreshVerdict } from '../../domain/jobs/throttle.ts';
import type { Guid } from '../../domain/kernel/guid.ts';
import type { Ids } from '../../domain/kernel/ids.ts';
import type { Queue } from '../../domain/kernel/queue.ts';
import type { Clock } from '../../domain/kernel/time.ts';
import type { Job, JobOrigin } from '../../domain/members/job-record.ts';
import type { Member } from '../../domain/members/member.ts';
import type { User } from '../../domain/users/user.ts';
import type { DomainEvent } from '../../domain/webhooks/event.ts';
import { endedJobPut, memberUpdate, type ServedUntil, servedUntilOf } from '../../store/jobs/job-writes.ts';
import { changesEvent } from '../../store/ledger/changes-record.ts';
import { ANSWERS_ATTRIBUTE } from '../../store/members/challenge-answers.ts';
import { loginTryWrites } from '../../store/members/login-try-store.ts';
import { itemToMember } from '../../store/members/member-item.ts';
import { keys } from '../../store/table/keys.ts';
import type { Item, Put, Table, TransactResult, Update, Write } from '../../store/table/table-client.ts';
import { itemToUser } from '../../store/users/user-item.ts';
import { type EventStore, eventWrites } from '../../store/webhooks/event-store.ts';
import type { ChangesRecord, StagedFlip } from '../ledger/member-data-store.ts';

/** Tries of one change against others of the same member; each costs two round trips. */
const WRITE_ATTEMPTS_MAX = 6;

/** What a step brought, with the member and job as they are after it. */
export interface JobStory {
  readonly news: readonly JobNews[];
  readonly member: Member;
  readonly job: Job;
  readonly user: User;
  readonly nowMs: number;
}

/** Asks for a step of a job to be taken. */
export const stepMessage = ({ userGuid, memberGuid, guid }: Job, step: number): PollMessage => ({
  user_guid: userGuid,
  member_guid: memberGuid,
  job_guid: guid,
  step,
});

/** Makes the events of a step; see `job-events.ts`. */
export type JobEventsOf = (story: JobStory) => readonly DomainEvent[];

export interface JobStoreDeps {
  readonly table: Table;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly pollQueue: Queue<PollMessage>;
  readonly events: Pick<EventStore, 'announce'>;
  readonly jobEventsOf: JobEventsOf;
  /** Told of a message that could not be sent: nothing is lost, the sweep sends it again. */
  readonly onSendFailed: (error: unknown) => void;
  /** 0 switches background aggregation off. */
  readonly backgroundIntervalHours: number;
}

/** With the member as it is now; `gone` when it was deleted. */
export type StartOutcome = (RefreshVerdict & { readonly member: Member }) | { readonly kind: 'gone' };

export type ResumeOutcome =
  | { readonly kind: 'resumed'; readonly member: Member }
  /** Not CHALLENGED, or the time to answer is over, or another answer came first. */
  | { readonly kind: 'notAllowed' };

/** A job as it was read or last written, with its member; it pins the version that a write is conditional on. */
export interface StepTaken {
  readonly member: Member;
  readonly job: Job;
}

/** A step that this worker alone may take until its claim ends. */
export interface ClaimedStep extends StepTaken {
  /** What earlier aggregations were served. */
  readonly served: ServedUntil;
  /** Encrypted answers the user gave, handed out with this claim only. */
  readonly answers: Uint8Array | null;
}

export type ClaimOutcome =
  | ({ readonly kind: 'claimed' } & ClaimedStep)
  | { readonly kind: 'stale' }
  /** The job must be ended with this happening. */
  | {
      readonly kind: 'over';
      readonly happening: Extract<Happening, { kind: 'lapsed' | 'exhausted' }>;
      readonly member: Member;
      readonly job: Job;
    };

export interface Collected {
  readonly fetchedAtMs: number;
  /** Of every account, those of earlier aggregations included. */
  readonly served: ServedUntil;
}

/** Staged data with what else of the same job is to be written beside them. */
export interface StagedCommit extends StagedFlip {
  readonly accountsVerified?: readonly Guid<'ACT'>[];
}

/** `fenced`: somebody else moved the job or deleted the member; what was found out no longer counts. */
export type StepOutcome =
  | { readonly kind: 'advanced'; readonly member: Member; readonly job: Job; readonly effects: readonly JobEffect[] }
  | { readonly kind: 'fenced' };

export type RepairOutcome = 'resent' | 'ended' | 'idle' | 'moved';

export interface JobStore {
  /**
   * The one start of every job, by one conditional write: two callers at once get one job, and a dead one that still
   * stands there is archived as HALTED by the same write. `member` may be a little old; it is read again when refused.
   */
  readonly startJob: (
    member: Member,
    request: JobRequest,
    settings: { readonly refreshThrottleSeconds: number },
  ) => Promise<StartOutcome>;
  /** The same with a write of the caller's in one transaction with the start; `barred`: that write was refused. */
  readonly startJobWith: (
    beside: Put | Update,
    member: Member,
    request: JobRequest,
    settings: { readonly refreshThrottleSeconds: number },
  ) => Promise<StartOutcome | { readonly kind: 'barred' }>;
  /** Continues the job that waits for answers; `answers` from `sealAnswers`. Of several callers one succeeds. */
  readonly resumeJob: (member: Member, answers: Uint8Array) => Promise<ResumeOutcome>;
  readonly claim: (message: PollMessage) => Promise<ClaimOutcome>;
  /** Writes what befell the job, sends what follows from it; conditional on the job being as in `step`. */
  readonly advance: (step: StepTaken, happening: Happening) => Promise<StepOutcome>;
  /**
   * Gives the claim of a step back that threw: the next worker need not wait for its end, and the sweep comes soon. False
   * when the job is not under this claim any more. Answers to a challenge that the claim was given are not put back.
   */
  readonly release: (step: StepTaken) => Promise<boolean>;
  /**
   * The flip: staged data, member, job and events in one transaction. `stage` is called again when another change of the
   * ledger came first.
   */
  readonly commit: (
    step: StepTaken,
    collected: Collected,
    stage: (member: Member) => Promise<StagedCommit>,
  ) => Promise<StepOutcome>;
  /** For the sweep: sends the message of a due step again, or ends a job that nothing can save. */
  readonly repair: (member: Member) => Promise<RepairOutcome>;
}

interface Prepared {
  readonly happening: Happening;
  readonly writes: readonly Write[];
  /** What the writes changed, for those who want to be told. */
  readonly record?: ChangesRecord | null;
}

export const createJobStore = (deps: JobStoreDeps): JobStore => {
  const { table, clock, ids, backgroundIntervalHours } = deps;

  const readItem = (member: Pick<Member, 'userGuid' | 'guid'>): Promise<Item | null> =>
    table.get(keys.member(member.userGuid, member.guid), { isConsistent: true });

  const read = async (member: Member): Promise<Member | null> => {
    const item = await readItem(member);
    return item === null ? null : itemToMember(item);
  };

  const send = (job: Job, delaySeconds: number): Promise<void> =>
    deps.pollQueue.send(stepMessage(job, job.step), delaySeconds).catch(deps.onSendFailed);

  const announce = async (events: readonly DomainEvent[]): Promise<void> => {
    if (events.length === 0) return;
    const { failures } = await deps.events.announce(events);
    for (const failure of failures) deps.onSendFailed(failure);
  };

  /** None when the user is gone: then nobody is to be told anything. */
  const eventsFor = async (advanced: Advance, nowMs: number): Promise<readonly DomainEvent[]> => {
    const news = advanced.effects.flatMap((effect) => (effect.kind === 'notify' ? effect.news : []));
    if (news.length === 0) return [];
    const item = await table.get(keys.user(advanced.member.userGuid), { isConsistent: true });
    if (item === null) return [];
    return deps.jobEventsOf({ news, member: advanced.member, job: advanced.job, user: itemToUser(item), nowMs });
  };

  /** A single update where that is enough: half the price of a transaction. */
  const write = async (update: Update, others: readonly Write[]): Promise<TransactResult> => {
    if (others.length > 0) return table.transact([update, ...others]);
    const written = await table.write(update);
    return written.ok ? { ok: true } : { ok: false, refused: [{ item: written.item, isConflict: false }] };
  };

  const take = async (
    step: StepTaken,
    prepare: (member: Member, refused: readonly Write[]) => Promise<Prepared>,
    beside: { readonly answers?: Uint8Array; readonly served?: ServedUntil } = {},
  ): Promise<StepOutcome> => {
    let { member } = step;
    let refused: readonly Write[] = [];
    for (let attempt = 0; attempt < WRITE_ATTEMPTS_MAX; attempt += 1) {
      const { happening, writes, record = null } = await prepare(member, refused);
      const nowMs = clock();
      const advanced = advanceJob(member, step.job, happening, nowMs, ids.fraction());
      const events = [
        ...(await eventsFor(advanced, nowMs)),
        ...(record === null ? [] : [changesEvent(record.guid, advanced.member, record.changes, nowMs)]),
      ];
      const before: Member = { ...member, job: step.job };
      const update = memberUpdate({
        answers: 'dropped',
        ...beside,
        before,
        after: advanced.member,
        backgroundIntervalHours,
      });
      const ended = advanced.member.job === null ? [endedJobPut(advanced.job, member.ordinal)] : [];
      const tried = loginTryWrites(member, advanced.member, advanced.job, nowMs);
      const others = [...writes, ...ended, ...tried, ...eventWrites(events)];
      const written = await write(update, others);
      if (written.ok) {
        for (const effect of advanced.effects) {
          if (effect.kind === 'schedule') await send(advanced.job, effect.delaySeconds);
        }
        await announce(events);
        return { kind: 'advanced', member: advanced.member, job: advanced.job, effects: advanced.effects };
      }
      // A deleted member has no job.
      const current = await read(member);
      if (current === null || !isSameVersion(current.job, step.job)) return { kind: 'fenced' };
      member = current;
      const all = [update, ...others];
      refused = all.filter((_, index) => written.refused[index]?.isConflict === false);
    }
    throw new Error('A step of a job lost against other writers too often');
  };

  const advance: JobStore['advance'] = (step, happening) => take(step, async () => ({ happening, writes: [] }));

  const begin = async (
    member: Member,
    request: JobRequest,
    beside: Put | Update | null,
  ): Promise<Member | 'refused' | 'barred'> => {
    const nowMs = clock();
    const dead = member.job === null ? null : advanceJob(member, member.job, { kind: 'lapsed' }, nowMs, 0);
    const begun = beginJob(dead?.member ?? member, request, nowMs, ids.uuid());
    const events = dead === null ? [] : await eventsFor(dead, nowMs);
    const archived = dead === null ? [] : [endedJobPut(dead.job, member.ordinal), ...eventWrites(events)];
    const written = await write(
      memberUpdate({ before: member, after: begun, backgroundIntervalHours, answers: 'dropped' }),
      beside === null ? archived : [beside, ...archived],
    );
    // The first after the member itself.
    if (!written.ok) return beside !== null && written.refused[1]?.isConflict === false ? 'barred' : 'refused';
    await send(begun.job, 0);
    await announce(events);
    return begun;
  };

  /** The sweep starts the job when the upstream's pause is over. Null when the member has changed since it was read. */
  const postpone = async (member: Member, origin: JobOrigin): Promise<Member | null> => {
    const after: Member = {
      ...member,
      postponedOrigin: origin,
      connectionStatusMessage: POSTPONED_SENTENCE,
      revision: member.revision + 1,
      updatedAt: clock(),
    };
    const update = memberUpdate({ before: member, after, backgroundIntervalHours, answers: 'kept' });
    return (await table.write(update)).ok ? after : null;
  };

  const start = async (
    seen: Member,
    request: JobRequest,
    refreshThrottleSeconds: number,
    beside: Put | Update | null,
  ): Promise<StartOutcome | { readonly kind: 'barred' }> => {
    let member: Member | null = seen;
    for (let attempt = 0; attempt < WRITE_ATTEMPTS_MAX; attempt += 1) {
      if (member === null || member.deletedAt !== null) return { kind: 'gone' };
      const verdict = refreshVerdict(member, request.origin, refreshThrottleSeconds, clock(), request.kind);
      if (verdict.kind === 'postponed') {
        const postponed = await postpone(member, request.origin);
        if (postponed !== null) return { ...verdict, member: postponed };
        member = await read(member);
        continue;
      }
      if (verdict.kind !== 'started') return { ...verdict, member };
      const begun = await begin(member, request, beside);
      if (begun === 'barred') return { kind: begun };
      if (begun !== 'refused') return { kind: 'started', member: begun };
      member = await read(member);
    }
    throw new Error('A job could not be started for the traffic on its member');
  };

  return {
    startJob: async (member, request, { refreshThrottleSeconds }) => {
      const outcome = await start(member, request, refreshThrottleSeconds, null);
      if (outcome.kind === 'barred') throw new Error('Only a write beside it can bar the start of a job');
      return outcome;
    },

    startJobWith: (beside, member, request, { refreshThrottleSeconds }) =>
      start(member, request, refreshThrottleSeconds, beside),

    resumeJob: async (seen, answers) => {
      const member = await read(seen);
      const job = member?.job ?? null;
      if (member === null || job?.status !== 'CHALLENGED' || clock() >= jobLapsesAtMs(job))
        return { kind: 'notAllowed' };
      // Another caller may have answered, and the upstream asked something else since: these answers are not for that.
      if (seen.job === null || !isSameVersion(job, seen.job)) return { kind: 'notAllowed' };
      const outcome = await take({ member, job }, async () => ({ happening: { kind: 'answered' }, writes: [] }), {
        answers,
      });
      return outcome.kind === 'advanced' ? { kind: 'resumed', member: outcome.member } : { kind: 'notAllowed' };
    },

    claim: async (message) => {
      const item = await readItem({ userGuid: message.user_guid, guid: message.member_guid });
      if (item === null) return { kind: 'stale' };
      const member = itemToMember(item);
      const { job } = member;
      if (job === null) return { kind: 'stale' };
      const verdict = claimStep(member, { jobGuid: message.job_guid, step: message.step }, ids.uuid(), clock());
      switch (verdict.kind) {
        case 'stale':
          return { kind: 'stale' };
        case 'lapsed':
        case 'exhausted':
          return { kind: 'over', happening: { kind: verdict.kind }, member, job };
        case 'claimed': {
          const after: Member = { ...member, job: verdict.job };
          const written = await table.write(
            memberUpdate({ before: member, after, backgroundIntervalHours, answers: 'dropped' }),
          );
          if (!written.ok) return { kind: 'stale' };
          const answers = item[ANSWERS_ATTRIBUTE];
          return {
            kind: 'claimed',
            member: after,
            job: verdict.job,
            served: servedUntilOf(item),
            answers: answers instanceof Uint8Array ? answers : null,
          };
        }
      }
    },

    advance,

    release: async ({ member: seen, job }) => {
      const member = await read(seen);
      const held = member?.job ?? null;
      if (member === null || held === null || job.claim === null || held.claim?.id !== job.claim.id) return false;
      const freed: Job = { ...held, claim: null, nextDueAtMs: clock() };
      const after: Member = { ...member, job: freed };
      const update = memberUpdate({ before: member, after, backgroundIntervalHours, answers: 'kept' });
      return (await table.write(update)).ok;
    },

    commit: (step, { fetchedAtMs, served }, stage) => {
      let staged: StagedCommit | null = null;
      return take(
        step,
        async (member, refused) => {
          const isVoid = staged?.writes.some((one) => refused.includes(one)) ?? true;
          const flip = staged === null || isVoid ? await stage(member) : staged;
          staged = flip;
          const { counts, accountOutcomes, accountsVerified = [], record, writes } = flip;
          return {
            happening: { kind: 'collected', fetchedAtMs, accountOutcomes, counts, accountsVerified },
            writes,
            record,
          };
        },
        { served },
      );
    },

    repair: async (member) => {
      const { job } = member;
      const nowMs = clock();
      if (job === null) return 'idle';
      if (nowMs >= jobLapsesAtMs(job)) {
        const outcome = await advance({ member, job }, { kind: 'lapsed' });
        return outcome.kind === 'advanced' ? 'ended' : 'moved';
      }
      if (job.status === 'CHALLENGED') return 'idle';
      const due: Job = { ...job, nextDueAtMs: nowMs };
      const after: Member = { ...member, job: due };
      const written = await table.write(
        memberUpdate({ before: member, after, backgroundIntervalHours, answers: 'kept' }),
      );
      if (!written.ok) return 'moved';
      await send(due, 0);
      return 'resent';
    },
  };
};

const isSameVersion = (current: Job | null, job: Job): boolean =>
  current !== null && current.guid === job.guid && current.step === job.step && current.attempts === job.attempts;
