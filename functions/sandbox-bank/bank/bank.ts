import { createBoundedMap } from '../../../lib/domain/kernel/bounded-map.ts';
import { type BankAnswer, badRequest, error, json, notFound, statusOf, troubleAt } from './answer.ts';
import { challengeIdOf, presentChallenge, valueOfAnswer } from './challenge.ts';
import { dataAnswer } from './data-answer.ts';
import { type Day, dayOf } from './day.ts';
import { orderDeposits, readDeposits } from './deposits.ts';
import { type JobFacts, openJobId, sealJobId } from './job-id.ts';
import type { Json } from './json.ts';
import { type LoginPlan, parseLogin } from './login.ts';
import { createOAuthBank } from './oauth.ts';
import { readAnswers, readStart, type StartInput } from './request.ts';
import { type Scenario, scenarioOfAnswer, scenarioOfPassword } from './scenario.ts';
import { createStatementMaker, type Statement } from './statement.ts';

export interface BankRequest {
  readonly method: string;
  /** Without the query. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly idempotencyKey: string | null;
  readonly body: string;
}

export interface Bank {
  readonly handle: (request: BankRequest) => BankAnswer;
  readonly stats: () => BankStats;
}

/** Calls since the bank began. */
export interface BankStats {
  /** Starts with different idempotency keys. */
  readonly starts: number;
  readonly startCalls: number;
  readonly polls: number;
  readonly answers: number;
  /** Calls for accounts and what belongs to them. */
  readonly fetches: number;
  /** Codes brought to the token endpoint, good or not. */
  readonly tokenCalls: number;
}

/** What one process remembers of a job; another process works it out anew from the job's id. */
interface JobMemory {
  pollsSinceStep: number;
  /** Challenges answered. */
  round: number;
  pending: Scenario;
  /** False when another process began it: then what happened since its start is a guess. */
  readonly isWitnessed: boolean;
}

interface BankOptions {
  /** Epoch milliseconds. */
  readonly clock: () => number;
  /** Called when a job begins whose caller is to be told of its end; absent where nothing outlives an answer. */
  readonly onHintWanted?: (hint: WantedHint) => void;
}

export interface WantedHint {
  readonly jobId: string;
  /** What the caller called the member. */
  readonly reference: string;
  readonly atMs: number;
}

const JOBS_REMEMBERED = 20_000;
const LOGINS_REMEMBERED = 20_000;
const STATEMENTS_KEPT = 32;
/** Between two polls at the start of a job; only guesses how often another process was polled. */
const POLL_SECONDS_GUESS = 12;

export const createBank = ({ clock, onHintWanted }: BankOptions): Bank => {
  const jobIdsByKey = createBoundedMap<string, string>(JOBS_REMEMBERED);
  const memories = createBoundedMap<string, JobMemory>(JOBS_REMEMBERED);
  const visitsByLogin = createBoundedMap<string, Map<Day, number>>(LOGINS_REMEMBERED);
  const statements = createBoundedMap<string, Statement>(STATEMENTS_KEPT);
  const oauth = createOAuthBank({ clock });
  const makeStatement = createStatementMaker();
  const counts = { starts: 0, startCalls: 0, polls: 0, answers: 0, fetches: 0, tokenCalls: 0 };

  /** The very first refresh finds the base data; each later one brings rows of its own. */
  const countVisit = (login: string, day: Day): number => {
    const visits = visitsByLogin.get(login);
    if (visits === undefined) {
      visitsByLogin.set(login, new Map());
      return 0;
    }
    const count = (visits.get(day) ?? 0) + 1;
    visits.set(day, count);
    return count;
  };

  const memoryOf = (jobId: string, facts: JobFacts, plan: LoginPlan): JobMemory => {
    const known = memories.get(jobId);
    if (known !== undefined) return known;
    const elapsedSeconds = Math.max(0, (clock() - facts.startedAtMs) / 1_000);
    const pollsSinceStep = Math.min(plan.polls, Math.floor(elapsedSeconds / POLL_SECONDS_GUESS));
    const memory: JobMemory = { pollsSinceStep, round: 0, pending: facts.scenario, isWitnessed: false };
    memories.set(jobId, memory);
    return memory;
  };

  const statementOf = (jobId: string, facts: JobFacts, plan: LoginPlan): Statement => {
    const kept = statements.get(jobId);
    if (kept !== undefined) return kept;
    const visits = new Map(visitsByLogin.get(facts.login)).set(facts.day, facts.visitsToday);
    for (const day of visits.keys()) if (day > facts.day) visits.delete(day);
    const statement = makeStatement(facts.login, plan, facts.day, visits);
    statements.set(jobId, statement);
    return statement;
  };

  const identify = (input: StartInput): { readonly login: string; readonly scenario: Scenario } => {
    if (input.kind === 'login') return { login: input.login, scenario: scenarioOfPassword(input.password) };
    const grant = oauth.openToken(input.token);
    if (grant === null) return { login: 'nobody', scenario: { kind: 'refused', reason: 'login.wrong' } };
    return {
      login: grant.login,
      scenario: grant.isRevoked ? { kind: 'refused', reason: 'login.revoked' } : { kind: 'fine' },
    };
  };

  const start = (request: BankRequest): BankAnswer => {
    counts.startCalls += 1;
    const input = readStart(request.body);
    const key = request.idempotencyKey;
    if (input === null || key === null || key === '') return badRequest();
    const { login, scenario } = identify(input);
    const plan = parseLogin(login);
    const startKey = `${key}\0${login}`;
    const known = jobIdsByKey.get(startKey);
    if (known === undefined) counts.starts += 1;
    const trouble = troubleAt(plan, 'start') ?? statusOf(scenario);
    if (trouble !== null) {
      // Remembered so that a repeated start counts once; no job stands behind this id.
      jobIdsByKey.set(startKey, '');
      return trouble;
    }
    const isNew = known === undefined || known === '';
    const jobId = isNew ? begin(login, scenario, key) : known;
    jobIdsByKey.set(startKey, jobId);
    if (isNew && plan.hints && plan.readySeconds !== null && input.reference !== null)
      onHintWanted?.({ jobId, reference: input.reference, atMs: clock() + plan.readySeconds * 1_000 });
    const facts = openJobId(jobId);
    return facts === null ? notFound() : jobAnswer(jobId, facts, plan);
  };

  const begin = (login: string, scenario: Scenario, key: string): string => {
    const startedAtMs = clock();
    const day = dayOf(startedAtMs);
    const jobId = sealJobId({ login, startedAtMs, day, visitsToday: countVisit(login, day), scenario }, key);
    memories.set(jobId, { pollsSinceStep: 0, round: 0, pending: scenario, isWitnessed: true });
    return jobId;
  };

  const poll = (jobId: string, facts: JobFacts, plan: LoginPlan): BankAnswer => {
    counts.polls += 1;
    const memory = memoryOf(jobId, facts, plan);
    memory.pollsSinceStep += 1;
    return jobAnswer(jobId, facts, plan);
  };

  const answer = (jobId: string, facts: JobFacts, plan: LoginPlan, body: string): BankAnswer => {
    counts.answers += 1;
    const answers = readAnswers(body);
    if (answers === null) return badRequest();
    const memory = memoryOf(jobId, facts, plan);
    const given = answers.find(({ challengeId }) => challengeId === challengeIdOf(jobId, memory.round));
    if (given === undefined || memory.pending.kind !== 'challenge') {
      return isRepeat(jobId, memory.round, answers) ? jobAnswer(jobId, facts, plan) : error(409, 'job.not_challenged');
    }
    const next = scenarioOfAnswer(plan.person, valueOfAnswer(jobId, memory.round, given.value));
    const status = statusOf(next);
    memory.round += 1;
    memory.pending = next;
    // Unless it is a slow one, a job goes on within the answer: then no other process has to know about it.
    memory.pollsSinceStep = plan.polls <= 1 ? plan.polls : 0;
    return status ?? jobAnswer(jobId, facts, plan);
  };

  const hasEnded = (facts: JobFacts, memory: JobMemory, plan: LoginPlan): boolean =>
    plan.readySeconds === null
      ? memory.pollsSinceStep >= plan.polls
      : clock() >= facts.startedAtMs + plan.readySeconds * 1_000;

  const jobAnswer = (jobId: string, facts: JobFacts, plan: LoginPlan): BankAnswer => {
    const memory = memoryOf(jobId, facts, plan);
    const isDone = hasEnded(facts, memory, plan);
    const trouble = isDone ? statusOf(memory.pending) : null;
    return trouble ?? json({ job: { id: jobId, ...(isDone ? stateOf(jobId, memory) : RUNNING) } });
  };

  const fetch = (
    jobId: string,
    { facts, plan }: { readonly facts: JobFacts; readonly plan: LoginPlan },
    rest: readonly string[],
    query: URLSearchParams,
  ): BankAnswer => {
    counts.fetches += 1;
    const memory = memoryOf(jobId, facts, plan);
    // A process that never saw this job's challenge answered trusts that the caller comes because it was.
    const isReady = memory.pending.kind === 'fine' && hasEnded(facts, memory, plan);
    const mayBeReady = !memory.isWitnessed && memory.round === 0 && memory.pending.kind !== 'refused';
    if (!isReady && !mayBeReady) return error(409, 'job.not_ready');
    return dataAnswer({ plan, statement: statementOf(jobId, facts, plan) }, rest, query);
  };

  const deposits = ({ method, body, idempotencyKey }: BankRequest, id: string | undefined): BankAnswer => {
    if (id === undefined) return method === 'POST' ? orderDeposits(body, idempotencyKey, clock()) : notFound();
    return method === 'GET' ? readDeposits(id, clock()) : notFound();
  };

  const ofJob = (
    request: BankRequest,
    jobId: string,
    what: string | undefined,
    rest: readonly string[],
  ): BankAnswer => {
    const facts = openJobId(jobId);
    if (facts === null) return notFound();
    const plan = parseLogin(facts.login);
    switch (`${request.method} ${what ?? ''}`) {
      case 'GET ': {
        const trouble = troubleAt(plan, 'poll');
        if (trouble !== null) counts.polls += 1;
        return trouble ?? poll(jobId, facts, plan);
      }
      case 'POST answers': {
        const trouble = troubleAt(plan, 'answer');
        if (trouble !== null) counts.answers += 1;
        return trouble ?? answer(jobId, facts, plan, request.body);
      }
      case 'GET accounts':
        return fetch(jobId, { facts, plan }, rest, request.query);
      default:
        return notFound();
    }
  };

  const handle = (request: BankRequest): BankAnswer => {
    const [version, collection, jobId, what, ...rest] = request.path.split('/').slice(1);
    if (version === 'oauth') {
      if (collection === 'token') counts.tokenCalls += 1;
      return oauth.handle({ ...request, action: collection });
    }
    if (version !== 'v1') return notFound();
    if (collection === 'deposits') return deposits(request, jobId);
    if (collection !== 'jobs') return notFound();
    if (jobId === undefined) return request.method === 'POST' ? start(request) : notFound();
    return ofJob(request, jobId, what, rest);
  };

  return { handle, stats: () => ({ ...counts }) };
};

/** Null: the caller may come back when it likes. */
const RUNNING: Readonly<Record<string, Json>> = { status: 'running', retry_after_seconds: null };

const stateOf = (jobId: string, { pending, round }: JobMemory): Readonly<Record<string, Json>> => {
  switch (pending.kind) {
    case 'challenge':
      return { status: 'challenged', challenges: [presentChallenge(jobId, round, pending.type)] };
    case 'refused':
      return { status: 'refused', reason: pending.reason };
    case 'fine':
    case 'status':
      return { status: 'ready' };
  }
};

/** A caller that never saw the answer to its answers sends them again. */
const isRepeat = (jobId: string, round: number, answers: readonly { readonly challengeId: string }[]): boolean =>
  Array.from({ length: round }, (_, before) => challengeIdOf(jobId, before)).some((id) =>
    answers.some(({ challengeId }) => challengeId === id),
  );
