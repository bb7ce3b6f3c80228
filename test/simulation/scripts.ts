import { JOB_KINDS } from '../../lib/domain/members/job-record.ts';
import { isLong } from '../support/project/runs.ts';
import type { Script } from './bank.ts';
import { seededRandom } from './scheduler.ts';

const SEEDS = isLong ? 60 : 6;
const FIRST_SEED = Number(process.env.SEED ?? 1);

/** Each of them lets the member be refreshed again without new credentials. */
const ENDS = [
  'denied',
  'locked',
  'impeded',
  'unauthorized',
  'rate_limited',
  'budget_spent',
  'configuration',
  'server_error',
  'not_json',
] as const;

/** Past every deadline. */
const ENDLESS_SECONDS = 3_000;

/** Three members of one user: mostly good ones, with questions, slowness and bad accounts among them. */
export const scriptsOf = (seed: number): readonly Script[] => {
  const random = seededRandom(seed * 7_919);
  const upTo = (count: number): number => Math.floor(random() * count);
  return Array.from({ length: 3 }, (_, index) => {
    const accountCount = 1 + upTo(3);
    return {
      login: `login-${index}`,
      slowSeconds: random() < 0.05 ? ENDLESS_SECONDS : upTo(2) * upTo(60),
      rounds: random() < 0.3 ? 1 + upTo(2) : 0,
      answers: random() < 0.7 ? 'right' : random() < 0.5 ? 'wrong' : 'never',
      end: random() < 0.75 ? 'ready' : (ENDS[upTo(ENDS.length)] ?? 'denied'),
      failingAccounts: accountCount > 1 && random() < 0.25 ? [upTo(accountCount)] : [],
      accountCount,
      seed: seed * 100 + index,
      kind: random() < 0.5 ? 'AGGREGATION' : (JOB_KINDS[upTo(JOB_KINDS.length)] ?? 'AGGREGATION'),
    };
  });
};

export const seeds = Array.from({ length: SEEDS }, (_, index) => FIRST_SEED + index);
