import { createBoundedMap } from '../../../lib/domain/kernel/bounded-map.ts';
import { type BankAnswer, badRequest, error, forbidden, json, notFound, statusOf, troubleAt } from './answer.ts';
import { challengeIdOf, presentChallenge, valueOfAnswer } from './challenge.ts';
import { dataAnswer } from './data-answer.ts';
import { orderDeposits, readDeposits } from './deposits.ts';
import { type BankJob, createJobBook, type JobMemory } from './job-book.ts';
import type { Json } from './json.ts';
import { parseLogin } from './login.ts';
import { createOAuthBank, type OAuthBank } from './oauth.ts';
import { readAnswers, readStart, type StartInput } from './request.ts';
import { type Scenario, scenarioOfAnswer, scenarioOfPassword } from './scenario.ts';

export interface BankRequest {
  readonly method: string;
  /** Without the query. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly idempotencyKey: string | null;
  /** The header `sandbox-bank-key`. */
  readonly bankKey?: string | null;
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

interface BankOptions {
  /** Epoch milliseconds. */
  readonly clock: () => number;
  /** Calls without it are refused, but for those of browsers. Absent: everybody is served. */
  readonly bankKey?: string;
  /** Called when a job begins whose caller wants a hint at its end; absent where the process does not outlive an answer. */
  readonly onHintWanted?: (hint: WantedHint) => void;
}

export interface WantedHint {
  readonly jobId: string;
  /** What the caller called the member. */
  readonly reference: string;
  readonly atMs: number;
}

const STARTS_REMEMBERED = 20_000;

/** The bank from within. */
const openBank = (options: BankOptions) => ({
  ...options,
  book: createJobBook(options.clock),
  oauth: createOAuthBank(options),
  /** Ids of jobs by the key and login of their start; empty where the start was refused. */
  jobIdsByStart: createBoundedMap<string, string>(STARTS_REMEMBERED),
  counts: { starts: 0, startCalls: 0, polls: 0, answers: 0, fetches: 0, tokenCalls: 0 },
});
type OpenBank = ReturnType<typeof openBank>;

export const createBank = (options: BankOptions): Bank => {
  const bank = openBank(options);
  return { handle: (request) => handle(bank, request), stats: () => ({ ...bank.counts }) };
};

const isRefused = ({ bankKey }: OpenBank, request: BankRequest): boolean =>
  bankKey !== undefined && request.bankKey !== bankKey;

const handle = (bank: OpenBank, request: BankRequest): BankAnswer => {
  const [version, ...path] = request.path.split('/').slice(1);
  const [action] = path;
  // The other paths of a consent are pages, which answer at once.
  const isPage = version === 'oauth' && action !== 'token';
  if (!isPage && isRefused(bank, request)) return forbidden();
  if (version === 'v1') return callOfService(bank, request, path);
  if (version !== 'oauth') return notFound();
  if (action === 'token') bank.counts.tokenCalls += 1;
  return bank.oauth.handle({ ...request, action });
};

const callOfService = (bank: OpenBank, request: BankRequest, path: readonly string[]): BankAnswer => {
  const [collection, id, what, ...rest] = path;
  if (collection === 'deposits') return deposits(request, id, bank.clock());
  if (collection !== 'jobs') return notFound();
  if (id === undefined) return request.method === 'POST' ? start(bank, request) : notFound();
  const job = bank.book.find(id);
  if (job === null) return notFound();
  switch (`${request.method} ${what ?? ''}`) {
    case 'GET ':
      return poll(bank, job);
    case 'POST answers':
      return answer(bank, job, request.body);
    case 'GET accounts':
      return fetch(bank, job, rest, request.query);
    default:
      return notFound();
  }
};

const deposits = (request: BankRequest, id: string | undefined, nowMs: number): BankAnswer => {
  const { method, body, idempotencyKey } = request;
  if (id === undefined) return method === 'POST' ? orderDeposits(body, idempotencyKey, nowMs) : notFound();
  return method === 'GET' ? readDeposits(id, nowMs) : notFound();
};

const start = (bank: OpenBank, { body, idempotencyKey: key }: BankRequest): BankAnswer => {
  const { book, clock, counts, jobIdsByStart } = bank;
  counts.startCalls += 1;
  const input = readStart(body);
  if (input === null || key === null || key === '') return badRequest();
  const { login, scenario } = identify(bank.oauth, input);
  const startKey = `${key}\0${login}`;
  const knownId = jobIdsByStart.get(startKey);
  if (knownId === undefined) counts.starts += 1;
  const trouble = troubleAt(parseLogin(login), 'start') ?? statusOf(scenario);
  if (trouble !== null) {
    // Remembered so that a repeated start counts once.
    jobIdsByStart.set(startKey, '');
    return trouble;
  }
  const known = book.find(knownId ?? '');
  if (known !== null) return jobAnswer(bank, known);
  const job = book.begin(login, scenario, key);
  jobIdsByStart.set(startKey, job.id);
  const { hints, readySeconds } = job.script;
  if (hints && readySeconds !== null && input.reference !== null) {
    bank.onHintWanted?.({ jobId: job.id, reference: input.reference, atMs: clock() + readySeconds * 1_000 });
  }
  return jobAnswer(bank, job);
};

const identify = (oauth: OAuthBank, input: StartInput): { readonly login: string; readonly scenario: Scenario } => {
  if (input.kind === 'login') return { login: input.login, scenario: scenarioOfPassword(input.password) };
  const grant = oauth.openToken(input.token);
  if (grant === null) return { login: 'nobody', scenario: { kind: 'refused', reason: 'login.wrong' } };
  return {
    login: grant.login,
    scenario: grant.isRevoked ? { kind: 'refused', reason: 'login.revoked' } : { kind: 'fine' },
  };
};

const poll = (bank: OpenBank, job: BankJob): BankAnswer => {
  bank.counts.polls += 1;
  const trouble = troubleAt(job.script, 'poll');
  if (trouble !== null) return trouble;
  bank.book.memoryOf(job).pollsSinceStep += 1;
  return jobAnswer(bank, job);
};

const answer = (bank: OpenBank, job: BankJob, body: string): BankAnswer => {
  const { id, script } = job;
  bank.counts.answers += 1;
  const trouble = troubleAt(script, 'answer');
  if (trouble !== null) return trouble;
  const answers = readAnswers(body);
  if (answers === null) return badRequest();
  const memory = bank.book.memoryOf(job);
  const given = answers.find(({ challengeId }) => challengeId === challengeIdOf(id, memory.round));
  if (given === undefined || memory.pending.kind !== 'challenge') {
    return isRepeat(id, memory.round, answers) ? jobAnswer(bank, job) : error(409, 'job.not_challenged');
  }
  memory.pending = scenarioOfAnswer(script.person, valueOfAnswer(id, memory.round, given.value));
  memory.round += 1;
  // Unless the job is a slow one, it goes on within the answer: then no other process has to know about it.
  memory.pollsSinceStep = script.polls <= 1 ? script.polls : 0;
  return statusOf(memory.pending) ?? jobAnswer(bank, job);
};

const jobAnswer = ({ book }: OpenBank, job: BankJob): BankAnswer => {
  const memory = book.memoryOf(job);
  const isDone = book.hasEnded(job);
  const trouble = isDone ? statusOf(memory.pending) : null;
  return trouble ?? json({ job: { id: job.id, ...(isDone ? stateOf(job.id, memory) : RUNNING) } });
};

const fetch = (
  { book, counts }: OpenBank,
  job: BankJob,
  path: readonly string[],
  query: URLSearchParams,
): BankAnswer => {
  counts.fetches += 1;
  const memory = book.memoryOf(job);
  const isReady = memory.pending.kind === 'fine' && book.hasEnded(job);
  // A process that did not see how the challenge of a job was answered trusts that it was: else nobody would ask for data.
  const mayBeReady = !memory.isWitnessed && memory.round === 0 && memory.pending.kind !== 'refused';
  if (!isReady && !mayBeReady) return error(409, 'job.not_ready');
  return dataAnswer({ script: job.script, statement: book.statementOf(job) }, path, query);
};

/** `retry_after_seconds` null: the caller chooses when to come back. */
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

/** Whether a caller sends answers again because it never saw what became of them. */
const isRepeat = (jobId: string, round: number, answers: readonly { readonly challengeId: string }[]): boolean =>
  Array.from({ length: round }, (_, before) => challengeIdOf(jobId, before)).some((id) =>
    answers.some(({ challengeId }) => challengeId === id),
  );
