import { createBoundedMap } from '../../../lib/domain/kernel/bounded-map.ts';
import { dayOfInstant } from '../../../lib/domain/kernel/calendar.ts';
import type { Day } from './day.ts';
import { type JobFacts, openJobId, sealJobId } from './job-id.ts';
import { type LoginScript, parseLogin } from './login.ts';
import type { Scenario } from './scenario.ts';
import { createStatementMaker, type Statement } from './statement.ts';

/** A job as its id describes it, also one that began in another process. */
export interface BankJob {
  readonly id: string;
  readonly facts: JobFacts;
  readonly script: LoginScript;
}

/** What one process remembers of a job. */
export interface JobMemory {
  pollsSinceStep: number;
  /** Challenges answered. */
  round: number;
  pending: Scenario;
  /** False when another process began the job: then this one guesses what has happened since the start. */
  readonly isWitnessed: boolean;
}

/** All jobs of a bank, and what this process remembers of the last few thousand. */
export interface JobBook {
  /** A new job of the login; `key` is the idempotency key of its start. */
  readonly begin: (login: string, scenario: Scenario, key: string) => BankJob;
  /** Null for an id that no bank has given. */
  readonly find: (id: string) => BankJob | null;
  readonly memoryOf: (job: BankJob) => JobMemory;
  readonly hasEnded: (job: BankJob) => boolean;
  readonly statementOf: (job: BankJob) => Statement;
}

const JOBS_REMEMBERED = 20_000;
const LOGINS_REMEMBERED = 20_000;
const STATEMENTS_KEPT = 32;
/** Time between two polls at the start of a job: with it a process guesses how often another one was polled. */
const POLL_SECONDS_GUESS = 12;

export const createJobBook = (clock: () => number): JobBook => {
  const memories = createBoundedMap<string, JobMemory>(JOBS_REMEMBERED);
  const visitsByLogin = createBoundedMap<string, Map<Day, number>>(LOGINS_REMEMBERED);
  const statements = createBoundedMap<string, Statement>(STATEMENTS_KEPT);
  const makeStatement = createStatementMaker();

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

  const memoryOf = ({ id, facts, script }: BankJob): JobMemory => {
    const known = memories.get(id);
    if (known !== undefined) return known;
    const elapsedSeconds = Math.max(0, (clock() - facts.startedAtMs) / 1_000);
    const pollsSinceStep = Math.min(script.polls, Math.floor(elapsedSeconds / POLL_SECONDS_GUESS));
    const memory: JobMemory = { pollsSinceStep, round: 0, pending: facts.scenario, isWitnessed: false };
    memories.set(id, memory);
    return memory;
  };

  return {
    begin: (login, scenario, key) => {
      const startedAtMs = clock();
      const day = dayOfInstant(startedAtMs);
      const facts = { login, startedAtMs, day, visitsToday: countVisit(login, day), scenario };
      const id = sealJobId(facts, key);
      memories.set(id, { pollsSinceStep: 0, round: 0, pending: scenario, isWitnessed: true });
      return { id, facts, script: parseLogin(login) };
    },
    find: (id) => {
      const facts = openJobId(id);
      return facts === null ? null : { id, facts, script: parseLogin(facts.login) };
    },
    memoryOf,
    hasEnded: (job) =>
      job.script.readySeconds === null
        ? memoryOf(job).pollsSinceStep >= job.script.polls
        : clock() >= job.facts.startedAtMs + job.script.readySeconds * 1_000,
    statementOf: ({ id, facts, script }) => {
      const kept = statements.get(id);
      if (kept !== undefined) return kept;
      const visits = new Map(visitsByLogin.get(facts.login)).set(facts.day, facts.visitsToday);
      for (const day of visits.keys()) if (day > facts.day) visits.delete(day);
      const statement = makeStatement(facts.login, script, facts.day, visits);
      statements.set(id, statement);
      return statement;
    },
  };
};
