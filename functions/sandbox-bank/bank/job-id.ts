import type { Day } from './day.ts';
import type { ChallengeType, RefusedReason, Scenario } from './scenario.ts';
import { createSealer } from './seal.ts';

/** Everything an instance of the bank needs to answer for a job that another instance started. */
export interface JobFacts {
  readonly login: string;
  readonly startedAtMs: number;
  /** The day whose end the job's data show. */
  readonly day: Day;
  /** Refreshes of this login on that day that brought rows of their own, this one included. */
  readonly visitsToday: number;
  /** What its password asks for; the password itself is never kept. */
  readonly scenario: Scenario;
}

const sealer = createSealer('job id');

/** One start, which `key` names, has one id, and two starts have two. */
export const sealJobId = (facts: JobFacts, key: string): string =>
  sealer.seal([facts.login, facts.startedAtMs, facts.day, facts.visitsToday, textOf(facts.scenario)], key);

/** Null for anything this bank did not seal. */
export const openJobId = (id: string): JobFacts | null => {
  const [login, startedAtMs, day, visitsToday, scenarioText] = sealer.open(id) ?? [];
  const scenario = typeof scenarioText === 'string' ? scenarioOf(scenarioText) : null;
  if (typeof login !== 'string' || typeof startedAtMs !== 'number' || scenario === null) return null;
  if (typeof day !== 'number' || typeof visitsToday !== 'number') return null;
  return { login, startedAtMs, day, visitsToday, scenario };
};

const textOf = (scenario: Scenario): string => {
  switch (scenario.kind) {
    case 'fine':
      return 'fine';
    case 'challenge':
      return scenario.type;
    case 'refused':
      return scenario.reason;
    case 'status':
      return String(scenario.status);
  }
};

const CHALLENGES: readonly ChallengeType[] = ['text', 'options', 'image', 'image_options'];
const REASONS: readonly RefusedReason[] = [
  'login.wrong',
  'login.locked',
  'login.disabled',
  'login.revoked',
  'answer.wrong',
];
const STATUSES = [400, 401, 500, 503] as const;

const scenarioOf = (text: string): Scenario | null => {
  if (text === 'fine') return { kind: 'fine' };
  const type = CHALLENGES.find((known) => known === text);
  if (type !== undefined) return { kind: 'challenge', type };
  const reason = REASONS.find((known) => known === text);
  if (reason !== undefined) return { kind: 'refused', reason };
  const status = STATUSES.find((known) => String(known) === text);
  return status === undefined ? null : { kind: 'status', status };
};
