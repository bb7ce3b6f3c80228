import { createCipheriv, createDecipheriv, createHash } from 'node:crypto';
import type { Day } from './day.ts';
import type { ChallengeType, RefusedReason, Scenario } from './scenario.ts';

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

/**
 * Ids are sealed because a login is part of them and callers store and log ids. The key is public like everything of a
 * sandbox: it keeps logins out of sight, it does not protect them.
 */
const KEY = createHash('sha256').update('tributary sandbox bank job id v1').digest();
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** The nonce is a hash of the contents and of `key`, so one start has one id and two starts have two. */
export const sealJobId = (facts: JobFacts, key: string): string => {
  const plaintext = JSON.stringify([
    facts.login,
    facts.startedAtMs,
    facts.day,
    facts.visitsToday,
    textOf(facts.scenario),
  ]);
  const nonce = createHash('sha256').update(key).update('\0').update(plaintext).digest().subarray(0, NONCE_BYTES);
  const cipher = createCipheriv('aes-256-gcm', KEY, nonce);
  const sealed = Buffer.concat([cipher.update(plaintext, 'utf8'), cipher.final()]);
  return Buffer.concat([nonce, sealed, cipher.getAuthTag()]).toString('base64url');
};

/** Null for anything this bank did not seal. */
export const openJobId = (id: string): JobFacts | null => {
  const bytes = Buffer.from(id, 'base64url');
  if (bytes.length <= NONCE_BYTES + TAG_BYTES || bytes.toString('base64url') !== id) return null;
  const decipher = createDecipheriv('aes-256-gcm', KEY, bytes.subarray(0, NONCE_BYTES));
  decipher.setAuthTag(bytes.subarray(-TAG_BYTES));
  const opened = decipher.update(bytes.subarray(NONCE_BYTES, -TAG_BYTES));
  try {
    decipher.final();
  } catch {
    return null;
  }
  const facts: unknown = JSON.parse(opened.toString('utf8'));
  if (!Array.isArray(facts)) return null;
  const [login, startedAtMs, day, visitsToday, scenarioText] = facts.map((fact: unknown) => fact);
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
const REASONS: readonly RefusedReason[] = ['login.wrong', 'login.locked', 'login.disabled', 'answer.wrong'];
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
